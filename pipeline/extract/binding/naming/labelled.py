"""The owners, goods or scope that label a line: `The FDI sector: exports $9bn, 67% of all; imports $8bn`."""

from pipeline.extract import stretch
from pipeline.extract.binding.naming.beside import is_itself
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit

OPENING = 1  # tokens before a label: an article
LINE = 40  # tokens of a line from its label to a later sentence
GOODS = "commodity"  # type of items
WHOLE = ("in_all", "own_place", "nation")  # words for a whole that is no more of the label


def of_label(passage: Passage, draft: Draft, hit: Hit | None, *_: object) -> str | None:
    """Return the item before the colon that opens a sentence, for every figure of it that is not of a whole."""
    view, start = passage.view, passage.view.sentence.first
    named = passage.items_of(draft.indicator)
    if not named and not passage.items:
        of_all = hit is not None and view.starting("whole_of", hit.first, hit.last + 1)
        return None if of_all else _of_line(passage, draft)  # exports of goods are of all
    if not named or named[0].first - start > OPENING or view.scan.sign(named[0].last) != ":":
        return None
    if stretch.last_before(named, draft.quantity.first) != named[0] or is_itself(draft, named[0]):
        return None  # FDI firms: $2 billion; domestic firms: $1 billion, up 4%
    first = view.before(draft.quantity)[0]
    stop = next(iter(view.last_signs(";", draft.quantity.first, 1)), first)
    is_whole = any(view.within(words, max(first, stop), draft.quantity.first) for words in WHOLE)
    return None if is_whole and hit is not None else named[0].identifier


def _of_line(passage: Passage, draft: Draft) -> str | None:
    """Return the goods before the colon that opens a line, for a later sentence of it that names none.

    `Tea: 210,000 tonnes. Exports $21 million`.
    """
    view, known = passage.view, passage.setting.grammar.lists.items
    start = view.sentence.first
    if passage.discourse.line != view.sentence.line or view.has(WHOLE) or passage.areas:
        return None
    opening = next((at + 1 for at in range(start - 1, max(start - LINE, -1), -1) if view.scan.ends_line(at)), start)
    label = view.scan.at(opening, "item")
    if label is None or view.scan.sign(label.last) != ":" or str(label.value) not in known:
        return None
    kind = known[str(label.value)].type
    return str(label.value) if kind == GOODS and kind in passage.setting.grammar.narrowing(draft.indicator) else None
