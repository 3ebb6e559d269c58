"""Parks that what is told of investment is in: those that house it, or those told before to which words point back."""

from pipeline.extract.binding.features import INVESTED, OF_PARKS
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.these_parks import goes_on_with_parks
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.named import PARKS, RUNNING, Named
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

CLUSTERS = "industrial-clusters"
POINTING = ("they", "these_parks", "in_them")


def housed_in(passage: Passage, quantity: Quantity) -> str | None:
    """Return what a sentence counts and says to have what follows: `17 parks, accommodating 1,700 projects`.

    They are called parks or clusters, not only by a short form of the text's own.
    """
    view, counted = passage.view, passage.last_of(OF_PARKS[0])
    if counted is None or not view.within("houses", *view.before(quantity)):
        return None
    named = view.starting("topic_item", view.sentence.first, quantity.first)
    if named:
        return str(named[-1].value)
    return _kind_of(counted) if counted.item != TOTAL else None


def told_in(passage: Passage, quantity: Quantity) -> str | None:
    """Return the parks told of just before to which words of a sentence point: `They have drawn 70`, `70 are there`."""
    if _are_there(passage, quantity):
        return _kind_of(passage.last_of(OF_PARKS[0]))
    if not goes_on_with_parks(passage):
        return _pointed_to(passage, quantity)
    named = passage.view.starting("topic_item", passage.view.sentence.first, quantity.first)
    return str(named[0].value) if named else _kind_of(passage.discourse.last)


def _are_there(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether `there` behind a count points to the parks of a sentence: `in six parks; 9 were licensed there`."""
    view = passage.view
    if not view.of("there") or not view.within("there", quantity.last, view.following(quantity.last)):
        return False
    named = view.within("concept", view.sentence.first, quantity.first)
    return any(hit.value == OF_PARKS[0] for hit in named)


def _pointed_to(passage: Passage, quantity: Quantity) -> str | None:
    """Return the parks that are the subject of a sentence, or in which what a figure counts stands."""
    view, last = passage.view, passage.discourse.last
    if not view.has(POINTING) or last is None or not _is_of_parks(last) or passage.opens_with_area:
        return None
    start, first = view.sentence.first, view.following(view.sentence.first)
    subjects = [*view.within("they", start, first), *view.within("these_parks", start, first)]
    behind = view.within("in_them", quantity.last, view.sentence.last)
    is_there = any(not view.count(",;", quantity.last, hit.first) for hit in behind)
    if not is_there and not any(_is_subject(view, hit) for hit in subjects):
        return None
    return _kind_of(last)


def of_running_parks(passage: Passage, draft: Draft, item: Named) -> str | None:
    """Return the parks for projects in them, where it is the parks that run: `9 parks at work have 30 projects`."""
    if item.identifier != RUNNING or draft.concept not in INVESTED:
        return None
    parks = [hit for hit in passage.view.of("concept") if hit.value == OF_PARKS[0]]
    return PARKS if any(hit.first <= item.last and item.first <= hit.last for hit in parks) else None


def _kind_of(told: Draft | None) -> str:
    """Return the scope of what is in the parks that a figure tells of: those are parks, or smaller clusters."""
    return CLUSTERS if told is not None and told.item == CLUSTERS else PARKS


def _is_of_parks(last: Draft) -> bool:
    return last.concept in OF_PARKS or (last.item in (PARKS, CLUSTERS) and last.concept in INVESTED)


def _is_subject(view: View, hit: Hit) -> bool:
    """Tell whether words open their sentence, but for an adverb: behind a comma, or with a verb of having behind."""
    if hit.first == view.sentence.first or view.scan.sign(hit.first - 1) == ",":
        return True
    return bool(view.scan.any_at(hit.last, "has", "perfect", "draws", "houses"))
