"""What the label that opens a sentence says that its figures are of."""

from pipeline.extract.binding.governing.candidate import BEFORE, FRESH_HEADING, Candidate
from pipeline.extract.binding.heads import labelled, labels_before
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

GROWTH = "grdp"  # concept of the label `growth`
SHOPS = "retail_sales"  # concept
RATES = frozenset({"poverty"})  # concepts told in percent, of which nobody tells the growth


def of_label(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concept of the label that opens the sentence, or stands alone beside the figure: `Prices: up 2.9%`."""
    beside = labels_before(passage.view, passage.view.scan.back_over(quantity.first, "qualifiers"))
    is_beside = bool(beside) and (quantity.dimension not in RELATIVE or _is_rate(passage, beside[0], quantity))
    heads = beside if is_beside else () if passage.figures else labelled(passage.view)
    if not heads or _is_part_of(passage, heads[0]):
        return []
    of, fits = quantity.dimension, passage.setting.grammar.concepts.fits
    told = (str(hit.value) for hit in heads)
    weight = BEFORE if is_beside else FRESH_HEADING
    return [Candidate(one, weight, "the label before") for one in told if of in RELATIVE or fits(one, of)][:1]


def _is_part_of(passage: Passage, label: Hit) -> bool:
    """Tell whether a label names a part of what was told before: `GRDP grew 7%. Industry: 13%`."""
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    if last is not None and last.concept == SHOPS and passage.view.scan.at(label.first, "goods_part"):
        return True  # travel, told among what shops took
    item = passage.view.scan.at(label.first, "item")
    if last is None or item is None:
        return False
    kind = passage.setting.grammar.lists.items[str(item.value)].type
    return kind in passage.setting.grammar.narrowing(last.indicator)


def _is_rate(passage: Passage, label: Hit, quantity: Quantity) -> bool:
    """Tell whether a label means what is itself told in percent: `| poverty 4%`, or growth that opens the sentence."""
    is_growth = label.value == GROWTH and label.first == passage.view.sentence.first
    return quantity.kind == "percent" and (label.value in RATES or is_growth)
