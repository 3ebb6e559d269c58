"""Drafts become observations: ids, periods, intervals, units; and named companies become items."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from pipeline.extract.draft import Draft
from pipeline.extract.grammar import Grammar
from pipeline.extract.qualifiers import interval
from pipeline.extract.scan import Scan
from pipeline.model import Article, Item, Observation

COUNTED = ("count", "rank")  # units of figures that are exact


def observations(
    article: Article, scan: Scan, drafts: list[Draft], grammar: Grammar, said: date | None
) -> list[Observation]:
    """Return the observations of an article; `said` is the last day on which it can have appeared."""
    return [
        _observation(article, draft, mention, nth, _unit(draft, grammar), said)
        for draft, mention, nth in _numbered(article, scan, drafts)
    ]


def items_of(drafts: list[Draft], grammar: Grammar) -> list[Item]:
    """Return the items that an article adds to the code list: named companies, by id."""
    named = {draft.item: draft.item_name for draft in drafts if draft.is_figure}
    new = sorted(named.keys() - grammar.lists.items.keys())
    return [Item(item, named[item], named[item], "project") for item in new]


def _numbered(article: Article, scan: Scan, drafts: list[Draft]) -> Iterator[tuple[Draft, str, int]]:
    """Yield each figure with the id of its mention and its number among the figures of that mention, from 1."""
    counts: Counter[str] = Counter()
    for draft in drafts:
        if draft.is_figure:
            mention = f"{article.source_id}:{scan.tokens[draft.quantity.numeral].start}"
            counts[mention] += 1
            yield draft, mention, counts[mention]


def _unit(draft: Draft, grammar: Grammar) -> str:
    """Return the unit; where none is printed, a score is in points and everything else counted."""
    if draft.quantity.unit:
        return draft.quantity.unit
    return "point" if grammar.lists.indicators[draft.indicator or ""].unit_id == "point" else "count"


def _observation(article: Article, draft: Draft, mention: str, nth: int, unit: str, said: date | None) -> Observation:
    span, base = draft.span, draft.base_span
    low, high = interval(draft.value, draft.quantity.step, draft.qualifier, counted=unit in COUNTED)
    return Observation(
        observation_id=mention if nth == 1 else f"{mention}/{nth}",
        indicator_id=draft.indicator or "",
        measure=draft.measure or "",
        geography_id=draft.place,
        partner_id=draft.partner,
        item_id=draft.item,
        time_period=span.code if span else None,
        period_start=span.start if span else None,
        period_end=span.end if span else None,
        base_period=base.code if base else None,
        of_indicator_id=draft.of_indicator,
        of_geography_id=draft.of_place,
        of_item_id=None,
        value=draft.value,
        unit_id=unit,
        price_basis=draft.price_basis,
        value_low=low,
        value_high=high,
        qualifier=draft.qualifier,
        status=draft.status,
        source_id=article.source_id,
        mention_id=mention,
        published_to=said,
        quality="ok",
    )
