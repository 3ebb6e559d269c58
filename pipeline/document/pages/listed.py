"""What an article lists without a number, as its page shows it: a row for each list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.document.edition import Edition
from pipeline.document.languages import codes
from pipeline.document.quotation import Listed
from pipeline.model import Listing


@dataclass(frozen=True)
class Entry:
    """An entry of a list: its words and where they stand; what the code lists call it, empty where that is the same."""

    exact: str
    start: int
    end: int
    name: str


@dataclass(frozen=True)
class List:
    """A list in words: what it is of, where, when."""

    kind: str
    place: str
    period: str
    entries: tuple[Entry, ...]


def lists(edition: Edition, entries: Iterable[Listing]) -> list[List]:
    """Return the lists of an article, by kind and then in the order of the text."""
    kinds = codes("listings")
    groups: list[list[Listing]] = []
    for entry in sorted(entries, key=lambda one: (kinds.index(one.kind), one.start)):
        if entry.position == 1:
            groups.append([])
        groups[-1].append(entry)
    return [_list(edition, group) for group in groups]


def words(found: Sequence[List]) -> list[Listed]:
    """Return the words of the lists, which are numbered from 1."""
    return [Listed(one.start, one.end, number) for number, group in enumerate(found, start=1) for one in group.entries]


def _list(edition: Edition, group: list[Listing]) -> List:
    first = group[0]
    return List(
        kind=str(edition.language.words["listings"][first.kind]),
        place=edition.describer.place(first.geography_id),
        period=edition.describer.period(first.time_period) if first.time_period else "",
        entries=tuple(Entry(one.exact, one.start, one.end, _name(edition, one)) for one in group),
    )


def _name(edition: Edition, entry: Listing) -> str:
    """Return what the code lists call an entry; nothing where it is a name or called the same."""
    describer = edition.describer
    name = describer.item(entry.item_id) if entry.item_id else ""
    name = describer.partner(entry.partner_id) if entry.partner_id else name
    return "" if name == entry.exact else name
