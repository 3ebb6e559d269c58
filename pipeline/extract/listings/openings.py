"""Where a list begins: its head and a lead behind it (`export markets such as`), or entries and then the head."""

from collections.abc import Iterator

from pipeline.extract import stretch
from pipeline.extract.listings.words import Word, Words
from pipeline.extract.view import View
from pipeline.frozen import frozen

REACH = 14  # tokens from a head to the lead of its list: `trade deals that Viet Nam has joined, including`
NEAR = 12  # to a weaker lead, which must not stand behind a comma: `export markets of the province are`
BEHIND = 6  # tokens from a copula to the head behind it: `are Bac Ninh's main import items`
OTHER = "other"  # a head of things that are not listed
PARTS = frozenset(";[]|•")  # signs that part a head from a lead
COUNTED = frozenset({"number"})  # quantities that may stand between them: `over 70 countries, including`


@frozen
class Opening:
    """A head of a list, and the token at which its entries start, or before which they end (`is_before`)."""

    head: Word
    entries: int
    is_before: bool = False

    @property
    def kinds(self) -> list[str]:
        """Return what is listed: mostly one kind, two for `export and import items`."""
        return str(self.head.value).split()


def openings(view: View, words: Words) -> Iterator[Opening]:
    """Yield what may open a list in a sentence, in the order of the text."""
    heads = words.of("list_head")
    for hit in words.of("list_opens", "list_lead", "list_is"):
        if hit.category == "list_opens":
            yield Opening(hit, hit.last)
            continue
        head = _head_of(view, heads, hit)
        if head is not None:
            yield Opening(head, hit.last)
        if hit.category == "list_is":
            yield from _behind(view, heads, hit)


def _head_of(view: View, heads: list[Word], lead: Word) -> Word | None:
    """Return the head of a lead: the nearest before it."""
    head = stretch.last_before(heads, lead.first)
    if head is None or head.value == OTHER:
        return None
    gap = lead.first - head.last
    is_near = lead.category == "list_lead" or (gap <= NEAR and not view.count(",", head.last, lead.first))
    return head if gap <= REACH and is_near and not _is_parted(view, head.last, lead.first) else None


def _is_parted(view: View, first: int, last: int) -> bool:
    """Tell whether a sign or a figure stands between a head and its lead."""
    if any(view.scan.sign(index) in PARTS for index in range(first, last)):
        return True
    return any(one.kind not in COUNTED for one in stretch.starting(view.quantities, first, last))


def _behind(view: View, heads: list[Word], copula: Word) -> Iterator[Opening]:
    """Yield the head behind a copula: `rice and shrimp are the main export items`."""
    head = stretch.first_from(heads, copula.last)
    if head is None or head.value == OTHER or head.first - copula.last > BEHIND:
        return
    if not view.count(",;:()", copula.last, head.first):
        yield Opening(head, copula.first, is_before=True)
