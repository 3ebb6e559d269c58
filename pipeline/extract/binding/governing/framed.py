"""What the verb of a clause says that an amount is: `sold 300 tonnes of beans abroad` are exports."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import WAYS
from pipeline.extract.binding.governing.beside_verb import SAID_BY_GOODS, goods_beside
from pipeline.extract.binding.governing.candidate import BEFORE, BEHIND, Candidate
from pipeline.extract.binding.governing.clause import Clause, clause_of
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

SURER = 0.2  # than one of its words alone
PLAIN = frozenset({"exporters", "plant", "parks"})  # concepts that say only who does it, or where
WORDS = ("clause_verb", "clause_words", "clause_doer")  # lists
VERB = "the verb of its clause"
COUNTED, NOUN_WITHIN = frozenset({"people", "visits", "schemes", "papers"}), 3  # beside a verb; tokens from it
CHANGING = frozenset({"money", "quantity", "number"})  # kinds that a percentage behind them is of
BOTH_WAYS = "turnover"  # the concept of exports and imports together
EACH = "each"  # what one person or hectare earns or spends is of no indicator
OWNER = "ownership"  # type of items
CAPITAL, TOURISM, SHOPS = "capital", "tourism_revenue", "retail_sales"  # concepts


def framed(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concept that the verb of a clause, its doer and what stands beside it tell of an amount.

    It is quiet where words of the clause name a concept themselves.
    """
    view, frames = passage.view, passage.setting.grammar.frames
    found = clause_of(passage, quantity)
    if (
        found is None
        or _is_part(view, found.verb)
        or EACH in found.beside
        or not frames.asks_for(str(found.verb.value), found.doer, quantity.dimension, quantity.unit)
    ):
        return []
    if quantity.kind == "percent":
        return _changed(passage, quantity, found)
    beside = found.beside | goods_beside(passage, quantity, found)
    if quantity.dimension == "count" and not _counts(view, quantity):
        beside -= COUNTED
    concept = frames.concept(str(found.verb.value), found.doer, beside, quantity.dimension, quantity.unit)
    if concept is None or _is_named(passage, quantity, found) or _goes_on_as_part(passage, concept):
        return []
    named = view.within("concept", found.first, found.last)
    subjects = view.within("concept", found.first - 1, found.verb.first) if concept in WAYS else ()
    if any(_is_other_way(view, one, found, concept) for one in subjects):
        return []
    hit = next((one for one in named if one.value == concept), None)
    return [Candidate(concept, BEHIND + SURER, VERB, hit)]


def _is_other_way(view: View, named: Hit, clause: Clause, concept: str) -> bool:
    """Tell whether the subject names the other way of trade: `Purchases from abroad, mostly coal, were worth $9m`."""
    is_other = named.value in WAYS and named.value != concept and named.last <= clause.verb.first
    return is_other and view.scan.at(named.first, "clause_verb") is not None


def _goes_on_as_part(passage: Passage, concept: str) -> bool:
    """Tell whether what owners of one kind trade was told last, to which others add: `Domestic firms added $2m`.

    So it is with what shops took in, of which hotels and restaurants have a part.
    """
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    if last is None or not (passage.figures or passage.goes_on):
        return False
    if concept == TOURISM and last.concept == SHOPS:
        return True
    if concept != CAPITAL or last.concept not in WAYS:
        return False
    known = passage.setting.grammar.lists.items
    return last.item in known and known[last.item].type == OWNER


def _is_part(view: View, verb: Hit) -> bool:
    """Tell whether a verb is only one of both ways of trade that a phrase names at once: `exported and imported`."""
    named = stretch.covering(view.of("concept"), verb.first, verb.last)
    return named is not None and named.value == BOTH_WAYS and named.last - named.first > verb.last - verb.first


def _changed(passage: Passage, quantity: Quantity, clause: Clause) -> list[Candidate]:
    """Return what a percentage says has changed: the amount before it in the clause, or what the verb tells."""
    frames = passage.setting.grammar.frames
    if passage.view.scan.at(clause.verb.first, "direction") is not None:
        return []  # farms grew 3 percent: their growth, no harvest
    told = [
        one for one in stretch.within(passage.view.quantities, clause.first, quantity.first) if one.kind in CHANGING
    ]
    last = passage.figures[-1] if passage.figures else None
    if told:
        if last is None or last.quantity is not told[-1] or _is_named(passage, quantity, clause, last.quantity.last):
            return []
        same = framed(passage, last.quantity)
        return [Candidate(one.concept, BEFORE, VERB, draft=last) for one in same if one.concept == last.concept]
    beside = clause.beside | goods_beside(passage, quantity, clause)
    concept = frames.grows(str(clause.verb.value), clause.doer, beside, SAID_BY_GOODS)
    if concept is None or _is_named(passage, quantity, clause):
        return []
    return [Candidate(concept, BEFORE, VERB)]


def _counts(view: View, quantity: Quantity) -> bool:
    """Tell whether words for people or ventures stand where a number has its noun: `1.2 million foreign guests`."""
    near = view.starting("clause_words", quantity.last, quantity.last + NOUN_WITHIN)
    return any(hit.value in COUNTED for hit in near)


def _is_named(passage: Passage, quantity: Quantity, clause: Clause, first: int | None = None) -> bool:
    """Tell whether words other than those of the clause itself name what the amount is, from a token on."""
    view, concepts = passage.view, passage.setting.grammar.concepts
    following = stretch.first_from(view.quantities, quantity.last)
    is_object = clause.verb.last <= quantity.first
    is_told = following and (is_object or (quantity.kind == "number" and clause.verb.last <= following.first))
    last = min(clause.last, _opening(view, quantity, following)) if following and is_told else clause.last
    is_relative = quantity.dimension in RELATIVE
    words = [hit for name in WORDS for hit in view.within(name, clause.first, clause.last)]
    return any(
        hit.value not in PLAIN and (is_relative or concepts.fits(str(hit.value), quantity.dimension))
        and not any(_are_of(word, hit) for word in words)
        for hit in view.starting("concept", clause.first if first is None else first, last)
    )  # fmt: skip


def _opening(view: View, quantity: Quantity, following: Quantity) -> int:
    """Return where what leads to the next figure begins: behind a comma, `welcomed 9 million, revenue of $4m`."""
    return next(iter(view.signs_within(",", quantity.last, following.first)), following.first)


def _are_of(word: Hit, named: Hit) -> bool:
    """Tell whether the words of a concept are those of the clause: they begin with a word of it, or reach one."""
    return word.first <= named.first < word.last or named.first < word.first < named.last <= word.last
