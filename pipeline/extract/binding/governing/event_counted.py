"""Counts that only an event tells, where capital is spoken of: `FDI $9m: 7 new, 3 expanded`, `Expansions: 43`."""

from pipeline.extract.binding.features import EVENTS, INVESTED, NARROWED
from pipeline.extract.binding.governing.candidate import COUNT_BEFORE, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

PROJECTS, CAPITAL = "projects", "capital"  # concepts
FIRMS = "enterprises"  # that events are told of as they are of projects


def event_counted(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return projects for a count with nothing but an event beside it, behind capital or in a label on investment."""
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    told = [one.concept for one in (last,) if one is not None]
    heading = passage.discourse.heading
    told += [str(hit.value) for hit in heading.concepts[:1]] if heading is not None and not passage.figures else []
    if FIRMS in told or not any(concept in INVESTED or concept in NARROWED for concept in told):
        return []
    is_told = _ends_with_event(passage, quantity) or _stands_for_projects(passage, quantity)
    if not (is_told or _is_label(passage, quantity)):
        return []
    return [Candidate(PROJECTS, COUNT_BEFORE, "an event of investment")]


def _ends_with_event(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether an event is all that stands behind a count in its clause: `7 new,`."""
    scan = passage.view.scan
    event = scan.at(quantity.last, "event")
    if event is None or event.value not in EVENTS:
        return False
    return event.last >= passage.view.sentence.last or not scan.is_word(event.last) or scan.any_at(event.last, "conj")


def _stands_for_projects(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a word stands for what is counted and says what happened to it: `19 newcomers pledged`."""
    scan = passage.view.scan
    return scan.at(quantity.last, "proform") is not None and scan.at(quantity.last, "event") is not None


def _is_label(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether an event alone is the label of a count: `Expansions: 43`."""
    view = passage.view
    colon = quantity.first - 1
    event = view.scan.before(colon, "event") if view.scan.sign(colon) == ":" else None
    if event is None or event.value not in EVENTS:
        return False
    if any(hit.value != CAPITAL for hit in view.within("concept", view.sentence.first, quantity.first)):
        return False
    return not any(view.scan.is_word(at) for at in range(view.sentence.first, event.first))
