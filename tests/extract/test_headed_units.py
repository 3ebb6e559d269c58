"""Units in the head of a row, before the bare numeral: of tables that a text holds."""

import pytest

from tests.extract.reading import figure, mention, number, reading

ENGLISH = """Main figures of Thanh Hoa in the first nine months of 2024
Exports (million USD): 4,527
Imports (USD mn) - 3,100
Visitors (thousand)\t14,236
Rice (thousand tonnes)\t1,236
Retail sales (VND billion) 98,000
Budget revenue (VND bn): 41,980
GRDP growth (%)\t12.46
IIP (%): +9.26
New FDI projects: 12
"""
VIETNAMESE = """Một số chỉ tiêu 9 tháng năm 2024 của tỉnh Thanh Hóa
Xuất khẩu (triệu USD)\t4.527
Thu ngân sách (tỷ đồng): 41.980
Khách du lịch (nghìn lượt)\t14.236
Sản lượng lúa (nghìn tấn): 1.236
Tăng trưởng GRDP (%): 12,46
"""


@pytest.mark.parametrize(
    ("text", "language", "exact", "indicator", "value", "unit"),
    [
        (ENGLISH, "en", "4,527", "exports", "4527e6", "USD"),
        (ENGLISH, "en", "3,100", "imports", "3100e6", "USD"),
        (ENGLISH, "en", "14,236", "tourist_arrivals", "14236e3", "count"),
        (ENGLISH, "en", "1,236", "product_output", "1236e3", "tonne"),
        (ENGLISH, "en", "98,000", "retail_sales", "98e12", "VND"),
        (ENGLISH, "en", "41,980", "budget_revenue", "41980e9", "VND"),
        (ENGLISH, "en", "12.46", "grdp", "12.46", "percent"),
        (ENGLISH, "en", "9.26", "industrial_production_index", "9.26", "percent"),
        (ENGLISH, "en", "12", "fdi_projects_new", "12", "count"),
        (VIETNAMESE, "vi", "4.527", "exports", "4527e6", "USD"),
        (VIETNAMESE, "vi", "41.980", "budget_revenue", "41980e9", "VND"),
        (VIETNAMESE, "vi", "14.236", "tourist_arrivals", "14236e3", "count"),
        (VIETNAMESE, "vi", "1.236", "product_output", "1236e3", "tonne"),
        (VIETNAMESE, "vi", "12,46", "grdp", "12.46", "percent"),
    ],
)
def test_the_bracket_before_a_bare_numeral_tells_its_unit(
    text: str, language: str, exact: str, indicator: str, value: str, unit: str
) -> None:
    found = reading(text, language, "2024-10-03")
    told = figure(found, exact, 2 if exact == "12" else 1)
    assert (told.indicator_id, told.value, told.unit_id) == (indicator, number(value), unit)
    assert told.time_period == "2024-01-01/P9M"


@pytest.mark.parametrize(
    ("text", "exact", "value", "unit"),
    [
        # a numeral with a unit of its own keeps it
        ("Exports (in USD) 5 million tonnes were counted in Thanh Hoa.", "5 million tonnes", "5e6", "tonne"),
        # a bracket that tells more than a unit is none
        ("The parks of Thanh Hoa (worth a billion USD) 12 were told.", "12", "12", "count"),
        ("Exports of Thanh Hoa (Vietnam) 12 were told.", "12", "12", "count"),
    ],
)
def test_another_bracket_tells_no_unit(text: str, exact: str, value: str, unit: str) -> None:
    told = mention(reading(text), exact)
    assert (told.value, told.unit_id) == (number(value), unit)
