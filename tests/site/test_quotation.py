"""Rule: we quote the sentences that hold numerals, exactly, and republish nothing."""

import re

import pytest

from pipeline.document.quotation import Listed, Passage, Piece, quote
from pipeline.document.tables import Mention

NUMBER = re.compile(r"\d+")


def _mentions(text: str) -> list[Mention]:
    """Return a mention for each number; a sentence ends at a point or a line's end."""
    found = []
    for number in NUMBER.finditer(text):
        start = max(text.rfind(".", 0, number.start()), text.rfind("\n", 0, number.start())) + 1
        ends = [end for end in (text.find(".", number.end()) + 1, text.find("\n", number.end())) if end > 0]
        found.append(_mention(number.start(), number.end(), number.group(), start, min(ends, default=len(text))))
    return found


def _mention(start: int, end: int, exact: str, sentence_start: int, sentence_end: int) -> Mention:
    return Mention(
        mention_id=f"000:{start}",
        source_id="000",
        start=start,
        end=end,
        exact=exact,
        sentence_start=sentence_start,
        sentence_end=sentence_end,
        role="name",
        reason=None,
    )


@pytest.mark.parametrize(
    ("text", "expected", "end_elided"),
    [
        ("Up 5 of 7. Words. Down 8.", [(False, "Up 5 of 7."), (True, "Down 8.")], False),
        ("Words. Up 5.", [(True, "Up 5.")], False),
        ("Up 5. Words.", [(False, "Up 5.")], True),
        ("Up 5. Down 6. Words.", [(False, "Up 5. Down 6.")], True),
        ("Up 5\n\n  Down 6\n", [(False, "Up 5"), (False, "Down 6")], False),
        ("Words.", [], True),
        ("", [], False),
    ],
)
def test_only_sentences_with_numerals_are_quoted(text: str, expected: list[tuple[bool, str]], end_elided: bool) -> None:
    quotation = quote(text, _mentions(text))
    found = [(passage.elided, "".join(piece.text for piece in passage.pieces)) for passage in quotation.passages]
    assert found == expected
    assert quotation.elided is end_elided


def test_pieces_are_exactly_the_mentions() -> None:
    text = "Up 15 of 7.  \n And 8"
    mentions = _mentions(text)
    passages = quote(text, mentions).passages
    pieces = [piece for passage in passages for piece in passage.pieces]
    assert [piece.mention for piece in pieces if piece.mention] == mentions
    assert pieces[:3] == [Piece("Up "), Piece("15", mentions[0]), Piece(" of ")]


def test_what_is_listed_is_quoted_and_nothing_around_it() -> None:
    text = "The province sells phones, 5G masts and rice. It is old. Up 7."
    phones, masts, rice = (_listed(text, words) for words in ("phones", "5G masts", "rice"))
    [_, risen] = mentions = _mentions(text)[:1] + _mentions(text)[-1:]
    quotation = quote(text, [risen], [phones, masts, rice])
    assert [(passage.elided, _told(passage)) for passage in quotation.passages] == [
        (True, "phones, 5G masts and rice"),
        (True, "Up 7."),
    ]
    pieces = quotation.passages[0].pieces
    assert [(piece.text, piece.listed, piece.opens) for piece in pieces] == [
        ("phones", phones, True),
        (", ", None, False),
        ("5G masts", masts, True),
        (" and ", None, False),
        ("rice", rice, True),
    ]
    pieces = quote(text, mentions, [masts]).passages[0].pieces
    assert [(piece.text, piece.listed, piece.opens) for piece in pieces[1:3]] == [
        ("5", None, False),
        ("G masts", masts, False),
    ], "a numeral stays one"


def test_entries_that_share_words_open_each_at_its_own() -> None:
    text = "rice flour mills"
    both = [Listed(0, 10, 1), Listed(5, 16, 2)]
    [passage] = quote(text, [], both).passages
    assert [(piece.text, piece.listed, piece.opens) for piece in passage.pieces] == [
        ("rice ", both[0], True),
        ("flour", both[1], True),
        (" mills", both[1], False),
    ]


def _listed(text: str, words: str) -> Listed:
    start = text.index(words)
    return Listed(start, start + len(words), 1)


def _told(passage: Passage) -> str:
    return "".join(piece.text for piece in passage.pieces)


def test_a_mention_beyond_its_sentence_is_quoted_whole() -> None:
    text = "No. 5 rose."
    quotation = quote(text, [_mention(0, 5, "No. 5", 4, 11)])
    assert [piece.text for piece in quotation.passages[0].pieces] == ["No. 5", " rose."]
