"""Growth of which an area is the subject is that of its economy: `The province still managed to grow by 7%`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import GROWTH_TOLD, OF_PLACE
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS

ATTAINS_WITHIN = 5  # tokens from the area to growth: `is to achieve a`
FRONTED = 4  # tokens at the start of a sentence in which it says in what
GENITIVE = ("'", "’")  # behind an owner
ADVERBS = 1  # tokens between the area and its verb, and before it
STANDING = frozenset({"parks", "enterprises", "projects", "workers", "jobs"})  # what is counted: a place grows by none
SPENT = frozenset({"social_investment", "public_investment", "budget_revenue"})  # what nobody means by bare growth


def place_grows(passage: Passage, verb: Hit) -> float:
    """Return how much speaks for the economy where an area stands right before a verb of growth as its subject.

    It opens the sentence or a part of it, and is the article's own; 0 where it is not so.
    """
    view = passage.view
    own = [*view.of("own_place"), *(hit for hit, place in passage.areas if _is_own(passage, place))]
    start = _before_aside(passage, verb.first)
    named = next((hit for hit in own if 0 <= start - hit.last <= ADVERBS), None)
    if named is None or view.within("concept", named.last, start):
        return 0
    opened = [at + 1 for at in range(view.sentence.first, named.first) if view.scan.sign(at) in ",;:"]
    opened += [time.last for time in view.times if time.last <= named.first and _opens(passage, time.first)]
    if named.first - max(opened, default=view.sentence.first) > ADVERBS:
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
    own = stretch.last_before([*view.of("own_place"), *(hit for hit, _ in passage.areas)], told.first)
    if own is None or not 0 < told.first - own.last <= ATTAINS_WITHIN or passage.is_led(own):
        return False
    start, between = view.sentence.first, (own.last, told.first)
    if view.scan.at(start, "inside") and view.starting("concept", start, start + FRONTED):
        return False  # in exports, Hue attained growth of 9%
    is_bare = not (view.within("concept", *between) or view.within("item", *between) or view.count(STOPS, *between))
    return is_bare and view.scan.sign(own.last) not in GENITIVE


def _before_aside(passage: Passage, verb: int) -> int:
    """Return the token at which a bracket opens that ends right before a verb: `the city (with Hai Duong) | grew`."""
    scan = passage.view.scan
    return passage.view.opening(verb - 1) if scan.sign(verb - 1) == ")" else verb


def _opens(passage: Passage, first: int) -> bool:
    """Tell whether a time opens its sentence: `In 2025 the city grew`."""
    return first - passage.view.sentence.first <= ADVERBS


def _is_own(passage: Passage, place: str) -> bool:
    """Tell whether a place is the one spoken of, or any behind money that does not grow by itself."""
    last = passage.discourse.last
    return passage.discourse.place in (None, place) or (last is not None and last.concept in SPENT)
