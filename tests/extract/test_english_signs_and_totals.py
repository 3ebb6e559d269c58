"""Signs apart from their number, totals, places in a row, money without its currency, and what a plan's line tells."""

import pytest

from tests.extract.test_english import check


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        (
            "2023-07-04",
            "Report of Bac Lieu, first half of 2023.\n7. Tourist arrivals: 2.4 million, + «21.6%»",
            "of tourist_arrivals is change_yoy value 21.6",
        ),
        (
            "2023-07-04",
            "Report of Bac Lieu, first half of 2023.\nVisitors: 2.4 million, - «21.6%»",
            "of tourist_arrivals is change_yoy value -21.6",
        ),
        (
            "2024-01-24",
            "Exports of Kon Tum in 2023\nProduct / value / against 2022\nRubber: USD 44.2 m / + 6.1%\nCoffee: "
            "USD 12 m / - «8.3%»",
            "of exports is change_yoy item coffee value -8.3",
        ),
        (
            "2023-07-04",
            "In the first half of 2023 Hai Duong had 900 new enterprises, and «350» opened their doors again.",
            "of enterprises_resumed",
        ),
        (
            "2023-01-06",
            "Never had Nghe An collected so much: over «15,700 billion VND» in 2022.",
            "of budget_revenue in nghe-an at 2022",
        ),
        (
            "2023-01-06",
            "In 2022 Nghe An collected a record: 15,700 billion VND, «12%» higher than in 2021.",
            "of budget_revenue is change_yoy",
        ),
        (
            "2023-01-06",
            "In 2023 Nghe An's GRDP is to rise at least 10%, and «15,857 billion VND» is to be collected.",
            "of budget_revenue as target at 2023",
        ),
        (
            "2023-01-06",
            "In 2022 the economy of Nghe An grew 9.1%, the «9th» quickest of 63 provinces and cities.",
            "of grdp is rank value 9",
        ),
        (
            "2018-11-10",
            "FDI in Dong Nai in 2018: Japan topped the list with US$508 million; Korea was «second» (US$433 "
            "million) and China third (US$290 million).",
            "is rank with KR value 2",
        ),
        (
            "2018-11-10",
            "FDI in Dong Nai in 2018: Japan topped the list with US$508 million; Korea was second (US$433 "
            "million) and China «third» (US$290 million).",
            "is rank with CN value 3",
        ),
        (
            "2025-10-02",
            "As of September 30, 2025, Ninh Binh had 558 FDI projects; South Korea leads with 136 projects, "
            "Japan being «second» by number (99).",
            "is rank with JP of fdi_projects",
        ),
        (
            "2025-10-02",
            "As of September 30, 2025, Ninh Binh had 558 FDI projects; South Korea leads with 136 projects, "
            "Japan being second by number (99) but «first» by capital with 3.1 billion USD.",
            "is rank with JP of fdi_capital",
        ),
        (
            "2009-08-29",
            "Vietnam's exports in the first eight months of 2009 came to 37.2 billion dollars. Rubber brought in "
            "«0.7 billion», coffee 1.3 billion.",
            "of exports item rubber unit USD",
        ),
        (
            "2009-08-29",
            "Vietnam's imports in the first eight months of 2009 came to 42.6 billion dollars. Steel («3.3 "
            "billion») and machines (7.8 billion) came first.",
            "of imports unit USD value 3300000000",
        ),
        (
            "2024-11-04",
            "In October Hue licensed 180 new businesses with registered capital of VND1.6 trillion. That brings "
            "the total of the ten months to «1,300» (-3.1%) and VND25.5 trillion (-9.8%).",
            "of enterprises_new at 2024-01-01/P10M",
        ),
        (
            "2024-11-04",
            "In October Hue licensed 180 new businesses with registered capital of VND1.6 trillion. That brings "
            "the total of the ten months to 1,300 (-3.1%) and «VND25.5 trillion» (-9.8%).",
            "of enterprise_capital_new at 2024-01-01/P10M",
        ),
        (
            "2012-02-06",
            "Gia Lai exported $200 million of coffee in 2011. The plan for 2012 is a bold one: «$280 million» "
            "from exports.",
            "of exports as target at 2012",
        ),
        (
            "2024-02-06",
            "Lai Chau exported $20 million of tea in 2023. Plan 2024: exports USD 22 million, i.e. 10% above "
            "2023. Tea: at least «6,000 tons».",
            "as target at 2024",
        ),
        (
            "2024-02-06",
            "Lai Chau exported $20 million of tea in 2023. Plan 2024: exports USD 22 million, i.e. 10% above "
            "2023.\nTea: «6,000 tons».",
            "as actual",
        ),
        (
            "2012-02-06",
            "Gia Lai exported 20,000 tonnes of coffee in 2011.\nThe average export price came to 2,050 "
            "USD/tonne, against «1,410 USD/tonne» the year before.",
            "of export_price at 2010",
        ),
        (
            "2025-10-03",
            "The GRDP of Can Tho expanded 6.5% in January-September. Third-quarter growth is estimated at "
            "7.2%.\n* Retail sales: VND139 trillion, up 15.5%\n* Exports: «$3.1 billion» (+10.2%)",
            "of exports at 2025-01-01/P9M",
        ),
        (
            "2020-07-01",
            "Half a year in Gia Lai\nThe province's GRDP in the first half was VND21,500 billion. Services, with "
            "Pleiku empty in May, lost «3.2%».",
            "at 2020-S1",
        ),
        (
            "2023-04-04",
            "Red River Delta, Q1/2023. In Thai Binh the IIP was up 7.9%.\nNationwide, the index slid «2.6%», "
            "with mining off 3.4%.",
            "in viet-nam value -2.6",
        ),
        (
            "2023-04-04",
            "In Q1/2023 the IIP of Thai Binh was up 7.9%; Hai Duong, on the other hand, dropped 3.8% and Ha Nam "
            "as much as «11.2%».",
            "is change_yoy in ha-nam value -11.2",
        ),
        (
            "2016-12-16",
            "Bac Lieu's poverty rate fell from «12.35 per cent» at the end of 2015 to 9.1 per cent.",
            "of poverty_rate is level value 12.35 at 2015",
        ),
        (
            "2016-12-16",
            "In 2016 Bac Lieu's rate of poor households has come down from 12.35 per cent at the end of 2015 to "
            "«9.1 per cent» now.",
            "of poverty_rate is level value 9.1",
        ),
        (
            "2009-01-10",
            "In 2008 coffee exports of Dak Nong earned 83 million dollars, up «34.1 percent» although the "
            "quantity was 7.7 percent lower.",
            "of exports is change_yoy value 34.1",
        ),
        (
            "2009-01-10",
            "In 2008 coffee exports of Dak Nong earned 83 million dollars, up 34.1 percent although the quantity "
            "was «7.7 percent» lower.",
            "of export_volume is change_yoy value -7.7",
        ),
        (
            "2009-08-29",
            "In eight months of 2009 Vietnam's exports were 37 billion dollars and its imports 42 billion "
            "dollars. The gap is thus «5 billion dollars».",
            "of trade_balance value -5000000000",
        ),
        (
            "2025-10-02",
            "Hung Yen's IIP in September rose 0.9% month-on-month; nine months: up «12.2%».",
            "is change_yoy at 2025-01-01/P9M",
        ),
        (
            "2018-10-08",
            "In nine months Thanh Hoa's imports amounted to US$ 1.4 billion.\nCustoms duties and VAT on imports "
            "brought in «VND3,700 billion», or 88% of the annual estimate.",
            "of budget_revenue item customs-revenue",
        ),
        (
            "2021-10-08",
            "Only «290» businesses were started in Tra Vinh in the first nine months of 2021 (-31 percent).",
            "of enterprises_new at 2021-01-01/P9M",
        ),
        (
            "2023-12-29",
            "Retail sales of goods and services of Hue in 2023 were estimated at VND62 trillion. Sales of goods "
            "alone, «71 per cent» of the total, rose 7.3 per cent.",
            "of retail_sales item retail is share",
        ),
        (
            "2023-01-06",
            "In 2022 some 2,100 enterprises were founded in Nghe An, the most in the North Central region; and "
            "«870» opened their doors again.",
            "of enterprises_resumed in nghe-an",
        ),
        (
            "2021-07-26",
            "Son La grew 15,300 tonnes of plums in 2021.\nThe home market took 9,400 tonnes. The remaining "
            "«5,900 tonnes» crossed the border, chiefly to China.",
            "of export_volume at 2021",
        ),
        (
            "2020-01-07",
            'The province of Quang Tri closed 2019 with growth of 7.1%.\n"2020 must be better," the leader told '
            "reporters. The plan reads: growth above «9%», 2.5 million visitors.",
            "of grdp as target at 2020",
        ),
    ],
)
def test_signs_totals_and_plans_are_told_beside(day: str, text: str, expected: str) -> None:
    check(text, expected, day)
