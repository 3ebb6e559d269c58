"""The scope of a figure of investment or trade: industrial parks, border gates."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import INVESTED, OF_TRADE, WAYS
from pipeline.extract.binding.naming.gates import goes_through_gates
from pipeline.extract.binding.naming.parks import housed_in, told_in
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.named import BORDER, OF_OIL
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

SCOPE, COMMODITY = "scope", "commodity"  # types of items
OPENING = 3  # tokens at the start of a sentence in which it says what it speaks of


def of_exclusion(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return what is left out behind a figure: `$9m with oil, $5m without it`, `GRDP grew 9%, excluding oil and gas`.

    It may stand in a bracket before the figure: `GRDP (oil and gas not counted) grew 9%`.
    """
    if not passage.names_oil:
        return None
    end, items = draft.quantity.last, passage.items_of(draft.indicator)
    if items and not passage.view.in_brackets(draft.quantity):
        inset = stretch.within(items, *passage.view.before(draft.quantity))
        if inset and inset[-1].identifier in OF_OIL and passage.view.is_bracketed(inset[-1].first):
            return inset[-1].identifier
    if (behind := stretch.starting(items, end, end + 1)) and behind[0].identifier in OF_OIL:
        return behind[0].identifier
    if passage.view.scan.sign(end) != ",":
        return None
    if stretch.within(items, *passage.view.since(draft.quantity)):
        return None
    named = stretch.starting(items, end + 1, end + 2)
    return named[0].identifier if named and named[0].identifier in OF_OIL else None


def scope_of(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str | None:
    """Return the scope that the rest of its clause gives to a figure of investment, or that of its whole.

    `11 projects were newly licensed in industrial parks. Of these, 4 ...`.
    """
    known = passage.setting.grammar.lists.items
    named = stretch.starting(passage.items_of(draft.indicator), *_clause_behind(passage.view, draft.quantity))
    here = next((one.identifier for one in named if known[one.identifier].type == SCOPE), None)
    if (housed := housed_in(passage, draft.quantity)) or (
        here is None and (housed := told_in(passage, draft.quantity))
    ):
        return housed
    is_theirs = passage.view.scan.at(passage.view.sentence.first, "they") is not None
    whole = passage.discourse.of_concept.get(draft.concept or "") if passage.is_part and sibling is None else None
    is_all = bool(passage.view.of("whole_area"))
    if whole is None and sibling is None and (passage.is_same_sum or is_theirs) and not is_all:
        whole = _last_invested(passage)  # they won 133 new projects
    is_scope = whole is not None and whole.item in known and known[whole.item].type == SCOPE
    return here or (whole.item if whole is not None and is_scope else None)


def _clause_behind(view: View, quantity: Quantity) -> tuple[int, int]:
    """Return the stretch behind a figure; that of a count goes on behind its money: `40, worth $2m, are in parks`."""
    start, end = view.behind(quantity)
    money = stretch.first_from(view.quantities, quantity.last) if quantity.kind == "number" else None
    if money is None or money.kind != "money" or view.count(";:(", quantity.last, money.first):
        return start, end
    at = money.last + (view.scan.sign(money.last) == ",")
    stands = view.scan.any_at(at, "sited", "copula")
    return (start, view.following(at)) if stands else (start, end)


def heads_list(passage: Passage) -> str:
    """Return the scope that a line with a colon and no figure names, and so what its list is of: `Without oil:`.

    It names one alone: `Trade through the border gates in May:`.
    """
    if passage.figures:
        return TOTAL
    known = passage.setting.grammar.lists.items
    named = {one.identifier for one in passage.items if known[one.identifier].type == SCOPE}
    return named.pop() if len(named) == 1 else TOTAL


def of_list(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the scope that heads the list in which a figure stands."""
    item, known = passage.discourse.list_item, passage.setting.grammar.lists.items
    if item == TOTAL or not passage.in_open_list or (item == BORDER and draft.concept not in OF_TRADE):
        return None
    return item if known[item].type in passage.setting.grammar.narrowing(draft.indicator) else None


def of_bracket(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str | None:
    """Return the scope of the figure before a bracket for what the bracket says of it: `outside parks $5m (14%)`."""
    known = passage.setting.grammar.lists.items
    if sibling is None or sibling.concept != draft.concept or sibling.item not in known:
        return None
    is_said_of = draft.measure != "level" and passage.view.in_brackets(draft.quantity)
    return sibling.item if is_said_of and known[sibling.item].type == SCOPE else None


def of_opening(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the item that opens a sentence up to a comma, for its first figure: `Crude oil excluded, exports hit $5m`.

    It is led to: `In the group of farm produce, exports reached $5m`, `At the gates of Ha Giang, exports reached $5m`.
    """
    view, start = passage.view, passage.view.sentence.first
    if passage.figures:
        return None
    named = next(iter(stretch.within(passage.items_of(draft.indicator), start, draft.quantity.first)), None)
    if named is None:
        return None
    comma = next(iter(view.signs_within(",", named.last, draft.quantity.first)), None)
    is_scope = passage.setting.grammar.lists.items[named.identifier].type == SCOPE
    if is_scope and comma is not None and not view.count(",", start, named.first):
        is_led = (named.first, named.last) == (start, comma) or bool(view.within("inside", start, start + 1))
        return named.identifier if is_led else None
    early = start, min(named.first, start + OPENING)
    is_led = bool(view.within("inside", *early) or view.within("as_topic", *early))
    return named.identifier if named.last == comma and named.first < start + OPENING and is_led else None


def of_border(passage: Passage, draft: Draft, _: Hit | None, sibling: Draft | None) -> str | None:
    """Return border trade for what goes through the gate of which the figure before told it.

    `Border trade reached 183 million USD. The province shipped goods worth 62 million USD via the gate`. So are the
    imports that a sentence opens with behind such exports; not how some goods that went through it have changed.
    """
    last, known = passage.discourse.last, passage.setting.grammar.lists.items
    if sibling is not None and not draft.is_level and sibling.item in known and known[sibling.item].type == COMMODITY:
        return None
    if goes_through_gates(passage, draft) or _is_next_way(passage, draft):
        return BORDER
    if passage.discourse.lead_item == BORDER and not passage.opens_with_area:
        return BORDER
    if last is None or last.item != BORDER:
        return None
    if not passage.view.of("gate") and not _is_other_way(passage, draft, last):
        return None
    return BORDER if known[BORDER].type in passage.setting.grammar.narrowing(draft.indicator) else None


def _is_next_way(passage: Passage, draft: Draft) -> bool:
    """Tell whether one way of border trade follows the other: `border trade hit $5m: exports $3m, imports $2m`."""
    told, first = passage.figures, draft.quantity.first
    levels = [one for one in told if one.is_level]
    if not draft.is_level or not levels or levels[-1].item != BORDER or {levels[-1].concept, draft.concept} != WAYS:
        return False
    start = levels[-1].quantity.last
    view = passage.view
    is_other = view.within("in_all", start, first) or view.within("own_place", start, first)
    return not (is_other or view.within("place", start, first))


def was_cause(passage: Passage, hit: Hit | None, sibling: Draft) -> bool:
    """Tell whether the figure before only told why: `Nhờ công nghiệp tăng 35%, GRDP đạt`; its words name all anew."""
    view, start = passage.view, passage.view.sentence.first
    if hit is None or hit.first < sibling.quantity.last:
        return False
    led = view.within("cause", start, sibling.quantity.first)
    if not led or view.count(",", led[0].last, sibling.quantity.first):
        return False
    return sibling is passage.figures[0] and view.count(",", sibling.quantity.last, hit.first) > 0


def _is_other_way(passage: Passage, draft: Draft, last: Draft) -> bool:
    """Tell whether a sentence opens with the imports that go with the exports through gates told before it.

    So it may open with the one or the other behind the trade of both.
    """
    opens = passage.view.scan.at(passage.view.sentence.first, "concept") is not None
    is_other = {draft.concept, last.concept} in (
        {"exports", "imports"},
        {"exports", "turnover"},
        {"imports", "turnover"},
    )
    goes_on = all(one.item == BORDER for one in passage.figures[-1:])
    return is_other and opens and goes_on and not passage.areas and not passage.view.of("own_place")


def _last_invested(passage: Passage) -> Draft | None:
    """Return the last figure of the sentence before if it is one of investment."""
    last, known = passage.discourse.last, passage.setting.grammar.lists.items
    return last if last is not None and last.concept in INVESTED and last.item in known else None


def scope_of_whole(passage: Passage, draft: Draft) -> str:
    """Return the scope of the figure before whose parts the sentence tells: `of the figure, exports through gates`."""
    last, known = passage.discourse.last, passage.setting.grammar.lists.items
    is_fresh = passage.discourse.figure_line == passage.discourse.line and not passage.view.of("whole_area")
    scope = last.item if last and is_fresh else TOTAL
    is_scope = known[scope].type == "scope" if scope in known else False
    return scope if is_scope and "scope" in passage.setting.grammar.narrowing(draft.indicator) else TOTAL
