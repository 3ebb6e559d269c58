"""Countries that goods go to, where no word says that they are exported: `its coffee is drunk in 80 countries`."""

from pipeline.extract.binding.features import INVESTED
from pipeline.extract.binding.passage import Passage

INVESTORS = INVESTED | {"investor"}


def sells_goods(passage: Passage) -> bool:
    """Tell whether a sentence names goods, and nothing of capital, of which countries might be the origin."""
    known = passage.setting.grammar.lists.items
    if not any(known[one.identifier].type == "commodity" for one in passage.items):
        return False
    return not any(hit.value in INVESTORS for hit in passage.view.of("concept"))


def speaks_of_investors(passage: Passage) -> bool:
    """Tell whether a sentence speaks of investors, of whom countries are the origin: `Investors come from 43 ones`."""
    return any(hit.value == "investor" for hit in passage.view.of("concept"))
