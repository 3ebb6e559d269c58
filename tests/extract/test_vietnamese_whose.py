"""Whose an amount is, what heads an article, and days from the start of a month in Vietnamese articles."""

import pytest

from tests.extract.test_vietnamese import check


# --- Behind an amount that opens its sentence: whose projects or capital it is.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quý I/2023, vốn FDI đổ vào Long An.\n90 triệu USD là số vốn của các dự án mới của Hàn Quốc, bằng «40%» tổng "
         "vốn cấp mới.", "is share with KR"),
        ("Quý I/2023, vốn FDI đổ vào Long An.\n«90 triệu USD» là số vốn các dự án mới của Hàn Quốc.", "with KR"),
        ("Hơn «9 nghìn tỷ đồng» vào Long An nửa đầu năm 2023", "in long-an at 2023-S1"),
    ],
)  # fmt: skip
def test_whose_the_amount_is(text: str, expected: str) -> None:
    check(text, expected)


# --- Dong under a headline on domestic capital is domestic; dollars, and dong under one on both, are not.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vốn trong nước vào Long An tăng mạnh\nQuý I/2023, tỉnh cấp mới 9 dự án, thu hút «90 tỷ đồng» vốn.",
            "of domestic_capital_attracted",
        ),
        (
            "Vốn trong nước và vốn FDI vào Long An tăng\nQuý I/2023, tỉnh thu hút «90 tỷ đồng» vốn.",
            "of investment_attracted",
        ),
    ],
)
def test_domestic_headlines(text: str, expected: str) -> None:
    check(text, expected)


# --- Days from the start of a month until one told further on; small words head no entry of unknown goods.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Từ đầu tháng 3/2023 đến ngày 20, Long An thu hút «90 triệu USD» vốn FDI.", "at 2023-03-01/P20D"),
        ("8 tháng năm 2023, Long An cấp mới 9 dự án FDI, vốn 90 triệu USD.\nNhà đầu tư đến từ «38» quốc gia, vùng lãnh "
         "thổ.", "of fdi_partners at none"),
        ("Quý đầu năm 2023, Long An thu hút «90 triệu USD» vốn FDI.", "at 2023-Q1"),
        ("Hai quý đầu năm 2023, Long An thu hút «90 triệu USD» vốn FDI.", "at 2023-S1"),
        ("Ba quý đầu năm 2022, Long An thu hút «90 triệu USD» vốn FDI.", "at 2022-01-01/P9M"),
        ("Quý cuối năm 2022, Long An thu hút «90 triệu USD» vốn FDI.", "at 2022-Q4"),
        ("Từ đầu tháng 3/2023, Long An thu hút «90 triệu USD» vốn FDI.", "at 2023-03"),
        ("Giá cà phê xuất khẩu lập đỉnh\nTháng 3/2023, cà phê Việt Nam xuất khẩu đạt giá 2.300 USD/tấn. Bởi vậy, tuy "
         "chỉ xuất «36.000 tấn», cả nước vẫn thu về 90 triệu USD.", "of export_volume item coffee"),
    ],
)  # fmt: skip
def test_days_and_small_words(text: str, expected: str) -> None:
    check(text, expected)
