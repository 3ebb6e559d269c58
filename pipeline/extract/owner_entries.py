"""Rows that part a figure by whose it is: `By sector: State 132 million USD; private 200; FDI 272`.

A bare label of owners means them only as an entry of such a row: behind a mark, right before its amount, beside another
entry. Elsewhere `FDI` is capital, and `địa phương` a place.
"""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.named import Named
from pipeline.extract.scan import Scan
from pipeline.extract.view import View

OWNED = ("exports", "imports", "turnover", "retail_sales", "iip", "industrial_output", "social_investment")  # by owners
FEWEST = 2  # entries of a row
OPENS = frozenset({":", ";", ",", "(", "•", "+", "-", "–"})  # marks before an entry
CLOSES = frozenset({":", "(", "-", "–"})  # marks between an entry and its amount


def owner_entries(view: View, found: Sequence[Named]) -> list[Named]:
    """Return the owners that bare labels name in a row of them; `found` are the items that its words name anyway."""
    scan = view.scan
    bare = [hit for hit in view.of("owner_entry") if _is_entry(view, hit.first, hit.last)]
    labels = [Named(hit.first, hit.last, str(hit.value)) for hit in bare]
    free = [one for one in labels if not stretch.covering(found, one.first, one.first + 1)]
    named = {one.identifier for one in found if _leads_to_amount(scan, one.last)}
    return free if free and len(named | {one.identifier for one in labels}) >= FEWEST else []


def parted(view: View, told: str | None) -> str | None:
    """Return the concept that bare labels of owners part: the last named before them, else the one `told` last."""
    first = view.of("owner_entry")[0].first
    named = [str(hit.value) for hit in view.of("concept") if hit.last <= first]
    concept = named[-1] if named else told
    return concept if concept in OWNED else None


def _is_entry(view: View, first: int, last: int) -> bool:
    """Tell whether a label stands between a mark, or the start of its sentence, and a number."""
    is_open = first == view.sentence.first or view.scan.sign(first - 1) in OPENS or view.scan.at(first - 1, "conj")
    return bool(is_open) and _leads_to_amount(view.scan, last)


def _leads_to_amount(scan: Scan, last: int) -> bool:
    """Tell whether a number stands at a token, behind a mark or words for how exact it is."""
    last += scan.sign(last) in CLOSES
    for words in ("reaching", "status", "currency", "qualifiers"):
        hit = scan.at(last, words)
        last = hit.last if hit else last
    return scan.is_number(last) or scan.at(last, "currency") is not None
