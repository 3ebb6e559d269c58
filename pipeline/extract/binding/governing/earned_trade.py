"""Goods that earn money are sold: behind imports, too, `furniture raked in 2 million USD` tells exports."""

from pipeline.extract.binding.governing.turned_back import turns_back_to_exports
from pipeline.extract.binding.passage import Passage

EXPORTS, IMPORTS = "exports", "imports"


def trade_told(passage: Passage) -> str | None:
    """Return the trade that the sentences before spoke of, exports where the sentence says that something earned."""
    trade = passage.discourse.trade
    return EXPORTS if trade == IMPORTS and (earns(passage) or turns_back_to_exports(passage)) else trade


def earns(passage: Passage) -> bool:
    """Tell whether the sentence says that something earned money, and names no imports itself."""
    return bool(passage.view.of("earns")) and not any(hit.value == IMPORTS for hit in passage.view.of("concept"))
