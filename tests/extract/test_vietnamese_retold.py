"""How Vietnamese writers tell the same figures in other words: who, when, of what, and against what."""

import pytest

from tests.extract.reading import number, rank, reading
from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mới qua 6 tháng của năm 2022, Hà Nam đã có «90 triệu USD» vốn FDI.", "at 2022-S1"),
        ("Hết 2022, 6 tháng qua Hà Nam có «90 triệu USD» vốn FDI mới.", "at 2023-S1"),
        ("Từ tháng 1 đến tháng 6, Hà Nam xuất khẩu «90 triệu USD».", "at 2023-S1"),
        ("Từ tháng 2 đến hết tháng 5/2022, Hà Nam xuất khẩu «90 triệu USD».", "at 2022-02-01/P4M"),
        ("Từ tháng 4, Hà Nam xuất khẩu đều. Tháng 6 xuất khẩu «90 triệu USD».", "at 2023-06"),
        ("Vốn FDI vào Hà Nam gấp nhiều lần cùng kỳ\nBa tháng đầu năm nay tỉnh thu hút «90 triệu USD» vốn FDI.",
         "at 2023-Q1"),
        ("Hà Nam có 9 dự án mới trong 7 tháng\nBảy tháng đầu năm, Hà Nam xuất khẩu «90 triệu USD».",
         "at 2023-01-01/P7M"),
        ("Phần lớn đến vào tháng 6/2023, khi Hà Nam cấp mới «5» dự án.", "at 2023-06"),
        ("Quý II, Hà Nam xuất khẩu gạo gấp đôi năm trước: «9 triệu USD».", "at 2023-Q2"),
        ("Đến hết tháng 7, Hà Nam xuất khẩu 9 tỷ USD, chiếm 14%; 5 tháng tỷ lệ là 15%.\nNhập khẩu đạt «2 tỷ USD».",
         "at 2023-01-01/P7M"),
    ],
)  # fmt: skip
def test_when(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CPI tháng 6 của Hà Nam cao hơn tháng trước «0,4%» và cao hơn cùng kỳ 3%.", "is change_pop"),
        ("CPI tháng 6 của Hà Nam cao hơn tháng trước 0,4% và cao hơn cùng kỳ «3%».", "is change_yoy"),
        ("IIP tháng 6 của Hà Nam tăng «4%» so với tháng trước và hơn cùng kỳ 9%.", "is change_pop"),
        ("Ở Hà Nam, tỷ lệ lấp đầy bình quân của các KCN đạt «70%».", "is level"),
        ("Ở Hà Nam, GRDP bình quân giai đoạn 2016-2020 tăng «7%».", "is change_avg"),
        ("6 tháng, Hà Nam cấp mới 21 dự án, nhiều hơn cùng kỳ năm 2022 «6» dự án.", "is change_yoy value 6"),
        (
            "Xuất khẩu tháng 6 của Hà Nam giảm 2,1% so với tháng 5, nhưng vẫn hơn cùng kỳ «10,7%».",
            "is change_yoy value 10.7",
        ),
        ("Xuất khẩu tháng 6 của Hà Nam tăng «5,8%» so với tháng 5 và vượt cùng kỳ năm ngoái tới 20%.", "is change_pop"),
        (
            "Tháng 6, xuất khẩu của Hà Nam có nhóm tăng: chè 5 triệu USD («9,2%»); gạo 7 triệu USD (2%).",
            "is change_yoy value 9.2",
        ),
        ("Tháng 6, xuất khẩu của Hà Nam có hai nhóm: chè 5 triệu USD («9,2%»); gạo 7 triệu USD (2%).", "is share"),
        ("Năm 2022, xuất khẩu của Hà Nam: Đức chiếm 2,5% (tăng 5,8%), Pháp «1,7%» (tăng 4%).", "is share with FR"),
        ("Năm 2022, GRDP của Hà Nam tăng 6%; dịch vụ tăng 5%, đóng góp «2,1 điểm».", "is contribution"),
        ("IIP 6 tháng của Hà Nam tăng 9%. Khai khoáng tăng 6% («0,2 điểm phần trăm»).", "is contribution"),
    ],
)
def test_against_what(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tháng 6, Hà Nam có «50» doanh nghiệp ra đời.", "of enterprises_new"),
        ("Kinh tế Hà Nam 6 tháng tăng «7,1%».", "of grdp is change_yoy"),
        ("Khu kinh tế ở Hà Nam thu hút 5 dự án, số dự án tăng «7,1%».", "of investment_projects_new is change_yoy"),
        ("Giá cả ở Hà Nam tháng 6 nhích thêm «0,3%» so với tháng 5.", "of consumer_price_index is change_pop"),
        ("Tháng 6, Hà Nam buôn bán với nước ngoài «600 triệu USD».", "of trade_turnover"),
        ("Thu ngân sách 6 tháng của Hà Nam đạt 5.000 tỷ đồng. Chi hơn «4.000 tỷ đồng».", "of budget_expenditure"),
        ("6 tháng, Hà Nam có 6 dự án FDI mới. Vốn đăng ký của các dự án này là «33 triệu USD».", "of fdi_capital_new"),
        ("Đến ngày 20/6, Hà Nam có «33 triệu USD» vốn FDI, gấp 2 lần cùng kỳ.", "of fdi_capital_attracted"),
        ("Lũy kế đến ngày 20/6, Hà Nam có «33 triệu USD» vốn FDI, gấp 2 lần cùng kỳ.", "of fdi_capital"),
        ("6 tháng, FDI vào Hà Nam: 13 dự án đang hoạt động rót thêm «3 triệu USD».", "of fdi_capital_adjusted item _T"),
        ("Vốn FDI vào Hà Nam 6 tháng đạt 90 triệu USD.\nRiêng dự án mới lại tăng: «1.090» dự án.",
         "of fdi_projects_new"),
        ("Hà Nam xuất siêu nhờ hai con số: «90 triệu USD» hàng xuất và 60 triệu USD hàng nhập.", "of exports"),
        ("6 tháng, dệt may Hà Nam bán sang EU «90 triệu USD».", "of exports with EU"),
        ("Hà Nam có tất cả «793» dự án, gồm 617 dự án trong nước.", "of investment_projects"),
        ("6 tháng, gỗ chiếm 11% xuất khẩu của Hà Nam, vốn đã vượt «16 tỷ USD».", "of exports"),
        ("Mới chín tháng năm 2022, vốn FDI vào Hà Nam đã đạt «507 triệu USD».", "of fdi_capital_attracted"),
        ("Bán lẻ hàng hóa ở Hà Nam quý I đạt «129 nghìn tỷ đồng».", "of retail_sales"),
        ("Năm 2022, hạt điều Việt Nam mang về «3 tỷ USD».", "of exports item cashew"),
        ("Quý I, ngành cao su Việt Nam thu «674 triệu USD».", "of exports item rubber"),
        ("Năm 2022, cửa hàng cà phê ở Hà Nam thu về 3 tỷ đồng, xuất khẩu «3 triệu USD».", "of exports"),
        ("Tháng 6, ở Hà Nam có 25 doanh nghiệp mới.\nCông nghiệp đông nhất: «20» doanh nghiệp, vốn 9 tỷ đồng.",
         "of enterprises_new"),
        ("Năm 2022, GRDP của Hà Nam tăng 6%; nông nghiệp giảm 1%, kéo lùi «0,05 điểm».", "is contribution value -0.05"),
        ("7 tháng, Hà Nam xuất khẩu 3 tỷ USD. Nhập khẩu 2 tỷ USD. Tổng kim ngạch đạt «5 tỷ USD».", "of trade_turnover"),
        ("7 tháng, Hà Nam xuất khẩu 3 tỷ USD gạo. Tổng kim ngạch đạt «5 tỷ USD».", "of exports item _T"),
        ("Vốn FDI tháng 1 đạt 9 tỷ USD. Ở trong nước, Hà Nam nhận nhiều nhất, «124 triệu USD».",
         "of fdi_capital_attracted"),
        ("Tính cả những năm trước, vốn FDI vào Hà Nam đã đạt «40 tỷ USD».", "of fdi_capital"),
        ("Đến nay Hà Nam có 670 dự án.\n«228» dự án là của nhà đầu tư nước ngoài.", "of fdi_projects at none"),
        ("Nhà đầu tư từ 23 nước, nhiều nhất là Đức, Pháp, Ý, hiện có «265» dự án ở Hà Nam.", "of fdi_projects with _T"),
        ("Hà Nam muốn năm 2024 thu hút «900 triệu USD» vốn FDI.", "as target"),
        ("6 tháng, Bình Định thu hút «900 triệu USD» vốn FDI.", "as actual"),
        ("6 tháng, vốn FDI quy đổi vào Hà Nam đạt 90 triệu USD, đứng «thứ 9» cả nước.",
         "of fdi_capital_attracted is rank"),
        ("6 tháng, Hà Nam thu hồi 3 dự án FDI. Hàn Quốc đứng đầu với «64» dự án.", "of fdi_projects with KR"),
        ("6 tháng, Hà Nam thu hồi 3 dự án FDI, trong đó có «2» dự án của Hàn Quốc.", "of fdi_projects_withdrawn"),
        ("Tổng chi cân đối ngân sách của Hà Nam 6 tháng là «900 tỷ đồng».", "of budget_expenditure"),
        ("Ở Hà Nam, số dự án đi vào hoạt động là «42»/172 dự án.", "of investment_projects value 42"),
        ("Tháng 6, Hà Nam xuất khẩu 300 triệu USD, nhập khẩu 250 triệu USD. Do vậy tỉnh có thặng dư «50 triệu USD».",
         "of trade_balance"),
    ],
)  # fmt: skip
def test_what_is_told(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tháng 6, Hà Nam nhập hơn 5 triệu USD hàng hóa, phần lớn là máy móc, tăng «14%».", "item _T"),
        ("Tháng 6, hàng xuất khẩu của Hà Nam tăng, nhất là gạo, «5 triệu USD».", "item rice"),
        ("Tháng 6, khối vốn trong nước ở Hà Nam xuất khẩu «5 triệu USD».", "of exports item domestic-sector"),
        ("6 tháng, Hà Nam xuất khẩu 5.000 tấn hồ tiêu. Hàng của tỉnh đi 72 quốc gia, trong đó Đức chiếm «14%».",
         "is share with DE item _T"),
        ("Việt Nam bán hàng sang EU. 6 tháng, khối này mua «9 tỷ USD» hàng xuất khẩu.", "of exports with EU"),
        ("6 tháng, vốn nội vào Hà Nam tăng, vốn ngoại giảm: «90 triệu USD».", "of fdi_capital_attracted"),
        ("6 tháng, doanh nghiệp FDI ở Hà Nam giữ đà. Trong quý II, khối này xuất khẩu «81 triệu USD».",
         "of exports item fdi-sector"),
        ("Nhờ công nghiệp tăng 35%, GRDP quý II của Hà Nam đạt «6.836 tỷ đồng».", "of grdp item _T"),
        ("6 tháng qua các KCN của tỉnh Hà Nam nhận 4 dự án, ban quản lý KCN của tỉnh cấp «9» dự án.",
         "item industrial-zones"),
    ],
)  # fmt: skip
def test_of_which_goods_or_owners(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cả nước xuất khẩu 30 tỷ USD, như vậy tỉnh này chiếm «32%». Hà Nam dẫn đầu.", "in ha-nam is share"),
        ("Kiên Giang đón khách. Phần lớn ra Phú Quốc: 500.000 lượt khách.\nSố liệu 7 tháng của tỉnh:\n"
         "- Tổng lượt khách: «5 triệu» lượt.", "in kien-giang"),
        ("Thép Dung Quất gánh xuất khẩu Quảng Ngãi\n8 tháng, thép của tỉnh thu về «500 triệu USD».",
         "in quang-ngai-pre-2025"),
        ("Tại Khu kinh tế Dung Quất, 8 tháng có «5» dự án mới.", "in dung-quat-economic-zone"),
        ("Quý I/2023, Hà Nam đã thay Nam Định ở «vị trí số 1» cả nước về xuất khẩu.", "in ha-nam is rank"),
        ("Hà Nam hút 3 tỷ USD vốn FDI trong 7 tháng.\nViệt Nam có thêm 1.816 dự án FDI mới.\n"
         "«734» dự án FDI điều chỉnh vốn.", "in viet-nam"),
        ("(Mekong ASEAN) - 8 tháng, Hà Nam xuất khẩu «387 triệu USD» nông sản.", "in ha-nam with _T"),
    ],
)  # fmt: skip
def test_where(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Năm 2022, GRDP của Hà Nam tăng 10%, đứng thứ 4 cả nước, thứ 3 trong 11 địa phương vùng.", "thứ 3", "3"),
        ("Hà Nam ở vị trí thứ 2, xuất khẩu 2 tỷ USD gỗ trong năm 2022.", "vị trí thứ 2", "2"),
        ("Tháng 1, Hà Nam vượt lên thứ hai về vốn FDI.", "thứ hai", "2"),
    ],
)
def test_ranks_told_freely(text: str, words: str, value: str) -> None:
    found = rank(reading(text, "vi", "2023-08-31"), words)
    assert (found.measure, found.value) == ("rank", number(value))
