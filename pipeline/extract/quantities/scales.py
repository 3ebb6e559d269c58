"""Scale words behind a numeral: `nghìn tỷ`, `billion`, and letters that stand for them, `$5m`, `1.1m tourists`."""

from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

PEOPLE = frozenset({"tourists", "people", "passengers", "workers", "population"})  # concepts
NEAR = 12  # tokens: as far as those who are counted may lead their number
LONGEST_SCALE = 3  # words: `nghìn tỷ` has two; without an end, a number could outgrow what arithmetic holds


def scale_words(scan: Scan, index: int, *, money: bool = False) -> tuple[int, int]:
    """Return the exponent of the scale words at a token (`nghìn tỷ` is 12, none 0) and the token behind them.

    A letter counts beside a currency, `$5m`, `5k USD`, or people: `1.1m tourists`.
    A dash may stand before: `a $20-billion deal`.
    """
    dashed = scan.sign(index) in DASHES and scan.glued(index) and scan.glued(index + 1) and scan.at(index + 1, "scale")
    exponent, at = 0, index + bool(dashed)
    for _ in range(LONGEST_SCALE):
        hit = scan.at(at, "scale")
        if not hit:
            break
        exponent, at = exponent + int(hit.value), hit.last
    letter = scan.at(at, "scale_letter")
    if exponent or letter is None:
        return exponent, at
    if scan.at(letter.last, "currency") or (money and _is_scale(scan, letter)) or _counts_people(scan, letter):
        return int(letter.value), letter.last
    return exponent, at


def _counts_people(scan: Scan, letter: Hit) -> bool:
    """Tell whether people follow a letter that is glued to its number: `1.1m tourists`, `2m foreign visitors`.

    Where nothing that is counted follows, they may lead: `Tourists to Hue: 4.6m`.
    """
    if not scan.glued(letter.first):
        return False
    if not scan.is_word(letter.last):
        before = [hit for hit in scan.of("concept") if letter.first - NEAR <= hit.first < letter.first]
        return bool(before) and before[-1].value in PEOPLE
    near = (scan.at(letter.last, "concept"), scan.at(letter.last + 1, "concept"))
    return any(hit is not None and hit.value in PEOPLE for hit in near)


def _is_scale(scan: Scan, letter: Hit) -> bool:
    """Tell whether a letter behind money is its scale: `$5m`, `EUR 5.6 m`; a word may follow, no further sign."""
    return scan.glued(letter.first) or not (scan.glued(letter.last) and scan.sign(letter.last)[:1].isalnum())
