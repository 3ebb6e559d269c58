"""`croissant.json`: the dataset with its files and their columns, in MLCommons Croissant 1.1, which is schema.org.

Tools that know Croissant read the tables from it. Names and descriptions of the dataset come in both languages.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.package.coverage import Node, known

VERSION = "http://mlcommons.org/croissant/1.1"
TYPES = {"string": "sc:Text", "integer": "sc:Integer", "number": "sc:Float", "date": "sc:Date"}
OWN_TERMS = (
    *("arrayShape", "citeAs", "column", "containedIn", "equivalentProperty", "extract", "field", "fileProperty"),
    *("fileObject", "fileSet", "format", "includes", "isArray", "isLiveDataset", "jsonPath", "key", "md5"),
    *("parentField", "path", "recordSet", "references", "regex", "repeated", "replace", "samplingRate", "separator"),
    *("source", "subField", "transform"),
)
# The context that the specification gives (Croissant 1.1, appendix 1).
CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "conformsTo": "dct:conformsTo",
    "name": {"@container": "@language"},
    "description": {"@container": "@language"},
    "data": {"@id": "cr:data", "@type": "@json"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    **{term: f"cr:{term}" for term in OWN_TERMS},
}


def build(dataset: Node, about: Mapping[str, Any]) -> Node:
    """Return the dataset with the files and columns of a descriptor."""
    resources = about["resources"]
    return {
        "@context": CONTEXT,
        **dataset,
        "conformsTo": VERSION,
        "distribution": [_file(resource) for resource in resources],
        "recordSet": [_record_set(resource) for resource in resources],
    }


def _file(resource: Mapping[str, Any]) -> Node:
    return {
        "@type": "cr:FileObject",
        "@id": resource["path"],
        "name": resource["path"],
        "description": resource["description"],
        "contentUrl": resource["path"],
        "contentSize": f"{resource['bytes']} B",
        "encodingFormat": resource["mediatype"],
        "sha256": resource["hash"].removeprefix("sha256:"),
    }


def _record_set(resource: Mapping[str, Any]) -> Node:
    name = resource["name"]
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": resource["description"],
        "key": [{"@id": f"{name}/{column}"} for column in resource["schema"]["primaryKey"]],
        "field": list(_fields(resource)),
    }


def _fields(resource: Mapping[str, Any]) -> Iterator[Node]:
    """Yield the columns of a table with the other tables' keys in them.

    A key of the own table stands in the descriptor only: mlcroissant joins the tables that refer to one another, takes
    it for a circle and reads nothing.
    """
    name, described = resource["name"], resource["schema"]
    keys = {key["fields"][0]: key["reference"] for key in described.get("foreignKeys", [])}
    others = {column: target for column, target in keys.items() if target["resource"] != name}
    for field in described["fields"]:
        target = others.get(field["name"])
        yield known(
            {
                "@type": "cr:Field",
                "@id": f"{name}/{field['name']}",
                "name": field["name"],
                "description": field["description"],
                "dataType": TYPES[field["type"]],
                "source": {"fileObject": {"@id": resource["path"]}, "extract": {"column": field["name"]}},
                "references": target and {"field": {"@id": f"{target['resource']}/{target['fields'][0]}"}},
            }
        )
