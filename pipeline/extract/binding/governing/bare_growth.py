"""Growth of which nothing is said to grow: that of the economy, where its word stands for itself."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import ATTAINED, COUNTED_OR_SPENT, GROWTH, GROWTH_TOLD, Candidate
from pipeline.extract.binding.governing.place_grows import STANDING, attains_growth, place_grows
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.plan_told import opens_with_plan
from pipeline.extract.draft import TOTAL
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

ECONOMY = "grdp"
COUNTED = STANDING | {"people", "population"}  # concepts of what there is: nobody means its growth by that of an area
OF_ALL = "growth of nothing else"
OF_WITHIN = 4  # tokens from growth to what it is of
BESIDE = 2  # tokens from a percentage to growth behind it
TO_AMOUNT = 3  # tokens from `growth of` to its percentage
POINTS_ON = ("this_sector", "this_field", "points_back", "pronoun")  # lists of words for what was told before


def growth(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that growth of nothing else is that of the economy."""
    told = _beside(passage.view, quantity)
    is_told = passage.setting.names_economy and _stands_for_itself(passage, told, quantity)
    is_told = is_told or _opens_with_growth(passage, told.first) or _is_entry(passage.view, told, quantity)
    if attains_growth(passage, told, quantity):
        return [Candidate(ECONOMY, ATTAINED, OF_ALL)]
    return [Candidate(ECONOMY, place_grows(passage, told) or (GROWTH_TOLD if is_told else GROWTH), OF_ALL)]


def _beside(view: View, quantity: Quantity) -> Hit:
    """Return the word of growth beside a quantity: the last before it, else the one right behind it, else the first."""
    told = view.of("bare_growth")
    behind = stretch.starting(told, quantity.last, quantity.last + BESIDE)
    return next(iter(behind), None) or stretch.last_before(told, quantity.first) or told[0]


def _stands_for_itself(passage: Passage, told: Hit, quantity: Quantity) -> bool:
    """Tell whether growth is what the sentence itself speaks of: its subject, what it opens with, what is aimed at.

    What grows may have been named before it, or be pointed to: then it is that.
    """
    view = passage.view
    if view.scan.any_at(told.last, "copula", "reaching", "states") and not view.scan.any_before(told.first, "concept"):
        return True
    if told.first == view.sentence.first and not view.of("concept"):
        return True
    return _is_aimed_at(view, told.last) or _is_named_alone(passage, told, quantity)


def _is_named_alone(passage: Passage, told: Hit, quantity: Quantity) -> bool:
    """Tell whether nothing that could grow stands before `growth of 9 percent`: `We hope for growth of 9 percent`."""
    view, start = passage.view, passage.view.sentence.first
    of = view.scan.at(told.last, "whole_of")
    if of is None or not 0 <= quantity.first - of.last <= TO_AMOUNT:
        return False
    if view.scan.any_before(told.first, "indefinite", "attribute"):
        return False
    if view.scan.any_at(quantity.last, "inside", "whole_of"):
        return False
    if view.within("concept", start, told.first) or any(start <= one.first < told.first for one in passage.items):
        return False
    return not passage.partners and not any(view.within(words, start, told.first) for words in POINTS_ON)


def _opens_with_growth(passage: Passage, index: int) -> bool:
    """Tell whether a paragraph behind what does not grow by itself opens with growth: `Growth in May is put at 8%`.

    So may a sentence behind one that turned from the figures before it, and named nothing that could grow.
    """
    last, sentence = passage.discourse.last, passage.view.sentence
    if opens_with_plan(passage.view) and passage.view.scan.sign(index - 1) == ":":
        return True  # Kế hoạch 2013: tăng trưởng 12%
    has_turned, owned = _has_turned(passage), passage.view.scan.back_over(index, "theirs")
    is_areas = owned < index and last is not None and last.concept in COUNTED  # it has 9 parks. Its growth was 8%
    if (passage.goes_on and not (has_turned or is_areas)) or owned not in (sentence.first, _behind_time(passage.view)):
        return False
    of = passage.view.scan.at(index + 1, "whole_of")
    if of is not None and passage.view.following(of.last) != of.last:
        return False  # growth of exports, but growth of 9 per cent
    return has_turned or is_areas or (last is not None and last.concept in COUNTED_OR_SPENT)


def _has_turned(passage: Passage) -> bool:
    """Tell whether the sentence before had no figure, and named no concept, goods or sector: `The picture is mixed`."""
    subject = passage.discourse.subject
    return subject is not None and subject.concept is None and not subject.topics and subject.item == TOTAL


def _is_entry(view: View, told: Hit, quantity: Quantity) -> bool:
    """Tell whether growth right before its percentage is the first entry behind a label: `Results of 2017: growth 8%`.

    The label names nothing that grows.
    """
    if view.scan.sign(told.first - 1) != ":" or view.scan.back_over(quantity.first, "qualifiers") != told.last:
        return False
    return not view.within("concept", view.sentence.first, told.first)


def _behind_time(view: View) -> int:
    """Return the token behind the time that a sentence opens with, and its comma: `For 2024, growth`."""
    first = view.sentence.first
    time = next((one for one in view.times if one.first <= first + 1), None)
    return first if time is None else time.last + (view.scan.sign(time.last) == ",")


def _is_aimed_at(view: View, index: int) -> bool:
    """Tell whether growth, of nothing named right behind its word, is aimed at: `aims at growth of 8%`."""
    if not any(hit.value == "target" for hit in view.of("status")) or view.scan.at(index, "inside"):
        return False  # growth in revenue
    return not view.starting("concept", index, index + OF_WITHIN)
