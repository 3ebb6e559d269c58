"""Which parts of what came, by event, the sentences so far have told: new capital, capital added, shares bought."""

from pipeline.extract.binding.features import CAME, DEALS, NEWS, SHARES
from pipeline.extract.binding.passage import Passage

PARTS = NEWS | {SHARES}
INVESTING = frozenset({"capital", "projects", *DEALS, "countries"})  # concepts


def parts_told(passage: Passage) -> frozenset[str]:
    """Return the parts of which the sentences up to this one told, one behind the other; other topics end their row.

    So does who has put in one of them, which the next part does not add to: `Japan led among the new projects`.
    """
    spoken = [one for one in passage.figures if one.concept in INVESTING]
    if not spoken:
        return frozenset()
    here = frozenset[str]().union(*(one.features & PARTS for one in spoken))
    if passage.partners and here and not any(one.features & CAME for one in spoken):
        return here
    return passage.discourse.parts_told | here
