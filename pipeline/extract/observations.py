"""Drafts become observations: ids, periods, intervals, units."""

from datetime import date

from pipeline.extract.draft import Draft
from pipeline.extract.grammar import Grammar
from pipeline.extract.qualifiers import interval
from pipeline.extract.scan import Scan
from pipeline.model import Article, Item, Observation


def observations(
    article: Article, scan: Scan, drafts: list[Draft], grammar: Grammar, said: date | None
) -> tuple[list[Observation], list[Item]]:
    """Return the observations of an article, and the items that it adds: named companies."""
    stated: list[Observation] = []
    items: dict[str, Item] = {}
    counts: dict[str, int] = {}
    for draft in drafts:
        if draft.role != "observation":
            continue
        quantity = draft.quantity
        mention = f"{article.source_id}:{scan.tokens[quantity.numeral].start}"
        counts[mention] = counts.get(mention, 0) + 1
        suffix = f"/{counts[mention]}" if counts[mention] > 1 else ""
        unit = quantity.unit or ("point" if draft.indicator in ("pci", "ddci") else "count")
        low, high = interval(draft.value, quantity.step, draft.qualifier, counted=unit in ("count", "rank"))
        if draft.item not in grammar.lists.items:
            items[draft.item] = Item(draft.item, draft.item_name, draft.item_name, "project")
        stated.append(
            Observation(
                observation_id=mention + suffix,
                indicator_id=draft.indicator or "",
                measure=draft.measure or "",
                geography_id=draft.place,
                partner_id=draft.partner,
                item_id=draft.item,
                time_period=draft.span.code if draft.span else None,
                period_start=draft.span.start if draft.span else None,
                period_end=draft.span.end if draft.span else None,
                base_period=draft.base_span.code if draft.base_span else None,
                of_indicator_id=draft.of_indicator,
                of_geography_id=draft.of_place,
                of_item_id=draft.of_item,
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
        )
    return stated, [items[key] for key in sorted(items)]
