"""What a Vietnamese figure is one of: whose capital, which people, which part, which plan, which field."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tổng số lao động đang làm việc tại các khu công nghiệp, khu kinh tế của Nam Định là hơn «21.000» người.",
         "of workers item industrial-zones"),
        ("Tháng 3/2022, vận tải hành khách của Nam Định đạt «1,9 triệu» lượt khách.", "of transport_passengers"),
        ("Năm 2022, huy động vốn đầu tư phát triển ở Nam Định đạt «60.000 tỷ đồng».", "of social_investment"),
        ("Vốn đầu tư thực hiện từ nguồn ngân sách nhà nước do Nam Định quản lý quý I/2022 đạt «1.100 tỷ đồng».",
         "of public_investment"),
        ("Vốn đầu tư toàn xã hội của Nam Định năm 2022 đạt 9.000 tỷ đồng; trong đó vốn ngoài nhà nước 5.200 tỷ đồng; "
         "vốn đầu tư trực tiếp nước ngoài «2.000 tỷ đồng».", "of social_investment item fdi-sector"),
        ("IIP của Nam Định tháng 8/2022 tăng 5%. Ngành sản xuất, phân phối điện, khí đốt, nước nóng tăng «3%».",
         "of industrial_production_index item electricity"),
        ("Nam Định thu hút 90 triệu USD vốn FDI; bán buôn và bán lẻ; sửa chữa ô tô, mô tô, xe máy chiếm «23%».",
         "of fdi_capital_attracted item wholesale-retail"),
        ("Hiện Nam Định có 160 DA FDI; trong đó có «88» DA hoạt động.", "of fdi_projects item in-operation"),
    ],
)  # fmt: skip
def test_whose_and_of_what(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nam Định có 90 dự án FDI, vốn đăng ký 1,5 tỷ USD, vốn thực hiện 0,9 tỷ USD; 70 dự án trong nước với vốn "
         "đăng ký «9.000 tỷ đồng».", "of domestic_capital"),
        ("Tháng 5/2022, Nam Định cấp mới 4 dự án FDI, nâng tổng vốn đăng ký FDI vào tỉnh đạt «4,5 tỷ USD».",
         "of fdi_capital"),
    ],
)  # fmt: skip
def test_what_money_alone_is_passes_to_no_projects(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 tháng đầu năm 2022, Nam Định thu hút 210 triệu USD vốn FDI, bằng «41%» kế hoạch cả năm 2022.",
         "is plan_ratio at 2022-S1"),
        ("6 tháng đầu năm 2022, Nam Định thu hút 210 triệu USD vốn FDI, đạt «41%» kế hoạch của năm 2022.",
         "is plan_ratio at 2022-S1"),
        ("Giá trị giải ngân kế hoạch vốn đầu tư công của Nam Định năm 2022 đạt «2.753 tỷ đồng».",
         "of public_investment is level as actual"),
    ],
)  # fmt: skip
def test_a_plan_only_measures_what_was_done(text: str, expected: str) -> None:
    check(text, expected)


def test_the_region_of_a_superlative_holds_no_rank() -> None:
    check(
        "Năm 2023, GRDP của Nam Định tăng 10,2%, cao nhất trong các tỉnh Đồng bằng sông Hồng, đứng «thứ 5»/63 tỉnh.",
        "of grdp is rank in nam-dinh",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý I/2022, Nam Định có 31 dự án FDI mới, 12 lượt dự án điều chỉnh vốn; tổng vốn «250 triệu USD».",
         "of fdi_capital_attracted"),
        ("Quý I/2022, Nam Định thu hút 31 dự án FDI mới và 12 lượt dự án tăng vốn, tổng vốn đạt «250 triệu USD».",
         "of fdi_capital_attracted"),
        ("Quý I/2022, Nam Định có 31 dự án FDI mới và 12 lượt dự án điều chỉnh vốn với tổng vốn tăng thêm «40 triệu "
         "USD».", "of fdi_capital_adjusted"),
        ("Nam Định thu hút 3.000 tỷ đồng vốn đầu tư trong nước. Về đầu tư nước ngoài, tỉnh thu hút 200 triệu USD. Lũy "
         "kế, toàn tỉnh có «160» dự án.", "of fdi_projects"),
    ],
)  # fmt: skip
def test_a_total_is_of_all_that_was_counted(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, các doanh nghiệp trong các khu công nghiệp của Nam Định đạt tổng doanh thu 3,5 tỷ USD, xuất khẩu "
         "đạt «2,5 tỷ USD».", "of exports item industrial-zones"),
        ("(Xây dựng) - Năm 2022, tỉnh Nam Định thu hút «300 triệu USD» vốn FDI.", "of fdi_capital_attracted item _T"),
        ("Năm 2022, Nam Định có 310 doanh nghiệp mới; số lao động đăng ký «3.400» người.", "of jobs_created"),
    ],
)  # fmt: skip
def test_who_trades_and_who_writes(text: str, expected: str) -> None:
    check(text, expected)


def test_what_each_firm_has_is_no_capital_of_all() -> None:
    text = "Năm 2022, Nam Định có 720 doanh nghiệp mới với số vốn 6.400 tỷ đồng, bình quân 8,9 tỷ đồng/doanh nghiệp."
    assert mention(reading(text, "vi"), "8,9 tỷ đồng").role == "unclassified"


def test_what_firms_take_in_is_of_no_indicator() -> None:
    text = "Năm 2022, doanh thu của các doanh nghiệp FDI ở Nam Định đạt 2,1 tỷ USD; xuất khẩu 1,6 tỷ USD."
    assert mention(reading(text, "vi"), "2,1 tỷ USD").role == "unclassified"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tháng 7/2023, Nam Định có 106 dự án FDI tăng vốn với số vốn «3,2 tỷ USD» (trong đó vốn góp từ Malaysia tăng "
         "1.120 triệu USD).", "of fdi_capital_adjusted"),
        ("KCN A ở Nam Định có 107 dự án FDI; tiếp đến là KCN B với «68» dự án, bao gồm 36 dự án FDI và 32 dự án trong "
         "nước.", "of investment_projects"),
        ("Hiện Nam Định có gần «500» dự án đầu tư thứ cấp còn hiệu lực.", "of investment_projects"),
        ("7 tháng năm 2023, Nam Định đón «2,158 triệu» lượt khách, trong đó khách quốc tế 816.585 lượt, tăng 7,33%.",
         "of tourist_arrivals value 2158e3"),
        ("Tháng 7/2023, IIP của Nam Định tăng 5%; ngành dệt tương đương mức sản xuất tháng trước nhưng tăng «24%» so "
         "với cùng kỳ.", "item textiles-garments at 2023-07"),
        ("Tháng 5/2023, Nam Định có 16 dự án FDI mới. Cùng với đó, «13» dự án được điều chỉnh tăng vốn, thêm 18 triệu "
         "USD.", "of fdi_projects_adjusted"),
        ("Quý I/2023, Nam Định có 90 doanh nghiệp mới, vốn 800 tỷ đồng. Về thu hút đầu tư nước ngoài, tỉnh thu hút «85 "
         "triệu USD».", "of fdi_capital_attracted"),
    ],
)  # fmt: skip
def test_wholes_and_their_brackets(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, Nam Định có 3 triệu lượt khách, trong đó khách quốc tế 1,2 triệu lượt, doanh thu du lịch tăng "
         "«16%».", "of tourism_revenue item _T"),
        ("Tháng 7/2023, Nam Định đón 90 nghìn lượt khách; doanh thu đạt 195 tỷ đồng, riêng doanh thu từ khách "
         "quốc tế là 121 tỷ đồng, chiếm «62%» tổng doanh thu.", "of tourism_revenue is share item international"),
        ("Tháng 7/2023, Nam Định đón 90 nghìn lượt khách. Doanh thu đạt 195 tỷ đồng, trong đó doanh thu quốc tế «121 "
         "tỷ đồng».", "of tourism_revenue item international"),
    ],
)  # fmt: skip
def test_revenue_of_visitors(text: str, expected: str) -> None:
    check(text, expected)


def test_what_is_counted_in_times_stands_right_behind() -> None:
    text = "7 tháng năm 2022, Nam Định đón hơn 80 lượt đoàn, gặp mặt doanh nghiệp có quy mô lớn."
    assert mention(reading(text, "vi"), "80").role == "unclassified"
