"""Vietnamese plans that a headline or the start of a sentence announces, and places that head their lines."""

import pytest

from tests.extract.test_vietnamese import check

AIMS = "Mục tiêu kinh tế - xã hội năm 2024 của Hà Nam\n\n"
ROUND = "Quý 1/2023: hai thành phố\n\nHà Nội\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (AIMS + "1. GRDP tăng «8%» (năm 2022 đã tăng 9%).\n\n2. Xuất khẩu 5 tỷ USD.",
         "of grdp at 2024 as target"),
        (AIMS + "1. GRDP tăng 8% (năm 2022 đã tăng 9%).\n\n2. Xuất khẩu «5 tỷ USD».",
         "of exports at 2024 as target"),
        (AIMS + "Năm 2022, tỉnh xuất khẩu «5 tỷ USD».", "at 2022 as actual"),
        ("Kế hoạch năm 2024: Hà Nam xuất khẩu «5 tỷ USD».", "at 2024 as target"),
        ("Đến hết tháng 8, xuất khẩu của Hà Nam đạt «80%» kế hoạch năm 2023.", "is plan_ratio at 2023-01-01/P8M"),
        ("Hà Nam và những con số phải đạt\n\nCác chỉ tiêu chủ yếu giai đoạn 2021-2025\n\n- GRDP tăng «7,0» - 7,5%.",
         "is change_avg at 2021-01-01/P5Y as target"),
        ("Năm 2024, GRDP (giá so sánh 2010) của Hà Nam tăng từ «10%» trở lên.", "is change_yoy"),
        ("Năm 2023, Hà Nam giải quyết việc làm cho «15.360» lao động.", "of jobs_created"),
        ("Năm 2023, Hà Nam có «15.360» lao động.", "of workers"),
        ("GRDP của Hà Nam năm 2022 tăng 5%. Nông, lâm nghiệp tăng «3,9%», dịch vụ tăng 7%.", "item agriculture"),
        ("GRDP của Hà Nam năm 2022 tăng 5%. Riêng lâm nghiệp tăng «3,9%».", "item forestry"),
        ("Tôm kéo xuất khẩu của Hà Nam\n\nNăm 2022, sản lượng tôm là 200 tấn.\n\nCác thị trường đều mua nhiều hơn: EU "
         "tăng «41%», Nhật tăng 13%.", "of exports with EU"),
        ("Theo kế hoạch 5 năm 2021-2025, GRDP của Hà Nam tăng bình quân «7%»/năm.", "is change_avg as target"),
    ],
)  # fmt: skip
def test_plans(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9 tháng năm 2023 có 2.926 dự án FDI mới. Singapore đầu tư «3 tỷ USD», Trung Quốc 2 tỷ USD.", "in viet-nam"),
        (ROUND + "GRDP của Hà Nội tăng 5%.\n\nTP. Hồ Chí Minh\n\nGRDP của thành phố tăng «2%».",
         "in ho-chi-minh-city-pre-2025"),
        (ROUND + "GRDP của thành phố tăng «5%».\n\nTP. Hồ Chí Minh\n\nGRDP tăng 2%.", "in hanoi"),
    ],
)  # fmt: skip
def test_places_at_the_head_of_lines(text: str, expected: str) -> None:
    check(text, expected)


HALF = "6 tháng đầu năm 2023, GRDP của Hà Nam tăng 7%. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HALF + "Cùng kỳ năm 2021 chỉ tăng «5%», cùng kỳ năm 2022 tăng 6%.", "is change_yoy at 2021-S1"),
        (HALF + "Cùng kỳ năm 2021 chỉ tăng 5%, cùng kỳ năm 2022 tăng «6%».", "is change_yoy at 2022-S1"),
        (HALF + "So với cùng kỳ năm 2022, xuất khẩu tăng «6%».", "is change_yoy at 2023-S1"),
        (HALF + "So cùng kỳ năm 2022, xuất khẩu tăng «6%».", "is change_yoy at 2023-S1"),
    ],
)
def test_like_periods_of_other_years(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "GRDP của Hà Nam năm 2022 tăng 4,88%, thấp hơn mức «5,03%» của cả nước.",
            "in viet-nam is change_yoy value 5.03",
        ),
        ("GRDP của Hà Nam năm 2022 tăng 4,88% (cả nước tăng «4,03%»).", "in viet-nam value 4.03"),
        ("GRDP của Hà Nam năm 2022 tăng 4,88%, cả nước tăng «4,03%».", "in viet-nam value 4.03"),
        ("Xuất khẩu của Hà Nam năm 2022 thấp hơn «5%» so với năm 2021.", "in ha-nam value -5"),
    ],
)
def test_rates_held_against(text: str, expected: str) -> None:
    check(text, expected)
