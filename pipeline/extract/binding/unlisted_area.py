"""Districts and communes that the vocabulary does not list: what is told of them is not told of the province."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.tokens import DASHES

OPENERS = frozenset({",", ";", ":", "(", "•", "*", "+", *DASHES})  # signs behind which a clause may open
LONGEST_NAME = 4  # words of the name of a district
NAMED = ("project_capital", "project_count")  # figures of one project, which are the province's all the same
WHERE = ("inside", "place_to", "partner_to", "as_topic", "alone")  # what may lead to it at the start of a clause


def is_of_unlisted_area(passage: Passage, draft: Draft) -> bool:
    """Tell whether the clause of a figure opens with a district that is not listed: `huyện Cẩm Khê có 11 dự án`."""
    view, end = passage.view, draft.quantity.first
    if not (view.of("small_area") or view.of("small_area_behind")):
        return False
    if draft.indicator in NAMED or passage.companies:
        return False
    told = [last for first, last in _named(passage) if last <= end and _opens_clause(passage, first)]
    return bool(told) and not any(
        view.within(words, told[-1], end) for words in ("place", "own_place", "nation", "in_all")
    )


def _named(passage: Passage) -> list[tuple[int, int]]:
    """Return the stretches of tokens that name such areas, each with its noun."""
    ahead = [_name_behind(passage, hit) for hit in passage.view.of("small_area")]
    behind = [_name_before(passage, hit) for hit in passage.view.of("small_area_behind")]
    found = [one for one in (*ahead, *behind) if one is not None]
    places = passage.view.of("place")
    return sorted(one for one in found if not any(stretch.covering(places, at, at + 1) for at in range(*one)))


def _name_behind(passage: Passage, hit: Hit) -> tuple[int, int] | None:
    last = hit.last
    while last - hit.last < LONGEST_NAME and passage.view.scan.sign(last)[:1].isupper():
        last += 1
    return (hit.first, last) if last > hit.last else None


def _name_before(passage: Passage, hit: Hit) -> tuple[int, int] | None:
    first, start = hit.first, passage.view.sentence.first
    while first > start and hit.first - first < LONGEST_NAME and passage.view.scan.sign(first - 1)[:1].isupper():
        first -= 1
    return (first, hit.last) if first < hit.first else None


def _opens_clause(passage: Passage, first: int) -> bool:
    """Tell whether nothing but a word that leads to it stands before it in its clause, and no area that lies in it."""
    scan, start = passage.view.scan, passage.view.sentence.first
    if scan.sign(first - 1) == "," and scan.before(first - 1, "place") is not None:
        return False  # at La Lay, Dakrong district
    led = next((hit for words in WHERE if (hit := scan.before(first, words)) is not None), None)
    return any(at <= start or scan.sign(at - 1) in OPENERS for at in (first, led.first if led else first))
