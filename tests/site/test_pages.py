"""What the pages say is what the package says: complete, linked, and nothing from elsewhere."""

import hashlib
import re
from collections import defaultdict
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from pipeline import schemas
from pipeline.document import addresses, values
from tests.site.conftest import PARAMS, Site

# What a browser loads by itself.
LOADED = {
    ("script", "src"),
    ("img", "src"),
    ("link", "href"),
    ("iframe", "src"),
    ("source", "src"),
    ("video", "src"),
    ("object", "data"),
}
# What is no text of the page, or is ours within a quotation.
NO_TEXT = {"script", "style", "sup"}


class _Page(HTMLParser):
    """The ids, links, loads and text of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.tags: dict[str, int] = defaultdict(int)
        self.text = ""
        self._inside: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self._inside += [tag] * (tag in NO_TEXT)
        for name, value in attrs:
            if name == "id" and value:
                self.ids.append(value)
            if (tag, name) == ("a", "href") and value:
                self.links.append(value)
            if (tag, name) in LOADED and value and dict(attrs).get("rel") != "canonical":
                self.loads.append(value)

    def handle_endtag(self, tag: str) -> None:
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.text += data


@pytest.fixture(scope="module")
def pages(site: Site) -> dict[str, _Page]:
    """Return the pages by address from the site's root."""
    paths = sorted(site.folder.rglob("*.html"))
    return {path.relative_to(site.folder).as_posix().removesuffix("index.html"): _Page(path) for path in paths}


def test_every_indicator_with_figures_has_a_page_and_no_other_has(site: Site, pages: dict[str, _Page]) -> None:
    used = {figure.indicator_id for figure in site.tables.figures}
    assert {page for page in pages if page.startswith("indicators/") and page != "indicators/"} == {
        f"indicators/{indicator}/" for indicator in used
    }


def test_every_figure_has_its_row_with_value_and_words(site: Site, pages: dict[str, _Page]) -> None:
    for figure in site.tables.figures:
        page = pages[addresses.indicator_page(figure.indicator_id)]
        assert page.ids.count(addresses.figure_anchor(figure.observation_id, figure.source_id)) == 1
        written = values.written(figure.value, site.tables.units[figure.unit_id], figure.measure)
        assert written in page.text
        assert values.grouped(figure.value) in page.text or values.grouped(figure.value) in written
        assert figure.exact in page.text
        assert figure.period_en is None or figure.period_en in page.text


def test_every_mention_is_highlighted_once_on_its_article(site: Site, pages: dict[str, _Page]) -> None:
    for mention in site.tables.mentions:
        page = pages[addresses.source_page(mention.source_id)]
        assert page.ids.count(addresses.mention_anchor(mention.start)) == 1


def test_text_without_numerals_is_not_republished(site: Site, pages: dict[str, _Page]) -> None:
    source_id = "000_d2e112577dc7ef5f"
    page = pages[addresses.source_page(source_id)]
    assert "estimated at 149.86 billion USD, with a full-year projection of 182 billion USD" in page.text
    assert "Bac Ninh is pursuing sustainable export development" in site.tables.texts[source_id]
    assert "Bac Ninh is pursuing sustainable export development" not in page.text
    assert "[…]" in page.text


def test_home_says_what_it_is_and_what_it_is_not(pages: dict[str, _Page]) -> None:
    home = " ".join(pages[""].text.split())
    assert "Figures on 2 provinces of Viet Nam (Bac Ninh, Quang Ninh)" in home
    assert "Press reports, no official statistics" in home
    assert f"version {PARAMS.version}" in home
    assert PARAMS.report_address in pages[""].links


def test_the_dictionary_has_every_column_of_every_table(pages: dict[str, _Page]) -> None:
    page = pages["data/dictionary/"]
    for resource in schemas.RESOURCES:
        assert resource in page.ids
        for field in schemas.fields(resource):
            assert field["description"] in page.text, f"{resource}.{field['name']} is not described"


def test_downloads_are_the_package(site: Site, pages: dict[str, _Page]) -> None:
    files = [*(site.build / "package" / "data").iterdir(), site.build / "package" / "datapackage.json"]
    [archive] = (site.build / "archive").iterdir()
    for file in (*files, archive):
        place = "data/" if file.suffix == ".csv" else ""
        served = site.folder / "download" / place / file.name
        assert served.read_bytes() == file.read_bytes()
        assert f"../download/{place}{file.name}" in pages["data/"].links
    for file in (*files[:-1], archive):
        assert hashlib.sha256(file.read_bytes()).hexdigest() in pages["data/"].text


def test_the_quality_page_tells_reviews_checks_and_ledger(site: Site, pages: dict[str, _Page]) -> None:
    text = pages["quality/"].text
    for review in site.tables.reviews:
        assert review.note in text
    for check in site.tables.checks:
        assert check.verdict == "holds" or check.explanation in text
    assert "expectations hold" in text


def test_every_link_inside_leads_somewhere(pages: dict[str, _Page], site: Site) -> None:
    base = PARAMS.site_url
    broken = []
    for address, page in pages.items():
        for link in page.links:
            target = urlsplit(urljoin(base + address, link))
            if f"{target.scheme}://{target.netloc}/" != urljoin(base, "/"):
                continue
            path = unquote(target.path).removeprefix(urlsplit(base).path)
            there = path in pages or (site.folder / path).is_file()
            if not there or (target.fragment and unquote(target.fragment) not in pages[path].ids):
                broken.append(f"{address or 'home'}: {link}")
    assert broken == []


def test_ids_are_unique_on_each_page(pages: dict[str, _Page]) -> None:
    twice = {address: [name for name in set(page.ids) if page.ids.count(name) > 1] for address, page in pages.items()}
    assert {address: names for address, names in twice.items() if names} == {}


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, _Page], site: Site) -> None:
    for page in pages.values():
        assert [load for load in page.loads if urlsplit(load).netloc or load.startswith("//")] == []
    for sheet in site.folder.rglob("*.css"):
        assert re.findall(r"url\(\s*[\"']?(?:https?:)?//", sheet.read_text(encoding="utf-8")) == []


def test_every_page_allows_its_own_scripts_and_no_other(site: Site) -> None:
    for path in site.folder.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
        assert policy, path
        assert "default-src 'none'" in policy[1]
        assert "unsafe" not in policy[1]
        assert len(re.findall(r"'sha256-[A-Za-z0-9+/=]{44}'", policy[1])) >= 2
        assert text.index("Content-Security-Policy") < text.index("<script"), "a rule holds for what follows it"


def test_the_hostile_article_brings_no_element(site: Site, pages: dict[str, _Page]) -> None:
    [hostile] = [source for source in site.tables.sources if source.url and "news.invalid" in source.url]
    page = pages[addresses.source_page(hostile.source_id)]
    other = pages[addresses.source_page("000_d2e112577dc7ef5f")]
    assert "<script>document.title" in page.text
    assert page.tags["script"] == other.tags["script"]
    assert page.tags["b"] == page.tags["style"] == page.tags["h6"] == 0
    assert page.tags["img"] == other.tags["img"]
    assert page.tags["title"] == 1
