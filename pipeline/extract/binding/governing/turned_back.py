"""A new paragraph behind imports: a text on exports turns back to these, unless words say otherwise."""

from pipeline.extract.binding.features import TRADED
from pipeline.extract.binding.passage import Passage

EXPORTS = "exports"
BEHIND = ("imports", "balance")  # what a text on exports tells in passing


def turns_back_to_exports(passage: Passage) -> bool:
    """Tell whether a paragraph has no word for trade, in a text that told exports first, imports but in passing.

    So does a list below a line of its own that says no more than what follows: `Main goods:`.
    """
    last = passage.discourse.last
    if passage.discourse.lead_trade != EXPORTS or last is None or last.concept not in BEHIND:
        return False
    if passage.goes_on and not _is_in_list_apart(passage):
        return False
    return not any(hit.value in TRADED for hit in passage.view.of("concept"))


def _is_in_list_apart(passage: Passage) -> bool:
    """Tell whether an entry is the first below a line without figures that opens the list and names no trade."""
    discourse, heading = passage.discourse, passage.discourse.heading
    if not passage.in_open_list or discourse.line in (discourse.figure_line, passage.view.sentence.line):
        return False
    named = heading.concepts if heading is not None and heading.line == discourse.line else ()
    return not any(hit.value in TRADED for hit in named)
