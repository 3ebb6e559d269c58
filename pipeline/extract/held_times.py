"""Times of what something is held against: `short of what was gathered in 2022`. They date no figure before them.

A word of comparison opens a place from which no time escapes. It ends at a comma, at `and` and at the next figure; only
how far one is from the other may stand between (`surpassed by 12 percent the takings of May`). What others have, or
what was expected, is told of the same time as the figure.
"""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence

PLACE = 12  # tokens of the place that a comparison opens, up to its time
STOPS = frozenset(",;:()–—-")
SAME_TIME = ("place", "own_place", "nation", "peers", "conj", "plan", "base", "status")  # lists
OF_LAST_YEAR = ("plan", "base", "status")  # the same, for a year before: others had it then, too
NOUN = 2  # words of a noun for what came in a year: `of the budget revenue of 2022`
LEADS = 3  # tokens from `and` to the time behind it
DEGREES = frozenset({"percent", "ratio", "percentage_point"})


def with_held(
    scan: Scan, sentences: Sequence[Sentence], quantities: Sequence[Quantity], times: Sequence[Expression], year: int
) -> list[Expression]:
    """Return expressions of time, those marked as compared with that a comparison leads to from afar.

    `year` is the one of which the article tells if it names none: a time that is not before what it reports on is none
    that something is held against.
    """
    if not (scan.of("holds_against") or scan.of("percent")):
        return list(times)
    found: list[Expression] = []
    reported, is_named = year, False
    for sentence in sentences:
        for one in stretch.starting(times, sentence.first, sentence.last):
            is_back = (one.year or year) < reported
            may_be = one.is_period and not one.compared
            if may_be and is_back and is_named and _is_of_total(scan, one):
                found.append(replace(one, compared=True))
                continue
            if may_be and _is_held(scan, sentence, quantities, times, one, is_back=is_back and is_named):
                is_before = one.relative == -1 or is_back or not found
                found.append(replace(one, compared=True) if is_before else one)
                continue
            if one.is_period and one.year and not (one.compared or one.aside or one.until_year or is_named):
                reported, is_named = one.year, True
            found.append(one)
    return found


def _is_of_total(scan: Scan, one: Expression) -> bool:
    """Tell whether a percentage is that of what a year before came to: `94% of the revenue of 2022`."""
    led = scan.before(one.first, "whole_of") or scan.before(one.first, "inside")
    if led is None or one.kind != "year":
        return False
    articles = (scan.before(at, "definite") for at in range(led.first - 1, led.first - NOUN - 1, -1))
    article = next((hit for hit in articles if hit is not None), None)
    of = scan.before(article.first, "whole_of") if article is not None else None
    return of is not None and scan.before(of.first, "percent") is not None


def _is_held(
    scan: Scan,
    sentence: Sentence,
    quantities: Sequence[Quantity],
    times: Sequence[Expression],
    one: Expression,
    *,
    is_back: bool,
) -> bool:
    """Tell whether a word of comparison leads to a time, past the noun of what is compared with.

    One of a year before is compared with wherever that was.
    """
    lowest = max(sentence.first, one.first - PLACE)
    led = next((hit for at in range(one.first, lowest, -1) if (hit := scan.before(at, "holds_against"))), None)
    if led is None or led.last == one.first or led.first < sentence.first or stretch.within(times, led.last, one.first):
        return False
    if stretch.covering(scan.of("place"), led.first, led.last):
        return False  # in Cao Bằng the figures of May
    if any(scan.sign(at) in STOPS for at in range(led.last, one.first)):
        return False
    same: tuple[str, ...] = SAME_TIME
    if is_back:  # than Hue and Da Nang had in 2024, but: than Hue, and in 2024
        first, same = one.first - LEADS, OF_LAST_YEAR
        if stretch.within(scan.of("conj"), max(led.last, first), one.first):
            return False
    if any(stretch.within(scan.of(words), led.last, one.first) for words in same):
        return False
    between = [
        each for each in stretch.within(quantities, led.last, one.first) if not scan.at(each.last, "scope_nouns")
    ]
    return not between or _is_degree(scan, between, led, one)


def _is_degree(scan: Scan, between: Sequence[Quantity], led: Hit, one: Expression) -> bool:
    """Tell whether all that stands between is how far one is from the other, and a noun for the level of that."""
    degree = between[0]
    if len(between) > 1 or degree.kind not in DEGREES or degree.first != led.last:
        return False
    return any(scan.at(at, "level_of") for at in range(degree.last, one.first))
