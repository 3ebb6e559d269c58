"""Entries of rows, blocs, both ways of trade, and times that are only looked back to, in Vietnamese articles."""

import pytest

from tests.extract.test_vietnamese import check


# --- A partner heads its own entry behind a semicolon or words that go down a ranking; a row of partners heads none.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, Hàn Quốc dẫn đầu vốn FDI mới vào Long An, 84 dự án; rồi tới Nhật Bản, «15» dự án.", "with JP"),
        ("Năm 2022, Hàn Quốc dẫn đầu vốn FDI mới vào Long An, 84 dự án; Nhật Bản, 15 dự án và Đức, «9» dự án.",
         "with DE"),
        ("Năm 2022, Hàn Quốc dẫn đầu vốn FDI mới vào Long An, «84» dự án; rồi tới Nhật Bản, 15 dự án.", "with KR"),
    ],
)  # fmt: skip
def test_whose_entry(text: str, expected: str) -> None:
    check(text, expected)


# --- This bloc is the one named last; a market that is one country is no bloc.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Quý I/2023, Việt Nam xuất khẩu sang EU 9 tỷ USD. Quý II, khối này mua «7 tỷ USD» hàng Việt Nam.",
            "of exports with EU",
        ),
        (
            "Quý I/2023, Việt Nam xuất khẩu sang EU 9 tỷ USD, sang Mỹ 8 tỷ USD. Quý II, khối này mua «7 tỷ USD».",
            "of exports with EU",
        ),
    ],
)
def test_this_bloc(text: str, expected: str) -> None:
    check(text, expected)


# --- Owners right before their verb are told of both ways; imports behind the exports of some owners are of all.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2022, doanh nghiệp FDI xuất khẩu 9 tỷ USD, tăng 8%, nhập khẩu «7 tỷ USD».", "of imports item fdi-sector"),
        (
            "Năm 2022, xuất khẩu của Long An đạt 9 tỷ USD, riêng khối FDI 7 tỷ USD, nhập khẩu đạt «6 tỷ USD».",
            "of imports item _T",
        ),
    ],
)
def test_both_ways_of_owners(text: str, expected: str) -> None:
    check(text, expected)


# --- Months that a sentence looks back to date nothing behind it, nor does the time of a mere rank.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trong 9 tháng năm 2023, gạo chiếm 14% xuất khẩu của Long An; tỷ trọng trong 7 tháng đầu năm là 15%.\n"
         "Thủy sản xuất khẩu đạt «90 triệu USD».", "at 2023-01-01/P9M"),
        ("Trong 7 tháng năm 2023, gạo chiếm 14% xuất khẩu của Long An; tỷ trọng trong 9 tháng đầu năm là 15%.\n"
         "Thủy sản xuất khẩu đạt «90 triệu USD».", "at 2023-01-01/P9M"),
        ("GRDP quý II/2023 của Long An tăng 9%. Tính cả 6 tháng, tỉnh dẫn đầu vùng về tăng trưởng.\n"
         "Dịch vụ tăng «7%».", "at 2023-Q2"),
        ("GRDP quý II/2023 của Long An tăng 9%. Tính cả 6 tháng, GRDP tăng 8%.\nDịch vụ tăng «7%».", "at 2023-S1"),
    ],
)  # fmt: skip
def test_times_looked_back_to(text: str, expected: str) -> None:
    check(text, expected)
