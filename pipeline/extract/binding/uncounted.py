"""Numbers that no indicator counts: sizes of goods, yields, some of several peers, the rate of a currency."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing import Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.measures.cues import turns
from pipeline.extract.quantities import Quantity
from pipeline.extract.roles import scope
from pipeline.extract.view import View

EQUALS = "="
LEADING = ("comparison", "held_level", "whole_of", "definite", "that_of")  # lists of words before the others
EARLIER = ("base", "plan", "plan_noun", "status")  # lists of what else a multiple is of
POPULATION = "population"  # indicator
AGES = range(15, 100)
FULL_NAME, LONGEST_NAME = 3, 7  # words of a person's name, and those that are looked at, with the comma
SCOPE_WITHIN = 5  # tokens from a share to the number of those that it is of


def is_size(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether a number only says of what size goods are: `shrimp of 100 pieces per kilogram`."""
    per = passage.view.scan.at(quantity.last + 1, "per")
    return per is not None and passage.view.scan.at(per.last, "unit") is not None


def is_yield(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether a quantity is what one unit of another gave, no sum: `6.9 tonnes per hectare`, `5 tấn mỗi ha`."""
    per = passage.view.scan.at(quantity.last, "per")
    return per is not None and passage.view.scan.at(per.last, "unit") is not None


def is_per(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether a number is only what something is counted per: `32 hospital beds per 10,000 people`."""
    scan = passage.view.scan
    return scan.any_before(quantity.first, "per") and not scan.any_before(quantity.first, "indefinite", "qualifiers")


def is_share_of_people(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether a percentage is one of the people, or of what is told beside them: `95% of the people`.

    A change right behind the population is its own: `880 nghìn người, tăng 0,9%`.
    """
    if candidate.hit is None:
        last = passage.before(quantity)
        if last is None or last.indicator != POPULATION or not last.is_level:
            return True
        return not any(turns(hit) for hit in passage.view.within("direction", last.quantity.last, quantity.first))
    return passage.view.scan.any_at(quantity.last, "whole_of") and candidate.hit.first >= quantity.last


def is_of_peers(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether a number is written over that of all peers: `18/27 districts`, `5/11 nhóm hàng`."""
    scan = passage.view.scan
    is_over = scan.sign(quantity.last) == "/" and scan.is_number(quantity.last + 1)
    return is_over and scan.any_at(quantity.last + 2, "scope_nouns")


def is_of_places(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether a share is one of all communes, say, of which nothing was told: `90% of its communes have roads`."""
    scan = passage.view.scan
    of = scan.at(quantity.last, "whole_of")
    if of is None:
        return False
    led = scan.at(of.last, "definite") or scan.at(of.last, "their") or scan.at(of.last, "own_place")
    peers = scan.at(led.last if led else of.last, "scope_nouns")
    return peers is not None and scan.at(peers.last, "genitive") is None


def is_age(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether a number between commas is the age of who is named before it: `Nguyen Van An, 52, said`."""
    scan, first = passage.view.scan, quantity.first
    if scan.sign(first - 1) != "," or scan.sign(quantity.last) != ",":
        return False
    if not scan.sign(quantity.numeral).isdecimal() or quantity.value not in AGES:
        return False
    words = next((back for back in range(2, LONGEST_NAME) if not scan.sign(first - back).istitle()), LONGEST_NAME) - 2
    return words >= FULL_NAME or (words == FULL_NAME - 1 and not scan.ends_phrase(first - 1))


def is_of_scope(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether a share is one of counted peers: `two thirds of the 115 communes`."""
    view = passage.view
    of = view.scan.at(quantity.last, "whole_of")
    whole = stretch.first_from(view.quantities, quantity.last) if of else None
    if whole is None or whole.kind != "number" or whole.first - quantity.last > SCOPE_WITHIN:
        return False
    return scope(view.scan, whole) is not None


def is_times_of_others(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether a multiple is one of what others have, not of what was: `gấp 1,2 lần bình quân cả nước`.

    The country, a mean or another area stands right behind it, or opens the sentence behind a word of comparison.
    """
    view = passage.view
    start, end = view.behind(quantity)
    earlier = [hit for kind in EARLIER for hit in view.within(kind, start, end) if hit.value != "avg"]
    if _are_others(view, start) and not earlier:
        return not any(one.is_period for one in stretch.starting(view.times, start, end))
    led = view.scan.at(view.sentence.first, "comparison")
    return led is not None and led.last < quantity.first and _are_others(view, led.last)


def _are_others(view: View, index: int) -> bool:
    """Tell whether a token begins who else has something, or what they have on average."""
    at, scan = index, view.scan
    while (hit := next((hit for words in LEADING if (hit := scan.at(at, words)) is not None), None)) is not None:
        at = hit.last
    return at < view.sentence.last and scan.any_at(at, "nation", "peers", "place")


def is_parity(view: View, quantity: Quantity) -> bool:
    """Tell whether money in brackets is the rate at which a paper changes it: `($1 = VND24,300)`."""
    if (
        quantity.kind != "money"
        or not view.in_brackets(quantity)
        or not view.count(EQUALS, view.sentence.first, view.sentence.last)
    ):
        return False
    one, other = quantity, stretch.first_from(view.quantities, quantity.last)
    if view.scan.sign(quantity.first - 1) == EQUALS:
        one, other = stretch.last_before(view.quantities, quantity.first) or quantity, quantity
    is_led = other is not None and other.kind == "money" and view.scan.sign(other.first - 1) == EQUALS
    return one.value == 1 and one.kind == "money" and is_led
