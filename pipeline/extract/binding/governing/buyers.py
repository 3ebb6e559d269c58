"""Imports of a buyer, which are the exports of who sells: `The EU follows with $3.41 billion in imports`."""

from pipeline.extract import stretch
from pipeline.extract.binding.partner_told import partner_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

OPENING = 2  # tokens at the start of a sentence in which its subject stands
ASIDE = 10  # tokens of what two commas add to the buyer
CLAUSE = ",;:."  # what a clause may stand behind


def is_of_buyer(passage: Passage, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether the buyer of exports is the subject, or what points back to one: `It imported 9,000 tonnes`.

    The words may say so: `China was its largest customer, importing 6.8 billion USD`.
    """
    if stretch.covering(passage.view.of("supplier"), hit.first, hit.last) is not None:
        return False  # China is the largest import market
    if passage.view.within("supplier", passage.view.sentence.first, hit.first):
        return False  # China was the largest supplier: imports of 9 billion USD
    last, start = passage.discourse.last, passage.view.sentence.first
    told = passage.view.within("buyer", start, quantity.first)
    if told and any(start <= one.first < told[0].first for one in passage.partners):
        return True
    if passage.view.scan.at(hit.first, "buys") and any(one.last == hit.first for one in passage.partners):
        return True  # the Americas bought goods for 193 million USD
    if _imports_itself(passage, hit):
        return True
    is_buyer = last is not None and last.concept == "exports" and last.partner != TOTAL
    if _is_done_by_it(passage, hit):
        return is_buyer or partner_told(passage) != TOTAL
    if last is None or last.concept != "exports" or passage.figures:
        return False
    buyer = stretch.within(passage.partners, start, quantity.first)
    scan = passage.view.scan
    if not buyer or scan.any_before(buyer[0].first, "goods_taken", "item"):
        return False  # hàng Trung Quốc nhập khẩu
    if scan.any_before(scan.back_over(buyer[0].first, "definite"), "bought_from"):
        return False  # From China, imports totalled
    return buyer[0].first - start <= OPENING and not passage.areas


def _is_done_by_it(passage: Passage, hit: Hit) -> bool:
    """Tell whether a pronoun that opens the sentence is what imports; no area is the subject."""
    start = passage.view.sentence.first
    is_led = passage.view.scan.at(start, "pronoun") is not None and hit.first - start <= OPENING
    return is_led and not passage.areas and not passage.partners


def _imports_itself(passage: Passage, hit: Hit) -> bool:
    """Tell whether a partner is the subject right before the verb, or before what a comma adds: `Germany imported`.

    No goods are named after it (`Chinese imports`), nothing leads to it (`from Germany, imports were`). So it is with
    `Japan, which asks for much, imported 300 tonnes`.
    """
    if not passage.view.of("imports_verb"):
        return False
    scan, start = passage.view.scan, passage.view.sentence.first
    for one in stretch.within(passage.partners, start, hit.first + 1):
        who = scan.at(one.last, "who_buys")
        verb = scan.at(_past_aside(passage, who.last if who else one.last), "imports_verb")
        first = scan.back_over(one.first, "definite")
        opens = first == start or scan.sign(first - 1) in CLAUSE or scan.any_before(one.first, "who_buys", "conj")
        if opens and verb is not None and verb.first <= hit.first < verb.last:
            return True
    return False


def _past_aside(passage: Passage, index: int) -> int:
    """Return the token behind the comma that closes an aside without a figure, or the one given."""
    if passage.view.scan.sign(index) != ",":
        return index
    end = min(index + ASIDE, passage.view.following(index))
    return next((at + 1 for at in passage.view.signs_within(",", index + 1, end)), index)
