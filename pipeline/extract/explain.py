"""Why a figure was read as it was: the article with its mentions, rules and competing readings, as plain text."""

from pathlib import Path

from pipeline import io, vocabulary
from pipeline.extract.article import Reading, read
from pipeline.extract.draft import Draft
from pipeline.extract.sentences import Sentence
from pipeline.model import Article, Listing, Mention


def explain(article: Article, folder: Path = vocabulary.FOLDER) -> str:
    """Return, sentence by sentence, the words that hold numerals and what was made of each."""
    reading = read(article, folder)
    return "\n".join([_head(reading), *(line for one in reading.sentences for line in _sentence(reading, one))])


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


def _sentence(reading: Reading, sentence: Sentence) -> list[str]:
    """Return the lines of a sentence, none where it holds no numeral and lists nothing."""
    first = reading.scan.tokens[sentence.first].start
    last = reading.scan.tokens[sentence.last - 1].end
    inside = [mention for mention in reading.mentions if first <= mention.start < last]
    listed = [_listing(listing) for listing in reading.listings if first <= listing.start < last]
    if not inside and not listed:
        return []
    words = "\n" + " ".join(reading.article.text[first:last].split())
    return [words, *(line for mention in inside for line in _mention(reading, mention)), *listed]


def _listing(listing: Listing) -> str:
    """Return the line of an entry of a list."""
    meant = next(
        f"{sort} {code}"
        for sort, code in (("item", listing.item_id), ("partner", listing.partner_id), ("name", listing.name))
        if code
    )
    where = f"{listing.geography_id or 'no place'}, {listing.time_period or 'no period'}"
    return f"  {' '.join(listing.exact.split())}  [listed, {listing.kind} {listing.position}]  {meant}; {where}"


def _mention(reading: Reading, mention: Mention) -> list[str]:
    starts = reading.scan.tokens
    drafts = [draft for draft in reading.drafts if starts[draft.quantity.first].start == mention.start]
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
        text += f"\n      instead of {', '.join(draft.rivals)}"
    return text
