"""An edition of the site: the package, as the pages of one language tell it."""

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.document.findings import Index
from pipeline.document.languages import Language
from pipeline.document.rows import Describer
from pipeline.document.tables import Figure, Mention, Tables


@dataclass(frozen=True, eq=False)
class Edition:
    """What every page is made from; `describer` speaks the edition's language."""

    language: Language
    tables: Tables
    describer: Describer
    index: Index
    mentions: Mapping[str, Mention]

    def mention(self, figure: Figure) -> Mention:
        """Return the words that state a figure."""
        return self.mentions[figure.mention_id]


def edition(language: Language, tables: Tables, index: Index) -> Edition:
    """Return the edition of a language."""
    mentions = {mention.mention_id: mention for mention in tables.mentions}
    return Edition(language, tables, Describer(tables, language), index, mentions)
