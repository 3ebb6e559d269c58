"""Features that narrow a concept: origin of capital, event, aspect (`vocabulary/lexicon/*/features.yaml`).

`kinds` says which there are, `nearest` finds those beside a quantity, `aspects` those of its concept; `projects` takes
them from the projects that capital is of, and the other way round.
"""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.binding.features.added_to import ADDED, event_of_capital_before
from pipeline.extract.binding.features.aspects import of_concept, said_beside
from pipeline.extract.binding.features.beyond import event_beyond
from pipeline.extract.binding.features.converted import of_converted
from pipeline.extract.binding.features.kinds import (
    CAME,
    DEALS,
    EVENTS,
    FDI_SECTOR,
    FUNDED,
    INVESTED,
    MARKETS,
    NARROWED,
    NEWCOMERS,
    NEWS,
    OF_PARKS,
    OF_TRADE,
    ORIGINS,
    SHARES,
    STANDING,
    THERE,
    TOLD,
    TRADED,
    VOLUMES,
    WAYS,
)
from pipeline.extract.binding.features.nearest import AROUND, beside, modifier, named_twice, nearest, of_both
from pipeline.extract.binding.features.projects import (
    are_of_both,
    event_behind,
    event_of_capital,
    event_of_projects,
    event_of_whole,
    is_joined,
    is_of_both,
    is_right_before_count,
    is_their_verb,
    origin_of_projects,
)
from pipeline.extract.binding.features.registered import as_registered
from pipeline.extract.binding.features.subjects import brought_it, registered
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

__all__ = [
    "CAME",
    "DEALS",
    "EVENTS",
    "FDI_SECTOR",
    "FUNDED",
    "INVESTED",
    "MARKETS",
    "NARROWED",
    "NEWCOMERS",
    "NEWS",
    "OF_PARKS",
    "OF_TRADE",
    "ORIGINS",
    "SHARES",
    "STANDING",
    "THERE",
    "TRADED",
    "VOLUMES",
    "WAYS",
    "features",
]

OWN = frozenset({"export", "in_period"})  # what no figure passes on to the next
OF_MONEY = frozenset({"disbursed"})  # what money alone is
FOREIGN, DOMESTIC = frozenset({"fdi"}), frozenset({"domestic"})
NEW, ATTRACTED = "new", "attracted"
OF = 1  # tokens from an amount to its noun: `of`
ROW_GAP = 1  # tokens between words of one concept in a row: a bracket
MOST_GAP = 4  # the same where `with` leads to the second: `drew the most foreign capital, with a total capital of`


def features(
    view: View, quantity: Quantity, concept: str, hit: Hit | None, passing: Sequence[Draft | None],
    topic: frozenset[str], *, in_period: bool,
) -> frozenset[str]:  # fmt: skip
    """Return the features of a concept that origin and event narrow, named by the words `hit` or taken over.

    `passing` are the figures that may pass their features on, the likeliest first and the one before it last, `topic`
    is the origin that the paragraph speaks of; `in_period` tells that a stretch of time dates the quantity.
    """
    start = min(quantity.first, _opening(view, hit) if hit else quantity.first)
    stop = max(quantity.last, hit.last if hit else quantity.last)
    found = said_beside(view, quantity, hit)
    origin = origin_of_projects(view, quantity) if concept == "capital" else None
    origin = origin or nearest(view, "origin", start - AROUND, stop + AROUND, quantity)
    if origin is None and hit is not None:
        origin = next((str(one.value) for one in view.within("origin", hit.first, hit.last)), None)
    origin = of_converted(view, quantity, origin, passing[-1])
    before = as_registered(view, hit, _passing_on(passing, origin))
    found |= of_concept(view, concept, start, stop, before)
    is_bare = quantity.kind == "number" and view.scan.sign(quantity.last) == ","  # 396, 13.8 percent more, shut down
    event = modifier(view, hit, quantity) or of_both(view, hit, quantity)
    event = event or (event_beyond(view, quantity) if is_bare else None)
    event = event or nearest(view, "event", start - AROUND, stop + AROUND, quantity)
    event = (
        event
        or event_beyond(view, quantity)
        or beside(view, "event", hit, quantity)
        or named_twice(view, hit, quantity)
    )
    is_open = event is None or event in STANDING or (event in CAME and not are_of_both(view, quantity))
    if is_open and concept == "projects":
        event = event_of_capital(view, quantity) or event_of_capital_before(view, quantity) or event
    if concept == "projects" and event == NEW and hit is not None and _added(view, hit):
        event = ADDED  # another 64 licensed projects raised their capital
    if concept == "enterprises" and event in CAME:
        event = event_behind(view, quantity) or event  # received 1,236 newly registered firms
    if concept == "capital":
        told = event_of_projects(view, quantity)
        is_theirs = told in TOLD and is_right_before_count(view, quantity)
        came = told or event_of_whole(view, quantity)
        is_fresh = told == NEW and not view.within("event", *view.before(quantity))  # was injected into 8 new projects
        is_open = event is None or event in CAME or is_joined(view, quantity) or is_theirs or is_fresh
        event = came or event if is_open else event
    if event is None and concept == "enterprises" and registered(view, hit, quantity):
        event = NEW
    if event in CAME and before is not None and before.features & OF_MONEY and _is_of_it(view, quantity):
        event = None  # industry took 71 percent of it: of what was told
    if event in CAME and before is not None and (is_their_verb(view, before) or brought_it(view, before, quantity)):
        event = event if _names_both(view, before, quantity) else None  # 25 added-capital projects brought in $2bn
    if concept == "capital" and before is not None and before.concept in DEALS and event in (None, *CAME):
        event = SHARES  # 31 share purchases brought 51 million USD
    inherited = before.features if before and before.concept in NARROWED else frozenset[str]()
    if in_period and origin != "enterprise" and _came_in_period(before, inherited, event):
        found |= {"in_period"}
    if event is None and before is not None and SHARES in before.features:
        event = SHARES  # bought stakes in 11 firms for 9 million USD
    is_of_firms = concept == "capital" and event != SHARES and not (event in CAME and not _counts_firms(view))
    if before is not None and before.concept == "enterprises" and is_of_firms:
        is_foreign = before.item == FDI_SECTOR and not before.features & EVENTS - CAME - THERE
        return found | (FOREIGN | before.features & CAME if is_foreign else {"enterprise"})
    found |= {origin} if origin else _origins_taken_over(view, concept, before, inherited, topic)
    is_said_of = quantity.dimension in RELATIVE and event in STANDING and inherited & EVENTS
    if event and not is_said_of:
        return found | {event}
    if concept == "capital" and before is not None and before.indicator in NEWCOMERS and not is_of_both(view, before):
        told_alone = frozenset({ATTRACTED if _is_beside_count(view, quantity, hit) else NEW})
        inherited = (inherited - EVENTS) | told_alone  # attracted 23 projects with 60 million USD
    return found | (inherited - ORIGINS - OWN - (OF_MONEY if concept == "projects" else frozenset()))


def _added(view: View, hit: Hit) -> bool:
    """Tell whether projects are said to have added capital right behind their noun, whatever stands before it."""
    told = view.scan.at(hit.last, "event")
    return told is not None and told.value == ADDED


def _is_of_it(view: View, quantity: Quantity) -> bool:
    """Tell whether a share is of the amount told before: `80 percent of it`."""
    return quantity.kind == "percent" and view.scan.at(quantity.last, "of_which") is not None


def _names_both(view: View, before: Draft, quantity: Quantity) -> bool:
    """Tell whether capital itself is said to be of several kinds behind a count: `5 expansions; new and added $9m`."""
    told = view.within("event", before.quantity.last, quantity.first)
    return any(hit.value == ATTRACTED and view.within("conj", hit.first, hit.last) for hit in told)


def _is_beside_count(view: View, quantity: Quantity, hit: Hit | None) -> bool:
    """Tell whether `and` or a comma parts foreign capital by its own name from projects: it is not only theirs.

    `60 projects and 400 million USD of FDI`, but `60 projects with 400 million USD of capital`.
    """
    if hit is None or not 0 <= hit.first - quantity.last <= OF or not view.within("origin", hit.first, hit.last):
        return False
    first = view.scan.back_over(quantity.first, "qualifiers")
    return view.scan.sign(first - 1) == "," or view.scan.before(first, "conj") is not None


def _counts_firms(view: View) -> bool:
    """Tell whether a sentence speaks of firms: what was poured into a province by nobody is no capital of theirs."""
    return any(hit.value == "enterprises" for hit in view.of("concept"))


def _opening(view: View, hit: Hit) -> int:
    """Return the first token of words that name one concept in a row: `disbursement of foreign (FDI) capital`."""
    first = hit.first
    for earlier in stretch.back_from(view.of("concept"), hit.first):
        gap = MOST_GAP if view.scan.before(first, "attribute") else ROW_GAP
        if earlier.value != hit.value or first - earlier.last > gap:
            break
        first = earlier.first
    return first


def _passing_on(passing: Sequence[Draft | None], origin: str | None) -> Draft | None:
    """Return the figure that passes its features on; the last one, of other capital, passes on but its events."""
    alike = next((one for one in passing if one is not None and _is_of(one, origin)), None)
    last = passing[-1]
    return alike or (replace(last, features=last.features - ORIGINS) if last else None)


def _is_of(before: Draft, origin: str | None) -> bool:
    """Tell whether a figure is not said of capital of another origin."""
    return origin is None or not before.features & ORIGINS or origin in before.features


def _came_in_period(before: Draft | None, inherited: frozenset[str], event: str | None) -> bool:
    """Tell whether what a stretch of time dates came in that time: nothing said so far tells otherwise."""
    told = before is not None and before.concept in INVESTED and "in_period" not in before.features
    return not (told or event or inherited & {"enterprise", "named", *EVENTS})


def _origins_taken_over(
    view: View, concept: str, before: Draft | None, inherited: frozenset[str], topic: frozenset[str]
) -> frozenset[str]:
    """Return the origin of capital of the figure before, else that of the paragraph."""
    if inherited & ORIGINS:
        return inherited & ORIGINS
    if concept not in INVESTED or (before is not None and before.concept in INVESTED):
        return frozenset()  # what was said of the same thing before had no origin
    if view.has_dong:
        return topic - FOREIGN  # foreign capital is counted in dollars
    return topic - DOMESTIC if view.has_dollars else topic
