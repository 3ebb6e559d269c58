"""Nouns that nobody knows: what is told of them is of nothing told before: `98 percent of the villages`."""

from collections.abc import Sequence

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

PRONOUNS = ("they", "theirs", "their", "relative")  # lists of words for what was spoken of last
MEANT = ("plan", "plan_year", "of_earlier", "base", "share")  # lists whose phrases say what a percentage is of
ARTICLES = ("definite", "theirs", "in_all")  # lists of words between `of` and its noun
TOLD = ("money", "percent", "number")  # kinds of quantities
LEADING = ("definite", "indefinite", "event")  # lists of words before the noun that a sentence opens with
GOING_ON = (  # lists of words of a sentence that goes on with what was told before
    "status", "own_place", "nation", "pays_out", "spends", "earns", "received", "draws", "this_good", "this_sector",
    "this_field", "this_partner", "points_back", "plan", "plan_noun", "share", "of_which", "in_all", "combined",
)  # fmt: skip


def is_of_unread(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a pronoun points to what was counted last, which no indicator counts: `hurt 90 borrowers, who owe`.

    What it says of them is of nothing told before.
    """
    view, start = passage.view, passage.view.sentence.first
    last = last_counted(passage.drafts)
    if last is not None:
        return any(view.within(words, last.quantity.last, quantity.first) for words in PRONOUNS)
    return passage.discourse.is_unread and any(view.starting(words, start, start + 1) for words in PRONOUNS)


def last_counted(drafts: Sequence[Draft]) -> Draft | None:
    """Return the last of some drafts if it counts what no indicator does."""
    last = drafts[-1] if drafts else None
    is_unread = last is not None and last.role == "unclassified" and last.quantity.kind == "number"
    return last if is_unread else None


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


def has_own_subject(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a sentence opens with a noun that nobody knows: `Divorces rose 12 percent`, `The bridge cost $9m`.

    Who is spoken of, where, or how it is meant, may go on with what was told before, and so may who pays or earns.
    """
    view, scan, at = passage.view, passage.view.scan, passage.view.sentence.first
    if (
        quantity.kind == "quantity"
        or passage.figures
        or view.has(GOING_ON)
        or passage.partners
        or passage.items
        or passage.areas
    ):
        return False
    if any(hits[0].first == at and hits[0].last > at + 1 for hits in view.hits.values()):
        return False  # the rate
    for words in LEADING:
        hit = scan.at(at, words)
        at = hit.last if hit else at
    if at >= quantity.first or not scan.is_word(at) or scan.starts_phrase(at) or not scan.sign(at).isalpha():
        return False
    return at > view.sentence.first or scan.sign(at).istitle()
