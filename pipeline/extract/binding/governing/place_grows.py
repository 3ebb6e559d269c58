"""Growth of which an area is the subject is that of its economy: `The province still managed to grow by 7%`."""

from pipeline.extract import stretch
from pipeline.extract.areas import starting
from pipeline.extract.binding.governing.candidate import GROWTH_TOLD, OF_PLACE
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS

ATTAINS_WITHIN = 5  # tokens from the area to growth: `is to achieve a`
FRONTED = 4  # tokens at the start of a sentence in which it says in what
GENITIVE = ("'", "’")  # behind an owner
LONGEST_NAME = 12  # tokens of the name of an area
ADVERBS = 1  # tokens between the area and its verb, and before it
STANDING = frozenset({"parks", "enterprises", "projects", "workers", "jobs"})  # what is counted: a place grows by none
SPENT = frozenset({"social_investment", "public_investment", "budget_revenue"})  # what nobody means by bare growth


def place_grows(passage: Passage, verb: Hit) -> float:
    """Return how much speaks for the economy where an area stands right before a verb of growth as its subject.

    It opens the sentence or a part of it, and is the article's own; 0 where it is not so.
    """
    view = passage.view
    start = _before_aside(passage, verb.first)
    named = next((hit for hit, place in _areas_before(passage, start, ADVERBS) if _is_own(passage, place)), None)
    if named is None or view.within("concept", named.last, start) or not _opens_part(passage, named):
        return 0
    heading = passage.discourse.heading
    is_headed = heading is not None and any(hit.value in STANDING for hit in heading.concepts[:1])
    return OF_PLACE if is_headed else GROWTH_TOLD


def attains_growth(passage: Passage, told: Hit, quantity: Quantity) -> bool:
    """Tell whether an area as the subject attains growth of a percentage: `which helped Hue achieve growth of 7%`."""
    view = passage.view
    of = view.scan.at(told.last, "whole_of")
    if of is None or view.scan.back_over(quantity.first, "qualifiers") != of.last:
        return False
    near = [hit for hit, _ in _areas_before(passage, told.first - 1, ATTAINS_WITHIN - 1)]
    own = max(near, key=lambda hit: hit.last, default=None)
    if own is None or passage.is_led(own):
        return False
    start, between = view.sentence.first, (own.last, told.first)
    if view.scan.any_at(start, "inside", "as_topic") and view.starting("concept", start, start + FRONTED):
        return False  # in exports, Hue attained growth of 9%
    is_bare = not (view.within("concept", *between) or view.within("item", *between) or view.count(STOPS, *between))
    return is_bare and view.scan.sign(own.last) not in GENITIVE


def _before_aside(passage: Passage, verb: int) -> int:
    """Return the token at which a bracket opens that ends right before a verb: `the city (with Hai Duong) | grew`."""
    scan = passage.view.scan
    return passage.view.opening(verb - 1) if scan.sign(verb - 1) == ")" else verb


def _areas_before(passage: Passage, index: int, reach: int) -> list[tuple[Hit, str | None]]:
    """Return the areas that end at most so many tokens before a token; None for words such as `the province`."""
    low = index - reach - LONGEST_NAME
    words = [(hit, None) for hit in passage.view.starting("own_place", low, index)]
    return [one for one in (*words, *starting(passage.areas, low, index)) if 0 <= index - one[0].last <= reach]


def _opens_part(passage: Passage, named: Hit) -> bool:
    """Tell whether an area opens its sentence or a part of it, behind a time perhaps: `In 2025 the city grew`."""
    view, first = passage.view, passage.view.sentence.first
    low = max(first, named.first - ADVERBS)
    if low == first or any(view.scan.sign(at) in ",;:" for at in range(low - 1, named.first)):
        return True
    times = stretch.starting(view.times, first, first + ADVERBS + 1)
    return any(low <= time.last <= named.first for time in times)


def _is_own(passage: Passage, place: str | None) -> bool:
    """Tell whether a place is the one spoken of, or any behind money that does not grow by itself."""
    if place is None:
        return True
    last = passage.discourse.last
    return passage.discourse.place in (None, place) or (last is not None and last.concept in SPENT)
