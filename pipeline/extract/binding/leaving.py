"""What a sentence leaves to the next one, once its figures are bound."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.binding.announced import announced
from pipeline.extract.binding.answering import changes_told
from pipeline.extract.binding.discourse import Discourse, Heading
from pipeline.extract.binding.features import EVENTS, INVESTED, ORIGINS
from pipeline.extract.binding.governing.candidate import UNRANKED
from pipeline.extract.binding.governing.capital_city import is_city
from pipeline.extract.binding.governing.own_noun import last_counted
from pipeline.extract.binding.governing.the_rate import rates_told
from pipeline.extract.binding.heads import headed_by, known_topics
from pipeline.extract.binding.left_place import leave_place
from pipeline.extract.binding.left_subject import leave_subject
from pipeline.extract.binding.left_time import leave_plan, leave_time
from pipeline.extract.binding.left_topic import leave_lead, leave_topic
from pipeline.extract.binding.month_aside import month_aside
from pipeline.extract.binding.naming.scope import heads_list
from pipeline.extract.binding.of_history import is_of_history
from pipeline.extract.binding.of_total import totals
from pipeline.extract.binding.outside_reason import outside_reason
from pipeline.extract.binding.parts_told import parts_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.passing import FIRMS
from pipeline.extract.binding.plan_of_parts import told_of_plan
from pipeline.extract.binding.planned import without_plan
from pipeline.extract.concepts import DOERS
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.view import View

MARGIN = " \t-–•*+"  # what may stand before the first word of a line
TRADE = ("exports", "imports")
PEOPLE = "population"  # indicator
COUNTRIES = "countries"  # concept of a count that nothing goes on with where other figures were told
GROWN = ("grdp", "iip", "industrial_output")  # what is spoken of by the growth of its sectors


OPENING = 2  # tokens at the start of a sentence in which its subject stands
COUNTS = 6  # so many of the last counts are kept: a later sentence may tell one again as the whole of its parts


def leave(passage: Passage) -> None:
    """Write what the sentence spoke of into the discourse."""
    if is_of_history(passage):
        _leave_line(passage)
        return
    passage.discourse.month_aside = month_aside(passage)
    leave_lead(passage)
    _leave_figures(passage)
    leave_place(passage)
    _leave_heading(passage)
    leave_subject(passage)
    leave_topic(passage)
    _leave_partners(passage)
    leave_plan(passage)
    _leave_base(passage)
    leave_time(passage)
    _leave_line(passage)


def _leave_figures(passage: Passage) -> None:
    discourse, spoken = passage.discourse, passage.figures
    discourse.is_unread = last_counted(passage.drafts) is not None
    if not spoken:
        discourse.levels = ()
        return
    traded = [draft for draft in spoken if draft.concept in TRADE]
    levels = [draft for draft in spoken if draft.is_level]
    grown = [draft.concept for draft in spoken if draft.concept in GROWN]
    counted = [draft for draft in spoken if draft.quantity.kind == "number"]
    if traded:
        whole = [one for one in traded if one.is_level and (one.item, one.partner) == (TOTAL, TOTAL)]
        discourse.trade = traded[0].concept
        discourse.told_trade |= {one.concept for one in traded if one.concept}
        discourse.told_in_all |= {one.concept for one in whole if one.concept}
        discourse.ways |= {str(one.concept): one for one in whole}
        goods = {draft.item for draft in traded}
        is_one = len(goods) == 1 and not passage.in_open_list  # the last of a row is not what a text goes on with
        discourse.trade_item = goods.pop() if is_one else TOTAL
    discourse.lead_trade = discourse.lead_trade or discourse.trade
    discourse.grown = grown[-1] if grown else discourse.grown
    discourse.rates = {**discourse.rates, **rates_told(spoken)}
    discourse.last_counts = (*discourse.last_counts, *counted)[-COUNTS:]
    last = _outside_bracket(passage) or _goes_on_as(without_plan(passage.view, outside_reason(passage.view, spoken)))
    discourse.parts_told = parts_told(passage)
    if not _only_introduces(discourse, spoken):
        discourse.last = _invested_by(discourse, spoken) or last or discourse.last
    discourse.of_concept = passage.said.of_concept
    discourse.in_unit |= {one.quantity.unit: one for one in levels if one.quantity.kind == "money"}
    discourse.changes = changes_told(spoken) or discourse.changes
    discourse.items = frozenset(one.item for one in spoken)
    discourse.parts = tuple(item for item in dict.fromkeys(one.item for one in spoken) if item != TOTAL)
    discourse.is_ranked = any(one.measure == "rank" for one in spoken)
    discourse.totals = totals(discourse.totals, spoken)
    discourse.on_period_before = frozenset(one.concept or "" for one in spoken if one.measure == "change_pop")
    discourse.of_plan = told_of_plan(spoken)
    discourse.figure_origins = frozenset[str]().union(*(one.features & ORIGINS for one in spoken))
    is_same = discourse.figure_line == passage.view.sentence.line
    discourse.told_origins = discourse.figure_origins | (discourse.told_origins if is_same else frozenset())
    discourse.levels = levels
    discourse.figure_line = passage.view.sentence.line


def _only_introduces(discourse: Discourse, spoken: Sequence[Draft]) -> bool:
    """Tell whether a sentence behind others says no more than how many people live there: it sets no topic."""
    return discourse.last is not None and len(spoken) == 1 and spoken[0].indicator == PEOPLE


def _invested_by(discourse: Discourse, spoken: Sequence[Draft]) -> Draft | None:
    """Return the last figure of investment behind a count of the countries that it is of: it goes on, of all sectors.

    `Investors from 104 countries have registered projects. Singapore led with 570 million USD`.
    """
    last, levels = discourse.last, discourse.levels
    if last is None or last.concept not in INVESTED or {one.concept for one in spoken} != {"countries"}:
        return None
    told = frozenset[str]().union(*(one.features & EVENTS for one in levels if one.concept in INVESTED))
    # of new and added capital the countries are those of both
    is_of_all = "valid" not in told and (len(told | discourse.parts_told) > 1 or "disbursed" in told)
    came = (last.features - EVENTS) | {"attracted"} if is_of_all else last.features
    return replace(last, item=TOTAL, partner=TOTAL, features=came, indicator=None)


def _goes_on_as(spoken: Sequence[Draft]) -> Draft | None:
    """Return the last figure; not a share that says what part of something else the figure before is."""
    is_aside = len(spoken) > 1 and spoken[-1].measure == "share" and spoken[-1].concept != spoken[-2].concept
    if is_aside and spoken[-2].concept not in UNRANKED:
        return spoken[-2]
    if len(spoken) > 1 and _is_aim_of(spoken[-2], spoken[-1]):
        return spoken[-2]
    if (whole := _whole_of_part(spoken)) is not None:
        return whole
    told = [one for one in spoken if one.concept != COUNTRIES]  # Singapore was first among 39 partners
    return (told or spoken)[-1] if spoken else None


def _whole_of_part(spoken: Sequence[Draft]) -> Draft | None:
    """Return what all invest, where the last figure told but who invests a part: `63 projects, 9 of them foreign`."""
    last = spoken[-1] if spoken else None
    if last is None or last.concept not in INVESTED or not last.features & ORIGINS:
        return None
    told = [one for one in spoken if one.concept == last.concept]
    return told[0] if not told[0].features & ORIGINS else None


def _is_aim_of(one: Draft, aim: Draft) -> bool:
    """Tell whether a figure is but the aim that the one before is held against: `grew 9%, against an aim of 8%`."""
    is_same = (one.indicator, one.measure, one.span) == (aim.indicator, aim.measure, aim.span)
    return is_same and one.span is not None and one.status == "actual" and aim.status == "target"


def _outside_bracket(passage: Passage) -> Draft | None:
    """Return the last figure of an entry outside the bracket at its end that tells of other owners: `(FDI: $5m)`."""
    last, free = passage.figures[-1], passage.said.free
    if free is None or free is last or free.concept not in INVESTED or not (last.features ^ free.features) & ORIGINS:
        return None
    told = {one.features & ORIGINS for one in passage.figures if passage.view.in_brackets(one.quantity)}
    return free if passage.view.is_listed or len(told) > 1 else None  # 9 projects (4 foreign, 5 domestic)


def _leave_heading(passage: Passage) -> None:
    view, discourse = passage.view, passage.discourse
    if passage.figures and discourse.heading:
        discourse.heading.is_fresh = discourse.heading.is_fresh and view.is_listed
    is_silent = passage.said.is_silent
    named = [hit for hit in view.of("concept") if not is_city(passage, hit)] if is_silent else []
    if is_silent and (alone := headed_by(view)):
        named = [*alone]
    if view.scan.sign(view.sentence.last - 1) == ".":
        named = [*known_topics(named)]
    is_whole = discourse.last is not None and view.scan.sign(view.sentence.last - 1) == "."
    if named and is_whole and not _is_of_peers(passage, named[0]):
        named = []  # behind figures a whole sentence is no heading
    if named and (_heads(view) or _is_of_peers(passage, named[0])) and not view.is_caption:
        aspects = frozenset(str(hit.value) for hit in view.of("aspect"))
        events = {str(hit.value) for hit in view.of("event")} & EVENTS
        event = events.pop() if len(events) == 1 else None
        discourse.heading = Heading(_with_headline(passage, named), aspects, view.sentence.line, event)
    elif discourse.heading and discourse.heading.line == view.sentence.line:
        discourse.heading.is_of_line = True


def _with_headline(passage: Passage, named: list[Hit]) -> list[Hit]:
    """Return the concepts that a sentence names, behind those above it where it tells of no more than who does it.

    `Exports of Hue on the rise / Firms of the city sold more than last year.` is on exports.
    """
    above = passage.discourse.heading
    is_doer = all(hit.value == FIRMS for hit in named) and passage.view.scan.sign(passage.view.sentence.last - 1) == "."
    is_told = above is not None and above.is_fresh and is_doer and passage.discourse.last is None
    return [*above.concepts, *named] if above is not None and is_told else named


def _is_of_peers(passage: Passage, named: Hit) -> bool:
    """Tell whether a sentence opens with what it says of so many peers: `Industry grew in 57 provinces`.

    Who does something is nothing that is measured there: `Workers come from six districts`.
    """
    if named.value in DOERS:
        return False
    is_told = any(draft.role == "scope" for draft in passage.drafts)
    return is_told and named.first - passage.view.sentence.first <= OPENING


def _heads(view: View) -> bool:
    """Tell whether a sentence stands in a line of its own, opens one, or leads to what follows with a colon."""
    scan, sentence = view.scan, view.sentence
    return scan.opens_line(sentence.first, MARGIN) or scan.sign(sentence.last - 1) == ":"


def _leave_partners(passage: Passage) -> None:
    """Leave the partners of the paragraph: where it ranked several, what is told of an area behind is of all."""
    discourse, named = passage.discourse, {one.identifier for one in passage.partners}
    is_same = passage.view.sentence.line == discourse.line
    discourse.partners = (discourse.partners if is_same else frozenset()) | named


def _leave_base(passage: Passage) -> None:
    """Leave what the changes that follow are against: `Compared with the month before, most branches grew`."""
    view, discourse = passage.view, passage.discourse
    named = view.of("base")
    if passage.said.is_silent and named and named[0].first == view.sentence.first:
        discourse.base, discourse.base_line = str(named[0].value), view.sentence.line
    if view.scan.sign(view.sentence.last - 1) == ":":
        discourse.is_based = discourse.base_line == view.sentence.line


def _leave_line(passage: Passage) -> None:
    """Leave whether a list is open: a colon opens one, the next line that is no entry closes it."""
    view, discourse = passage.view, passage.discourse
    if view.scan.sign(view.sentence.last - 1) == ":":
        discourse.is_open, discourse.list_item = True, heads_list(passage)
        discourse.head_status = passage.figures[-1].status if passage.figures else announced(passage)
    elif view.sentence.line != discourse.line and not view.is_listed:
        discourse.is_open, discourse.list_item = False, TOTAL
    discourse.line = view.sentence.line
