"""A part of a province that an article is on: with its province in brackets; and lines of a page above a headline."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import parted


# --- A province in a bracket behind its part only says where that lies.
@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Da Lat (Lam Dong) in the first nine months of 2019\n\nVisitors: «3.1 million», up 34%.", "da-lat"),
        ("en", "Visitors to Da Lat (Lam Dong province) numbered «3.1 million» in 2019, up 34%.", "da-lat"),
        ("vi", "Phú Quốc (Kiên Giang) sau 9 tháng\n\nĐón 3,1 triệu lượt khách, tăng 14%; khách quốc tế «490.000» lượt.",
         "phu-quoc"),
        ("vi", "Phú Quốc (Kiên Giang) sau 9 tháng\n\nĐón 3,1 triệu lượt khách. Cả tỉnh Kiên Giang đón «6,2 triệu».",
         "kien-giang"),
        ("en", "Lam Dong hosted 7 million visitors in 2019\n\nDa Lat (Lam Dong) saw 3.1 million. The province took in "
         "«9 trillion VND» from them.", "lam-dong-pre-2025"),
    ],
)  # fmt: skip
def test_bracketed_provinces(language: str, text: str, place: str) -> None:
    whole, exact, nth = parted(text)
    assert figure(reading(whole, language, "2019-10-02"), exact, nth).geography_id == place


# --- A line in small letters heads nothing: the headline is the line below it.
@pytest.mark.parametrize("line", ["image banner", "home page", "share this"])
def test_lines_of_a_page(line: str) -> None:
    text = f"{line}\n\nSteel lifts the industry of Ha Tinh\n\nExports were 9 million USD in May.\n\nVung Ang is a port."
    assert figure(reading(text, "en", "2019-10-02"), "9 million USD").geography_id == "ha-tinh"
