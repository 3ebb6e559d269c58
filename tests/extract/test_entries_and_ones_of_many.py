"""Entries of goods, one park among several, vehicles that wait, bare counts of others, places further down."""

import pytest

from tests.extract.test_english import check
from tests.extract.test_vietnamese import check as check_vietnamese


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2024-07-05", "Gia Lai's coffee exports brought 310 million USD in the first half of 2024, though the "
         "average price climbed to 3,400 USD a tonne. Pepper: «6,100 tonnes», 23 million USD (up "
         "9 per cent).",
         "of export_volume item pepper"),
        ("2024-07-05", "Gia Lai's coffee exports brought 310 million USD in the first half of 2024, though the "
         "average price climbed to 3,400 USD a tonne. Pepper: 6,100 tonnes, «23 million USD» (up "
         "9 per cent).",
         "of exports item pepper"),
        ("2024-07-05", "Gia Lai's coffee exports brought 310 million USD in the first half of 2024, though the "
         "average price climbed to 3,400 USD a tonne. Pepper: 6,100 tonnes, 23 million USD (up «9 "
         "per cent»).",
         "of exports is change_yoy item pepper"),
        ("2024-07-05", "Gia Lai exported 98,000 tonnes of coffee in the first half of 2024 at 3,400 USD a "
         "tonne. Rubber: «7 million USD». Cashew nuts: 4 million USD.",
         "of exports item rubber"),
        ("2024-07-05", "Gia Lai exported 98,000 tonnes of coffee in the first half of 2024 at 3,400 USD a "
         "tonne. Rubber: 7 million USD. Cashew nuts: «4 million USD».",
         "of exports item cashew"),
        ("2024-07-05", "Gia Lai grew 98,000 tonnes of coffee in 2023. Pepper: «6,100 tonnes». Rubber: 20,000 "
         "tonnes.",
         "of product_output item pepper"),
        ("2025-12-30", "In 2025 foreigners registered 2.3 billion USD in Hai Phong; 70 projects were new and "
         "brought «1.6 billion USD», while 0.7 billion USD was added to older ones.",
         "of fdi_capital_new"),
        ("2025-12-30", "In 2025 foreigners registered 830 million USD in Ha Nam: 90 projects were new, with "
         "«600 million USD», and 230 million USD was added to older ones.",
         "of fdi_capital_new"),
        ("2024-07-05", "An Giang exported 300,000 tonnes of rice in the first half of 2024, at 600 USD a tonne. "
         "Pangasius: «80,000 tonnes», 170 million USD.",
         "of export_volume item pangasius"),
        ("2024-07-05", "An Giang exported 300,000 tonnes of rice in the first half of 2024, at 600 USD a tonne. "
         "Pangasius: 80,000 tonnes, «170 million USD».",
         "of exports item pangasius"),
        ("2024-07-05", "An Giang's output in the first half of 2024. Rice: «2 million tonnes».",
         "of product_output item rice"),
        ("2025-12-30", "Thai Nguyen drew 900 million USD of FDI in 2025: 40 projects were new and took in «700 "
         "million USD», the rest was added to running ones.",
         "of fdi_capital_new"),
    ],
)  # fmt: skip
def test_entries(day: str, text: str, expected: str) -> None:
    """A label of goods with dollars tells trade where that was told; what new projects brought is theirs."""
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2024-07-05", "Xuất khẩu cà phê của Gia Lai nửa đầu năm 2024 đạt 310 triệu USD nhờ giá bình quân lên "
         "tới 3.400 USD/tấn. Hồ tiêu: «6.100 tấn», 23 triệu USD.",
         "of export_volume item pepper"),
        ("2024-07-05", "Xuất khẩu cà phê của Gia Lai nửa đầu năm 2024 đạt 310 triệu USD nhờ giá bình quân lên "
         "tới 3.400 USD/tấn. Hồ tiêu: 6.100 tấn, «23 triệu USD».",
         "of exports item pepper"),
        ("2024-07-05", "Xuất khẩu cà phê của Gia Lai nửa đầu năm 2024 đạt 310 triệu USD nhờ giá bình quân lên "
         "tới 3.400 USD/tấn. Cao su «7 triệu USD»; hạt điều 4 triệu USD.",
         "of exports item rubber"),
        ("2025-12-30", "Năm 2025 Hà Nam thu hút 830 triệu USD vốn FDI, trong đó 90 dự án là mới với «600 triệu "
         "USD».",
         "of fdi_capital_new"),
        ("2024-07-05", "An Giang xuất khẩu 300.000 tấn gạo nửa đầu năm 2024, giá 600 USD/tấn. Cá tra: 80.000 "
         "tấn, «170 triệu USD».",
         "of exports item pangasius"),
    ],
)  # fmt: skip
def test_entries_in_vietnamese(day: str, text: str, expected: str) -> None:
    """A label of goods with dollars tells trade where that was told; what new projects brought is theirs."""
    check_vietnamese(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2022-02-05", "Long An has 18 industrial parks with 4,900 ha. The biggest of them, Phu An Thanh, "
         "covers «690 ha».",
         "role unclassified"),
        ("2022-02-05", "Long An has 18 industrial parks with 4,900 ha. Phu An Thanh, the province's largest "
         "park, has «690 ha».",
         "role unclassified"),
        ("2022-02-05", "Long An has 18 industrial parks. Its parks cover «4,900 ha» in all.",
         "of industrial_park_area value 4900"),
        ("2023-02-20", "In January 2023 4,280 trucks passed the gates of Lao Cai. In the yards «265» trucks "
         "were still there, waiting.",
         "role unclassified"),
        ("2023-12-30", "In Nam Dinh 104 foreign projects were licensed in 2023, while Thai Binh got «four», "
         "worth 16 million USD.",
         "of fdi_projects_new in thai-binh value 4"),
        ("2023-12-30", "Nam Dinh licensed 19 foreign projects in 2023, all but «two» in industrial parks.",
         "of fdi_projects_new value 2"),
        ("2023-12-30", "Nam Dinh licensed 19 foreign projects in 2023, «seven» of them in industrial parks.",
         "of fdi_projects_new value 7"),
        ("2022-02-05", "Hai Duong's industrial parks cover 2,700 ha. One of them, Dai An, takes up «600 ha».",
         "role unclassified"),
        ("2022-02-05", "Hai Duong has 12 industrial parks. The newest of them, Gia Loc, is spread over «198 ha».",
         "role unclassified"),
        ("2022-02-05", "Hai Duong's largest industrial park is Dai An; in all, the parks cover «2,700 ha».",
         "of industrial_park_area"),
        ("2023-02-20", "In January 2023 8,000 lorries crossed the border at Lang Son; «420» lorries were still "
         "in the queue.",
         "role unclassified"),
        ("2023-12-30", "Vinh Phuc licensed 30 FDI projects in 2023, whereas Phu Tho had «nine».",
         "of fdi_projects_new in phu-tho-pre-2025 value 9"),
        ("2023-12-30", "Vinh Phuc licensed 30 FDI projects in 2023. All except «three» came from Asia.",
         "of fdi_projects_new value 3"),
    ],
)  # fmt: skip
def test_ones_of_many(day: str, text: str, expected: str) -> None:
    """One park is not all parks, vehicles in a queue have not passed, and a bare count is of those counted before."""
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2022-02-05", "Long An có 18 khu công nghiệp với 4.900 ha. Khu lớn nhất là Phú An Thạnh rộng «690 ha».",
         "role unclassified"),
        ("2022-02-05", "Long An có 18 khu công nghiệp với 4.900 ha. Phú An Thạnh, khu công nghiệp lớn nhất "
         "tỉnh, rộng «690 ha».",
         "role unclassified"),
        ("2022-02-05", "Long An có 18 khu công nghiệp rộng «4.900 ha».",
         "of industrial_park_area value 4900"),
        ("2023-02-20", "Trong tháng 1/2023, 4.280 xe đã qua các cửa khẩu của Lào Cai. Xe tồn tại bến bãi sáng "
         "20/2: «265» xe.",
         "role unclassified"),
        ("2023-02-20", "Trong tháng 1/2023, 4.280 xe đã qua các cửa khẩu của Lào Cai. Lượng xe chờ ở bãi còn "
         "«265» xe.",
         "role unclassified"),
        ("2023-02-20", "Trong tháng 1/2023, Lào Cai có «4.280» xe qua cửa khẩu, tăng 5%.",
         "of border_crossings"),
        ("2022-02-05", "Hải Dương có 12 khu công nghiệp. Mới nhất là khu Gia Lộc với «198 ha».",
         "role unclassified"),
        ("2023-02-20", "Tháng 1/2023, 8.000 xe qua cửa khẩu Lạng Sơn. Tại bãi còn tồn: «420» xe.",
         "role unclassified"),
        ("2023-12-30", "Năm 2023, Vĩnh Phúc cấp phép 30 dự án FDI, còn Phú Thọ được «9».",
         "of fdi_projects_new in phu-tho-pre-2025 value 9"),
    ],
)  # fmt: skip
def test_ones_of_many_in_vietnamese(day: str, text: str, expected: str) -> None:
    """One park is not all parks, vehicles in a queue have not passed, and a bare count is of those counted before."""
    check_vietnamese(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2024-12-05", "Quang Tri fell to «40th» in the PCI of 2023; Quang Nam slid to 31st.",
         "of pci is rank value 40"),
        ("2024-12-05", "Among the delta's provinces Long An is the first in FDI of 2023, Can Tho in «third» and "
         "Tien Giang in fifth.",
         "is rank in can-tho-pre-2025 value 3"),
        ("2024-12-05", "Exports of Tra Vinh grew in 2023, imports fell, the former by 9% and the latter by «4%».",
         "of imports is change_yoy value -4"),
        ("2024-12-05", "Exports and imports of Tra Vinh: the former «900 million USD», the latter 300 million "
         "USD in 2023.",
         "of exports"),
        ("2024-12-05", "Tra Vinh's exports were 900 million USD in 2023. Shops of the province sold goods for "
         "«5,000 billion VND».",
         "of retail_sales"),
        ("2024-12-05", "Tra Vinh's ponds gave «90,000 tonnes» of shrimp in 2023, of which 30,000 were exported.",
         "of product_output"),
        ("2024-12-05", "Tra Vinh's shrimp exports were 300 million USD in 2023. Ponds gave 90,000 tonnes, «5%» "
         "more.",
         "of product_output is change_yoy"),
    ],
)  # fmt: skip
def test_further_down(day: str, text: str, expected: str) -> None:
    """Places of areas in a row, `the former` and `the latter`, and what ponds and shops did."""
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2024-12-05", "PCI 2023: Huế xếp thứ 8, Quảng Trị «thứ 40», Quảng Nam thứ 31.",
         "of pci is rank in quang-tri-pre-2025 value 40"),
    ],
)  # fmt: skip
def test_further_down_in_vietnamese(day: str, text: str, expected: str) -> None:
    """Places of areas in a row, `the former` and `the latter`, and what ponds and shops did."""
    check_vietnamese(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2024-03-05", "Kien Giang scored 66 points in the PCI of 2023, An Giang 64. Interest rates fell. Ca "
         "Mau, with 62 points, was «55th».",
         "of pci is rank in ca-mau-pre-2025 value 55"),
        ("2024-03-05", "Kien Giang's exports were 700 million USD in 2023. Wages were raised. Rice brought «200 "
         "million USD».",
         "of exports item rice"),
        ("2024-03-05", "Kien Giang exported goods for 700 million USD in 2023. Freight rates rose fast. The US "
         "took «30 percent» of it.",
         "of exports is share"),
    ],
)  # fmt: skip
def test_nothing_told(day: str, text: str, expected: str) -> None:
    """A sentence on what has no indicator sets no topic."""
    check(text, expected, day)


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        ("2024-03-05", "Năm 2023, xuất khẩu của Kiên Giang đạt 700 triệu USD. Lãi suất giảm. Gạo chiếm «30%».",
         "of exports is share item rice"),
    ],
)  # fmt: skip
def test_nothing_told_in_vietnamese(day: str, text: str, expected: str) -> None:
    """A sentence on what has no indicator sets no topic."""
    check_vietnamese(text, expected, day)
