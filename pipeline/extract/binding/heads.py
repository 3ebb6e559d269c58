"""Words that tell what is spoken of only where they stand alone: as a heading, or as the label of a line."""

from collections.abc import Sequence

from pipeline.extract.binding.turning import past_opener
from pipeline.extract.concepts import OTHER
from pipeline.extract.phrases import Hit
from pipeline.extract.sentences import is_numbered
from pipeline.extract.view import View

NUMBER = 2  # tokens of the number of a line, with its stop
COLON = ":"
RATE = "poverty"  # concept that nobody tells but in percent, beside what grows
OPENS = frozenset(".;:|•*+-–—)")  # marks behind which a clause begins


def headed_by(view: View) -> Sequence[Hit]:
    """Return the concepts of a sentence that is nothing but such a word: `**Retail**`, `II. Tourism`."""
    head = _opening(view)
    if head is None or any(one.is_word for one in view.scan.tokens[head.last : view.sentence.last]):
        return ()
    return _concepts(head)


def labelled(view: View) -> Sequence[Hit]:
    """Return the concepts of the label that a sentence opens with: `Prices: up 2.9%`."""
    head = _opening(view)
    return () if head is None or view.scan.sign(head.last) != COLON else _concepts(head)


def labels_before(view: View, first: int) -> Sequence[Hit]:
    """Return the concepts of the word that alone opens a clause, right before an amount: `; savings 9 trillion VND`."""
    end = first - (view.scan.sign(first - 1) == COLON)
    head = view.scan.before(end, "heads")
    opens = OPENS | {","} if head is not None and head.value == RATE else OPENS
    if head is None or not (head.first == view.sentence.first or view.scan.sign(head.first - 1) in opens):
        return ()
    return _concepts(head)


def opened_by(view: View) -> Sequence[Hit]:
    """Return the concepts of such a word as the subject of a sentence: `Tourism is booming`, `As for prices, ...`."""
    if not view.of("heads"):
        return ()
    at = past_opener(view)
    led = view.scan.at(at, "as_topic")
    head = view.scan.at(led.last if led else at, "heads")
    return () if head is None else _concepts(head)


def known_topics(named: Sequence[Hit]) -> Sequence[Hit]:
    """Return the concepts that a sentence may turn to: nothing is of what has no indicator, `Prices of steel rose`."""
    return [hit for hit in named if hit.value != OTHER]


def _opening(view: View) -> Hit | None:
    """Return the word of the lists that is the first one of the sentence, behind the number of its line."""
    found = view.of("heads")
    if not found:
        return None
    scan, first = view.scan, view.sentence.first
    first += NUMBER if is_numbered(scan, first) else 0
    head = found[0]
    is_first = not any(one.is_word or one.is_number for one in scan.tokens[first : head.first])
    return head if is_first else None


def _concepts(head: Hit) -> Sequence[Hit]:
    """Return each of the concepts that a heading may be on: what is below is of the first told in such units."""
    return [Hit(head.first, head.last, concept) for concept in str(head.value).split()]
