"""Three small articles and what the stages before package make of them, written by hand.

`alpha` has figures of several kinds and contradicts itself in its surplus; `beta` repeats one of them in Vietnamese;
`gamma` has a number and no figure, and nobody knows its date.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from pipeline import io, package
from pipeline.model import (
    Article,
    Check,
    CheckOperand,
    Derived,
    DerivedOperand,
    Item,
    Listing,
    Mention,
    Observation,
    ReferenceFigure,
    Review,
    Series,
)
from pipeline.params import Params
from pipeline.plain import is_plain, plain_end

PARAMS = Params(version="0.1.0", site_url="https://figures.example/", report_address="mailto:errors@figures.example")

TEXTS = {
    "alpha": (
        "date 2025-11-20\n"
        "Exports of Bac Ninh reached 77.39 billion USD in 2025-10, up 32.27%, ranking second nationwide.\n"
        "Imports were 72.47 billion USD, a surplus of 5.92 billion USD.\n"
        "A plant of 111.8 trillion VND (4.75 billion USD) will open, with exports of 20 billion USD in 2026; "
        "electronics make up 60% of exports, and 384 projects run.\n"
        "Main exports are rice and shrimp, the markets Japan and Africa."
    ),
    "beta": "Xuất khẩu của Bắc Ninh trong tháng 10/2025 đạt 77,4 tỷ USD.",
    "gamma": "Hall 7 is open.",
}
ARTICLES = {
    "alpha": ("Exports of Bac Ninh", "Alpha News", date(2025, 11, 20), date(2025, 11, 20), "stated"),
    "beta": (None, None, date(2025, 11, 1), date(2025, 11, 30), "inferred"),
    "gamma": (None, None, None, None, "unknown"),
}
ARTICLE_TEXTS = (
    "source_id",
    "file",
    "sha256",
    "language",
    "title",
    "publisher",
    "url",
    "published_basis",
    "note",
    "text",
)
ARTICLE_DAYS = ("published_from", "published_to")
DERIVED = "derived:0123456789abcdef"
BILLION, TRILLION = Decimal(10) ** 9, Decimal(10) ** 12

# source, words, kind, value, unit, role
MENTIONS = (
    ("alpha", "2025-11-20", "date", None, None, "date"),
    ("alpha", "77.39 billion USD", "money", Decimal("77.39") * BILLION, "USD", "observation"),
    ("alpha", "2025-10", "period", None, None, "period"),
    ("alpha", "32.27%", "percent", Decimal("32.27"), "percent", "observation"),
    ("alpha", "second", "rank", Decimal(2), "rank", "observation"),
    ("alpha", "72.47 billion USD", "money", Decimal("72.47") * BILLION, "USD", "observation"),
    ("alpha", "5.92 billion USD", "money", Decimal("5.92") * BILLION, "USD", "observation"),
    ("alpha", "111.8 trillion VND", "money", Decimal("111.8") * TRILLION, "VND", "observation"),
    ("alpha", "4.75 billion USD", "money", Decimal("4.75") * BILLION, "USD", "conversion"),
    ("alpha", "20 billion USD", "money", 20 * BILLION, "USD", "observation"),
    ("alpha", "2026", "period", None, None, "period"),
    ("alpha", "60%", "percent", Decimal(60), "percent", "observation"),
    ("alpha", "384", "count", Decimal(384), "count", "observation"),
    ("beta", "10/2025", "period", None, None, "period"),
    ("beta", "77,4 tỷ USD", "money", Decimal("77.4") * BILLION, "USD", "observation"),
    ("gamma", "7", "number", Decimal(7), None, "unclassified"),
)
# source, words, indicator, measure, item, period, step of the printed value, status
OBSERVATIONS = (
    ("alpha", "77.39 billion USD", "exports", "level", "_T", "2025-10", BILLION / 100, "actual"),
    ("alpha", "32.27%", "exports", "change_yoy", "_T", "2025-10", Decimal("0.01"), "actual"),
    ("alpha", "second", "exports", "rank", "_T", "2025-10", Decimal(0), "actual"),
    ("alpha", "72.47 billion USD", "imports", "level", "_T", "2025-10", BILLION / 100, "actual"),
    ("alpha", "5.92 billion USD", "trade_balance", "level", "_T", "2025-10", BILLION / 100, "actual"),
    ("alpha", "111.8 trillion VND", "project_capital", "level", "alpha-plant", None, TRILLION / 10, "actual"),
    ("alpha", "20 billion USD", "exports", "level", "_T", "2026", 10 * BILLION, "forecast"),
    ("alpha", "60%", "exports", "share", "computers-electronics", "2025-10", Decimal(10), "actual"),
    ("alpha", "384", "fdi_projects", "level", "_T", None, Decimal(0), "actual"),
    ("beta", "77,4 tỷ USD", "exports", "level", "_T", "2025-10", BILLION / 10, "actual"),
)
# What the failed check on the surplus and the review of the projects say of the figures.
QUALITY = {"77.39 billion USD": "noted", "72.47 billion USD": "noted", "5.92 billion USD": "suspect", "384": "noted"}
DAYS = {
    "2025-10": (date(2025, 10, 1), date(2025, 10, 31)),
    "2026": (date(2026, 1, 1), date(2026, 12, 31)),
    None: (None, None),
}


def articles() -> list[Article]:
    return [
        Article(
            source_id=source_id,
            file=f"{source_id}.txt",
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            language="vi" if source_id == "beta" else "en",
            title=ARTICLES[source_id][0],
            publisher=ARTICLES[source_id][1],
            url=None,
            published_from=ARTICLES[source_id][2],
            published_to=ARTICLES[source_id][3],
            published_basis=ARTICLES[source_id][4],
            note=None,
            text=text,
        )
        for source_id, text in TEXTS.items()
    ]


def mention_id(source_id: str, exact: str) -> str:
    return f"{source_id}:{TEXTS[source_id].index(exact)}"


def mentions() -> list[Mention]:
    found = []
    for source_id, exact, kind, value, unit_id, role in MENTIONS:
        text = TEXTS[source_id]
        start = text.index(exact)
        end = start + len(exact)
        sentence = text.rindex("\n", 0, start) + 1 if "\n" in text[:start] else 0
        sentence_end = (text + "\n").index("\n", end)
        found.append(
            Mention(
                mention_id=mention_id(source_id, exact),
                source_id=source_id,
                start=start,
                end=end,
                exact=exact,
                prefix=plain_end(text[max(0, start - 32) : start]),
                suffix=text[end : end + 32] if is_plain(text[end : end + 32]) else "",
                sentence_start=sentence,
                sentence_end=sentence_end,
                excerpt=text[sentence:sentence_end],
                kind=kind,
                value=value,
                unit_id=unit_id,
                printed_scale=None,
                printed_decimals=None,
                qualifier="exact" if value is not None else None,
                role=role,
                converts_mention_id=mention_id("alpha", "111.8 trillion VND") if role == "conversion" else None,
                reason="Hall" if role == "unclassified" else None,
            )
        )
    return found


def observations() -> list[Observation]:
    stated = {mention.mention_id: mention for mention in mentions()}
    dates = {article.source_id: article.published_to for article in articles()}
    found = []
    for source_id, exact, indicator_id, measure, item_id, period, step, status in OBSERVATIONS:
        mention = stated[mention_id(source_id, exact)]
        assert mention.value is not None
        assert mention.unit_id is not None
        found.append(
            Observation(
                observation_id=mention.mention_id,
                indicator_id=indicator_id,
                measure=measure,
                geography_id="bac-ninh",
                partner_id="_T",
                item_id=item_id,
                time_period=period,
                period_start=DAYS[period][0],
                period_end=DAYS[period][1],
                base_period=None,
                of_indicator_id=None,
                of_geography_id="viet-nam" if measure == "rank" else None,
                of_item_id="_T" if measure == "share" else None,
                value=mention.value,
                unit_id=mention.unit_id,
                price_basis=None,
                value_low=mention.value - step / 2,
                value_high=mention.value + step / 2,
                qualifier="exact",
                status=status,
                source_id=source_id,
                mention_id=mention.mention_id,
                published_to=dates[source_id],
                quality=QUALITY.get(exact, "ok"),
            )
        )
    return found


def series() -> list[Series]:
    """A series for each figure of `alpha` with a period; that of its exports has the figure of `beta`, said later."""
    exports, later = mention_id("alpha", "77.39 billion USD"), mention_id("beta", "77,4 tỷ USD")
    found = []
    alpha = [row for row in observations() if row.source_id == "alpha" and row.time_period]
    for number, row in enumerate(alpha):
        assert row.time_period is not None
        assert row.period_start is not None
        assert row.period_end is not None
        shared = row.observation_id == exports
        found.append(
            Series(
                series_id=f"{number:016x}",
                indicator_id=row.indicator_id,
                measure=row.measure,
                geography_id=row.geography_id,
                partner_id=row.partner_id,
                item_id=row.item_id,
                time_period=row.time_period,
                period_start=row.period_start,
                period_end=row.period_end,
                base_period=row.base_period,
                of_indicator_id=row.of_indicator_id,
                of_geography_id=row.of_geography_id,
                of_item_id=row.of_item_id,
                unit_id=row.unit_id,
                price_basis=row.price_basis,
                outturn="forecast" if row.status == "forecast" else "outturn",
                value=Decimal("77.4") * BILLION if shared else row.value,
                value_low=row.value_low,
                value_high=row.value_high,
                observations=2 if shared else 1,
                sources=2 if shared else 1,
                agreement="agree" if shared else "single",
                preferred_observation_id=later if shared else row.observation_id,
                first_observation_id=row.observation_id,
                revision=Decimal("0.01") if shared else None,
            )
        )
    return found


def check(relation: str, scope: str, verdict: str, severity: str, *ends: str) -> Check:
    """A check whose expected and actual interval have these four ends, in billions."""
    low, high, actual_low, actual_high = (Decimal(end) * BILLION for end in ends)
    words = ("exports and more", low, high, actual_low, actual_high, "USD", verdict, severity, "see statement")
    return Check(f"{relation}:0123456789abcdef", relation, scope, *words)


def checks() -> list[Check]:
    return [
        check("difference", "article", "fails", "critical", "4.91", "4.93", "5.915", "5.925"),
        check("agreement", "cross", "holds", "info", "77.35", "77.45", "77.385", "77.395"),
        check("conversion", "article", "holds", "info", "4.7", "4.8", "4.745", "4.755"),
        check("magnitude", "cross", "holds", "info", "20", "30", "15", "25"),
    ]


def operands() -> list[CheckOperand]:
    alpha = {exact: mention_id("alpha", exact) for source_id, exact, *_ in MENTIONS if source_id == "alpha"}
    beta = mention_id("beta", "77,4 tỷ USD")
    named: dict[str, list[tuple[str, str | None, str | None, str | None]]] = {
        "difference": [
            ("part", alpha["77.39 billion USD"], None, None),
            ("part", alpha["72.47 billion USD"], None, None),
            ("whole", alpha["5.92 billion USD"], None, None),
        ],
        "agreement": [("level", alpha["77.39 billion USD"], None, None), ("level", beta, None, None)],
        "conversion": [
            ("level", alpha["111.8 trillion VND"], None, None),
            ("level", None, alpha["4.75 billion USD"], None),
        ],
        "magnitude": [("level", alpha["20 billion USD"], None, None), ("other", None, None, "R-EXPORTS")],
    }
    return [
        CheckOperand(f"{relation}:0123456789abcdef", position, *row)
        for relation, rows in named.items()
        for position, row in enumerate(rows, 1)
    ]


def derived() -> list[Derived]:
    """The exports of a year before: 77.39 / 1.3227."""
    return [
        Derived(
            derived_id=DERIVED,
            indicator_id="exports",
            measure="level",
            geography_id="bac-ninh",
            partner_id="_T",
            item_id="_T",
            time_period="2024-10",
            period_start=date(2024, 10, 1),
            period_end=date(2024, 10, 31),
            base_period=None,
            of_indicator_id=None,
            of_geography_id=None,
            of_item_id=None,
            outturn="outturn",
            value=Decimal("58.5091") * BILLION,
            unit_id="USD",
            price_basis=None,
            value_low=Decimal("58.5051") * BILLION,
            value_high=Decimal("58.5131") * BILLION,
            formula="level / (1 + change)",
        )
    ]


def derived_operands() -> list[DerivedOperand]:
    named = (("level", "77.39 billion USD"), ("change", "32.27%"))
    return [
        DerivedOperand(DERIVED, position, role, mention_id("alpha", exact), None, None)
        for position, (role, exact) in enumerate(named, 1)
    ]


def references() -> list[ReferenceFigure]:
    exports = ReferenceFigure(
        reference_id="R-EXPORTS",
        indicator_id="exports",
        measure="level",
        geography_id="bac-ninh",
        partner_id="_T",
        item_id="_T",
        time_period="2026",
        of_geography_id=None,
        value=25 * BILLION,
        unit_id="USD",
        qualifier="about",
        status="target",
        authority="Province",
        published="2025-10",
        url=None,
        note=None,
    )
    rank = replace(
        exports, reference_id="R-RANK", measure="rank", of_geography_id="viet-nam", value=Decimal(2), unit_id="rank"
    )
    return [exports, rank]


def reviews(observation_id: str | None) -> list[Review]:
    return [Review("alpha", "384", 1, "doubtful", None, "Not reproduced.", "R-EXPORTS;R-RANK", observation_id)]


def listings() -> list[Listing]:
    """Two lists of alpha: goods of the vocabulary; a country and a part of the world, which has no code."""
    entries = (
        ("export_goods", "rice", 1, "rice", None, None),
        ("export_goods", "shrimp", 2, "shrimp", None, None),
        ("markets", "Japan", 1, None, "JP", None),
        ("markets", "Africa", 2, None, None, "Africa"),
    )
    found = []
    for kind, exact, position, *ids in entries:
        start = TEXTS["alpha"].index(exact)
        place = (start, start + len(exact), exact, kind, "bac-ninh", "2025-10", position)
        found.append(Listing(f"alpha:{kind}:{start}", "alpha", *place, *ids))
    return found


def stages() -> dict[str, dict[str, Sequence[object]]]:
    """The tables that ingest, extract and reconcile hand over, besides the articles."""
    named = [Item("alpha-plant", "Alpha Plant", "Alpha Plant", "project")]
    return {
        "ingest": {"reviews": reviews(None), "reference_figures": references()},
        "extract": {
            "mentions": mentions(),
            "observations": observations(),
            "listings": listings(),
            "items": named,
        },
        "reconcile": {
            "observations": observations(),
            "series": series(),
            "checks": checks(),
            "check_operands": operands(),
            "derived": derived(),
            "derived_operands": derived_operands(),
            "reviews": reviews(mention_id("alpha", "384")),
        },
    }


def write_stages(build: Path, read: Sequence[Article], tables: Mapping[str, Mapping[str, Sequence[object]]]) -> None:
    """Write what the stages before package hand over."""
    columns = {**dict.fromkeys(ARTICLE_TEXTS, "string"), **dict.fromkeys(ARTICLE_DAYS, "date")}
    for stage in ("ingest", "extract"):
        io.write_parquet(io.typed_frame(read, columns), build / stage / "articles.parquet")
    for stage, found in tables.items():
        for name, rows in found.items():
            io.write_parquet(io.frame(rows, name), build / stage / f"{name}.parquet")


def write_candidate(
    build: Path,
    read: Sequence[Article] | None = None,
    tables: Mapping[str, Mapping[str, Sequence[object]]] | None = None,
) -> Path:
    """Write a candidate package, by default of the three articles, to `build`/package; return its folder."""
    write_stages(build, read or articles(), tables or stages())
    package.run(build / "ingest", build / "extract", build / "reconcile", build / "package", PARAMS)
    return build / "package"


def write_empty_candidate(build: Path) -> Path:
    """Write the candidate package of one article that has neither numeral nor figure; return its folder."""
    nothing = {stage: dict.fromkeys(tables, ()) for stage, tables in stages().items()}
    return write_candidate(build, [replace(articles()[2], text="The hall is open.")], nothing)
