"""Entries that words describe: goods and sectors, up to the next separator."""

from pipeline.extract.listings.entries import GOODS, LONGEST, Entry, Reader
from pipeline.extract.phrases import Hit

CLAUSE = 2  # words behind goods that are no part of their name in English: `rice and coffee | found new buyers`


def described(reader: Reader, index: int) -> Entry | None:
    """Return the goods or the sector that the words from a token on describe."""
    last, hits = index, []
    while last < reader.end and last - index < LONGEST:
        hit = reader.item(last)
        if hit is not None:
            hits.append(hit)
        elif reader.stops(last):
            break
        last = min(hit.last, reader.end) if hit is not None else last + 1
    if last == index or not reader.scan.is_word(index) or (last - index >= LONGEST and not hits):
        return None
    return _goods(reader, index, last, hits) if reader.kind in GOODS else _sector(reader, index, last)


def _goods(reader: Reader, first: int, last: int, hits: list[Hit]) -> Entry:
    """Return goods; they are the item that is their noun: the last words in English, the first in Vietnamese."""
    if hits and hits[0].first == first and last - hits[-1].last >= CLAUSE and not reader.noun_is_first:
        last = hits[-1].last
    noun = next((hit for hit in hits if (hit.first == first if reader.noun_is_first else hit.last == last)), None)
    if noun is not None and _type(reader, noun) == "commodity":
        return Entry(first, last, last, item=str(noun.value))
    return Entry(first, last, last, name=reader.exact(first, last), is_sure=False)


def _sector(reader: Reader, first: int, end: int) -> Entry:
    """Return a sector; it is an item where the item's words are all of it, else a name."""
    last = _without_behind(reader, first, end)
    whole = reader.whole_item(first, last)
    full = reader.whole_item(first, end) if whole is None else None
    if full is not None:  # `supporting industries` is no item without its last word
        last, whole = end, full
    if whole is not None and _type(reader, whole) == "sector":
        return Entry(first, last, end, item=str(whole.value))
    is_sure = whole is not None or _has_sector_noun(reader, first, last)
    return Entry(first, last, end, name=reader.exact(first, last), is_sure=is_sure)


def _without_behind(reader: Reader, first: int, last: int) -> int:
    """Return the end of an entry without words such as `sectors` behind it."""
    while last - 1 > first and reader.words.at(last - 1, "list_behind"):
        last -= 1
    return last


def _has_sector_noun(reader: Reader, first: int, last: int) -> bool:
    if reader.noun_is_first:
        return reader.words.at(first, "sector_noun") is not None
    return reader.words.ends(last, "sector_noun")


def _type(reader: Reader, hit: Hit) -> str:
    known = reader.grammar.lists.items.get(str(hit.value))
    return known.type if known else ""
