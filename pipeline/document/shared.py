"""What every template may use besides its page's own values."""

from collections.abc import Mapping

from markupsafe import Markup

from pipeline.document import addresses, report
from pipeline.document.edition import Edition
from pipeline.document.escape import referenced
from pipeline.document.explained import explained
from pipeline.document.languages import CODES, Language
from pipeline.document.rows import MOST_REPEATED, publisher
from pipeline.model import Indicator
from pipeline.params import Params

KILO, MEGA = 1000, 1_000_000


def shared(edition: Edition, params: Params) -> Mapping[str, object]:
    """Return words, addresses, numbers and what is looked up by id, as an edition tells them."""
    language, describer = edition.language, edition.describer
    return {
        "language": language,
        "other": next(code for code in CODES if code != language.code),
        "words": language.words,
        "say": language.say,
        "number": language.number,
        "name": language.name,
        "index": edition.index,
        "row_of": describer.row_of,
        "mention_of": edition.mentions,
        "suggested": describer.suggested,
        "stated": describer.stated,
        "anchor": addresses.mention_anchor,
        "listed_anchor": addresses.listed_anchor,
        "evidence": addresses.evidence,
        "web_address": addresses.web_address,
        "report_address": params.report_address,
        "report_of": lambda row: report.address(row, language, params),
        "day": language.day,
        "dates_in": language.dates_in,
        "period_words": describer.period,
        "publisher_of": lambda source: publisher(source, language),
        "explained": lambda check: explained(check, edition),
        "most_rows": MOST_REPEATED,
        "place_page": addresses.place_page,
        "place_name": describer.place,
        "place_pages": {figure.geography_id for figure in edition.tables.figures},
        "unit_of": lambda indicator: _unit(indicator, edition),
        "link": link,
        "code": lambda text: Markup("<code>{}</code>").format(referenced(text)),
        "size": lambda count: size(count, language),
    }


def link(address: str, text: str, **attributes: str) -> Markup:
    """Return a link; an attribute's name may end in an underscore (`class_`)."""
    told = Markup("").join(
        Markup(' {}="{}"').format(Markup(name.strip("_")), _escaped(value)) for name, value in attributes.items()
    )
    return Markup('<a href="{}"{}>{}</a>').format(_escaped(address), told, _escaped(text))


def _unit(indicator: Indicator, edition: Edition) -> str:
    """Return the usual unit of an indicator in words."""
    if indicator.unit_id is None:
        return edition.language.plain("indicators.differs")
    return edition.language.name(edition.tables.units[indicator.unit_id])


def size(count: int, language: Language) -> str:
    """Return a number of bytes for people."""
    sizes = language.words["sizes"]
    if count < KILO:
        return str(sizes["bytes"]).format(language.number(count))
    if count < MEGA:
        return str(sizes["kB"]).format(language.number(round(count / KILO)))
    return str(sizes["MB"]).format(language.number(round(count / MEGA, 1)))


def _escaped(text: str) -> Markup:
    return text if isinstance(text, Markup) else referenced(text)
