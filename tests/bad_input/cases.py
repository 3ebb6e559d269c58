"""The cases: what is wrong, in which file, and what is said of it, word by word."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from tests.bad_input import ARTICLE, OTHER, SENTENCES

HERE = Path(__file__).parent
STOPS, WARNS, READ = "stops", "warns", "read"


@dataclass(frozen=True)
class Case:
    """An input beside a good article `good.txt`, and what comes of it.

    `edit` is a change of a file of the vocabulary: words that stand there once, and what stands there instead.
    """

    name: str
    file: str
    content: bytes = b""
    edit: tuple[str, str] | None = None

    @property
    def outcome(self) -> str:
        """Return whether it stops the build (an article may be left out instead), is warned of, or is simply read."""
        return str(SAID[self.name]["outcome"])

    @property
    def said(self) -> str:
        """Return the message, without the path of the folder."""
        return str(SAID[self.name].get("said", ""))


SAID: Mapping[str, Mapping[str, str]] = yaml.safe_load((HERE / "said.yaml").read_text(encoding="utf-8"))
PAGE = "<!DOCTYPE html>\n<html><body><p>" + ARTICLE + "</p></body></html>\n"
FRENCH = (
    "date 2025-11-24 Les exportations de la province ont atteint cinq milliards de dollars pendant les dix premiers "
    "mois de l'année, soit une hausse de douze pour cent par rapport à l'année précédente, ont annoncé les services "
    "des douanes.\n"
)
REVIEWS = "source_id,exact,nth,verdict,note\n"
REFERENCES = (
    "reference_id,indicator_id,measure,geography_id,partner_id,item_id,time_period,value,unit_id,qualifier,status,"
    "authority\n"
)
FIGURE = "C-25,exports,level,bac-ninh,_T,_T,2025,1500000000,USD,exact,actual,Customs\n"


def article(name: str, content: bytes | str) -> Case:
    """Return a case of an article."""
    return Case(name, "bad.txt", content if isinstance(content, bytes) else content.encode())


def table(name: str, file: str, content: bytes | str) -> Case:
    """Return a case of a table of the seeds."""
    return Case(name, file, content if isinstance(content, bytes) else content.encode())


def words(name: str, file: str, old: str, new: str) -> Case:
    """Return a case of a file of the vocabulary."""
    return Case(name, file, edit=(old, new))


ARTICLES = (
    article("another encoding (Latin-1)", b"date 2025-11-24 Caf\xe9 exports"),
    article("UTF-16", "date 2025-11-24 Exports".encode("utf-16")),
    article("a byte order mark", "\ufeff" + OTHER),
    article("zero bytes", b"date 2025-11-24 Exports\0\0 of 5 billion USD"),
    article("an empty file", b""),
    article("only white space", " \r\n\t\u00a0\n"),
    article("50 MB", b"x" * 50_000_000),
    article("one line of 10 MB", b"Exports of 5 billion USD. " * 400_000),
    article("decomposed letters (NFD)", unicodedata.normalize("NFD", OTHER.replace("city", "thành phố"))),
    article("mixed ends of lines", OTHER.replace(". ", ".\r\n", 2).replace(". ", ".\r", 1)),
    article("the same bytes as another", ARTICLE),
    article("nearly the same as another", ARTICLE.replace(SENTENCES[3], SENTENCES[3].upper() + " and Laos")),
    article("no date anywhere", OTHER.removeprefix("date 2025-11-24 ")),
    article("a date in the future", OTHER.replace("2025-11-24", "2125-11-24")),
    article("a third language", FRENCH),
    article("a web page", PAGE),
    article("a part of a web page", "<p>" + "</p><p>".join(SENTENCES * 2) + "</p>"),
)  # fmt: skip

TABLES = (
    table("sources.csv: no column source_id", "sources.csv", "title,url\nT,\n"),
    table("sources.csv: a column misspelt", "sources.csv", "source_id,tittle\ngood,T\n"),
    table("sources.csv: a source twice", "sources.csv", "source_id,title\ngood,T\ngood,T\n"),
    table("sources.csv: a source without article", "sources.csv", "source_id,title\nelsewhere,T\n"),
    table("sources.csv: semicolons", "sources.csv", "source_id;title\ngood;T\n"),
    table("sources.csv: a date turned by a spreadsheet", "sources.csv", "source_id,published\ngood,24/11/2025\n"),
    table("sources.csv: an unquoted comma", "sources.csv", "source_id,title\ngood,Exports, imports\n"),
    table("sources.csv: a quote that is never closed", "sources.csv", 'source_id,title\ngood,"Exports\n'),
    table("sources.csv: saved in another encoding", "sources.csv", b"source_id,title\ngood,Caf\xe9\n"),
    table("sources.csv: saved as UTF-16", "sources.csv", "source_id,title\ngood,T\n".encode("utf-16")),
    table("sources.csv: a formula", "sources.csv", "source_id,title\ngood,=1+1\n"),
    table("sources.csv: an address that is none", "sources.csv", "source_id,url\ngood,javascript:alert(1)\n"),
    table("sources.csv: a byte order mark and CRLF", "sources.csv", b"\xef\xbb\xbfsource_id,title\r\ngood,T\r\n"),
    table("reviews.csv: no column nth", "reviews.csv", "source_id,exact,verdict,note\ngood,5,suspect,Why.\n"),
    table("reviews.csv: an unknown source", "reviews.csv", REVIEWS + "elsewhere,5,1,suspect,Why.\n"),
    table("reviews.csv: a verdict that there is not", "reviews.csv", REVIEWS + "good,5,1,wrong,Why.\n"),
    table("reviews.csv: a word for a number", "reviews.csv", REVIEWS + "good,5,first,suspect,Why.\n"),
    table("reviews.csv: tabs", "reviews.csv", (REVIEWS + "good,5,1,suspect,Why.\n").replace(",", "\t")),
    table("reference_figures.csv: an id twice", "reference_figures.csv", REFERENCES + FIGURE * 2),
    table("reference_figures.csv: no value", "reference_figures.csv",
          REFERENCES + FIGURE.replace("1500000000", "")),
    table("reference_figures.csv: a number with its unit", "reference_figures.csv",
          REFERENCES + FIGURE.replace("1500000000", "1.5 billion")),
    table("reference_figures.csv: a number in thousands", "reference_figures.csv",
          REFERENCES + FIGURE.replace("1500000000", '"1,500,000,000"')),
    table("reference_figures.csv: a period turned by a spreadsheet", "reference_figures.csv",
          REFERENCES + FIGURE.replace(",2025,", ",Sep-25,")),
    table("reference_figures.csv: an unknown indicator", "reference_figures.csv",
          REFERENCES + FIGURE.replace(",exports,", ",exprots,")),
)  # fmt: skip

VOCABULARY = (
    words("vocabulary: an id twice", "units.csv", "VND,Vietnamese dong", "USD,Vietnamese dong"),
    words("vocabulary: a column renamed", "units.csv", "name_en", "name"),
    words("vocabulary: an unknown unit", "indicators.csv", "trade,flow,USD,Exports plus",
          "trade,flow,US$,Exports plus"),
    words("vocabulary: a kind that there is not", "indicators.csv", "trade,flow,USD,Exports plus",
          "trade,float,USD,Exports plus"),
    words("vocabulary: a date turned by a spreadsheet", "geographies.csv", "01,VN-HN,2008-08-01",
          "01,VN-HN,01/08/2008"),
    words("vocabulary: a place within itself", "geographies.csv", "country,,,,,,,Vietnam",
          "country,hanoi,,,,,,Vietnam"),
    words("vocabulary: a rate that is no number", "exchange_rates.csv", "2005,15900", '2005,"15,900"'),
    words("vocabulary: semicolons", "item_scopes.csv", "type,applies_to", "type;applies_to"),
    words("lexicon: a key twice", "lexicon/units.yaml", "  VND: [", "  USD: ["),
    words("lexicon: an unquoted no", "lexicon/language.yaml", '"on"', "on"),
    words("lexicon: a date where words belong", "lexicon/language.yaml", '"on"', "2025-01-01"),
    words("lexicon: a list within a list", "lexicon/language.yaml", '"on"', '["on"]'),
    words("lexicon: a list where a word belongs", "lexicon/firms.yaml", "\nSamsung: KR\n", "\nSamsung: [KR]\n"),
    words("lexicon: a word where a list belongs", "lexicon/language.yaml", "\nen: [", "\nother: no-list\nen: ["),
    words("lexicon: a unit without a factor", "lexicon/units.yaml", "  tonne: {1: [", "  bag: [bag]\n  tonne: {1: ["),
    words("lexicon: lines that are set wrong", "lexicon/units.yaml", "\n  VND:", "\n VND:"),
    words("lexicon: a bracket that is never closed", "lexicon/language.yaml", '"on"', '"on'),
    words("lexicon: an id that no table has", "lexicon/places.yaml", "\nbac-ninh:", "\nbac-nihn:"),
    words("lexicon: a list that the code asks for", "lexicon/vi/grammar.yaml", "\nscale:", "\nscales:"),
    words("lexicon: a phrase of too many", "lexicon/language.yaml", '"on"', '"' + "(a|b)" * 9 + '"'),
    words("lexicon: an object of Python", "lexicon/language.yaml", '"on"', "!!python/name:os.system"),
)  # fmt: skip

CASES = (*ARTICLES, *TABLES, *VOCABULARY)
