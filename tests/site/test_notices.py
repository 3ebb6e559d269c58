"""The page on quality lists the articles that were left out or are odd, in both languages, or says that none was."""

from html import unescape

import pytest

from pipeline import storage
from pipeline.document import notices, templating
from pipeline.document.edition import edition
from pipeline.document.findings import Index
from pipeline.document.languages import language
from pipeline.document.pages import quality
from pipeline.document.shared import shared
from tests.site.conftest import PARAMS, Site
from tests.site.parsed import ParsedPage

TABLE = """file,effect,kind,byte,other,message
<b>latin.txt,left_out,encoding,1234,,said in English
same.txt,left_out,repeated,,a.txt,said in English
reprint.txt,warning,alike,,a.txt,said in English
"""


def test_it_says_that_every_file_was_read(pages: dict[str, ParsedPage]) -> None:
    assert "Every file that was received was read. None was left out." in pages["quality/"].text
    assert "Mọi tệp nhận được đều đã đọc. Không tệp nào bị loại." in pages["vi/quality/"].text


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ["2 files could not be read", "no text in UTF-8: byte 1,234.",
                "the same bytes as <code>a.txt</code>", "nearly the same as <code>a.txt</code>"]),
        ("vi", ["2 tệp không đọc được", "byte 1.234.", "Giống hệt từng byte với <code>a.txt</code>",
                "Gần như giống hệt <code>a.txt</code>"]),
    ],
)  # fmt: skip
def test_each_file_has_its_reason(site: Site, code: str, words: list[str]) -> None:
    path = site.build / f"notices-{code}.csv"
    path.write_text(TABLE, encoding="utf-8")
    known = edition(language(code), site.tables, Index(site.tables))
    results = storage.read_json(site.build / "validate" / "results.json")
    page = next(iter(quality.pages(known, results, *notices.read(path))))
    text = templating.render(templating.environment(shared(known, PARAMS)), page, known.language)
    assert [word for word in words if word not in unescape(text)] == []
    assert "<b>" not in text
