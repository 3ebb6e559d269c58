"""How a candidate is narrowed before its indicator is looked up: by features and by dimension."""

from dataclasses import replace
from itertools import pairwise

from pipeline.extract import stretch
from pipeline.extract.binding.accrued import accrued
from pipeline.extract.binding.aim import is_aim
from pipeline.extract.binding.dating import in_period
from pipeline.extract.binding.features import EVENTS, INVESTED, ORIGINS, features
from pipeline.extract.binding.governing import OF_SECTOR, Candidate
from pipeline.extract.binding.naming import Project, is_of_partner
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE, dimension
from pipeline.extract.draft import Draft
from pipeline.extract.named import Named, nearest
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

EVENT_WITHIN = 2  # tokens from `regarding` to an event: `regarding capital added`
OPENING = 3  # tokens at the start of a sentence in which it says what it speaks of
PASSING = frozenset({"disbursed", "adjusted", "shares"})  # an event that ends with its paragraph
ACCRUING = INVESTED | {"enterprises"}  # of what there is a stock besides what came
OWNERS = {"VND": "domestic", "USD": "fdi"}  # whose capital is counted in which currency
INDEXED = ("iip", "industrial_output")  # what sectors have besides their output
LABEL = 12  # tokens of the longest label before a colon
ITEM_WITHIN = 2  # tokens behind a quantity to the item that it is of
BY = frozenset({"by_volume", "by_value", "by_number", "by_capital", "by_price", "of_money"})
ENTERPRISE = frozenset({"enterprise"})
FDI, EXPORT, NAMED = frozenset({"fdi"}), frozenset({"export"}), frozenset({"named"})


def narrowed(
    passage: Passage, quantity: Quantity, candidate: Candidate, passing: Draft | None, named: Project | None
) -> frozenset[str]:
    """Return the features of a candidate; `passing` is the figure that passes its own on, `named` the project."""
    concept, hit, discourse = candidate.concept, candidate.hit, passage.discourse
    is_last = passing is discourse.last
    passing = _from_paragraph(passage, quantity, passing) if candidate.rule != OF_SECTOR else None
    passing = _under_heading(passage, passing) if is_last else passing
    if passing is not None and concept in INVESTED and is_aim(passage.view, quantity):
        passing = replace(passing, features=(passing.features - EVENTS - ENTERPRISE) | {"attracted"}, indicator=None)
    if passing is not None and hit is not None and passing.features & PASSING and _names_total(passage, quantity, hit):
        passing = replace(passing, features=(passing.features - EVENTS) | {"attracted"}, indicator=None)
    anew = _turns_to(passage.view)
    topic = frozenset[str]() if anew or _is_parted(passage.view, quantity) else discourse.origin
    last = _joined_count(passage, quantity, concept) or passage.before(quantity)
    own = features(
        passage.view, quantity, concept, hit, (passing, last),
        _label(passage, quantity) or _named_before(passage, quantity) or topic,
        in_period=in_period(passage, quantity, concept),
    )  # fmt: skip
    pair = passage.pair(quantity)
    if pair is not None and pair.quantity is not None:
        own -= BY  # 10 and 32 percent in volume and value respectively
    if pair is not None and pair.origin is not None and concept in INVESTED:
        own = (own - ORIGINS) | {pair.origin}
    owner = _owner(passage.view, quantity)
    if owner is not None and concept == "capital" and not own & ENTERPRISE:
        own = (own - ORIGINS) | {owner}
    if candidate.rule == "from the heading" and discourse.heading:
        own |= discourse.heading.aspects
    if named and not (named.is_here and "adjusted" in own):
        own = NAMED
    if concept == "countries" and discourse.trade and not own & (FDI | EXPORT):
        own |= EXPORT
    if not own & ORIGINS and is_of_partner(passage, quantity, hit, concept):
        own |= FDI
    return own - accrued(passage, quantity, hit) if concept in ACCRUING else own


def _joined_count(passage: Passage, quantity: Quantity, concept: str) -> Draft | None:
    """Return a count of no indicator that `and` joins to this one: `added to 6 domestic projects and 32 FDI ones`."""
    last = passage.drafts[-1] if passage.drafts else None
    is_joined = passage.view.scan.at(quantity.first - 1, "conj") is not None
    return last if last is not None and is_joined and last.concept == concept and not last.is_figure else None


def _names_total(passage: Passage, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether a share, or a sentence that starts anew, is of all capital: `40% of total registered capital`."""
    view = passage.view
    if quantity.last <= hit.first:
        return bool(view.starting("in_all", quantity.last, hit.last))
    is_subject = hit.first - view.sentence.first <= OPENING and not passage.figures
    return is_subject and bool(view.starting("in_all", view.sentence.first, hit.last))


def _owner(view: View, quantity: Quantity) -> str | None:
    """Return whose an amount in dong beside one in dollars is: `4 trillion VND and 100 million USD` of capital."""
    if quantity.kind != "money" or quantity.unit not in OWNERS or view.in_brackets(quantity):
        return None
    outside = [one for one in view.quantities if not view.in_brackets(one)]
    at = outside.index(quantity)
    for one, other in pairwise(outside[max(at - 1, 0) : at + 2]):
        if one.kind == other.kind and {one.unit, other.unit} == set(OWNERS) and _are_joined(view, one, other):
            return OWNERS[str(quantity.unit)]
    return None


def _are_joined(view: View, one: Quantity, other: Quantity) -> bool:
    """Tell whether nothing but `and` and words of exactness stand between two amounts."""
    first = view.beyond(one)[0]
    between = range(first, other.first)
    joints = [at for at in between if view.scan.at(at, "conj")]
    return len(joints) == 1 and all(
        at in joints or view.scan.at(at, "qualifiers") or at - 1 in joints for at in between
    )


def _turns_to(view: View) -> bool:
    """Tell whether a sentence says that it turns to something else: `regarding investment, ...`; an event is none."""
    led = view.starting("as_topic", *_opening(view))
    if not led or view.following(led[0].last) <= led[0].last + 1:  # with only one project
        return False
    return not view.starting("event", led[0].last, led[0].last + EVENT_WITHIN)


def _opening(view: View) -> tuple[int, int]:
    return view.sentence.first, view.sentence.first + OPENING


def _is_parted(view: View, quantity: Quantity) -> bool:
    """Tell whether a part by origin follows: the whole is of all, `1.6 billion USD, of which 1.4 billion is FDI`."""
    parts = view.starting("of_which", quantity.last, view.sentence.last)
    return bool(parts) and bool(view.starting("origin", parts[0].last, view.sentence.last))


def _under_heading(passage: Passage, passing: Draft | None) -> Draft | None:
    """Return the figure that passes its features on, of the origin that a heading behind it names: `2. Domestic`."""
    discourse = passage.discourse
    if passing is None or discourse.origin_line <= discourse.figure_line:
        return passing
    return replace(passing, features=(passing.features - ORIGINS) | discourse.origin)


def _from_paragraph(passage: Passage, quantity: Quantity, passing: Draft | None) -> Draft | None:
    """Return the figure that passes its features on; another paragraph speaks of all capital again."""
    discourse = passage.discourse
    goes_on = dimension(quantity) in RELATIVE and quantity.kind != "rank"
    is_same = discourse.figure_line == passage.view.sentence.line or goes_on
    if passing is None or passing is not discourse.last or is_same:
        return passing
    if passing.features & NAMED and passage.opens_with_area:
        return replace(passing, features=frozenset())  # the area is spoken of again, no more the project
    if not passing.features & PASSING:
        return passing
    return replace(passing, features=(passing.features - PASSING) | {"attracted"})


def _label(passage: Passage, quantity: Quantity) -> frozenset[str]:
    """Return the origin that the label of a sentence names: `FDI: 71 projects were licensed`."""
    view, start = passage.view, passage.view.sentence.first
    colon = view.first_sign(":", min(start + LABEL, quantity.first))
    named = view.within("origin", start, colon) if colon is not None else []
    return frozenset({str(named[-1].value)}) if named else frozenset()


def _named_before(passage: Passage, quantity: Quantity) -> frozenset[str]:
    """Return the last origin that the sentence names before a quantity, for one outside brackets the last outside."""
    view = passage.view
    within = view.in_brackets(quantity)
    earlier = stretch.back_from(view.of("origin"), quantity.first)
    named = next((hit for hit in earlier if within or not view.is_bracketed(hit.first)), None)
    return frozenset({str(named.value)} - {"enterprise"}) if named else frozenset()


def wanted_dimension(
    view: View, quantity: Quantity, measure: str, before: Draft | None, concept: str, own: frozenset[str]
) -> str | None:
    """Return the dimension that the indicator must have: a change takes that of the figure it is said of.

    None where nothing tells it.
    """
    of = dimension(quantity)
    if of not in RELATIVE or measure == "level":
        return of
    come_to = _come_to(view, quantity) if measure.startswith("change") else None
    if come_to is not None:
        return dimension(come_to)
    if "by_volume" in own or before is None or before.concept != concept or not before.indicator:
        return None
    if "of_money" in own:
        return "currency"
    earlier = before.dimension if dimension(before.quantity) in RELATIVE else dimension(before.quantity)
    return None if earlier in RELATIVE or (measure == "share" and earlier == "price") else earlier


def _come_to(view: View, quantity: Quantity) -> Quantity | None:
    """Return the level that a change leads to: `exports dipped 13.9% to nearly 709,000 tons`."""
    led = view.scan.at(quantity.last, "come_to")
    following = next(stretch.from_on(view.quantities, quantity.last), None) if led else None
    if led is None or following is None or following.kind not in ("money", "quantity"):
        return None
    qualified = view.scan.at(led.last, "qualifiers")
    return following if following.first == (qualified.last if qualified else led.last) else None


def _is_output_of_sector(passage: Passage, quantity: Quantity, item: Named, indicator: str) -> bool:
    """Tell whether output is that of a sector, which has an index: `the production of electricity fell 1.8%`."""
    is_sector = passage.setting.grammar.lists.items[item.identifier].type == "sector"
    has_index = passage.discourse.grown in INDEXED
    return is_sector and has_index and indicator == "product_output" and dimension(quantity) == "percent"


def is_clash(passage: Passage, quantity: Quantity, candidate: Candidate, indicator: str) -> bool:
    """Tell whether a carried concept cannot be narrowed to the item that the quantity stands beside."""
    if candidate.rule == "as the figure before":
        return False
    item = nearest(passage.view, quantity, passage.items, None, reach=ITEM_WITHIN)
    if candidate.hit is not None:
        return item is not None and _is_output_of_sector(passage, quantity, item, indicator)
    if indicator == "export_price" and (quantity.unit or "").startswith("VND/"):
        return True  # prices in dong are those at home
    if indicator == "export_price" and candidate.draft is not None and candidate.draft.indicator != indicator:
        return candidate.rule == "carried from the sentence before"  # the price that farmers get
    if item is not None and passage.view.scan.before(item.last, "proform"):  # 262 foreign ones
        return False
    return item is not None and not stretch.covering(passage.items_of(indicator), item.first, item.last)
