"""The data pages: released versions with their files, and the diagram of the tables."""

import hashlib
import re
from itertools import combinations
from pathlib import Path

import pytest

from pipeline import schemas
from pipeline.document import diagram, released
from pipeline.document.diagram import CODE_LISTS, GAP, WIDTH, Box, Entity
from pipeline.document.pages import data
from pipeline.errors import InputError
from pipeline.plain import PATTERN
from tests.site.conftest import RELEASED, Site
from tests.site.parsed import ParsedPage


def _entities() -> list[Entity]:
    return [Entity(name, schemas.primary_key(name), _references(name)) for name in schemas.RESOURCES]


def _references(name: str) -> dict[str, str]:
    keys = schemas.resource(name)["schema"].get("foreignKeys", ())
    return {key["fields"][0]: key["reference"]["resource"] for key in keys}


# --- The diagram


def test_every_table_has_a_box_and_no_two_boxes_touch() -> None:
    placed = diagram.boxes(_entities())
    assert set(placed) == set(schemas.RESOURCES)
    for one, other in combinations(placed.values(), 2):
        assert one.x != other.x or _bottom(one) < other.y or _bottom(other) < one.y


def _bottom(box: Box) -> int:
    return box.y + box.entity.height


def test_every_reference_is_a_line_to_the_next_column_or_an_arrow_with_a_name() -> None:
    entities = _entities()
    svg, placed = str(diagram.svg(entities, "name", "text")), diagram.boxes(entities)
    references = [(placed[one.name], placed[target]) for one in entities for target in one.references.values()]
    lines = [(box, target) for box, target in references if diagram.is_drawn(box, target)]
    assert svg.count('class="line"') == len(lines) > 0
    assert svg.count("→ ") == len(references) - len(lines)
    assert all(target.x + WIDTH + GAP == box.x for box, target in lines), "no line crosses a box"


def test_tables_stand_right_of_what_they_refer_to() -> None:
    columns = diagram.columns(_entities())
    column = {entity.name: number for number, found in enumerate(columns) for entity in found}
    for entity in _entities():
        for target in entity.references.values():
            assert column[target] < column[entity.name] or target == entity.name or target in CODE_LISTS
    assert [entity.name for entity in columns[0]] == ["sources", *CODE_LISTS]


def test_the_dictionary_shows_the_diagram_named_and_described_with_links_to_its_tables(
    pages: dict[str, ParsedPage],
) -> None:
    for folder in ("", "vi/"):
        page = pages[f"{folder}data/dictionary/"]
        assert {"diagram", "diagram-text"} <= set(page.ids)
        assert {f"#{name}" for name in schemas.RESOURCES} <= set(page.links)


# --- Versions


@pytest.mark.parametrize(
    ("folder", "day", "bytes_"), [("", "24 November 2025", "bytes"), ("vi/", "24/11/2025", "byte")]
)
def test_every_released_file_can_be_downloaded_with_size_and_hash(
    folder: str, day: str, bytes_: str, pages: dict[str, ParsedPage]
) -> None:
    page = pages[f"{folder}data/"]
    text = " ".join(page.text.split())
    assert [link.rpartition("releases/")[2] for link in page.links if "releases/" in link] == [
        "1.1.0/figures-1.1.0.zip",
        "1.1.0/figures-1.1.0.xlsx",
        "1.0.0/figures-1.0.0.zip",
    ], "newest first"
    assert re.search(rf"1\.1\.0, {day}.* 3 figures more\.", text)
    assert f"Excel 99 {bytes_} {'e' * 64}" in text


def test_every_form_of_the_whole_tells_what_it_is_for_its_size_and_its_hash(
    site: Site, pages: dict[str, ParsedPage]
) -> None:
    text = " ".join(pages["data/"].text.split())
    for path in (site.build / "formats").iterdir():
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        assert re.search(rf"{re.escape(path.name)} [\d,.]+ (bytes|kB|MB) {digest}", text), path.name
    kinds = ["csv", "xlsx", "sqlite", "parquet", "jsonl", "schema-org", "dcat", "sums"]
    assert list(data.wholes(sorted((site.build / "formats").iterdir()))) == kinds


def test_without_a_release_there_is_none(tmp_path: Path) -> None:
    assert released.read(tmp_path) == []


def test_a_spoilt_index_is_refused(tmp_path: Path) -> None:
    (tmp_path / "index.csv").write_text(RELEASED[0].replace("summary", "told"), encoding="utf-8")
    with pytest.raises(InputError, match="a column summary"):
        released.read(tmp_path)


# --- The dictionary


def test_the_pattern_that_keeps_formulas_out_is_told_in_words(pages: dict[str, ParsedPage]) -> None:
    for folder, words in (("", "like the formula of a spreadsheet."), ("vi/", "như công thức của bảng tính.")):
        text = pages[f"{folder}data/dictionary/"].text
        assert words in text
        assert PATTERN not in text


def test_an_example_is_as_long_as_it_needs_to_be() -> None:
    assert data.shortened("Soha.vn") == "Soha.vn"
    assert data.shortened("one " * 40) == "one " * 14 + "one…"
