"""One row of the ledger: where it stands, what kind of numeral it is, what it is worth (data model, mentions)."""

from dataclasses import replace

from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression
from pipeline.frozen import frozen
from pipeline.model import Article, Mention
from pipeline.plain import is_plain, plain_end, plain_start

CONTEXT = 32  # characters of prefix and suffix (W3C TextQuoteSelector)
REPEATED = 20  # times that the excerpts of a sentence may hold it
EXCERPT = 300  # characters of the sentence around a mention
FIGURES = ("observation", "conversion", "unclassified", "scope")  # roles of numerals that are worth something
KINDS = {"number": "count"}  # of a quantity, where the mention's kind has another name


@frozen
class Words:
    """Where a mention stands, in code points: its ends, the numeral that its id is of, the ends of its sentence.

    `crowd` is how many mentions the sentence holds.
    """

    start: int
    end: int
    numeral: int
    sentence: tuple[int, int]
    crowd: int = 1


def mention(
    article: Article, words: Words, draft: Draft | None, time: Expression | None, converts: int | None
) -> Mention:
    """Return a mention; `converts` is the place of the numeral that it restates in another currency."""
    text = article.text
    words = _without_sign(text, words)
    kind, role, reason = _role(draft, time)
    worth = draft if role in FIGURES else None
    quantity = worth.quantity if worth else None
    return Mention(
        mention_id=f"{article.source_id}:{words.numeral}",
        source_id=article.source_id,
        start=words.start,
        end=words.end,
        exact=text[words.start : words.end],
        prefix=plain_end(text[max(words.start - CONTEXT, 0) : words.start]),
        suffix=_suffix(text, words.end),
        sentence_start=words.sentence[0],
        sentence_end=max(words.sentence[1], words.end),  # `u.s. DOLLARS`: the unit tells that the stop ends nothing
        excerpt=_excerpt(text, words),
        kind=kind,
        value=(worth.value if worth.is_figure else worth.quantity.value) if worth else None,
        unit_id=(quantity.unit or "count") if quantity else None,
        printed_scale=quantity.scale if quantity else None,
        printed_decimals=quantity.decimals if quantity and not quantity.in_words else None,
        qualifier=worth.qualifier if worth else None,
        role=role,
        converts_mention_id=f"{article.source_id}:{converts}" if converts is not None else None,
        reason=plain_end(reason) or None if reason else None,
    )


def _role(draft: Draft | None, time: Expression | None) -> tuple[str, str, str | None]:
    """Return kind, role and reason."""
    if time is not None:
        role = "date" if time.kind in ("day", "clock") and not time.of_month else "period"
        return role, role, "a length of time" if time.kind == "duration" else "says when"
    if draft is None:
        return "identifier", "name", "a numeral of no quantity"
    kind = draft.quantity.kind
    return "identifier" if draft.role == "name" else KINDS.get(kind, kind), draft.role, draft.reason


def _without_sign(text: str, words: Words) -> Words:
    """Return where a mention stands, less the sign at its start where that is not plain: of `+US$5`."""
    start = words.end - len(plain_end(text[words.start : words.end]))
    return words if start == words.start else replace(words, start=start)


def _suffix(text: str, end: int) -> str:
    """Return what follows directly; nothing where that is not plain."""
    suffix = text[end : end + CONTEXT]
    return suffix if is_plain(suffix) else ""


def _excerpt(text: str, words: Words) -> str:
    """Return the sentence, cut to `EXCERPT` characters around the mention, and to what is plain.

    A crowded sentence is cut further, so that its excerpts hold it no more than `REPEATED` times.
    """
    first, last = min(words.sentence[0], words.start), max(words.sentence[1], words.end)
    length = words.end - words.start
    size = max(min(EXCERPT, REPEATED * (last - first) // words.crowd), length)
    if last - first > size:
        first = max(first, min(words.start - (size - length) // 2, last - size))
        last = first + size
    return plain_start(plain_end(text[first : words.end]) + text[words.end : last])
