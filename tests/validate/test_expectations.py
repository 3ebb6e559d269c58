"""Each expectation can fail: the fault that it is there for, put into a copy of a sound package, makes it fail."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from pipeline import schemas, storage
from pipeline.validate import frames
from pipeline.validate.suites import FOLDER, Suites
from tests.package import sample
from tests.validate.suite import expect

ALPHA = {"source_id": "alpha"}
GAMMA = {"source_id": "gamma"}
EXPORTS, IMPORTS, RANK, SHARE, PLANT, PROJECTS, FORECAST = (
    {"observation_id": sample.mention_id("alpha", exact)}
    for exact in (
        "77.39 billion USD",
        "72.47 billion USD",
        "second",
        "60%",
        "111.8 trillion VND",
        "384",
        "20 billion USD",
    )
)
SAID = {"mention_id": sample.mention_id("alpha", "77.39 billion USD")}
BRACKET = {"role": "conversion"}
PERIOD = {"role": "period", "source_id": "beta"}
SHARED = {"agreement": "agree"}
RICE = {"item_id": "rice"}

Rows = Mapping[str, Any]
# What is broken: the table, the rows (by what their columns hold), and what is written into them; None: they go;
# "twice": they are there again.
Fault = tuple[str, Rows, Rows | str | None]
TWICE, NO_CODE = "twice", "no such code"

FAULTS: dict[str, Fault] = {
    "sources/there-is-an-article": ("sources", {}, None),
    "sources/file-is-the-id": ("sources", ALPHA, {"file": "beta.txt"}),
    "sources/bytes-once": ("sources", {}, {"sha256": "0" * 64}),
    "sources/publication-in-order": ("sources", ALPHA, {"published_to": "2025-11-19"}),
    "sources/known-date-has-first-day": ("sources", ALPHA, {"published_from": None}),
    "sources/known-date-has-last-day": ("sources", ALPHA, {"published_to": None}),
    "sources/unknown-date-has-no-first-day": ("sources", GAMMA, {"published_from": "2025-01-01"}),
    "sources/unknown-date-has-no-last-day": ("sources", GAMMA, {"published_to": "2025-01-01"}),
    "mentions/span-is-as-long-as-its-words": ("mentions", SAID, {"exact": "77.39 billion US"}),
    "mentions/sentence-begins-before": ("mentions", SAID, {"sentence_start": 45}),
    "mentions/sentence-ends-after": ("mentions", SAID, {"sentence_end": 60}),
    "mentions/sentence-within-article": ("sources", ALPHA, {"characters": 100}),
    "mentions/excerpt-shows-the-words": ("mentions", SAID, {"excerpt": "Exports of Bac Ninh reached 77.39 billion"}),
    "mentions/id-names-the-article": ("mentions", SAID, {"source_id": "beta"}),
    "mentions/id-offset-after-start": ("mentions", SAID, {"mention_id": "alpha:43"}),
    "mentions/id-offset-before-end": ("mentions", SAID, {"mention_id": "alpha:61"}),
    "mentions/mentions-do-not-overlap": ("mentions", SAID, {"start": 9}),
    "mentions/words-on-one-line": ("mentions", SAID, {"exact": "77.39\nbillion USD"}),
    "mentions/prefix-is-short": ("mentions", SAID, {"prefix": "x" * 33}),
    "mentions/suffix-is-short": ("mentions", SAID, {"suffix": "x" * 33}),
    "mentions/value-is-a-plain-decimal": ("mentions", SAID, {"value": "7.739e10"}),
    "mentions/figure-has-value": ("mentions", SAID, {"value": None}),
    "mentions/figure-has-unit": ("mentions", BRACKET, {"unit_id": None}),
    "mentions/figure-is-observed": ("observations", EXPORTS, None),
    "mentions/other-roles-are-not-observed": ("mentions", SAID, {"role": "scope"}),
    "mentions/conversion-restates": ("mentions", BRACKET, {"converts_mention_id": None}),
    "mentions/only-conversions-restate": ("mentions", PERIOD, {"converts_mention_id": SAID["mention_id"]}),
    "mentions/conversion-restates-money": ("mentions", {"value": "111800000000000"}, {"kind": "count"}),
    "mentions/conversion-in-the-same-article": ("mentions", {"value": "111800000000000"}, {"source_id": "beta"}),
    "mentions/unclassified-says-why": ("mentions", {"role": "unclassified"}, {"reason": None}),
    "observations/value-is-a-plain-decimal": ("observations", EXPORTS, {"value": "77390000000.0"}),
    "observations/value_low-is-a-plain-decimal": ("observations", EXPORTS, {"value_low": "+1"}),
    "observations/value_high-is-a-plain-decimal": ("observations", EXPORTS, {"value_high": "1E12"}),
    "observations/value-not-below-its-interval": ("observations", EXPORTS, {"value": "77384999999"}),
    "observations/value-not-above-its-interval": ("observations", EXPORTS, {"value": "77395000001"}),
    "observations/counts-are-exact-below": ("observations", PROJECTS, {"value_low": "383.5"}),
    "observations/counts-are-exact-above": ("observations", RANK, {"value_high": None}),
    "observations/id-names-the-mention": ("observations", EXPORTS, {"observation_id": "alpha:45"}),
    "observations/rests-on-evidence": ("mentions", SAID, {"role": "scope"}),
    "observations/evidence-in-its-article": ("observations", EXPORTS, {"source_id": "beta"}),
    "observations/vintage-is-the-articles": ("observations", EXPORTS, {"published_to": "2025-11-21"}),
    "observations/period-starts-as-written": ("observations", EXPORTS, {"period_start": "2025-10-02"}),
    "observations/period-ends-as-written": ("observations", EXPORTS, {"time_period": "2025-Q4"}),
    "observations/period-in-order": ("observations", EXPORTS, {"period_end": "2025-09-30"}),
    "observations/rank-in-ranks": ("observations", RANK, {"unit_id": "count"}),
    "observations/rank-is-a-whole-number": ("observations", RANK, {"value": "0"}),
    "observations/only-ranks-in-ranks": ("observations", PROJECTS, {"unit_id": "rank"}),
    "observations/share-in-percent": ("observations", SHARE, {"unit_id": "USD"}),
    "observations/ratio-in-times-or-percent": ("observations", EXPORTS, {"measure": "plan_ratio"}),
    "observations/contribution-in-points": ("observations", EXPORTS, {"measure": "contribution"}),
    "observations/ok-means-no-check-remarks": ("observations", IMPORTS, {"quality": "ok"}),
    "observations/ok-means-no-review": ("observations", PROJECTS, {"quality": "ok"}),
    "observations/share-of-a-whole": ("observations", SHARE, {"value": "160"}),
    "observations/actual-of-a-period-begun": ("observations", FORECAST, {"status": "actual"}),
    "observations/forecast-of-a-period-open": ("observations", EXPORTS, {"status": "forecast"}),
    "observations/actual-of-a-period-nearly-over": ("sources", ALPHA, {"published_to": "2025-09-01"}),
    "observations/no-fall-by-more-than-all": ("observations", {"measure": "change_yoy"}, {"value": "-101"}),
    "observations/no-fewer-things-than-none": ("observations", PROJECTS, {"value": "-384"}),
    "observations/what-cannot-be-is-noted": ("observations", SHARE, {"value": "160"}),
    "figures/copies-what-the-tables-say": ("figures", EXPORTS, {"indicator_vi": "Kim ngạch nhập khẩu"}),
    "figures/period-in-english-words": ("figures", EXPORTS, {"period_en": None}),
    "figures/period-in-vietnamese-words": ("figures", EXPORTS, {"period_vi": None}),
    "figures/no-words-without-period": ("figures", PLANT, {"period_en": "2025"}),
    "series/value-is-a-plain-decimal": ("series", SHARED, {"value": "077400000000"}),
    "series/value_low-is-a-plain-decimal": ("series", SHARED, {"value_low": ".5"}),
    "series/value_high-is-a-plain-decimal": ("series", SHARED, {"value_high": "inf"}),
    "series/revision-is-a-plain-decimal": ("series", SHARED, {"revision": "-0"}),
    "series/interval-in-order": ("series", SHARED, {"value_low": "77395000001"}),
    "series/period-starts-as-written": ("series", SHARED, {"period_start": "2025-01-01"}),
    "series/period-ends-as-written": ("series", SHARED, {"period_end": "2025-10-30"}),
    "series/all-observations-are-counted": ("series", SHARED, {"observations": 3}),
    "series/all-articles-are-counted": ("series", SHARED, {"sources": 1}),
    "series/prefers-one-of-its-own": ("series", SHARED, {"preferred_observation_id": RANK["observation_id"]}),
    "series/shows-the-preferred-value": ("series", SHARED, {"value": "77395000000"}),
    "series/first-is-one-of-its-own": ("series", SHARED, {"first_observation_id": IMPORTS["observation_id"]}),
    "series/first-was-said-first": ("observations", EXPORTS, {"published_to": "2025-12-31"}),
    "series/single-is-one-article": ("series", SHARED, {"agreement": "single"}),
    "series/several-compare": ("series", {"measure": "rank"}, {"agreement": "conflict"}),
    "checks/expected_low-is-a-plain-decimal": ("checks", {}, {"expected_low": "1e1"}),
    "checks/expected_high-is-a-plain-decimal": ("checks", {}, {"expected_high": "5e30"}),
    "checks/actual_low-is-a-plain-decimal": ("checks", {}, {"actual_low": "00"}),
    "checks/actual_high-is-a-plain-decimal": ("checks", {}, {"actual_high": "1."}),
    "checks/expected-in-order": ("checks", {}, {"expected_high": "1"}),
    "checks/actual-in-order": ("checks", {}, {"actual_low": "90000000000"}),
    "checks/holds-means-intervals-meet": ("checks", {"verdict": "fails"}, {"verdict": "holds"}),
    "checks/fails-means-intervals-part": ("checks", {"relation": "agreement"}, {"verdict": "fails"}),
    "checks/id-names-the-relation": ("checks", {"relation": "agreement"}, {"relation": "sum"}),
    "checks/is-about-figures": ("check_operands", {}, None),
    "checks/article-scope-is-one-article": ("checks", {"relation": "agreement"}, {"scope": "article"}),
    "checks/cross-scope-is-several": ("checks", {"relation": "conversion"}, {"scope": "cross"}),
    "check_operands/exactly-one-figure": ("check_operands", {"role": "whole"}, {"reference_id": "R-RANK"}),
    "check_operands/positions-without-gap": ("check_operands", {"role": "whole"}, {"position": 4}),
    "derived/value-is-a-plain-decimal": ("derived", {}, {"value": "5.85091e10"}),
    "derived/value_low-is-a-plain-decimal": ("derived", {}, {"value_low": "1.0"}),
    "derived/value_high-is-a-plain-decimal": ("derived", {}, {"value_high": "+58513100000"}),
    "derived/value-not-below-its-interval": ("derived", {}, {"value": "58505099999"}),
    "derived/value-not-above-its-interval": ("derived", {}, {"value": "58513100001"}),
    "derived/period-starts-as-written": ("derived", {}, {"period_start": "2024-01-01"}),
    "derived/period-ends-as-written": ("derived", {}, {"time_period": "2024-Q4"}),
    "derived/follows-from-figures": ("derived_operands", {"role": "change"}, None),
    "derived/no-source-states-it": (
        "observations",
        IMPORTS,
        {"indicator_id": "exports", "period_start": "2024-10-01", "period_end": "2024-10-31"},
    ),
    "derived/share-in-percent": ("derived", {}, {"measure": "share"}),
    "derived/share-of-a-whole": ("derived", {}, {"measure": "share"}),
    "derived_operands/exactly-one-figure": ("derived_operands", {"role": "change"}, {"reference_id": "R-RANK"}),
    "derived_operands/positions-without-gap": ("derived_operands", {"role": "change"}, {"position": 3}),
    "derived_operands/nothing-follows-from-the-suspect": ("observations", EXPORTS, {"quality": "suspect"}),
    "listings/exactly-one-thing": ("listings", RICE, {"name": "rice"}),
    "listings/positions-without-gap": ("listings", RICE, {"position": 2}),
    "listings/span-is-as-long-as-its-words": ("listings", RICE, {"exact": "rice "}),
    "listings/entry-within-article": ("sources", ALPHA, {"characters": 100}),
    "listings/id-names-the-entry": ("listings", RICE, {"kind": "import_goods"}),
    "listings/period-as-documented": ("listings", RICE, {"time_period": "2025-13"}),
    "reviews/figure-in-the-reviewed-article": ("reviews", {}, {"source_id": "beta"}),
    "reviews/references-exist": ("reviews", {}, {"references": "R-RANK;R-NONE"}),
    "reviews/suspicion-is-shown": ("reviews", {}, {"verdict": "contradicted"}),
    "reviews/remark-is-shown": ("observations", PROJECTS, {"quality": "ok"}),
    "reviews/suggested_value-is-a-plain-decimal": ("reviews", {}, {"suggested_value": "384.50"}),
    "reference_figures/value-is-a-plain-decimal": ("reference_figures", {}, {"value": "NaN"}),
    "reference_figures/rank-in-ranks": ("reference_figures", {"measure": "rank"}, {"unit_id": "USD"}),
    "reference_figures/only-ranks-in-ranks": ("reference_figures", {"unit_id": "USD"}, {"unit_id": "rank"}),
    "reference_figures/published-is-a-date": ("reference_figures", {}, {"published": "2025-13"}),
    "indicators/there-are-indicators": ("indicators", {}, None),
    "indicators/english-names-differ": ("indicators", {"indicator_id": "imports"}, {"name_en": "Exports of goods"}),
    "indicators/vietnamese-names-differ": (
        "indicators",
        {"indicator_id": "imports"},
        {"name_vi": "Kim ngạch xuất khẩu"},
    ),
    "geographies/there-are-areas": ("geographies", {}, None),
    "geographies/valid-in-order": ("geographies", {"geography_id": "bac-giang"}, {"valid_from": "2025-07-01"}),
    "geographies/merged-means-ended": ("geographies", {"geography_id": "bac-giang"}, {"valid_to": None}),
    "geographies/only-the-country-stands-alone": ("geographies", {"geography_id": "bac-giang"}, {"parent_id": None}),
    "partners/there-are-partners": ("partners", {}, None),
    "partners/country-has-its-code": ("partners", {"partner_id": "CN"}, {"iso_3166_1": "CH"}),
    "partners/only-countries-have-codes": ("partners", {"partner_id": "EU"}, {"iso_3166_1": "EU"}),
    "partners/total-is-T": ("partners", {"partner_id": "asia"}, {"type": "total"}),
    "items/there-are-items": ("items", {}, None),
    "items/total-is-T": ("items", {"item_id": "rice"}, {"type": "total"}),
    "units/there-are-units": ("units", {}, None),
    "units/units-of-the-measures": ("units", {"unit_id": "percentage_point"}, None),
    "units/currency-is-a-code": ("units", {"unit_id": "VND"}, {"unit_id": "dong"}),
    "package/mentions-are-counted": ("mentions", PERIOD, None),
    "package/observations-are-counted": ("sources", ALPHA, {"observations": 8}),
    "package/every-figure-is-shown": ("figures", EXPORTS, None),
    "package/rows-of-series": ("series", {"measure": "rank"}, None),
    "package/rows-of-checks": ("checks", {"relation": "difference"}, None),
    "package/rows-of-check_operands": ("checks", {"relation": "difference"}, None),
    "package/rows-of-derived": ("derived", {}, None),
    "package/rows-of-derived_operands": ("derived", {}, None),
    "package/rows-of-listings": ("listings", RICE, None),
    "package/rows-of-reviews": ("observations", ALPHA, {"quality": "suspect"}),
    "package/rows-of-reference_figures": ("reference_figures", {}, None),
    "package/evidence-is-used": ("mentions", PERIOD, {"role": "observation"}),
}


def _of_the_schemas() -> Iterator[tuple[str, Fault]]:
    """Yield the faults against what the Table Schemas say, too: keys, references, and codes of a list."""
    for name in schemas.RESOURCES:
        yield f"{name}/key-once", (name, {}, TWICE)
        keys = schemas.resource(name)["schema"].get("foreignKeys")
        if keys:
            yield f"{name}/references-lead-somewhere", (name, {}, {keys[0]["fields"][0]: NO_CODE})
        for field in schemas.fields(name):
            if "enum" in field.get("constraints", {}):
                yield f"{name}/{field['name']}-is-of-its-list", (name, {}, {field["name"]: NO_CODE})


FAULTS |= dict(_of_the_schemas())


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, pl.DataFrame]:
    folder = tmp_path_factory.mktemp("build")
    lying = frames.read(sample.write_candidate(folder), folder / "tables")
    return {name: table.collect() for name, table in lying.items()}


def broken(tables: Mapping[str, pl.DataFrame], fault: Fault) -> dict[str, pl.DataFrame]:
    name, chosen, written = fault
    table = tables[name]
    rows = pl.all_horizontal(pl.lit(True), *(pl.col(column) == value for column, value in chosen.items()))
    assert not table.filter(rows).is_empty(), f"{name} has no row with {chosen}"
    if isinstance(written, str):
        return {**tables, name: pl.concat([table, table.filter(rows)])}
    if written is None:
        return {**tables, name: table.filter(~rows)}
    changes = [
        pl.when(rows).then(_literal(value, table.schema[column])).otherwise(column).alias(column)
        for column, value in written.items()
    ]
    return {**tables, name: table.with_columns(changes)}


def _literal(value: object, dtype: pl.DataType) -> pl.Expr:
    literal = pl.lit(value)
    return literal.str.to_date() if dtype == pl.Date and value is not None else literal.cast(dtype)


def failing(suites: Suites, tables: Mapping[str, pl.DataFrame], name: str) -> list[str]:
    return [outcome.name for outcome in expect(name, tables, suites) if not outcome.success]


def alone(folder: Path, name: str, short: str) -> Suites:
    """The suite of a name with one of its expectations only: the rest would take most of the time."""
    suite = storage.read_json(FOLDER / f"{name}.json")
    suite["expectations"] = [found for found in suite["expectations"] if found["meta"]["name"] == short]
    storage.write_json(suite, folder / f"{name}.json")
    return Suites(folder)


def test_every_expectation_has_its_fault() -> None:
    written = {
        f"{path.stem}/{expectation['meta']['name']}"
        for path in FOLDER.glob("*.json")
        for expectation in storage.read_json(path)["expectations"]
    }
    assert written - set(FAULTS) == set(), "these expectations have no test that makes them fail"
    assert set(FAULTS) - written == set(), "these tests are for expectations that are gone"


@pytest.mark.parametrize("name", [*schemas.RESOURCES, "package"])
def test_a_sound_package_fulfils_them_all(tables: dict[str, pl.DataFrame], name: str) -> None:
    assert failing(Suites(), tables, name) == []


@pytest.mark.parametrize("expectation", FAULTS)
def test_the_fault_is_noticed(tmp_path: Path, tables: dict[str, pl.DataFrame], expectation: str) -> None:
    name, _, short = expectation.partition("/")
    assert failing(alone(tmp_path, name, short), broken(tables, FAULTS[expectation]), name) == [short]
