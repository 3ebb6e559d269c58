"""What the label that opens a sentence says that its figures are of."""

from pipeline.extract.binding.governing.candidate import FRESH_HEADING, Candidate
from pipeline.extract.binding.heads import labelled
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity


def of_label(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concept of the label that opens the sentence: `Prices: up 2.9%`."""
    heads = [] if passage.figures else labelled(passage.view)
    if not heads or _is_part_of(passage, heads[0]):
        return []
    of, fits = quantity.dimension, passage.setting.grammar.concepts.fits
    told = (str(hit.value) for hit in heads)
    return [Candidate(one, FRESH_HEADING, "the label before") for one in told if of in RELATIVE or fits(one, of)][:1]


def _is_part_of(passage: Passage, label: Hit) -> bool:
    """Tell whether a label names a part of what was told before: `GRDP grew 7%. Industry: 13%`."""
    last, item = passage.discourse.last, passage.view.scan.at(label.first, "item")
    if last is None or item is None:
        return False
    kind = passage.setting.grammar.lists.items[str(item.value)].type
    return kind in passage.setting.grammar.narrowing(last.indicator)
