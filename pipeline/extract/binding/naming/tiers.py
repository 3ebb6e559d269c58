"""Public money by who spends it: `ministries spent 80 trillion dong, localities 415`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft

SPENT = frozenset({"public_investment", "budget_expenditure", "social_investment"})  # concepts
CENTRAL = "central-government"


def of_tier(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the tier of the State that is the subject of an amount, None where none is.

    Localities are all of them only where the centre is told beside them.
    """
    view = passage.view
    named = stretch.last_before(view.of("tiers"), draft.quantity.first)
    if named is None or named.first < view.before(draft.quantity)[0] or not _opens_clause(passage, named.first):
        return None
    tier = str(named.value)
    last = passage.discourse.last
    told = {str(hit.value) for hit in view.of("tiers")} | {last.item if last else ""}
    return tier if tier == CENTRAL or CENTRAL in told else None


def _opens_clause(passage: Passage, index: int) -> bool:
    """Tell whether a token opens its sentence, or what a mark or `and` joins to the words before."""
    scan = passage.view.scan
    if index == passage.view.sentence.first:
        return True
    return scan.sign(index - 1) in (",", ";", ":", "(") or scan.any_before(index, "conj", "of_which", "contrast")
