"""The README of the package tells a person with a text editor what is in it."""

import re

import pytest

from pipeline import schemas
from tests.package import sample


@pytest.fixture(scope="module")
def readme(tmp_path_factory: pytest.TempPathFactory) -> str:
    package = sample.write_candidate(tmp_path_factory.mktemp("build"))
    return (package / "README.md").read_text(encoding="utf-8")


def flowing(text: str) -> str:
    """Return a text without its line breaks."""
    return " ".join(text.split())


def test_it_explains_every_column_of_every_table_in_the_words_of_the_schemas(readme: str) -> None:
    sections = dict(zip(*[iter(re.split(r"\n### data/(\w+)\.csv\n", readme)[1:])] * 2, strict=True))
    assert list(sections) == list(schemas.RESOURCES)
    for name in schemas.RESOURCES:
        section = flowing(sections[name])
        for field in schemas.fields(name):
            assert re.search(rf"- `{field['name']}` \([^`]*\): {re.escape(flowing(field['description']))}", section)
            codes = field.get("constraints", {}).get("enum")
            assert not codes or f"one of {' | '.join(codes)}" in section


def test_it_says_what_can_be_empty_and_where_a_key_leads(readme: str) -> None:
    assert "- `geography_id` (text, can be empty, a row of geographies): The area" in flowing(readme)
    assert "- `value` (decimal number): The figure as stated" in flowing(readme)


def test_it_counts_the_rows_and_lists_the_units_that_occur(readme: str) -> None:
    assert "`data/figures.csv`, 10 rows:" in readme
    assert "`data/reviews.csv`, 1 row:" in readme
    assert "- `VND`: Vietnamese dong, Đồng Việt Nam\n" in readme
    assert "`JPY`" not in readme


def test_it_shows_the_suspect_figures_with_what_speaks_against_them(readme: str) -> None:
    assert "Figures: 10. Suspect: 1. Noted: 3. The suspect ones:" in readme
    at = sample.TEXTS["alpha"].index("5.92")
    where = f"(Trade balance, level, Bac Ninh, October 2025; alpha, characters {at}–{at + 16})"
    assert f"“5.92 billion USD” {where}. see statement" in flowing(readme)


def test_it_names_each_article_with_what_is_known_of_it(readme: str) -> None:
    assert "- `alpha`: “Exports of Bac Ninh”. Alpha News. 2025-11-20\n" in readme
    assert "- `beta`: between 2025-11-01 and 2025-11-30\n" in readme
    assert "- `gamma`: title, publisher and date unknown\n" in readme
    assert "For comparison, not read from articles: figures of Province.\n" in readme


def test_it_gives_version_address_and_licence(readme: str) -> None:
    assert "\nVersion 0.1.0. https://figures.example/\n" in readme
    assert "Attribution 4.0 International" in flowing(readme)
    assert "Các chỉ tiêu của các tỉnh Việt Nam theo báo chí" in readme


def test_no_line_is_longer_than_an_editor_is_wide_and_no_placeholder_is_left(readme: str) -> None:
    wide = [line for line in readme.splitlines() if len(line) > 100 and " " in line.strip().lstrip("- ")]
    assert wide == []
    assert "$" not in readme
