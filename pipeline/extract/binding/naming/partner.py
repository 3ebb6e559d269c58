"""The partner of a figure: the one beside it, of the figure before, or the last one named."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import INVESTED
from pipeline.extract.binding.naming.agent import agent_of
from pipeline.extract.binding.naming.countries import is_of_countries
from pipeline.extract.binding.naming.moved_whole import is_moved_by
from pipeline.extract.binding.naming.partner_rows import has_part, is_of_group, opens_group
from pipeline.extract.binding.naming.recipient import leaves_market, turns_to_goods, turns_to_recipient
from pipeline.extract.binding.naming.subject import is_out_of, is_theirs, said_of, subject_behind
from pipeline.extract.binding.partner_told import partner_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.companies import Company
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.named import Named
from pipeline.extract.nearest import nearest
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, PARTS
from pipeline.extract.quantities import Quantity

CAUSE_WITHIN = 8  # tokens from `thanks to` to a company
PARTNER_WITHIN = 6  # tokens behind a quantity to the partner that belongs to it
OF_TRADE = ("exports", "imports", "trade_turnover", "trade_balance", "export_volume", "import_volume")
OPENING = 2  # tokens at the start of a sentence in which its subject stands
FEWEST_RANKED = 2  # partners that a paragraph names, none of which it is about
SECTOR = "sector"  # type of items
TWO = 2  # figures: a part and its whole


def partner_of(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str:
    """Return the partner beside the figure, of the figure before, or the last one named before it."""
    if "partner" not in passage.setting.grammar.narrowing(draft.indicator):
        return draft.partner
    partner = nearest(passage.view, draft.quantity, passage.partners, hit, reach=PARTNER_WITHIN)
    partner = partner or agent_of(passage, draft)
    if partner and (_is_cause(passage, draft.quantity, partner) or is_moved_by(passage, partner, hit)):
        return draft.partner
    if partner:
        is_joint = is_of_group(passage, partner) or opens_group(passage, partner, draft.quantity)
        is_joint = is_joint or has_part(passage, partner, draft.quantity)
        is_joint = is_joint or is_left(passage, partner, draft.quantity.first)
        return TOTAL if is_joint else partner.identifier
    if _is_whole_of_last(passage, draft):
        return TOTAL
    sibling = _sharer(passage, sibling)
    takers = [one for one in passage.partners if not has_part(passage, one, draft.quantity)]
    if owner := said_of(passage, draft, takers):
        return owner
    is_new = sibling is None or sibling is passage.discourse.last
    if is_new and (subject := subject_behind(passage)) is not None:
        return subject.identifier
    if is_new and not passage.partners and (told := partner_told(passage)) != TOTAL:
        return told
    if is_new and passage.view.scan.at(draft.quantity.last, "of_money_told"):
        whole = passage.discourse.of_concept.get(draft.concept or "")  # manufacturing received 9 million USD of it
        if whole is not None:
            several = len({one.partner for one in passage.discourse.levels}) > 1
            return TOTAL if several or whole.measure == "share" else whole.partner  # Japan had 9%; of the sum
    investor = _investor_told(passage)
    is_theirs_all = investor is not None and (sibling is None or sibling.partner in (TOTAL, investor))
    if draft.concept in INVESTED and not passage.partners and is_theirs_all:
        return TOTAL if _is_of_all(passage) or investor is None else investor
    is_left_off = _turns_to_area(passage) or turns_to_goods(passage) or _is_of_sector(passage, draft)
    if sibling is not None and is_new and leaves_market(passage, sibling):
        return TOTAL
    if sibling is not None and (is_left_off if is_new else turns_to_recipient(passage, draft, sibling)):
        return TOTAL
    left = passage.discourse
    is_next = sibling is None and left.last is not None and left.figure_line == left.line
    if is_next and left.last is not None and _is_same_sum(passage, draft.quantity):
        return left.last.partner
    if sibling is not None and sibling.partner != TOTAL:
        return sibling.partner
    if draft.indicator in OF_TRADE and not passage.partners and passage.setting.trade_partner is not None:
        is_whole = _is_of_all(passage) or _goes_on_with_whole(passage, draft, sibling)
        return TOTAL if is_whole else passage.setting.trade_partner
    if sibling is not None:
        return sibling.partner
    known = stretch.last_before(passage.partners, draft.quantity.first)
    if known is None and passage.discourse.last is not None and (is_theirs(passage) or _are_they(passage, draft)):
        return passage.discourse.last.partner
    if known is None or is_of_group(passage, known) or is_left(passage, known, draft.quantity.first):
        return draft.partner
    return known.identifier


def _is_whole_of_last(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure is the whole of the one right before it: `Korea has 758 of the 1,132 projects`."""
    if is_out_of(passage, draft):
        return True
    last = passage.before(draft.quantity)
    return last is not None and _is_whole_of(passage, last, draft)


def _is_whole_of(passage: Passage, part: Draft, whole: Draft) -> bool:
    """Tell whether nothing but `of the` stands between two figures."""
    if not (part.is_level and whole.is_level) or part.quantity.kind != whole.quantity.kind:
        return False
    scan = passage.view.scan
    led = scan.at(part.quantity.last, "whole_of")
    return led is not None and whole.quantity.first - led.last <= 1 and scan.any_at(led.last, "definite", "number")


def _sharer(passage: Passage, sibling: Draft | None) -> Draft | None:
    """Return the part that a sentence told right before its whole, which others go on with; else the figure given."""
    figures = passage.figures
    if sibling is None or len(figures) < TWO or sibling is not figures[-1]:
        return sibling
    return figures[-2] if _is_whole_of(passage, figures[-2], sibling) else sibling


def _is_same_sum(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether words for the figure before, more than `it`, lead to a figure: `In May alone the figure was $5m`."""
    if quantity.kind != "money" or passage.areas or not passage.is_same_sum:  # the capital city led
        return False
    told = passage.view.within("same_sum", *passage.view.before(quantity))
    return bool(told) and told[-1].last - told[-1].first > 1 and quantity.first - told[-1].last <= OPENING


def _are_they(passage: Passage, draft: Draft) -> bool:
    """Tell whether `they` are the projects of a partner: `Korea leads with 41 projects. They are worth $9m`."""
    last, start = passage.discourse.last, passage.view.sentence.first
    if last is None or not {last.concept, draft.concept} <= INVESTED or not passage.goes_on:
        return False
    return passage.points_back or bool(passage.view.starting("they", start, start + 1))


def _is_cause(passage: Passage, quantity: Quantity, partner: Named) -> bool:
    """Tell whether a partner behind a figure belongs to its reason: `$1bn thanks to a plant of Japanese firms`."""
    return bool(passage.view.within("cause", quantity.last, partner.first))


def _turns_to_area(passage: Passage) -> bool:
    """Tell whether an area is the subject behind a ranking of partners: `Japan led, Korea followed. Ha Nam drew`."""
    last, told = passage.discourse.last, passage.discourse.partners
    is_country = last is not None and last.place == COUNTRY  # Japan led in the country. Hanoi received most
    several = len(told) >= FEWEST_RANKED or (bool(told) and is_country)
    return several and passage.goes_on and not passage.partners and passage.opens_with_area


def _is_of_sector(passage: Passage, draft: Draft) -> bool:
    """Tell whether a sector opens the sentence: `Japan led with $3m. Industry made up 80% of the total`.

    So does what a sector drew: `Real estate received $5bn`.
    """
    start, known = passage.view.sentence.first, passage.setting.grammar.lists.items
    opened = [one for one in passage.items[:1] if one.first - start <= OPENING]
    is_told = draft.measure == "share" or any(known[one.identifier].type == SECTOR for one in opened)
    return is_told and bool(opened) and not passage.partners


def _goes_on_with_whole(passage: Passage, draft: Draft, sibling: Draft | None) -> bool:
    """Tell whether a sentence goes on with trade of all partners: `In September all exports were $2bn. In all $9bn`."""
    is_trade = sibling is not None and sibling.indicator in OF_TRADE and sibling.partner == TOTAL
    is_said_of_it = not draft.is_level and sibling in passage.figures[-1:]  # all exports were $9bn, down 21%
    return is_trade and (is_said_of_it or (sibling is passage.discourse.last and passage.goes_on))


def _investor_told(passage: Passage) -> str | None:
    """Return the investor of the headline, until investment of all of them is told: what follows goes on with that."""
    last = passage.discourse.last
    is_left_to_all = last is not None and last.concept in INVESTED and last.partner == TOTAL
    return None if is_left_to_all else passage.setting.investor


def _is_of_all(passage: Passage) -> bool:
    """Tell whether a sentence speaks of the trade or investment of an area as a whole, by words or as its subject."""
    view = passage.view
    is_own = passage.opens_with_area and passage.setting.main_place != COUNTRY
    return is_own or view.has(("nation", "in_all", "all_goods", "plan"))


def is_of_partner(passage: Passage, quantity: Quantity, hit: Hit | None, concept: str) -> bool:
    """Tell whether projects or capital are those of a foreign partner that the sentence names."""
    if concept not in INVESTED:
        return False
    if nearest(passage.view, quantity, passage.partners, hit, reach=PARTNER_WITHIN) is not None:
        return True
    if _investor_told(passage) is not None and not passage.partners and not _is_of_all(passage):
        return True
    is_told = subject_behind(passage) is not None or partner_told(passage) != TOTAL
    return is_told or is_of_countries(passage, quantity)


def is_left(passage: Passage, one: Company | Named, last: int) -> bool:
    """Tell whether a clause that has ended spoke of a firm or partner: `Thanks to Samsung, Hue attracted`."""
    view = passage.view
    if one.first > last or not view.count(",", one.last, last):
        return False
    if view.within("cause", one.first - CAUSE_WITHIN, one.first):
        return True
    level = passage.setting.level
    told = [hit for hit, area in passage.areas if level(area) not in PARTS and one.last <= hit.first < last]
    areas = [hit for hit in told if not passage.is_led(hit)]
    return any(view.scan.sign(hit.first - 1) == "," or view.scan.any_before(hit.first, "conj") for hit in areas)
