"""The features by which a candidate is narrowed before its indicator is looked up."""

from dataclasses import replace

from pipeline.extract.binding.accrued import accrued
from pipeline.extract.binding.aim import aims_at_all, is_aim
from pipeline.extract.binding.answered_event import with_event_answered
from pipeline.extract.binding.chained import of_chain
from pipeline.extract.binding.dimensions import BY
from pipeline.extract.binding.features import CAME, EVENTS, INVESTED, NARROWED, ORIGINS, features
from pipeline.extract.binding.features.aspects import features_of_other
from pipeline.extract.binding.flow import in_period
from pipeline.extract.binding.from_paragraph import PASSING, from_paragraph, under_heading
from pipeline.extract.binding.governing import OF_GROWTH, Candidate
from pipeline.extract.binding.naming import Project, is_of_partner
from pipeline.extract.binding.of_same import of_other_origin
from pipeline.extract.binding.of_total import total_of
from pipeline.extract.binding.origin import (
    is_parted,
    label_of,
    named_alone_behind,
    named_before,
    owner_of,
)
from pipeline.extract.binding.origin_of_text import is_total_of_parts, origin_of_text
from pipeline.extract.binding.outlets import sells_goods, speaks_of_investors
from pipeline.extract.binding.parted_next import is_parted_by_origin, is_parted_next, is_whole_behind
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.passing import event_of_subject, opens_with_spending, under_subject
from pipeline.extract.binding.subject_told import origin_turned_to, with_event_told
from pipeline.extract.binding.together import together
from pipeline.extract.binding.turning import OPENING, past_opener, turns_to
from pipeline.extract.binding.turning_parks import turns_to_parks
from pipeline.extract.binding.unread import is_of_counted_goods
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

LED_WITHIN = 3  # tokens from `bringing` to the total
ACCRUING = INVESTED | {"enterprises"}  # of what there is a stock besides what came
GROWTH = ("change_yoy", "ratio_yoy")  # measures against the same period of the year before
ENTERPRISE = frozenset({"enterprise"})
OWNED = ("capital", "realised")  # of what an amount in dong beside one in dollars tells whose it is
IN_PERIOD, SPENT = frozenset({"in_period"}), frozenset({"disbursed"})
IN_DONG = frozenset({"in_dong"})  # of what the country invests: foreign capital is counted in dollars
TRADED, VOLUME = ("exports", "imports"), frozenset({"by_volume"})
CAME_FDI = ("fdi_capital_attracted", "fdi_projects_new")  # in whose time who leads has come to lead
DOMESTIC = frozenset({"domestic"})
FDI, EXPORT, NAMED = frozenset({"fdi"}), frozenset({"export"}), frozenset({"named"})


def narrowed(
    passage: Passage,
    quantity: Quantity,
    candidate: Candidate,
    passing: Draft | None,
    named: Project | None,
    measure: str,
) -> frozenset[str]:
    """Return the features of a candidate; `passing` is the figure that passes its own on, `named` the project.

    What has grown against the same period of the year before came in a period: `FDI is five times last year's`.
    """
    concept, hit, discourse = candidate.concept, candidate.hit, passage.discourse
    is_last = passing is discourse.last
    passing = from_paragraph(passage, quantity, passing) if candidate.rule not in OF_GROWTH else None
    passing = under_subject(passage, under_heading(passage, passing)) if is_last else passing
    if passing is not None and concept in INVESTED and is_aim(passage.view, quantity):
        passing = replace(passing, features=(passing.features - EVENTS - ENTERPRISE) | {"attracted"}, indicator=None)
    if passing is not None and passing.features & PASSING and _names_total(passage, quantity, hit):
        passing = replace(passing, features=(passing.features - EVENTS) | {"attracted"}, indicator=None)
    if passing is not None and concept in INVESTED and is_total_of_parts(passage, quantity):
        passing = replace(passing, features=passing.features - ORIGINS, indicator=None)
    turned = origin_turned_to(passage) if concept in NARROWED else frozenset[str]()
    anew = concept in NARROWED and (bool(turned) or turns_to(passage.view) or turns_to_parks(passage))
    if anew and passing is not None and is_last and concept in INVESTED:
        passing = replace(passing, features=(passing.features - ORIGINS) | turned, indicator=None)
    if concept in NARROWED:
        last = _joined_count(passage, quantity, concept) or passage.before(quantity)
        last = last or of_other_origin(candidate.rule, passing)
        came = in_period(passage, quantity, concept) or (measure in GROWTH and concept in INVESTED)
        topic = _origin_told(passage, quantity, anew=anew) or turned
        own = features(passage.view, quantity, concept, hit, (passing, last), topic, in_period=came)
    else:
        own = features_of_other(passage.view, quantity, concept, hit, passing)
    pair = passage.pair(quantity)
    if pair is not None and pair.quantity is not None:
        own -= BY  # 10 and 32 percent in volume and value respectively
    if concept == "projects" and is_whole_behind(passage.view, quantity):
        own -= ORIGINS
    if concept in INVESTED and passage.view.of("origin") and is_parted_by_origin(passage.view, quantity):
        own -= ORIGINS
    if pair is not None and pair.origin is not None and concept in INVESTED:
        own = (own - ORIGINS) | {pair.origin}
    if concept in OWNED and not own & ENTERPRISE and (owner := owner_of(passage.view, quantity)) is not None:
        own = (own - ORIGINS) | {owner}
    own = with_event_told(passage, concept, own)
    if concept == "capital":
        own = (own - EVENTS) | CAME if "new" in own and aims_at_all(passage.view, quantity) else own
        own = of_chain(passage, quantity, together(passage, quantity, _of_subject(passage, own)))
        own = with_event_answered(passage, quantity, own)
        total = total_of(passage, quantity) if measure == "level" else None
        if total is not None and not named and not (own & ORIGINS) - total.features:
            return total.features
    if concept == "realised" and own >= FDI and passage.view.has_dong and quantity.unit != "USD":
        own |= IN_DONG
    if candidate.rule == "from the heading" and discourse.heading:
        own |= discourse.heading.aspects
        if concept in INVESTED and discourse.heading.event and not own & EVENTS - CAME:
            own = (own - CAME - IN_PERIOD) | {discourse.heading.event}
    if concept == "capital" and "disbursed" in own and quantity.unit == "VND" and not own & ORIGINS:
        own |= IN_DONG
    if named and not (named.is_here and "adjusted" in own):
        own = NAMED
    if concept in TRADED and is_of_counted_goods(passage, quantity):
        own |= VOLUME
    if concept == "investor" and discourse.last is not None and discourse.last.indicator in CAME_FDI:
        own |= CAME
    if concept == "countries" and not own & (FDI | EXPORT) and (discourse.trade or sells_goods(passage)):
        own |= FDI if speaks_of_investors(passage) else EXPORT
    if own >= DOMESTIC and quantity.unit != "VND" and not passage.view.of("origin") and passage.partners:
        own -= ORIGINS  # Japan led with $1bn, behind the number of domestic projects
    if not own & ORIGINS and is_of_partner(passage, quantity, hit, concept):
        own |= FDI
    if not own & ORIGINS and concept == "capital" and named_alone_behind(passage.view, quantity):
        own |= FDI
    return own - accrued(passage, quantity, hit) if concept in ACCRUING else own


def _origin_told(passage: Passage, quantity: Quantity, *, anew: bool) -> frozenset[str]:
    """Return the origin of capital that a label, words before or, but in a sentence `anew`, the text speaks of."""
    told = label_of(passage, quantity) or named_before(passage, quantity)
    if told or anew or is_parted(passage.view, quantity) or is_parted_next(passage.view, quantity):
        return told
    return passage.discourse.origin or origin_of_text(passage)


def _of_subject(passage: Passage, own: frozenset[str]) -> frozenset[str]:
    """Return the features of capital of which nothing tells more than that it came, with the event of its sentence."""
    if not passage.figures and opens_with_spending(passage.view):
        return (own - EVENTS - IN_PERIOD) | SPENT
    told = None if own & EVENTS - CAME else event_of_subject(passage)
    return (own - CAME - IN_PERIOD) | {told} if told else own


def _joined_count(passage: Passage, quantity: Quantity, concept: str) -> Draft | None:
    """Return a count of no indicator that `and` joins to this one: `added to 6 domestic projects and 32 FDI ones`."""
    last = passage.drafts[-1] if passage.drafts else None
    is_joined = passage.view.scan.at(quantity.first - 1, "conj") is not None
    return last if last is not None and is_joined and last.concept == concept and not last.is_figure else None


def _names_total(passage: Passage, quantity: Quantity, hit: Hit | None) -> bool:
    """Tell whether a share, or a sentence that starts anew, is of all capital: `40% of total registered capital`."""
    view = passage.view
    if not passage.figures and view.scan.at(view.sentence.first, "in_all") is not None:
        return True  # altogether 9 billion USD came
    if hit is None:  # by sector real estate was given 46.7 percent of the total
        is_first = not passage.figures and quantity.kind == "percent"
        return is_first and bool(view.starting("in_all", quantity.last, quantity.last + LED_WITHIN))
    if quantity.last <= hit.first:
        return bool(view.starting("in_all", quantity.last, hit.last))
    if view.within("grown_to", hit.first - LED_WITHIN, hit.first) and view.within("in_all", hit.first - 1, hit.last):
        return True  # bringing the total FDI to 1 billion USD
    is_subject = hit.first - past_opener(view) <= OPENING and not passage.figures
    return is_subject and bool(view.starting("in_all", view.sentence.first, hit.last))
