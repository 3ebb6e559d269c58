"""The language of a text is told by its words, not by its letters alone."""

import unicodedata

import pytest

from pipeline.ingest.language import language_of

VIETNAMESE = "Tổng kim ngạch xuất khẩu của tỉnh trong tháng 9 ước đạt 17,1 tỷ USD."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports of the province were estimated at 5 billion USD, up 3 per cent.", "en"),
        (VIETNAMESE, "vi"),
        # NFD spells the same words with combining marks
        (unicodedata.normalize("NFD", VIETNAMESE), "vi"),
        (VIETNAMESE.upper(), "vi"),
        # Vietnamese names do not make an English text Vietnamese, nor English names the other way
        ("Hưng Yên and Bắc Ninh are the provinces that Nguyễn Hương Giang of the committee spoke of in Hà Nội.", "en"),
        ("Samsung Electronics và Foxconn Technology Group là các doanh nghiệp của tỉnh được nhắc đến.", "vi"),
        # no word of either language: undetermined, as BCP 47 writes it
        ("149.86", "und"),
        ("12 345 (67)", "und"),
        ("Экспорт вырос", "und"),
    ],
)
def test_language(text: str, expected: str) -> None:
    assert language_of(text) == expected
