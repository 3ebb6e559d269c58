"""Which of the names of a sentence belongs to a quantity."""

from pipeline.extract import stretch
from pipeline.extract.named import Named
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import RELATIVE, Quantity
from pipeline.extract.reaching import reaches
from pipeline.extract.tokens import DASHES
from pipeline.extract.view import STOPS, View

REASONS = ("cause", "concession")  # lists of words that lead to why a change came, or in spite of what
DIRECTLY = 2  # tokens behind a quantity within which `of` or `from` leads to a name
OF_WHOLE = 2  # further tokens behind `of the visitors`, which only tells the whole: `will be foreigners`
RIGHT_BEHIND = 1  # tokens from the words of a concept behind a quantity to their name
BESIDE = 3  # tokens between a concept and the name that narrows it


def nearest(view: View, quantity: Quantity, named: list[Named], concept: Hit | None, *, reach: int) -> Named | None:
    """Return the name that belongs to a quantity, None where none does.

    First one right behind it (`5 tonnes of rice`, `4% (services)`), then the last since the figure before, the first
    behind it within `reach` tokens, the last beside the words of its concept.
    """
    named = _not_aside(view, _not_pushing(view, named, concept), quantity) if named else named
    if not named:
        return None
    if (alone := _alone_in_bracket(view, named, quantity.last)) is not None:
        return alone
    first, last = view.since(quantity)
    start, end = view.beyond(quantity)
    turn = view.scan.at(start, "direction") if quantity.kind == "percent" else None
    led = turn.last if turn else start  # 41 percent more in Australia
    if quantity.kind == "rank" and view.scan.any_at(start, "after"):
        end = start  # second, after wholesale trade
    if view.scan.any_at(led, "of", "partner_to"):
        close = stretch.starting(named, led, min(led + DIRECTLY + 1, end))
        if close and not _has_own(view, close[0]):
            return close[0]
    if quantity.kind == "number" and (glued := stretch.starting(named, start, start + 1)):
        return glued[0]  # 450,000 domestic and 20,000 foreign visitors
    ahead = [
        name for name in stretch.within(named, first, last)
        if reaches(view, name, last, concept) and (view.in_brackets(quantity) or not view.is_bracketed(name.first))
    ]  # fmt: skip
    if ahead and _is_taken(view, quantity, ahead[-1]):
        first = _behind_bracket(view, start)
        theirs = stretch.starting(named, first, first + DIRECTLY)
        return theirs[0] if theirs else ahead[-1]
    if ahead and not view.within("conj", ahead[-1].last, last):
        return ahead[-1]
    if not ahead and (own := _before_concept(named, start, concept)):
        return own
    end = _end_before_reason(view, start, end) if quantity.kind in RELATIVE else end
    behind = _close_behind(view, named, start, end, reach + OF_WHOLE * (view.scan.at(start, "whole_of") is not None))
    if behind is not None:  # domestic visitors and 700,800 were international ones
        return behind
    if ahead:
        return ahead[-1]
    return _beside(view, named, quantity, concept) if concept else None


def _not_pushing(view: View, named: list[Named], concept: Hit | None) -> list[Named]:
    """Return the names but those that only moved what the concept is about: `Công nghiệp hồi phục đưa GRDP tăng 9%`."""
    pushed = view.of("pushes")
    if not pushed or concept is None or view.scan.at(concept.first, "earns"):
        return named
    moved = stretch.last_before(pushed, concept.first)
    return [name for name in named if moved is None or name.last > moved.first]


def _not_aside(view: View, named: list[Named], quantity: Quantity) -> list[Named]:
    """Return the names but those that only describe another one: `foreign firms, which make phones, earned $9m`."""
    if not named or not view.of("relative"):
        return named
    told = [hit for hit in view.within("relative", view.sentence.first, quantity.first) if _opens_aside(view, hit)]
    for hit in told:
        end = next((at for at in range(hit.last, quantity.first) if view.scan.sign(at) == ","), None)
        if end is None or view.following(hit.first) < end or not view.scan.is_word(end + 1):
            continue
        if stretch.within(named, view.sentence.first, hit.first) and not view.scan.any_at(end + 1, "relative", "conj"):
            named = [name for name in named if not hit.last <= name.first < end]
    return named


def _opens_aside(view: View, hit: Hit) -> bool:
    """Tell whether a word of relation stands behind a comma."""
    return view.scan.sign(hit.first - 1) == ","


def _is_taken(view: View, quantity: Quantity, name: Named) -> bool:
    """Tell whether a name is what a verb says the amount before was: `$9m is domestic revenue, $2m customs revenue`."""
    earlier = next(
        (one for one in stretch.back_from(view.quantities, quantity.first) if not view.in_brackets(one)), None
    )
    if earlier is None or earlier.kind != quantity.kind or earlier.first > name.first:
        return False
    start = view.beyond(earlier)[0]
    first = _behind_bracket(view, start)
    verb = view.scan.at(first, "copula")
    return (verb.last if verb else first) == name.first and (verb is not None or first > start)


def _behind_bracket(view: View, first: int) -> int:
    """Return the token behind a bracket that opens at a token; the same token where none does."""
    if view.scan.sign(first) != "(":
        return first
    return next((at + 1 for at in range(first, view.sentence.last) if view.scan.sign(at) == ")"), first)


def _alone_in_bracket(view: View, named: list[Named], first: int) -> Named | None:
    """Return the name that a bracket right behind a quantity holds alone: `4% (agriculture), 7% (industry)`."""
    if view.scan.sign(first) != "(":
        return None
    return next((one for one in stretch.starting(named, first + 1, first + 2) if view.scan.sign(one.last) == ")"), None)


def _before_concept(named: list[Named], first: int, concept: Hit | None) -> Named | None:
    """Return the name right before the words of a concept behind a quantity: `65% of the province's rice exports`."""
    last = concept.first if concept else first
    return next((name for name in stretch.within(named, first, last) if name.last == last), None)


def _close_behind(view: View, named: list[Named], start: int, end: int, reach: int) -> Named | None:
    """Return the first name in a stretch behind a quantity: `up 37%, and domestic visitors ...` leads elsewhere.

    So does a dash: `Revenue: $9m - crude oil $5m, customs $3m`.
    """
    if view.scan.sign(start) in DASHES:
        return None
    near = stretch.starting(named, start, start + reach + 1 + _owned_by_area(view, start))
    joints = [hit.first for hit in view.clear("conj", ("item", "partner"), start, end)] if near else []
    return next((name for name in near if name.first < min([end, *joints]) and not _has_own(view, name)), None)


def _end_before_reason(view: View, start: int, end: int) -> int:
    """Return where a stretch ends, or the reason of a change in it begins: `up 9% | thanks to services`."""
    return min([end, *(hit.first for words in REASONS for hit in view.starting(words, start, end))])


def _owned_by_area(view: View, start: int) -> int:
    """Return how many tokens behind a quantity say whose its goods are: `$5m worth of Dak Lak's coffee`."""
    if not view.of("genitive"):
        return 0
    owner = next(iter(view.starting("place", start, start + DIRECTLY + 1)), None)
    genitive = view.scan.at(owner.last, "genitive") if owner else None
    return genitive.last - owner.first if owner and genitive else 0


def _has_own(view: View, name: Named) -> bool:
    """Tell whether a name behind a quantity is led to the next one: `up 9 percent with food processing up 12`."""
    following = view.following(name.last)
    is_led = view.scan.before(name.first, "along_with") is not None and following < view.sentence.last
    return is_led and not view.count(STOPS, name.last, following)


def _beside(view: View, named: list[Named], quantity: Quantity, concept: Hit) -> Named | None:
    """Return the last name before a quantity that stands close to the words of its concept, or right behind them.

    `first in exports of rice`.
    """
    if concept.first >= quantity.last:
        told = stretch.starting(named, concept.last, concept.last + RIGHT_BEHIND + 1)
        return told[0] if told and not view.count(STOPS, concept.last, told[0].first) else None
    for name in stretch.back_from(named, quantity.first):
        if abs(name.first - concept.last) <= BESIDE or abs(concept.first - name.last) <= BESIDE:
            is_apart = view.count(";", name.last, quantity.first)
            return None if is_apart or _is_of_another(view, name, concept) else name
        if name.last < concept.first - BESIDE:
            return None
    return None


def _is_of_another(view: View, name: Named, concept: Hit) -> bool:
    """Tell whether a name before a concept is of an earlier figure or clause: `630,900 foreigners; revenue ...`."""
    if name.last > concept.first:
        return False
    earlier = stretch.last_before(view.quantities, name.first)
    is_its = earlier is not None and name.first - earlier.last <= DIRECTLY
    stops = ";" if view.is_bracketed(name.first) else ",;"  # per head (without oil), GRDP is
    return is_its or bool(view.count(stops, name.last, concept.first))
