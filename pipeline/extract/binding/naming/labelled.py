"""The owners, goods or scope that label a line: `The FDI sector: exports $9bn, 67% of all; imports $8bn`."""

from pipeline.extract import stretch
from pipeline.extract.binding.naming.beside import is_itself
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit

OPENING = 1  # tokens before a label: an article
WHOLE = ("in_all", "own_place", "nation")  # words for a whole that is no more of the label


def of_label(passage: Passage, draft: Draft, hit: Hit | None, *_: object) -> str | None:
    """Return the item before the colon that opens a sentence, for every figure of it that is not of a whole."""
    view, start = passage.view, passage.view.sentence.first
    named = passage.items_of(draft.indicator)
    if not named or named[0].first - start > OPENING or view.scan.sign(named[0].last) != ":":
        return None
    if stretch.last_before(named, draft.quantity.first) != named[0] or is_itself(draft, named[0]):
        return None  # FDI firms: $2 billion; domestic firms: $1 billion, up 4%
    first = view.before(draft.quantity)[0]
    stop = next(iter(view.last_signs(";", draft.quantity.first, 1)), first)
    is_whole = any(view.within(words, max(first, stop), draft.quantity.first) for words in WHOLE)
    return None if is_whole and hit is not None else named[0].identifier
