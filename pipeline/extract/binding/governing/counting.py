"""Whether a count can take its noun from the words before it."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.people import counts_people_for
from pipeline.extract.binding.passage import Passage
from pipeline.extract.measures.amount_turned import is_more_than
from pipeline.extract.quantities import Quantity
from pipeline.extract.tokens import DASHES
from pipeline.extract.view import View

VISITOR = "visitor"  # type of items
COUNTED = ("enterprises", "projects")  # what is counted by what happened to it
# what may follow a count that has its noun before it
FUNCTION = (
    "function",
    "of_which",
    "of",
    "direction",
    "reaching",
    "comparison",
    "status",
    "until",
    "range",
    "partner_to",
    "counters",
)
TIME_WITHIN = 2  # tokens from a count to the time that stands for no noun: `từ 210 | năm 2016 lên 390`


def counts_what_is_before(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a count can take its noun from before: nothing that it could count follows it."""
    view = passage.view
    if quantity.end_of_range == "low":  # 30-40 projects
        quantity = next(stretch.from_on(view.quantities, quantity.last), quantity)
    if quantity.in_words and quantity.scale is None:  # a plan of nine million is told like one of 9 million
        return is_more_than(view, quantity.last)
    if counts_people_for(passage, quantity):
        return True
    if _is_labelled(view, quantity) or _is_kind_of_visitors(passage, quantity):
        return True
    if _is_of_own_noun(view, quantity.last) or _is_rounded(view, quantity.last):
        return False
    following = view.scan.tokens[quantity.last : min(quantity.last + 1, view.sentence.last)]
    if not following or not following[0].is_word or view.scan.any_at(quantity.last, *FUNCTION):
        return True
    return any(one.is_period for one in stretch.starting(view.times, quantity.last, quantity.last + TIME_WITHIN))


def _is_of_own_noun(view: View, index: int) -> bool:
    """Tell whether a counter leads to a noun that nobody knows: `410.000 lượt bệnh nhân`."""
    counter = view.scan.at(index, "counters")
    if counter is None or counter.last >= view.sentence.last:
        return False
    return view.scan.is_word(counter.last) and not view.scan.starts_phrase(counter.last)


def _is_rounded(view: View, index: int) -> bool:
    """Tell whether a hyphen joins a number to a word that rounds it, and a noun that nobody knows: `900-odd rooms`."""
    scan = view.scan
    is_joined = scan.sign(index) in DASHES and scan.glued(index) and scan.glued(index + 1)
    noun = index + 2
    return is_joined and noun < view.sentence.last and scan.is_word(noun) and not scan.starts_phrase(noun)


def _is_labelled(view: View, quantity: Quantity) -> bool:
    """Tell whether a sentence opens with the noun of its counts, with an event for each: `Firms: 50 new, 17 shut`."""
    label = view.scan.at(view.sentence.first, "concept")
    if label is None or label.value not in COUNTED or view.scan.sign(label.last) != ":":
        return False
    event = view.scan.at(quantity.last, "event")
    return event is not None and (not view.scan.is_word(event.last) or view.scan.any_at(event.last, "conj"))


def _is_kind_of_visitors(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether nothing but the kind of visitors that a count is of stands behind it: `9 million (2 overseas)`.

    `5 million were foreigners and 3 million Vietnamese`; that of `3 million Vietnamese guests` stands before its noun.
    """
    kind, scan = stretch.first_from(passage.items, quantity.last), passage.view.scan
    if kind is None or kind.first != quantity.last:
        return False
    if passage.setting.grammar.lists.items[kind.identifier].type != VISITOR:
        return False
    ends = (kind.last - 1, kind.last)
    return any(not scan.is_word(at) or scan.at(at, "conj") for at in ends)
