"""Companies that a sentence names: `Luxshare-ICT Vietnam Company Limited` becomes the item `luxshare-ict-vietnam`."""

import re

from pipeline.extract import stretch
from pipeline.extract.places import unaccented
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES, UNSEEN
from pipeline.extract.view import View
from pipeline.frozen import frozen

FORMS = ("legal_form", "legal_form_before", "firm")  # what a company is told by
LONGEST_NAME = 64  # tokens: a longer run of capitals is a headline, not a name


@frozen
class Company:
    """A company that a sentence names: tokens, the name as printed without its legal form, the slug."""

    first: int
    last: int
    name: str
    identifier: str


def slug(name: str) -> str:
    """Return the id of a name: lower case, no diacritics, one hyphen for every other run of characters."""
    return re.sub(r"[^a-z0-9]+", "-", unaccented(name).lower()).strip("-")


def companies(view: View) -> list[Company]:
    """Return the companies of a sentence: capitalised words before or behind a legal form, or from a known firm on."""
    found: list[Company] = []
    if not view.has(FORMS):
        return found
    index = view.sentence.first
    run = index  # where the capitalised words end that the token stands among
    while index < view.sentence.last:
        if index >= run:
            run = _capitals(view.scan, index, view.sentence.last)
        company = _behind_form(view, index) or _before_form(view, index, run)
        if company:
            found.append(company)
        index = company.last if company else index + 1
    return found


def _company(scan: Scan, first: int, start: int, stop: int, last: int) -> Company:
    """Return the company of the tokens `first` to `last` whose name are those from `start` to `stop`."""
    name = " ".join(UNSEEN.sub("", scan.exact(start, stop)).split())
    return Company(first, last, name, slug(name))


def _behind_form(view: View, index: int) -> Company | None:
    """Read `Công ty TNHH Regina Miracle International Việt Nam`."""
    form = view.scan.at(index, "legal_form_before")
    if not form:
        return None
    last = _capitals(view.scan, form.last, view.sentence.last)
    partner = view.scan.at(form.last, "partner")
    if partner is not None and partner.last == last:
        return None  # các công ty Singapore: whence they are
    return _company(view.scan, index, form.last, last, last) if last > form.last else None


def _before_form(view: View, index: int, run: int) -> Company | None:
    """Read `LG Innotek Hải Phòng`, `Goertek Vina Science and Technology Company Limited`.

    `run` is the token behind the capitalised words, of which the name is made.
    """
    scan = view.scan
    if not _is_capital(scan, index):
        return None
    inner = stretch.first_from(view.of("legal_form"), index + 1)
    end = min(run, index + LONGEST_NAME)
    stop = inner.first if inner and inner.first < end else end
    form = scan.at(stop, "legal_form")
    if not form and not scan.at(index, "firm"):
        return None
    if not form and scan.before(stop, "names_behind"):  # the Amata IP, a park
        return None
    known = next(iter(view.starting("firm", index, stop)), None)
    first = known.first if known else _past_place(scan, index, stop)
    if stop - first < (1 if known else 2):  # a single word before a legal form is no name yet
        return None
    return _company(scan, first, first, stop, form.last if form else stop)


def _past_place(scan: Scan, index: int, stop: int) -> int:
    """Return the token behind the place or origin that a name seems to start with: `Korean Amotech Company`."""
    while index < stop and scan.any_at(index, "place", "origin"):
        index += 1
    return index


def _is_capital(scan: Scan, index: int) -> bool:
    return scan.is_word(index) and scan.tokens[index].text[0].isupper()


def _capitals(scan: Scan, first: int, end: int) -> int:
    """Return the token behind a run of capitalised words, with dashes, numbers and small link words inside."""
    last = index = first
    while index < end:
        trade = scan.at(index, "trade_name")
        if trade and _is_capital(scan, index):  # Công nghệ, Điện tử: only the first syllable has a capital
            last = index = trade.last
            continue
        token = scan.tokens[index]
        if _is_capital(scan, index) or (token.is_number and scan.glued(index) and index > first):
            last = index + 1
        elif index == first or not (token.text in DASHES or scan.at(index, "name_link")):
            break
        index += 1
    return last
