"""What others buy are exports: `Japan bought 9,000 tonnes`, `foreign buyers paid 5 million USD for farm products`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import DRAWN, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import HARD

EXPORTS, SHARES = "exports", "shares"  # a concept, and an event of investment
TOLD = frozenset({"currency", "physical"}) | RELATIVE  # dimensions in which goods bought are told


def bought(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that goods which a partner buys, where trade was spoken of, are exports; so are those foreigners buy."""
    if quantity.dimension not in TOLD:
        return []
    verb = stretch.last_before(passage.view.of("buys"), quantity.first)
    if verb is None or passage.view.count(HARD, verb.last, quantity.first):
        return []
    if any(hit.value == SHARES for hit in passage.view.within("event", verb.first, quantity.first)):
        return []  # in 206 cases foreigners bought shares
    is_theirs = _is_partners(passage, verb) and _is_of_goods(passage, verb)
    return [Candidate(EXPORTS, DRAWN, "bought by others")] if is_theirs or _is_foreigners(passage, verb) else []


def _is_partners(passage: Passage, verb: Hit) -> bool:
    """Tell whether a partner is right before a verb of buying, or what points to one holds it: `it paid`.

    A noun may stand between: `the German market bought`.
    """
    ends = (verb.first, verb.last, passage.view.scan.back_over(verb.first, "who_buys"))
    return any(one.last in ends for one in passage.partners)


def _is_of_goods(passage: Passage, verb: Hit) -> bool:
    """Tell whether goods are bought: exports were told, or goods are named."""
    if passage.discourse.trade == EXPORTS or passage.view.scan.at(verb.last, "goods_taken") is not None:
        return True
    return bool(passage.items_of(EXPORTS))


def _is_foreigners(passage: Passage, verb: Hit) -> bool:
    """Tell whether foreign buyers bought goods that the sentence names: `foreigners bought farm products`."""
    return passage.view.scan.before(verb.first, "foreign_buyer") is not None and bool(passage.items)
