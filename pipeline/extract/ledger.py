"""The ledger: every digit of an article in exactly one mention, with its role."""

from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression
from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence
from pipeline.model import Article, Mention

CONTEXT = 32  # characters of prefix and suffix (W3C TextQuoteSelector)
EXCERPT = 300  # characters of the sentence around a mention
LONGEST = 80  # characters of a mention


def ledger(
    article: Article, scan: Scan, sentences: list[Sentence], times: list[Expression], drafts: list[Draft]
) -> list[Mention]:
    """Return the mentions of an article in order. Numerals that nothing claimed are names of their own."""
    pieces = _pieces(scan, times, drafts)
    bounds = [(scan.tokens[s.first].start, scan.tokens[s.last - 1].end) for s in sentences if s.last > s.first]
    mentions: list[Mention] = []
    at = 0
    for first, last, numeral, draft, time in pieces:
        start, end = scan.tokens[first].start, scan.tokens[last - 1].end
        while at + 1 < len(bounds) and bounds[at][1] <= start:
            at += 1
        converts = scan.tokens[draft.converts].start if draft and draft.converts is not None else None
        mentions.append(_mention(article, start, end, scan.tokens[numeral].start, bounds[at], draft, time, converts))
    return mentions


Piece = tuple[int, int, int, Draft | None, Expression | None]


def _pieces(scan: Scan, times: list[Expression], drafts: list[Draft]) -> list[Piece]:
    """Return every stretch of tokens that is a mention, in order, none overlapping."""
    found: list[Piece] = []
    for draft in drafts:
        quantity = draft.quantity
        if quantity.in_words and draft.role not in ("observation", "conversion", "scope"):
            continue
        found.append((quantity.first, quantity.last, quantity.numeral, draft, None))
    for time in times:
        for first, last in time.pieces:
            found.append((first, last, _first_numeral(scan, first, last), None, time))
    claimed = {index for first, last, *_ in found for index in range(first, last)}
    for index, token in enumerate(scan.tokens):
        if token.is_number and index not in claimed:
            found.append((index, index + 1, index, None, None))
    found.sort(key=lambda piece: (piece[0], -piece[1]))
    pieces: list[Piece] = []
    for piece in (short for long in found for short in _short(scan, long)):
        if not pieces or piece[0] >= pieces[-1][1]:  # one that shares its words with the one before says more of it
            pieces.append(piece)
    return pieces


def _first_numeral(scan: Scan, first: int, last: int) -> int:
    return next((index for index in range(first, last) if scan.tokens[index].is_number), first)


def _short(scan: Scan, piece: Piece) -> list[Piece]:
    """Return a piece as it is, or only its numerals where it would be longer than a mention may be or cross a line."""
    first, last, _, draft, time = piece
    start, end = scan.tokens[first].start, scan.tokens[last - 1].end
    if end - start <= LONGEST and "\n" not in scan.text[start:end]:
        return [piece]
    numerals = [index for index in range(first, last) if scan.tokens[index].is_number]
    return [(index, index + 1, index, draft if index == numerals[0] else None, time) for index in numerals]


def _mention(
    article: Article, start: int, end: int, key: int, sentence: tuple[int, int], draft: Draft | None,
    time: Expression | None, converts: int | None,
) -> Mention:  # fmt: skip
    text = article.text
    quantity = draft.quantity if draft else None
    kind, role, reason = "identifier", "name", "a numeral of no quantity"
    if time is not None:
        kind = "date" if time.kind in ("day", "clock") else "period"
        role, reason = kind, "says when" if time.kind != "duration" else "a length of time"
    elif draft is not None and quantity is not None:
        role = draft.role
        kind = {"number": "count", "rank": "rank"}.get(quantity.kind, quantity.kind) if role != "name" else "identifier"
        reason = draft.reason or ""
    is_figure = draft is not None and role in ("observation", "conversion", "unclassified", "scope")
    unit = quantity.unit if quantity else None
    if is_figure and unit is None:
        unit = "count"
    return Mention(
        mention_id=f"{article.source_id}:{key}",
        source_id=article.source_id,
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(start - CONTEXT, 0) : start],
        suffix=text[end : end + CONTEXT],
        sentence_start=sentence[0],
        sentence_end=sentence[1],
        excerpt=_excerpt(text, start, end, sentence),
        kind=kind,
        value=(draft.value if draft and role == "observation" else quantity.value) if is_figure and quantity else None,
        unit_id=unit if is_figure else None,
        printed_scale=quantity.scale if is_figure and quantity else None,
        printed_decimals=quantity.decimals if is_figure and quantity and not quantity.in_words else None,
        qualifier=draft.qualifier if is_figure and draft else None,
        role=role,
        converts_mention_id=f"{article.source_id}:{converts}" if converts is not None else None,
        reason=reason or None,
    )


def _excerpt(text: str, start: int, end: int, sentence: tuple[int, int]) -> str:
    """Return the sentence, cut to `EXCERPT` characters around the mention."""
    first, last = min(sentence[0], start), max(sentence[1], end)
    if last - first <= EXCERPT:
        return text[first:last]
    room = (EXCERPT - (end - start)) // 2
    low = max(first, min(start - room, last - EXCERPT))
    return text[low : low + EXCERPT]
