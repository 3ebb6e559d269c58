"""An amount whose share of a whole follows is of what the whole is: `with $5m, furnished 7% of the exports`."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import TRADED
from pipeline.extract.binding.governing.candidate import Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

OF_SHARE = 3.2  # weighs more than a heading
WHOLE_WITHIN = 5  # tokens from a share to the noun of its whole


def shared_whole(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the trade of which the first amount of a sentence is told to be a share, where no trade was named yet."""
    view = passage.view
    if passage.figures:
        return []
    named = next((hit for hit in view.of("concept") if hit.value in TRADED), None)
    if named is None or named.first < quantity.last or not _is_whole(view, quantity, named):
        return []
    fits = passage.setting.grammar.concepts.fits(str(named.value), quantity.dimension)
    return [Candidate(str(named.value), OF_SHARE, "what the share behind is of", named)] if fits else []


def _is_whole(view: View, quantity: Quantity, named: Hit) -> bool:
    """Tell whether a share of the words for trade is the first percentage outside brackets behind an amount."""
    behind = stretch.within(view.quantities, quantity.last, named.first)
    told = [one for one in behind if not view.in_brackets(one)]
    if len(told) != 1 or told[0].kind != "percent" or named.first - told[0].last > WHOLE_WITHIN:
        return False
    return view.scan.at(told[0].last, "whole_of") is not None or view.scan.at(told[0].last, "share") is not None
