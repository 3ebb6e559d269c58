"""The town of a headline, in an article that names its province less often, beside it or to say where it lies."""

from collections import Counter
from collections.abc import Mapping, Sequence

from pipeline.extract.binding.wider import PROVINCE as OWN_PROVINCE
from pipeline.extract.phrases import Hit
from pipeline.extract.places import BEFORE, PROVINCES, may_lie_in
from pipeline.extract.scan import Scan
from pipeline.model import Geography

TOWN = "district"  # level
LONGEST = 30  # tokens of a sentence from the town to its figure


def town_told(
    scan: Scan, told: Sequence[tuple[Hit, str]], headline_end: int, found: str | None, known: Mapping[str, Geography]
) -> str | None:
    """Return the only area of a headline, if it is a town of `found` that the article names more often; else `found`.

    `Da Lat welcomes more visitors / Lam Dong, May 5 - The city ...`; a dateline is no naming. Not where words lead
    back to the province, unless the text goes on with figures of the town and names the province before.
    """
    if found is None or found not in known or known[found].level not in PROVINCES:
        return found
    heads = {one for hit, one in told if hit.first < headline_end}
    town = next(iter(heads)) if len(heads) == 1 else None
    if town is None or known[town].level != TOWN or not may_lie_in(town, found, known):
        return found
    named = Counter(one for _, one in told)
    is_once = [str(hit.value) for hit in scan.of("place")].count(found.removesuffix(BEFORE)) == 1
    goes_on = _tells_of(scan, next((one for one in told if one[0].first >= headline_end), None), town)
    first = next((hit.first for hit, one in told if one == found), 0) if goes_on else len(scan.tokens)
    leads_back = any(hit.value == OWN_PROVINCE and hit.first < first for hit in scan.of("own_place"))
    return town if (is_once or named[found] < named[town]) and not leads_back else found


def _tells_of(scan: Scan, named: tuple[Hit, str] | None, town: str) -> bool:
    """Tell whether the first area behind a headline is the town, with a number in the rest of its sentence."""
    if named is None or named[1] != town or scan.sign(named[0].last) == ",":
        return False
    last = named[0].last
    number = next((at for at in range(last, last + LONGEST) if scan.is_number(at)), None)
    return number is not None and not any(scan.sign(at) == "." or scan.ends_line(at) for at in range(last, number))
