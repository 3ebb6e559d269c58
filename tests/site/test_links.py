"""Every link leads somewhere, and no page loads, runs or asks for anything that is not the site's own."""

import re
from urllib.parse import unquote, urljoin, urlsplit

from pipeline.document import addresses
from tests.site.conftest import PARAMS, Site
from tests.site.parsed import ParsedPage

RELEASES = {"1.0.0/figures-1.0.0.zip", "1.1.0/figures-1.1.0.zip", "1.1.0/figures-1.1.0.xlsx"}


def test_every_link_inside_leads_somewhere(pages: dict[str, ParsedPage], site: Site) -> None:
    base = PARAMS.site_url
    broken = []
    for address, page in pages.items():
        for link in page.links:
            target = urlsplit(urljoin(base + address, link))
            if f"{target.scheme}://{target.netloc}/" != urljoin(base, "/"):
                continue
            path = unquote(target.path).removeprefix(urlsplit(base).path)
            # What was released is laid there when the site is published.
            there = path in pages or (site.folder / path).is_file() or path.removeprefix("releases/") in RELEASES
            if not there or (target.fragment and unquote(target.fragment) not in pages[path].ids):
                broken.append(f"{address or 'home'}: {link}")
    assert broken == []


def test_ids_are_unique_on_each_page(pages: dict[str, ParsedPage]) -> None:
    twice = {address: [name for name in set(page.ids) if page.ids.count(name) > 1] for address, page in pages.items()}
    assert {address: names for address, names in twice.items() if names} == {}


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, ParsedPage], site: Site) -> None:
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


def test_the_hostile_article_brings_no_element(site: Site, pages: dict[str, ParsedPage]) -> None:
    [hostile] = [source for source in site.tables.sources if source.url and "news.invalid" in source.url]
    page = pages[addresses.source_page(hostile.source_id)]
    other = pages[addresses.source_page("000_d2e112577dc7ef5f")]
    assert "<script>document.title" in page.text
    assert page.tags["script"] == other.tags["script"]
    assert page.tags["b"] == page.tags["style"] == page.tags["h6"] == 0
    assert page.tags["img"] == other.tags["img"]
    assert page.tags["title"] == 1
