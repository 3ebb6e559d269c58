"""Money that investors from somewhere put in: `Japanese firms have invested 2 billion USD in 30 projects`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import DRAWN, Candidate
from pipeline.extract.binding.partner_told import partner_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL
from pipeline.extract.quantities import Quantity

INVESTED_WITHIN = 3  # tokens from the verb to the amount
FOREIGN = "USD"  # what foreign capital is told in
INVESTOR, INVESTOR_WITHIN = "investor", 3  # concept; tokens from it to the verb


def invested(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that money which a partner's investors put in is capital; what one named company spends is not."""
    view = passage.view
    if _is_put_in(passage, quantity):
        return [Candidate("capital", DRAWN, "put in by investors")]
    if not view.of("invests"):
        return []
    told = view.within("invests", *view.before(quantity))
    if not told or quantity.first - told[-1].last > INVESTED_WITHIN or passage.companies:
        return []
    investors = stretch.within(passage.partners, view.sentence.first, told[-1].first)
    is_theirs = bool(investors) or partner_told(passage) != TOTAL
    return [Candidate("capital", DRAWN, "put in by investors")] if is_theirs else []


def had(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that dollars which an investor from somewhere has are capital: `Japan is the first investor with $1bn`.

    So are those that investors of anywhere had: `On May 5 foreign investors had 9 million USD there`.
    """
    view = passage.view
    if quantity.unit != FOREIGN:
        return []
    first = view.scan.back_over(quantity.first, "qualifiers")
    if view.scan.any_before(first, "had"):
        owners = any(hit.value == INVESTOR for hit in view.within("concept", view.sentence.first, first))
        return [Candidate("capital", DRAWN, "what an investor has")] if owners else []
    if not passage.partners:
        return []
    told = stretch.last_before(view.of("concept"), quantity.first)
    is_had = view.scan.before(first, "attribute") is not None
    earlier = stretch.last_before(view.quantities, quantity.first)
    is_investor = told is not None and told.value == INVESTOR and (earlier is None or earlier.first <= told.last)
    return [Candidate("capital", DRAWN, "what an investor has")] if is_had and is_investor else []


def _is_put_in(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether those who are called investors put money in: `Domestic investors added 5.4 trillion VND`."""
    view = passage.view
    told = view.within("puts_in", *view.before(quantity))
    if not told or quantity.first - told[-1].last > INVESTED_WITHIN:
        return False
    doer = view.within("concept", view.sentence.first, told[-1].last)
    subject, last = passage.discourse.subject, passage.discourse.last
    before = subject.concept.value if subject and subject.concept else last.concept if last else None
    if before == INVESTOR and not doer:
        they = view.within("points_back", view.sentence.first, told[-1].first)
        return bool(they) and they[-1].last == told[-1].first  # Japanese investors are third. In May they registered
    return bool(doer) and doer[-1].value == INVESTOR and told[-1].first - doer[-1].last <= INVESTOR_WITHIN
