"""Years that end in the middle of one, markets of goods, days pointed back to, what parks and provinces are told."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check, parted
from tests.extract.test_vietnamese import check as check_vietnamese


# --- A year may end with any month; days from one on may last into the next year.
@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        (
            "2014-10-10",
            "In the pepper year that ended on September 30, firms in Gia Lai exported «37,400 tonnes» of pepper.",
            "of export_volume at 2013-10-01/P12M item pepper",
        ),
        (
            "2014-10-10",
            "In the crop year ending September 30, Gia Lai exported «37,400 tonnes» of coffee.",
            "at 2013-10-01/P12M",
        ),
        (
            "2014-04-10",
            "In the fiscal year to March 31, Gia Lai's exports reached «$437 million».",
            "of exports at 2013-04-01/P12M",
        ),
        (
            "2014-04-10",
            "In the rice season ended June 2013, Long An exported «437,000 tonnes» of rice.",
            "at 2012-07-01/P12M",
        ),
        (
            "2014-10-10",
            "In the twelve months to September 30, Gia Lai exported «37,400 tonnes» of coffee.",
            "at 2013-10-01/P12M",
        ),
        ("2014-04-10", "In the six months to March Gia Lai exported «37,400 tonnes» of coffee.", "at 2013-10-01/P6M"),
        ("2014-04-10", "In the three months to March Gia Lai exported «37,400 tonnes» of coffee.", "at 2014-Q1"),
        (
            "2014-04-10",
            "From October 1, 2012 to September 30, 2013 Gia Lai exported «37,400 tonnes» of coffee.",
            "at 2012-10-01/P12M",
        ),
        (
            "2014-04-10",
            "From 16 December 2012 to 20 June 2013 Gia Lai collected «VND370 billion» in taxes.",
            "at 2012-12-16/P187D",
        ),
        (
            "2014-04-10",
            "From January 15 to March 20, 2014 Gia Lai exported «37,400 tonnes» of coffee.",
            "at 2014-01-15/P65D",
        ),
        (
            "2014-04-10",
            "From October 1, 2012 to September 30, 2013 Gia Lai exported 37,400 tonnes of coffee, up «4%» on a "
            "year earlier.",
            "is change_yoy at 2012-10-01/P12M",
        ),
    ],
)
def test_years_that_end_in_another_month(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2014-04-10", "Từ 1/10/2012 đến 30/9/2013, Gia Lai xuất khẩu «37.400 tấn» cà phê.", "at 2012-10-01/P12M"),
        ("2014-04-10", "Từ 1/10/2012 đến 30/9, Gia Lai xuất khẩu «37.400 tấn» cà phê.", "at 2012-10-01/P12M"),
        (
            "2014-10-10",
            "Trong niên vụ kết thúc ngày 30/9, Gia Lai xuất khẩu «37.400 tấn» cà phê.",
            "at 2013-10-01/P12M",
        ),
        (
            "2022-01-06",
            "Xuất khẩu tôm của Bạc Liêu năm 2021 đạt 1,12 tỷ USD. Tôm được xuất sang 60 thị trường. Hoa Kỳ chiếm "
            "«28,4%».",
            "of exports is share item shrimp",
        ),
        (
            "2022-01-06",
            "Sản lượng khai thác và nuôi trồng của Nam Định năm 2021 đạt «56.000 tấn».",
            "of product_output item seafood",
        ),
        (
            "2013-08-10",
            "Giá trị sản xuất công nghiệp của các khu công nghiệp Phú Thọ 6 tháng đạt «87,6 nghìn tỷ đồng».",
            "of industrial_output item industrial-zones",
        ),
    ],
)
def test_seasons_and_markets_in_vietnamese(day: str, text: str, expected: str) -> None:
    check_vietnamese(text, expected, day)


# --- Goods whose markets are counted are those that a market takes; catches are of seafood.
@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        (
            "2022-01-06",
            "Bac Lieu ended 2021 with shrimp exports of US$1.12 billion. The goods went to 60 markets. The US "
            "bought 28.4%, the EU «17%».",
            "of exports is share item shrimp with EU at 2021",
        ),
        (
            "2022-01-06",
            "Bac Lieu's shrimp exports reached US$1.12 billion in 2021.\n\nThe US bought «28.4%», the EU 17%.",
            "item shrimp with US",
        ),
        (
            "2022-01-06",
            "Vinh Long exported goods worth $400 million in 2021, with coconuts at $100 million.\n\nThe goods "
            "were sold to 60 countries. China took «38%».",
            "item _T with CN",
        ),
        (
            "2022-01-06",
            "Farmed and caught output amounted to «610,500 tonnes» in Bac Lieu in 2021.",
            "of product_output item seafood",
        ),
        (
            "2022-01-06",
            "Bac Lieu's fishing and farming output reached «410,500 tonnes» in 2021.",
            "of product_output item seafood",
        ),
        ("2022-01-06", "Bac Lieu fishermen caught «110,500 tonnes» in 2021.", "of product_output item seafood"),
    ],
)
def test_goods_of_markets_and_catches(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


# --- A sentence may point back to the day of a stock; output may be that of the parks; domestic capital is its owners'.
@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        (
            "2013-08-10",
            "Parks in Bac Giang\n\n- Valid projects on 30 June 2013: 250.\n- Registered capital of the foreign "
            "projects on that day: «USD 2.92 billion».",
            "of fdi_capital at 2013-06-30",
        ),
        (
            "2013-08-10",
            "By 15 July 2013, Hai Duong had 250 FDI projects. The total capital as of that day was «USD 2.9 billion».",
            "of fdi_capital at 2013-07-15",
        ),
        (
            "2013-08-10",
            "The industrial production value of the zones in Hai Duong reached «VND 87.6 trillion» in the first "
            "half of 2013.",
            "of industrial_output item industrial-zones",
        ),
        (
            "2013-08-10",
            "Hai Duong's industrial production value reached «VND 87.6 trillion» in the first half of 2013.",
            "item _T",
        ),
        (
            "2018-12-28",
            "The parks of Dong Nai drew US$1.46 billion in foreign capital this year.\n\nAnother «VND6.28 "
            "trillion» came from Vietnamese firms.",
            "of domestic_capital_attracted item industrial-zones",
        ),
        (
            "2025-12-09",
            "The GRDP of Hung Yen – formed from Thai Binh and the old Hung Yen – will have grown by «8.65 "
            "percent» in 2025.",
            "of grdp in hung-yen at 2025",
        ),
        (
            "2025-12-09",
            "Exports of Gia Lai – where the old Binh Dinh sold «$1.5 billion» – were worth $3.65 billion in 2025.",
            "in binh-dinh",
        ),
        (
            "2021-04-30",
            "Phu Yen's budget revenue was VND900 billion in the first quarter. Spending was VND200 "
            "billion.\n\nThe province is required to collect «VND5,500 billion» this year.",
            "of budget_revenue at 2021 as target",
        ),
        (
            "2021-04-30",
            "Phu Yen has been instructed to export «$550 million» of goods in 2021.",
            "of exports as target",
        ),
    ],
)
def test_days_parks_and_orders(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


# --- What firms sell, earn and pay is of no indicator, whatever was told before.
@pytest.mark.parametrize("told", ["had sales of", "posted revenue of", "made profits of", "sold goods worth"])
def test_what_firms_sell_is_no_capital(told: str) -> None:
    text = f"The parks of Dong Nai drew $1.4 billion of FDI. Companies {told} «$22.1 billion»."
    whole, exact, nth = parted(text)
    assert mention(reading(whole, "en", "2018-12-28"), exact, nth).role == "unclassified"


# --- What the year before reached may be missed as a plan is; visitors are counted by kind; who is paid sold.
@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        (
            "2024-12-09",
            "In 2024 Nghe An's exports were $3 billion, 102% of the plan but «5.5%» short of the 2023 figure.",
            "is change_yoy value -5.5",
        ),
        ("2024-12-09", "In 2024 Nghe An's exports were $3 billion, «5.5%» short of the target.", "is plan_ratio"),
        (
            "2024-12-09",
            "In 2024 Nghe An's exports were $3 billion, «5.5%» short of the $3.2 billion target.",
            "is plan_ratio",
        ),
        (
            "2024-12-09",
            "In 2024 Nghe An's exports were $3 billion, «5.5%» above the $2.8 billion of 2023.",
            "is change_yoy",
        ),
        (
            "2025-10-02",
            "In nine months Can Tho had 4.4 million guests, of whom 1.8 million were foreigners, up 9%, and «2.6 "
            "million» Vietnamese.",
            "of tourist_arrivals item domestic",
        ),
        (
            "2025-10-02",
            "Visitors to Can Tho numbered 4.4 million: 1.8 million foreign and «2.6 million» domestic.",
            "of tourist_arrivals item domestic",
        ),
        (
            "2025-10-02",
            "Can Tho welcomed 4.4 million visitors and created jobs for «2,600» Vietnamese workers.",
            "of jobs_created",
        ),
        (
            "2014-10-10",
            "Firms in Gia Lai sold 37,400 tonnes of pepper abroad this year and were paid «US$236.8 million».",
            "of exports item pepper",
        ),
        (
            "2014-10-10",
            "In nine months Binh Phuoc exported 37,400 tonnes of cashew, for which buyers paid «US$236.8 million».",
            "of exports item cashew",
        ),
        (
            "2014-10-10",
            "Binh Phuoc exported goods worth $400 million in nine months and bought «US$236.8 million» of materials.",
            "of imports",
        ),
        (
            "2014-10-10",
            "In nine months Gia Lai exported 37,400 tonnes of coffee and earned $236 million. The quantity was 6 "
            "per cent smaller than in the previous crop, but the value was «3.5 per cent» larger.",
            "of exports is change_yoy value 3.5 item coffee",
        ),
        (
            "2014-10-10",
            "Gia Lai's coffee output this year was 37,400 tonnes, up «6 per cent» on the previous harvest.",
            "of product_output is change_yoy",
        ),
        (
            "2023-07-11",
            "Japan was the biggest investor in Gia Lai with $24 million, ahead of India, with «$11 million».",
            "with IN",
        ),
        ("2023-07-11", "Japan was the biggest investor in Gia Lai, ahead of India, with «$11 million».", "with JP"),
        (
            "2023-10-05",
            "Gia Lai licensed 13 new foreign-invested projects with capital of 217.4 million USD in nine months. "
            "The number of projects was up 11.7% but the amount fell «9.2%».",
            "of fdi_capital_new value -9.2",
        ),
        (
            "2023-07-11",
            "At the customs offices of Lao Cai exports and imports were «US$0.93 billion», up 21.2 per cent: "
            "US$0.56 billion outwards and US$0.37 billion inwards.",
            "of trade_turnover",
        ),
        (
            "2023-07-11",
            "At the customs offices of Lao Cai exports and imports were US$0.93 billion, up 21.2 per cent: "
            "US$0.56 billion outwards and «US$0.37 billion» inwards.",
            "of imports",
        ),
        (
            "2023-07-11",
            "Lao Cai's exports and imports in June were «$56 million» and $37 million, leaving a surplus of $19 "
            "million.",
            "of exports",
        ),
        (
            "2018-12-28",
            "The parks of Long An drew US$0.46 billion of foreign capital this year. VND4.28 trillion was put in "
            "by Vietnamese firms, down «4.1 per cent».",
            "of domestic_capital_attracted is change_yoy value -4.1",
        ),
        (
            "2025-10-03",
            "Hue lodged 4.4 million visitors in nine months. Takings of hotels, restaurants and tour operators "
            "are put at over «VND9.5 trillion».",
            "of tourism_revenue as estimate",
        ),
    ],
)
def test_what_is_missed_and_who_is_paid(day: str, text: str, expected: str) -> None:
    check(text, expected, day)


# --- The first half-year of a new province is no half of the calendar.
@pytest.mark.parametrize(
    ("headline", "period"),
    [
        ("Can Tho looks back on its first half-year as a larger city", "2025"),
        ("Tay Ninh marks first six months since merger", "2025"),
        ("Tay Ninh in the first half-year", "2025-S1"),
    ],
)
def test_half_years_of_a_life(headline: str, period: str) -> None:
    place = headline.split(" ")[0] + " " + headline.split(" ")[1]
    text = f"{headline}\n\nThe GRDP of {place} grew by 7.65 percent in 2025.\n\nBudget revenue is «VND35 trillion»."
    check(text, f"of budget_revenue at {period}", "2025-12-09")


# --- What an amount of every day is held against is one of every day, too.
@pytest.mark.parametrize("held", ["compared with some «250» at this time last year", "against «250» a year ago"])
def test_amounts_of_every_day_held_against_others(held: str) -> None:
    whole, exact, nth = parted(f"More than 500 trucks are let through daily at the gates of Lao Cai, {held}.")
    assert mention(reading(whole, "en", "2023-07-11"), exact, nth).role == "unclassified"
