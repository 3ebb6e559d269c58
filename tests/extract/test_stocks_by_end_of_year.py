"""What there is by the end of a year, and what the parks that had been counted drew: stocks, in both languages."""

import pytest

from tests.extract.test_english import check as check_english
from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Tính đến hết năm 2023, tỉnh Hà Nam có 12 khu công nghiệp. Các khu này thu hút «612» dự án: 340 "
         "dự án FDI, 272 dự án trong nước.",
         "2024-02-10", "of investment_projects is level in ha-nam at 2023-12-31 as actual"),
        ("Tính đến hết năm 2023, tỉnh Hà Nam có 12 khu công nghiệp. Các khu này thu hút 612 dự án: «340» "
         "dự án FDI, 272 dự án trong nước.",
         "2024-02-10", "of fdi_projects is level in ha-nam at 2023-12-31"),
        ("Tính đến hết năm 2023, tỉnh Hà Nam có 12 khu công nghiệp. Các khu này thu hút 612 dự án: 340 dự "
         "án FDI với «5,1 tỷ USD», 272 dự án trong nước.",
         "2024-02-10", "of fdi_capital is level in ha-nam at 2023-12-31"),
        ("Đến hết năm 2023, 9 khu công nghiệp ở Vĩnh Phúc thu hút «455» dự án, trong đó 361 dự án FDI.",
         "2024-02-10", "of investment_projects is level in vinh-phuc at 2023-12-31"),
        ("Lũy kế đến cuối năm 2023, Bắc Ninh thu hút «2.100» dự án FDI với tổng vốn 25 tỷ USD.",
         "2024-02-10", "of fdi_projects is level in bac-ninh-pre-2025 at 2023-12-31"),
        ("Lũy kế đến cuối năm 2023, Bắc Ninh thu hút 2.100 dự án FDI với tổng vốn «25 tỷ USD».",
         "2024-02-10", "of fdi_capital is level in bac-ninh-pre-2025 at 2023-12-31"),
        ("Trong quý I/2024, Bình Dương cấp mới cho 30 dự án FDI, 12 dự án khác tăng vốn. Cộng dồn tới nay "
         "Bình Dương có «4.210» dự án FDI, vốn đăng ký 40 tỷ USD.",
         "2024-05-10", "of fdi_projects is level in binh-duong"),
        ("Trong quý I/2024, Bình Dương cấp mới cho 30 dự án FDI, 12 dự án khác tăng vốn. Cộng dồn tới nay "
         "Bình Dương có 4.210 dự án FDI, vốn đăng ký «40 tỷ USD».",
         "2024-05-10", "of fdi_capital is level in binh-duong"),
        ("Quý I/2024, Hưng Yên có 8 dự án FDI mới, 5 dự án FDI khác tăng vốn. Cộng dồn đến nay Hưng Yên có "
         "«560» dự án FDI; số đã hoạt động là 410 dự án.",
         "2024-05-10", "of fdi_projects is level in hung-yen-pre-2025"),
        ("Quý I/2024, Hưng Yên cấp mới 8 dự án FDI, 5 dự án khác tăng vốn. Tính gộp đến nay tỉnh có «560» "
         "dự án FDI, vốn 7 tỷ USD.",
         "2024-05-10", "of fdi_projects is level in hung-yen-pre-2025"),
        ("Đến hết năm 2023, Đồng Nai có 31 khu công nghiệp hoạt động. Những khu này hút «1.700» dự án. "
         "Riêng năm 2023, các khu cấp mới 80 dự án FDI.",
         "2024-02-10", "of investment_projects is level in dong-nai-pre-2025 at 2023-12-31"),
        ("Đến hết năm 2023, Đồng Nai có 31 khu công nghiệp hoạt động. Những khu này hút 1.700 dự án. Riêng "
         "năm 2023, các khu cấp mới «80» dự án FDI.",
         "2024-02-10", "of fdi_projects_new is level in dong-nai-pre-2025 at 2023"),
        ("Năm 2023, các khu công nghiệp Hải Dương thu hút «48» dự án FDI, vốn 900 triệu USD.",
         "2024-02-10", "of fdi_projects_new is level in hai-duong at 2023"),
        ("Đến hết tháng 6/2024, Hà Nam có 12 khu công nghiệp. Trong 6 tháng, các khu này thu hút «31» dự "
         "án FDI.",
         "2024-07-10", "of fdi_projects_new is level in ha-nam at 2024-S1"),
        ("Tính đến hết năm 2023, tỉnh có 26 khu công nghiệp đi vào hoạt động, theo Ban Quản lý các khu "
         "công nghiệp Long An. Trong đó, «19» khu đã lấp đầy.",
         "2024-02-10", "of industrial_parks is level in long-an at 2023-12-31"),
    ],
)  # fmt: skip
def test_stock_by_the_end_of_a_year(text: str, day: str, expected: str) -> None:
    check(text, expected, day)


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("By the end of 2023, Ha Nam had 12 industrial parks. These parks attracted «612» projects: 340 "
         "FDI projects and 272 domestic projects.",
         "2024-02-10", "of investment_projects is level in ha-nam at 2023-12-31"),
        ("By the end of 2023, Ha Nam had 12 industrial parks. The parks have drawn 612 projects, including "
         "«340» FDI projects worth $5.1 billion.",
         "2024-02-10", "of fdi_projects is level in ha-nam at 2023-12-31"),
        ("By the end of 2023, nine industrial parks in Vinh Phuc had attracted «455» projects.",
         "2024-02-10", "of investment_projects is level in vinh-phuc at 2023-12-31"),
        ("Dong Nai wants to have «40» industrial parks by the end of 2030.",
         "2024-02-10", "of industrial_parks at 2030 as target"),
    ],
)  # fmt: skip
def test_english_stock_by_the_end_of_a_year(text: str, day: str, expected: str) -> None:
    check_english(text, expected, day)
