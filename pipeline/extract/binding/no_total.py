"""Amounts that are told of each, of some, or of elsewhere, and so of no whole that an indicator counts."""

from pipeline.extract.binding.governing import Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import HARD

OF = {
    "each": "capital",
    "outbound": "capital",
    "rent": "capital",
    "taught": "workers",
    "let": "parks",
}  # what the words speak of
POPULATION, WORKERS, PARKS = "population", "workers", "parks"  # concepts
HAD = ("has", "whole_of", "attribute")  # lists of words before people that an area has
CLAUSE = 40  # tokens of a clause on either side of an amount
FEWEST = 1000  # people of any area whose population is told


def is_no_total(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether words of the clause make an amount that of each, or of some: `firms, each with 9 billion dong`."""
    view = passage.view
    if not view.of("no_total") or (candidate.concept == PARKS and quantity.kind != "quantity"):
        return False
    before, behind = max(view.sentence.first, quantity.first - CLAUSE), min(view.sentence.last, quantity.last + CLAUSE)
    first = max((at + 1 for at in view.signs_within(HARD, before, quantity.first)), default=before)
    last = next(iter(view.signs_within(HARD, quantity.last, behind)), behind)
    return any(OF[str(hit.value)] == candidate.concept for hit in view.within("no_total", first, last))


def goes_abroad(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether capital is put into other countries: `domestic firms channelled 527 million USD abroad`."""
    told = passage.view.starting("clause_words", *passage.view.behind(quantity))
    is_foreign = any(hit.value == "fdi" for hit in passage.view.of("origin"))
    return not is_foreign and any(hit.value == "abroad" for hit in told)


def are_some_people(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether people are no population: nobody is said to live there, and no area has them.

    `4,200 people were given benefits`, `2,300 people have been vaccinated`.
    """
    view, scan = passage.view, passage.view.scan
    if quantity.value < FEWEST:
        return True
    hit = candidate.hit
    if hit is None or hit.first < quantity.last or view.of("lives"):
        return False
    if any(one.value == POPULATION for one in view.of("concept")):
        return False
    return scan.any_at(hit.last, "copula", "perfect") or not _are_had(passage, quantity)


def _are_had(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether an area has so many people, or nothing but the number stands before or behind them."""
    scan = passage.view.scan
    before = scan.back_over(quantity.first, "qualifiers")
    is_first = before == passage.view.sentence.first or not scan.is_word(before - 1)
    return is_first or scan.any_before(before, *HAD)


def are_colleagues(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether foreigners are among workers just counted: `a workforce of 9,000, with 90 foreigners among them`."""
    last = passage.figures[-1] if passage.figures else None
    if last is None or last.concept != WORKERS:
        return False
    return not passage.view.count(HARD, last.quantity.last, quantity.first)
