"""Plain text: what a spreadsheet program does not compute."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import schemas
from pipeline.plain import PATTERN, is_plain, plain_end, plain_start, with_minus

TEXTS = st.text(alphabet="=+-@＝\t\r\n |!([5a.%", max_size=20)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "exports",
        " = spaces come first",
        "5+5=10",
        "+14.9%",
        "-9.6 per cent",
        "-2 to -3",
        '"=1"',
        "'=1'",
        "−5 (net)",
    ],
)
def test_plain(text: str) -> None:
    assert is_plain(text)
    assert plain_end(text) == plain_start(text) == text


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("=cmd|'/c calc'!A1", "cmd|'/c calc'!A1"),
        ("@SUM(1)", "SUM(1)"),
        ("+1+cmd|'/c calc'!A1", "1+cmd|'/c calc'!A1"),
        ("-HYPERLINK(0)", "HYPERLINK(0)"),
        ("\t\r\n=+-@", ""),
        ("\n\n- 5 projects", " 5 projects"),
        ("＝1", "1"),
        ("-", ""),
    ],
)
def test_a_formula_is_cut_to_its_longest_plain_end(text: str, end: str) -> None:
    assert not is_plain(text)
    assert plain_end(text) == end


def test_a_signed_figure_is_kept_and_what_calls_behind_it_is_cut() -> None:
    assert plain_start("+7.1% (imports)") == "+7.1% "


@given(TEXTS)
def test_what_is_cut_is_plain_and_a_part_of_the_text(text: str) -> None:
    assert is_plain(plain_end(text))
    assert text.endswith(plain_end(text))
    assert text.startswith(plain_start(text))


def test_a_negative_number_first_gets_a_minus_sign() -> None:
    assert with_minus("-5 − 3 = -8 (net)") == "−5 − 3 = -8 (net)"
    assert with_minus("exports - imports") == "exports - imports"


def test_the_schemas_say_the_same() -> None:
    excerpt = next(field for field in schemas.fields("mentions") if field["name"] == "excerpt")
    assert excerpt["constraints"]["pattern"] == PATTERN
