"""A browser's tab that remembers what must not happen: foreign requests, errors, dialogs."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Dialog, Page

# Every kind of page, by address from the site's root; a source and an indicator with charts, reviews and checks.
KINDS = {
    "home": "",
    "indicators": "indicators/",
    "indicator": "indicators/exports/",
    "places": "places/",
    "place": "places/bac-ninh/",
    "sources": "sources/",
    "source": "sources/002_58fdf01b090e0110/",
    "hostile source": "sources/900-hostile-14bd8796/",
    "compare": "compare/",
    "data": "data/",
    "reading": "data/reading/",
    "dictionary": "data/dictionary/",
    "quality": "quality/",
    "suite": "quality/validation/observations/",
    "unclassified": "quality/unclassified/",
    "methodology": "methodology/",
    "not found": "no/such/page/",
}
DESKTOP, PHONE = 1280, 390


@dataclass
class Tab:
    """A tab on the site, and what went wrong in it."""

    page: Page
    address: str
    within: str
    faults: list[str] = field(default_factory=list)

    def open(self, below: str) -> None:
        self.page.goto(self.address + below)

    def follow(self, below: str, to: str) -> None:
        """Open a page that leads on to another, and wait for that."""
        self.page.goto(self.address + below, wait_until="commit")
        self.page.wait_for_url(to, wait_until="commit")

    def _request(self, address: str) -> None:
        if not address.startswith(self.within) and not address.startswith("data:"):
            self.faults.append(f"request to {address}")

    def _dialog(self, dialog: Dialog) -> None:
        self.faults.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def watch(self) -> None:
        self.page.on("request", lambda request: self._request(request.url))
        self.page.on("console", lambda said: self.faults.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("dialog", self._dialog)


@contextmanager
def tab(
    browser: Browser, address: str, width: int = DESKTOP, scheme: str = "light", within: str = "", scripts: bool = True
) -> Iterator[Tab]:
    """Yield a tab on the pages below `address`; when it is closed, nothing may have gone wrong in it.

    What it asks for lies `within` an address, the same where none is given; without `scripts` it runs none.
    """
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
        java_script_enabled=scripts,
    )
    context.set_default_timeout(10_000)
    opened = Tab(context.new_page(), address, within or address)
    opened.watch()
    try:
        yield opened
    finally:
        context.close()
    assert opened.faults == []
