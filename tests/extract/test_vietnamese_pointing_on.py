"""Vietnamese sentences that go on from what was told before: sums, rates held against, markets, sources, totals."""

import pytest

from tests.extract.reading import figure, number, reading
from tests.extract.test_english import NAMES, parted


@pytest.mark.parametrize(
    ("text", "expected", "day"),
    [
        ("Năm 2024, Ninh Bình đón 1,2 triệu lượt khách quốc tế, bằng 91% mức của năm 2019; cùng với đó là «7,5 "
         "triệu» lượt khách nội địa.",
         "of tourist_arrivals at 2024", "2024-12-27"),
        ("Năm 2024, Ninh Bình đón 1,2 triệu lượt khách quốc tế, bằng «91%» mức của năm 2019.",
         "of tourist_arrivals at 2024", "2024-12-27"),
        ("Năm 2024, xuất khẩu của Hà Nam đạt 6 tỷ USD, bằng 88% con số của năm 2022. Nhập khẩu cả năm «4 tỷ USD».",
         "of imports at 2024", "2024-12-27"),
        ("Lào Cai đón 8 triệu lượt khách, tăng 22%. Tổng thu «26.000 tỷ đồng».",
         "of tourism_revenue in lao-cai-pre-2025", "2024-12-27"),
        ("Thu ngân sách của Lào Cai vượt dự toán. Tổng thu «13.000 tỷ đồng».",
         "of budget_revenue in lao-cai-pre-2025", "2024-12-27"),
        ("Năm 2024, ngành du lịch Nghệ An đón 9 triệu lượt khách.\nNăm 2025, toàn ngành đặt mục tiêu đón «10 "
         "triệu» lượt khách.",
         "of tourist_arrivals in nghe-an", "2024-12-27"),
        ("Bốn tháng, các khu công nghiệp tỉnh Hà Nam đón 14 dự án FDI mới với vốn 186 triệu USD; 9 dự án khác "
         "điều chỉnh tăng vốn thêm 72 triệu USD. Như vậy, tổng vốn FDI vào các khu công nghiệp đạt «258 triệu "
         "USD», gấp 2,1 lần cùng kỳ.",
         "of fdi_capital_attracted at 2024-01-01/P4M", "2024-05-06"),
        ("Bốn tháng, Hà Nam đón 14 dự án FDI mới với vốn 186 triệu USD; 9 dự án điều chỉnh tăng vốn thêm 72 triệu "
         "USD. Tính chung, vốn FDI vào tỉnh đạt «258 triệu USD».",
         "of fdi_capital_attracted at 2024-01-01/P4M", "2024-05-06"),
        ("Bốn tháng, tỉnh Hà Nam giải quyết việc làm cho «8.000» lao động.",
         "of jobs_created at 2024-01-01/P4M", "2024-05-06"),
        ("Về thu ngân sách, Chi cục Hải quan Móng Cái thu được «715 tỷ đồng», bằng 9% chỉ tiêu năm.",
         "of budget_revenue", "2023-02-14"),
        ("Về thu ngân sách, Chi cục thu được «715 tỷ đồng», bằng 9% chỉ tiêu 7.770 tỷ đồng được giao cả năm.",
         "of budget_revenue", "2023-02-14"),
        ("Bắc Giang: kinh tế 7 tháng năm 2021\n4. Thu, chi ngân sách\nThu nội địa đến hết tháng 7 được «8.990 tỷ "
         "đồng», đạt 91% dự toán; thu xuất nhập khẩu 960 tỷ đồng.",
         "of budget_revenue item domestic-revenue", "2021-08-03"),
        ("Bắc Giang: kinh tế 7 tháng năm 2021\nThu - chi ngân sách\nThu nội địa 8.990 tỷ đồng; chi thường xuyên "
         "«960 tỷ đồng».",
         "of budget_expenditure", "2021-08-03"),
        ("Tỉnh Bình Dương hút 2,05 tỉ USD vốn FDI trong 9 tháng năm 2019. Con số trên gồm «168» dự án mới.",
         "of fdi_projects_new as actual value 168", "2019-10-02"),
        ("9 tháng năm 2019, số doanh nghiệp trong nước đăng ký mới ở Bình Dương là «4.638», với số vốn 31.500 tỉ "
         "đồng.",
         "of enterprises_new", "2019-10-02"),
        ("9 tháng năm 2019, số doanh nghiệp trong nước đăng ký mới ở Bình Dương là 4.638, với số vốn «31.500 tỉ "
         "đồng».",
         "of enterprise_capital_new", "2019-10-02"),
        ("9 tháng năm 2019, khối FDI ở Bình Dương xuất 16 tỉ USD, chiếm 83%, và nhập «11,9 tỉ USD», chiếm 82%.",
         "of imports item fdi-sector", "2019-10-02"),
        ("Sáu tháng năm 2022, Tây Ninh xuất khẩu 2,9 tỉ USD. Khu vực FDI đóng góp 2,4 tỉ USD, tương đương «83,4%».",
         "is share", "2022-07-19"),
        ("Sáu tháng năm 2022, Tây Ninh xuất khẩu 2,9 tỉ USD. Khu vực FDI đóng góp 2,4 tỉ USD. Mỹ vẫn là khách "
         "hàng lớn nhất với «890 triệu USD».",
         "of exports item _T", "2022-07-19"),
        ("Trong các mặt hàng xuất khẩu của Tây Ninh 6 tháng, vỏ xe đứng đầu với «612 triệu USD», dệt may 540 "
         "triệu USD.",
         "of exports item tyres", "2022-07-19"),
        ("Trong các mặt hàng xuất khẩu của Tây Ninh 6 tháng, săm lốp dẫn đầu với «612 triệu USD», dệt may 540 "
         "triệu USD.",
         "of exports item tyres", "2022-07-19"),
        ("Thu ngân sách của Thanh Hóa năm 2023 ước 41.000 tỷ đồng, bằng 115% dự toán và «80%» so với năm 2022.",
         "is ratio_yoy", "2024-01-10"),
        ("Xuất khẩu của Thanh Hóa năm 2023 bằng 97% kế hoạch và «103%» cùng kỳ.",
         "is ratio_yoy", "2024-01-10"),
        ("Đến nay Long An có 1.428 dự án FDI, tổng vốn hơn 13,3 tỷ USD, đứng đầu đồng bằng sông Cửu Long và «thứ "
         "10» cả nước.",
         "in long-an is rank", "2025-03-25"),
        ("Đến nay Long An có 1.428 dự án FDI, tổng vốn hơn 13,3 tỷ USD, «đứng đầu» đồng bằng sông Cửu Long.",
         "in long-an is rank", "2025-03-25"),
        ("Đến nay Long An có 1.428 dự án FDI. Con số này chưa tính «2.300» dự án trong nước.",
         "in long-an of domestic_projects", "2025-03-25"),
        ("Đến nay Long An có 1.428 dự án FDI, tổng vốn 13 tỷ USD. Con số này chưa tính 2.300 dự án trong nước với "
         "300.000 tỷ đồng.\nPhân theo đối tác, Singapore đứng đầu với «4,1 tỷ USD», Hàn Quốc 1,9 tỷ USD.",
         "of fdi_capital with SG", "2025-03-25"),
        ("Đến nay Long An có 1.428 dự án FDI và 2.300 dự án trong nước với 300.000 tỷ đồng. Trong các đối tác, "
         "Singapore đứng đầu với 4,1 tỷ USD, Hàn Quốc «1,9 tỷ USD».",
         "of fdi_capital with KR", "2025-03-25"),
        ("Quý III, kinh tế Phú Thọ tăng 10,9%, cao hơn mức 10,1% của quý II và «9,4%» của quý I. Tỉnh có 58 dự án "
         "FDI cấp mới.",
         "of grdp at 2025-Q1", "2025-10-07"),
        ("ĐBSCL: xuất khẩu 10 tháng\nMười tháng, Cà Mau xuất khẩu 866 triệu USD. Sóc Trăng xuất 1,2 tỷ "
         "USD.\n\"Tỉnh dự kiến cả năm xuất khẩu khoảng «1,05 tỷ USD»\", Giám đốc Sở Nông nghiệp Cà Mau nói.",
         "of exports in ca-mau-pre-2025", "2023-11-20"),
        ("Giá trị sản xuất công nghiệp tháng 7 của Hà Nam ước 24.850 tỷ đồng; lũy kế đạt 158.200 tỷ đồng, bằng "
         "«50,6%» kế hoạch.",
         "at 2021-01-01/P7M", "2021-08-03"),
        ("Nghị quyết năm 2024 của Thanh Hóa đặt mục tiêu GRDP tăng 11%. Trước đó, năm 2023 xuất khẩu 5,1 tỷ USD. "
         "Trong năm có 2.680 doanh nghiệp thành lập mới.\nKhu kinh tế Nghi Sơn nộp ngân sách «22.300 tỷ đồng», "
         "hơn một nửa số thu của tỉnh.",
         "at 2023 as actual", "2024-01-10"),
        ("9 tháng năm 2019, khối FDI ở Bình Dương xuất 16 tỉ USD và nhập «11,9 tỉ USD».",
         "of imports item fdi-sector", "2019-10-02"),
        ("9 tháng năm 2019, khối FDI ở Bình Dương xuất khẩu 16 tỉ USD, chiếm 83%, và nhập khẩu «11,9 tỉ USD».",
         "of imports item fdi-sector", "2019-10-02"),
        ("9 tháng năm 2019, khối FDI ở Bình Dương xuất khẩu 16 tỉ USD, chiếm 83%, nhập khẩu «11,9 tỉ USD», chiếm "
         "70%.",
         "of imports item fdi-sector", "2019-10-02"),
        ("9 tháng năm 2019, xuất khẩu của Bình Dương đạt 19 tỉ USD, trong đó khối FDI 16 tỉ USD, chiếm 83%; nhập "
         "khẩu «11,9 tỉ USD».",
         "of imports item _T", "2019-10-02"),
        ("Mười tháng, Sóc Trăng xuất khẩu thủy sản 810 triệu USD, gạo 355 triệu USD. Gạo tăng «64%», thủy sản "
         "giảm 17%.",
         "item rice", "2023-11-20"),
        ("Mười tháng, Sóc Trăng xuất khẩu thủy sản 810 triệu USD và gạo 355 triệu USD; gạo tăng 64% trong khi "
         "thủy sản giảm «17%».",
         "item seafood", "2023-11-20"),
        ("Mười tháng, Sóc Trăng xuất khẩu gạo 355 triệu USD và tôm 810 triệu USD; tôm giảm «4%» còn gạo tăng 8%.",
         "item shrimp", "2023-11-20"),
        ("Mười tháng, Sóc Trăng xuất khẩu gạo 355 triệu USD và tôm 810 triệu USD; tôm giảm 4% còn gạo tăng «8%».",
         "item rice", "2023-11-20"),
        ("Tháng 7, xuất khẩu của Hà Nam đạt 300 triệu USD; lũy kế 2,1 tỷ USD, tăng «8%» so với cùng kỳ.",
         "at 2021-01-01/P7M", "2021-08-03"),
        ("Tháng 7, xuất khẩu của Hà Nam đạt 300 triệu USD; lũy kế 2,1 tỷ USD, bằng «60%» kế hoạch năm.",
         "at 2021-01-01/P7M", "2021-08-03"),
        ("Thu ngân sách tháng 7 của Hà Nam đạt 900 tỷ đồng, lũy kế từ đầu năm đạt 8.000 tỷ đồng, bằng «60%» dự "
         "toán.",
         "at 2021-01-01/P7M", "2021-08-03"),
        ("7 tháng năm 2021, cửa khẩu Tà Lùng đón 8.600 xe hàng, kim ngạch đạt «310 triệu USD», tăng 6%.",
         "of trade_turnover", "2021-08-03"),
        ("7 tháng năm 2021, Hà Nam xuất khẩu 9.000 tấn gạo, kim ngạch đạt «5 triệu USD».",
         "of exports item rice", "2021-08-03"),
        ("Hai tháng, Cà Mau đứng đầu đồng bằng sông Cửu Long và «thứ 10» cả nước về thu hút FDI.",
         "in ca-mau-pre-2025", "2025-03-25"),
        ("Hai tháng, Kon Tum thu hút 3 dự án FDI, vốn 30 triệu USD, dẫn đầu Tây Nguyên và gấp đôi cùng kỳ. Tỉnh "
         "xuất khẩu «90 triệu USD».",
         "in kon-tum", "2025-03-25"),
        ("Đến nay Hà Nam có 500 dự án FDI và 900 dự án trong nước, vốn 90.000 tỷ đồng. Nhật Bản dẫn đầu với «1,3 "
         "tỷ USD».",
         "of fdi_capital with JP", "2025-03-25"),
        ("Đến nay Hà Nam có 500 dự án FDI và 900 dự án trong nước, vốn 90.000 tỷ đồng. Nhật Bản có «60» dự án.",
         "of fdi_projects with JP", "2025-03-25"),
        ("Tây Nguyên: xuất khẩu hai tháng\nHai tháng, Đắk Lắk xuất khẩu 400 triệu USD cà phê. Gia Lai xuất khẩu "
         "200 triệu USD. Tỉnh này dự kiến cả năm xuất khẩu «900 triệu USD».",
         "in gia-lai-pre-2025", "2025-03-25"),
        ("Tây Nguyên: xuất khẩu hai tháng\nHai tháng, Đắk Lắk xuất khẩu 400 triệu USD cà phê. Gia Lai xuất khẩu "
         "200 triệu USD.\n\"Năm nay tỉnh phấn đấu xuất khẩu «1,6 tỷ USD»\", bà Lan, Phó Giám đốc Sở Công Thương Đắk "
         "Lắk, cho biết.",
         "in dak-lak-pre-2025", "2025-03-25"),
        ("Hai tháng đầu năm, Hà Nam giải quyết việc làm cho «3.000» người.",
         "of jobs_created", "2025-03-25"),
        ("Sáu tháng năm 2022, Tây Ninh xuất khẩu 2,9 tỉ USD. Khu vực FDI đóng góp 2,4 tỉ USD. Mỹ là khách hàng "
         "lớn nhất của khối này với «890 triệu USD».",
         "of exports item fdi-sector", "2022-07-19"),
        ("Quý II năm 2022, kinh tế Hà Nam tăng 9%, thấp hơn mức 9,6% của quý I và «9,8%» của quý IV năm 2021.",
         "of grdp at 2021-Q4", "2022-07-19"),
        ("Kinh tế Hà Nam tăng 9% trong quý II, sau khi tăng 8% trong quý I. Xuất khẩu quý II đạt «900 triệu USD».",
         "of exports at 2022-Q2", "2022-07-19"),
        ("Năm 2024, Lào Cai thu ngân sách 13.000 tỷ đồng, bằng 110% dự toán và tăng «12%» so với năm 2023.",
         "is change_yoy", "2024-12-27"),
        ("Năm 2024, Lào Cai thu ngân sách 13.000 tỷ đồng, đạt 110% dự toán và bằng «112%» so với năm 2023.",
         "is ratio_yoy", "2024-12-27"),
        ("Lào Cai đón 8 triệu lượt khách. Tổng thu ngân sách «13.000 tỷ đồng».",
         "of budget_revenue in lao-cai-pre-2025", "2024-12-27"),
        ("Kinh tế Lào Cai tăng 8%, đón 8 triệu lượt khách.\nTổng thu «13.000 tỷ đồng», tổng chi 15.000 tỷ đồng.",
         "of budget_revenue", "2024-12-27"),
        ("Hai tháng, Cà Mau đứng đầu Đồng bằng sông Cửu Long, xuất khẩu «300 triệu USD».",
         "in ca-mau-pre-2025", "2025-03-25"),
        ("Đến nay Hà Nam có 900 dự án trong nước. Các nhà đầu tư trong nước liên doanh với Nhật Bản có vốn «90 "
         "triệu USD».",
         "of domestic_capital", "2025-03-25"),
    ],
)  # fmt: skip
def test_pointing_on(text: str, expected: str, day: str) -> None:
    whole, exact, nth = parted(text)
    found, words = figure(reading(whole, "vi", day), exact, nth), expected.split()
    for name, value in zip(words[::2], words[1::2], strict=True):
        if name == "value":
            assert found.value == number(value)
        else:
            assert (getattr(found, NAMES[name]) or "none") == value
