"""What a quantity is about: candidate concepts weighed against each other.

A concept behind the quantity counts when it follows closely (`384 projects`, `1.1 million USD of exports`); one before
it counts the less the farther it stands and the more figures of its kind lie between; the figure before passes its own
on to changes, ranks and shares; the sentence before passes its concept on when this one has none.
"""

from collections.abc import Callable, Iterator
from itertools import chain
from operator import attrgetter

from pipeline.extract.binding.contents import ITEMS
from pipeline.extract.binding.governing.ahead import ahead
from pipeline.extract.binding.governing.bare_growth import growth
from pipeline.extract.binding.governing.before import before
from pipeline.extract.binding.governing.behind import behind
from pipeline.extract.binding.governing.candidate import BEHIND, FOLLOWS_FIGURE, LOUD, Candidate
from pipeline.extract.binding.governing.counting import counts_what_is_before
from pipeline.extract.binding.governing.implied import COUNTED, OF_GROWTH, capital_of
from pipeline.extract.binding.governing.implying import QUIET, implying
from pipeline.extract.binding.governing.inherited import beside, carried
from pipeline.extract.binding.governing.last_count import as_last_count
from pipeline.extract.binding.governing.made import output
from pipeline.extract.binding.governing.of_aspect import of_aspect
from pipeline.extract.binding.governing.pieces import pieces
from pipeline.extract.binding.governing.proform import proform
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.subject_told import of_subject_told
from pipeline.extract.quantities import RELATIVE, Quantity
from pipeline.extract.rules import Rule, Table, words

__all__ = ["COUNTED", "OF_GROWTH", "Candidate", "candidates"]

WEIGHT = attrgetter("weight")
COUNT, PHYSICAL = frozenset({"number"}), frozenset({"quantity"})
COMPARED = RELATIVE | {"rank"}
Governing = Callable[[Passage, Quantity], list[Candidate]]

POINTING = words("proform", "remaining")
# what words name: behind a quantity, before it, and by a word that stands for it
NAMED_BEHIND = Table[Governing](
    Rule(behind, words("concept")),
    Rule(proform, POINTING, kinds=COUNT),
)
NAMED = Table[Governing](
    Rule(behind, words("concept")),
    Rule(before, words("concept")),
    Rule(proform, POINTING, kinds=COUNT),
)
# what goods, an aspect or growth beside a quantity say
BESIDE = Table[Governing](
    Rule(pieces, ITEMS | {"makes"}, kinds=COUNT),
    Rule(output, kinds=PHYSICAL),
    Rule(of_aspect, words("aspect"), kinds=COMPARED),
    Rule(growth, words("bare_growth"), kinds=COMPARED),
)


def candidates(passage: Passage, quantity: Quantity) -> Iterator[Candidate]:
    """Yield the concepts that may govern a quantity, the heaviest first; of equal ones the first found.

    What is carried from before the sentence, or only suggested, is looked for once none of the loud ones was it.
    """
    view, kind = passage.view, quantity.kind
    is_led = quantity.dimension != "count" or counts_what_is_before(passage, quantity)
    named = _paired(passage, quantity)
    said = [one for rule in (NAMED if is_led else NAMED_BEHIND).open_to(view, kind) for one in rule(passage, quantity)]
    if is_led:  # else it counts what follows it, or nothing known
        said.extend(beside(passage, quantity))
    aside = [one for rule in BESIDE.open_to(view, kind) for one in rule(passage, quantity)]
    rules = implying(view, kind)
    told = {rule: rule(passage, quantity) for rule in rules if rule not in QUIET}
    loud = [one for one in (*named, *said, *aside, *chain.from_iterable(told.values())) if one.weight > LOUD]
    if loud:
        loud.sort(key=WEIGHT, reverse=True)
        yield from capital_of(passage, quantity) if loud[0].weight < FOLLOWS_FIGURE else ()
        yield from loud
    if is_led:
        said.extend([*carried(passage, quantity), *of_subject_told(passage, quantity)])
        said.extend([] if said else ahead(passage, quantity))
    implied = (one for rule in rules for one in (told[rule] if rule in told else rule(passage, quantity)))
    found = [one for one in (*named, *said, *aside, *implied) if one.weight > 0]
    found.sort(key=WEIGHT, reverse=True)
    if loud:
        yield from found[len(loud) :]
        return
    found = found or as_last_count(passage, quantity)
    yield from capital_of(passage, quantity) if not found or found[0].weight < FOLLOWS_FIGURE else ()
    yield from found


def _paired(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concept that a list says respectively, or that of the figure that the quantity answers to."""
    pair = passage.pair(quantity)
    if pair is None:
        return []
    if pair.concept is not None:
        return [Candidate(str(pair.concept.value), BEHIND, "respectively", pair.concept)]
    answered = passage.said.answers.get(pair.quantity.first) if pair.quantity else None
    if answered is None or not answered.concept:
        return []
    return [Candidate(answered.concept, BEHIND, "respectively", draft=answered)]
