"""Figures that words of capital or a count point back to: the firms or projects told before, or what was spent."""

from dataclasses import replace

from pipeline.extract.binding.features import EVENTS, NEWCOMERS
from pipeline.extract.binding.governing.spent import is_for
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

FIRMS = "enterprises"
OPENING = 2  # tokens before the capital that a sentence opens with: `their total`


def of_firms_before(passage: Passage, concept: str, hit: Hit | None) -> Draft | None:
    """Return the new firms or projects of the sentence before, whose capital opens this one: `Capital came to`.

    Those that there are have to be pointed to: `Their capital is`.
    """
    known, view = passage.discourse.of_concept, passage.view
    is_next = passage.goes_on or passage.points_back  # They have registered capital of
    if concept != "capital" or hit is None or passage.figures or not is_next or "capital" in known:
        return None
    start = view.sentence.first
    are_theirs = view.scan.any_before(hit.first, "their")
    opens = hit.first - start <= OPENING or are_theirs or passage.points_back
    fresh = (one for one in reversed(passage.discourse.levels) if one.concept == FIRMS and "new" in one.features)
    firms = next(fresh, None) or known.get(FIRMS)
    counted = (firms if opens else None) or known.get("projects")
    opens = opens or bool(view.starting("counted_ones", start, start + OPENING))
    if not opens or counted is None or view.within("origin", start, view.following(hit.last)):
        return None
    if "new" in counted.features or (are_theirs and _stand(passage, counted)):
        return counted
    is_new = counted.indicator in NEWCOMERS
    return replace(counted, features=counted.features - EVENTS | {"new"}) if is_new else None


def _stand(passage: Passage, counted: Draft) -> bool:
    """Tell whether what is counted is all that there is."""
    return passage.setting.grammar.lists.indicators[counted.indicator or ""].kind == "stock"


def of_them(passage: Passage, hit: Hit | None) -> Draft | None:
    """Return the projects of the sentence before that words of capital point to: `9 million is registered for them`."""
    last = passage.discourse.last
    if hit is None or last is None or last.concept != "projects" or passage.figures:
        return None
    return last if passage.view.within("them", hit.first, hit.last) else None


def spent_on(passage: Passage, quantity: Quantity, concept: str) -> Draft | None:
    """Return the capital that a count right behind it tells the projects of: `5 million USD for three others`."""
    if concept != "projects" or quantity.kind != "number":
        return None
    last = passage.before(quantity)
    is_spent = last is not None and last.concept == "capital" and is_for(passage.view, last, quantity)
    return last if is_spent else None
