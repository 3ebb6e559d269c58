"""What a figure measures and of what: indicator, measure, sign, base and whole (data model, Measures).

The figure is the one in « »; the rule stands above each table.
"""

from decimal import Decimal

import pytest

from pipeline.model import Observation
from tests.extract.reading import figure, number, reading


def said(language: str, text: str, published: str = "2025-11-24") -> Observation:
    """Return the figure that stands in « »."""
    before, _, rest = text.partition("«")
    exact, _, after = rest.partition("»")
    return figure(reading(before + exact + after, language, published), exact, 1 + before.count(exact))


# --- change_yoy: against the same period a year before, in percent or in the unit of the level; a fall is negative.
@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        (
            "en",
            "Exports of Bac Ninh were estimated at 77.39 billion USD, up «32.27%» year-on-year.",
            "32.27",
            "percent",
        ),
        ("en", "Exports rose by «3.1%» from the same period last year.", "3.1", "percent"),
        ("en", "Exports were down «9.6 per cent» from a year earlier.", "-9.6", "percent"),
        ("en", "Exports fell «9.6%» compared to the same period last year.", "-9.6", "percent"),
        ("en", "Exports saw a year-on-year decrease of «9.6%».", "-9.6", "percent"),
        ("en", "Exports reached 5 billion USD, an increase of «8%» over the same period last year.", "8", "percent"),
        ("en", "Exports dropped by over «400 million USD» year-on-year.", "-400e6", "USD"),
        ("en", "Exports increased by «1.2 billion USD» year-on-year.", "1.2e9", "USD"),
        ("vi", "Kim ngạch xuất khẩu đạt 8,46 tỷ USD, tăng «22,7%» so cùng kỳ năm trước.", "22.7", "percent"),
        ("vi", "Kim ngạch xuất khẩu đạt 8,46 tỷ USD, giảm «9,6%» so với cùng kỳ.", "-9.6", "percent"),
        ("vi", "Giá trị nhập khẩu ước đạt 63,5 tỷ USD tăng «36,5%».", "36.5", "percent"),
        ("vi", "Kim ngạch xuất khẩu giảm «400 triệu USD» so với cùng kỳ năm trước.", "-400e6", "USD"),
    ],
)
def test_change_year_on_year(language: str, text: str, value: str, unit: str) -> None:
    found = said(language, text)
    assert (found.measure, found.value, found.unit_id) == ("change_yoy", number(value), unit)
    assert found.base_period is None


# --- Other changes: against the previous period; against a base that the text names; on average a year.
@pytest.mark.parametrize(
    ("language", "text", "measure", "value", "base"),
    [
        ("en", "Exports in September 2025 rose «3.2%» from the previous month.", "change_pop", "3.2", None),
        ("en", "Exports in September 2025 rose «3.2%» month-on-month.", "change_pop", "3.2", None),
        ("en", "Exports in Q3 2025 fell «3.2%» compared to the previous quarter.", "change_pop", "-3.2", None),
        ("vi", "Kim ngạch xuất khẩu tháng 9/2025 tăng «3,2%» so với tháng trước.", "change_pop", "3.2", None),
        ("vi", "Kim ngạch xuất khẩu quý III/2025 giảm «3,2%» so với quý trước.", "change_pop", "-3.2", None),
        ("en", "Exports in 2022 rose «15%» compared with 2019.", "change_base", "15", "2019"),
        ("vi", "Kim ngạch xuất khẩu năm 2022 tăng «15%» so với năm 2019.", "change_base", "15", "2019"),
        ("en", "Outstanding loans rose «8.1%» compared with 31 December 2021.", "change_base", "8.1", "2021-12-31"),
        ("vi", "Dư nợ tín dụng tăng «8,1%» so với 31/12/2021.", "change_base", "8.1", "2021-12-31"),
        ("en", "GRDP grew by an average of «8%» a year in the 2021-2025 period.", "change_avg", "8", None),
        ("en", "GRDP had an average annual growth rate of «1.8%» from 2021 to 2023.", "change_avg", "1.8", None),
        ("vi", "Giai đoạn 2021-2025, GRDP tăng bình quân «8%»/năm.", "change_avg", "8", None),
        ("vi", "Giai đoạn 2021-2025, GRDP tăng trưởng bình quân «8%» mỗi năm.", "change_avg", "8", None),
    ],
)
def test_other_changes(language: str, text: str, measure: str, value: str, base: str | None) -> None:
    found = said(language, text, "2022-09-30" if base in ("2019", "2021-12-31") else "2025-11-24")
    assert (found.measure, found.value, found.base_period) == (measure, number(value), base)


# --- ratio_yoy: the period as a multiple or percent of the same period a year before, in the form that is printed.
@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "Exports were «2.3 times» higher than in the same period last year.", "2.3", "times"),
        ("en", "Exports were «2.3 times» those of the same period last year.", "2.3", "times"),
        ("en", "Exports reached 5 billion USD, equal to «101%» of the same period last year.", "101", "percent"),
        ("vi", "Kim ngạch xuất khẩu gấp «2,3 lần» cùng kỳ năm trước.", "2.3", "times"),
        ("vi", "Kim ngạch xuất khẩu đạt 5 tỷ USD, bằng «101%» cùng kỳ năm trước.", "101", "percent"),
        ("vi", "Kim ngạch xuất khẩu đạt 5 tỷ USD, bằng «101%» so với cùng kỳ.", "101", "percent"),
    ],
)
def test_ratio_year_on_year(language: str, text: str, value: str, unit: str) -> None:
    found = said(language, text)
    assert (found.measure, found.value, found.unit_id) == ("ratio_yoy", number(value), unit)


# --- share: part of a whole; the whole's area where it is another.
@pytest.mark.parametrize(
    ("language", "text", "indicator", "item", "of_place"),
    [
        (
            "en",
            "Exports of Bac Ninh reached 5 billion USD, accounting for «22.4%» of the country's exports.",
            "exports",
            "_T",
            "viet-nam",
        ),
        (
            "vi",
            "Kim ngạch xuất khẩu của Bắc Ninh đạt 5 tỷ USD, chiếm «22,4%» kim ngạch xuất khẩu cả nước.",
            "exports",
            "_T",
            "viet-nam",
        ),
        ("en", "Garments made up «22.4%» of Bac Ninh's exports.", "exports", "textiles-garments", None),
        (
            "vi",
            "Hàng dệt may chiếm «22,4%» tổng kim ngạch xuất khẩu của Bắc Ninh.",
            "exports",
            "textiles-garments",
            None,
        ),
    ],
)
def test_shares(language: str, text: str, indicator: str, item: str, of_place: str | None) -> None:
    found = said(language, text)
    assert (found.measure, found.value, found.unit_id) == ("share", number("22.4"), "percent")
    assert (found.indicator_id, found.item_id, found.of_geography_id) == (indicator, item, of_place)


# --- plan_ratio: percent of the plan that the period reached; the plan's own period where the text names it.
@pytest.mark.parametrize(
    ("language", "text", "value", "base"),
    [
        ("en", "Exports in the first nine months reached 5 billion USD, or «85%» of the year's plan.", "85", "2025"),
        ("en", "Exports in nine months were equal to «109.11%» of the plan set for the year.", "109.11", "2025"),
        ("vi", "9 tháng năm 2025, thu ngân sách đạt 5 nghìn tỷ đồng, đạt «85%» kế hoạch năm.", "85", "2025"),
        ("vi", "9 tháng năm 2025, thu ngân sách đạt 5 nghìn tỷ đồng, bằng «92,5%» dự toán.", "92.5", None),
    ],
)  # fmt: skip
def test_plan_ratio(language: str, text: str, value: str, base: str | None) -> None:
    found = said(language, text)
    assert (found.measure, found.value, found.unit_id) == ("plan_ratio", number(value), "percent")
    assert (found.time_period, found.base_period, found.status) == ("2025-01-01/P9M", base, "actual")


# --- contribution: percentage points, or percent, of a growth rate.
@pytest.mark.parametrize(
    ("language", "text", "item"),
    [
        ("en", "GRDP grew 8%; industry contributed «3.2 percentage points» to the growth.", "industry"),
        ("vi", "GRDP tăng 8%; ngành công nghiệp đóng góp «3,2 điểm phần trăm» vào tăng trưởng.", "industry"),
    ],
)
def test_contributions(language: str, text: str, item: str) -> None:
    found = said(language, text)
    assert (found.indicator_id, found.measure, found.unit_id) == ("grdp", "contribution", "percentage_point")
    assert (found.value, found.item_id) == (number("3.2"), item)


# --- The balance of trade: a surplus is positive, a deficit negative.
@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("vi", "Cán cân thương mại hàng hóa xuất siêu «2,2 tỷ USD».", "2.2e9"),
        ("vi", "Năm 2024, tỉnh nhập siêu «1,5 tỷ USD».", "-1.5e9"),
        ("vi", "Năm 2024, tỉnh thâm hụt thương mại «1,5 tỷ USD».", "-1.5e9"),
        ("en", "The province posted a trade surplus of «2.2 billion USD» in 2024.", "2.2e9"),
        ("en", "The province ran a trade deficit of «1.5 billion USD» in 2024.", "-1.5e9"),
    ],
)
def test_balance(language: str, text: str, value: str) -> None:
    found = said(language, text)
    assert (found.indicator_id, found.measure, found.value) == ("trade_balance", "level", number(value))


# --- What the figure is of: one sentence for each indicator group, in both languages.
@pytest.mark.parametrize(
    ("language", "text", "indicator"),
    [
        ("en", "Total import-export turnover of Bac Ninh reached «149.86 billion USD» in 2024.", "trade_turnover"),
        ("en", "Import turnover of Bac Ninh reached «72 billion USD» in 2024.", "imports"),
        ("en", "The province licensed «384» new FDI projects in 2024.", "fdi_projects_new"),
        ("en", "As of September 2023, Bac Ninh had «2,040» valid FDI projects.", "fdi_projects"),
        ("en", "In 2024, Bac Ninh attracted «5 billion USD» of FDI.", "fdi_capital_attracted"),
        ("en", "Disbursed FDI capital of Bac Ninh reached «2 billion USD» in 2024.", "fdi_disbursed"),
        ("en", "The GRDP of Bac Ninh grew by «8.1%» in 2024.", "grdp"),
        ("en", "GRDP per capita of Bac Ninh reached «6,500 USD» in 2024.", "grdp_per_capita"),
        ("en", "The index of industrial production rose «9.2%» in 2024.", "industrial_production_index"),
        ("en", "Total retail sales of goods and services reached «90 trillion VND» in 2024.", "retail_sales"),
        ("en", "State budget revenue reached «32 trillion VND» in 2024.", "budget_revenue"),
        ("en", "The consumer price index rose «3.6%» in 2024.", "consumer_price_index"),
        ("en", "The province welcomed «2.5 million» visitors in 2024.", "tourist_arrivals"),
        ("en", "Tourism revenue reached «5 trillion VND» in 2024.", "tourism_revenue"),
        ("en", "In 2024, «1,520» new enterprises were established.", "enterprises_new"),
        ("vi", "Tổng kim ngạch xuất nhập khẩu của Bắc Ninh năm 2024 đạt «129,3 tỷ USD».", "trade_turnover"),
        ("vi", "Kim ngạch nhập khẩu của Bắc Ninh năm 2024 đạt «63,5 tỷ USD».", "imports"),
        ("vi", "Năm 2024, tỉnh cấp mới «384» dự án FDI.", "fdi_projects_new"),
        ("vi", "Toàn tỉnh có «2.040» dự án FDI còn hiệu lực.", "fdi_projects"),
        ("vi", "Năm 2024, Bắc Ninh thu hút «5 tỷ USD» vốn FDI.", "fdi_capital_attracted"),
        ("vi", "GRDP của Bắc Ninh năm 2024 tăng «8,1%».", "grdp"),
        ("vi", "GRDP bình quân đầu người năm 2024 đạt «6.500 USD».", "grdp_per_capita"),
        ("vi", "Chỉ số sản xuất công nghiệp năm 2024 tăng «9,2%».", "industrial_production_index"),
        (
            "vi",
            "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng năm 2024 đạt «90 nghìn tỷ đồng».",
            "retail_sales",
        ),
        ("vi", "Thu ngân sách nhà nước trên địa bàn năm 2024 đạt «32 nghìn tỷ đồng».", "budget_revenue"),
        ("vi", "Chỉ số giá tiêu dùng năm 2024 tăng «3,6%».", "consumer_price_index"),
        ("vi", "Năm 2024, tỉnh đón «2,5 triệu» lượt khách du lịch.", "tourist_arrivals"),
        ("vi", "Năm 2024, có «1.520» doanh nghiệp thành lập mới.", "enterprises_new"),
        ("vi", "Tỷ lệ hộ nghèo giảm còn «1,2%».", "poverty_rate"),
        ("vi", "Tỷ lệ lấp đầy các khu công nghiệp đạt «62%».", "industrial_park_occupancy"),
    ],
)
def test_indicators(language: str, text: str, indicator: str) -> None:
    assert said(language, text).indicator_id == indicator


# --- Lists: "respectively" deals figures out in order; one figure may be of two ("exports and imports both rose 10%").
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Bac Ninh's exports to China, the US and Japan reached 3, 5 and 2 billion USD, respectively, in 2024.",
            [("CN", "3e9"), ("US", "5e9"), ("JP", "2e9")],
        ),
        (
            "vi",
            "Năm 2024, xuất khẩu sang Trung Quốc, Hoa Kỳ và Nhật Bản lần lượt đạt 3 tỷ USD, 5 tỷ USD và 2 tỷ USD.",
            [("CN", "3e9"), ("US", "5e9"), ("JP", "2e9")],
        ),
        (
            "en",
            "Main export markets in 2024 were China (3 billion USD), the US (5 billion USD), Japan (2 billion USD).",
            [("CN", "3e9"), ("US", "5e9"), ("JP", "2e9")],
        ),
    ],
)  # fmt: skip
def test_lists(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    found = reading(text, language).observations
    assert [(one.indicator_id, one.partner_id, one.value, one.unit_id) for one in found] == [
        ("exports", partner, number(value), "USD") for partner, value in expected
    ]


@pytest.mark.parametrize(
    ("language", "text", "exact"),
    [
        ("en", "Exports and imports of Bac Ninh both rose 10% year-on-year.", "10%"),
        ("vi", "Xuất khẩu và nhập khẩu của Bắc Ninh đều tăng 10% so với cùng kỳ.", "10%"),
    ],
)
def test_one_mention_may_carry_several_figures(language: str, text: str, exact: str) -> None:
    found = reading(text, language)
    assert [(one.indicator_id, one.measure, one.value) for one in found.observations] == [
        ("exports", "change_yoy", Decimal(10)),
        ("imports", "change_yoy", Decimal(10)),
    ]
    (rested,) = (one.mention_id for one in found.mentions if one.exact == exact)
    assert [one.observation_id for one in found.observations] == [rested, f"{rested}/2"]


# --- A figure of no indicator in the vocabulary: listed, never dropped, with the phrase that governs it.
@pytest.mark.parametrize(
    ("language", "text", "exact", "phrase"),
    [
        ("en", "The province planted 3,500 trees along the road.", "3,500", "trees"),
        ("vi", "Tỉnh đã trồng 3.500 cây xanh dọc tuyến đường.", "3.500", "cây"),
    ],
)
def test_a_figure_of_no_indicator_is_listed(language: str, text: str, exact: str, phrase: str) -> None:
    found = reading(text, language)
    (listed,) = (one for one in found.mentions if one.exact == exact)
    assert (listed.role, listed.value) == ("unclassified", Decimal(3500))
    assert phrase in (listed.reason or "")
    assert found.observations == []


# --- Constant prices, where the text says so.
@pytest.mark.parametrize(
    ("language", "text", "basis"),
    [
        ("en", "GRDP of Bac Ninh at constant 2010 prices reached «128 trillion VND» in 2024.", "constant_2010"),
        ("en", "GRDP of Bac Ninh at current prices reached «228 trillion VND» in 2024.", "current"),
        ("en", "GRDP of Bac Ninh reached «228 trillion VND» in 2024.", None),
        ("vi", "GRDP của Bắc Ninh theo giá so sánh 2010 năm 2024 đạt «128 nghìn tỷ đồng».", "constant_2010"),
        ("vi", "GRDP của Bắc Ninh theo giá hiện hành năm 2024 đạt «228 nghìn tỷ đồng».", "current"),
    ],
)
def test_price_basis(language: str, text: str, basis: str | None) -> None:
    assert said(language, text).price_basis == basis
