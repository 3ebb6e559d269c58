"""Headlines that announce a plan: what the text tells of its year, without another time, is aimed at."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.setting import Setting
from pipeline.extract.draft import Draft
from pipeline.periods import Span


def of_titled_plan(passage: Passage, draft: Draft) -> Span | None:
    """Return the years of the plan of the headline if a figure without a time is of it: `Main targets for 2021`."""
    told, last = None if draft.is_dated else planned(passage.setting), passage.discourse.expression
    is_first = last is None or last.first < passage.setting.headline_end  # no other time was told yet
    return told if is_first or draft.span in (None, told) else None


def planned(setting: Setting) -> Span | None:
    """Return the years of the plan that the headline announces, while they are not over.

    Its words open the headline, or stand behind the colon of a place: `Hue: targets for 2021`.
    """
    scan, end = setting.scan, setting.headline_end
    titles = [hit for hit in scan.of("plan_title") if hit.first < end]
    if not titles or not _opens(setting, titles[0].first):
        return None
    year = next((one for one in stretch.within(setting.times, 0, end) if one.kind == "year"), None)
    span, known = setting.span(year) if year is not None else None, setting.reference
    is_over = span is not None and known.first is not None and known.first == known.last and known.last > span.end
    return None if is_over else span


def _opens(setting: Setting, index: int) -> bool:
    """Tell whether nothing but a place, its possessive or a colon stands before a token of the headline."""
    scan = setting.scan
    place = next((hit for hit in scan.of("place") if hit.first == 0), None)
    at = place.last if place is not None else 0
    genitive = scan.at(at, "genitive")
    at = genitive.last if genitive else at + (scan.sign(at) == ":")
    return index <= at
