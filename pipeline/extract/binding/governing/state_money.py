"""Money of the State: what its budget takes in, what it spends, and what of that is invested."""

from pipeline.extract.binding.features import TRADED
from pipeline.extract.binding.governing.owners import ALL_INVESTMENT
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

PUBLIC = "public_investment"
BUDGET, EXPENDITURE = "budget_revenue", "budget_expenditure"
FOREIGN_MONEY = "USD"
GLUED = 1  # tokens of the words for spending behind those that say no more than that


def of_state(passage: Passage, quantity: Quantity, hit: Hit, value: str) -> str | None:
    """Return which money of the State words mean that may name another, or that of others; None where they do not."""
    if value in TRADED:
        return BUDGET if _is_of_budget(passage, quantity) else None
    if (spent := paid_out(passage, quantity, value)) is not None:
        return spent
    if value == EXPENDITURE and _is_of_works(passage, hit):
        return PUBLIC
    if value == PUBLIC and _is_of_foreigners(passage, quantity, hit):
        return "capital"
    if value == "capital" and quantity.unit == "VND" and _goes_on_spending(passage):
        return EXPENDITURE
    if value == "capital" and _is_public(passage):
        return PUBLIC
    if value == ALL_INVESTMENT and passage.last_of(EXPENDITURE) is not None and passage.view.of("of_which"):
        return EXPENDITURE  # expenditure was 9 trillion VND; of which development investment was 4
    return None


def paid_out(passage: Passage, quantity: Quantity, value: str) -> str | None:
    """Return the expenditure that goes on from what a budget took in, also beyond a semicolon: `; spent 7 trillion`."""
    is_of_budget = value == BUDGET and quantity.unit == "VND" and bool(passage.figures)
    return EXPENDITURE if is_of_budget and _is_paid_out(passage, quantity) else None


def _is_of_works(passage: Passage, hit: Hit) -> bool:
    """Tell whether bare words for spending go on with public investment, in a text that tells of no budget.

    `Public investment came to 511 trillion dong. Spending in Hanoi was 52 trillion`.
    """
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    bare = passage.view.scan.at(hit.first, "bare_spending")
    if last is None or last.concept != PUBLIC or bare is None or hit.last - bare.last > GLUED:
        return False
    return not any(one.value == BUDGET for one in passage.setting.scan.of("concept"))


def _is_of_foreigners(passage: Passage, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether what was disbursed are dollars, or is said of such: the State spends dong.

    `disbursement came to 1 billion USD, 64% of the plan`
    """
    if not passage.view.scan.at(hit.first, "event"):
        return False
    last = passage.figures[-1] if quantity.dimension in RELATIVE and passage.figures else None
    is_of_last = last is not None and last.concept == "capital" and hit.first < last.quantity.first
    return quantity.unit == FOREIGN_MONEY or (is_of_last and last is not None and last.quantity.unit == FOREIGN_MONEY)


def _goes_on_spending(passage: Passage) -> bool:
    """Tell whether investment is a part of the expenditure just told: `expenditure 9 trillion dong; investment 4`."""
    last = passage.last_of(EXPENDITURE)
    return last is not None and last is passage.said.level_of_kind.get("money") and not passage.view.of("origin")


def _is_paid_out(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a verb right before dong says that a budget spent them: `took in 9 trillion dong and spent 7`."""
    exact = passage.view.scan.before(quantity.first, "qualifiers")
    return passage.view.scan.before(exact.first if exact else quantity.first, "pays_out") is not None


def _is_public(passage: Passage) -> bool:
    """Tell whether capital that is disbursed is that of the State told of before: `to disburse 95% of the capital`."""
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    if last is None or last.concept != PUBLIC or passage.view.of("origin"):
        return False
    return any(hit.value == "disbursed" for hit in passage.view.of("event"))


def _is_of_budget(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a revenue of trade in dong is that of the budget: `domestic revenue was ..., import-export ...`."""
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    return last is not None and last.concept == BUDGET and quantity.unit == "VND"
