"""How to cite the data: as text and as BibTeX, the whole or one indicator. No clock: the year is the data's."""

from dataclasses import dataclass

from pipeline.document import addresses
from pipeline.document.edition import Edition
from pipeline.model import Indicator

SPECIAL = str.maketrans({character: f"\\{character}" for character in "&%$#_{}"})


@dataclass(frozen=True)
class Citation:
    """A citation as text and as an entry of BibTeX."""

    text: str
    bibtex: str


def of_package(edition: Edition) -> Citation:
    """Return the citation of the whole."""
    return _citation(edition, edition.language.plain("home.title"), "", edition.tables.descriptor["name"])


def of_indicator(indicator: Indicator, edition: Edition) -> Citation:
    """Return the citation of an indicator's page."""
    address = edition.language.folder + addresses.indicator_page(indicator.indicator_id)
    title = f"{edition.language.name(indicator)}. {edition.language.plain('home.title')}"
    return _citation(edition, title, address, f"{edition.tables.descriptor['name']}-{indicator.indicator_id}")


def _citation(edition: Edition, title: str, address: str, key: str) -> Citation:
    package = edition.tables.descriptor
    author, version, url = package["contributors"][0]["title"], package["version"], package["homepage"] + address
    year = package.get("created", "")[:4]
    fields = {
        "author": f"{{{author.translate(SPECIAL)}}}",
        "title": title.translate(SPECIAL),
        "year": year,
        "version": version,
        "url": url,
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return Citation(
        edition.language.plain("home.citation", authors=author, year=year, title=title, version=version, homepage=url),
        "\n".join([f"@misc{{{key},", *lines, "}"]),
    )
