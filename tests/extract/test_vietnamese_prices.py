"""Money told of each tonne, what partners import, and money that is disbursed in Vietnamese articles."""

import pytest

from tests.extract.test_vietnamese import check


# --- Money told of each tonne is a price, to the end of the sentence; money of a total is none.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tháng 3/2023, mỗi tấn cà phê Việt Nam xuất khẩu có giá bình quân «2.300 USD».",
            "of export_price item coffee",
        ),
        (
            "Quý I/2023, mỗi tấn gạo xuất khẩu của An Giang bán được 480 USD, cao hơn cùng kỳ «40 USD».",
            "of export_price is change_yoy item rice",
        ),
        ("Quý I/2023, Việt Nam xuất khẩu gạo, bình quân một tháng đạt «480 triệu USD».", "of exports"),
        ("Mỗi tấn gạo xuất khẩu thêm lãi. Quý I/2023, gạo An Giang xuất khẩu đạt «90 triệu USD».", "of exports"),
    ],
)
def test_money_for_each_tonne(text: str, expected: str) -> None:
    check(text, expected)


# --- What a partner imports, or pays, where exports were told, are exports; goods of a country that come are not.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xuất khẩu gỗ của Bình Định sang EU đạt 90 triệu USD quý I/2023. Người Pháp nhập «20 triệu USD», giảm 3%.",
         "of exports with FR item wood-products"),
        ("Xuất khẩu gỗ của Bình Định sang EU quý I/2023 đạt 90 triệu USD. Riêng Pháp nhập 20 triệu USD, giảm «3%».",
         "of exports with FR is change_yoy"),
        ("Quý I/2023, xuất khẩu của Lào Cai đạt 90 triệu USD. Hàng Trung Quốc nhập khẩu qua tỉnh đạt «20 triệu USD».",
         "of imports with CN"),
        ("Quý I/2023, xuất khẩu của Lào Cai đạt 90 triệu USD, nhập khẩu «20 triệu USD».", "of imports"),
        ("Lượng gạo mà Philippines mua của Việt Nam quý I/2023 đạt «700.000 tấn».",
         "of export_volume with PH item rice"),
        ("Quý I/2023, hạt tiêu Việt Nam thu được nhiều ngoại tệ: «90 triệu USD».", "of exports item pepper"),
    ],
)  # fmt: skip
def test_what_partners_import(text: str, expected: str) -> None:
    check(text, expected)


# --- Dollars that are disbursed are foreign capital, dong are the State's; the country may be the topic of a sentence.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý I/2023, vốn FDI vào Hải Dương đạt 90 triệu USD. Giải ngân đạt «40 triệu USD».", "of fdi_disbursed"),
        (
            "Quý I/2023, vốn đầu tư công của Hải Dương là 900 tỷ đồng. Giải ngân đạt «40 tỷ đồng».",
            "of public_investment",
        ),
        (
            "Hải Dương hút vốn FDI đứng thứ ba. Trên cả nước, tính đến 20/3/2023, vốn FDI đăng ký đạt «5 tỷ USD».",
            "in viet-nam",
        ),
    ],
)
def test_disbursed_dollars_and_the_country(text: str, expected: str) -> None:
    check(text, expected)
