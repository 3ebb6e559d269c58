"""The item that a text, or the subject of a sentence, is all about."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import INVESTED, THERE, TRADED
from pipeline.extract.binding.governing.collected import CUSTOMS
from pipeline.extract.binding.naming.budget_parts import BUDGET
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.named import BORDER, PARKS
from pipeline.extract.phrases import Hit
from pipeline.extract.places import PROVINCES
from pipeline.extract.view import View

SUBJECT = 24  # tokens from the start of a sentence in which its subject stands
JOINED_WITHIN, ENDS = 8, ";:.()"  # tokens between two offices that `and` joins, and signs that part them
OUTSIDE = "outside-industrial-zones"
HEADLINE, NO_LINE = 0, -1  # the line of it
# concepts that are narrowed by what the text is about
OF_TOPIC = INVESTED | {"deals", "workers", BUDGET, "countries"}


def topic_of(passage: Passage, draft: Draft, hit: Hit | None) -> str:
    """Return the item that the text is all about, where the indicator can be narrowed to it."""
    found = _subject(passage) if draft.concept in OF_TOPIC else _of_firms(passage, draft)
    if found == BORDER and draft.concept not in TRADED:
        found = TOTAL
    if found == PARKS and draft.concept == BUDGET and not (passage.view.of("topic_item") or passage.points_back):
        found = TOTAL  # the parks drew $9m. The budget took in VND21 trillion
    is_of_trade = hit is not None and hit.value in TRADED  # imports and exports yielded 4.5 trillion VND
    if found == TOTAL and draft.indicator == BUDGET and (is_of_trade or _is_of_office(passage, hit)):
        found = CUSTOMS
    known = passage.setting.grammar.lists.items
    return found if known[found].type in passage.setting.grammar.narrowing(draft.indicator) else TOTAL


def _of_firms(passage: Passage, draft: Draft) -> str:
    """Return the parks whose firms traded, where they are the subject: `doanh nghiệp trong các khu công nghiệp`.

    What goes through border gates is not theirs: a zone at the border only reports on it.
    """
    if draft.concept not in TRADED or passage.view.of("gate"):
        return TOTAL
    if _subject(passage) == PARKS and _is_on_parks(passage):
        return PARKS
    view, start = passage.view, passage.view.sentence.first
    end = min(start + SUBJECT, view.following(start))
    named = [hit for hit in view.within("topic_item", start, end) if hit.value == PARKS]
    return TOTAL if not named or passage.names_subject(named[0].last, end) else PARKS


def _is_on_parks(passage: Passage) -> bool:
    """Tell whether paragraph or headline are on parks, or `they` points to them: other trade is that of all firms."""
    if passage.discourse.topic_line == passage.view.sentence.line or passage.points_back:
        return True
    named = (hit for hit in passage.view.scan.of("topic_item") if hit.value == PARKS)
    return any(hit.first < passage.setting.headline_end for hit in named)


def _is_of_office(passage: Passage, hit: Hit | None) -> bool:
    """Tell whether a budget figure goes on with the customs office: `the department's collection`, `Hai Phong alone`.

    So does collection of which nothing else is said. The figure before in the sentence, if there is one, says itself
    of what it is.
    """
    last = passage.discourse.last
    is_bare = hit is not None and passage.view.scan.at(hit.first, "bare_revenue") is hit
    if is_bare or passage.view.of("the_office"):
        return passage.discourse.office == CUSTOMS
    goes_on = last is not None and last.indicator == BUDGET and last.item == CUSTOMS
    return hit is None and goes_on and not passage.figures


def _subject(passage: Passage) -> str:
    """Return the item that the text, or the subject of the sentence or of one before it in the line, is all about."""
    view, discourse = passage.view, passage.discourse
    start = view.sentence.first
    subject = view.within("topic_item", start, min(start + SUBJECT, view.following(start)))
    if subject and passage.names_subject(subject[0].last, view.following(start)):
        subject = []  # according to the board of the parks, the province attracted
    if subject and _is_joined_to_office(view, subject[0]):
        discourse.topic_line = NO_LINE
        return TOTAL
    named = view.of("topic_item")
    subject = subject or [hit for hit in named if _acts(view, hit)]
    if subject:
        discourse.topic_line, discourse.line_item = view.sentence.line, str(subject[0].value)
        if discourse.last is None or discourse.figure_line == HEADLINE:  # who opens an article is mostly whom it is of
            discourse.lead_item = discourse.line_item
    opened = passage.items[:1]
    if opened and opened[0].first == start and opened[0].identifier == OUTSIDE:  # ngoài các KCN, ...
        discourse.topic_line, discourse.line_item = view.sentence.line, OUTSIDE
    if view.of("whole_area") and not _names_parks_first(view):
        discourse.topic_line, discourse.line_item, discourse.lead_item = view.sentence.line, TOTAL, TOTAL
    if discourse.topic_line == view.sentence.line and not (passage.opens_with_area and not named):
        return discourse.line_item
    if _is_in_province(passage) or _is_part_of_all(passage):
        return TOTAL
    if discourse.topic_item != TOTAL or passage.opens_with_area or not _goes_on_with_lead(passage):
        return discourse.topic_item
    return discourse.lead_item


def _is_joined_to_office(view: View, hit: Hit) -> bool:
    """Tell whether `and` joins those who run parks to an office for all of the province: both together tell of all.

    `The planning department and the boards of the parks licensed 212 projects`.
    """
    if not view.of("planning_office"):
        return False
    start = view.sentence.first
    for office in view.within("planning_office", start, view.sentence.last):
        first, last = min(hit.last, office.last), max(hit.first, office.first)
        if last - first <= JOINED_WITHIN and view.within("conj", first, last) and not view.count(ENDS, first, last):
            return True
    return False


def _goes_on_with_lead(passage: Passage) -> bool:
    """Tell whether a sentence goes on about what the first figures were of: the headline is on it, or the paragraph.

    So it does where parks were the subject of the first figure, whatever the headline says.
    """
    lead, last, scan = passage.discourse.lead_item, passage.discourse.last, passage.view.scan
    end, telling = passage.setting.headline_end, passage.setting.telling
    heads = stretch.starting(scan.of("topic_item"), 0, max(end, telling[0].first + SUBJECT + 1 if telling else 0))
    if any(hit.value == lead and (hit.first < end or _opens_text(passage, hit)) for hit in heads):
        return True
    if passage.points_back or passage.view.of("another"):
        return True
    is_lead = last is not None and last.item == lead
    is_all = scan.at(passage.view.sentence.first, "in_all") is not None  # below: All told, 90 projects are valid
    return is_lead and (passage.goes_on or (lead == PARKS and not passage.areas and not is_all))


def _opens_text(passage: Passage, hit: Hit) -> bool:
    """Tell whether parks are the subject of the first figure that a text tells: `Hue's parks drew $9m last year.`."""
    scan, told = passage.view.scan, next(iter(passage.setting.telling), None)
    if (
        told is None
        or not told.first <= hit.first <= told.first + SUBJECT
        or scan.any_before(hit.first, "inside", "partner_to")
    ):
        return False
    return not any(scan.is_number(at) for at in range(told.first, hit.first))


def _acts(view: View, hit: Hit) -> bool:
    """Tell whether parks did something, and not who is in them: `up 3%, as 9% of firms in the parks have reopened`."""
    is_led = view.scan.before(hit.first, "inside") is not None
    is_where = is_led and any(one.last < hit.first for one in view.quantities[:1])
    return not is_where and view.scan.any_at(_verb(view, hit), "draws", "perfect")


def _verb(view: View, hit: Hit) -> int:
    """Return the token behind parks, or behind that they are running: `có 7 KCN đang hoạt động, thu hút`."""
    running = view.scan.at(hit.last, "event")
    last = running.last if running is not None and running.value in THERE else hit.last
    return last + 1 if last > hit.last and view.scan.sign(last) == "," else last


def _is_in_province(passage: Passage) -> bool:
    """Tell whether what a sentence without parks counts stands in a province: `There are 90 projects in Dong Nai`."""
    level, view = passage.setting.level, passage.view
    is_in_province = bool(view.of("whole_area")) or any(level(one) in PROVINCES for _, one in passage.areas)
    is_in_province = is_in_province or _opens_in_own_place(view)
    return is_in_province and not _names_parks_first(view)


def _opens_in_own_place(view: View) -> bool:
    """Tell whether a sentence opens with where it tells of: `In the city FDI added up to`."""
    led = view.scan.at(view.sentence.first, "inside")
    place = view.scan.at(led.last, "own_place") if led is not None else None
    return place is not None and place.value != "this"


def _names_parks_first(view: View) -> bool:
    """Tell whether parks are named before the first figure: not in `it has 90 projects, of which 50 are in parks`."""
    start = view.sentence.first
    first = view.following(start)
    later = view.starting("topic_item", first, view.sentence.last)
    return bool(view.within("topic_item", start, first)) or any(not _is_part(view, hit) for hit in later)


def _is_part(view: View, hit: Hit) -> bool:
    """Tell whether parks only tell of a part of what was counted: behind `of which`."""
    return bool(view.within("of_which", view.sentence.first, hit.first))


def _is_part_of_all(passage: Passage) -> bool:
    """Tell whether a sentence tells parts of an investment of no item: `Of the sum, $2m came from 3 new projects`."""
    last = passage.discourse.last
    return passage.is_part and last is not None and last.concept in INVESTED and last.item == TOTAL


def of_subject(passage: Passage, draft: Draft) -> str | None:
    """Return the owner that a second share of one subject is of: `FDI firms made up 48% of capital and 82% of exports`.

    A share goes on with the item of the one before, of whatever indicator, where its own can be narrowed to it.
    """
    last = passage.figures[-1] if passage.figures else None
    if last is None or draft.measure != "share" or last.measure != "share" or last.item == TOTAL:
        return None
    known = passage.setting.grammar.lists.items
    fits = last.item in known and known[last.item].type in passage.setting.grammar.narrowing(draft.indicator)
    return last.item if fits else None
