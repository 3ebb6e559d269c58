"""Language is data: an indicator, a currency, a spelling and a cue word are edits of a vocabulary, not of code."""

import shutil
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from pipeline import vocabulary
from tests.extract.reading import figure, mention, rank, reading

KNOWN = vocabulary.FOLDER


@pytest.fixture(scope="module")
def widened(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the vocabulary with words that the project's own does not have."""
    folder = tmp_path_factory.mktemp("widened") / "vocabulary"
    shutil.copytree(KNOWN, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    add_row(
        folder / "indicators.csv", "patents_granted,Patents granted,Bằng sáng chế,governance,flow,count,Patents.,Office"
    )
    add_row(folder / "units.csv", "ISK,Icelandic króna,Krona Iceland,currency,ISO 4217")
    edit(folder / "lexicon" / "units.yaml", lambda words: words["currency"].update(ISK=["ISK", "kronur"]))
    edit(folder / "lexicon" / "places.yaml", lambda words: words.update({"bac-ninh": ["Kinh Bac", "Kinh Bắc"]}))
    edit(folder / "lexicon" / "en" / "concepts.yaml", lambda words: words.update(patents_granted=["patents [granted]"]))
    edit(folder / "lexicon" / "vi" / "concepts.yaml", lambda words: words.update(patents_granted=["bằng sáng chế"]))
    edit(folder / "lexicon" / "en" / "cues.yaml", lambda words: words["direction"]["down"].append("pancaked"))
    edit(folder / "lexicon" / "en" / "cues.yaml", lambda words: words["status"]["target"].append("dreams of"))
    edit(folder / "lexicon" / "en" / "cues.yaml", lambda words: words["rank_first"].append("crowned"))
    edit(folder / "lexicon" / "vi" / "cues.yaml", lambda words: words["qualifiers"]["about"].append("áng chừng"))
    edit(folder / "lexicon" / "en" / "listings.yaml", lambda words: words["list_head"]["markets"].append("sea lanes"))
    edit(folder / "lexicon" / "en" / "listings.yaml", lambda words: words["list_lead"].append("to wit"))
    edit(folder / "lexicon" / "en" / "grammar.yaml", lambda words: words["scale"].update({2: ["gross hundred"]}))
    return folder


def add_row(path: Path, row: str) -> None:
    with path.open("a", encoding="utf-8", newline="") as file:
        file.write(row + "\n")


def edit(path: Path, change: Callable[[dict[Any, Any]], object]) -> None:
    words = yaml.safe_load(path.read_text(encoding="utf-8"))
    change(words)
    path.write_text(yaml.safe_dump(words, allow_unicode=True, sort_keys=False), encoding="utf-8")


def test_the_words_are_new() -> None:
    """None of them may stand in the project's vocabulary, or the tests below would prove nothing."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(KNOWN.rglob("*.*")) if path.suffix != ".pyc")
    for word in (
        "patents",
        "kronur",
        "Kinh Bac",
        "pancaked",
        "dreams of",
        "crowned",
        "áng chừng",
        "gross hundred",
        "to wit",
    ):
        assert word not in text


@pytest.mark.parametrize(
    "path", sorted(KNOWN.glob("lexicon/**/*.yaml")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_no_list_of_a_lexicon_has_a_phrase_twice(path: Path) -> None:
    twice = [one for many in lists_of(yaml.safe_load(path.read_text(encoding="utf-8"))) for one in repeated(many)]
    assert twice == []


def lists_of(value: Any) -> list[list[Any]]:
    """Return every list in what a lexicon says."""
    if isinstance(value, dict):
        return [many for one in value.values() for many in lists_of(one)]
    return [value] if isinstance(value, list) else []


def repeated(many: list[Any]) -> list[Any]:
    """Return what stands in a list more than once."""
    return [one for at, one in enumerate(many) if one in many[:at]]


def test_a_new_indicator(widened: Path) -> None:
    text = "In 2024, Bac Ninh had 340 patents granted."
    said = figure(reading(text, folder=widened), "340")
    assert (said.indicator_id, said.measure, said.value, said.time_period) == (
        "patents_granted",
        "level",
        Decimal(340),
        "2024",
    )
    assert mention(reading(text), "340").role == "unclassified"


def test_a_new_indicator_in_the_other_language(widened: Path) -> None:
    text = "Năm 2024, Bắc Ninh có 340 bằng sáng chế, tăng 12,5% so với cùng kỳ."
    found = reading(text, "vi", folder=widened)
    assert figure(found, "340").indicator_id == "patents_granted"
    grown = figure(found, "12,5%")
    assert (grown.indicator_id, grown.measure) == ("patents_granted", "change_yoy")


def test_a_new_currency(widened: Path) -> None:
    text = "Exports of Bac Ninh to Norway reached 3.5 billion kronur in 2024."
    said = figure(reading(text, folder=widened), "3.5 billion kronur")
    assert (said.value, said.unit_id) == (Decimal(3_500_000_000), "ISK")
    assert mention(reading(text), "3.5 billion").unit_id == "count"


@pytest.mark.parametrize("name", ["Kinh Bac", "Kinh Bắc"])
def test_a_new_spelling_of_a_province(widened: Path, name: str) -> None:
    text = f"Exports of {name} reached 5 billion USD in 2024."
    assert figure(reading(text, folder=widened), "5 billion USD").geography_id == "bac-ninh"
    assert figure(reading(text, published="2024-01-01", folder=widened), "5 billion USD").geography_id == (
        "bac-ninh-pre-2025"
    )
    assert figure(reading(text), "5 billion USD").geography_id is None


def test_new_cue_words(widened: Path) -> None:
    fallen = figure(reading("Exports of Bac Ninh pancaked 12.5% year-on-year.", folder=widened), "12.5%")
    assert (fallen.measure, fallen.value) == ("change_yoy", fallen.value.copy_abs() * -1)
    target = figure(reading("For 2027, Bac Ninh dreams of exports of 5 billion USD.", folder=widened), "5 billion USD")
    assert target.status == "target"
    about = figure(reading("Xuất khẩu đạt áng chừng 5 tỷ USD.", "vi", folder=widened), "5 tỷ USD")
    assert (about.qualifier, about.value_low) == ("about", Decimal(4_000_000_000))
    first = rank(reading("Bac Ninh was crowned nationwide in exports.", folder=widened), "crowned")
    assert (first.indicator_id, first.value) == ("exports", Decimal(1))


def test_a_new_scale_word(widened: Path) -> None:
    said = figure(
        reading("Lychee exports reached 5 gross hundred tonnes in 2024.", folder=widened), "5 gross hundred tonnes"
    )
    assert (said.value, said.unit_id) == (Decimal(500), "tonne")


def test_new_words_around_lists(widened: Path) -> None:
    text = "Its sea lanes, to wit China, Japan and Korea, are busy."
    found = reading(text, folder=widened).listings
    assert [(one.kind, one.partner_id) for one in found] == [("markets", "CN"), ("markets", "JP"), ("markets", "KR")]
    assert reading(text).listings == []


def test_the_projects_own_vocabulary_is_as_before(widened: Path) -> None:
    """What one folder adds does not leak into another that the same process reads with."""
    reading("Exports of Kinh Bac pancaked 12.5%.", folder=widened)
    assert "patents_granted" not in vocabulary.code_lists().indicators
    assert figure(reading("Exports of Bac Ninh pancaked 12.5% in 2024."), "12.5%").value > 0
