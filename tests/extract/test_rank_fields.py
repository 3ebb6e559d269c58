"""Among whom something is ranked: provinces of the country or those of a region; ordinals that rank nothing."""

from decimal import Decimal

import pytest

from tests.extract.reading import rank, ranks_of, reading


# --- The field of a rank is the region that the text names behind or before it, else the country.
@pytest.mark.parametrize(
    ("language", "text", "exact", "place", "field"),
    [
        ("en", "CA MAU - Exports were 90 million USD in May, fifth in the Mekong Delta.", "fifth", "ca-mau",
         "mekong-delta"),
        ("en", "VINH - Nghe An's GRDP grew 8 percent in 2023, coming 11th nationally and second in the north-central "
         "region.", "second", "nghe-an", "north-central-region"),
        ("en", "VINH - Nghe An's GRDP grew 8 percent in 2023, coming 11th nationally and second in the north-central "
         "region.", "11th", "nghe-an", "viet-nam"),
        ("en", "GRDP of Nghe An grew 8 percent in 2023: third of six provinces of the north-central region, 20th of 63 "
         "nationwide.", "20th", "nghe-an", "viet-nam"),
        ("en", "GRDP of Nghe An grew 8 percent in 2023: third of six provinces of the north-central region, 20th of 63 "
         "nationwide.", "third", "nghe-an", "north-central-region"),
        ("en", "Among the Mekong Delta provinces, Ca Mau ranked third in exports in May.", "third", "ca-mau",
         "mekong-delta"),
        ("en", "In the Mekong Delta, Ca Mau ranked third in exports in May.", "third", "ca-mau", "mekong-delta"),
        ("en", "Ca Mau ranked third in exports in May, ahead of the rest of the Mekong Delta.", "third", "ca-mau",
         "viet-nam"),
        ("en", "Exports of Ca Mau rose 8 percent in May, which made it first in its region.", "first", "ca-mau", None),
        ("vi", "Xuất khẩu của Cà Mau tháng 5 tăng 8%, đứng thứ 5 vùng Đồng bằng sông Cửu Long.", "thứ 5", "ca-mau",
         "mekong-delta"),
        ("vi", "GRDP của Nghệ An năm 2023 tăng 8%, đứng thứ 2 khu vực Bắc Trung Bộ và thứ 11 cả nước.", "thứ 2",
         "nghe-an", "north-central-region"),
        ("vi", "GRDP của Nghệ An năm 2023 tăng 8%, đứng thứ 2 khu vực Bắc Trung Bộ và thứ 11 cả nước.", "thứ 11",
         "nghe-an", "viet-nam"),
        ("vi", "GRDP của Nghệ An năm 2023 tăng 8%, đứng thứ 11/63 cả nước, thứ 2/6 tỉnh Bắc Trung Bộ.", "thứ 2",
         "nghe-an", "north-central-region"),
        ("vi", "Kim ngạch xuất khẩu của Cà Mau năm 2023 đứng thứ 2 trong vùng.", "thứ 2", "ca-mau", None),
    ],
)  # fmt: skip
def test_fields(language: str, text: str, exact: str, place: str, field: str | None) -> None:
    found = rank(reading(text, language), exact)
    assert (found.geography_id, found.of_geography_id) == (place, field)


# --- A hyphen before `largest` changes nothing.
@pytest.mark.parametrize(
    ("text", "exact", "value"),
    [
        ("GRDP of Hue grew 8 percent in May, the third-highest rate in the country.", "third", 3),
        ("Exports of Hue were 9 million USD in May, the second-largest figure nationwide.", "second", 2),
        ("Exports of Hue were 9 million USD in May, the 4th-highest among 63 provinces.", "4th", 4),
        ("Drawing 9 million USD of FDI in May, Hue was the second-biggest destination in the country.", "second", 2),
    ],
)
def test_hyphens(text: str, exact: str, value: int) -> None:
    found = rank(reading(text), exact)
    assert (found.measure, found.value, found.geography_id) == ("rank", Decimal(value), "hue")


# --- What a city or port is by its size is no rank of its figures, nor is what a month is among those of many years.
@pytest.mark.parametrize(
    "text",
    [
        "Hai Phong, the third largest city of the country, exported goods worth 5 million USD in May.",
        "Hai Phong, Vietnam's third-largest city, drew 5 million USD of FDI in May.",
        "Hai Phong has the second largest port in the country. Its exports were 5 million USD in May.",
        "Hue, Vietnam's eighth largest province, exported goods worth 5 million USD in May.",
        "Hai Phong exported 5 million USD in May, the second highest in three years.",
        "Hai Phong exported 5 million USD in May, the second-highest monthly figure on record.",
        "Hai Phong exported 5 million USD in May, the third largest amount since 2019.",
    ],
)
def test_no_ranks(text: str) -> None:
    assert ranks_of(reading(text)) == []
