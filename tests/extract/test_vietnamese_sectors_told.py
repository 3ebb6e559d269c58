"""Sectors an amount is for, gates that trade goes through, provinces counted, brackets, in Vietnamese articles."""

import pytest

from tests.extract.test_vietnamese import check


# --- What an amount that opens its sentence is for, also behind an aside, and the field named last.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, Long An hút vốn FDI.\n«90 triệu USD», khoảng 55% tổng vốn FDI đăng ký, dành cho công nghiệp chế "
         "biến, chế tạo.", "item manufacturing"),
        ("Năm 2022, vốn FDI vào Long An phần lớn thuộc bất động sản. Lĩnh vực này có «9» dự án mới.",
         "of fdi_projects_new item real-estate"),
        ("Năm 2022, «90 triệu USD» vốn FDI mới đã vào Long An.", "item _T"),
    ],
)  # fmt: skip
def test_what_an_amount_is_for(text: str, expected: str) -> None:
    check(text, expected)


# --- Goods cleared at gates are border trade, so are the exports of such a trade told in one sentence.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2022, «9 tỷ USD» hàng hóa xuất nhập khẩu được thông quan qua các cửa khẩu của tỉnh Lào Cai.",
            "of trade_turnover item border-trade",
        ),
        (
            "Năm 2022, «9 tỷ USD» hàng hóa xuất nhập khẩu các loại đi qua địa bàn tỉnh Lào Cai.",
            "of trade_turnover item border-trade",
        ),
        (
            "Năm 2022, buôn bán qua biên giới của Lào Cai đạt 90 triệu USD, riêng hàng đi «50 triệu USD».",
            "of exports item border-trade",
        ),
        ("Năm 2022, «9 tỷ USD» hàng hóa xuất nhập khẩu của Lào Cai là máy móc.", "of trade_turnover item _T"),
    ],
)
def test_goods_through_gates(text: str, expected: str) -> None:
    check(text, expected)


# --- Who counts more provinces than a region has tells of the country; a lesser count, or `the province`, does not.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tháng 1/2023, Long An đứng thứ ba về vốn FDI.\nVốn ngoại tìm đến 42 tỉnh, thành phố. Có «166» dự án mới.",
         "of fdi_projects_new in viet-nam"),
        ("Tháng 1/2023, Long An đứng thứ ba về vốn FDI.\nVốn ngoại của tỉnh đến từ 42 quốc gia. Có «16» dự án mới.",
         "of fdi_projects_new in long-an"),
        ("Sầu riêng vào vụ ở Tây Nguyên đã đẩy xuất khẩu rau quả Việt Nam tháng 4/2023 lên «90 triệu USD».",
         "of exports in viet-nam"),
    ],
)  # fmt: skip
def test_of_the_whole_country(text: str, expected: str) -> None:
    check(text, expected)


# --- A bracket right behind an amount of change holds the same change; what goes to a country behind a surplus is sold.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, tỷ trọng nông nghiệp trong GRDP của Long An lùi về 19% (năm trước «21%»).", "of grdp is share"),
        ("Năm 2022, GRDP của Long An tăng 8% (năm trước tăng «7%»).", "of grdp is change_yoy"),
        ("Năm 2022, xuất khẩu của Long An đạt 9 tỷ USD, hơn cùng kỳ 900 triệu USD («11%»).", "is change_yoy"),
        ("Năm 2022, xuất khẩu của Long An đạt 9 tỷ USD, trong đó gạo 900 triệu USD («10%»).", "is share"),
        (
            "Năm 2022, xuất khẩu gạo đạt 9 tỷ USD, cả nước xuất siêu 4 tỷ USD. Cả năm, sang Trung Quốc «5 tỷ USD».",
            "of exports with CN",
        ),
    ],
)
def test_brackets_and_sales(text: str, expected: str) -> None:
    check(text, expected)
