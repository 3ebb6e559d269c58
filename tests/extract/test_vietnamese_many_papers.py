"""Vietnamese reports as many newspapers print them: parks, workers, new firms, harvests, offices, ports."""

import pytest

from tests.extract.test_vietnamese import check


# --- Projects in parks that are counted without a time are those that there are.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2018-03-21",
            "Hiện Bắc Giang có 6 khu công nghiệp được thành lập, tổng diện tích 1.322 ha. Các KCN thu hút «331» "
            "dự án, gồm 96 dự án trong nước và 235 dự án FDI. Năm 2017, giá trị sản xuất công nghiệp của các KCN "
            "đạt 98.600 tỷ đồng.",
            "of investment_projects at none",
        ),
        (
            "2022-05-10",
            "Hà Nam có 8 KCN đang hoạt động. Các khu này đã thu hút «532» dự án, trong đó 315 dự án FDI với tổng "
            "vốn đăng ký 4,6 tỷ USD. Năm 2021, doanh thu của các doanh nghiệp tăng 18%.",
            "of investment_projects at none",
        ),
        (
            "2019-05-10",
            "Đến nay Quảng Nam đã thành lập 10 khu công nghiệp. Tại đây có «212» dự án đầu tư còn hiệu lực. Bốn "
            "tháng đầu năm 2019, xuất khẩu của tỉnh đạt 280 triệu USD.",
            "of investment_projects at none",
        ),
        (
            "2014-02-15",
            "Bình Dương có 26 KCN đã đi vào hoạt động với diện tích cho thuê 3.400 ha, thu hút «1.650» dự án. Năm "
            "2013, các KCN xuất khẩu 6,1 tỷ USD.",
            "of investment_projects at none",
        ),
        (
            "2022-05-10",
            "Hà Nam có 8 KCN đang hoạt động. Năm 2021, các khu này thu hút «62» dự án mới.",
            "of investment_projects_new at 2021",
        ),
        (
            "2022-05-10",
            "Năm 2021 là năm thành công của Hà Nam. Các KCN thu hút «62» dự án, trong đó 40 dự án FDI.",
            "of investment_projects_new at 2021",
        ),
        (
            "2021-05-10",
            "Thái Nguyên có 6 KCN được phê duyệt, diện tích 1.420 ha. Tại đây đã thu hút «238» dự án, trong đó có "
            "131 dự án FDI với vốn 8,7 tỷ USD. Quý I/2021, các KCN xuất khẩu 6,6 tỷ USD.",
            "of investment_projects at none",
        ),
        (
            "2010-12-10",
            "Đồng Nai có 30 khu công nghiệp, diện tích 9.500 ha, đã thu hút «1.150» dự án, trong đó 850 dự án "
            "FDI. Năm 2010, các KCN nộp ngân sách 6.000 tỷ đồng.",
            "of investment_projects at none",
        ),
    ],
)  # fmt: skip
def test_stock_of_parks(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- Jobs that firms keep up are those of their workers; jobs that were made are new.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2018-05-20",
            "Các khu công nghiệp Vĩnh Phúc hiện giải quyết việc làm cho «92.000» lao động.",
            "of workers item industrial-zones in vinh-phuc",
        ),
        (
            "2025-02-20",
            "Khối doanh nghiệp nước ngoài tại Bắc Giang đang thu hút «190.000» lao động.",
            "of workers item fdi-sector",
        ),
        ("2020-01-20", "Ngành dệt may Nam Định đang bảo đảm việc làm cho «85.000» lao động.", "of workers in nam-dinh"),
        (
            "2020-01-20",
            "Năm 2019, các doanh nghiệp ở Nam Định tạo thêm việc làm cho «12.300» lao động.",
            "of jobs_created in nam-dinh at 2019",
        ),
        (
            "2020-10-20",
            "Trong 9 tháng, tỉnh Quảng Trị giải quyết việc làm cho «8.900» lao động, đạt 81% kế hoạch.",
            "of jobs_created in quang-tri-pre-2025 at 2020-01-01/P9M",
        ),
        (
            "2020-11-12",
            "Doanh nghiệp FDI ở Phú Thọ đang đảm bảo việc làm ổn định cho «105.000» người.",
            "of workers item fdi-sector in phu-tho-pre-2025",
        ),
        (
            "2024-11-12",
            "Công ty may ở Thái Bình đã và đang tạo công ăn việc làm cho «4.100» công nhân.",
            "of workers in thai-binh",
        ),
    ],
)  # fmt: skip
def test_workers_kept(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- Units that were registered as firms are new firms, and the capital is theirs.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2022-10-03",
            "Trong tháng 9/2022, Sở Kế hoạch và Đầu tư Khánh Hòa cấp giấy chứng nhận đăng ký doanh nghiệp cho "
            "«142» đơn vị, tổng vốn điều lệ 960 tỷ đồng.",
            "of enterprises_new is level in khanh-hoa-pre-2025 at 2022-09",
        ),
        (
            "2022-10-03",
            "Trong tháng 9/2022, Sở Kế hoạch và Đầu tư Khánh Hòa cấp giấy chứng nhận đăng ký doanh nghiệp cho 142 "
            "đơn vị, tổng vốn điều lệ «960 tỷ đồng».",
            "of enterprise_capital_new is level in khanh-hoa-pre-2025 at 2022-09",
        ),
        (
            "2015-07-09",
            "Nửa đầu năm 2015, Phú Yên có «187» đơn vị được cấp đăng ký kinh doanh với số vốn 412 tỷ đồng.",
            "of enterprises_new is level in phu-yen at 2015-S1",
        ),
        (
            "2015-07-09",
            "Nửa đầu năm 2015, Phú Yên có 187 đơn vị được cấp đăng ký kinh doanh với số vốn «412 tỷ đồng».",
            "of enterprise_capital_new is level in phu-yen at 2015-S1",
        ),
        (
            "2021-06-04",
            "Số đơn vị đăng ký thành lập mới ở Hậu Giang 5 tháng đầu năm 2021 là «310», vốn đăng ký 2.050 tỷ "
            "đồng.",
            "of enterprises_new in hau-giang at 2021-01-01/P5M",
        ),
        (
            "2024-03-01",
            "Hai tháng đầu năm 2024, Thái Bình cấp giấy chứng nhận đăng ký đầu tư cho «14» dự án FDI, vốn đăng ký "
            "310 triệu USD.",
            "of fdi_projects_new in thai-binh",
        ),
        (
            "2017-08-03",
            "Tháng 7/2017, cơ quan đăng ký kinh doanh Sơn La trao giấy chứng nhận đăng ký doanh nghiệp cho «38» "
            "đơn vị, với tổng số vốn 176 tỷ đồng.",
            "of enterprises_new in son-la at 2017-07",
        ),
        (
            "2017-08-03",
            "Tháng 7/2017, cơ quan đăng ký kinh doanh Sơn La trao giấy chứng nhận đăng ký doanh nghiệp cho 38 đơn "
            "vị, với tổng số vốn «176 tỷ đồng».",
            "of enterprise_capital_new in son-la at 2017-07",
        ),
    ],
)  # fmt: skip
def test_firms_registered(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- What was reaped or picked is output, though it was taken in.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2018-03-20",
            "Vụ đông xuân 2017-2018, An Giang xuống giống lúa sớm. Bà con đã gặt được «820.000 tấn».",
            "of product_output item paddy in an-giang-pre-2025",
        ),
        (
            "2023-12-10",
            "Niên vụ cà phê 2023-2024 ở Đắk Lắk bắt đầu muộn. Đến nay toàn tỉnh thu hái được «215.000 tấn», bằng "
            "40% diện tích.",
            "of product_output item coffee in dak-lak-pre-2025",
        ),
        (
            "2025-11-10",
            "Sầu riêng Đắk Lắk vào cuối vụ. Tính đến cuối tháng 10, sản lượng thu hoạch đạt «362.000 tấn».",
            "of product_output item durian in dak-lak",
        ),
        (
            "2020-06-15",
            "Hải Dương có 9.700 ha vải thiều. Tính đến ngày 14/6, thương nhân đã xuất khẩu «12.400 tấn» sang "
            "Trung Quốc.",
            "of export_volume item lychee with CN",
        ),
        ("2020-06-15", "Hải Dương có nhiều vải thiều. Năm 2019 tỉnh thu gom «12.400 tấn» rác.", "role unclassified"),
        (
            "2021-05-30",
            "Mận hậu Mộc Châu, tỉnh Sơn La vào vụ. Tính đến 28/5, bà con đã thu hoạch «22.000 tấn» quả, bán sang "
            "Trung Quốc 1.200 tấn.",
            "of product_output in son-la at 2021-01-01/P4M28D",
        ),
        (
            "2016-02-25",
            "Vụ lúa đông xuân ở Đồng Tháp đang rộ. Toàn tỉnh đã gặt được «190.000 tấn».",
            "of product_output item paddy in dong-thap-pre-2025",
        ),
        (
            "2023-03-15",
            "Bạc Liêu nuôi tôm trên 130.000 ha. Hai tháng đầu năm 2023, nông dân thu được «19.800 tấn».",
            "of product_output item shrimp in bac-lieu at 2023-01-01/P2M",
        ),
    ],
)  # fmt: skip
def test_harvest(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- What tax or customs offices took in is revenue, whatever stands before in the paragraph.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2012-10-09",
            "Cục Hải quan Đồng Nai cho biết, 9 tháng năm 2012 số thu ngân sách của đơn vị đạt 8.214 tỷ đồng. "
            "Riêng tháng 9, cục thu «902 tỷ đồng», tăng 3,5% so với tháng 8.",
            "of budget_revenue is level at 2012-09 item customs-revenue",
        ),
        (
            "2012-10-09",
            "Cục Hải quan Đồng Nai cho biết, 9 tháng năm 2012 số thu ngân sách của đơn vị đạt 8.214 tỷ đồng. "
            "Riêng tháng 9, cục thu 902 tỷ đồng, tăng «3,5%» so với tháng 8.",
            "of budget_revenue is change_pop at 2012-09",
        ),
        (
            "2017-12-20",
            "Cả năm 2017, số thu thuế xuất nhập khẩu ở Lạng Sơn là «5.200 tỷ đồng».",
            "of budget_revenue item customs-revenue in lang-son at 2017",
        ),
        ("2021-07-02", "Sở Nông nghiệp Vĩnh Long thu phí «12 tỷ đồng» dịch vụ thủy lợi năm 2020.", "role unclassified"),
        ("2021-07-02", "Công an tỉnh Vĩnh Long thu giữ tang vật trị giá «12 tỷ đồng» năm 2020.", "role unclassified"),
        (
            "2013-03-03",
            "Sang tháng 2/2013, Cục Hải quan Bà Rịa - Vũng Tàu đã thu «1.120 tỷ đồng».",
            "of budget_revenue item customs-revenue at 2013-02 in ba-ria-vung-tau",
        ),
        (
            "2023-12-03",
            "11 tháng năm 2023, thu thuế XNK tại Hà Tĩnh được «6.900 tỷ đồng», nội địa 7.100 tỷ đồng.",
            "of budget_revenue item customs-revenue in ha-tinh",
        ),
    ],
)  # fmt: skip
def test_offices_take_in(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- An output of so many cars counts no vehicles at a border.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2019-01-08",
            "Năm 2018, sản xuất công nghiệp của Vĩnh Phúc tăng 13,3% với sản lượng «58.600» xe ô tô và 1,95 triệu "
            "xe máy.",
            "of product_output item cars",
        ),
        (
            "2019-01-08",
            "Năm 2018, sản xuất công nghiệp của Vĩnh Phúc tăng 13,3% với sản lượng 58.600 xe ô tô và «1,95 triệu» "
            "xe máy.",
            "of product_output item motorcycles",
        ),
        (
            "2024-02-08",
            "Tháng 1/2024, các nhà máy ở Hải Dương xuất xưởng «3.150» ô tô.",
            "of product_output item cars in hai-duong at 2024-01",
        ),
        (
            "2018-08-08",
            "Mỗi ngày 900 xe chở hàng qua cửa khẩu Hữu Nghị; 7 tháng năm 2018 có «162.000» xe xuất nhập cảnh.",
            "of border_crossings",
        ),
        (
            "2022-05-03",
            "Năm 2021, sản lượng đạt «74.000» xe ô tô các loại và 1,4 triệu xe máy, Vĩnh Phúc giữ vững ngành công "
            "nghiệp mũi nhọn.",
            "of product_output item cars at 2021",
        ),
        (
            "2015-05-03",
            "Bốn tháng đầu năm 2015, Phú Thọ đạt sản lượng «2.400» xe ô tô, tăng 12%.",
            "of product_output is level item cars in phu-tho-pre-2025",
        ),
    ],
)  # fmt: skip
def test_output_of_vehicles(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- Tonnes of whatever goods went through a port, though exports were spoken of before.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2023-02-14",
            "Cảng biển Hải Phòng vẫn tăng trưởng. Xuất khẩu tháng 1/2023 đạt 1,98 tỷ USD. Cả năm 2022, các cảng "
            "khu vực này đón «168 triệu tấn» hàng, tăng 11,6% so với năm 2021.",
            "of transport_freight at 2022",
        ),
        (
            "2016-08-14",
            "Bảy tháng năm 2016, cảng Quy Nhơn (Bình Định) bốc dỡ được «4,3 triệu tấn», bằng 61% kế hoạch năm.",
            "of transport_freight at 2016-01-01/P7M",
        ),
        (
            "2025-12-14",
            "11 tháng, các bến cảng tại Vũng Áng (Hà Tĩnh) làm hàng «38 triệu tấn», bằng 92% kế hoạch.",
            "of transport_freight",
        ),
        (
            "2020-02-14",
            "Năm 2019, qua cảng Quy Nhơn, Bình Định xuất khẩu «1,1 triệu tấn» dăm gỗ.",
            "of export_volume item wood-chips",
        ),
        (
            "2018-10-14",
            "Cảng Cửa Lò của Nghệ An bận rộn. Chín tháng năm 2018, nhập khẩu của tỉnh đạt 510 triệu USD. Cũng "
            "trong thời gian đó, cảng này làm hàng «3,1 triệu tấn».",
            "of transport_freight at 2018-01-01/P9M",
        ),
        (
            "2018-10-14",
            "Xuất khẩu của Quảng Trị năm 2017 đạt 250 triệu USD. Năm 2017, cảng Cửa Việt đón «620.000 tấn» hàng, "
            "chủ yếu là dăm gỗ.",
            "of transport_freight at 2017",
        ),
        (
            "2022-01-14",
            "Xuất khẩu của Bình Thuận năm 2021 đạt 540 triệu USD. Doanh nghiệp bán sang Mỹ «12.000 tấn» hàng thủy "
            "sản.",
            "of export_volume",
        ),
    ],
)  # fmt: skip
def test_goods_of_ports(published: str, text: str, expected: str) -> None:
    check(text, expected, published)


# --- Domestic firms that foreigners bought into are deals, and no domestic capital.
@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (
            "2016-07-19",
            "Nửa đầu năm 2016, nhà đầu tư nước ngoài góp vốn, mua cổ phần tại «890» doanh nghiệp trong nước ở "
            "TP.HCM với 365 triệu USD.",
            "of fdi_share_purchase_deals at 2016-S1",
        ),
        (
            "2016-07-19",
            "Nửa đầu năm 2016, nhà đầu tư nước ngoài góp vốn, mua cổ phần tại 890 doanh nghiệp trong nước ở "
            "TP.HCM với «365 triệu USD».",
            "of fdi_share_purchases at 2016-S1",
        ),
        (
            "2019-06-19",
            "Hà Nội chấp thuận cho nhà đầu tư nước ngoài góp vốn vào «410» doanh nghiệp trong 5 tháng năm 2019, "
            "vốn 180 triệu USD.",
            "of fdi_share_purchase_deals at 2019-01-01/P5M",
        ),
        (
            "2016-07-19",
            "Thu hút FDI vào TP.HCM tăng. Nửa đầu năm 2016 có 364 dự án FDI mới. Lũy kế, TP.HCM có «6.230» dự án "
            "còn hiệu lực với vốn 41,7 tỷ USD.",
            "of fdi_projects",
        ),
        (
            "2016-07-19",
            "Nửa đầu năm 2016, TP.HCM có «890» doanh nghiệp trong nước xuất khẩu hàng sang Mỹ.",
            "of trading_enterprises",
        ),
        (
            "2019-04-02",
            "FDI vào Bắc Ninh tiếp tục tăng: quý I/2019 có 60 dự án FDI mới. Nhà đầu tư ngoại mua cổ phần ở «34» "
            "doanh nghiệp nội, vốn 12 triệu USD. Toàn tỉnh hiện có 1.350 dự án, vốn 17,5 tỷ USD.",
            "of fdi_share_purchase_deals",
        ),
        (
            "2019-04-02",
            "FDI vào Bắc Ninh tiếp tục tăng: quý I/2019 có 60 dự án FDI mới. Nhà đầu tư ngoại mua cổ phần ở 34 "
            "doanh nghiệp trong nước, vốn 12 triệu USD. Toàn tỉnh hiện có «1.350» dự án, vốn 17,5 tỷ USD.",
            "of fdi_projects",
        ),
        (
            "2019-04-02",
            "FDI vào Bắc Ninh tiếp tục tăng: quý I/2019 có 60 dự án FDI mới. Nhà đầu tư ngoại mua cổ phần ở 34 "
            "doanh nghiệp trong nước, vốn 12 triệu USD. Toàn tỉnh hiện có 1.350 dự án, vốn «17,5 tỷ USD».",
            "of fdi_capital",
        ),
    ],
)  # fmt: skip
def test_bought_into(published: str, text: str, expected: str) -> None:
    check(text, expected, published)
