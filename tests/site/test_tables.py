"""Tables sort and filter, with mouse or keyboard, and are plain tables where no script runs."""

import pytest
from playwright.sync_api import Browser, Locator

from tests.site.conftest import Site
from tests.site.looking import PHONE, Tab, tab

pytestmark = pytest.mark.browser

PAGE = "indicators/exports/"
A4 = 718  # within the margins that Chromium leaves, in CSS pixels


def _rows(looking: Tab) -> Locator:
    return looking.page.locator("table.figures tbody tr:visible")


def test_a_column_sorts_by_its_values_both_ways(browser: Browser, site: Site) -> None:
    with tab(browser, site.address) as looking:
        looking.open(PAGE)
        head = looking.page.locator("table.figures thead th", has_text="Value")
        values = "cells => cells.map(cell => Number(cell.dataset.order))"
        for direction in ("ascending", "descending"):
            head.get_by_role("button").press("Enter")
            assert head.get_attribute("aria-sort") == direction
            found = looking.page.eval_on_selector_all("table.figures td.number", values)
            assert found == sorted(found, reverse=direction == "descending")
        assert max(found) == 105_700_000_000


@pytest.mark.parametrize(
    ("folder", "words", "fewest"), [("", "china 2024", 1), ("", "quang ninh", 2), ("vi/", "trung quoc", 3)]
)
def test_words_filter_without_diacritics(folder: str, words: str, fewest: int, browser: Browser, site: Site) -> None:
    with tab(browser, site.address) as looking:
        looking.open(folder + PAGE)
        everything = _rows(looking).count()
        looking.page.locator("#figures ~ div .table-tools input").first.fill(words)
        assert fewest <= _rows(looking).count() < everything
        said = looking.page.locator(".table-tools output").first.inner_text()
        assert said.startswith(str(_rows(looking).count()))
        looking.page.locator(".table-tools button[type=reset]").first.click()
        looking.page.wait_for_function(
            "count => document.querySelectorAll('table.figures tbody tr:not([hidden])').length === count",
            arg=everything,
        )


def test_what_shows_all_rows_is_there_only_while_some_are_hidden(browser: Browser, site: Site) -> None:
    with tab(browser, site.address) as looking:
        looking.open(PAGE)
        tools = looking.page.locator("#figures ~ div .table-tools").first
        everything = tools.locator("button[type=reset]")
        assert everything.is_hidden()
        tools.locator("select").first.select_option(index=1)
        everything.press("Enter")
        everything.wait_for(state="hidden")
        assert looking.page.evaluate("document.activeElement.type") == "search"


@pytest.mark.parametrize("page", ["indicators/", "places/", "sources/", "quality/validation/observations/", PAGE])
@pytest.mark.parametrize("folder", ["", "vi/"], ids=["en", "vi"])
def test_no_table_is_cut_on_a_phone(folder: str, page: str, browser: Browser, site: Site) -> None:
    with tab(browser, site.address, PHONE) as looking:
        looking.open(folder + page)
        widths = "regions => regions.map(region => region.scrollWidth - region.clientWidth)"
        assert set(looking.page.eval_on_selector_all(".table-region", widths)) == {0}


@pytest.mark.parametrize("page", [PAGE, "places/bac-ninh/", "vi/sources/002_58fdf01b090e0110/", "vi/indicators/"])
def test_no_table_is_cut_on_paper(page: str, browser: Browser, site: Site) -> None:
    with tab(browser, site.address, A4) as looking:
        looking.page.emulate_media(media="print")
        looking.open(page)
        widths = "regions => regions.map(region => region.scrollWidth - region.clientWidth)"
        assert set(looking.page.eval_on_selector_all(".table-region", widths)) == {0}


def test_a_choice_leaves_what_has_that_value(browser: Browser, site: Site) -> None:
    with tab(browser, site.address) as looking:
        looking.open(PAGE)
        looking.page.locator(".table-choice", has_text="Status").first.locator("select").select_option("target")
        assert _rows(looking).count() == 1
        assert "105.7 billion USD" in _rows(looking).inner_text()


def test_a_link_to_a_hidden_row_shows_it(browser: Browser, site: Site) -> None:
    with tab(browser, site.address) as looking:
        looking.open(PAGE)
        row = looking.page.locator("table.figures tbody tr", has_text="105.7 billion USD").get_attribute("id")
        looking.page.locator(".table-tools input").first.fill("china")
        looking.page.evaluate("row => { location.hash = row }", row)
        looking.page.locator(f"[id='{row}']").wait_for(state="visible")


def test_without_scripts_there_is_the_whole_table_and_no_tool(browser: Browser, site: Site) -> None:
    with tab(browser, site.address, scripts=False) as looking:
        looking.open(PAGE)
        figures = [figure for figure in site.tables.figures if figure.indicator_id == "exports"]
        assert _rows(looking).count() == len(figures)
        assert looking.page.locator(".table-tools:visible, table.figures button").count() == 0
