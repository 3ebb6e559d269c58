"""Whose trade it is that is told the other way: `FDI firms exported 4 billion USD and imported 3 billion USD`."""

from pipeline.extract import stretch
from pipeline.extract.binding.naming.scope import PARKS, TRADED
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit

OWNER = "ownership"  # type of items


def of_other_way(passage: Passage, draft: Draft, hit: Hit | None) -> str | None:
    """Return the firms of the trade told just before, where a verb without a subject goes on with what they traded.

    So do `their imports` and `they imported`, also in the next sentence.
    """
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    if hit is None or last is None or last.concept not in TRADED or draft.concept not in TRADED:
        return None
    known, scan = passage.setting.grammar.lists.items, passage.view.scan
    is_owned = last.item in known and (known[last.item].type == OWNER or last.item == PARKS)
    if not is_owned or last.concept == draft.concept:
        return None
    is_verb = scan.at(hit.first, "trades") is not None
    is_theirs = scan.any_before(hit.first, "they" if is_verb else "their")
    earlier = None if is_verb else next(stretch.back_from(passage.view.of("trades"), hit.first), None)
    verb = earlier or hit  # and spent 6 million USD on imports
    is_joined = bool(passage.figures) and scan.at(verb.first, "trades") is not None
    is_joined = is_joined and verb.first > last.quantity.first and scan.before(verb.first, "conj") is not None
    return last.item if is_theirs or is_joined else None
