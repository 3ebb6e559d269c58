"""Rules by which a quantity implies a concept that no words name, each with what it asks for.

A rule is asked only of quantities of its kinds, in sentences with a phrase of its lists. Both are declared here and
nowhere else, so that a further rule costs those articles nothing that have none of its words.
"""

from collections.abc import Callable, Iterator

from pipeline.extract.binding.governing.aimed_growth import aimed_growth
from pipeline.extract.binding.governing.among_aims import among_aims
from pipeline.extract.binding.governing.amount_first import amount_first
from pipeline.extract.binding.governing.beyond_share import beyond_share
from pipeline.extract.binding.governing.bought import bought
from pipeline.extract.binding.governing.brought_to import brought_to
from pipeline.extract.binding.governing.candidate import Candidate
from pipeline.extract.binding.governing.collected import collected
from pipeline.extract.binding.governing.drawn import drawn
from pipeline.extract.binding.governing.earned import earned
from pipeline.extract.binding.governing.implied import of_item, owned, subject
from pipeline.extract.binding.governing.invested import had, invested
from pipeline.extract.binding.governing.loaded import loaded
from pipeline.extract.binding.governing.outlet_share import outlet_share
from pipeline.extract.binding.governing.parted_growth import parted_growth
from pipeline.extract.binding.governing.put_in import put_in
from pipeline.extract.binding.governing.revenue import takings
from pipeline.extract.binding.governing.shared_whole import shared_whole
from pipeline.extract.binding.governing.sold import sold
from pipeline.extract.binding.governing.the_index import the_index
from pipeline.extract.binding.governing.total_trade import total_trade, whole_of_both
from pipeline.extract.binding.governing.worth import worth
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import RELATIVE, Quantity
from pipeline.frozen import frozen

MONEY, COUNT, PERCENT = frozenset({"money"}), frozenset({"number"}), frozenset({"percent"})
AMOUNTS = MONEY | {"quantity"}
TOLD = MONEY | RELATIVE
GOODS = AMOUNTS | RELATIVE | {"rank"}


@frozen
class Rule:
    """A rule, the kinds of quantities that it speaks of, and lists (`cues.yaml`) of which the sentence has a phrase.

    Without lists it speaks of any sentence.
    """

    candidates: Callable[[Passage, Quantity], list[Candidate]]
    kinds: frozenset[str]
    words: frozenset[str] = frozenset()


RULES = (
    Rule(of_item, TOLD),
    Rule(amount_first, AMOUNTS | COUNT | PERCENT, frozenset({"concept"})),
    Rule(takings, TOLD, frozenset({"takings"})),
    Rule(subject, AMOUNTS, frozenset({"concept"})),
    Rule(collected, MONEY, frozenset({"collects"})),
    Rule(drawn, MONEY, frozenset({"draws"})),
    Rule(invested, MONEY, frozenset({"invests", "puts_in"})),
    Rule(had, MONEY, frozenset({"attribute"})),
    Rule(put_in, MONEY, frozenset({"into"})),
    Rule(bought, GOODS, frozenset({"buys"})),
    Rule(outlet_share, PERCENT, frozenset({"outlet"})),
    Rule(sold, AMOUNTS, frozenset({"for_goods", "sells"})),
    Rule(loaded, frozenset({"quantity"}), frozenset({"goods_taken"})),
    Rule(earned, MONEY, frozenset({"earns"})),
    Rule(total_trade, MONEY, frozenset({"total_trade", "in_all"})),
    Rule(whole_of_both, MONEY, frozenset({"bare_trade"})),
    Rule(owned, COUNT),
    Rule(brought_to, COUNT, frozenset({"grown_to"})),
    Rule(worth, MONEY, frozenset({"counted_ones", "valued_at"})),
    Rule(beyond_share, MONEY, frozenset({"equivalent"})),
    Rule(aimed_growth, PERCENT, frozenset({"status"})),
    Rule(the_index, PERCENT, frozenset({"the_index"})),
    Rule(among_aims, PERCENT, frozenset({"bare_growth"})),
    Rule(parted_growth, PERCENT, frozenset({"bare_growth"})),
    Rule(shared_whole, MONEY, frozenset({"concept"})),
)
OF_KIND = {
    kind: tuple(rule for rule in RULES if kind in rule.kinds)
    for kind in frozenset[str]().union(*(rule.kinds for rule in RULES))
}


def implied(passage: Passage, quantity: Quantity) -> Iterator[Candidate]:
    """Yield what the rules find that can speak of the quantity."""
    named = passage.view.hits.keys()
    for rule in OF_KIND.get(quantity.kind, ()):
        if not rule.words or not named.isdisjoint(rule.words):
            yield from rule.candidates(passage, quantity)
