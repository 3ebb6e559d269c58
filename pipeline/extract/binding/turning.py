"""Sentences that say that they turn to something else: `regarding investment, ...`, `về đầu tư nước ngoài, ...`."""

from pipeline.extract import stretch
from pipeline.extract.view import View

OPENING = 3  # tokens at the start of a sentence in which it says what it speaks of
COMMA = frozenset(",")
TOPIC_WITHIN = 8  # tokens at the start of a sentence in which it says whose capital it speaks of
TIME_WITHIN = 2  # tokens from `riêng` to a time: `riêng trong tháng 2`
EVENT_WITHIN = 2  # tokens from `regarding` to an event: `regarding capital added`


def past_opener(view: View) -> int:
    """Return where a sentence starts behind the few words that only join it to the one before: `Như vậy, ...`."""
    start = view.sentence.first
    return next((comma + 1 for comma in view.signs_within(COMMA, start + 1, start + OPENING)), start)


def turns_to(view: View) -> bool:
    """Tell whether a sentence says that it turns to something else; an event is none, nor a time: `riêng tháng 2`."""
    if not view.of("as_topic"):
        return False
    start = view.sentence.first
    led = view.clear("as_topic", ("base", "comparison"), start, start + OPENING)
    if not led or view.following(led[0].last) <= led[0].last + 1:  # with only one project
        return False
    if led[0].first > start and view.scan.sign(start).isalpha() and not view.scan.at(start, "conj"):
        return False  # cùng với đó, ...
    if stretch.starting(view.times, led[0].last, led[0].last + TIME_WITHIN):
        return False
    if view.scan.any_at(led[0].last, "place", "area_noun", "sorted_by"):
        return False  # riêng Bắc Ninh, ...; về địa bàn, ...: the same capital
    if view.scan.at(led[0].first, "aspect"):
        return False  # về vốn, ...: of the same projects
    noun = view.scan.at(led[0].last, "concept")  # riêng dự án mới
    end = noun.last + 1 if noun is not None and noun.value == "projects" else led[0].last + EVENT_WITHIN
    return not view.starting("event", led[0].last, end)


def turns_to_origin(view: View) -> bool:
    """Tell whether a sentence turns to the capital of one origin: what follows it in its paragraph is of that one."""
    start = view.sentence.first
    end = min(start + TOPIC_WITHIN, view.following(start))
    return bool(view.within("origin", start, end)) and turns_to(view)
