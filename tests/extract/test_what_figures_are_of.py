"""What a figure is a figure of, in the ways that newspapers put it; the one meant stands in « »."""

import pytest

from tests.extract.reading import figure, mention, reading
from tests.extract.test_english import check, parted
from tests.extract.test_vietnamese import check as check_vietnamese

PUBLISHED = "2023-10-20"


# --- Trade: sales outward, goods moved through gates, exporters that are counted, countries that goods reach.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Outbound sales of Phu Tho reached «880 million USD» in July.", "of exports at 2023-07"),
        ("Goods worth «3.1 billion USD» were moved through Lang Son's border gates, with imports making up 2 billion.",
         "of trade_turnover"),
        ("Vinh Long has «74» exporters of farm produce.", "of trading_enterprises"),
        ("Exporters in Vinh Long took in «310 million USD» in the first half.", "of exports at 2023-S1"),
        ("Vinh Long's products have reached «58» countries and territories.", "of export_markets"),
        ("In the first half «640» companies did customs procedures in Quang Binh.", "of trading_enterprises"),
        ("Goods trucks crossing the Cha Lo border gate in Quang Binh numbered «3,200» in May.", "of border_crossings"),
        ("Cha Lo border gate in Quang Binh saw 3,200 trucks in May, including «1,900» carrying farm produce.",
         "of border_crossings at 2023-05"),
    ],
)  # fmt: skip
def test_trade(text: str, expected: str) -> None:
    check(text, expected)


# --- A plan may say what it is for; a change may lead from a level of the year before, or to the count that it made.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("With a 7.5% growth in exports over nine months, Kien Giang has met «78%» of its full-year export target.",
         "of exports is plan_ratio"),
        ("Tourism revenue grew by 7%, or «78%» of Kien Giang's full-year revenue goal.", "is plan_ratio"),
        ("Exports of Kien Giang were up «7%» on its neighbours' in the first half.", "is change_yoy"),
        ("Kien Giang's exports rose to 610 million USD in the first half from «540 million USD» a year earlier.",
         "of exports at 2022-S1"),
        ("The trade deficit of Kien Giang widened to 61 million USD in H1 from some «54 million USD» a year ago.",
         "of trade_balance at 2022-S1 value -54e6"),
        ("Kien Giang ran a surplus of 61 million USD in H1 against a deficit of «54 million USD» a year ago.",
         "of trade_balance at 2022-S1 value -54e6"),
        ("The number of trading firms in Kien Giang rose by «37» to 420.", "of trading_enterprises is change_yoy"),
        ("The number of trading firms in Kien Giang rose by 37 to «420».", "of trading_enterprises is level"),
        ("The average export price of Kien Giang's rice rose «9%».", "of export_price is change_yoy"),
    ],
)  # fmt: skip
def test_plans_and_changes(text: str, expected: str) -> None:
    check(text, expected)


# --- Capital: what its owners at home put in is social investment, unless it was drawn or registered.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Private investment in Dak Nong rose «6.4%» in the first half.",
         "of social_investment item private-sector is change_yoy"),
        ("Non-State investment in Dak Nong reached «5.3 trillion VND» in the first half.",
         "of social_investment item private-sector"),
        ("Investment by the State sector in Dak Nong was «2.1 trillion VND» in the first half.",
         "of social_investment item state-sector"),
        ("Total investment in Dak Nong came to «7.4 trillion VND» in the first half, of which the State sector put in "
         "2.1 trillion VND.", "of social_investment item _T"),
        ("Dak Nong attracted «5.3 trillion VND» in private investment in the first half.", "of investment_attracted"),
        ("Dak Nong licensed 14 projects, with private investment of «5.3 trillion VND».", "of investment_attracted"),
        ("Dak Nong drew 90 million USD in foreign investment. Of the total, «60 million USD» went to 8 new projects "
         "while 5 operating projects received an additional 30 million USD.", "of fdi_capital_new"),
        ("Dak Nong has 40 valid FDI projects with total registered capital of «300 million USD», of which 62% had been "
         "disbursed.", "of fdi_capital"),
        ("Foreign firms' disbursement in Dak Nong came to «40 million USD» in the first half.", "of fdi_disbursed"),
        ("Works funded by the central budget in Dak Nong disbursed «1.1 trillion VND» (52%).", "of public_investment"),
        ("Dak Nong withdrew the investment certificates of «5» FDI projects.", "of fdi_projects_withdrawn"),
    ],
)  # fmt: skip
def test_investment(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vốn đầu tư khu vực ngoài nhà nước của Đắk Nông 6 tháng đạt «5.300 tỷ đồng».",
         "of social_investment item private-sector"),
        ("Đầu tư tư nhân tại Đắk Nông 6 tháng đạt «5.300 tỷ đồng».", "of social_investment item private-sector"),
        ("Đắk Nông thu hút «5.300 tỷ đồng» vốn đầu tư của khu vực tư nhân.", "of investment_attracted"),
        ("Số dự án FDI của Đắk Nông tăng «12» lên 31 dự án.", "is change_yoy"),
    ],
)  # fmt: skip
def test_investment_in_vietnamese(text: str, expected: str) -> None:
    check_vietnamese(text, expected)


# --- Projects for which investors are only sought are none that came, nor is the money that they need.
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ca Mau has «42» projects calling for investment.", "en"),
        ("Ca Mau offered «42» projects seeking investors at a forum.", "en"),
        ("Ca Mau presented 42 projects in need of capital of «9 trillion VND».", "en"),
        ("Cà Mau có «42» dự án kêu gọi đầu tư.", "vi"),
        ("Cà Mau có 42 dự án mời gọi đầu tư với tổng vốn «9.000 tỷ đồng».", "vi"),
        ("Cà Mau kêu gọi đầu tư vào «42» dự án.", "vi"),
    ],
)
def test_projects_that_are_wanted(text: str, language: str) -> None:
    whole, exact, nth = parted(text)
    assert mention(reading(whole, language, PUBLISHED), exact, nth).role == "unclassified"


def test_projects_that_came_are_told_before_a_call() -> None:
    text = "In the first half Ca Mau licensed 9 projects and is calling for investment in 42 others."
    assert figure(reading(text, "en", PUBLISHED), "9").indicator_id == "investment_projects_new"
