"""Which area and period a list is of, by the words that a figure takes them from, too (data model, listings)."""

from itertools import islice

from pipeline.extract import stretch
from pipeline.extract.areas import Area
from pipeline.extract.binding.datable import dates
from pipeline.extract.binding.dated import gives_period
from pipeline.extract.draft import Draft
from pipeline.extract.listings.openings import Opening
from pipeline.extract.listings.scene import LOOK_BACK, TRADE, Scene
from pipeline.extract.periods import Expression
from pipeline.extract.places import COUNTRY
from pipeline.extract.view import View
from pipeline.periods import Span

OUTTURN = frozenset({"actual", "estimate"})  # statuses of figures whose period a list behind them shares
TOPICS = {"investors": "investment"}  # topic of such figures, by kind of list
DATELESS = frozenset({"sectors", "agreements"})  # kinds that have a period only where their own words say so
GENITIVE = 6  # tokens from a country to the head of its list: `Thailand's most important export items`
BEHIND = 4  # tokens from the end of a list to its period: `high-tech services in Vietnam by 2030`


def place(scene: Scene, opening: Opening) -> str | None:
    """Return the area of a list: named before its entries, else of a figure before in the line, else the article's."""
    view = scene.view
    before = view.sentence.last if opening.is_before else opening.entries
    own = [identifier for hit, identifier in scene.areas_before(before) if _is_own(view, (hit, identifier), opening)]
    smaller = next((identifier for identifier in own if identifier != COUNTRY), None)
    if smaller:
        return smaller
    if stretch.last_before(view.of("own_place"), before):
        return scene.setting.main_place
    if own:
        return COUNTRY
    told = next((draft.place for draft in scene.figures_before(opening.entries) if draft.place), None)
    return told or scene.setting.main_place


def is_abroad(view: View, opening: Opening) -> bool:
    """Tell whether a list is of another country: `the main exports of Laos`, `Thailand's key export items`."""
    before, head = opening.head.first - GENITIVE, opening.head
    last = max(opening.entries, head.last)
    owners = view.starting("partner", before, last)
    return any(
        view.scan.norm(hit.last) == "'" if hit.first < head.first else view.scan.any_before(hit.first, "whole_of")
        for hit in owners
    )


def _is_own(view: View, named: Area, opening: Opening) -> bool:
    """Tell whether an area owns a list: named before its head, or behind it with `of`; the country by a genitive."""
    hit, identifier = named
    is_of = bool(view.scan.before(hit.first, "whole_of"))
    if identifier == COUNTRY:
        return is_of or hit.first == view.sentence.first or view.scan.norm(hit.last) == "'"
    return is_of or opening.is_before or hit.last <= opening.head.last


def period(scene: Scene, kind: str, first: int, last: int) -> Span | None:
    """Return the period of a list with entries from token `first` to `last` (exclusive).

    It is said before them in the sentence, right behind them, or by a figure of the topic before them in the line.
    """
    found = _said(scene.view, first, last)
    if found is not None:
        return scene.setting.span(found, stock=kind == "investors")
    if kind in DATELESS:
        return None
    told = (one for one in scene.figures_before(first) if _is_of(scene, one, TOPICS.get(kind, TRADE)))
    return next((draft.span for draft in told if draft.span), None)


def _said(view: View, first: int, last: int) -> Expression | None:
    """Return the expression of time close behind the entries and not beyond a comma, else the last before them."""
    close = stretch.starting(view.times, last, last + BEHIND + 1)
    behind = next((one for one in close if _dates(view, one)), None)
    if behind is not None and not view.count(",;:()", last, behind.first):
        return behind
    before = islice(stretch.back_from(view.times, first), LOOK_BACK)
    return next((one for one in before if _dates(view, one)), None)


def _dates(view: View, one: Expression) -> bool:
    return gives_period(one) and dates(view, one, stock=False)


def _is_of(scene: Scene, draft: Draft, topic: str) -> bool:
    """Tell whether a figure is an outturn of a topic."""
    known = scene.setting.grammar.lists.indicators[draft.indicator or ""]
    return known.topic == topic and draft.status in OUTTURN
