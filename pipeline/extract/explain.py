"""Why a figure was read as it was: the article with its mentions, rules and competing readings, as plain text."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from pathlib import Path
from typing import TypeVar

from pipeline import io, vocabulary
from pipeline.extract.article import Reading, read
from pipeline.extract.draft import Draft
from pipeline.model import Article, Listing, Mention

Thing = TypeVar("Thing", Mention, Listing)
START = attrgetter("start")


def explain(article: Article, folder: Path = vocabulary.FOLDER) -> str:
    """Return, sentence by sentence, the words that hold numerals and what was made of each."""
    reading = read(article, folder, is_explained=True)
    drafts, listings = _by_start(reading), sorted(reading.listings, key=START)
    lines = [_head(reading)]
    for sentence in reading.sentences:
        first, last = reading.scan.tokens[sentence.first].start, reading.scan.tokens[sentence.last - 1].end
        inside = _inside(reading.mentions, first, last)
        told = [line for one in inside for line in _mention(one, drafts.get(one.start, []))]
        told += [_listing(one) for one in _inside(listings, first, last)]
        if told:
            lines += ["\n" + " ".join(article.text[first:last].split()), *told]
    return "\n".join(lines)


def _inside(things: Sequence[Thing], first: int, last: int) -> Sequence[Thing]:
    """Return the mentions or listings, which are in order, that start in a stretch of the text."""
    return things[bisect_left(things, first, key=START) : bisect_left(things, last, key=START)]


def _by_start(reading: Reading) -> dict[int, list[Draft]]:
    """Return the drafts by the place of the first character of their quantity."""
    found: dict[int, list[Draft]] = {}
    for draft in reading.drafts:
        found.setdefault(reading.scan.tokens[draft.quantity.first].start, []).append(draft)
    return found


def _head(reading: Reading) -> str:
    article, reference = reading.article, reading.reference
    dated = "undated"
    if reference.last:
        how = "inferred" if reading.is_inferred else article.published_basis
        dated = f"{reference.first} to {reference.last} ({how})"
    unclassified = sum(mention.role == "unclassified" for mention in reading.mentions)
    return (
        f"{article.source_id}: {article.language}, {dated}; {len(reading.mentions)} mentions, "
        f"{len(reading.observations)} observations, {unclassified} unclassified, {len(reading.listings)} listed"
    )


def _listing(listing: Listing) -> str:
    """Return the line of an entry of a list."""
    meant = next(
        f"{sort} {code}"
        for sort, code in (("item", listing.item_id), ("partner", listing.partner_id), ("name", listing.name))
        if code
    )
    where = f"{listing.geography_id or 'no place'}, {listing.time_period or 'no period'}"
    return f"  {' '.join(listing.exact.split())}  [listed, {listing.kind} {listing.position}]  {meant}; {where}"


def _mention(mention: Mention, drafts: list[Draft]) -> list[str]:
    reason = "" if drafts else f"  {mention.reason or ''}"
    head = f"  {mention.exact}  [{mention.role}, {mention.kind}]{reason}"
    return [head, *(_draft(draft) for draft in drafts)]


def _draft(draft: Draft) -> str:
    if not draft.is_figure:
        return f"      {draft.role}: {draft.reason}"
    value, unit = io.decimal_text(draft.value), draft.quantity.unit or "count"
    key = [draft.place or "no place", draft.partner, draft.item, draft.span.code if draft.span else "no period"]
    narrowed = f" ({', '.join(sorted(draft.features))})" if draft.features else ""
    said = f"{draft.indicator} {draft.measure} {value} {unit}, {draft.qualifier}, {draft.status}"
    text = f"      {said}; {', '.join(key)}"
    text += f"\n      because {'; '.join(draft.rules)}{narrowed}"
    if draft.rivals:
        text += f"\n      instead of {', '.join(map(str, draft.rivals))}"
    return text
