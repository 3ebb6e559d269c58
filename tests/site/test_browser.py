"""The site in Chromium: evidence is where it is said to be, search finds, nothing is asked of another host."""

import json
from collections import defaultdict

import pytest
from playwright.sync_api import Browser

from pipeline.document import addresses
from tests.site.conftest import Site
from tests.site.looking import KINDS, Tab, tab

pytestmark = pytest.mark.browser

# Of the hostile article.
EXACTLY = ["<script>document.title", "{{ config.site_name }}", "{% raw %}", '--8<-- "/etc', "**bold 6**", "&amp;"]

# What the address bar's fragment points at: its text, whether it is in sight, and where it leads back to.
TARGET = """() => {
  const target = document.querySelector(":target")
  if (!target) return null
  const box = target.getClientRects()[0]
  const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  const links = [target]
  let next = target
  while ((next = next.nextSibling) && next.tagName === "SUP") links.push(next.firstChild)
  return {text: target.textContent, visible: target.contains(seen), back: links.map(link => link.hash)}
}"""
ROWS = """() => [...document.querySelectorAll("table.figures tbody tr")].map(row => {
  const link = row.querySelector("q a")
  return {id: row.id, words: link.textContent, href: link.getAttribute("href")}
})"""


@pytest.mark.parametrize("folder", ["", "vi/"], ids=["en", "vi"])
def test_evidence_links_land_on_the_very_words_and_lead_back(folder: str, browser: Browser, site: Site) -> None:
    expected = {
        addresses.figure_anchor(figure.observation_id, figure.source_id): figure for figure in site.tables.figures
    }
    evidence: dict[str, dict[str, str]] = defaultdict(dict)
    with tab(browser, site.address + folder, within=site.address) as looking:
        for indicator in sorted({figure.indicator_id for figure in site.tables.figures}):
            looking.open(addresses.indicator_page(indicator))
            for row in looking.page.evaluate(ROWS):
                figure = expected.pop(row["id"])
                assert row["words"] == figure.exact
                page, _, anchor = row["href"].removeprefix("../../").partition("#")
                evidence[page][row["id"]] = anchor
        assert expected == {}, "every figure has a row"
        words = {str(addresses.evidence(said.source_id, said.start)): said.exact for said in site.tables.mentions}
        for page, rows in evidence.items():
            looking.open(page)
            for row, anchor in rows.items():
                looking.page.evaluate("anchor => { location.hash = anchor }", anchor)
                found = looking.page.evaluate(TARGET)
                assert found["text"] == words[f"{page}#{anchor}"]
                assert found["visible"], f"{page}#{anchor} is out of sight"
                assert f"#{row}" in found["back"]


def test_a_reader_goes_from_a_figure_to_its_words_and_back(browser: Browser, site: Site) -> None:
    with tab(browser, site.address) as looking:
        looking.open("indicators/trade_turnover/")
        looking.page.locator("table.figures q a", has_text="149.86 billion USD").click()
        looking.page.wait_for_url("**/sources/000_d2e112577dc7ef5f/#m*")
        assert looking.page.evaluate(TARGET)["text"] == "149.86 billion USD"
        looking.page.locator(":target").click()
        looking.page.wait_for_url("**/indicators/trade_turnover/#f-000_d2e112577dc7ef5f-*")
        row = looking.page.evaluate(TARGET)
        assert row["visible"]
        assert "149,860,000,000" in row["text"]


def test_quotations_are_the_articles_text(browser: Browser, site: Site) -> None:
    passages = """() => [...document.querySelectorAll(".quotation p:not(.elided)")].map(passage => {
      const copy = passage.cloneNode(true)
      copy.querySelectorAll("sup").forEach(ours => ours.remove())
      return copy.textContent
    })"""
    with tab(browser, site.address) as looking:
        for source_id, text in site.tables.texts.items():
            looking.open(addresses.source_page(source_id))
            found = looking.page.evaluate(passages)
            assert found
            place = 0
            for passage in found:
                place = text.index(passage, place) + len(passage)


def test_a_hostile_article_is_shown_and_does_nothing(browser: Browser, site: Site) -> None:
    with tab(browser, site.address) as looking:
        looking.open(KINDS["hostile source"])
        shown = looking.page.locator(".quotation").inner_text()
        for text in EXACTLY:
            assert text in shown
        assert looking.page.locator("h1").inner_text().startswith('</title><script>alert("title")</script>')
        assert looking.page.title().startswith('</title><script>alert("title")</script> {{ title }} *1* --8<-- "x"')
        assert looking.page.locator(".quotation :is(script, style, img, meta, b, code)").count() == 0
        looking.open("sources/")
        assert "onclick" not in [
            name
            for names in looking.page.eval_on_selector_all("td *, th *", "all => all.map(e => e.getAttributeNames())")
            for name in names
        ]


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("xuất khẩu", "vi/indicators/exports/"),
        ("xuat khau", "vi/indicators/exports/"),
        ("kim ngạch nhập khẩu", "vi/indicators/imports/"),
        ("Bắc Ninh", "vi/places/bac-ninh/"),
        ("Bac Ninh", "vi/places/bac-ninh/"),
        ("8,46", "vi/sources/002_58fdf01b090e0110/"),
        ("149,86", "vi/indicators/trade_turnover/"),
        ("xuất khẩu", "indicators/exports/"),
        ("xuat khau", "indicators/exports/"),
        ("XUẤT KHẨU", "indicators/exports/"),
        ("kim ngach nhap khau", "indicators/imports/"),
        ("Bắc Ninh", "sources/002_58fdf01b090e0110/"),
        ("Bac Ninh", "places/bac-ninh/"),
        ("Bac Ninh", "sources/002_58fdf01b090e0110/"),
        ("thủ phủ công nghiệp", "sources/002_58fdf01b090e0110/"),
        ("thu phu cong nghiep", "sources/002_58fdf01b090e0110/"),
        ("8,46", "sources/002_58fdf01b090e0110/"),
        ("149.86", "sources/000_d2e112577dc7ef5f/"),
        ("exports of goods", "indicators/exports/"),
        ("lychee", "indicators/export_volume/"),
    ],
)
def test_search_finds(query: str, page: str, browser: Browser, site: Site) -> None:
    with tab(browser, site.address) as looking:
        looking.open("vi/" if page.startswith("vi/") else "")
        _search(looking, query)
        looking.page.locator(".md-search-result__item").first.wait_for()
        found = looking.page.eval_on_selector_all(".md-search-result__link", "links => links.map(link => link.href)")
        assert site.address + page in {link.partition("#")[0].partition("?")[0] for link in found}


def _search(looking: Tab, query: str) -> None:
    box = looking.page.locator(".md-search__input")
    box.fill(query)
    box.press("End")  # the theme listens to keys


def test_search_shows_the_row_that_has_the_number_and_not_its_table(browser: Browser, site: Site) -> None:
    with tab(browser, site.address) as looking:
        looking.open("")
        _search(looking, "8,46")
        row = looking.page.locator(".md-search-result__item", has_text="8,460,000,000").first
        row.wait_for()
        assert "September 2025" in row.inner_text()
        assert "105.7 billion USD" not in row.inner_text()


def test_a_page_is_one_entry_of_the_search_and_lists_are_read_by_the_item(site: Site) -> None:
    entries = json.loads((site.folder / "search" / "search_index.json").read_text(encoding="utf-8"))["docs"]
    by_address = {entry["location"]: entry for entry in entries}
    assert by_address["indicators/exports/"]["title"] == "Exports of goods"
    assert by_address["indicators/exports/"]["text"].startswith("<p>Kim ngạch xuất khẩu</p>")
    assert not [address for address in by_address if address.endswith("#title")]
    assert "<p>8,46 tỷ USD (Exports of goods" in by_address["places/bac-ninh/#reviews"]["text"]


def test_search_does_not_find_what_is_not_there(browser: Browser, site: Site) -> None:
    with tab(browser, site.address) as looking:
        looking.open("")
        _search(looking, "xyzzyplugh")
        looking.page.get_by_text("No matching documents").wait_for()


def test_the_policy_forbids_foreign_requests_and_scripts(browser: Browser, site: Site) -> None:
    with tab(browser, site.address) as looking:
        looking.open("")
        asked = looking.page.evaluate("fetch('https://news.invalid/').then(() => 'sent', error => error.name)")
        added = looking.page.evaluate(
            """() => {
              const script = document.createElement("script")
              script.textContent = "window.ran = true"
              document.body.append(script)
              return window.ran === true
            }"""
        )
        assert (asked, added) == ("TypeError", False)
        assert any("connect-src" in fault for fault in looking.faults)
        assert any("script-src" in fault for fault in looking.faults)
        looking.faults.clear()
