"""Markets and what they buy, goods of a province beside the country's, parts of merged provinces, towns."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese


# --- Who buys most has a share of exports; what a market buys from a province are its exports.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The US is the largest export market of Ninh Thuan, making up «41%».", "of exports is share with US"),
        ("The US is the largest export market of Ninh Thuan, making up 41%, followed by the EU («17%»).",
         "of exports is share with EU"),
        ("Ninh Thuan welcomed 90,000 international visitors. Russia is the largest market, making up «40%».",
         "of tourist_arrivals is share with RU"),
        ("Germany bought «3 million USD» worth of Ninh Thuan's grapes and cashew nuts.", "of exports with DE"),
        ("The German market imported «3 million USD» worth of cashew nuts from Ninh Thuan.", "of exports with DE"),
        ("The Chinese market consumed «3,000 tonnes» of shrimp from Ninh Thuan.", "of export_volume with CN"),
        ("Imports of Ninh Thuan from Germany included cashew nuts of «3 million USD».", "of imports with DE"),
        ("Ninh Thuan's trade with Laos hit 9 million USD. Exports to the neighbouring country were «5 million USD».",
         "of exports with LA"),
        ("Germany bought «3 million USD» worth of Ninh Thuan's cashew nuts in July.", "of exports item cashew"),
        # money that firms of a country register is capital
        ("Singapore-based companies registered «90 million USD» in Ninh Thuan in July.",
         "of fdi_capital_attracted with SG"),
        ("Foreign arrivals to Ninh Thuan rose to «90,000» in nine months.", "of tourist_arrivals is level value 90000"),
        # of whom most were is no partner of them all
        ("Ninh Thuan welcomed «90,000» international visitors, led by those from Russia (40,000).", "with _T"),
    ],
)  # fmt: skip
def test_english_buyers(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mỹ là thị trường xuất khẩu lớn nhất của Ninh Thuận, chiếm «41%», tiếp theo là EU (17%).",
         "of exports is share with US"),
        ("Mỹ là thị trường lớn nhất của Ninh Thuận, chiếm 41% kim ngạch xuất khẩu, tiếp theo là EU («17%»).",
         "of exports is share with EU"),
        ("Ninh Thuận đón 90.000 lượt khách quốc tế. Nga là thị trường lớn nhất, chiếm «40%».",
         "of tourist_arrivals is share with RU"),
        ("Thị trường châu Âu nhập «3 triệu USD» hạt điều của Ninh Thuận.", "of exports with europe item cashew"),
        ("Các nhà nhập khẩu Trung Quốc mua «3.000 tấn» hạt điều từ Ninh Thuận.", "of export_volume with CN"),
        ("Hạt điều nhập khẩu từ Đức vào Ninh Thuận đạt «3 triệu USD».", "of imports with DE"),
        ("Kim ngạch xuất nhập khẩu giữa Ninh Thuận và Lào đạt 9 triệu USD, xuất khẩu sang nước bạn đạt «5 triệu USD».",
         "of exports with LA"),
        ("Trong tháng 1, các công ty Singapore đăng ký «90 triệu USD» vào Ninh Thuận.",
         "of fdi_capital_attracted with SG item _T"),
    ],
)  # fmt: skip
def test_vietnamese_buyers(text: str, expected: str) -> None:
    check_vietnamese(text, expected, "2025-03-06")


# --- Goods of the country are those of the province told next; a total right behind a share is of all goods.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vietnam's rice exports reached 3 billion USD. Kien Giang province shipped «90 million USD».", "item rice"),
        ("Vietnam's exports reached 3 billion USD. Kien Giang province shipped «90 million USD».", "item _T"),
    ],
)
def test_english_goods_of_a_province(text: str, expected: str) -> None:
    check(text, f"{expected} in kien-giang")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xuất khẩu gạo của Việt Nam đạt 3 tỷ USD. Riêng tỉnh Kiên Giang xuất khẩu «90 triệu USD».",
         "in kien-giang item rice"),
        ("Tôm đóng góp 62% tổng kim ngạch xuất khẩu «3 tỷ USD» của Kiên Giang.", "item _T"),
        ("Tôm đóng góp 62% tổng kim ngạch xuất khẩu, tương đương «3 tỷ USD», của Kiên Giang.", "item shrimp"),
        ("Kiên Giang xuất khẩu tôm đạt 9 triệu USD. Đến nay ngành tôm đã thu về «8 triệu USD».",
         "of exports item shrimp"),
        ("Kiên Giang xuất khẩu tôm 9 triệu USD, mực «8 triệu USD».", "of exports item squid-octopus"),
        ("Quý I, cả nước cấp mới «600» dự án FDI, riêng Kiên Giang 6 dự án.", "of fdi_projects_new in viet-nam"),
    ],
)  # fmt: skip
def test_vietnamese_goods_of_a_province(text: str, expected: str) -> None:
    check_vietnamese(text, expected, "2025-05-06")


# --- A part of a merged province has the figure behind it; a town said to be the hub of its province is the subject.
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Exports of Dong Thap hit 3 billion USD, of which Tien Giang, now part of it, sold «1 billion USD».",
         "tien-giang"),
        ("The new Dong Thap, including Tien Giang, exported «3 billion USD».", "dong-thap"),
        ("Nha Trang is the main resort of Khanh Hoa, drawing «1.7 million» visitors.", "nha-trang"),
    ],
)  # fmt: skip
def test_english_parts(text: str, place: str) -> None:
    check(text, f"in {place}", "2025-11-06")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Xuất khẩu của Đồng Tháp đạt 3 tỷ USD, trong đó Tiền Giang cũ đạt «1 tỷ USD».", "tien-giang"),
        ("Xuất khẩu của Đồng Tháp đạt 3 tỷ USD, trong đó Tiền Giang (cũ) 1 tỷ USD, Đồng Tháp cũ «2 tỷ USD».",
         "dong-thap-pre-2025"),
        ("Lâm Đồng đón 3 triệu lượt khách, trong đó Đà Lạt 1 triệu lượt, khu vực Bình Thuận «1,5 triệu» lượt.",
         "binh-thuan"),
        ("Tỉnh Đồng Tháp mới, gồm Tiền Giang và Đồng Tháp, có 4 triệu dân, xuất khẩu «3 tỷ USD».", "dong-thap"),
        ("Sau sáp nhập với Tiền Giang, Đồng Tháp xuất khẩu «3 tỷ USD».", "dong-thap"),
        ("Sau sáp nhập với Bình Dương và Bà Rịa - Vũng Tàu, TP.HCM thu ngân sách «650.000 tỷ đồng».",
         "ho-chi-minh-city"),
    ],
)  # fmt: skip
def test_vietnamese_parts(text: str, place: str) -> None:
    check_vietnamese(text, f"in {place}", "2025-11-06")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Hội An là trung tâm du lịch của Đà Nẵng, đón «1,7 triệu» lượt khách.", "2025-11-06"),
        ("Nha Trang là trung tâm du lịch của Khánh Hòa, đón «1,7 triệu» lượt khách.", "2024-11-06"),
    ],
)
def test_towns(text: str, published: str) -> None:
    place = "hoi-an" if "Hội An" in text else "nha-trang"
    check_vietnamese(text, f"in {place}", published)
