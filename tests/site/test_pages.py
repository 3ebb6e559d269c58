"""What the pages say is what the package says, and all of it."""

import hashlib

from pipeline import schemas
from pipeline.document import addresses, values
from pipeline.document.languages import language
from tests.site.conftest import PARAMS, Site
from tests.site.parsed import ParsedPage

EN = language("en")


def test_every_indicator_with_figures_has_a_page_and_no_other_has(site: Site, pages: dict[str, ParsedPage]) -> None:
    used = {figure.indicator_id for figure in site.tables.figures}
    assert {page for page in pages if page.startswith("indicators/") and page != "indicators/"} == {
        f"indicators/{indicator}/" for indicator in used
    }


def test_every_figure_has_its_row_with_value_and_words(site: Site, pages: dict[str, ParsedPage]) -> None:
    for figure in site.tables.figures:
        page = pages[addresses.indicator_page(figure.indicator_id)]
        assert page.ids.count(addresses.figure_anchor(figure.observation_id, figure.source_id)) == 1
        written = values.written(figure.value, site.tables.units[figure.unit_id], figure.measure, EN)
        assert written in page.text
        assert EN.number(figure.value) in page.text or EN.number(figure.value) in written
        assert figure.exact in page.text
        assert figure.period_en is None or figure.period_en in page.text


def test_every_mention_is_highlighted_once_on_its_article(site: Site, pages: dict[str, ParsedPage]) -> None:
    for mention in site.tables.mentions:
        page = pages[addresses.source_page(mention.source_id)]
        assert page.ids.count(addresses.mention_anchor(mention.start)) == 1


def test_every_article_shows_what_it_lists(site: Site, pages: dict[str, ParsedPage]) -> None:
    assert len(site.tables.listings) == 83
    for entry in site.tables.listings:
        page = pages[addresses.source_page(entry.source_id)]
        assert entry.exact in page.text
        assert str(EN.words["listings"][entry.kind]) in page.text
    ours = " ".join(pages[addresses.source_page("000_d2e112577dc7ef5f")].text.split())
    assert "phones and parts (Phones and components); plastics (Plastics and plastic products)" in ours
    theirs = pages["vi/" + addresses.source_page("002_58fdf01b090e0110")].text
    assert "Nhà đầu tư" in theirs


def test_text_without_numerals_is_not_republished(site: Site, pages: dict[str, ParsedPage]) -> None:
    source_id = "000_d2e112577dc7ef5f"
    page = pages[addresses.source_page(source_id)]
    assert "estimated at 149.86 billion USD, with a full-year projection of 182 billion USD" in page.text
    assert "Bac Ninh is pursuing sustainable export development" in site.tables.texts[source_id]
    assert "Bac Ninh is pursuing sustainable export development" not in page.text
    assert "[…]" in page.text


def test_home_says_what_it_is_and_what_it_is_not(pages: dict[str, ParsedPage]) -> None:
    home = " ".join(pages[""].text.split())
    assert "Figures on 2 provinces of Viet Nam (Bac Ninh, Quang Ninh)" in home
    assert "Press reports, no official statistics" in home
    assert f"version {PARAMS.version}" in home
    assert PARAMS.report_address in pages[""].links


def test_the_dictionary_has_every_column_of_every_table(pages: dict[str, ParsedPage]) -> None:
    page = pages["data/dictionary/"]
    for resource in schemas.RESOURCES:
        assert resource in page.ids
        for field in schemas.fields(resource):
            assert field["description"] in page.text, f"{resource}.{field['name']} is not described"


def test_downloads_are_the_package(site: Site, pages: dict[str, ParsedPage]) -> None:
    files = [*(site.build / "package" / "data").iterdir(), site.build / "package" / "datapackage.json"]
    archives = sorted((site.build / "formats").iterdir())
    for file in (*files, *archives):
        place = "data/" if file.suffix == ".csv" else ""
        served = site.folder / "download" / place / file.name
        assert served.read_bytes() == file.read_bytes()
        assert f"../download/{place}{file.name}" in pages["data/"].links
    for file in (*files[:-1], *archives):
        assert hashlib.sha256(file.read_bytes()).hexdigest() in pages["data/"].text


def test_the_quality_page_tells_reviews_checks_and_ledger(site: Site, pages: dict[str, ParsedPage]) -> None:
    text = pages["quality/"].text
    for review in site.tables.reviews:
        assert review.note in text
    for check in site.tables.checks:
        assert check.verdict == "holds" or check.explanation in text
    assert "expectations hold" in text


def test_derived_figures_are_told_apart_with_what_they_follow_from(site: Site, pages: dict[str, ParsedPage]) -> None:
    shown = [row for row in site.tables.derived if any(f.indicator_id == row.indicator_id for f in site.tables.figures)]
    assert {row.formula for row in shown} >= {"level / (1 + change)", "Exports of goods − Imports of goods"}
    for row in shown:
        page = pages[addresses.indicator_page(row.indicator_id)]
        assert "derived" in page.ids
        assert "No source states these figures" in page.text
        assert row.formula in page.text
    ids = {figure.observation_id for figure in site.tables.figures}
    assert not ids & {row.derived_id for row in site.tables.derived}
    for operand in site.tables.derived_operands:
        if operand.observation_id:
            [figure] = [f for f in site.tables.figures if f.observation_id == operand.observation_id]
            [row] = [row for row in site.tables.derived if row.derived_id == operand.derived_id]
            if row in shown:
                anchor = addresses.figure_anchor(figure.observation_id, figure.source_id)
                links = pages[addresses.indicator_page(row.indicator_id)].links
                assert f"../../{addresses.indicator_page(figure.indicator_id)}#{anchor}" in links
