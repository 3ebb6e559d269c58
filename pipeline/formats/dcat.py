"""The dataset and its downloads for data portals: DCAT 3 in the terms of DCAT-AP 3.0, as JSON-LD."""

from collections.abc import Iterable, Mapping
from typing import Any

from pipeline.formats.files import File

Node = dict[str, Any]

EU = "http://publications.europa.eu/resource/authority/"
IANA = "https://www.iana.org/assignments/media-types/"
LANGUAGES = {"en": "ENG", "vi": "VIE"}
CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "prov": "http://www.w3.org/ns/prov#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def build(croissant: Node, files: Iterable[File]) -> Node:
    """Return the dataset of the package's `croissant.json` with the files to download as its distributions."""
    home, agent = croissant["url"], _agent(croissant["publisher"]["name"], croissant["url"])
    return {
        "@context": CONTEXT,
        "@id": f"{home}#dataset",
        "@type": "dcat:Dataset",
        "dcterms:identifier": croissant["identifier"],
        "dcterms:title": _texts(croissant["name"]),
        "dcterms:description": _texts(croissant["description"]),
        "dcat:version": croissant["version"],
        **_dates(croissant),
        "dcterms:publisher": agent,
        "dcterms:creator": agent,
        "dcat:contactPoint": {
            "@type": "vcard:Organization",
            "vcard:fn": croissant["publisher"]["name"]["en"],
            "vcard:hasURL": {"@id": home},
        },
        "dcat:landingPage": {"@id": home, "@type": "foaf:Document"},
        "dcat:keyword": [{"@value": word, "@language": "en"} for word in croissant["keywords"]],
        "dcat:theme": {"@id": f"{EU}data-theme/ECON"},
        "dcterms:language": [_language(code) for code in croissant["inLanguage"]],
        "dcterms:accessRights": {"@id": f"{EU}access-right/PUBLIC"},
        "dcterms:accrualPeriodicity": {"@id": f"{EU}frequency/IRREG"},
        "dcterms:spatial": [_place(place) for place in croissant.get("spatialCoverage", [])],
        "schema:variableMeasured": [_variable(one) for one in croissant.get("variableMeasured", [])],
        "prov:wasDerivedFrom": [_article(article) for article in croissant["isBasedOn"]],
        "dcat:distribution": [_distribution(file, croissant) for file in files],
    }


def _texts(names: Mapping[str, str]) -> list[Node]:
    return [{"@value": text, "@language": language} for language, text in names.items()]


def _day(day: str) -> Node:
    return {"@value": day, "@type": "xsd:date"}


def _dates(croissant: Node) -> Node:
    """Return the day of the version and the days that the figures cover, as far as they are known."""
    found: Node = {}
    if "datePublished" in croissant:
        found["dcterms:issued"] = _day(croissant["datePublished"])
    if "temporalCoverage" in croissant:
        first, last = croissant["temporalCoverage"].split("/")
        ends = {"dcat:startDate": _day(first), "dcat:endDate": _day(last)}
        found["dcterms:temporal"] = {"@type": "dcterms:PeriodOfTime", **ends}
    return found


def _agent(names: Mapping[str, str], home: str | None = None) -> Node:
    node: Node = {"@type": "foaf:Agent", "foaf:name": _texts(names)}
    return {**node, "foaf:homepage": {"@id": home}} if home else node


def _language(code: str) -> Node:
    return {"@id": f"{EU}language/{LANGUAGES[code]}"}


def _place(place: Node) -> Node:
    named = {"dcterms:identifier": place["identifier"], "skos:prefLabel": _texts(place["name"])}
    return {"@type": "dcterms:Location", **named}


def _variable(variable: Node) -> Node:
    plain = {f"schema:{key}": variable[key] for key in ("propertyID", "unitText", "unitCode") if key in variable}
    return {"@type": "schema:PropertyValue", "schema:name": _texts(variable["name"]), **plain}


def _article(article: Node) -> Node:
    """Return an article, or a publisher's articles, as what the data was derived from."""
    node: Node = {"@type": ["prov:Entity", f"schema:{article['@type']}"]}
    for name, key in (("dcterms:identifier", "identifier"), ("schema:collectionSize", "collectionSize")):
        if key in article:
            node[name] = article[key]
    if "url" in article:
        node["@id"] = article["url"]
    if "name" in article:
        node["dcterms:title"] = _texts(article["name"])
    if "publisher" in article:
        node["dcterms:publisher"] = _agent(article["publisher"]["name"])
    if "datePublished" in article:
        node["dcterms:issued"] = _day(article["datePublished"])
    return node


def _distribution(file: File, croissant: Node) -> Node:
    node: Node = {
        "@type": "dcat:Distribution",
        "@id": file.address,
        "dcterms:title": {"@value": file.title, "@language": "en"},
        "dcat:accessURL": {"@id": croissant["url"]},
        "dcat:downloadURL": {"@id": file.address},
        "dcat:mediaType": {"@id": f"{IANA}{file.inside or file.media_type}"},
        "dcterms:format": {"@id": f"{EU}file-type/{file.eu_type}"},
        "dcat:byteSize": {"@value": str(file.size), "@type": "xsd:nonNegativeInteger"},
        "dcterms:license": {"@id": croissant["license"]},
        "dcterms:rights": {"@type": "dcterms:RightsStatement", "rdfs:label": croissant["usageInfo"]},
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
            "spdx:checksumValue": {"@value": file.sha256, "@type": "xsd:hexBinary"},
        },
    }
    return {**node, "dcat:packageFormat": {"@id": f"{IANA}{file.media_type}"}} if file.inside else node
