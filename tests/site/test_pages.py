"""What the pages say is what the package says, and all of it."""

import hashlib
import json
from dataclasses import replace
from html import unescape
from urllib.parse import quote

import pytest

from pipeline import io, schemas, storage
from pipeline.document import addresses, report, tables, values
from pipeline.document.languages import language
from pipeline.document.rows import Describer
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


def test_what_an_article_lists_leads_to_the_very_words_and_back(site: Site, pages: dict[str, ParsedPage]) -> None:
    for source in site.tables.sources:
        entries = [entry for entry in site.tables.listings if entry.source_id == source.source_id]
        page = pages[addresses.source_page(source.source_id)]
        for entry in entries:
            assert f"#{addresses.listed_anchor(entry.start)}" in page.links
            assert page.ids.count(addresses.listed_anchor(entry.start)) == 1
        assert sorted(set(page.links) & {f"#list-{number}" for number in range(1, 99)}) == sorted(
            f"#{name}" for name in page.ids if name.startswith("list-")
        )


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
    vietnamese = " ".join(pages["vi/"].text.split())
    assert "Số liệu về 2 tỉnh, thành của Việt Nam (Bắc Ninh, Quảng Ninh)" in vietnamese
    assert "Tin báo chí, không phải thống kê chính thức" in vietnamese


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
        assert check.verdict == "holds" or language("en").dates_in(check.explanation) in text
    assert "expectations hold" in text


def test_each_suite_has_a_page_with_all_its_expectations(site: Site, pages: dict[str, ParsedPage]) -> None:
    results = storage.read_json(site.build / "validate" / "results.json")
    for outcome in results["expectations"]:
        page = pages[f"quality/validation/{outcome['suite']}/"]
        assert outcome["name"] in page.text
        assert outcome["why"] in page.text


def test_every_place_with_figures_has_a_page_with_all_of_them(site: Site, pages: dict[str, ParsedPage]) -> None:
    places = {figure.geography_id for figure in site.tables.figures if figure.geography_id}
    assert {page for page in pages if page.startswith("places/") and page != "places/"} == {
        addresses.place_page(place) for place in places
    }
    for figure in site.tables.figures:
        if figure.geography_id:
            anchor = addresses.figure_anchor(figure.observation_id, figure.source_id)
            row = f"../../{addresses.indicator_page(figure.indicator_id)}#{anchor}"
            assert row in pages[addresses.place_page(figure.geography_id)].links


def test_a_place_tells_its_territory_and_codes(pages: dict[str, ParsedPage]) -> None:
    text = " ".join(pages["places/bac-ninh/"].text.split())
    assert "This territory exists since 1 July 2025. It was made of Bac Giang, Bac Ninh (until Jun 2025)." in text
    assert "statistics office 24, ISO 3166-2 VN-56, in the data bac-ninh" in text
    vietnamese = " ".join(pages["vi/places/bac-ninh-pre-2025/"].text.split())
    assert "Địa giới này tồn tại đến 30/6/2025. Đã nhập vào Bắc Ninh (từ 7/2025)." in vietnamese


def test_what_sources_say_differently_stands_side_by_side_with_their_words(pages: dict[str, ParsedPage]) -> None:
    text = " ".join(pages["compare/"].text.split())
    assert "Exports are estimated at 77.39 billion USD, up 32.27% year-on-year" in text
    assert "Vietnam Customs: 76.44 billion USD (January–October 2025, published 7 November 2025)" in text


def test_the_rows_of_an_indicators_page_are_files_of_their_own(site: Site, pages: dict[str, ParsedPage]) -> None:
    for indicator in {figure.indicator_id for figure in site.tables.figures}:
        rows = [figure for figure in site.tables.figures if figure.indicator_id == indicator]
        folder = site.folder / addresses.indicator_page(indicator)
        table = io.read_csv(folder / "figures.csv", "figures")
        assert table["observation_id"].to_list() == [figure.observation_id for figure in rows]
        told = json.loads((folder / "figures.json").read_text(encoding="utf-8"))
        assert [row["value"] for row in told["figures"]] == table["value"].to_list()
        for edition in ("", "vi/"):
            links = pages[f"{edition}{addresses.indicator_page(indicator)}"].links
            assert f"{'../' * (2 + bool(edition))}indicators/{indicator}/figures.json" in links


def test_a_figure_says_how_to_report_an_error_in_it(site: Site, pages: dict[str, ParsedPage]) -> None:
    [figure] = [one for one in site.tables.figures if one.exact == "149.86 billion USD"]
    address = f"{PARAMS.site_url}{addresses.source_page(figure.source_id)}"
    anchor = addresses.figure_anchor(figure.observation_id, figure.source_id)
    subject = quote(f"Figure {figure.observation_id}")
    body = quote(f"{address}#{anchor}")
    assert f"{PARAMS.report_address}?subject={subject}&body={body}" in pages["indicators/trade_turnover/"].links


@pytest.mark.parametrize(("address", "marked"), [("report", "?title="), ("report?label=data", "&title=")])
def test_errors_may_be_reported_as_issues(address: str, marked: str, site: Site) -> None:
    settings = replace(PARAMS, report_address=f"https://forge.invalid/{address}")
    known = tables.read(site.build / "package", site.build / "ingest" / "articles.parquet")
    row = Describer(known, EN).row(known.figures[0])
    assert unescape(report.address(row, EN, settings)).startswith(f"https://forge.invalid/{address}{marked}Figure%20")


def test_an_indicator_tells_how_to_cite_it(pages: dict[str, ParsedPage]) -> None:
    text = pages["indicators/exports/"].text
    assert f"version {PARAMS.version}. Data package. {PARAMS.site_url}indicators/exports/" in text
    assert "@misc{vietnam-provincial-indicators-exports,\n  author = {{" in text


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
