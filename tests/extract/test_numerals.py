"""What a numeral is worth in all notations of English and Vietnamese economic news.

Each table has its rule above it. The words in « » are the mention; value and unit are what they state.
"""

from decimal import Decimal

import pytest

from tests.extract.reading import mention, number, reading

Case = tuple[str, str, str]


def check(language: str, text: str, value: str, unit: str) -> None:
    """Read a text whose mention stands in « »."""
    before, _, rest = text.partition("«")
    exact, _, after = rest.partition("»")
    found = reading(before + exact + after, language)
    said = mention(found, exact, 1 + before.count(exact))
    assert (said.value, said.unit_id) == (number(value), unit), said


# --- Money in English: the currency before or behind, as sign, code or word; the scale as word or letters.
@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Exports reached «149.86 billion USD» in 2024.", "149.86e9", "USD"),
        ("Exports reached «US$ 1.7 billion» in 2018.", "1.7e9", "USD"),
        ("Exports reached «US$1.31 billion» in 2018.", "1.31e9", "USD"),
        ("Exports reached «$US 22.146 billion» in 2018.", "22.146e9", "USD"),
        ("Exports reached «$7 bln» in 2018.", "7e9", "USD"),
        ("Exports reached «$1.5bn» in 2018.", "1.5e9", "USD"),
        ("Exports reached «USD 2.9 bn» in 2018.", "2.9e9", "USD"),
        ("Exports reached «USD850 mln» in 2018.", "850e6", "USD"),
        ("Exports reached «535.3m USD» in 2018.", "535.3e6", "USD"),
        ("Exports reached «US$535.3m» in 2018.", "535.3e6", "USD"),
        ("Exports reached «1.57 billion US dollars» in 2018.", "1.57e9", "USD"),
        ("Exports reached «3.4 billion U.S. dollars» in 2018.", "3.4e9", "USD"),
        ("Exports reached «US$1,350 million» in 2018.", "1350e6", "USD"),
        ("Exports reached «US$1,234.5 million» in 2018.", "1234.5e6", "USD"),
        ("Exports reached «$950,000» in 2018.", "950000", "USD"),
        ("Budget revenue was «VNĐ79.43 trillion» in 2018.", "79.43e12", "VND"),
        ("Budget revenue was «VND83,000 billion» in 2018.", "83e12", "VND"),
        ("Budget revenue was «VND1,500.5 billion» in 2018.", "1500.5e9", "VND"),
        ("Budget revenue was «VND 12.8 trillion» in 2018.", "12.8e12", "VND"),
        ("Budget revenue was «12.8 trillion Vietnamese dong» in 2018.", "12.8e12", "VND"),
        ("Budget revenue was «VND1.5 thousand billion» in 2018.", "1.5e12", "VND"),
        ("GRDP reached «1.99 quadrillion VND» in 2023.", "1.99e15", "VND"),
        ("Average income was «VND8,350,000» a month.", "8350000", "VND"),
        ("Exports to Germany reached «€1.2 billion» in 2018.", "1.2e9", "EUR"),
        ("Exports to Germany reached «EUR 300 million» in 2018.", "300e6", "EUR"),
        ("Exports to Germany reached «1.2 billion euros» in 2018.", "1.2e9", "EUR"),
        ("Exports to the UK reached «£300 million» in 2018.", "300e6", "GBP"),
        ("Exports to the UK reached «300 million pounds» in 2018.", "300e6", "GBP"),
        ("Exports to Japan reached «¥5 billion» in 2018.", "5e9", "JPY"),
        ("Exports to Japan reached «JPY 5.5 billion» in 2018.", "5.5e9", "JPY"),
        ("Exports to Japan reached «5 billion yen» in 2018.", "5e9", "JPY"),
        ("Exports to China reached «RMB 2 billion» in 2018.", "2e9", "CNY"),
        ("Exports to China reached «2 billion yuan» in 2018.", "2e9", "CNY"),
        ("Exports to Korea reached «KRW 10 trillion» in 2018.", "10e12", "KRW"),
        ("Exports to Korea reached «10 trillion won» in 2018.", "10e12", "KRW"),
        ("Exports to Thailand reached «45 million baht» in 2018.", "45e6", "THB"),
        ("Exports to Singapore reached «S$20 million» in 2018.", "20e6", "SGD"),
        ("Exports to Australia reached «A$20 million» in 2018.", "20e6", "AUD"),
    ],
)
def test_money_in_english(text: str, value: str, unit: str) -> None:
    check("en", text, value, unit)


# --- Money in Vietnamese: scale words multiply (`nghìn tỷ`), a smaller one is followed by the rest (`59 nghìn 642 tỷ`).
@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Kim ngạch xuất khẩu năm 2024 đạt «17,1 tỷ USD».", "17.1e9", "USD"),
        ("Kim ngạch xuất khẩu năm 2024 đạt «10,1 tỉ USD».", "10.1e9", "USD"),
        ("Kim ngạch xuất khẩu năm 2024 đạt «504 triệu USD».", "504e6", "USD"),
        ("Kim ngạch xuất khẩu năm 2024 đạt «2.535,1 triệu đô la Mỹ».", "2535.1e6", "USD"),
        ("Kim ngạch xuất khẩu năm 2024 đạt «1,57 tỷ đô la».", "1.57e9", "USD"),
        ("Kim ngạch xuất khẩu năm 2024 đạt «1,57 tỷ đô-la Mỹ».", "1.57e9", "USD"),
        ("Kim ngạch xuất khẩu năm 2024 đạt «850.000 USD».", "850000", "USD"),
        ("Thu ngân sách năm 2024 đạt «189 nghìn tỷ đồng».", "189e12", "VND"),
        ("Thu ngân sách năm 2024 đạt «1,2 nghìn tỷ đồng».", "1.2e12", "VND"),
        ("Thu ngân sách năm 2024 đạt «20 ngàn tỷ đồng».", "20e12", "VND"),
        ("Thu ngân sách năm 2024 đạt «59 nghìn 642 tỷ đồng».", "59642e9", "VND"),
        ("Thu ngân sách năm 2024 đạt «2 tỷ 350 triệu đồng».", "2350e6", "VND"),
        ("Thu ngân sách năm 2024 đạt «7.000 tỷ đồng».", "7000e9", "VND"),
        ("Thu ngân sách năm 2024 đạt «12.345 tỷ đồng».", "12345e9", "VND"),
        ("Thu ngân sách năm 2024 đạt «12.345,6 tỷ đồng».", "12345.6e9", "VND"),
        ("Thu ngân sách năm 2024 đạt «3.508 tỷ VNĐ».", "3508e9", "VND"),
        ("Thu nhập bình quân đạt «8.350.000 đồng» mỗi tháng.", "8350000", "VND"),
        ("Thu nhập bình quân đạt «8,35 triệu đồng» mỗi tháng.", "8.35e6", "VND"),
        ("Kim ngạch xuất khẩu sang Đức đạt «1,2 tỷ euro».", "1.2e9", "EUR"),
        ("Kim ngạch xuất khẩu sang Nhật Bản đạt «500 triệu yên».", "500e6", "JPY"),
        ("Kim ngạch xuất khẩu sang Trung Quốc đạt «2 tỷ nhân dân tệ».", "2e9", "CNY"),
        ("Kim ngạch xuất khẩu sang Anh đạt «300 triệu bảng Anh».", "300e6", "GBP"),
    ],
)
def test_money_in_vietnamese(text: str, value: str, unit: str) -> None:
    check("vi", text, value, unit)


# --- The locale is the numeral's own, not the document's.
@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        # English text, Vietnamese marks
        ("en", "Budget revenue was «VND 140.000 billion» in 2018.", "140e12", "VND"),
        ("en", "Exports rose «14,2%» year-on-year.", "14.2", "percent"),
        ("en", "Budget revenue was «VND 2.535,1 billion» in 2018.", "2535.1e9", "VND"),
        ("en", "The province has «1.234.567» workers.", "1234567", "count"),
        ("en", "Exports reached «4,5 billion USD» in 2018.", "4.5e9", "USD"),
        ("en", "Exports reached «4,56 billion USD» in 2018.", "4.56e9", "USD"),
        # Vietnamese text, English marks
        ("vi", "Kim ngạch xuất khẩu năm 2024 đạt «2,938 triệu USD».", "2938e6", "USD"),
        ("vi", "Kim ngạch xuất khẩu năm 2024 đạt «2,938.5 triệu USD».", "2938.5e6", "USD"),
        ("vi", "Xuất khẩu tăng «14.2%» so với cùng kỳ.", "14.2", "percent"),
        ("vi", "Thu ngân sách năm 2024 đạt «1.2 nghìn tỷ đồng».", "1.2e12", "VND"),
        ("vi", "Kim ngạch xuất khẩu năm 2024 đạt «22.14 tỷ USD».", "22.14e9", "USD"),
        ("vi", "Toàn tỉnh có «1,234,567» lao động.", "1234567", "count"),
        # one comma and three digits before billions of dollars: no province trades a thousand billion
        ("vi", "Kim ngạch xuất khẩu năm 2024 đạt «1,533 tỷ USD».", "1.533e9", "USD"),
        ("vi", "Kim ngạch xuất khẩu năm 2024 đạt «22.146 tỷ USD».", "22.146e9", "USD"),
        ("en", "Exports reached «22.146 billion USD» in 2018.", "22.146e9", "USD"),
        # counts know no fractions, percentages no thousands
        ("vi", "Toàn tỉnh có «2.040» dự án FDI còn hiệu lực.", "2040", "count"),
        ("en", "The province has «2.040» valid FDI projects.", "2040", "count"),
        ("en", "The province has «2,040» valid FDI projects.", "2040", "count"),
        ("vi", "Xuất khẩu tăng «12,345%» so với cùng kỳ.", "12.345", "percent"),
        ("en", "Exports rose «12.345%» year-on-year.", "12.345", "percent"),
        ("vi", "Sản lượng vải thiều xuất khẩu đạt «78.200 tấn».", "78200", "tonne"),
        ("en", "Lychee exports reached «78,200 tonnes».", "78200", "tonne"),
        ("vi", "Sản lượng vải thiều xuất khẩu đạt «78,2 nghìn tấn».", "78200", "tonne"),
    ],
)
def test_the_locale_is_the_numerals(language: str, text: str, value: str, unit: str) -> None:
    check(language, text, value, unit)


# --- Percent, percentage points and multiples in every form.
@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "Exports rose «32.27%» year-on-year.", "32.27", "percent"),
        ("en", "Exports rose «32.27 %» year-on-year.", "32.27", "percent"),
        ("en", "Exports rose «9.6 per cent» year-on-year.", "9.6", "percent"),
        ("en", "Exports rose «9.6 percent» year-on-year.", "9.6", "percent"),
        ("en", "Exports rose «9.6 pct» year-on-year.", "9.6", "percent"),
        ("en", "Exports rose «ten per cent» year-on-year.", "10", "percent"),
        ("en", "Exports rose«14.9%» year-on-year.", "14.9", "percent"),  # glued
        ("en", "Exports rose by «0.85%» year-on-year.", "0.85", "percent"),
        ("en", "GRDP growth rose by «2.1 percentage points» year-on-year.", "2.1", "percentage_point"),
        ("vi", "Xuất khẩu tăng «22,7%» so với cùng kỳ.", "22.7", "percent"),
        ("vi", "Xuất khẩu tăng «26,4 %» so với cùng kỳ.", "26.4", "percent"),
        ("vi", "Xuất khẩu tăng «22,7 phần trăm» so với cùng kỳ.", "22.7", "percent"),
        ("vi", "Tăng trưởng GRDP tăng «2,1 điểm phần trăm» so với cùng kỳ.", "2.1", "percentage_point"),
        ("en", "Exports were «2.12 times» higher than in the same period last year.", "2.12", "times"),
        ("en", "Exports saw a «2.2-fold» increase year-on-year.", "2.2", "times"),
        ("vi", "Xuất khẩu gấp «2,3 lần» cùng kỳ năm trước.", "2.3", "times"),
    ],
)
def test_percent_and_multiples(language: str, text: str, value: str, unit: str) -> None:
    check(language, text, value, unit)


# --- Counts and quantities with their noun; the mention of a count is the bare numeral.
@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "The province licensed «384» FDI projects this year.", "384", "count"),
        ("en", "The city attracted «128» new import-export firms.", "128", "count"),
        ("en", "The province licensed «five» FDI projects this year.", "5", "count"),
        ("en", "The province welcomed «2.5 million» visitors in 2024.", "2.5e6", "count"),
        ("en", "The province welcomed «12,450» visitors in 2024.", "12450", "count"),
        ("en", "Industrial parks cover «1,200 hectares».", "1200", "hectare"),
        ("en", "Industrial parks cover «1,200ha».", "1200", "hectare"),
        ("en", "Ports handled «35.5 million tonnes» of cargo in 2024.", "35.5e6", "tonne"),
        ("en", "Ports handled «35.5 million tons» of cargo in 2024.", "35.5e6", "tonne"),
        ("vi", "Tỉnh đón «3 triệu 508 nghìn» lượt khách trong năm 2024.", "3508e3", "count"),
        ("vi", "Tỉnh đón «1,5 triệu» lượt khách trong năm 2024.", "1.5e6", "count"),
        ("vi", "Tỉnh cấp mới «128» dự án FDI trong năm 2024.", "128", "count"),
        ("vi", "Các khu công nghiệp có diện tích «1.200 ha».", "1200", "hectare"),
        ("vi", "Các khu công nghiệp có diện tích «1.200,5 héc ta».", "1200.5", "hectare"),
    ],
)
def test_counts_and_quantities(language: str, text: str, value: str, unit: str) -> None:
    check(language, text, value, unit)


# --- Ranges are two figures: scale and unit may stand once, the ends share them.
@pytest.mark.parametrize(
    ("language", "text", "low", "high", "unit"),
    [
        ("en", "Exports are to reach «2»-«2.5 billion USD» in 2026.", "2e9", "2.5e9", "USD"),
        ("en", "Exports are to reach «2 billion» to «2.5 billion USD» in 2026.", "2e9", "2.5e9", "USD"),
        ("en", "Exports are to reach between «2» and «2.5 billion USD» in 2026.", "2e9", "2.5e9", "USD"),
        ("en", "Exports are to reach «US$2»–«2.5 billion» in 2026.", "2e9", "2.5e9", "USD"),
        ("en", "Average income is «VND210,000»-«VND220,000» a day.", "210000", "220000", "VND"),
        ("en", "Exports are to grow «10»-«12%» in 2026.", "10", "12", "percent"),
        ("en", "Exports are to grow by «10%» to «12%» in 2026.", "10", "12", "percent"),
        ("en", "Exports are to grow from «10» to «12 per cent» in 2026.", "10", "12", "percent"),
        ("vi", "Xuất khẩu năm 2026 phấn đấu đạt «2»-«2,5 tỷ USD».", "2e9", "2.5e9", "USD"),
        ("vi", "Xuất khẩu năm 2026 phấn đấu tăng từ «10» đến «12%».", "10", "12", "percent"),
        ("vi", "Xuất khẩu năm 2026 phấn đấu tăng «11» – «13%».", "11", "13", "percent"),
    ],
)
def test_ranges(language: str, text: str, low: str, high: str, unit: str) -> None:
    plain = text.replace("«", "").replace("»", "")
    first, second = (part.partition("»")[0] for part in text.split("«")[1:])
    found = reading(plain, language)
    if first == second:
        ends = [mention(found, first, 1), mention(found, second, 2)]
    else:
        ends = [one for one in found.mentions if one.exact in (first, second)]
    assert [(end.exact, end.value, end.unit_id) for end in ends] == [
        (first, number(low), unit),
        (second, number(high), unit),
    ]
    assert [end.qualifier for end in ends] == ["range_low", "range_high"]


# --- A hyphen is no range where the numbers are none of one: names, dates, scores.
@pytest.mark.parametrize(
    "text", ["The COVID-19 pandemic hit exports.", "Open 24/7, call 0241-3822569.", "Room 3-4 is open."]
)
def test_a_hyphen_alone_makes_no_range(text: str) -> None:
    assert [one.exact for one in reading(text).mentions if (one.qualifier or "").startswith("range")] == []


# --- A figure restated in another currency in brackets is a conversion of the figure before it.
@pytest.mark.parametrize(
    ("language", "text", "exact", "restated", "value", "unit"),
    [
        (
            "en",
            "Domestic projects have a registered capital of 111.8 trillion VND (4.75 billion USD).",
            "111.8 trillion VND",
            "4.75 billion USD",
            "4.75e9",
            "USD",
        ),
        (
            "en",
            "Budget revenue reached 28 trillion VND (1.23 billion USD) in 2022.",
            "28 trillion VND",
            "1.23 billion USD",
            "1.23e9",
            "USD",
        ),
        (
            "en",
            "Budget revenue reached VND28 trillion (US$1.23 billion) in 2022.",
            "VND28 trillion",
            "US$1.23 billion",
            "1.23e9",
            "USD",
        ),
        (
            "vi",
            "Thu ngân sách năm 2022 đạt 28 nghìn tỷ đồng (1,23 tỷ USD).",
            "28 nghìn tỷ đồng",
            "1,23 tỷ USD",
            "1.23e9",
            "USD",
        ),
        (
            "vi",
            "Thu ngân sách năm 2022 đạt 28 nghìn tỷ đồng (tương đương 1,23 tỷ USD).",
            "28 nghìn tỷ đồng",
            "1,23 tỷ USD",
            "1.23e9",
            "USD",
        ),
    ],
)
def test_conversions(language: str, text: str, exact: str, restated: str, value: str, unit: str) -> None:
    found = reading(text, language)
    bracket = mention(found, restated)
    assert (bracket.role, bracket.value, bracket.unit_id) == ("conversion", number(value), unit)
    assert bracket.converts_mention_id == mention(found, exact).mention_id
    assert [one.mention_id for one in found.observations] == [mention(found, exact).mention_id]


# --- As printed: the exponent of the scale word, the digits behind the decimal mark.
@pytest.mark.parametrize(
    ("language", "text", "exact", "scale", "decimals"),
    [
        ("en", "Exports reached 149.86 billion USD.", "149.86 billion USD", 9, 2),
        ("en", "Exports reached 182 billion USD.", "182 billion USD", 9, 0),
        ("en", "Exports reached 1.50 million USD.", "1.50 million USD", 6, 2),
        ("en", "Exports reached $950,000.", "$950,000", None, 0),
        ("en", "Exports rose 8.23%.", "8.23%", None, 2),
        ("vi", "Xuất khẩu đạt 17,1 tỷ USD.", "17,1 tỷ USD", 9, 1),
        ("vi", "Thu ngân sách đạt 189 nghìn tỷ đồng.", "189 nghìn tỷ đồng", 12, 0),
    ],
)
def test_what_is_printed_is_kept(language: str, text: str, exact: str, scale: int | None, decimals: int) -> None:
    said = mention(reading(text, language), exact)
    assert (said.printed_scale, said.printed_decimals) == (scale, decimals)


# --- Values are exact decimals: no binary float on the way.
def test_values_are_exact() -> None:
    found = reading("Exports reached 149.86 billion USD, up 32.27%, and imports 0.1 billion USD.")
    assert [one.value for one in found.observations] == [
        Decimal("149860000000"),
        Decimal("32.27"),
        Decimal("100000000"),
    ]
