"""Origin and event that projects behind their capital, or capital behind its projects, tell of each other."""

from pipeline.extract import stretch
from pipeline.extract.binding.features.aside_on import behind_aside
from pipeline.extract.binding.features.bracketed import words_from
from pipeline.extract.binding.features.kinds import CAME, EVENTS, SHARES, STANDING, TOLD
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import HARD, STOPS, View

CAPITAL_WITHIN = 10  # tokens from a count of projects to their capital
COUNTER = 1  # tokens from a count to the event that it is of: `30 lượt tăng vốn`
RIGHT_BEFORE = 1  # tokens from capital to the count of projects that it came from: `from`


def event_of_projects(view: View, quantity: Quantity) -> str | None:
    """Return the event of the projects behind their capital: `407 million USD was invested in 29 new projects`.

    It may also stand behind their noun: `150 million USD for 10 projects licensed`, `from 7 existing projects' capital
    increases`, and shares are bought by investors: `10 million USD from 19 investors' share purchases`.
    """
    following = _counted_behind(view, words_from(view, quantity)) if view.of("event") else None
    if following is None:
        return None
    start, end = view.behind(following)
    noun = _noun(view, start, end)
    if noun is None and (counted := _event_counted(view, following)):
        return counted
    if noun is None:
        return SHARES if any(hit.value == SHARES for hit in view.within("event", start, end)) else None
    other = _next_count(view, noun.last)
    if other is not None:
        return _of_both(view, following, other)
    told = view.within("event", following.last, noun.last + 1)
    told = [hit for hit in told if hit.value not in STANDING] or view.within("event", noun.last, end) or told
    return str(told[-1].value) if told else None


def _event_counted(view: View, count: Quantity) -> str | None:
    """Return the event that is itself counted behind capital: `Another 90 million USD came in 30 capital hikes`."""
    told = next(iter(view.starting("event", count.last, count.last + COUNTER + 1)), None)
    return str(told.value) if told is not None and told.value == "adjusted" else None


def _of_both(view: View, first: Quantity, other: Quantity) -> str | None:
    """Return that capital of new projects and of those that added some is all that came."""
    fresh = {hit.value for hit in view.within("event", *view.behind(first))}
    added = {hit.value for hit in view.within("event", *view.behind(other))}
    return "attracted" if "new" in fresh and "adjusted" in added else None


def event_behind(view: View, quantity: Quantity) -> str | None:
    """Return the first event behind a count that says more than that it came."""
    told = view.within("event", *view.behind(quantity))
    return next((str(hit.value) for hit in told if hit.value not in CAME), None)


def is_right_before_count(view: View, quantity: Quantity) -> bool:
    """Tell whether a count is all that stands between capital and its projects: `70 million USD from 7 projects`."""
    following = stretch.first_from(view.quantities, quantity.last)
    behind = quantity.last
    if following is not None and following.kind in ("percent", "ratio"):
        behind = behind_aside(view, behind, following)
        following = stretch.first_from(view.quantities, behind)
    return following is not None and following.first - behind == RIGHT_BEFORE


def event_of_whole(view: View, quantity: Quantity) -> str | None:
    """Return the event of the capital that an amount is a share of: `5 million USD, 7% of newly registered capital`."""
    share = stretch.first_from(view.quantities, quantity.last)
    if quantity.kind != "money" or share is None or share.kind != "percent":
        return None
    between = quantity.last, share.first
    if view.within("of_which", *between):
        return None  # registered capital of 5 million USD, of which 62% was disbursed
    if view.count(HARD, *between) or not (view.within("share", *between) or view.within("equivalent", *between)):
        return None
    told = [str(hit.value) for hit in view.within("event", *view.behind(share))]
    return told[0] if len(told) == 1 and told[0] in TOLD else None


def is_joined(view: View, quantity: Quantity) -> bool:
    """Tell whether `and` joins an amount to what was told before: `in 4 new projects and over 3 million in 5 ones`."""
    first = view.scan.back_over(quantity.first, "qualifiers")
    return view.scan.before(first, "conj") is not None


def _next_count(view: View, index: int) -> Quantity | None:
    """Return another count that is joined: `5 million USD in 10 new projects and 4 existing ones` is of both.

    Behind a comma it has an event of its own: `in 16 new projects, nine existing ones, ...`. A count with money of its
    own is another's, but for a bracket: `went to 10 new projects while 4 existing ones got 3 million more`.
    """
    index = _past_aside(view, index)
    joint = view.scan.at(index, "conj")
    following = stretch.first_from(view.quantities, index)
    if following is None or following.kind != "number":
        return None
    if joint is None:
        is_next = view.scan.sign(index) == "," and following.first == index + 1
        noun = view.scan.at(following.last, "concept")
        told = view.scan.at(following.last, "event") or (view.scan.at(noun.last, "event") if noun else None)
        return following if is_next and told is not None else None
    money = stretch.first_from(view.quantities, following.last)
    if money is not None and money.kind == "money" and not view.count(STOPS, following.last, money.first):
        return None
    between = range(joint.last, following.first)  # and [another] 4 existing ones
    return following if all(view.scan.any_at(at, "another", "qualifiers") for at in between) else None


def _past_aside(view: View, index: int) -> int:
    """Return the token past the event of projects and a bracket behind them: `10 dự án mới (5 triệu USD)`."""
    told = view.scan.at(index, "event")
    index = told.last if told is not None else index
    if view.scan.sign(index) != "(":
        return index
    return next((at + 1 for at in view.signs_within(frozenset(")"), index, view.sentence.last)), index)


def origin_of_projects(view: View, quantity: Quantity) -> str | None:
    """Return the origin of the projects behind their capital: `293 million USD was poured into 51 foreign projects`."""
    following = _counted_behind(view, view.beyond(quantity)[0])
    noun = _noun(view, *view.behind(following)) if following else None
    named = view.within("origin", following.last, noun.last) if following and noun else []
    return str(named[-1].value) if named else None


def _counted_behind(view: View, behind: int) -> Quantity | None:
    """Return the count that follows capital without a stop or an `and` between."""
    aside = stretch.first_from(view.quantities, behind)
    if aside is not None and view.scan.sign(behind) == "(" and view.scan.sign(aside.last) == ")":
        behind = aside.last + 1  # 5 million USD (+9%) in 12 share purchases
    following = stretch.first_from(view.quantities, behind)
    if following is not None and following.kind in ("percent", "ratio"):
        behind = behind_aside(view, behind, following)
        following = stretch.first_from(view.quantities, behind)
    if following is None or following.kind != "number" or following.first - behind > CAPITAL_WITHIN:
        return None
    if view.scan.sign(behind) == "," and (
        view.scan.at(behind + 1, "copula") or view.within("into", behind, following.first)
    ):
        behind += 1  # the other half, 8 million USD, is what 14 projects added
    is_parted = view.count(STOPS, behind, following.first) or view.within("conj", behind, following.first)
    return None if is_parted else following


def _noun(view: View, start: int, end: int) -> Hit | None:
    """Return the words for projects, or the word that stands for them, among some tokens."""
    named = (hit for hit in view.within("concept", start, end) if hit.value == "projects")
    return next(named, None) or next(iter(view.within("proform", start, end)), None)


def event_of_capital(view: View, quantity: Quantity) -> str | None:
    """Return the event that only the capital behind a count of projects tells: `29 projects, with capital added of`."""
    following = stretch.first_from(view.quantities, quantity.last)
    if following is None or following.kind != "money" or following.first - quantity.last > CAPITAL_WITHIN:
        return None
    if view.in_brackets(quantity) and not view.in_brackets(following):
        return None  # 39 projects (26 FDI and 13 DDI) with capital added of
    told = [hit for hit in view.within("event", quantity.last, following.first) if hit.value == "adjusted"]
    return "adjusted" if told else None


def is_their_verb(view: View, before: Draft) -> bool:
    """Tell whether projects of an event of their own are what brought the capital: the verb is right behind them."""
    if before.concept != "projects" or not before.is_level or not before.features & EVENTS - CAME - STANDING:
        return False
    start, end = view.behind(before.quantity)
    nouns = [hit for hit in view.within("concept", start, end) if hit.value == "projects"]
    nouns = nouns or list(view.within("proform", start, end))
    return bool(nouns) and view.scan.at(nouns[0].last, "event") is not None


def is_of_both(view: View, before: Draft) -> bool:
    """Tell whether projects are new ones and others together: `cấp mới và tăng vốn cho 6 dự án`."""
    return are_of_both(view, before.quantity)


def are_of_both(view: View, quantity: Quantity) -> bool:
    """Tell whether words before a count say that it is of new projects and others together."""
    told = view.within("event", *view.before(quantity))
    joined = (hit for hit in told if view.count(",", hit.first, hit.last) or view.within("conj", hit.first, hit.last))
    return any(hit.value in CAME for hit in joined)
