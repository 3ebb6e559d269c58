"""Which area a figure is about: spellings, the merger of 1 July 2025, parts of provinces (data model, Geography)."""

import unicodedata

import pytest

from tests.extract.reading import figure, figures, reading

EXACT = {"en": "5 billion USD", "vi": "5 tỷ USD"}
TEXT = {"en": "Exports of {} reached 5 billion USD in 2023.", "vi": "Kim ngạch xuất khẩu của {} năm 2023 đạt 5 tỷ USD."}


def place(name: str, language: str, published: str | None) -> str | None:
    return figure(reading(TEXT[language].format(name), language, published), EXACT[language]).geography_id


# --- A province whose territory changed on 1 July 2025 is two areas: the article's date tells which one its name means;
# figures of earlier years in a later article are on the merged basis; without a date it is the one before.
@pytest.mark.parametrize(
    ("name", "published", "expected"),
    [
        ("Bac Ninh", "2023-11-17", "bac-ninh-pre-2025"),
        ("Bac Ninh", "2025-06-30", "bac-ninh-pre-2025"),
        ("Bac Ninh", "2025-07-01", "bac-ninh"),
        ("Bac Ninh", "2025-11-24", "bac-ninh"),
        ("Bac Ninh", None, "bac-ninh-pre-2025"),
        ("Ho Chi Minh City", "2024-05-01", "ho-chi-minh-city-pre-2025"),
        ("Ho Chi Minh City", "2025-08-01", "ho-chi-minh-city"),
        ("Hai Phong", "2024-05-01", "hai-phong-pre-2025"),
        ("Hai Phong", "2025-08-01", "hai-phong"),
        # ended then: the plain name, whenever the article speaks of it
        ("Bac Giang", "2024-05-01", "bac-giang"),
        ("Bac Giang", "2025-11-24", "bac-giang"),
        ("Binh Duong", "2024-05-01", "binh-duong"),
        ("Binh Duong", None, "binh-duong"),
        # unchanged: one row
        ("Quang Ninh", "2022-09-30", "quang-ninh"),
        ("Quang Ninh", "2025-11-24", "quang-ninh"),
        ("Hanoi", "2024-05-01", "hanoi"),
        ("Hanoi", "2025-11-24", "hanoi"),
        # a change of name is a new row
        ("Thua Thien Hue", "2024-05-01", "thua-thien-hue"),
        ("Hue City", "2025-02-01", "hue"),
        ("Hue City", "2025-11-24", "hue"),
    ],
)
def test_the_date_tells_which_of_two_areas_a_name_means(name: str, published: str | None, expected: str) -> None:
    assert place(name, "en", published) == expected


# --- Unless the text says otherwise.
@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        (
            "en",
            "2025-06-15",
            "Exports of the new Bac Ninh province (merged with Bac Giang) reached 5 billion USD in 2024.",
            "bac-ninh",
        ),
        ("en", "2025-11-24", "Exports of the former Bac Ninh province reached 5 billion USD in 2024.",
         "bac-ninh-pre-2025"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu của tỉnh Bắc Ninh (cũ) năm 2024 đạt 5 tỷ USD.", "bac-ninh-pre-2025"),
        ("vi", "2025-10-30", "Kim ngạch xuất khẩu của tỉnh Bắc Ninh cũ năm 2024 đạt 5 tỷ USD.", "bac-ninh-pre-2025"),
        (
            "vi",
            "2025-06-15",
            "Kim ngạch xuất khẩu của tỉnh Bắc Ninh mới (sau sáp nhập) năm 2024 đạt 5 tỷ USD.",
            "bac-ninh",
        ),
    ],
)  # fmt: skip
def test_unless_the_text_says_otherwise(language: str, published: str, text: str, expected: str) -> None:
    assert figure(reading(text, language, published), EXACT[language]).geography_id == expected


# --- With and without diacritics, composed or combining, in the usual spellings.
@pytest.mark.parametrize(
    ("language", "name", "expected"),
    [
        ("vi", "Bắc Ninh", "bac-ninh"),
        ("vi", "tỉnh Bắc Ninh", "bac-ninh"),
        ("vi", "Bac Ninh", "bac-ninh"),
        ("vi", unicodedata.normalize("NFD", "Bắc Ninh"), "bac-ninh"),
        ("vi", "Hà Nội", "hanoi"),
        ("vi", "TP Hà Nội", "hanoi"),
        ("en", "Ha Noi", "hanoi"),
        ("en", "Hà Nội", "hanoi"),
        ("vi", "TP.HCM", "ho-chi-minh-city"),
        ("vi", "TP HCM", "ho-chi-minh-city"),
        ("vi", "TPHCM", "ho-chi-minh-city"),
        ("vi", "Thành phố Hồ Chí Minh", "ho-chi-minh-city"),
        ("en", "HCM City", "ho-chi-minh-city"),
        ("en", "Ho Chi Minh City", "ho-chi-minh-city"),
        ("vi", "Đồng Nai", "dong-nai"),
        ("en", "Dong Nai", "dong-nai"),
        ("vi", "Đà Nẵng", "da-nang"),
        ("en", "Danang", "da-nang"),
        ("vi", "Thanh Hóa", "thanh-hoa"),
        ("vi", "Thanh Hoá", "thanh-hoa"),
        ("en", "Ba Ria-Vung Tau", "ba-ria-vung-tau"),
        ("en", "Ba Ria - Vung Tau", "ba-ria-vung-tau"),
        ("vi", "Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"),
        ("vi", "Đắk Lắk", "dak-lak"),
        ("en", "the Mekong Delta", "mekong-delta"),
        ("vi", "vùng Đồng bằng sông Cửu Long", "mekong-delta"),
        ("en", "Vietnam", "viet-nam"),
        ("en", "the whole country", "viet-nam"),
        ("vi", "cả nước", "viet-nam"),
    ],
)
def test_spellings(language: str, name: str, expected: str) -> None:
    assert place(name, language, "2025-11-24") == expected


# --- A figure for part of a province is the part's: Mong Cai is not Quang Ninh.
def test_a_part_of_a_province_is_itself() -> None:
    text = (
        "The import-export turnover through Mong Cai city, a border zone in Quang Ninh, reached 1.5 billion USD. "
        "The exports of Quang Ninh reached 1.2 billion USD."
    )
    found = reading(text, published="2022-09-30")
    assert figure(found, "1.5 billion USD").geography_id == "mong-cai"
    assert figure(found, "1.2 billion USD").geography_id == "quang-ninh"


# --- "The province" and "the locality" are the one spoken of; a place that others are compared with is not.
@pytest.mark.parametrize(
    ("language", "text", "exact", "expected"),
    [
        ("en", "Bac Ninh grows. The province's exports reached 5 billion USD in 2024.", "5 billion USD", "bac-ninh"),
        ("en", "Bac Ninh grows.\n\nThe locality exported goods worth 5 billion USD.", "5 billion USD", "bac-ninh"),
        ("vi", "Bắc Ninh đang phát triển. Kim ngạch xuất khẩu của tỉnh năm 2024 đạt 5 tỷ USD.", "5 tỷ USD", "bac-ninh"),
        (
            "en",
            "Exports of Bac Ninh were 5 billion USD, second just after Ho Chi Minh City. Imports were 4 billion USD.",
            "4 billion USD",
            "bac-ninh",
        ),
    ],
)  # fmt: skip
def test_the_place_spoken_of(language: str, text: str, exact: str, expected: str) -> None:
    assert figure(reading(text, language), exact).geography_id == expected


# --- A place that the text does not tell is left empty, and the mention says so.
def test_an_untold_place_is_empty_with_a_reason() -> None:
    found = reading("Exports reached 5 billion USD in 2024.")
    (said,) = figures(found, "5 billion USD")
    assert said.geography_id is None
    (rested,) = (one for one in found.mentions if one.mention_id == said.mention_id)
    assert rested.reason


# --- No place inside another name: a road, a newspaper, a port of call that only bears it.
@pytest.mark.parametrize(
    "text",
    [
        "Exports reached 5 billion USD in 2024, the Hanoi Times reported.",
        "Kim ngạch xuất khẩu năm 2024 đạt 5 tỷ USD, theo Báo Bắc Ninh.",
    ],
)
def test_a_name_that_bears_a_place_is_none(text: str) -> None:
    language = "vi" if "Kim" in text else "en"
    assert figure(reading(text, language), EXACT[language]).geography_id is None


# --- Partners: countries and groupings in both languages.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Exports of Bac Ninh to China reached 5 billion USD in 2024.", "CN"),
        ("en", "Bac Ninh's exports to the US reached 5 billion USD in 2024.", "US"),
        ("en", "Exports of Bac Ninh to the United States reached 5 billion USD in 2024.", "US"),
        ("en", "Exports of Bac Ninh to the Republic of Korea reached 5 billion USD in 2024.", "KR"),
        ("en", "Imports of Bac Ninh from South Korea reached 5 billion USD in 2024.", "KR"),
        ("en", "Exports of Bac Ninh to the EU reached 5 billion USD in 2024.", "EU"),
        ("en", "Exports of Bac Ninh to ASEAN reached 5 billion USD in 2024.", "ASEAN"),
        ("en", "Exports of Bac Ninh reached 5 billion USD in 2024.", "_T"),
        ("vi", "Kim ngạch xuất khẩu của Bắc Ninh sang Trung Quốc năm 2024 đạt 5 tỷ USD.", "CN"),
        ("vi", "Kim ngạch xuất khẩu của Bắc Ninh sang Hoa Kỳ năm 2024 đạt 5 tỷ USD.", "US"),
        ("vi", "Kim ngạch xuất khẩu của Bắc Ninh sang Mỹ năm 2024 đạt 5 tỷ USD.", "US"),
        ("vi", "Kim ngạch nhập khẩu của Bắc Ninh từ Hàn Quốc năm 2024 đạt 5 tỷ USD.", "KR"),
        ("vi", "Kim ngạch xuất khẩu của Bắc Ninh sang Nhật Bản năm 2024 đạt 5 tỷ USD.", "JP"),
        ("vi", "Kim ngạch xuất khẩu của Bắc Ninh năm 2024 đạt 5 tỷ USD.", "_T"),
    ],
)
def test_partners(language: str, text: str, expected: str) -> None:
    assert figure(reading(text, language), EXACT[language]).partner_id == expected


# --- Items: what a figure is broken down by.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Garment exports of Bac Ninh reached 5 billion USD in 2024.", "textiles-garments"),
        ("en", "Exports of rice from Dong Thap reached 5 billion USD in 2024.", "rice"),
        ("en", "Exports of the foreign-invested sector reached 5 billion USD in 2024.", "fdi-sector"),
        ("vi", "Kim ngạch xuất khẩu hàng dệt may của Bắc Ninh năm 2024 đạt 5 tỷ USD.", "textiles-garments"),
        ("vi", "Kim ngạch xuất khẩu gạo của Đồng Tháp năm 2024 đạt 5 tỷ USD.", "rice"),
        ("vi", "Kim ngạch xuất khẩu của khu vực FDI năm 2024 đạt 5 tỷ USD.", "fdi-sector"),
    ],
)
def test_items(language: str, text: str, expected: str) -> None:
    assert figure(reading(text, language), EXACT[language]).item_id == expected


# --- A named company that no list has becomes an item by the slug rule, legal forms left out.
@pytest.mark.parametrize(
    ("language", "text", "exact", "item"),
    [
        (
            "en",
            "Bac Ninh has projects of Luxshare-ICT Vietnam Company Limited with a capital of 504 million USD.",
            "504 million USD",
            "luxshare-ict-vietnam",
        ),
        (
            "vi",
            "Tại Bắc Ninh, dự án của Công ty TNHH Luxshare-ICT Việt Nam có tổng vốn đầu tư 504 triệu USD.",
            "504 triệu USD",
            "luxshare-ict-viet-nam",
        ),
    ],
)
def test_named_companies(language: str, text: str, exact: str, item: str) -> None:
    found = reading(text, language)
    said = figure(found, exact)
    assert (said.indicator_id, said.item_id) == ("project_capital", item)
    assert [(one.item_id, one.type) for one in found.items] == [(item, "project")]
