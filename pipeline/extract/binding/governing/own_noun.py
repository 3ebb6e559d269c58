"""Percentages of nouns that nobody knows: `98 percent of the villages`, `98% thôn`: of nothing told before."""

from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

MEANT = ("plan", "plan_year", "of_earlier", "base", "share")  # lists whose phrases say what a percentage is of
ARTICLES = ("definite", "theirs", "in_all")  # lists of words between `of` and its noun


def is_of_own_noun(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is right before a noun of its own that no list has, which is no name."""
    scan, at = view.scan, quantity.last
    if quantity.kind != "percent" or scan.any_at(at, *MEANT):
        return False
    of = scan.at(at, "whole_of")
    at = of.last if of else at
    article = next((hit for words in ARTICLES if of and (hit := scan.at(at, words))), None)
    at = article.last if article else at
    if at >= view.sentence.last or not scan.is_word(at) or scan.starts_phrase(at):
        return False
    return scan.sign(at).islower()
