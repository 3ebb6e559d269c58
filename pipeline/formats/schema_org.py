"""The dataset and its downloads for search engines: schema.org, as they read it, with one name a thing."""

from collections.abc import Iterable
from typing import Any

from pipeline.formats.files import File

Node = dict[str, Any]

CONTEXT = {"@vocab": "https://schema.org/"}
# What Croissant adds to schema.org, and what stands here in its place.
CROISSANT = ("@context", "conformsTo", "citeAs", "distribution", "recordSet")


def build(croissant: Node, files: Iterable[File]) -> Node:
    """Return the dataset of the package's `croissant.json` with files to download in place of its tables."""
    dataset = {name: value for name, value in croissant.items() if name not in CROISSANT}
    return {"@context": CONTEXT, **_plain(dataset), "distribution": [_download(file) for file in files]}


def _plain(value: Any) -> Any:
    """Return a value whose names are plain: the first language's, the other's as `alternateName`."""
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if not isinstance(value, dict):
        return value
    node = {name: _plain(one) for name, one in value.items()}
    for name in ("name", "description"):
        if isinstance(value.get(name), dict):
            node[name], *others = value[name].values()
            if name == "name" and others:
                node["alternateName"] = others[0]
    return node


def _download(file: File) -> Node:
    return {
        "@type": "DataDownload",
        "name": file.title,
        "contentUrl": file.address,
        "encodingFormat": [file.media_type, file.inside] if file.inside else file.media_type,
        "contentSize": f"{file.size} B",
        "sha256": file.sha256,
    }
