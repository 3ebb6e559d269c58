"""Concepts behind a quantity: `384 projects`, `1.1 million USD of exports`, `18.7 percent more capital`."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.binding.features import FUNDED, TRADED
from pipeline.extract.binding.governing.candidate import BEHIND, NEAREST, NOUN_WITHIN, Candidate
from pipeline.extract.binding.governing.capital_city import is_city
from pipeline.extract.binding.governing.inside_told import says_where
from pipeline.extract.binding.governing.label import RATES
from pipeline.extract.binding.governing.people import COUNTED_IN, counts_people_for
from pipeline.extract.binding.governing.proform import shared_noun
from pipeline.extract.binding.governing.ranked_by import led_with, told_later
from pipeline.extract.binding.governing.trade import EXPORTERS, concept_of
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import Stretch, View

# Taken off for each token between: nouns stand farther from their count than `of` lets a concept stand from its money.
PER_TOKEN_OF = 0.6
PER_TOKEN_RELATIVE = 0.5
PER_TOKEN_COUNT = 0.4
PER_TOKEN_RANK = 0.25
RELATIVE_WITHIN = 3
RANK_WITHIN = 9
ACRONYM = 3  # tokens of one in brackets
FOLLOWS_WITHIN = 6  # tokens from a quantity to the one that restates or holds it
# parts and their wholes
OF_LEVEL = frozenset({("percent", "money"), ("percent", "number"), ("number", "number"), ("money", "money")})
CHANGE_WITHIN = 3  # tokens from a percentage to its noun of change
PEOPLE = 7.0  # taken off: people are counted as such only where no other concept is named
FREIGHT = "freight"  # the concept of what is carried
INVESTOR = "investor"  # the concept of who invests
BALANCE = "balance"  # the concept of what is left of both ways of trade
DONE = ("exports", "imports")  # concepts that are told as done


def behind(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concepts that follow closely, up to a conjunction; a count has one noun."""
    view, of = passage.view, quantity.dimension
    if _counts_what_is_inside(view, quantity) or (of == "percent" and _is_rate_of_whole(passage, quantity)):
        return []
    start, end = _stretch(view, quantity)
    found: list[Candidate] = []
    for hit in _up_to_joint(view, view.starting("concept", start, end), start, end, of):
        if is_city(passage, hit) or (hit.value in COUNTED_IN and counts_people_for(passage, quantity)):
            continue
        if of in RELATIVE and (_is_attribute(view, hit) or view.scan.is_number(hit.last)):  # for a volume of 9 tonnes
            continue
        if of == "percent" and hit.value == INVESTOR and hit.first > start:
            continue  # 83% contributed by foreign investors: of what they did
        if of == "percent" and hit.value == FREIGHT and passage.partners:
            continue  # the US took 41% of all goods shipped: freight has no partner
        if hit.value in TRADED and of == "currency" and _is_of_balance(view, quantity):
            continue  # a surplus of 5 million USD in trade
        is_counted = of == "count" and hit.value == EXPORTERS
        if of in RELATIVE or is_counted or passage.setting.grammar.concepts.fits(str(hit.value), of):
            weight = _weight(view, hit, start, of)
            if weight > 0:
                found.append(Candidate(concept_of(passage, quantity, hit), weight, "the words behind", hit))
    if of == "count" and not found:
        found = shared_noun(view, quantity)
    if of == "rank" and not found:
        found = led_with(view, quantity) or told_later(view, quantity)
    return found[:1] if of == "count" else found[:NEAREST]


def _is_rate_of_whole(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a rate is named before its percentage, behind which only its whole is: `Poverty: 2% of families`."""
    if passage.view.scan.at(quantity.last, "whole_of") is None:
        return False
    named = passage.view.within("concept", *passage.view.before(quantity))
    return bool(named) and named[-1].value in RATES


def _is_of_balance(view: View, quantity: Quantity) -> bool:
    """Tell whether a surplus or deficit leads to an amount, which is then of no trade named behind it."""
    of = view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "of")
    noun = view.scan.before(of.first, "concept") if of is not None else None
    return noun is not None and noun.value == BALANCE


def _up_to_joint(view: View, named: Sequence[Hit], start: int, end: int, of: str) -> Sequence[Hit]:
    """Return the concepts of a stretch before what joins others to a quantity."""
    if not named:
        return named
    joints = view.clear("conj", ("concept", "item", "origin", "event", "scope_nouns"), start, end)
    causes = view.starting("cause", start, end) if of in RELATIVE else ()  # up 61% thanks to the price of exports
    opened = view.starting("concession", start, end)  # grew 9% although exports had fallen
    moved = view.starting("lifts", start, end) if of in RELATIVE else ()  # services grew 9%, lifting GRDP
    stop = min([end, *(hit.first for hit in (*joints, *causes, *opened, *moved))])
    return [hit for hit in named if hit.first < stop]


def _counts_what_is_inside(view: View, quantity: Quantity) -> bool:
    """Tell whether a count is of what was counted before, and of where it is: `including 284 in parks`."""
    if quantity.kind != "number" or not view.of("inside"):
        return False
    them = view.scan.at(quantity.last, "of_which")  # 12 of them are in parks
    if them is not None and view.scan.any_at(them.last, "inside"):
        return True
    verb = view.scan.at(quantity.last, "copula")  # 49 are inside and 14 are outside parks
    if not view.scan.any_at(verb.last if verb else quantity.last, "inside"):
        return False
    if says_where(view, quantity) or view.scan.before(quantity.first, "all_but"):
        return True
    return verb is not None or bool(view.within("of_which", *view.before(quantity)))


def _stretch(view: View, quantity: Quantity) -> Stretch:
    """Return the stretch behind a quantity, which goes on behind one that restates or holds it, or counts its peers.

    `47 trillion dong (2 billion USD) in revenue`, `38% of the 14.9 billion USD in FDI`, `26 of its 35 parks`, `first
    among 63 provinces in exports`.
    """
    following = stretch.first_from(view.quantities, quantity.last)
    if following is None or following.first - quantity.last > FOLLOWS_WITHIN:
        return view.behind(quantity)
    if view.in_brackets(following) and not view.in_brackets(quantity):
        return view.beyond(quantity)
    if quantity.kind == "rank" and view.scan.at(following.last, "scope_nouns"):
        return view.behind(following)
    is_apart = view.count(",;", quantity.last, following.first)  # 84% of the exports, or $13.8 billion
    is_part = view.scan.at(quantity.last, "whole_of") is not None
    is_part = is_part or (quantity.kind == "percent" and view.scan.at(quantity.last, "out_of") is not None)
    is_part = is_part and not view.within("concept", quantity.last, following.first)  # $5m of exports and VND3bn
    if is_part and (quantity.kind, following.kind) in OF_LEVEL and not is_apart:
        return view.behind(following)
    return view.behind(quantity)


def _is_attribute(view: View, hit: Hit) -> bool:
    """Tell whether capital only narrows projects: the `FDI` of `a third of the foreign investment (FDI) projects`."""
    scan, end = view.scan, hit.last + (view.scan.sign(hit.last) == ")")
    following = scan.at(end + ACRONYM if scan.sign(end) == "(" and scan.sign(end + 2) == ")" else end, "concept")
    return hit.value == "capital" and following is not None and following.value in FUNDED


def _weight(view: View, hit: Hit, start: int, of: str) -> float:
    """Return what speaks for a concept behind a quantity whose words end at `start`."""
    gap = hit.first - start
    if hit.value == "people" and len(view.of("concept")) > 1:
        return BEHIND - PEOPLE
    if of == "rank":
        if gap > RANK_WITHIN:
            return 0.0
        about = view.starting("rank_nouns", start, hit.first) or view.starting("each", start, hit.first)
        return BEHIND - PER_TOKEN_RANK * gap if about else 0.0
    if of == "count":
        gap -= ACRONYM * view.count("(", start, hit.first)  # 40 more foreign direct investment (FDI) projects
        if view.scan.at(start, "partner_to") and not view.scan.any_at(start, "whole_of", "of"):
            return 0.0  # 900 from other countries; 7 of the projects
        if view.starting("into", start, hit.first):
            return 0.0  # 38 went into parks
        head = view.scan.at(start, "copula")  # 37 were new projects
        is_noun = gap <= NOUN_WITHIN and not _crosses_verb(view, head.last if head else start, hit.first)
        return BEHIND - PER_TOKEN_COUNT * gap if is_noun else 0.0
    if of == "percent" and gap <= NOUN_WITHIN and view.scan.at(start, "whole_of"):
        return BEHIND - PER_TOKEN_RANK * gap
    if of == "percent" and view.scan.at(start, "attribute"):
        return 0.0  # 868 firms, up 16.4%, with capital of
    if gap == 0 or view.scan.any_at(start, "of", "partner_to", "came_from"):
        return BEHIND - PER_TOKEN_OF * gap if gap <= NOUN_WITHIN else 0.0
    if of == "currency" and _is_complement(view, start, hit):
        return BEHIND - PER_TOKEN_OF  # of which 5 million USD were exports, 2 million was the surplus
    if of in ("physical", "currency") and _is_passive(view, start, hit):
        return BEHIND - PER_TOKEN_OF
    if of == "percent" and _is_of_change(view, start, hit.first):
        return BEHIND - PER_TOKEN_RANK * gap
    if of == "percent" and gap <= RELATIVE_WITHIN:  # 1.9 percent fewer firms
        return BEHIND - PER_TOKEN_RELATIVE * gap
    return 0.0


def _is_complement(view: View, start: int, hit: Hit) -> bool:
    """Tell whether a verb right behind an amount says what it is, with an article or without."""
    verb = view.scan.at(start, "copula")
    return verb is not None and verb.last == view.scan.back_over(hit.first, "definite")


def _is_passive(view: View, start: int, hit: Hit) -> bool:
    """Tell whether a verb right behind an amount says what was done with it: `13,212 tonnes were exported`."""
    verb = view.scan.at(start, "copula")
    return verb is not None and verb.last == hit.first and hit.value in DONE


def _is_of_change(view: View, first: int, last: int) -> bool:
    """Tell whether a noun of change leads to a concept: `8.7% annual growth in the local production index`."""
    start = against.last if (against := view.scan.at(first, "base")) else first  # 9% year-on-year increase in GRDP
    turns = view.starting("direction", first, min(last, start + CHANGE_WITHIN))
    if not turns or last - turns[0].last > NOUN_WITHIN:
        return False
    against = view.scan.at(turns[0].last, "base")  # an 18 percent increase year-on-year in the export volume
    noun = against.last if against else turns[0].last
    return view.scan.any_at(noun, "of", "partner_to") and not _crosses_verb(view, noun, last)


def _crosses_verb(view: View, first: int, last: int) -> bool:
    return bool(view.within("reaching", first, last)) or bool(view.within("base", first, last))
