"""Named projects and companies: `Luxshare-ICT Vietnam Company Limited` becomes the item `luxshare-ict-vietnam`."""

import re
from dataclasses import dataclass

from pipeline.extract.places import unaccented
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES
from pipeline.extract.view import View

LINKS = frozenset({"and", "&", "of", "-", "–"})


@dataclass(frozen=True, slots=True)
class Company:
    """A company that a sentence names: tokens, the name as printed without its legal form, the slug."""

    first: int
    last: int
    name: str
    identifier: str
    nationality: str | None


def slug(name: str) -> str:
    """Return the id of a name: lower case, no diacritics, one hyphen for every other run of characters."""
    return re.sub(r"[^a-z0-9]+", "-", unaccented(name).lower()).strip("-")


def companies(view: View) -> list[Company]:
    """Return the companies of a sentence: capitalised words before or behind a legal form, or from a known firm on."""
    found: list[Company] = []
    index = view.sentence.first
    while index < view.sentence.last:
        company = _behind_form(view, index) or _from_firm(view, index)
        if company:
            found.append(company)
        index = company.last if company else index + 1
    return found


def _from_firm(view: View, index: int) -> Company | None:
    """`LG Innotek Hải Phòng`, `Goertek Vina Science and Technology Company Limited`."""
    scan = view.scan
    firm = scan.at(index, "firm")
    last = _capitals(scan, index, view.sentence.last)
    form = scan.at(last, "legal_form") if last > index else None
    inner = next((at for at in range(index + 1, last) if scan.at(at, "legal_form")), None)
    if not firm and not form and inner is None:
        return None
    stop = inner if inner is not None else last
    nationality = str(firm.value) if firm else None
    first = index
    known = next((at for at in range(index, stop) if scan.at(at, "firm")), None)
    if known is not None:  # the Factory of Goertek Vina: the firm is what it is known by
        first, firm = known, scan.at(known, "firm")
        nationality = str(firm.value) if firm else None
    while not firm and first < stop and (scan.at(first, "place") or scan.at(first, "origin")):
        first += 1
    if stop - first < 1 or (stop - first < 2 and not firm):
        return None
    name = scan.exact(first, stop).replace("\n", " ")
    end = scan.at(stop, "legal_form")
    return Company(first, end.last if end else stop, " ".join(name.split()), slug(name), nationality)


def _behind_form(view: View, index: int) -> Company | None:
    """`Công ty TNHH Regina Miracle International Việt Nam`."""
    scan = view.scan
    form = scan.at(index, "legal_form_before")
    if not form:
        return None
    last = _capitals(scan, form.last, view.sentence.last)
    if last == form.last:
        return None
    name = " ".join(scan.exact(form.last, last).split())
    firm = scan.at(form.last, "firm")
    return Company(index, last, name, slug(name), str(firm.value) if firm else None)


def _capitals(scan: Scan, first: int, end: int) -> int:
    """Return the token behind a run of capitalised words, with dashes and small link words inside."""
    last = first
    index = first
    while index < end:
        token = scan.tokens[index]
        if token.is_word and token.text[0].isupper() or (token.is_number and scan.glued(index) and index > first):
            index += 1
            last = index
        elif (token.text in DASHES or token.norm in LINKS) and index > first:
            index += 1
        else:
            break
    return last
