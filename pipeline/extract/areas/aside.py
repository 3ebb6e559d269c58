"""Places that a sentence only compares with, or that lie near by."""

from pipeline.extract.areas.background import is_background
from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan

ASIDE_WITHIN = 4  # tokens from `absorbed the provinces of` to the place
LONGEST_ROW = 8  # places in a row


def is_aside(scan: Scan, hit: Hit) -> bool:
    """Tell whether a place is only one to compare with, near by or taken in: `just after Hanoi`, `200 km from Hanoi`.

    What holds of a place holds of those joined to it: `which absorbed Binh Duong and Ba Ria - Vung Tau`.
    """
    place = hit.first, hit.last
    told = scan.asides.get(place)
    if told is None:
        told = scan.asides[place] = _is_set_aside(scan, hit)
    return told


def _is_set_aside(scan: Scan, hit: Hit) -> bool:
    first = hit.first
    if scan.sign(hit.last) == "," and (scan.at(hit.last + 1, "ordinal") or scan.at(hit.last + 2, "ordinal_suffix")):
        return False  # it has overtaken Hue, 5th with 9 million USD
    if scan.at(hit.last, "pushes") and scan.before(first, "inside"):
        return True  # floods in the Central Highlands pushed prices up
    if _opens_sentence(scan, hit):
        return False  # in neighbouring Phu Yen, exports are
    if _is_home(scan, hit) or is_background(scan, hit.first, hit.last):
        return True
    for _ in range(LONGEST_ROW):
        word = _word_before(scan, first)
        if word is not None and _is_neighbour_told_of(scan, word, hit):
            return False
        if word is not None:
            return first == hit.first or not _is_subject_behind(scan, word, hit)
        joint = first - 1
        while scan.sign(joint) == "," or scan.at(joint, "conj"):
            joint -= 1
        noun = scan.before(joint + 1, "scope_nouns")  # A, B and C provinces, and D
        joint = noun.first - 1 if noun and joint < first - 1 else joint
        joined = scan.before(joint + 1, "place") if joint < first - 1 else None
        if joined is None:
            return False
        first = joined.first
    return False


def _opens_sentence(scan: Scan, hit: Hit) -> bool:
    """Tell whether a province near by opens its sentence, which is then on it: `In neighbouring Hue, exports rose`."""
    word = scan.before(hit.first, "near_by")
    if word is None:
        return False
    led = scan.before(word.first, "inside")
    first = led.first if led is not None and scan.sign(hit.last) == "," else word.first
    return scan.sign(first - 1) in ("", ".") or scan.ends_line(first - 1)


def _is_home(scan: Scan, hit: Hit) -> bool:
    """Tell whether a place is what goods come from, told between commas: `tea, of which Hue is the home, earned`."""
    if not scan.any_at(hit.last, "copula"):
        return False
    opened = scan.before(scan.back_over(hit.first, "former_area"), "of_which")
    return opened is not None and scan.sign(opened.first - 1) == "," and not scan.is_number(hit.last + 1)


def _is_neighbour_told_of(scan: Scan, word: Hit, hit: Hit) -> bool:
    """Tell whether something is told of a province near by itself: `and its neighbouring province of Hue was third`."""
    return scan.at(word.first, "near_by") is not None and scan.any_at(hit.last, "rank_verbs", "draws")


def _is_subject_behind(scan: Scan, word: Hit, hit: Hit) -> bool:
    """Tell whether a place ends a row that opens a sentence, behind a comma: `After Hanoi, Bac Ninh is second`."""
    if not scan.sign(word.first)[:1].isupper() or scan.at(hit.last, "conj") or scan.sign(hit.last) == ",":
        return False
    return scan.sign(scan.back_over(hit.first, "scope_nouns") - 1) == ","


def _word_before(scan: Scan, first: int) -> Hit | None:
    """Return the words before a place that set it aside, nothing but words between."""
    for index in range(first, first - ASIDE_WITHIN, -1):
        word = scan.before(index, "after")
        if scan.ends_line(index - 1):
            return None
        if word:
            return None if scan.any_at(word.last, "copula", "rank_verbs") else word  # following was Binh Duong
        if not scan.sign(index - 1).isalpha():
            return scan.before(index - 1, "after") if scan.sign(index - 1) == "(" else None
    return None
