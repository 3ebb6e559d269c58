"""Whose trade it is that is told the other way: `FDI firms exported 4 billion USD and imported 3 billion USD`."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import OF_TRADE
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.named import PARKS
from pipeline.extract.phrases import Hit

OWNER = "ownership"  # type of items


def of_other_way(passage: Passage, draft: Draft, hit: Hit | None, *_: object) -> str | None:
    """Return the firms of the trade told just before, where a verb without a subject goes on with what they traded.

    So do `their imports` and `they imported`, also in the next sentence.
    """
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    if hit is None or last is None or last.concept not in OF_TRADE:
        return None
    known, scan = passage.setting.grammar.lists.items, passage.view.scan
    is_owned = last.item in known and (known[last.item].type == OWNER or last.item == PARKS)
    if not is_owned or last.concept == draft.concept:
        return None
    is_verb = scan.at(hit.first, "trades") is not None
    is_theirs = scan.any_before(hit.first, "they" if is_verb else "their")
    earlier = None if is_verb else stretch.last_before(passage.view.of("trades"), hit.first)
    verb = earlier or hit  # and spent 6 million USD on imports
    is_joined = bool(passage.figures) and scan.at(verb.first, "trades") is not None
    is_joined = is_joined and verb.first > last.quantity.first and scan.before(verb.first, "conj") is not None
    return last.item if is_theirs or is_joined or _is_row(passage, last, hit) else None


def _is_row(passage: Passage, last: Draft, hit: Hit) -> bool:
    """Tell whether owners right before their verb are told of both ways: `khối FDI xuất 3 tỷ USD, nhập 2 tỷ USD`."""
    scan, told = passage.view.scan, passage.figures
    if not told or (scan.sign(hit.first - 1) not in (",", ";") and scan.before(hit.first, "conj") is None):
        return False
    first = next((one for one in told if one.concept == last.concept), None)
    named = [one for one in passage.items if one.identifier == last.item]
    if first is None or not named or hit.first < last.quantity.last:
        return False
    verbs = passage.view.within("concept", named[0].last, first.quantity.first)
    area = next((one.last for one, _ in passage.areas if 0 <= one.first - named[0].last <= 1), named[0].last)
    return any(one.first in (named[0].last, area) and one.value == first.concept for one in verbs)
