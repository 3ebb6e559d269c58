"""Trade as one of several sectors: `real estate drew $500 million, trade $167 million`."""

from pipeline.extract.binding.features import INVESTED
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit

TRADE = "turnover"  # the concept that the word has elsewhere
SECTOR = "sector"  # type of items


def is_sector(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether a word for trade only names a sector: capital of another sector was told right before."""
    return hit.last - hit.first == 1 and sector_at(passage, hit.first) is not None


def sector_at(passage: Passage, index: int) -> str | None:
    """Return the item that a word for trade at a token names, where capital of another sector was told right before."""
    named = passage.view.scan.at(index, "sector_trade")
    last, known = (
        passage.figures[-1] if passage.figures else passage.discourse.last,
        passage.setting.grammar.lists.items,
    )
    if named is None or last is None or last.concept not in INVESTED or last.item not in known:
        return None
    return str(named.value) if known[last.item].type == SECTOR else None
