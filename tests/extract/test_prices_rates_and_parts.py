"""Prices of goods are no trade, what is counted per people no population, and estimates that were outdone plans."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_english import check, parted
from tests.extract.test_vietnamese import check as check_vietnamese

SHRIMP = "Shrimp exports of Ca Mau were worth 783 million USD in 10 months. "
HOA_BINH = "Hoa Binh has 870,000 people. "


@pytest.mark.parametrize(
    "text",
    [
        SHRIMP + "Catfish prices had dropped to «17,000» – 19,000 VND (0.77 USD) per kilo.",
        SHRIMP + "Prices of catfish had sunk to «19,000 VND» ($0.77) a kilo.",
        SHRIMP + "Catfish prices had risen to «390 USD».",
        SHRIMP + "Processors were buying catfish for exports at «23,000 VND».",
        HOA_BINH + "It strives to have 32 hospital beds per «10,000» people.",
        HOA_BINH + "By 2030, «100%» of commune health stations can treat several diseases.",
        HOA_BINH + "Health insurance coverage is over «95%» of the population.",
    ],
)
def test_no_figures(text: str) -> None:
    whole, exact, nth = parted(text)
    assert mention(reading(whole, "en", "2020-11-11"), exact, nth).role == "unclassified"


def test_a_price_in_vietnamese_is_no_trade() -> None:
    text = "Xuất khẩu tôm của Cà Mau đạt 783 triệu USD. Giá cá tra giảm còn 19.000 đồng."
    assert mention(reading(text, "vi", "2020-11-11"), "19.000 đồng").role == "unclassified"
    check_vietnamese("Xuất khẩu cá tra của Cà Mau đạt «783 triệu USD» nhờ giá cá tra tăng.", "of exports")


def test_a_vietnamese_count_may_be_over_a_number() -> None:
    check_vietnamese("Năm 2022, Bình Định tạo việc làm cho trên «31 nghìn» lao động.", "of jobs_created")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the unit of a price stands behind the same money in another currency
        (SHRIMP + "Shrimp was bought for exports at «90,000 VND» (4 USD) a kilo.", "of export_price unit VND/kg"),
        (SHRIMP + "Coffee was exported for «90 million VND».", "of exports"),
        # what opens a list of aims is no part of what was told before
        ("Dien Bien has set targets for 2026. Of which: GRDP strives to reach «10.5%».",
         "of grdp is change_yoy at 2026"),
        ("Hue's GRDP rose 8% in 2022. Of which, services made up «60%».", "of grdp is share"),
        ("Budget revenue of Hue was 4,728 billion VND or «22.04%» of projections.", "of budget_revenue is plan_ratio"),
        ("Hue exceeded its budget revenue for 2024, rising «22.5%» above estimates.",
         "of budget_revenue is plan_ratio"),
        (HOA_BINH + "Its population rose by «1%» last year.", "of population is change_yoy"),
    ],
)  # fmt: skip
def test_figures(text: str, expected: str) -> None:
    check(text, expected, "2020-11-11")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dong Nai drew 922 million USD in FDI, of which 391 million came from 52 new projects and «531 million USD» "
         "was supplementary investment for 51 projects.", "of fdi_capital_adjusted"),
        # how many targets there are is no figure: the year for which they are set is that of what follows
        ("Dak Nong has set 11 targets for 2014. GRDP growth is to reach «6.84%».", "of grdp at 2014 as target"),
        ("Binh Duong drew 922 million USD in FDI in 2013. During the year, 99 foreign firms poured an extra "
         "«727 million USD» into the province.", "of fdi_capital_adjusted item _T"),
        ("The parks of Dong Nai have leased out 6,350 ha, accounting for nearly «67%» of total space available.",
         "of industrial_park_occupancy"),
        # who did it, behind a share, is none of whom it counts
        ("Exports of Binh Duong hit 11 billion USD. The export figure, with «83.1%» contributed by foreign investors, "
         "meant a surplus.", "of exports is share"),
    ],
)  # fmt: skip
def test_what_was_added_let_and_contributed(text: str, expected: str) -> None:
    check(text, expected, "2013-12-30")


GOALS = "The goals by 2030 of Hung Yen are these:\n\n+ Make-up of the economy: period 2026-2030: services 32.3%.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # no indicator has items of a type that does not narrow it
        (GOALS + "+ GRDP per capita (USD): period 2021-2025: «5100 USD»/person.", "of grdp_per_capita item _T"),
        ("Last year investment of «VND23 trillion» and $732 million was attracted by Long An from domestic and "
         "foreign sources, respectively.", "of domestic_capital_attracted item _T"),
        ("Hai Duong made «3 billion kWh» of electricity in 2012.", "of product_output item electricity"),
        ("For 2014 Dong Nai looks for «900 million USD» of FDI, 400 million of it in new projects.", "as target"),
        ("Hai Duong has set up «18» industrial parks and plans to open 45 clusters.", "as actual"),
        ("Make-up of the economy of Hung Yen in 2013: agriculture and fisheries «6%», services 28%.",
         "of grdp item agriculture"),
        ("Export prices of tra fish from An Giang averaged «2,416 USD per tonne» in 2013.", "of export_price"),
    ],
)  # fmt: skip
def test_items_that_narrow_and_what_is_sought(text: str, expected: str) -> None:
    check(text, expected, "2013-12-30")
