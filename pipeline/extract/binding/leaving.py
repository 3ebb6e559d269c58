"""What a sentence leaves to the next one, once its figures are bound."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.binding.carried import leaves_period
from pipeline.extract.binding.contents import SUBJECT
from pipeline.extract.binding.dated import UNTIL_NOW
from pipeline.extract.binding.discourse import Heading
from pipeline.extract.binding.features import INVESTED, ORIGINS
from pipeline.extract.binding.lasting import is_lasting
from pipeline.extract.binding.of_total import totals
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.turning import turns_to_origin
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, PARTS, PROVINCES
from pipeline.extract.sentences import is_caption
from pipeline.extract.view import View

MARGIN = " \t-–•*+"  # what may stand before the first word of a line
FIRST_LINES = 6  # the headline and what stands below it
SUBJECT_WITHIN = 5  # tokens at the start of a sentence in which it says of where it tells
TRADE = ("exports", "imports")
GROWN = ("grdp", "iip", "industrial_output")  # what is spoken of by the growth of its sectors


def leave(passage: Passage) -> None:
    """Write what the sentence spoke of into the discourse."""
    _leave_figures(passage)
    _leave_place(passage)
    _leave_heading(passage)
    _leave_topic(passage)
    _leave_partners(passage)
    _leave_plan(passage)
    _leave_base(passage)
    _leave_time(passage)
    _leave_line(passage)


def _leave_figures(passage: Passage) -> None:
    discourse, spoken = passage.discourse, passage.figures
    traded = [draft.concept for draft in spoken if draft.concept in TRADE]
    grown = [draft.concept for draft in spoken if draft.concept in GROWN]
    counted = [draft for draft in spoken if draft.quantity.kind == "number"]
    discourse.trade = traded[0] if traded else discourse.trade
    discourse.grown = grown[-1] if grown else discourse.grown
    discourse.last_count = counted[-1] if counted else discourse.last_count
    discourse.last = _invested_by(discourse.last, spoken) or _goes_on_as(spoken) or discourse.last
    discourse.of_concept = passage.said.of_concept if spoken else discourse.of_concept
    if spoken:
        discourse.totals = totals(discourse.totals, spoken)
        discourse.on_period_before = frozenset(one.concept or "" for one in spoken if one.measure == "change_pop")
        discourse.figure_origins = frozenset[str]().union(*(one.features & ORIGINS for one in spoken))
        is_same = discourse.figure_line == passage.view.sentence.line
        discourse.told_origins = discourse.figure_origins | (discourse.told_origins if is_same else frozenset())
    discourse.levels = [one for one in spoken if one.is_level]
    discourse.figure_line = passage.view.sentence.line if spoken else discourse.figure_line


def _invested_by(last: Draft | None, spoken: Sequence[Draft]) -> Draft | None:
    """Return the last figure of investment behind a count of the countries that it is of: it goes on, of all sectors.

    `Investors from 104 countries have registered projects. Singapore led with 570 million USD`.
    """
    if last is None or last.concept not in INVESTED or {one.concept for one in spoken} != {"countries"}:
        return None
    return replace(last, item=TOTAL, partner=TOTAL)


def _goes_on_as(spoken: Sequence[Draft]) -> Draft | None:
    """Return the last figure; not a share that says what part of something else the figure before is."""
    if len(spoken) > 1 and spoken[-1].measure == "share" and spoken[-1].concept != spoken[-2].concept:
        return spoken[-2]
    return spoken[-1] if spoken else None


def _leave_place(passage: Passage) -> None:
    """Leave the place of the last figure; without figures, the last place that is no part of a province.

    What the figures are only compared with is not left: `higher than the country's growth rate of 8.02%`.
    """
    if passage.figures:
        own = (one for one in reversed(passage.figures) if not _is_compared(passage, one))
        passage.discourse.place = next(own, passage.figures[-1]).place
        _leave_province(passage)
    elif passage.areas and passage.setting.level(passage.areas[-1][1]) not in PARTS and not _gives_examples(passage):
        passage.discourse.place = _spoken_of(passage)
    elif passage.discourse.place == COUNTRY and _speaks_of_own_place(passage):
        passage.discourse.place = passage.setting.main_place
    elif passage.view.starting("nation", passage.view.sentence.first, passage.view.sentence.first + SUBJECT_WITHIN):
        passage.discourse.place, passage.discourse.nation_line = COUNTRY, passage.view.sentence.line
    passage.discourse.areas = tuple(dict.fromkeys(identifier for _, identifier in passage.areas))


def _gives_examples(passage: Passage) -> bool:
    """Tell whether several provinces are only examples: `localities such as Ha Nam and Nam Dinh have built parks`."""
    provinces = {identifier for _, identifier in passage.areas if passage.setting.level(identifier) in PROVINCES}
    return len(provinces) > 1 and bool(passage.view.of("scope_nouns"))


def _leave_province(passage: Passage) -> None:
    """Leave the line in which a province was the only one spoken of in a sentence: `the province` is that one then."""
    here, named = passage.discourse.place, {identifier for _, identifier in passage.areas}
    is_province = passage.setting.level(here) in PROVINCES
    if is_province and here in named and {one.place for one in passage.figures} == {here}:
        passage.discourse.place_line = passage.view.sentence.line


def _speaks_of_own_place(passage: Passage, last: int | None = None) -> bool:
    """Tell whether words such as `the province` speak of the article's own place, before a token if one is given."""
    named = (hit for hit in passage.view.of("own_place") if hit.value != "this")
    return not passage.setting.goes_round and any(last is None or hit.first < last for hit in named)


def _spoken_of(passage: Passage) -> str:
    """Return the last area of a sentence without figures, for what it lies in the province before.

    `Ben Tre, of the delta`; `Quang Ninh strives to become a destination in Vietnam`; `The province uses what Vietnam
    has signed`.
    """
    hit, last = passage.areas[-1]
    if last == COUNTRY and _speaks_of_own_place(passage, hit.first):
        return passage.setting.main_place or last
    before = passage.areas[-2][1] if len(passage.areas) > 1 else last
    is_around = passage.setting.level(last) == "region"
    is_around = is_around or (last == COUNTRY and passage.view.scan.before(hit.first, "inside") is not None)
    return before if is_around and passage.setting.level(before) in PROVINCES else last


def _is_compared(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure of the country is only one that those before it are held against, or the whole of a share.

    `or 8.6% of the country's 266 billion USD` leaves the place of the share.
    """
    if draft.place != COUNTRY or draft is passage.figures[0]:
        return False
    before = next(stretch.back_from(passage.view.quantities, draft.quantity.first), None)
    is_whole = any(one.quantity is before and one.measure == "share" for one in passage.figures)
    return is_whole or bool(passage.view.within("comparison", *passage.view.before(draft.quantity)))


def _leave_heading(passage: Passage) -> None:
    view, discourse = passage.view, passage.discourse
    if passage.figures and discourse.heading:
        discourse.heading.is_fresh = discourse.heading.is_fresh and view.is_listed
    if view.of("concept") and not view.quantities and _heads(view) and not is_caption(view.scan, view.sentence):
        aspects = frozenset(str(hit.value) for hit in view.of("aspect"))
        discourse.heading = Heading(view.of("concept")[0], aspects, view.sentence.line)
    elif discourse.heading and discourse.heading.line == view.sentence.line:
        discourse.heading.is_of_line = True


def _heads(view: View) -> bool:
    """Tell whether a sentence stands in a line of its own, opens one, or leads to what follows with a colon."""
    scan, sentence = view.scan, view.sentence
    return scan.opens_line(sentence.first, MARGIN) or scan.sign(sentence.last - 1) == ":"


def _leave_topic(passage: Passage) -> None:
    """Leave what all is about: an item, from a headline or a sentence without figures, and the origin of capital."""
    view, discourse = passage.view, passage.discourse
    offices = view.of("topic_item")
    discourse.office = str(offices[-1].value) if offices else discourse.office
    if not view.quantities:
        types = passage.setting.grammar.lists.items
        subjects = [str(hit.value) for hit in view.of("item") if _is_subject(view, hit)]
        scopes = [one for one in subjects if types[one].type == "scope"]
        topics = [str(hit.value) for hit in view.of("topic_item")]
        if topics and view.sentence.line < FIRST_LINES and (view.of("origin") or types[topics[0]].type == "budget"):
            discourse.topic_item = topics[0]
        if view.of("concept") and scopes:
            discourse.topic_item = scopes[0]
    origins = {str(hit.value) for hit in view.of("origin")} - {"enterprise"}
    if view.sentence.line == discourse.line and not passage.in_open_list and not turns_to_origin(view):
        origins |= discourse.line_origins
    discourse.line_origins = frozenset(origins)
    if origins:  # who speaks of both kinds speaks of all capital then
        discourse.origin = discourse.line_origins if len(origins) == 1 else frozenset()
        discourse.origin_line = view.sentence.line


def _leave_partners(passage: Passage) -> None:
    """Leave the partners of the paragraph: where it ranked several, what is told of an area behind is of all."""
    discourse, named = passage.discourse, {one.identifier for one in passage.partners}
    is_same = passage.view.sentence.line == discourse.line
    discourse.partners = (discourse.partners if is_same else frozenset()) | named


def _is_subject(view: View, hit: Hit) -> bool:
    """Tell whether a sentence may be about what it names: early, or in a line of its own; not only where it happens."""
    if view.sentence.line < FIRST_LINES and view.scan.sign(view.sentence.last - 1) != ".":
        return True
    return hit.first - view.sentence.first <= SUBJECT and not _is_where(view, hit)


def _is_where(view: View, hit: Hit) -> bool:
    led = ("inside", "partner_to")
    return view.scan.any_before(hit.first, *led) or view.scan.any_at(hit.first, *led)


def _leave_plan(passage: Passage) -> None:
    """Leave the year of a plan: `The targets for 2026 are as follows`."""
    view, discourse = passage.view, passage.discourse
    years = [one for one in view.times if one.kind == "year"]
    if not view.quantities and view.of("status") and years:
        discourse.plan, discourse.plan_status = years[-1], str(view.of("status")[-1].value)


def _leave_base(passage: Passage) -> None:
    """Leave what the changes that follow are against: `Compared with the month before, most branches grew`."""
    view, discourse = passage.view, passage.discourse
    named = view.of("base")
    if not view.quantities and named and named[0].first == view.sentence.first:
        discourse.base, discourse.base_line = str(named[0].value), view.sentence.line


def _leave_time(passage: Passage) -> None:
    view, discourse = passage.view, passage.discourse
    dated = None if _is_dateline(view) else leaves_period(passage)
    if dated:
        discourse.expression, discourse.expression_line = dated, view.sentence.line
        moments = [dated, *(one.moment for one in reversed(passage.figures) if one.moment)]
        if not _is_of_aims(passage):
            discourse.main = next((one for one in moments if is_lasting(passage, one)), discourse.main)
    if not view.is_listed and (dated or passage.figures):
        discourse.is_headed = dated is not None and not passage.figures
    if view.of("present"):
        discourse.present_line = view.sentence.line
        discourse.is_now = any(hit.value != UNTIL_NOW for hit in view.of("present"))
    elif dated:
        discourse.present_line = -1
    if not view.is_listed:
        discourse.outside = discourse.expression


def _is_of_aims(passage: Passage) -> bool:
    """Tell whether a sentence tells nothing but what is aimed at: what comes behind it is told of the time before."""
    return bool(passage.figures) and all(one.status == "target" for one in passage.figures)


def _is_dateline(view: View) -> bool:
    """Tell whether a line below the headline is nothing but a month, with a place perhaps: that of publication."""
    sentence, times = view.sentence, view.times
    if not 0 < sentence.line < FIRST_LINES or len(times) != 1 or times[0].kind != "month" or view.quantities:
        return False
    named = sum(hit.last - hit.first for hit in view.of("place"))
    return sentence.last - sentence.first - (times[0].last - times[0].first) - named <= 1 and not _leads(view)


def _leads(view: View) -> bool:
    return view.scan.sign(view.sentence.last - 1) == ":"


def _leave_line(passage: Passage) -> None:
    """Leave whether a list is open: a colon opens one, the next line that is no entry closes it."""
    view, discourse = passage.view, passage.discourse
    if view.scan.sign(view.sentence.last - 1) == ":":
        discourse.is_open = True
    elif view.sentence.line != discourse.line and not view.is_listed:
        discourse.is_open = False
    discourse.line = view.sentence.line
