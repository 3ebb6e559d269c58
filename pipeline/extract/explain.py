"""Why a figure was read as it was: the article with its mentions, rules and competing readings, as plain text."""

from pathlib import Path

from pipeline import io, vocabulary
from pipeline.extract.article import Reading, read
from pipeline.extract.draft import Draft
from pipeline.model import Article


def explain(article: Article, folder: Path = vocabulary.FOLDER) -> str:
    """Return, sentence by sentence, the words that hold numerals and what was made of each."""
    reading = read(article, folder)
    lines = [_head(reading)]
    for sentence in reading.sentences:
        first = reading.scan.tokens[sentence.first].start
        last = reading.scan.tokens[sentence.last - 1].end
        inside = [mention for mention in reading.mentions if first <= mention.start < last]
        if not inside:
            continue
        lines.append("\n" + " ".join(article.text[first:last].split()))
        for mention in inside:
            drafts = [
                draft for draft in reading.drafts if reading.scan.tokens[draft.quantity.first].start == mention.start
            ]
            lines.append(
                f"  {mention.exact}  [{mention.role}, {mention.kind}]" + ("" if drafts else f"  {mention.reason or ''}")
            )
            lines.extend(_draft(draft) for draft in drafts)
    return "\n".join(lines)


def _head(reading: Reading) -> str:
    article, reference = reading.article, reading.reference
    dated = "undated"
    if reference.last:
        how = "inferred" if reading.is_inferred else article.published_basis
        dated = f"{reference.first} to {reference.last} ({how})"
    unclassified = sum(mention.role == "unclassified" for mention in reading.mentions)
    return (
        f"{article.source_id}: {article.language}, {dated}; {len(reading.mentions)} mentions, "
        f"{len(reading.observations)} observations, {unclassified} unclassified"
    )


def _draft(draft: Draft) -> str:
    if draft.role != "observation":
        return f"      {draft.role}: {draft.reason}"
    value = io.decimal_text(draft.value)
    key = [draft.place or "no place", draft.partner, draft.item, draft.span.code if draft.span else "no period"]
    narrowed = f" ({', '.join(sorted(draft.features))})" if draft.features else ""
    text = f"      {draft.indicator} {draft.measure} {value} {draft.quantity.unit or 'count'}, {draft.qualifier}, {draft.status}; {', '.join(key)}"
    text += f"\n      because {'; '.join(draft.rules)}{narrowed}"
    if draft.rivals:
        text += f"\n      instead of {', '.join(draft.rivals)}"
    return text
