"""An article of 5,000 figures between lines that would break a careless page: shown exactly, and it harms nothing."""

import threading
from collections.abc import Iterator
from functools import partial
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from pipeline.document import addresses
from pipeline.document.rows import MOST_REPEATED
from tests.site.conftest import PARAMS, Handler, Server, Site, stages
from tests.site.looking import tab

pytestmark = pytest.mark.browser

FIGURES = 5_000
PATIENCE = 240_000  # milliseconds: a page of this size takes long on a machine with other work
SOURCE = "many"
# Once at each end: a text with many tags is refused as a web page.
SCRIPT = '<script>document.title = "hacked"; alert(1)</script></p></blockquote> 1\n'
TRAPS = [
    "{{ config.site_name }} {% raw %} ${x}",
    "```python\n~~~",
    "\u202eright to left\u202c \u200f\u2067isolated\u2069",
]
LINES = (
    f"{TRAPS[number % len(TRAPS)]}\nExports of Bac Ninh reached {number + 1}.5 million USD in {2000 + number % 25}.\n"
    for number in range(FIGURES)
)
ARTICLE = f"Bac Ninh, 5 November 2025\n\n{SCRIPT}{''.join(LINES)}{SCRIPT}"
QUOTED = """() => [...document.querySelectorAll(".quotation p:not(.elided)")].map(passage => passage.textContent)"""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Yield the site of this one article."""
    folder = tmp_path_factory.mktemp("many")
    (folder / "seeds").mkdir()
    (folder / "seeds" / f"{SOURCE}.txt").write_text(ARTICLE, encoding="utf-8")
    stages(folder)
    path = urlsplit(PARAMS.site_url).path
    with Server(("127.0.0.1", 0), partial(Handler, path, directory=str(folder / "site"))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Site(folder, f"http://127.0.0.1:{server.server_port}{path}")
        server.shutdown()


def test_the_text_is_shown_exactly_and_does_nothing(many: Site, browser: Browser) -> None:
    figures = [figure for figure in many.tables.figures if figure.indicator_id == "exports"]
    assert len(figures) == FIGURES
    with tab(browser, many.address) as looking:
        looking.page.set_default_timeout(PATIENCE)
        looking.open(addresses.source_page(SOURCE))
        assert "hacked" not in looking.page.title()
        place = 0
        for passage in looking.page.evaluate(QUOTED):
            place = ARTICLE.index(passage, place) + len(passage)
        assert looking.page.locator(".quotation a.role-observation").count() == FIGURES
        assert looking.page.locator(".quotation :is(script, style, img, code, pre)").count() == 0
        assert looking.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert looking.page.locator("table.figures tbody tr").count() == FIGURES


def test_the_address_of_a_row_leads_to_it_also_where_the_table_has_no_room(many: Site, browser: Browser) -> None:
    oldest = min((figure for figure in many.tables.figures if figure.period_end), key=lambda figure: figure.start)
    anchor = addresses.figure_anchor(oldest.observation_id, oldest.source_id)
    with tab(browser, many.address) as looking:
        looking.page.set_default_timeout(PATIENCE)
        looking.open("indicators/exports/")
        assert looking.page.locator("table.figures tbody tr").count() == MOST_REPEATED
        assert looking.page.locator(f"[id='{anchor}']").count() == 0
        looking.follow(f"vi/indicators/exports/?#{anchor}", f"**/vi/sources/{SOURCE}/#{anchor}")
        assert "1.500.000" in looking.page.locator(":target").inner_text()
