"""An edition of the site: the package, as the pages of one language tell it."""

from dataclasses import dataclass

from pipeline.document.findings import Index
from pipeline.document.languages import Language
from pipeline.document.rows import Describer
from pipeline.document.tables import Tables


@dataclass(frozen=True, eq=False)
class Edition:
    """What every page is made from; `describer` speaks the edition's language."""

    language: Language
    tables: Tables
    describer: Describer
    index: Index


def edition(language: Language, tables: Tables, index: Index) -> Edition:
    """Return the edition of a language."""
    return Edition(language, tables, Describer(tables, language), index)
