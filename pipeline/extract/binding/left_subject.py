"""What a sentence without figures speaks of, for the sentence behind it that only points back: `They amount to`."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.binding.discourse import Subject
from pipeline.extract.binding.features import EVENTS, INVESTED, ORIGINS
from pipeline.extract.binding.heads import known_topics, opened_by
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.plan_told import HEADLINE
from pipeline.extract.draft import TOTAL
from pipeline.extract.named import Named
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY
from pipeline.extract.view import View

OPENING = 2  # tokens at the start of a sentence in which a partner is its subject
CAUSE_WITHIN = 4  # tokens from `because of` to goods that are only the reason
EVENT_WITHIN = 10  # tokens at the start of a sentence in which it says what happened to capital
# tokens at the start of a sentence in which goods are its subject: `Seafood firms had a hard year`, not `Rice is what`
ITEM = 3
TOPIC = 4  # tokens at the start of a sentence in which the concept is named that it turns to
SUBJECT = 8  # tokens at the start of a sentence in which it names the concept that it speaks of
ENDS = ".?!"  # signs that end a sentence, and no heading
ASKED = "?"  # ends a question that entries answer
AROUND = 1  # tokens beside the name in a line that is but a heading: an adjective, a colon
TURNED = INVESTED | {"enterprises"}  # concepts of what an event befalls
PAIR = 2  # names of a sentence of which the last is meant
SECTOR = "sector"  # type of items that only what points back is of
CARRIED = ("commodity", "scope", "ownership")  # types of items that figures behind are of


def leave_subject(passage: Passage) -> None:
    """Leave what the sentence speaks of if it has no figure of its own, else nothing."""
    view = passage.view
    is_bare = all(one.quantity.kind == "rank" for one in passage.figures) and not view.is_caption
    passage.discourse.subject = _subject(passage) if is_bare else None
    if not passage.figures:
        goes_on = passage.view.sentence.line == passage.discourse.line
        passage.discourse.head_item = _headed(passage) if not goes_on or passage.items else passage.discourse.head_item
    elif not passage.view.is_bare_line:
        passage.discourse.head_item = TOTAL


def _subject(passage: Passage) -> Subject:
    view, start = passage.view, passage.view.sentence.first
    named = view.of("concept")
    is_invested = bool(view.of("origin")) or any(hit.value in TURNED for hit in named)
    events = [str(hit.value) for hit in view.starting("event", start, start + EVENT_WITHIN) if hit.value in EVENTS]
    is_of_area = any(identifier != COUNTRY for _, identifier in passage.areas)
    asides = view.of("relative")
    partners = [
        one.identifier for one in passage.partners
        if one.first - start <= OPENING or not (is_of_area or stretch.last_before(asides, one.first))
    ]  # fmt: skip
    known = passage.setting.grammar.lists.items
    free = [one for one in passage.items if not view.within("cause", one.first - CAUSE_WITHIN, one.first)]
    named_items = [*(one.identifier for one in free), *(str(hit.value) for hit in view.of("topic_item"))]
    items = [one for one in named_items if known[one].type in CARRIED]
    items = items or [one.identifier for one in free if known[one.identifier].type == SECTOR]
    owner = next((hit.last for hit, _ in passage.areas if hit.first == start), start)  # Hue's fish exports
    return Subject(
        line=view.sentence.line,
        concept=_concept(view, named),
        event=events[0] if events and is_invested else None,
        partner=partners[0] if len(partners) == 1 else TOTAL,
        item=items[-1] if len(set(items)) == 1 or (items and _are_beside(passage)) else TOTAL,
        trades=_trades(passage, free),
        opens_with_item=bool(free) and free[0].first - owner <= ITEM and not view.scan.any_at(free[0].last, "copula"),
        trades_item=bool(free) and any(hit.first == free[0].last for hit in named[:1]),
        heads=_is_heading(passage),
        origin=_origin(passage),
        doer=_doer(passage),
        topics=known_topics(named[:1]) if named and named[0].first - start <= TOPIC else opened_by(view),
    )


def _trades(passage: Passage, items: Sequence[Named]) -> str | None:
    """Return the trade of which goods are that a text first tells beside its word: `Seafood exports keep sliding`."""
    scan, hit = passage.view.scan, passage.setting.first_trade
    if hit is None or not passage.view.sentence.first <= hit.first < passage.view.sentence.last:
        return None
    of = scan.at(hit.last, "of")
    is_beside = any(one.first <= hit.first <= one.last or (of and one.first == of.last) for one in items)
    return str(hit.value) if is_beside else None


def _headed(passage: Passage) -> str:
    """Return the only goods or owners that a line of its own names for the entries below it: `Who bought our rice?`."""
    view, known = passage.view, passage.setting.grammar.lists.items
    is_head = view.is_bare_line or view.scan.sign(view.sentence.last - 1) == ASKED
    if not is_head or view.is_caption or view.sentence.line == HEADLINE:
        return TOTAL
    named = {one.identifier for one in passage.items}
    item = named.pop() if len(named) == 1 else TOTAL
    return item if known[item].type in CARRIED else TOTAL


def _is_heading(passage: Passage) -> bool:
    """Tell whether a line says nothing but the name of an item: `Frozen fish`."""
    view, (first, last) = passage.view, (passage.view.sentence.first, passage.view.sentence.last)
    if len(passage.items) != 1 or not view.scan.ends_line(last - 1) or view.scan.sign(last - 1) in ENDS:
        return False
    return last - first - (passage.items[0].last - passage.items[0].first) <= AROUND


def _concept(view: View, named: Sequence[Hit]) -> Hit | None:
    """Return the concept that a sentence names early, or alone and in no clause of another: `We see a turn in IIP`."""
    start = view.sentence.first
    if named and named[0].first - start <= SUBJECT:
        return named[0]
    is_only = len({hit.value for hit in named}) == 1 and not view.within("aside", start, named[0].first)
    return named[0] if is_only else None


def _doer(passage: Passage) -> str | None:
    """Return the only kind of those who do something that a sentence names: `The banks had a good year`."""
    told = {str(hit.value) for hit in passage.view.of("clause_doer")}
    return told.pop() if len(told) == 1 else None


def _origin(passage: Passage) -> str | None:
    """Return the only origin of capital that a sentence names, at its start: `Domestic investors were more active`."""
    told = passage.view.of("origin")
    is_one = len({hit.value for hit in told}) == 1 and told[0].first - passage.view.sentence.first <= TOPIC
    return str(told[0].value) if is_one and told[0].value in ORIGINS else None


def _are_beside(passage: Passage) -> bool:
    """Tell whether the last of two names stands right behind the other: `Among farm produce coffee leapt`."""
    two = passage.items[-PAIR:]
    return len(passage.items) == PAIR and two[0].last == two[1].first
