"""How the package is cited: one sentence, BibTeX, and CITATION.cff (Citation File Format 1.2.0)."""

from collections.abc import Mapping
from typing import Any

import yaml

MESSAGE = "If you use these data, cite the package with its version, and the article that states a figure."


def author(about: Mapping[str, Any]) -> str:
    """Return who made the package."""
    return str(about["contributors"][0]["title"])


def day(about: Mapping[str, Any]) -> str | None:
    """Return the day of the version; None where no article has a date."""
    return str(about["created"]).partition("T")[0] if "created" in about else None


def sentence(about: Mapping[str, Any]) -> str:
    """Return the citation for a list of references."""
    year = f" ({about['created'][:4]})" if "created" in about else ""
    return f"{author(about)}{year}. {about['title']}. Version {about['version']}. Data set. {about['homepage']}"


def bibtex(about: Mapping[str, Any]) -> str:
    """Return the citation as BibTeX."""
    fields = {
        "author": f"{{{author(about)}}}",
        "title": about["title"],
        "year": (day(about) or "")[:4],
        "version": about["version"],
        "url": about["homepage"],
    }
    inside = ", ".join(f"{name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@misc{{{about['name']}, {inside}}}"


def cff(about: Mapping[str, Any]) -> str:
    """Return the text of CITATION.cff."""
    fields = {
        "cff-version": "1.2.0",
        "message": MESSAGE,
        "type": "dataset",
        "title": about["title"],
        "abstract": about["description"],
        "authors": [{"name": author(about)}],
        "version": about["version"],
        "date-released": day(about),
        "license": about["licenses"][0]["name"],
        "url": about["homepage"],
        "keywords": about["keywords"],
    }
    known = {name: value for name, value in fields.items() if value}
    return yaml.safe_dump(known, sort_keys=False, allow_unicode=True, width=100)
