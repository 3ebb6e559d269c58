"""How Vietnamese writers say whose money is, what it is held against, and of which month they speak."""

import pytest

from tests.extract.reading import mention, reading
from tests.extract.test_vietnamese import check


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tháng 3/2022, vốn FDI cấp mới đạt 90 triệu USD. Ở trong nước, Hà Nam nhận nhiều nhất, «19 triệu USD».",
         "of fdi_capital_new in ha-nam"),
        ("Năm 2022, Hà Nam nhận «19 triệu USD» vốn FDI.", "of fdi_capital_attracted in ha-nam"),
        ("Quý I/2022, vốn FDI tăng thêm ở Hà Nam là 7 triệu USD; «5 triệu USD» (71%) là của Hàn Quốc.", "with KR"),
        ("Quý I/2022, vốn FDI ở Hà Nam là 7 triệu USD; «5 triệu USD» tăng thêm, trong khi dự án của Hàn Quốc ít đi.",
         "with _T"),
        ("Với 12 dự án mới, «9 triệu USD», Thái Lan là nhà đầu tư lớn nhất vào Hà Nam năm 2022.", "with TH"),
        ("Năm 2022, Hà Nam có vốn FDI mới 9 triệu USD. Hơn một nửa, «5 triệu USD», chảy vào ngành dệt may.",
         "of fdi_capital_new"),
    ],
)  # fmt: skip
def test_whose_money_it_is(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giá chè tháng 6/2022 tăng, cao nhất kể từ tháng 9/2020. Việt Nam xuất khẩu «9 nghìn tấn» chè trong tháng.",
         "at 2022-06"),
        ("Vốn FDI vào Hà Nam năm 2022 vượt xa năm 2021 (tăng «14%»).", "at 2022"),
        ("Quý I năm ngoái, kinh tế Hà Nam tăng 8%. Năm nay, công nghiệp tăng «9%».", "at 2023-Q1"),
        ("Quý I năm ngoái, kinh tế Hà Nam tăng 8%. Cả năm 2022 tăng 9%. Năm 2023 tăng «7%».", "at 2023"),
        ("7 tháng năm 2023, bán lẻ hàng hóa ở Hà Nam đạt «57 nghìn tỷ đồng», riêng tháng 7 đạt 8 nghìn tỷ đồng.",
         "at 2023-01-01/P7M"),
        ("7 tháng, công nghiệp Hà Nam tăng 5%. Bán lẻ hàng hóa ước «57 nghìn tỷ đồng», riêng tháng 7 ước 8 nghìn tỷ "
         "đồng.", "at 2023-01-01/P7M"),
        ("7 tháng năm 2023, vốn FDI vào Hà Nam từ 2 tỷ USD của năm 2022 lên «3 tỷ USD».", "at 2023-01-01/P7M"),
        ("Tháng 7 Hà Nam xuất khẩu 9 triệu USD. Tính đến hết tháng, tỉnh đạt «30 triệu USD».", "at 2023-01-01/P7M"),
    ],
)  # fmt: skip
def test_of_which_time_they_speak(text: str, expected: str) -> None:
    check(text, expected)


def test_this_month_is_the_one_until_whose_end_something_was_told() -> None:
    text = "Hà Nam xuất khẩu 30 triệu USD khi mới hết tháng 10. Riêng tháng này được «9 triệu USD»."
    check(text, "at 2022-10", "2022-11-01/2022-11-30")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý I/2022, ngành chè Việt Nam thu «90 triệu USD».", "of exports"),
        ("Quý I/2022, cà phê giúp Việt Nam bỏ túi «90 triệu USD».", "of exports"),
        ("Năm 2022, doanh nghiệp FDI ở Hà Nam lãi. Quý I/2023, hàng họ xuất đi trị giá «90 triệu USD».",
         "item fdi-sector"),
        ("Quý I/2022, Hà Nam nhập khẩu 1.662,67 triệu USD, xuất khẩu chè 2,5 triệu USD và gạo «3,089 triệu USD».",
         "value 3089000"),
        ("Quý I/2022, Hà Nam xuất khẩu chè 2,5 triệu USD và gạo «3,089 triệu USD».", "value 3089000000"),
        ("Gỗ Việt sang Mỹ hồi phục\nTháng 7, cả nước xuất khẩu gỗ 1,2 tỷ USD. 7 tháng được «7 tỷ USD».", "with _T"),
        ("Gỗ sang Mỹ hồi phục\nTháng 7, cả nước xuất khẩu gỗ 1 tỷ USD. 7 tháng được 7 tỷ USD, giảm «21%».", "with _T"),
        ("Quý I/2022, ngành chè Hà Nam thu hút «9 triệu USD» vốn FDI.", "of fdi_capital_attracted"),
        ("Quý I/2022, người dân Hà Nam đã chi «9 nghìn tỷ đồng» cho hàng hóa, dịch vụ tiêu dùng.", "of retail_sales"),
    ],
)  # fmt: skip
def test_what_it_is(text: str, expected: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("Hà Nam có 9 dự án FDI mới trong năm 2022. Trung bình mỗi dự án 5 triệu USD.", "5 triệu USD"),
        ("Năm 2022, Hà Nam có 3 bản ghi nhớ, vốn hơn 700 tỷ đồng.", "700 tỷ đồng"),
        ("Các khu công nghiệp Hà Nam có 21 dự án, vốn đăng ký 64 tỷ đồng; các nhà đầu tư đã thực hiện 53 tỷ đồng.",
         "53 tỷ đồng"),
        ("Tháng 6/2022, hơn 50 xe đang chờ ở cửa khẩu.", "50"),
    ],
)  # fmt: skip
def test_what_is_no_figure(text: str, exact: str) -> None:
    assert mention(reading(text, "vi"), exact).role in ("unclassified", "scope")
