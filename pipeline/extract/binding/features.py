"""Features that narrow a concept: origin of capital, event, aspect (`vocabulary/lexicon/*/features.yaml`)."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.concepts import RELATIVE, dimension
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

ORIGINS = frozenset({"fdi", "domestic", "all", "enterprise", "named"})
EVENTS = frozenset({"new", "adjusted", "withdrawn", "attracted", "disbursed", "shares", "valid", "running"})
OWN = frozenset({"export", "in_period"})  # what no figure passes on to the next
# concepts that features of origin and event narrow
NARROWED = frozenset({"projects", "capital", "enterprises", "countries", "deals", "workers", "realised"})
INVESTED = frozenset({"capital", "projects"})
PER_CAPITA = frozenset({"per_capita"})
BESIDE = PER_CAPITA | {"by_volume"}  # aspects that stand right beside their concept: `lượng xuất khẩu`
FDI_SECTOR = "fdi-sector"  # the item that foreign-invested enterprises are
FOREIGN = frozenset({"fdi"})
CAME = frozenset({"attracted"})
NEWCOMERS = frozenset({"fdi_projects_new", "investment_projects_new", "domestic_projects_new"})
TOLD = frozenset({"new", "adjusted", "shares", "disbursed"})  # events that say more than that capital came
STANDING = frozenset({"running"})  # says less than any event beside it
AROUND = 6  # tokens on either side of a concept within which a feature narrows it
CAPITAL_WITHIN = 10  # tokens from a count of projects to their capital
ENDS = frozenset(".;:,)")  # what ends the words of a figure
AIM_WITHIN = 3  # tokens from `the goal of` to its figure
BOTH = 2  # events that `and` joins
ROW_GAP = 1  # tokens between words of one concept in a row: a bracket
LONGEST = 12  # tokens of the longest words of an event
ASPECT_BEHIND = 4  # tokens behind a quantity within which an aspect is still its own
HEAD_WITHIN = 3  # tokens of the longest `per capita` beside a concept
KIND_AROUND = 6  # tokens on either side within which a kind of enterprise is named


def features(
    view: View, quantity: Quantity, concept: str, hit: Hit | None, passing: Sequence[Draft | None],
    topic: frozenset[str], *, in_period: bool,
) -> frozenset[str]:  # fmt: skip
    """Return the features of a concept, named by the words `hit` or taken over, for a quantity.

    `passing` are the figures that may pass their features on, the likeliest first and the one before it last, `topic`
    is the origin that the paragraph speaks of; `in_period` tells that a stretch of time dates the quantity.
    """
    start = min(quantity.first, _opening(view, hit) if hit else quantity.first)
    stop = max(quantity.last, hit.last if hit else quantity.last)
    found = _aspects(view, quantity, stop) | _per_head(view, hit)
    if concept not in NARROWED:
        said_of = passing[0] if hit is None else None
        alike = said_of is not None and said_of.concept == concept
        return found | (said_of.features & PER_CAPITA if said_of is not None and alike else frozenset())
    origin = _origin_of_projects(view, quantity) if concept == "capital" else None
    origin = origin or _nearest(view, "origin", start - AROUND, stop + AROUND, quantity)
    if origin is None and hit is not None:
        origin = next((str(one.value) for one in view.within("origin", hit.first, hit.last)), None)
    before = _passing_on(passing, origin)
    found |= _of_concept(view, concept, start, stop, before)
    event = _nearest(view, "event", start - AROUND, stop + AROUND, quantity) or _beside(view, "event", hit, quantity)
    if (event is None or event in STANDING or event in CAME) and concept == "projects":
        event = _event_of_capital(view, quantity) or event
    if (event is None or event in CAME) and concept == "capital":
        event = _event_of_projects(view, quantity) or event
    if event in CAME and before is not None and _is_their_verb(view, before):
        event = None  # 25 added-capital projects brought in 2 billion USD
    if concept == "capital" and before is not None and before.concept == "deals":
        event = event or "shares"
    inherited = before.features if before and before.concept in NARROWED else frozenset[str]()
    if in_period and _came_in_period(before, inherited, event):
        found |= {"in_period"}
    if event is None and before is not None and "shares" in before.features:
        event = "shares"  # bought stakes in 11 firms for 9 million USD
    if concept == "capital" and before is not None and before.concept == "enterprises" and event != "shares":
        is_foreign = before.item == FDI_SECTOR and not before.features & EVENTS - CAME
        return found | (FOREIGN | before.features & CAME if is_foreign else {"enterprise"})
    found |= {origin} if origin else _origins_taken_over(view, concept, before, inherited, topic)
    is_said_of = dimension(quantity) in RELATIVE and event in STANDING and inherited & EVENTS
    if event and not is_said_of:
        return found | {event}
    if concept == "capital" and before is not None and before.indicator in NEWCOMERS:
        inherited = (inherited - EVENTS) | {"new"}  # attracted 23 projects with 60 million USD
    return found | (inherited - ORIGINS - OWN)


def _opening(view: View, hit: Hit) -> int:
    """Return the first token of words that name one concept in a row: `disbursement of foreign (FDI) capital`."""
    first = hit.first
    for earlier in stretch.back_from(view.of("concept"), hit.first):
        if earlier.value != hit.value or first - earlier.last > ROW_GAP:
            break
        first = earlier.first
    return first


def _is_their_verb(view: View, before: Draft) -> bool:
    """Tell whether projects of an event of their own are what brought the capital: the verb is right behind them."""
    if before.concept != "projects" or not before.is_level or not before.features & EVENTS - CAME - STANDING:
        return False
    start, end = view.behind(before.quantity)
    nouns = [hit for hit in view.within("concept", start, end) if hit.value == "projects"]
    return bool(nouns) and view.scan.at(nouns[0].last, "event") is not None


def _passing_on(passing: Sequence[Draft | None], origin: str | None) -> Draft | None:
    """Return the figure that passes its features on; the last one, of other capital, passes on but its events."""
    alike = next((one for one in passing if one is not None and _is_of(one, origin)), None)
    last = passing[-1]
    return alike or (replace(last, features=last.features - ORIGINS) if last else None)


def _is_of(before: Draft, origin: str | None) -> bool:
    """Tell whether a figure is not said of capital of another origin."""
    return origin is None or not before.features & ORIGINS or origin in before.features


def _event_of_projects(view: View, quantity: Quantity) -> str | None:
    """Return the event of the projects behind their capital: `407 million USD was invested in 29 new projects`.

    It may also stand right behind their noun: `150 million USD for 10 projects licensed`.
    """
    following = next(stretch.from_on(view.quantities, quantity.last), None)
    if following is None or following.kind != "number" or following.first - quantity.last > CAPITAL_WITHIN:
        return None
    if view.count(STOPS, quantity.last, following.first) or view.within("conj", quantity.last, following.first):
        return None
    start, end = view.behind(following)
    noun = next((hit for hit in view.within("concept", start, end) if hit.value == "projects"), None)
    noun = noun or next(iter(view.within("proform", start, end)), None)
    told = view.within("event", following.last, noun.last + 1) if noun else []
    if noun and _goes_on_with_count(view, noun.last):
        return None
    return str(told[-1].value) if told else None


def _goes_on_with_count(view: View, index: int) -> bool:
    """Tell whether `and` joins another count: `5 million USD in 10 new projects and 4 existing ones` is of both."""
    joint = view.scan.at(index, "conj")
    following = next(stretch.from_on(view.quantities, index), None)
    return joint is not None and following is not None and following.first == joint.last and following.kind == "number"


def _origin_of_projects(view: View, quantity: Quantity) -> str | None:
    """Return the origin of the projects behind their capital: `293 million USD was poured into 51 foreign projects`."""
    behind = view.beyond(quantity)[0]
    following = next(stretch.from_on(view.quantities, behind), None)
    if following is None or following.kind != "number" or following.first - behind > CAPITAL_WITHIN:
        return None
    start, end = view.behind(following)
    noun = next((hit for hit in view.within("concept", start, end) if hit.value == "projects"), None)
    noun = noun or next(iter(view.within("proform", start, end)), None)
    if noun is None or view.count(STOPS, behind, following.first) or view.within("conj", behind, following.first):
        return None
    named = view.within("origin", following.last, noun.last)
    return str(named[-1].value) if named else None


def _event_of_capital(view: View, quantity: Quantity) -> str | None:
    """Return the event that only the capital behind a count of projects tells: `29 projects, with capital added of`."""
    following = next(stretch.from_on(view.quantities, quantity.last), None)
    if following is None or following.kind != "money" or following.first - quantity.last > CAPITAL_WITHIN:
        return None
    if view.in_brackets(quantity) and not view.in_brackets(following):
        return None  # 39 projects (26 FDI and 13 DDI) with capital added of
    told = [hit for hit in view.within("event", quantity.last, following.first) if hit.value == "adjusted"]
    return "adjusted" if told else None


def _aspects(view: View, quantity: Quantity, stop: int) -> frozenset[str]:
    """Return the aspects since the figure before; `in volume` says what follows it, so it counts only behind."""
    near = view.within("aspect", view.before(quantity)[0], stop + ASPECT_BEHIND)
    near = [hit for hit in near if not view.count(";)", quantity.last, hit.first)]
    near = [hit for hit in near if not (hit.value in PER_CAPITA and view.within("conj", quantity.last, hit.first))]
    return frozenset(str(hit.value) for hit in near if hit.first >= quantity.first or not hit.value.startswith("by_"))


def _per_head(view: View, hit: Hit | None) -> frozenset[str]:
    """Return what the words of a concept say themselves, however far: `per capita GRDP rose 9%, to 71 million VND`."""
    if hit is None:
        return frozenset()
    near = view.within("aspect", hit.first - HEAD_WITHIN, hit.last + HEAD_WITHIN)
    return BESIDE & {str(one.value) for one in near if one.last == hit.first or one.first == hit.last}


def _of_concept(view: View, concept: str, start: int, stop: int, before: Draft | None) -> frozenset[str]:
    """Return what narrows only one concept: the kind of enterprises; countries behind exports are those sold to."""
    if concept == "enterprises":
        kinds = view.within("kind", start - KIND_AROUND, stop + KIND_AROUND)
        return frozenset(str(hit.value) for hit in kinds if not view.count(STOPS, stop, hit.first))
    if concept == "countries" and before is not None and before.concept in ("exports", "markets"):
        return frozenset({"export"})
    return frozenset()


def _came_in_period(before: Draft | None, inherited: frozenset[str], event: str | None) -> bool:
    """Tell whether what a stretch of time dates came in that time: nothing said so far tells otherwise."""
    told = before is not None and before.concept in INVESTED and "in_period" not in before.features
    return not (told or event or inherited & {"enterprise", "named", *EVENTS})


def _origins_taken_over(
    view: View, concept: str, before: Draft | None, inherited: frozenset[str], topic: frozenset[str]
) -> frozenset[str]:
    """Return the origin of capital of the figure before, else that of the paragraph."""
    if inherited & ORIGINS:
        return inherited & ORIGINS
    if concept not in INVESTED or (before is not None and before.concept in INVESTED):
        return frozenset()  # what was said of the same thing before had no origin
    return topic - FOREIGN if view.has_dong else topic  # foreign capital is counted in dollars


def _nearest(view: View, group: str, start: int, stop: int, quantity: Quantity) -> str | None:
    """Return the feature nearest to the quantity, none from beyond a neighbouring quantity or a hard stop."""
    first, last = quantity.first, view.beyond(quantity)[0]
    low, following = view.before(quantity)[0], next(stretch.from_on(view.quantities, last), None)
    stop += last - quantity.last  # past a bracket that restates an amount
    low = max(low, start - LONGEST)
    high = min(stop + LONGEST, following.first) if following else stop + LONGEST
    high = next((index for index in range(last, high) if _ends_words(view, index)), high)
    low = next((index for index in range(first - 1, low, -1) if _parts(view, index)), low)
    high = min([high, *(hit.first for hit in view.clear("conj", (group,), last, high))])
    hits = [
        hit
        for hit in view.within(group, low, high)
        if hit.last > start and hit.first < stop and not _is_of_bracket(view, hit, quantity)
    ]
    hits = [hit for hit in hits if hit.value not in STANDING] or hits  # capital added to operational projects
    if group == "event" and _are_of_both(view, low, first):
        return "attracted"  # new licences and capital additions for 28 projects
    if group == "event" and hits and all(hit.first >= last for hit in hits):
        hits = [hit for hit in hits if hit.value in TOLD] or hits  # was poured into share purchases
    if view.scan.at(first - 1, "conj"):  # 169 foreign projects and 101 domestic ones
        hits = [hit for hit in hits if hit.first >= last] or hits
    if any(hit.first >= last for hit in hits):  # 38 new projects, 22 with capital added
        hits = [hit for hit in hits if hit.last > first or not view.count(",", hit.last, first)] or hits
    return str(min(hits, key=lambda hit: (_distance(hit, first, last), -hit.first)).value) if hits else None


def _are_of_both(view: View, first: int, last: int) -> bool:
    """Tell whether `and` joins words for what is new and for what was added, right before what is of both."""
    told = view.within("event", first, last)
    if len(told) < BOTH:
        return False
    fresh = next((hit for hit in told if hit.value == "new"), None)
    added = next((hit for hit in reversed(told) if hit.value == "adjusted"), None)
    if fresh is None or added is None or added.first < fresh.last:
        return False
    return bool(view.within("conj", fresh.last, added.first))


def _beside(view: View, group: str, hit: Hit | None, quantity: Quantity) -> str | None:
    """Return the feature beside words that another figure parts from the quantity: `FDI was poured into 18 sectors`."""
    if hit is None or hit.last > view.before(quantity)[0]:
        return None
    end = min(hit.last + AROUND, view.following(hit.last))
    near = [
        one for one in view.within(group, hit.first - AROUND, end)
        if not view.count(STOPS, min(one.last, hit.last), max(one.first, hit.first))
    ]  # fmt: skip
    return str(min(near, key=lambda one: (_distance(one, hit.first, hit.last), -one.first)).value) if near else None


def is_aim(view: View, quantity: Quantity) -> bool:
    """Tell whether words right before a quantity say that it is aimed at: `the goal of 1.1 billion USD`."""
    if not view.of("status"):
        return False
    told = view.within("status", *view.before(quantity))
    return bool(told) and told[-1].value == "target" and quantity.first - told[-1].last <= AIM_WITHIN


def _parts(view: View, index: int) -> bool:
    """Tell whether a sign parts what stands before it from what follows: a semicolon, or a comma before `while`."""
    sign = view.scan.sign(index)
    return sign == ";" or (sign == "," and view.scan.at(index + 1, "conj") is not None)


def _ends_words(view: View, index: int) -> bool:
    """Tell whether a sign ends a figure's words: brackets around an acronym do not: `120 doanh nghiệp (DN) mới`."""
    sign, scan = view.scan.sign(index), view.scan
    if sign == "(":
        return scan.sign(index + 2) != ")"
    return sign in ENDS and not (sign == ")" and scan.sign(index - 2) == "(")


def _is_of_bracket(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a word belongs to a figure of a bracket that has closed: `39 projects (13 DDI) with 402 million`."""
    if view.in_brackets(quantity) or not view.is_bracketed(hit.first):
        return False
    earlier = next(stretch.back_from(view.quantities, hit.first), None)
    return earlier is not None and view.opening(hit.first) <= earlier.first and view.in_brackets(earlier)


def _distance(hit: Hit, first: int, last: int) -> int:
    return first - hit.last if hit.last <= first else max(hit.first - last, 0)
