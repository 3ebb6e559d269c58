"""What search engines and data portals read of the dataset and its files."""

import hashlib
from pathlib import Path
from typing import Any

import pytest
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCAT, DCTERMS, PROV, RDF, XSD

from pipeline import formats, storage
from tests.package import sample

# rdflib's own reader of JSON-LD uses it.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

STEM = "vietnam-provincial-indicators-0.1.0"
SITE = sample.PARAMS.site_url
DATASET = URIRef(f"{SITE}#dataset")
SPDX = Namespace("http://spdx.org/rdf/terms#")
SCHEMA = Namespace("https://schema.org/")
DOWNLOADS = [f"{STEM}{ending}" for ending in ("-parquet.zip", "-jsonl.zip", ".zip", ".sqlite", ".xlsx")]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    build = tmp_path_factory.mktemp("build")
    formats.run(sample.write_candidate(build), build / "formats")
    return build / "formats"


def graph(path: Path) -> Graph:
    found = Graph()
    found.parse(path, format="json-ld")
    return found


@pytest.fixture(scope="module")
def dcat(written: Path) -> Graph:
    return graph(written / f"{STEM}-dcat.jsonld")


@pytest.fixture(scope="module")
def page(written: Path) -> dict[str, Any]:
    found: dict[str, Any] = storage.read_json(written / f"{STEM}-schema-org.jsonld")
    return found


# --- DCAT

# DCAT-AP 3.0: what a dataset must have, and what is recommended for it.
MANDATORY = (DCTERMS.title, DCTERMS.description)
RECOMMENDED = (DCAT.contactPoint, DCAT.distribution, DCAT.keyword, DCTERMS.publisher, DCTERMS.spatial,
               DCTERMS.temporal, DCAT.theme)  # fmt: skip


def test_the_dataset_has_what_the_profile_asks_for(dcat: Graph) -> None:
    assert list(dcat.subjects(RDF.type, DCAT.Dataset)) == [DATASET]
    missing = [str(term) for term in (*MANDATORY, *RECOMMENDED) if dcat.value(DATASET, term, any=True) is None]
    assert missing == []


def test_titles_are_in_english_and_vietnamese(dcat: Graph) -> None:
    assert set(dcat.objects(DATASET, DCTERMS.title)) == {
        Literal("Indicators of Vietnamese provinces as reported by the press", lang="en"),
        Literal("Các chỉ tiêu của các tỉnh Việt Nam theo báo chí", lang="vi"),
    }


def test_the_period_has_its_first_and_last_day(dcat: Graph) -> None:
    period = dcat.value(DATASET, DCTERMS.temporal)
    assert dcat.value(period, DCAT.startDate) == Literal("2025-10-01", datatype=XSD.date)
    assert dcat.value(period, DCAT.endDate) == Literal("2026-12-31", datatype=XSD.date)


def test_each_distribution_has_the_size_and_hash_of_its_file(dcat: Graph, written: Path) -> None:
    found = {}
    for node in dcat.objects(DATASET, DCAT.distribution):
        assert dcat.value(node, DCTERMS.license) == URIRef("https://creativecommons.org/licenses/by/4.0/")
        assert dcat.value(node, DCAT.accessURL) is not None
        checksum = dcat.value(node, SPDX.checksum)
        address = str(dcat.value(node, DCAT.downloadURL))
        found[address] = (int(str(dcat.value(node, DCAT.byteSize))), str(dcat.value(checksum, SPDX.checksumValue)))
    files = {f"{SITE}download/{name}": (written / name).read_bytes() for name in DOWNLOADS}
    assert {address: (size, digest.lower()) for address, (size, digest) in found.items()} == {
        address: (len(content), hashlib.sha256(content).hexdigest()) for address, content in files.items()
    }


def test_it_was_derived_from_each_article(dcat: Graph) -> None:
    articles = list(dcat.objects(DATASET, PROV.wasDerivedFrom))
    assert len(articles) == 3
    assert {str(name) for one in articles for name in dcat.objects(one, DCTERMS.title)} == {"Exports of Bac Ninh"}
    hashes = {f"sha256:{article.sha256}" for article in sample.articles()}
    assert hashes <= {str(name) for one in articles for name in dcat.objects(one, DCTERMS.identifier)}


def test_variables_have_units(dcat: Graph) -> None:
    codes = {str(code) for one in dcat.objects(DATASET, SCHEMA.variableMeasured)
             for code in dcat.objects(one, SCHEMA.unitCode)}  # fmt: skip
    assert codes == {"ISO4217:USD", "ISO4217:VND", "UCUM:%", "UCUM:1"}


# --- schema.org


def test_a_search_engine_finds_plain_names_and_the_other_language_beside_them(page: dict[str, Any]) -> None:
    assert page["@type"] == "Dataset"
    assert page["name"] == "Indicators of Vietnamese provinces as reported by the press"
    assert page["alternateName"] == "Các chỉ tiêu của các tỉnh Việt Nam theo báo chí"
    assert page["spatialCoverage"][0]["alternateName"] == "Bắc Ninh"
    assert 50 <= len(page["description"]) <= 5000, "what Google's dataset search takes"


def test_the_downloads_are_the_files_with_their_types(page: dict[str, Any], written: Path) -> None:
    found = {one["contentUrl"]: (one["sha256"], one["encodingFormat"]) for one in page["distribution"]}
    assert list(found) == [f"{SITE}download/{name}" for name in DOWNLOADS]
    sqlite = hashlib.sha256((written / f"{STEM}.sqlite").read_bytes()).hexdigest()
    assert found[f"{SITE}download/{STEM}.sqlite"] == (sqlite, "application/vnd.sqlite3")


def test_schema_org_is_linked_data_too(written: Path) -> None:
    found = graph(written / f"{STEM}-schema-org.jsonld")
    dataset = next(found.subjects(RDF.type, SCHEMA.Dataset))
    assert len(list(found.objects(dataset, SCHEMA.isBasedOn))) == 3
    assert len(list(found.objects(dataset, SCHEMA.distribution))) == len(DOWNLOADS)
    assert not [term for term in found.predicates() if "croissant" in str(term)]


def test_a_package_without_figures_is_described_all_the_same(tmp_path: Path) -> None:
    formats.run(sample.write_empty_candidate(tmp_path), tmp_path / "formats")
    found = graph(tmp_path / "formats" / f"{STEM}-dcat.jsonld")
    assert found.value(DATASET, DCTERMS.temporal) is None
    assert len(list(found.objects(DATASET, DCAT.distribution))) == len(DOWNLOADS)
