"""Amounts of another time or of a whole in a bracket, years behind a dash, and when an undated text was written."""

import pytest

from tests.extract.reading import figure, reading
from tests.extract.test_english import check as check_english
from tests.extract.test_english import parted
from tests.extract.test_vietnamese import check

SHARE = "In the first quarter of 2021 Long An drew 3.2 billion USD in FDI, or 32% of the country's total "
PLAN = "Hưng Yên: kinh tế năm 2024 đặt mục tiêu tăng 7,5-8%\n\nVề thu ngân sách, tỉnh phấn đấu đạt «32 nghìn tỷ đồng». "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what it was in the time that opens a bracket is no change
        ("Quý I năm 2021, bán lẻ của Bình Định trên 27.361 tỷ đồng, tăng 9,1% so với cùng kỳ (cùng kỳ khoảng "
         "«25.080 tỷ đồng»).", "of retail_sales is level at 2020-Q1"),
        ("Năm 2020, giá trị sản xuất công nghiệp Đắk Lắk ước 17.805 tỷ đồng, tăng 7,9% so với năm trước (12 tháng năm "
         "2019 là «16.500 tỷ đồng»).", "of industrial_output is level at 2019"),
        ("Quý I năm 2021, bán lẻ của Bình Định trên 27.361 tỷ đồng, tăng 9,1% («2.280 tỷ đồng»).",
         "of retail_sales is change_yoy"),
        # the whole of a share, right behind its words
        ("Quý I/2021 tỉnh Long An nhận 3,2 tỷ USD vốn FDI. Số này chiếm 32% vốn FDI của cả nước («10,13 tỷ USD»).",
         "of fdi_capital_attracted in viet-nam"),
        ("GRDP quý I – 2021 của Bình Định tăng «6,3%» so với cùng kỳ.", "at 2021-Q1"),
        ("Tháng 3 – 2021, xuất khẩu của Bình Định đạt «150 triệu USD».", "at 2021-03"),
        # goods sold on the market are no markets
        ("Tổng mức bán lẻ hàng hóa của Đắk Lắk trên thị trường tháng 3/2021 ước «8.493 tỷ đồng».", "of retail_sales"),
    ],
)  # fmt: skip
def test_vietnamese(text: str, expected: str) -> None:
    check(text, expected, "2021-04-17")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (SHARE + "(over «10 billion USD»).", "viet-nam"),
        (SHARE + "(10 billion USD), and exported goods for «2 billion USD».", "long-an"),
    ],
)
def test_english_wholes(text: str, place: str) -> None:
    check_english(text, f"in {place}", "2021-04-17")


@pytest.mark.parametrize(
    ("text", "period", "place"),
    [
        # plans reach further than the year for which a text is written
        (PLAN + "Phấn đấu 30% xã đạt chuẩn để năm 2025 có 1 huyện kiểu mẫu.", "2024", "hung-yen-pre-2025"),
        # since the start of a year, until whenever it was written
        ("Từ đầu năm 2023 đến nay, Hà Nam thu hút «12» dự án FDI mới.", "2023", "ha-nam"),
    ],
)
def test_undated(text: str, period: str, place: str) -> None:
    whole, exact, nth = parted(text)
    told = figure(reading(whole, "vi", None), exact, nth)
    assert (told.time_period, told.geography_id) == (period, place)


def test_a_month_that_is_only_looked_back_to_ends_no_undated_text() -> None:
    text = (
        "Hanoi's index of industrial production in January fell by 14.2% because of what was made last December.\n"
        "The city licensed 68 FDI projects in the first month of 2020."
    )
    assert figure(reading(text, "en", None), "14.2%").time_period == "2020-01"
