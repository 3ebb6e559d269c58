"""Entries that are names: partners, firms, trade agreements."""

from pipeline.extract.areas import is_named
from pipeline.extract.listings.entries import LONGEST, Entry, Reader
from pipeline.extract.tokens import DASHES, tokenize

REGION = "region"  # type of a partner that is a part of the world: no code, a name
NO_FIRM = ("month_name", "concept", "partner")  # names in capitals that are no firms


def partner(reader: Reader, index: int) -> Entry | None:
    """Return the partner that starts at a token, without its article."""
    hit = reader.scan.at(index, "partner")
    if hit is None:
        return _half(reader, index)
    article = reader.words.at(index, "list_skip")
    first = article.last if article and article.last < hit.last else hit.first
    last = hit.last
    if reader.scan.sign(last) == ")" and "(" in reader.scan.exact(first, last):
        last += 1
    return _coded(reader, Entry(first, last, last, name=reader.exact(first, last)), str(hit.value))


def _coded(reader: Reader, entry: Entry, identifier: str) -> Entry:
    """Return a named partner with its code; a part of the world has none and keeps its name."""
    known = reader.grammar.lists.partners.get(identifier)
    if known is not None and known.type == REGION:
        return entry
    return Entry(entry.first, entry.last, entry.end, partner=identifier)


def _half(reader: Reader, index: int) -> Entry | None:
    """Read `Eastern` of `Eastern and Northern Europe`."""
    half, link = reader.words.at(index, "region_of"), reader.words.at(index + 1, "list_and")
    whole = reader.scan.at(link.last, "partner") if half and link else None
    if half is None or whole is None or not reader.words.at(whole.first, "region_of"):
        return None
    name = f"{reader.exact(half.first, half.last)} {reader.exact(whole.first + 1, whole.last)}"
    tokens = tokenize(name)
    hits = reader.grammar.book.find(tokens).get("partner", ())
    known = next((hit for hit in hits if hit.last - hit.first == len(tokens)), None)
    return _coded(reader, Entry(half.first, half.last, half.last, name=name), str(known.value)) if known else None


def firm(reader: Reader, index: int) -> Entry | None:
    """Return the firm whose name, in capitals, starts at a token."""
    last = index
    while last - index < LONGEST and _is_capital(reader, last):
        last += 1
        if reader.scan.sign(last) in DASHES | {"&"} and _is_capital(reader, last + 1):
            last += 1
    if last == index or _names_something_else(reader, index, last):
        return None
    return Entry(index, last, last, name=reader.exact(index, last), is_sure=bool(reader.scan.at(index, "firm")))


def _names_something_else(reader: Reader, first: int, last: int) -> bool:
    """Tell whether words in capitals are an area, a month, an indicator or the title of a person."""
    place = reader.scan.at(first, "place")
    is_place = place is not None and is_named(reader.scan, place)
    return is_place or reader.scan.any_at(first, *NO_FIRM) or reader.scan.any_before(last, "abbreviation")


def _is_capital(reader: Reader, index: int) -> bool:
    return index < reader.end and reader.scan.is_word(index) and reader.scan.sign(index)[0].isupper()


def agreement(reader: Reader, index: int) -> Entry | None:
    """Return the agreement whose name starts at a token, with its abbreviation in brackets."""
    hit = reader.words.at(index, "agreement")
    if hit is None:
        return None
    last, sign = hit.last, reader.scan.sign
    if sign(last) == "(" and sign(last + 2) == ")" and sign(last + 1).isupper():
        last += 3
    behind = reader.words.at(last, "agreement_behind")
    last = behind.last if behind else last
    return Entry(index, last, last, name=reader.exact(index, last))
