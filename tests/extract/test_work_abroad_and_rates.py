"""Figures of no indicator beside those of one: people who go abroad to work, rates of banks, money sent abroad."""

import pytest

from tests.extract.reading import mention, reading


@pytest.mark.parametrize(
    ("language", "text", "exact"),
    [
        ("en", "In 2022 Nghe An created jobs for 46,790 workers. Of these, 20,112 left for jobs abroad.", "20,112"),
        ("en", "Jobs for 22,000 people, 1,500 of them abroad, are planned in Quang Tri in 2022.", "1,500"),
        ("en", "In 2022 Soc Trang found work for 32,100 people, 568 of whom went overseas.", "568"),
        ("vi", "Thanh Hóa giải quyết việc làm cho 31.000 lao động; đi làm việc ở nước ngoài có 14.000 người.",
         "14.000"),
        ("en", "Deposits in Hue: VND9 trillion. Rates: 5% a year on short deposits.", "5%"),
        ("en", "Banks lent VND69 trillion in Hue; short-term borrowers pay 8.5 percent a year.", "8.5 percent"),
        ("vi", "Dư nợ của Huế 90.870 tỷ đồng. Vay ngắn hạn chịu lãi suất 7,5%/năm.", "7,5%"),
        ("vi", "Tỉnh xuất khẩu 500 triệu USD. Các công ty Việt đầu tư ra nước ngoài 52 triệu USD.", "52 triệu USD"),
        ("en", "676 firms of Hue were dissolved. 4,200 workers lost their jobs.", "4,200"),
    ],
)  # fmt: skip
def test_no_indicator(language: str, text: str, exact: str) -> None:
    assert mention(reading(text, language, "2022-12-28"), exact).role == "unclassified"
