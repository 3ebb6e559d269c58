"""What foreign projects or firms that a sentence is on trade, pay and employ: `These projects paid 9 billion dong`.

Their money and their number are figures of projects themselves; trade, taxes and workers are narrowed by the owner.
"""

from pipeline.extract import stretch
from pipeline.extract.binding.features import FDI_SECTOR, OF_TRADE
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.phrases import Hit

DONE = (*OF_TRADE, "budget_revenue", "workers", "income")
PAID = ("budget_revenue", "workers")
OWNER = "ownership"  # type of items
FOREIGN, PROJECTS = "fdi", "projects"
OWNED = frozenset({PROJECTS, "enterprises"})  # concepts of what foreigners own
OPENING = 8  # tokens at the start of a sentence in which its subject stands


def of_doers(passage: Passage, draft: Draft, hit: Hit | None, *_: object) -> str | None:
    """Return the foreign-invested sector where it is the subject of a figure; one of a new clause has its own."""
    return _of_projects(passage, draft) or _paid_by_firms(passage, draft, hit)


def _of_projects(passage: Passage, draft: Draft) -> str | None:
    """Return the sector where a sentence opens with foreign projects or firms that it does not count."""
    view, start = passage.view, passage.view.sentence.first
    pointed = next(iter(view.starting("these_projects", start, start + OPENING)), None)
    if pointed is not None:
        told = (one for one in reversed(passage.discourse.last_counts) if one.concept == PROJECTS)
        counted = passage.discourse.of_concept.get(PROJECTS) or next(told, None)
        is_foreign = counted is not None and FOREIGN in counted.features
        return FDI_SECTOR if is_foreign and _goes_on(passage, pointed.last, draft) else None
    named = next((one for one in view.starting("concept", start, start + OPENING) if one.value in OWNED), None)
    if named is None or view.following(start) < named.last or view.within("cause", start, named.first):
        return None
    origin = view.scan.at(named.last, "origin") or view.scan.before(named.first, "origin")
    is_subject = origin is not None and origin.value == FOREIGN and _is_doing(passage, max(named.last, origin.last))
    return FDI_SECTOR if is_subject and _goes_on(passage, named.last, draft) else None


def _is_doing(passage: Passage, index: int) -> bool:
    """Tell whether a word of trade, tax or work is the next concept behind a subject: `dự án FDI xuất khẩu`."""
    following = stretch.first_from(passage.view.of("concept"), index)
    return following is not None and following.value in DONE and not passage.view.count(",;:", index, following.first)


def _paid_by_firms(passage: Passage, draft: Draft, hit: Hit | None) -> str | None:
    """Return the owners of the figure before, for what they pay or whom they employ: `exported $2m and paid $1m`."""
    last = passage.figures[-1] if passage.figures else None
    if last is None or hit is None or last.item == TOTAL or draft.concept not in PAID or last.concept not in DONE:
        return None
    known = passage.setting.grammar.lists.items
    if last.item not in known or known[last.item].type != OWNER:
        return None
    is_verb = bool(passage.view.within("pays_and_employs", last.quantity.last, draft.quantity.first))
    return last.item if is_verb and _goes_on(passage, last.quantity.last, draft) else None


def _goes_on(passage: Passage, first: int, draft: Draft) -> bool:
    """Tell whether no other subject stands between: an area behind a stop, or a clause of its own."""
    view, last = passage.view, draft.quantity.first
    if view.count(";:", first, last) or view.within("in_all", first, last):
        return False
    return not any(view.scan.sign(one.first - 1) == "," for one in view.within("own_place", first, last))
