"""Years that a text only enters: `Hue moves into 2018`. Nothing was told of them yet, but aims."""

from pipeline.extract import stretch
from pipeline.extract.periods import Expression
from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence

AHEAD = ("aims", "will")  # lists of words for what is still to come


def is_entered(scan: Scan, one: Expression) -> bool:
    """Tell whether words for its coming lead to a year, of which no part is meant: `on the threshold of 2021`."""
    if not scan.of("entered") or one.kind != "year" or one.year is None or one.until_year is not None:
        return False
    led = scan.before(scan.back_over(one.first, "year"), "entered") or scan.before(one.first, "entered")
    return led is not None and scan.at(one.last, "genitive") is None


def is_entered_aside(scan: Scan, sentence: Sentence, one: Expression) -> bool:
    """Tell whether a sentence enters a year, and says nothing of what is to come in it."""
    if not is_entered(scan, one):
        return False
    first, last = sentence.first, sentence.last
    if any(stretch.within(scan.of(words), first, last) for words in AHEAD):
        return False
    return all(hit.value not in ("target", "forecast") for hit in stretch.within(scan.of("status"), first, last))
