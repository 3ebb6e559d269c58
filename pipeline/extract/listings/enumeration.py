"""The entries of a list: what commas, slashes, `and`, brackets and `etc.` join and end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pipeline.extract.listings.described import described
from pipeline.extract.listings.entries import AGREEMENTS, GOODS, INVESTORS, SECTORS, Entry, Reader
from pipeline.extract.listings.named import agreement, firm, partner
from pipeline.extract.listings.words import Words
from pipeline.extract.scan import Scan

SEPARATORS = frozenset(",;/&")
FEWEST, MOST = 2, 60  # entries of a list
LONGEST_BRACKET = 40  # tokens
LEADS = ("list_lead", "list_skip")


@dataclass
class Enumeration:
    """Entries found so far, the token behind them, and whether one of them carries a figure."""

    entries: list[Entry] = field(default_factory=list)
    end: int = 0
    has_figures: bool = False

    @property
    def is_list(self) -> bool:
        """Tell whether these are entries of a list without figures, at least half of them known."""
        sure = sum(entry.is_sure for entry in self.entries)
        return len(self.entries) >= FEWEST and not self.has_figures and 2 * sure >= len(self.entries)


def enumerate_from(reader: Reader, start: int) -> Enumeration:
    """Return the entries from a token on, as far as one follows the other."""
    found = Enumeration(end=start)
    at: int | None = start
    while at is not None and at < reader.end and len(found.entries) < MOST:
        entry = _entry(reader, _past(reader, at))
        if entry is None or _is_doubtful(reader, found, entry):
            break
        found.entries.append(entry)
        found.end = _bracketed(reader, found, entry.end)
        at = _next(reader.words, reader.scan, found.end)
    found.has_figures = found.has_figures or reader.scan.is_number(found.end)
    return found


def _entry(reader: Reader, index: int) -> Entry | None:
    """Return the entry of the reader's kind that starts at a token."""
    if index >= reader.end:
        return None
    if reader.kind in GOODS or reader.kind == SECTORS:
        return described(reader, index)
    if reader.kind == AGREEMENTS:
        return agreement(reader, index)
    return partner(reader, index) or (firm(reader, index) if reader.kind == INVESTORS else None)


def _past(reader: Reader, index: int) -> int:
    """Return the token behind words that only lead to an entry, up to the first that a known name starts with."""
    while not reader.is_known(index):
        hit = next((hit for one in LEADS if (hit := reader.words.at(index, one))), None)
        if hit is None:
            break
        index = hit.last
    return index


def _next(words: Words, scan: Scan, index: int) -> int | None:
    """Return the token behind the separators at a token, None where there are none or the list ends with `etc.`."""
    if words.at(index, "list_more"):
        return None
    at = index + 1 if scan.sign(index) in SEPARATORS else index
    if words.at(at, "list_more"):
        return None
    link = words.at(at, "list_and")
    at = link.last if link else at
    return at if at > index else None


def _is_doubtful(reader: Reader, found: Enumeration, entry: Entry) -> bool:
    """Tell whether an unknown entry is rather the sentence that goes on, and not the last that `and` links."""
    if entry.is_sure or reader.kind == INVESTORS:
        return False
    if reader.is_strict:
        return True
    goes_on = _next(reader.words, reader.scan, entry.end) is not None
    closes = entry.end >= reader.end or not reader.scan.is_word(entry.end)
    return not (goes_on or (closes and reader.words.ends(entry.first, "list_and")))


def _bracketed(reader: Reader, found: Enumeration, index: int) -> int:
    """Return the token behind brackets at a token; goods in them are entries, a number in them is a figure."""
    if reader.scan.sign(index) != "(":
        return index
    near = range(index, min(index + LONGEST_BRACKET, reader.end))
    close = next((at for at in near if reader.scan.sign(at) == ")"), None)
    if close is None:
        return index
    found.has_figures = found.has_figures or any(reader.scan.is_number(at) for at in range(index, close))
    if reader.kind in GOODS:
        found.entries.extend(_examples(reader, index + 1, close))
    return close + 1


def _examples(reader: Reader, index: int, close: int) -> Iterator[Entry]:
    """Yield the goods in brackets that the vocabulary knows, from the first on."""
    inner = replace(reader, end=close)
    at: int | None = index
    while at is not None and at < close:
        entry = _entry(inner, _past(inner, at))
        if entry is None or not entry.is_sure:
            return
        yield entry
        at = _next(reader.words, reader.scan, entry.end)


def enumerate_before(reader: Reader, end: int, starts: Sequence[int]) -> Enumeration:
    """Return the entries that end right before a token, from the first of some tokens at which a list can start."""
    for start in starts:
        found = enumerate_from(reader, start)
        if found.end == end and found.is_list:
            return found
    return Enumeration()
