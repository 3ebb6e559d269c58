"""What Vietnamese clauses tell by their verb (`vocabulary/clauses.csv`) (`«»` marks the figure)."""

from functools import partial

import pytest

from tests.extract import test_vietnamese

check = partial(test_vietnamese.check, published="2024-05-03")


# --- Bán ra, đưa sang, thu về là xuất khẩu; mua vào, nhập về là nhập khẩu.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2023, các doanh nghiệp Gia Lai bán ra nước ngoài «41.200 tấn» hồ tiêu.",
         "of export_volume is level at 2023 item pepper"),
        ("Năm 2023, Gia Lai đưa sang các nước «41.200 tấn» hồ tiêu, thu về 162 triệu USD.",
         "of export_volume is level at 2023 item pepper"),
        ("Năm 2023, Gia Lai đưa sang các nước 41.200 tấn hồ tiêu, thu về «162 triệu USD».",
         "of exports is level at 2023 item pepper"),
        ("Quý I, thủy sản mang về cho Cà Mau «210 triệu USD», tăng 4%.", "of exports is level at 2024-Q1 item seafood"),
        ("Quý I, thủy sản mang về cho Cà Mau 210 triệu USD, tăng «4%».",
         "of exports is change_yoy at 2024-Q1 item seafood"),
        ("Năm 2023, dừa đem lại cho Bến Tre «400 triệu USD».", "of exports is level at 2023 item coconut"),
        ("Năm 2023, Bến Tre thu «400 triệu USD» từ dừa.", "of exports is level at 2023 item coconut"),
        ("Khách hàng nước ngoài đã trả «88 triệu USD» để mua tôm của Trà Vinh trong năm 2023.",
         "of exports is level item shrimp at 2023"),
        ("Năm 2023, «9.300 tấn» tôm của Trà Vinh lên đường sang châu Âu.",
         "of export_volume is level item shrimp at 2023"),
        ("Năm 2023, có «9.300 tấn» tôm của Trà Vinh được bán sang nước ngoài.",
         "of export_volume is level item shrimp at 2023"),
        ("Năm 2023, «9.300 tấn» tôm của Trà Vinh đã đi ra thị trường thế giới.",
         "of export_volume is level item shrimp at 2023"),
        ("Năm 2023, Nhật Bản mua của Trà Vinh «1.300 tấn» tôm.",
         "of export_volume is level item shrimp at 2023 with JP"),
        ("Năm 2023, các nước mua của Hà Nam lượng hàng hóa trị giá «5,1 tỷ USD».", "of exports is level at 2023"),
        ("Năm 2023, hàng hóa Hà Nam bán ra thế giới đạt «5,1 tỷ USD», còn mua vào 4,2 tỷ USD.",
         "of exports is level at 2023"),
        ("Năm 2023, hàng hóa Hà Nam bán ra thế giới đạt 5,1 tỷ USD, còn mua vào «4,2 tỷ USD».",
         "of imports is level at 2023"),
        ("Năm 2023, các nhà máy ở Hà Nam mua từ nước ngoài «900 triệu USD» linh kiện.", "of imports is level at 2023"),
        ("Năm 2023, các nhà máy ở Hà Nam nhập về «900 triệu USD» linh kiện.", "of imports is level at 2023"),
        ("Tháng 4, dệt may Nam Định thu về «110 triệu USD» từ thị trường nước ngoài.",
         "of exports is level at 2024-04 item textiles-garments"),
        ("Xuất siêu của Nam Định lớn dần. Tháng 4, tỉnh bán «210 triệu USD» hàng hóa ra nước ngoài.",
         "of exports is level at 2024-04"),
        ("Năm 2023, Bắc Giang bán «110.000 tấn» vải thiều cho các siêu thị trong nước.", "role unclassified"),
        ("Năm 2023, nông dân Lục Ngạn thu về «4.600 tỷ đồng» từ bán vải thiều tại chợ trong nước.",
         "role unclassified"),
        ("Năm 2023, tỉnh vay «40 triệu USD» của Ngân hàng Thế giới.", "role unclassified"),
    ],
)  # fmt: skip
def test_trade_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- Nhà đầu tư rót, bỏ vào, cam kết là vốn.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý I, nhà đầu tư nước ngoài rót vào Hải Dương «220 triệu USD».",
         "of fdi_capital_attracted is level at 2024-Q1"),
        ("Quý I, Hải Dương nhận thêm «220 triệu USD» từ các nhà đầu tư nước ngoài.",
         "of fdi_capital_attracted is level at 2024-Q1"),
        ("Năm 2023, các doanh nghiệp Nhật Bản bỏ «210 triệu USD» vào Hải Dương.",
         "of fdi_capital_attracted is level at 2023 with JP"),
        ("Năm 2023, doanh nghiệp trong nước cam kết bỏ «14.000 tỷ đồng» vào 31 dự án ở Hải Dương.",
         "of domestic_capital_attracted is level at 2023"),
        ("Năm 2023, doanh nghiệp ngoại đã giải ngân «400 triệu USD» ở Hải Dương.", "of fdi_disbursed is level at 2023"),
        ("Năm 2023, vốn ngoại chảy vào Hải Dương «1,4 tỷ USD».", "of fdi_capital_attracted is level at 2023"),
        ("Năm 2023, các nhà máy FDI ở Hải Dương rót thêm «65 triệu USD».", "of fdi_capital_adjusted is level at 2023"),
        ("Đến hết tháng 4, Hải Dương đã giải ngân «2.100 tỷ đồng» vốn đầu tư công.", "of public_investment is level"),
        ("Năm 2023, toàn xã hội bỏ ra «52.000 tỷ đồng» để đầu tư trên địa bàn Hải Dương.",
         "of social_investment is level at 2023"),
        ("Năm 2023, Ngân hàng Phát triển châu Á cho tỉnh vay «65 triệu USD» để làm đường.", "role unclassified"),
        ("Công ty dự kiến bỏ «900 tỷ đồng» mua máy mới.", "role unclassified"),
    ],
)  # fmt: skip
def test_investors_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- Đón là lượt khách; khách chi tiêu là doanh thu du lịch.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2023, Kon Tum đón «1,3 triệu» người đến tham quan.", "of tourist_arrivals is level at 2023"),
        ("Năm 2023, «1,3 triệu» người đã tìm đến Kon Tum du lịch.", "of tourist_arrivals is level at 2023"),
        ("Năm 2023, các khách sạn ở Kon Tum phục vụ «410.000» khách.", "of tourist_arrivals is level at 2023"),
        ("Năm 2023, Kon Tum có «1,3 triệu» lượt người ghé thăm.", "of tourist_arrivals is level at 2023"),
        ("Năm 2023, du khách chi tiêu «1.100 tỷ đồng» ở Trà Vinh.", "of tourism_revenue is level at 2023"),
        ("Năm 2023, du khách để lại Trà Vinh «1.100 tỷ đồng».", "of tourism_revenue is level at 2023"),
        ("Năm 2023, ngành du lịch Trà Vinh thu về «1.100 tỷ đồng».", "of tourism_revenue is level at 2023"),
        ("Năm 2023, Trà Vinh thu «1.100 tỷ đồng» từ du khách.", "of tourism_revenue is level at 2023"),
        ("Năm 2023, các khách sạn, nhà hàng ở Trà Vinh thu «1.100 tỷ đồng».", "of tourism_revenue is level at 2023"),
        ("Năm 2023, Trà Vinh đón 1,2 triệu lượt khách, bỏ túi «1.100 tỷ đồng».", "of tourism_revenue is level at 2023"),
    ],
)  # fmt: skip
def test_visitors_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- Thu, nộp là thu ngân sách; chi là chi ngân sách.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2023, Lai Châu thu «2.300 tỷ đồng», vượt 9% dự toán.", "of budget_revenue is level at 2023"),
        ("Năm 2023, các doanh nghiệp ở Lai Châu nộp «900 tỷ đồng» tiền thuế.", "of budget_revenue is level at 2023"),
        ("Năm 2023, doanh nghiệp và người dân Lai Châu nộp «2.300 tỷ đồng» vào ngân sách.",
         "of budget_revenue is level at 2023"),
        ("Năm 2023, ngành thuế Lai Châu thu được «2.100 tỷ đồng».", "of budget_revenue is level at 2023"),
        ("Năm 2023, kho bạc Lai Châu chi ra «9.800 tỷ đồng».", "of budget_expenditure is level at 2023"),
        ("Năm 2023, hải quan Lai Châu thu «40 tỷ đồng» tiền thuế.", "of budget_revenue is level at 2023"),
        ("Năm 2023, thuế và phí mang về cho Lai Châu «2.300 tỷ đồng».", "of budget_revenue is level at 2023"),
        ("Năm 2023, có «2.300 tỷ đồng» chảy vào ngân sách Lai Châu.", "of budget_revenue is level at 2023"),
        ("Năm 2023, công an tỉnh thu «12 tỷ đồng» tiền phạt.", "role unclassified"),
    ],
)  # fmt: skip
def test_budget_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- Thu hoạch, đánh bắt, khai thác, xuất xưởng là sản lượng.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2023, nông dân Trà Vinh hái «290.000 tấn» dừa.", "of product_output is level at 2023 item coconut"),
        ("Năm 2023, ngư dân Trà Vinh đánh bắt «71.000 tấn» cá.", "of product_output is level at 2023"),
        ("Năm 2023, nông dân Trà Vinh gặt được «1,1 triệu tấn» lúa.", "of product_output is level at 2023 item paddy"),
        ("Năm 2023, thợ mỏ Quảng Ninh đào «46 triệu tấn» than.", "of product_output is level at 2023 item coal"),
        ("Năm 2023, các nhà máy Hà Nam cho ra lò «16 triệu tấn» xi măng.",
         "of product_output is level at 2023 item cement-clinker"),
        ("Năm 2023, các nhà máy ở Thanh Hóa cán «1,9 triệu tấn» thép.",
         "of product_output is level at 2023 item iron-steel"),
    ],
)  # fmt: skip
def test_output_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- Bốc xếp, chuyên chở là vận tải.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2023, cảng Cửa Lò bốc xếp «7 triệu tấn» hàng.", "of transport_freight is level at 2023"),
        ("Năm 2023, «7 triệu tấn» hàng hóa đi qua cảng Cửa Lò.", "of transport_freight is level at 2023"),
        ("Năm 2023, các cảng ở Nghệ An xếp dỡ «11 triệu tấn» hàng hóa.", "of transport_freight is level at 2023"),
        ("Năm 2023, xe khách Nghệ An chở «31 triệu» người.", "of transport_passengers is level at 2023"),
        ("Năm 2023, xe tải ở Nghệ An chở «61 triệu tấn» hàng.", "of transport_freight is level at 2023"),
    ],
)  # fmt: skip
def test_moved_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- Có việc, được tuyển là việc làm mới; mở ra là doanh nghiệp mới.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2023, «18.200» người ở Cao Bằng có việc làm mới.", "of jobs_created is level at 2023"),
        ("Năm 2023, «18.200» lao động Cao Bằng tìm được việc làm.", "of jobs_created is level at 2023"),
        ("Năm 2023, các nhà máy ở Hà Nam tuyển «18.200» lao động.", "of jobs_created is level at 2023"),
        ("Năm 2023, các nhà máy ở Hà Nam tuyển thêm «18.200» công nhân.", "of jobs_created is level at 2023"),
        ("Các khu công nghiệp Hà Nam đang sử dụng «94.000» lao động.", "of workers is level"),
        ("Hiện «94.000» người đang làm việc trong các khu công nghiệp Hà Nam.", "of workers is level"),
        ("Năm 2023, «610» doanh nghiệp ra đời ở Cao Bằng.", "of enterprises_new is level at 2023"),
        ("Năm 2023, Cao Bằng cấp giấy phép cho «610» doanh nghiệp.", "of enterprises_new is level at 2023"),
        ("Năm 2023, «210» doanh nghiệp ở Cao Bằng đóng cửa.", "of enterprises_closed is level at 2023"),
        ("Năm 2023, các cửa hàng, siêu thị ở Cao Bằng bán được «11.000 tỷ đồng».", "of retail_sales is level at 2023"),
        ("Năm 2023, người dân Cao Bằng chi «11.000 tỷ đồng» mua sắm.", "of retail_sales is level at 2023"),
        ("Đến cuối tháng 3, các ngân hàng ở Cao Bằng cho vay «14.000 tỷ đồng».", "of bank_credit is level"),
    ],
)  # fmt: skip
def test_work_by_verb(text: str, expected: str) -> None:
    check(text, expected)


# --- Động từ của câu thắng chủ đề của các câu trước.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nhập khẩu của Hải Dương tăng 8% năm 2023. Dệt may mang về cho tỉnh «900 triệu USD», tăng 4%.",
         "of exports is level item textiles-garments"),
        ("Nhập khẩu của Hải Dương tăng 8% năm 2023. Dệt may mang về cho tỉnh 900 triệu USD, tăng «4%».",
         "of exports is change_yoy item textiles-garments"),
        ("Xuất khẩu của Cà Mau năm 2023 đạt 1 tỷ USD. Các nhà máy bỏ ra «90 triệu USD» mua tôm nguyên liệu từ nước "
         "ngoài.",
         "of imports is level"),
        ("Du lịch Ninh Thuận khởi sắc. Năm 2023, ngành thuế thu được «4.200 tỷ đồng».",
         "of budget_revenue is level at 2023"),
        ("Thu ngân sách Ninh Thuận tăng 9%. Năm 2023, các khách sạn, nhà hàng thu về «4.200 tỷ đồng».",
         "of tourism_revenue is level at 2023"),
        ("Vốn FDI vào Nam Định tăng 30% năm 2023. Các nhà máy bán ra nước ngoài «310 triệu USD» sợi.",
         "of exports is level"),
        ("Bán lẻ ở Ninh Thuận tăng 9% năm 2023. Du khách chi tiêu «4.200 tỷ đồng».", "of tourism_revenue is level"),
        ("Xuất khẩu của Nam Định năm 2023 đạt 2,9 tỷ USD. Nhà đầu tư nước ngoài rót vào tỉnh «310 triệu USD».",
         "of fdi_capital_attracted is level at 2023"),
        ("Nam Định đón 2 triệu lượt khách năm 2023. Các nhà máy tuyển «31.000» lao động.", "of jobs_created is level"),
        ("Nam Định đón 2 triệu lượt khách năm 2023. Riêng thành phố Nam Định đón «900.000» lượt.",
         "of tourist_arrivals is level"),
        ("Nam Định đón 2 triệu lượt khách năm 2023. Cảng Hải Thịnh bốc xếp «1,9 triệu tấn».",
         "of transport_freight is level"),
        ("Nam Định đón 2 triệu lượt khách năm 2023, tăng 9%; du khách để lại «1.100 tỷ đồng».",
         "of tourism_revenue is level"),
    ],
)  # fmt: skip
def test_against_what_was_told(text: str, expected: str) -> None:
    check(text, expected)


# --- Tăng giảm của điều mà động từ nói.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2023, Hậu Giang bán ra nước ngoài nhiều hơn «6%».", "of exports is change_yoy at 2023"),
        ("Năm 2023, lượng hàng Hậu Giang bán ra nước ngoài tăng «6%».", "of exports is change_yoy at 2023"),
        ("Năm 2023, du khách chi tiêu ở Hậu Giang nhiều hơn «6%».", "of tourism_revenue is change_yoy at 2023"),
        ("Năm 2023, ngành thuế Hậu Giang thu được nhiều hơn «6%» so với năm trước.",
         "of budget_revenue is change_yoy at 2023"),
        ("Năm 2023, nhà đầu tư nước ngoài rót vào Hậu Giang nhiều hơn «6%».",
         "of fdi_capital_attracted is change_yoy at 2023"),
        ("Năm 2023, tôm bán đắt hơn «6%» ở Hậu Giang.", "role unclassified"),
        ("Mỗi hộ ở Cồn Sơn thu «60 triệu đồng» từ du khách.", "role unclassified"),
    ],
)  # fmt: skip
def test_changes_by_verb(text: str, expected: str) -> None:
    check(text, expected)
