"""Amounts of a plan of which something is told: `45% of the 9 trillion VND in public investment planned for 2024`."""

from collections.abc import Sequence
from itertools import takewhile

from pipeline.extract import stretch
from pipeline.extract.binding.surpassed import surpasses
from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import RELATIVE, Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.view import View

SPENT = "public_investment"  # what is aimed at is so much of its plan
PLANNED_WITHIN = 8  # tokens from the amount to the word for planned
YEAR_WITHIN = 6  # tokens from that word to the year of the plan
OF_PLAN = 4  # tokens between a percentage and the plan that it is measured by
ARTICLE = 1  # token
SAID_WITHIN = 7  # tokens from the year of a plan to the colon behind what is said of it
JOINS = ("conj", "contrast", "aside", "concession")  # lists of words that lead to a clause: `whereas the plan`
SAYS = ("copula", "had_been", "plan_says")  # lists of verbs between a plan and its figure
OWNERS = ("definite", "theirs", "pronoun")  # lists of what stands before a plan: `the`, `its`, `that`
MADE_WITHIN, BY_WHOM = 4, 3  # tokens from `adopted` to its time; from a plan there: `that the council`
PAIR = 2  # figures: an outturn, and the plan that it is held against
LED_WITHIN = 2  # tokens from `of` to the amount, or from a plan to its time, past the article
CLAUSES = frozenset(",;:")  # what parts a percentage from a plan that it is not measured by


def planned_amount(view: View, hit: Hit) -> Quantity | None:
    """Return the whole that a word for planned is said of, None where it is said of something else."""
    planned = stretch.covering(view.of("planned"), hit.first, hit.last)
    amount = stretch.last_before(view.quantities, hit.first) if planned else None
    if amount is not None and view.in_brackets(amount):  # 9 trillion VND (300 million USD) planned
        amount = stretch.last_before(view.quantities, view.opening(amount.first))
    if amount is None or amount.kind != "money" or view.count(",;:", amount.last, hit.first):
        return None
    first = amount.first
    near = hit.first - view.beyond(amount)[0] <= PLANNED_WITHIN
    led = any(view.scan.at(at, "whole_of") for at in range(first - LED_WITHIN - 1, first))
    return amount if near and led else None


def is_planned(view: View, quantity: Quantity) -> bool:
    """Tell whether a word for planned behind an amount is said of it."""
    if not view.of("planned"):
        return False
    return any(planned_amount(view, hit) is quantity for hit in view.within("planned", *view.beyond(quantity)))


def opens_with_plan(view: View, quantity: Quantity) -> bool:
    """Tell whether a sentence opens with the plan of a time, without another: `Plan for 2016: 1.5 billion USD`."""
    first = _behind_owner(view.scan, view.sentence.first)
    named = next(iter(view.starting("aims", first, first + ARTICLE + 1)), None)
    if named is None:
        return False
    time = next(iter(stretch.starting(view.times, named.last, named.last + LED_WITHIN + 1)), None)
    if time is None:
        return _says(view, named.last)
    if not _leads_to_colon(view, time, quantity):
        return False
    return not stretch.within(view.times, time.last, quantity.first)


def _owner_of(scan: Scan, index: int) -> int:
    """Return the first token of the area whose plan stands at a token: `Kien Giang's plan speaks of`."""
    whose = scan.before(index, "genitive")
    owner = scan.before(whose.first, "place") if whose is not None else None
    return owner.first if owner is not None else index


def _behind_owner(scan: Scan, index: int) -> int:
    """Return the token behind the area, with its genitive, that owns a plan: `Kien Giang's plan for 2024`."""
    owner = scan.at(index, "place")
    whose = scan.at(owner.last, "genitive") if owner is not None else None
    return whose.last if whose is not None else index


def is_said_of_plan(view: View, quantity: Quantity) -> bool:
    """Tell whether a clause says what the plan is or was: `grew 7%; the plan had been 8%`.

    Nothing but the article stands before the plan, and nothing between it and the figure but its verb, its year, and
    when it was made: `The plan approved last March spoke of $9m`.
    """
    scan, first = view.scan, view.scan.back_over(quantity.first, "qualifiers")
    if scan.at(quantity.last, "direction") is not None:
        return False  # the estimate is 5% higher than last year's result
    verb = next((hit for kind in SAYS if (hit := scan.before(first, kind)) is not None), None)
    if verb is not None and _is_relative_to_plan(view, verb):
        return scan.at(quantity.last, "fulfils") is None
    noun = _plan_before(view, verb.first) if verb is not None else _plan_apposed(view, first)
    if noun is None or scan.at(quantity.last, "fulfils"):
        return False
    article = next((hit for words in OWNERS if (hit := scan.before(noun.first, words)) is not None), None)
    first = _owner_of(scan, article.first if article is not None else noun.first)
    return first == view.sentence.first or scan.sign(first - 1) in CLAUSES or scan.any_before(first, *JOINS)


def _is_relative_to_plan(view: View, verb: Hit) -> bool:
    """Tell whether a verb is that of a clause on a plan, to which it is only joined: `the plan, which had been`."""
    led = view.scan.before(verb.first, "relative")
    if led is None or view.scan.sign(led.first - 1) != ",":
        return False
    return view.scan.any_before(led.first - 1, "plan_noun", "plan")


def _plan_apposed(view: View, index: int) -> Hit | None:
    """Return the plan with which a sentence opens, and whose amount stands right behind it: `That plan, $9m, stays`."""
    scan, first = view.scan, view.sentence.first
    led = scan.before(index, "whole_of")
    noun = scan.before(led.first if led is not None else index - (scan.sign(index - 1) == ","), "plan_noun")
    return noun if noun is not None and noun.first - first <= ARTICLE else None


def _plan_before(view: View, index: int) -> Hit | None:
    """Return the word for a plan that ends before a token, or before its year or the time when it was made there."""
    scan, time = view.scan, stretch.last_before(view.times, index)
    if time is None or time.last != index:
        return scan.before(index, "plan_noun") or scan.before(index, "plan_title")
    led = scan.back_over(time.first, "of")
    return scan.before(led, "plan_noun") if time.kind == "year" else plan_made(view, time)


def plan_made(view: View, time: Expression) -> Hit | None:
    """Return the plan that was made at a time, as a participle between them says: `the plan adopted last March`."""
    if time.kind == "year" or not view.of("plan_noun"):
        return None
    made = next(iter(view.starting("adopts", time.first - MADE_WITHIN, time.first)), None)
    noun = stretch.last_before(view.of("plan_noun"), made.first) if made is not None else None
    if made is None or noun is None or made.first - noun.last > BY_WHOM or time.first - made.last > LED_WITHIN:
        return None
    return None if view.following(noun.last) < time.first or view.count(CLAUSES, noun.last, time.first) else noun


def _says(view: View, index: int) -> bool:
    """Tell whether nothing but a verb parts a plan from its colon: `The plan reads:`; but not `Targets met:`."""
    verb = index if view.scan.sign(index) == ":" else index + 1
    return view.scan.sign(verb) == ":" and view.scan.at(index, "fulfils") is None


def _leads_to_colon(view: View, time: Expression, quantity: Quantity) -> bool:
    """Tell whether a colon stands behind the time of a plan, past what is said of it: `The plan for 2012 is bold:`."""
    if view.scan.sign(time.last) == ":":
        return True
    near = view.first_sign(":", min(time.last + SAID_WITHIN, quantity.first))
    if near is None or near <= time.last or view.within("fulfils", time.last, near):
        return False  # The plan for 2012 was carried out well:
    return view.scan.at(time.last, "copula") is not None


def is_amount_of_plan(view: View, quantity: Quantity) -> bool:
    """Tell whether an amount is that of a plan of which a part is told, or which was passed."""
    return is_planned(view, quantity) or surpasses(view, quantity)


def without_plan(view: View, told: Sequence[Draft]) -> Sequence[Draft]:
    """Return the figures of a sentence up to the amount of a plan that ends them, which an outturn is held against."""
    if len(told) < PAIR or told[-1].status != "target" or told[0].status == "target":
        return told
    return told[:-1] if surpasses(view, told[-1].quantity) else told


def is_year_of_plan(view: View, found: Expression) -> bool:
    """Tell whether a year only says for when an amount is planned, of which a part is told."""
    told = view.within("planned", found.first - YEAR_WITHIN, found.first)
    return bool(told) and planned_amount(view, told[-1]) is not None


def is_of_plan(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a word of status belongs to a plan that a percentage is measured by: `93 percent of estimates`.

    So does one that is said of another amount: `45% of the 9 trillion VND planned`.
    """
    amount = planned_amount(view, hit)
    if amount is not None:
        return amount is not quantity
    if _is_passed_before(view, hit, quantity) or _is_in_wanted(view, hit):
        return True
    plan = stretch.covering(view.of("plan"), hit.first, hit.first + 1)  # 55.9% of the plan is done
    if plan is None:
        return False
    if view.scan.at(plan.last, "part_by"):
        return True  # exceeded the estimate by 81 percent
    if plan.last == quantity.first and quantity.kind == "percent" and view.scan.before(plan.first, "direction"):
        return False  # tăng 8,1%, thấp hơn mục tiêu 8,3%
    near = takewhile(lambda one: plan.first - one.last <= OF_PLAN, stretch.back_from(view.quantities, plan.first))
    return any(
        one.kind in RELATIVE
        and view.scan.sign(one.last) not in CLAUSES
        and not view.within("conj", one.last, plan.first)
        for one in near
    )


def _is_in_wanted(view: View, hit: Hit) -> bool:
    """Tell whether a word of status stands in what a percentage is of: `93% of what the year's estimate foresees`."""
    led = stretch.last_before(view.of("of_wanted"), hit.first) if view.of("of_wanted") else None
    part = stretch.last_before(view.quantities, led.first) if led is not None else None
    if led is None or part is None or part.kind not in RELATIVE or led.first - part.last > OF_PLAN:
        return False
    return view.following(part.last) >= hit.last and not view.count(CLAUSES, part.last, hit.first)


def _is_passed_before(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether an aim was passed in a clause before that of a figure: `vượt kế hoạch; doanh thu 6.800 tỷ đồng`.

    `And` parts them as well where a verb follows: `beat its target and exported 9 tonnes`.
    """
    if hit.value != "target" or not view.of("passes") or hit.last > quantity.first:
        return False
    passed = view.starting("passes", hit.first - OF_PLAN, hit.last)
    if not passed or view.count(",;", passed[-1].last, hit.first):
        return False
    if not (view.count(",;", hit.last, quantity.first) or view.scan.at(hit.last, "conj")):
        return False
    return bool(view.within("concept", hit.last, quantity.first))


def is_dated_beyond(view: View, draft: Draft) -> bool:
    """Tell whether the only time is that of a figure in the next clause: `is to be 9 trillion, 6 tháng thu được 5`."""
    if draft.moment is None or draft.moment.first < draft.quantity.last:
        return False
    is_parted = view.count(",;", draft.quantity.last, draft.moment.first) > 0
    return is_parted and view.following(draft.moment.last) < view.sentence.last
