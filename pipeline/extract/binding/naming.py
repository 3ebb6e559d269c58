"""Partner and item of a figure (data model: partner_id, item_id), and the company that a project is named after."""

from itertools import pairwise

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.companies import Company
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.named import Named, nearest
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import MASK
from pipeline.extract.view import View
from pipeline.frozen import frozen

SUBJECT = 24  # tokens from the start of a sentence in which its subject stands
CAUSE_WITHIN = 8  # tokens from `thanks to` to a company
ITEM_WITHIN, PARTNER_WITHIN = 4, 6  # tokens behind a quantity to the name that belongs to it
OF_COMPANIES = ("projects", "capital", "plant")  # concepts that a company's name narrows to its project
OF_INVESTMENT = ("projects", "capital")
OF_PRODUCT = ("product_output", "export_volume", "import_volume")  # quantities of goods
OF_GOODS = ("exports", "imports", "export_volume", "import_volume", "export_price", "product_output")
OF_PARKS, PARKS = ("parks", "occupancy"), "industrial-zones"  # what is told of parks is told of all of them
CUSTOMS = "customs-revenue"
ITSELF = {"tourism_revenue": "tourism", "industrial_production_index": "industry", "industrial_output": "industry"}
SCOPE, VISITOR = "scope", "visitor"  # types of items
WHOLE_WITHIN = 2  # tokens from `exports` to `of the whole country`
FEWEST_OF_ROW = 3  # partners that no `and` joins, of which a figure is joint
SAME_WITHIN = 6  # tokens behind a figure to `the product`
NOUN_WITHIN = 2  # tokens from a count to its noun
# concepts that are narrowed by what the text is about
OF_TOPIC = (*OF_INVESTMENT, "deals", "workers", "budget_revenue")


@frozen
class Project:
    """A named project as an item: its id, its name as printed, whether the words of the figure name it."""

    identifier: str
    name: str
    is_here: bool


def project(passage: Passage, quantity: Quantity, concept: str, before: Draft | None) -> Project | None:
    """Return the project of the company beside a quantity, or that of the figure before.

    A sentence whose subject is an area speaks of the project no more, and a rank is the area's.
    """
    if concept not in OF_COMPANIES:
        return None
    view = passage.view
    first, last = view.before(quantity)
    start = view.behind(quantity)[0]
    end = view.following(start)
    near = [one for one in stretch.within(passage.companies, first, last) if not _is_left(passage, one, last)]
    if not near and concept == "projects":
        near = stretch.within(passage.companies, start, end)
    if near:
        return Project(near[0].identifier, near[0].name, True)
    if before is None or quantity.kind == "rank" or (before is passage.discourse.last and passage.opens_with_area):
        return None
    if before.item != TOTAL and "named" in before.features:
        return Project(before.item, before.item_name, False)
    return None


def _is_left(passage: Passage, one: Company | Named, last: int) -> bool:
    """Tell whether a clause that has ended spoke of a firm or partner: `Thanks to Samsung, Hue attracted`."""
    view = passage.view
    if not view.count(",", one.last, last):
        return False
    if view.within("cause", one.first - CAUSE_WITHIN, one.first):
        return True
    areas = [hit for hit, _ in passage.areas if one.last <= hit.first < last and not passage.is_led(hit)]
    return any(view.scan.sign(hit.first - 1) == "," for hit in areas)


def name(passage: Passage, draft: Draft, hit: Hit | None, before: Draft | None) -> None:
    """Decide partner and item of a figure; `hit` are the words of its concept, `before` the figure it is said of.

    What a list says respectively comes first.
    """
    pair = passage.pair(draft.quantity)
    if pair is not None and pair.quantity is not None and before is not None:
        draft.item, draft.partner = before.item, before.partner
    else:
        sibling = _same_said_before(passage, draft, hit)
        draft.partner = (pair.partner if pair else None) or _partner(passage, draft, hit, sibling)
        draft.item = (pair.item if pair else None) or _item(passage, draft, hit, sibling)


def _same_said_before(passage: Passage, draft: Draft, hit: Hit | None) -> Draft | None:
    """Return the figure before if it is of the same concept, and so of the same partner and item.

    Projects and their capital are of one place: `306 projects in industrial parks, worth 4 billion USD`. A sentence
    that names no concept of its own goes on with that of the sentence before.
    """
    sibling, last = passage.before(draft.quantity), passage.discourse.last
    if (
        sibling is None
        and hit is None
        and passage.goes_on
        and not passage.view.of("by_market")
        and last is not None
        and last.concept == draft.concept
    ):
        return last
    if sibling is None or sibling.concept == draft.concept:
        return sibling
    is_kin = {sibling.concept, draft.concept} == set(OF_INVESTMENT) and "named" not in sibling.features | draft.features
    is_price = draft.indicator == "export_price" and sibling.concept == "exports"
    return sibling if is_kin or is_price else None


def _item(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str:
    """Return the project, the item beside the figure, the topic of the text, or the item of the figure before."""
    if draft.item != TOTAL:
        return draft.item
    item = nearest(passage.view, draft.quantity, passage.items_of(draft.indicator), hit, reach=ITEM_WITHIN)
    if item and sibling is not None and _is_of_whole(draft, hit, sibling, item):
        return sibling.item
    item = None if item and _counted_before(passage, draft, item) else item or _of_unread(passage, draft)
    if item:
        return TOTAL if _is_itself(draft, item) else item.identifier
    scope = _scope(passage, draft, sibling)
    if scope:
        return scope
    topic = _topic(passage, draft, hit)
    if topic == TOTAL and passage.is_of_whole and (sibling is None or sibling.item == TOTAL):
        topic = _scope_of_whole(passage, draft)
    if topic == TOTAL:
        topic = _of_product(passage, draft) or _of_subject(passage, draft) or TOTAL
    if topic == TOTAL and (sibling is None or (hit is not None and hit.first >= sibling.quantity.last)):
        topic = _of_goods(passage, draft, hit)
    if topic != TOTAL or sibling is None:
        return topic
    if sibling.concept == draft.concept and _is_whole(passage, draft, hit):
        return topic
    return TOTAL if _is_unknown(passage, draft, sibling) else sibling.item


def _of_goods(passage: Passage, draft: Draft, hit: Hit | None) -> str:
    """Return the commodity of a figure of trade without goods: that of the article, or of the figure before.

    None where its words speak of all goods, or of others.
    """
    if draft.indicator not in OF_GOODS or _has_unknown_head(passage.view, draft):
        return TOTAL
    if same := _spoken_of(passage, draft):
        return same
    view, known, goods = passage.view, passage.setting.grammar.lists.items, passage.setting.goods
    first = view.before(draft.quantity)[0]
    end = hit.last if hit is not None and hit.first >= first else draft.quantity.first
    total = [one for one in view.within("in_all", first, end) if hit is None or one.first < hit.first]
    of_all = total or view.within("all_goods", first, end)
    of_nation = hit is not None and view.starting("nation", hit.last, hit.last + WHOLE_WITHIN)
    named = stretch.within(passage.items_of(draft.indicator), first, draft.quantity.first)
    others = [one for one in named if known[one.identifier].type == "commodity" and one.identifier != goods]
    if of_all or of_nation or others:
        return TOTAL
    return goods or _of_market(passage, draft)


def _of_market(passage: Passage, draft: Draft) -> str:
    """Return the goods of the figure before for a further market of theirs, which took no more than all of them."""
    last, known = passage.discourse.last, passage.setting.grammar.lists.items
    if draft.partner == TOTAL or last is None or last.indicator != draft.indicator:
        return TOTAL
    is_ranked = last.partner != TOTAL and any(one.kind == "rank" for one in passage.view.quantities)
    if not passage.goes_on and not is_ranked:  # the US ranked second with $212 million
        return TOTAL
    is_more = last.is_level and draft.is_level and last.partner == TOTAL and abs(draft.value) > abs(last.value)
    is_good = last.item in known and known[last.item].type == "commodity"
    return last.item if is_good and not is_more else TOTAL


def _is_of_whole(draft: Draft, hit: Hit | None, sibling: Draft, item: Named) -> bool:
    """Tell whether goods behind a share are those of its whole: `shrimp ..., making up 40% of seafood exports`."""
    is_share = draft.measure == "share" and hit is not None and item.last > hit.first >= draft.quantity.last
    return is_share and sibling.item != TOTAL and sibling.concept == draft.concept


def _of_unread(passage: Passage, draft: Draft) -> Named | None:
    """Return the item of the quantity before, of which nothing is known: `roses, 15 million stems, worth 9 million`."""
    last = passage.drafts[-1] if passage.drafts else None
    if last is None or last.role != "unclassified" or passage.view.count(";", last.quantity.last, draft.quantity.first):
        return None
    items = passage.items_of(draft.indicator)
    return nearest(passage.view, last.quantity, items, None, reach=0) if draft.quantity.kind == "money" else None


def _is_unknown(passage: Passage, draft: Draft, sibling: Draft) -> bool:
    """Tell whether an entry of a list is headed by goods of no known name: they are not those of the entry before."""
    known = passage.setting.grammar.lists.items
    kind = known[sibling.item].type if sibling.item in known else ""
    if kind == "sector" and draft.is_level:
        return bool(passage.view.within("others", *passage.view.before(draft.quantity)))
    if kind != "commodity":
        return False
    if not draft.is_level:
        is_entry = draft.measure == sibling.measure and passage.view.count(";", *passage.view.before(draft.quantity))
        return bool(is_entry) and _has_unknown_head(passage.view, draft)
    told = passage.view.within("others", *passage.view.before(draft.quantity))
    return bool(told) or _has_unknown_head(passage.view, draft)


def _has_unknown_head(view: View, draft: Draft) -> bool:
    """Tell whether no phrase of any lexicon starts the entry of a quantity: behind a semicolon, of products a comma."""
    first, last = view.before(draft.quantity)
    marks = ",;" if draft.indicator in OF_PRODUCT else ";"
    head = next((index + 1 for index in range(last - 1, first - 1, -1) if view.scan.sign(index) in marks), None)
    if head is None or head >= last or not view.scan.tokens[head].is_word:
        return False
    return all(category.startswith(MASK) for category in view.scan.starts.get(head, ()))


def _is_itself(draft: Draft, item: Named) -> bool:
    """Tell whether an item only says again what the indicator is about: tourism revenue of the tourism sector."""
    is_parks = draft.concept in OF_PARKS and item.identifier == PARKS
    return is_parks or ITSELF.get(draft.indicator or "") == item.identifier


def _counted_before(passage: Passage, draft: Draft, item: Named) -> bool:
    """Tell whether visitors were counted just before they are named: `2 million foreigners, earning 9 trillion VND`."""
    if draft.quantity.kind != "money" or passage.setting.grammar.lists.items[item.identifier].type != VISITOR:
        return False
    counted = next(stretch.back_from(passage.view.quantities, item.first), None)
    return counted is not None and counted.kind == "number" and item.first - counted.last <= NOUN_WITHIN


def _scope_of_whole(passage: Passage, draft: Draft) -> str:
    """Return the scope of the figure before whose parts the sentence tells: `of the figure, exports through gates`."""
    last, known = passage.discourse.last, passage.setting.grammar.lists.items
    is_fresh = passage.discourse.figure_line == passage.discourse.line
    scope = last.item if last and is_fresh else TOTAL
    is_scope = known[scope].type == "scope" if scope in known else False
    return scope if is_scope and "scope" in passage.setting.grammar.narrowing(draft.indicator) else TOTAL


def _scope(passage: Passage, draft: Draft, sibling: Draft | None) -> str | None:
    """Return the scope that the rest of its clause gives to a figure of investment, or that of its whole.

    `11 projects were newly licensed in industrial parks. Of these, 4 ...`.
    """
    if draft.concept not in OF_INVESTMENT:
        return None
    known = passage.setting.grammar.lists.items
    start, end = passage.view.behind(draft.quantity)
    named = stretch.starting(passage.items_of(draft.indicator), start, end)
    here = next((one.identifier for one in named if known[one.identifier].type == SCOPE), None)
    if passage.last_of(OF_PARKS[0]) and passage.view.within("houses", *passage.view.before(draft.quantity)):
        return PARKS  # 17 parks, accommodating 1,700 projects
    whole = passage.discourse.of_concept.get(draft.concept) if passage.is_part and sibling is None else None
    if whole is None and sibling is None and passage.is_same_sum:
        whole = _last_invested(passage)
    return here or (whole.item if whole is not None and known[whole.item].type == SCOPE else None)


def _last_invested(passage: Passage) -> Draft | None:
    """Return the last figure of the sentence before if it is one of investment."""
    last, known = passage.discourse.last, passage.setting.grammar.lists.items
    return last if last is not None and last.concept in OF_INVESTMENT and last.item in known else None


def _is_whole(passage: Passage, draft: Draft, hit: Hit | None) -> bool:
    """Tell whether the words of a level name the whole anew: `, tổng kim ngạch xuất khẩu đạt 684 triệu USD`."""
    if hit is None or not draft.is_level or hit.first < passage.view.before(draft.quantity)[0]:
        return False
    last = passage.before(draft.quantity)
    if last is not None and last.measure == "share" and hit.first - last.quantity.last <= NOUN_WITHIN:
        return False  # made up 44% of all exports, or 704 million USD
    told = passage.view.starting("in_all", hit.first - 2, hit.last)
    if passage.view.within("there", hit.last, draft.quantity.first):
        return False  # raising total FDI there to 22 billion USD
    is_new = bool(told) and passage.view.scan.any_before(told[0].first, "indefinite", "attribute")
    return bool(told) and not is_new  # with a total value of


def _topic(passage: Passage, draft: Draft, hit: Hit | None) -> str:
    """Return the item that the text is all about, where the indicator can be narrowed to it."""
    found = _subject(passage) if draft.concept in OF_TOPIC else TOTAL
    if found == TOTAL and draft.indicator == "budget_revenue" and _is_of_office(passage, hit):
        found = CUSTOMS
    known = passage.setting.grammar.lists.items
    return found if known[found].type in passage.setting.grammar.narrowing(draft.indicator) else TOTAL


def _is_of_office(passage: Passage, hit: Hit | None) -> bool:
    """Tell whether a budget figure goes on with the customs office: `the department's collection`, `Hai Phong alone`.

    The figure before in the sentence, if there is one, says itself of what it is.
    """
    last = passage.discourse.last
    if passage.view.of("the_office"):
        return passage.discourse.office == CUSTOMS
    goes_on = last is not None and last.indicator == "budget_revenue" and last.item == CUSTOMS
    return hit is None and goes_on and not passage.figures


def _of_product(passage: Passage, draft: Draft) -> str | None:
    """Return the commodity that tonnes without a name are of: the last one named, as output is always of something."""
    if draft.indicator not in OF_PRODUCT or not draft.is_level or _has_unknown_head(passage.view, draft):
        return None
    known = passage.setting.grammar.lists.items
    named = next(stretch.back_from(passage.items_of(draft.indicator), draft.quantity.first), None)
    if named is not None and known[named.identifier].type == "commodity":
        return named.identifier
    last = passage.discourse.last
    of_product = last is not None and last.indicator in OF_PRODUCT
    return last.item if last is not None and of_product and passage.goes_on else None


def _spoken_of(passage: Passage, draft: Draft) -> str | None:
    """Return the commodity of the sentence before, where this one says that it speaks of it: `the product`."""
    last, known = passage.discourse.last, passage.setting.grammar.lists.items
    told = passage.view.within("same_goods", *passage.view.since(draft.quantity)) or passage.view.starting(
        "same_goods", draft.quantity.last, draft.quantity.last + SAME_WITHIN
    )
    is_goods = last is not None and last.item in known and known[last.item].type == "commodity"
    return last.item if last is not None and is_goods and (told or passage.is_of_whole) else None


def _of_subject(passage: Passage, draft: Draft) -> str | None:
    """Return the owner that a second share of one subject is of: `FDI firms made up 48% of capital and 82% of exports`.

    A share goes on with the item of the one before, of whatever indicator, where its own can be narrowed to it.
    """
    last = passage.figures[-1] if passage.figures else None
    if last is None or draft.measure != "share" or last.measure != "share" or last.item == TOTAL:
        return None
    known = passage.setting.grammar.lists.items
    fits = last.item in known and known[last.item].type in passage.setting.grammar.narrowing(draft.indicator)
    return last.item if fits else None


def _subject(passage: Passage) -> str:
    """Return the item that the text, or the subject of the sentence or of one before it in the line, is all about."""
    view, discourse = passage.view, passage.discourse
    start = view.sentence.first
    subject = view.within("topic_item", start, min(start + SUBJECT, view.following(start)))
    if subject and passage.names_subject(subject[0].last, view.following(start)):
        subject = []  # according to the board of the parks, the province attracted
    subject = subject or [hit for hit in view.of("topic_item") if view.scan.any_at(hit.last, "draws", "perfect")]
    if subject:
        discourse.topic_line, discourse.line_item = view.sentence.line, str(subject[0].value)
        if discourse.last is None:  # no figure before: who opens an article is mostly whom it tells of
            discourse.lead_item = discourse.line_item
    if discourse.topic_line == view.sentence.line:
        return discourse.line_item
    return (
        discourse.lead_item if discourse.topic_item == TOTAL and not passage.opens_with_area else discourse.topic_item
    )


def _partner(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str:
    """Return the partner beside the figure, of the figure before, or the last one named before it."""
    if "partner" not in passage.setting.grammar.narrowing(draft.indicator):
        return draft.partner
    partner = nearest(passage.view, draft.quantity, passage.partners, hit, reach=PARTNER_WITHIN)
    if partner:
        return TOTAL if _is_of_group(passage, partner) else partner.identifier
    if sibling is not None:
        return sibling.partner
    known = next(stretch.back_from(passage.partners, draft.quantity.first), None)
    if known is None or _is_of_group(passage, known) or _is_left(passage, known, draft.quantity.first):
        return draft.partner
    return known.identifier


def _is_of_group(passage: Passage, partner: Named) -> bool:
    """Tell whether a partner is one of several to which a figure is joint: `the US and Japan took 65%`."""
    earlier = next(stretch.back_from(passage.partners, partner.first), None)
    if earlier is None or earlier.identifier == partner.identifier:
        return False
    between = range(earlier.last, partner.first)
    is_row = passage.view.scan.sign(earlier.last) == "," and len(between) == 1
    if is_row and (_are_joint(passage, partner) or passage.view.scan.at(partner.last, "each")):
        return True
    joints = [at for at in between if passage.view.scan.at(at, "conj")]
    return bool(joints) and all(
        at in joints or passage.view.scan.sign(at) == "," or passage.view.scan.at(at, "definite") for at in between
    )


def _are_joint(passage: Passage, last: Named) -> bool:
    """Tell whether a row of partners without `and` ends before its verb: `exports to the US, China, Japan fell`."""
    row = list(stretch.back_from(passage.partners, last.last))[:FEWEST_OF_ROW]
    view = passage.view
    joined = all(view.scan.sign(two.last) == "," and one.first == two.last + 1 for one, two in pairwise(row))
    return len(row) == FEWEST_OF_ROW and joined and view.following(view.sentence.first) >= last.last


def is_of_partner(passage: Passage, quantity: Quantity, hit: Hit | None, concept: str) -> bool:
    """Tell whether projects or capital are those of a foreign partner that the sentence names."""
    if concept not in OF_INVESTMENT:
        return False
    return nearest(passage.view, quantity, passage.partners, hit, reach=PARTNER_WITHIN) is not None
