"""Features that narrow a concept: origin of capital, event, aspect (`vocabulary/lexicon/*/features.yaml`)."""

from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.view import View

ORIGINS = frozenset({"fdi", "domestic", "all", "enterprise", "named"})
AROUND = 6  # tokens on either side of a concept within which a feature narrows it
# concepts that features of origin and event narrow
NARROWED = frozenset({"projects", "capital", "enterprises", "countries", "deals", "workers"})
EVENTS = frozenset({"new", "adjusted", "withdrawn", "attracted", "disbursed", "shares", "valid"})
PEOPLE = frozenset({"capital", "projects"})


def features(
    view: View,
    concept: str,
    hit: Hit | None,
    first: int,
    last: int,
    before: Draft | None,
    topic: frozenset[str],
    *,
    in_period: bool,
) -> frozenset[str]:
    """Return the features of a concept for a quantity that lies in the tokens `first` to `last`.

    `before` is the figure that passes its features on, `topic` the origin that the paragraph speaks of.
    """
    start = min(first, hit.first if hit else first)
    stop = max(last, hit.last if hit else last)
    lowest = max([view.sentence.first, *(other.last for other in view.quantities if other.last <= first)])
    found = {
        str(near.value)
        for near in _near(view, "aspect", lowest, stop + 4)
        if near.first >= first or not str(near.value).startswith("by_")
    }
    if concept not in NARROWED:
        return frozenset(found)
    found |= (
        {str(near.value) for near in _near(view, "kind", first - 2, stop + 2)} if concept == "enterprises" else set()
    )
    if (
        concept == "countries"
        and not found & {"export"}
        and before is not None
        and before.concept in ("exports", "markets")
    ):
        found.add("export")
    origin = _latest(view, "origin", start - AROUND, stop + AROUND, first, last)
    event = _latest(view, "event", start - AROUND, stop + AROUND, first, last)
    inherited = before.features if before and before.concept in NARROWED else frozenset()
    if concept == "capital" and before is not None and before.concept == "deals":
        event = event or "shares"
    told = before is not None and before.concept in PEOPLE and "in_period" not in before.features
    if in_period and not told and not inherited & {"enterprise", "named"} and not (event or inherited & EVENTS):
        found.add("in_period")
    if concept == "capital" and before is not None and before.concept == "enterprises":
        return frozenset({*found, "enterprise"})
    if event:
        found.add(event)
    if origin:
        found.add(origin)
    elif inherited & ORIGINS:
        found |= inherited & ORIGINS
    elif before is not None and before.concept in PEOPLE:
        pass  # what was said of the same thing before had no origin
    elif concept in PEOPLE and not any(other.kind == "money" and other.unit == "VND" for other in view.quantities):
        found |= topic  # foreign capital is counted in dollars
    if not event and before is not None:
        found |= inherited - ORIGINS - {"export", "in_period"}
    return frozenset(found)


def _near(view: View, group: str, first: int, last: int) -> list[Hit]:
    return [hit for hit in view.of(group) if first <= hit.first and hit.last <= last]


def _latest(view: View, group: str, start: int, stop: int, first: int, last: int) -> str | None:
    """Return the feature nearest to the quantity, none from beyond a neighbouring quantity or a hard stop."""
    others = [other for other in view.quantities if other.last <= first or other.first >= last]
    low = max([start, *(other.last for other in others if other.last <= first)])
    high = min([stop, *(other.first for other in others if other.first >= last)])
    for index in range(last, high):
        if view.scan.sign(index) in ".;:":
            high = index
            break
    for index in range(first - 1, low, -1):
        if view.scan.sign(index) == ";":
            low = index
            break
    hits = [hit for hit in _near(view, group, low, high)]
    if not hits:
        return None
    return str(min(hits, key=lambda hit: (_distance(hit, first, last), -hit.first)).value)


def _distance(hit: Hit, first: int, last: int) -> int:
    return first - hit.last if hit.last <= first else max(hit.first - last, 0)
