"""The address at which a reader reports an error in a figure, prefilled with what names the figure."""

from urllib.parse import quote, urlsplit

from markupsafe import Markup

from pipeline.document.escape import referenced
from pipeline.document.languages import Language
from pipeline.document.rows import Row
from pipeline.params import Params


def address(row: Row, language: Language, params: Params) -> Markup:
    """Return the address of params.yaml: a mail with subject and body, or a page of a new issue with title and body."""
    place = f"{params.site_url}{language.folder}{row.source_page}#{row.anchor}"
    subject = language.plain("common.report_subject", figure=row.figure.observation_id)
    title = "subject" if urlsplit(params.report_address).scheme == "mailto" else "title"
    mark = "&" if "?" in params.report_address else "?"
    return referenced(params.report_address) + Markup(f"{mark}{title}={quote(subject)}&amp;body={quote(place)}")
