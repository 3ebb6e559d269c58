"""Whether a sentence without figures turns to another area: in a text on a province only to its subject."""

from pipeline.extract.areas.behind import described_from
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.place_told import is_merged
from pipeline.extract.binding.setting import Setting
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, PARTS, PROVINCES

OPENING = 5  # tokens at the start of a sentence in which `in` says of where it tells: `The picture in Hue is`
OPENERS = ("conj", "as_topic", "alone", "inside")  # words that may stand before a subject
STOPS = frozenset(".!?…")  # what a heading does not end with
SHORT = 9  # tokens of a sentence that may turn to an area without a word for what is measured
QUOTES = ("“", '"', "«", "„", "‘")  # marks that open what somebody says
MEASURED = ("concept", "event", "direction")  # words for what is measured
NOUNS = ("definite", "indefinite", "superlative", "own_place", "scope_nouns", "one_of")  # what opens what a place is
GLUED = "-"  # what makes an attribute of a name: `Hanoi-based`


def turns_there(passage: Passage) -> bool:
    """Tell whether a sentence is on an area that it names: `Hue fared better.`, not `A road leads to Hue`.

    So is every sentence of a text that goes from area to area.
    """
    setting = passage.setting
    if all(is_merged(passage, one) for _, one in passage.areas):
        return False  # the former Vinh Phuc brought in cars
    if setting.goes_round or setting.tells_of_many:
        return True
    if not _tells_of_ours(passage):
        return False
    named = [one for one in passage.areas if one[1] != COUNTRY]
    if not named:
        return _is_subject(passage, passage.areas[0][0])
    if setting.level(named[0][1]) in PARTS:
        return False  # Da Lat is known all over Vietnam
    if not is_on_province(setting) and passage.view.scan.any_before(named[-1][0].first, "holds_against", "comparison"):
        return True  # only Hanoi drew more than Hue: Hue is spoken of
    provinces = {one for _, one in named if setting.level(one) in PROVINCES}
    return len(provinces) < 2 and _is_subject(passage, named[0][0])


def _tells_of_ours(passage: Passage) -> bool:
    """Tell whether a sentence may speak of what is measured: as a heading, by a word for it, or in few words.

    `Hue fared better` may, `Hue is the largest city of the region` does not.
    """
    view = passage.view
    length = view.sentence.last - view.sentence.first
    is_heading = view.scan.sign(view.sentence.last - 1) not in STOPS
    return is_heading or length <= SHORT or view.has(MEASURED)


def names_home(passage: Passage) -> bool:
    """Tell whether a text on a province names it in a sentence, beside others: `Hue is an hour from Da Nang`."""
    return is_on_province(passage.setting) and any(one == passage.setting.main_place for _, one in passage.areas)


def is_on_province(setting: Setting) -> bool:
    """Tell whether a text is on one province, and does not go from one to others."""
    is_one = setting.level(setting.main_place) in PROVINCES
    return is_one and not setting.goes_round and not setting.tells_of_many


def _is_subject(passage: Passage, hit: Hit) -> bool:
    """Tell whether an area opens a sentence, but for words that join it, or `in` leads to it at the start."""
    scan, start = passage.view.scan, passage.view.sentence.first
    start += scan.sign(start) in QUOTES
    first = described_from(scan, hit.first)
    led = next((word for kind in OPENERS if (word := scan.before(first, kind)) is not None), None)
    if scan.sign(hit.last) == GLUED and scan.glued(hit.last):
        return False
    is_led = first - start <= OPENING and scan.any_before(first, "inside")
    if scan.any_at(hit.last, "borders") or (not is_led and _is_defined(passage, hit)):
        return False
    if first == start or (led is not None and led.first == start) or scan.sign(first - 1) == ",":
        return True
    return is_led and scan.sign(hit.last) not in STOPS  # Many makers sit in Hue.


def _is_defined(passage: Passage, hit: Hit) -> bool:
    """Tell whether it is only said what an area is: `Vinh is the largest city of the region`."""
    copula = passage.view.scan.at(hit.last, "copula")
    if copula is None or passage.view.scan.any_at(copula.last, "relative"):
        return False  # Hue is where most of it went
    return passage.view.scan.any_at(copula.last, *NOUNS) or not passage.view.has(MEASURED)
