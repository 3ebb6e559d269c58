"""What a quantity is about: candidate concepts weighed against each other.

A concept behind the quantity counts when it follows closely (`384 projects`, `1.1 million USD of exports`); one before
it counts the less the farther it stands and the more figures of its kind lie between; the figure before passes its own
on to changes, ranks and shares; the sentence before passes its concept on when this one has none.
"""

from dataclasses import dataclass

from pipeline.extract.concepts import dimension, fits
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import HARD, View

BEHIND = 10.0  # a concept that follows the quantity directly
BEFORE = 8.0  # a concept that stands right before it
RIGHT_BEFORE = 2.5  # further, for a count with its noun right before it: `vận chuyển hành khách 9,4 triệu lượt khách`
AHEAD = 0.8  # a concept farther on in the sentence
OUTPUT = 1.9  # a physical quantity of a commodity that nothing governs is its output
PER_TOKEN = 0.12
PER_COMMA = 0.5
PER_STOP = 1.2  # semicolon, colon, bracket
PER_FIGURE = 2.2  # each level of its kind between
FOLLOWS_FIGURE = 7.0  # a change, rank or share behind a figure
CARRIED = 2.0  # from the sentence before
HEADING = 1.5  # from an earlier heading
FRESH_HEADING = 3.0  # from the heading above
COMMODITY = 2.5  # money of a commodity: what the sentence before first spoke of, exports or imports
GROWTH = 1.0  # growth of nothing else is that of the economy
ASPECTS = {"by_volume": "quantity", "by_number": "number", "by_value": "money", "by_capital": "money"}
NOUN_WITHIN = 8  # tokens from a count to its noun


@dataclass(frozen=True, slots=True)
class Candidate:
    """A concept that may govern a quantity, with its weight and where it comes from."""

    concept: str
    weight: float
    rule: str
    hit: Hit | None = None
    draft: Draft | None = None


def candidates(
    view: View, quantity: Quantity, drafts: list[Draft], carried: Draft | None, heading: Hit | None, *, fresh: bool
) -> list[Candidate]:
    """Return the concepts that may govern a quantity, the heaviest first.

    `drafts` are the figures of the sentence read so far, `carried` the last one of the sentence before.
    """
    of = dimension(quantity)
    relative = of in ("percent", "rank")
    found = [
        *_behind(view, quantity, of, relative),
        *_before(view, quantity, of, relative, drafts),
        *_proform(view, quantity, drafts, carried),
    ]
    if of == "count" and not _counts_before(view, quantity):
        return sorted(found, key=lambda candidate: -candidate.weight)
    last = next((draft for draft in reversed(drafts) if draft.concept and draft.role == "observation"), None)
    if last and last.concept:
        if relative:
            weight = FOLLOWS_FIGURE - PER_COMMA * 0.1 * (quantity.first - last.quantity.last)
            found.append(Candidate(last.concept, weight, "said of the figure before", draft=last))
        elif fits(last.concept, of):
            found.append(Candidate(last.concept, 3.0, "as the figure before", draft=last))
    if carried and carried.concept and (relative or fits(carried.concept, of)):
        found.append(Candidate(carried.concept, CARRIED, "carried from the sentence before", draft=carried))
    if heading and (relative or fits(str(heading.value), of)):
        found.append(Candidate(str(heading.value), FRESH_HEADING if fresh else HEADING, "from the heading"))
    if not found:
        ahead = [
            hit for hit in view.of("concept") if hit.first >= quantity.last and (relative or fits(str(hit.value), of))
        ]
        found.extend(Candidate(str(hit.value), AHEAD, "the next words", hit) for hit in ahead[:1])
    if of == "physical" and view.of("item"):
        found.append(Candidate("product_output", OUTPUT, "a quantity of a commodity"))
    if relative:
        found.extend(_aspect(view, quantity, drafts, carried))
        if view.of("bare_growth"):
            found.append(Candidate("grdp", GROWTH, "growth of nothing else"))
    return sorted(found, key=lambda candidate: -candidate.weight)


def _aspect(view: View, quantity: Quantity, drafts: list[Draft], carried: Draft | None) -> list[Candidate]:
    """Return the figure that `in volume`, `in number`, `in capital` behind a change speak of."""
    start, end = view.behind(quantity)
    first, last = view.before(quantity)
    stop = min([end, *(hit.first for hit in view.starting("conj", start, end))])
    for hit in [*view.starting("aspect", start, stop), *reversed(view.starting("aspect", first, last))]:
        kind = ASPECTS.get(str(hit.value))
        known = [
            draft
            for draft in [carried, *drafts]
            if draft and draft.concept and draft.is_level and draft.quantity.kind == kind
        ]
        if known:
            return [Candidate(str(known[-1].concept), BEHIND, f"{hit.value} of the figure before", draft=known[-1])]
    return []


def _behind(view: View, quantity: Quantity, of: str, relative: bool) -> list[Candidate]:
    start, end = view.behind(quantity)
    found = []
    joints = [hit.first for hit in view.clear("conj", ("concept",), start, end)]
    for hit in view.within("concept", start, min([end, *joints])):
        gap = hit.first - start
        if not relative and not fits(str(hit.value), of):
            continue
        if hit.value == "people" and len(view.of("concept")) > 1:
            weight = BEHIND - 7.0
        elif of == "rank":
            about = view.starting("rank_nouns", start, hit.first) or view.starting("each", start, hit.first)
            weight = BEHIND - 0.25 * gap if about and gap <= 9 else 0.0
        elif of == "count":
            weight = BEHIND - 0.4 * gap if gap <= NOUN_WITHIN and not _crosses_verb(view, start, hit.first) else 0.0
        elif gap == 0 or view.scan.at(start, "of") or view.scan.at(start, "partner_to"):
            weight = BEHIND - 0.6 * gap if gap <= NOUN_WITHIN else 0.0
        elif relative and gap <= 3:  # 18.7 percent more capital, 1.9 percent fewer firms
            weight = BEHIND - 0.5 * gap
        else:
            weight = 0.0
        if weight > 0:
            found.append(Candidate(str(hit.value), weight, "the words behind", hit))
    return found[:1] if of == "count" else found


def _proform(view: View, quantity: Quantity, drafts: list[Draft], carried: Draft | None) -> list[Candidate]:
    """Return the noun that `ones` stands for: that of the count before."""
    start, end = view.behind(quantity)
    if quantity.kind != "number" or not view.starting("proform", start, min(end, start + NOUN_WITHIN)):
        return []
    counts = [draft for draft in [carried, *drafts] if draft and draft.quantity.kind == "number" and draft.concept]
    return (
        [Candidate(str(counts[-1].concept), BEHIND - 1, "stands for the noun before", draft=counts[-1])]
        if counts
        else []
    )


def _crosses_verb(view: View, first: int, last: int) -> bool:
    return bool(view.within("reaching", first, last)) or bool(view.within("base", first, last))


def _before(view: View, quantity: Quantity, of: str, relative: bool, drafts: list[Draft]) -> list[Candidate]:
    found = []
    for hit in view.of("concept"):
        if hit.last > quantity.first or (not relative and not fits(str(hit.value), of)):
            continue
        if of == "count" and not _counts_before(view, quantity):
            continue
        between = [
            draft for draft in drafts
            if draft.quantity.first >= hit.last and draft.is_level and _dimension(draft) == of and draft.role == "observation"
        ]  # fmt: skip
        weight = (
            BEFORE
            - PER_TOKEN * (quantity.first - hit.last)
            - PER_COMMA * view.count(",", hit.last, quantity.first)
            - PER_STOP * view.count(HARD, hit.last, quantity.first)
            - (0 if relative else PER_FIGURE * len(between))
        )
        if _belongs_to_earlier(view, hit, drafts):
            weight -= 1.5
        if of == "count" and hit.last == quantity.first:
            weight += RIGHT_BEFORE
        found.append(Candidate(str(hit.value), weight, "the words before", hit))
    return found


def _belongs_to_earlier(view: View, hit: Hit, drafts: list[Draft]) -> bool:
    """Tell whether a concept stands right behind an earlier quantity, as its noun."""
    return any(0 <= hit.first - draft.quantity.last <= 2 and draft.quantity.kind == "number" for draft in drafts)


def _dimension(draft: Draft) -> str:
    return dimension(draft.quantity)


def _counts_before(view: View, quantity: Quantity) -> bool:
    """Tell whether a count can take its noun from before: nothing that it could count follows it."""
    if quantity.in_words:
        return False
    following = view.scan.tokens[quantity.last : quantity.last + 1]
    return not following or not following[0].is_word or _is_function_word(view, quantity.last)


def _is_function_word(view: View, index: int) -> bool:
    categories = ("function", "of", "direction", "reaching", "comparison", "status", "until", "range", "partner_to")
    return any(view.scan.at(index, category) for category in categories)
