"""Every kind of page, on phone and desktop, light and dark: axe finds nothing, nothing scrolls sideways, no error."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.site.conftest import Site
from tests.site.looking import DESKTOP, KINDS, PHONE, Tab, tab

pytestmark = pytest.mark.browser

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


@pytest.mark.parametrize("folder", ["", "vi/"], ids=["en", "vi"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [DESKTOP, PHONE])
def test_pages_are_accessible(width: int, scheme: str, folder: str, browser: Browser, site: Site) -> None:
    found = []
    with tab(browser, site.address + folder, width, scheme, site.address) as looking:
        for kind, address in KINDS.items():
            looking.open(address)
            assert looking.page.locator("body").get_attribute("data-md-color-scheme") == (
                "slate" if scheme == "dark" else "default"
            )
            _open_details(looking)
            found += [f"{kind}: {violation}" for violation in _violations(looking)]
            if looking.page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                found.append(f"{kind}: the page scrolls sideways")
        if width == PHONE:
            looking.page.locator(".md-header label[for=__drawer]").click()
            found += [f"menu: {violation}" for violation in _violations(looking)]
        looking.faults[:] = [fault for fault in looking.faults if "404" not in fault]
    assert found == [], "\n".join(found)


def _open_details(looking: Tab) -> None:
    looking.page.eval_on_selector_all("details", "all => all.forEach(one => { one.open = true })")


def _violations(looking: Tab) -> list[str]:
    results = Axe().run(looking.page, options=RULES).response["violations"]
    return [
        f"{violation['id']} {node['html'][:200]} {[check['message'] for check in node['any'][:1]]}"
        for violation in results
        for node in violation["nodes"][:3]
    ]


def test_the_reader_can_switch_to_dark_and_finds_it_so_on_the_next_page(browser: Browser, site: Site) -> None:
    with tab(browser, site.address) as looking:
        looking.open("")
        assert _scheme(looking) == "default"
        looking.page.get_by_role("button", name="Dark colours", pressed=False).click()
        assert _scheme(looking) == "slate"
        looking.open("vi/indicators/")
        assert _scheme(looking) == "slate"
        looking.page.get_by_role("button", name="Nền tối", pressed=True).click()
        assert _scheme(looking) == "default"


def test_without_a_choice_the_colours_are_those_of_the_readers_system(browser: Browser, site: Site) -> None:
    with tab(browser, site.address, scheme="dark") as looking:
        looking.open("")
        assert _scheme(looking) == "slate"


def test_on_paper_dark_colours_are_dark_on_light(browser: Browser, site: Site) -> None:
    colour = "getComputedStyle(document.querySelector('article h1')).color"
    with tab(browser, site.address, scheme="dark") as looking:
        looking.open("")
        assert looking.page.evaluate(colour) == "rgb(228, 225, 217)"
        looking.page.emulate_media(media="print")
        assert looking.page.evaluate(colour) == "rgb(28, 36, 48)"


def _scheme(looking: Tab) -> str | None:
    return looking.page.locator("body").get_attribute("data-md-color-scheme")


def test_charts_are_readable_on_a_phone(browser: Browser, site: Site) -> None:
    with tab(browser, site.address, PHONE) as looking:
        looking.open("indicators/exports/")
        sizes = looking.page.eval_on_selector_all(
            "figure.chart text", "texts => texts.map(text => text.getBoundingClientRect().height)"
        )
        assert sizes
        assert min(sizes) >= 10
        charts = looking.page.locator("figure.chart svg")
        assert charts.count() >= 2
        for number in range(charts.count()):
            name = looking.page.locator(f"#{charts.nth(number).get_attribute('aria-labelledby')}").inner_text()
            assert "billion USD" in name or "million USD" in name or "percent" in name
