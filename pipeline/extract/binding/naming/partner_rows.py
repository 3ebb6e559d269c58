"""Rows of partners to which a figure is joint, or which are only picked out of many."""

from itertools import pairwise

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.named import Named
from pipeline.extract.quantities import Quantity

FEWEST_OF_ROW = 3  # partners that no `and` joins, of which a figure is joint
SHARE_WITHIN = 2  # tokens in a bracket before the share that it tells: `(about 60%)`
PICKED_WITHIN = 4  # tokens from `most of them` to the first of a row


def is_of_group(passage: Passage, partner: Named) -> bool:
    """Tell whether a partner is one of several to which a figure is joint: `the US and Japan took 65%`."""
    earlier = stretch.last_before(passage.partners, partner.first)
    if earlier is None or earlier.identifier == partner.identifier:
        return False
    between = range(earlier.last, partner.first)
    is_row = passage.view.scan.sign(earlier.last) == "," and len(between) == 1
    if is_row and _are_picked_out(passage, partner):
        return True
    if is_row and (_are_joint(passage, partner) or passage.view.scan.at(partner.last, "each")):
        return True
    return _only_joins(passage, between)


def _are_picked_out(passage: Passage, last: Named) -> bool:
    """Tell whether a row of partners in an aside are only the first of many: `, nhiều nhất là Đức, Pháp, hiện có 9`."""
    scan = passage.view.scan
    if scan.sign(last.last) != ",":
        return False
    first = last
    for one in stretch.back_from(passage.partners, last.first):
        if scan.sign(one.last) != "," or first.first != one.last + 1:
            break
        first = one
    return bool(passage.view.within("superlative", first.first - PICKED_WITHIN, first.first))


def opens_group(passage: Passage, partner: Named, quantity: Quantity) -> bool:
    """Tell whether `and` joins others to the partner behind a figure: `sold 5 tonnes to China, Laos and Japan`."""
    if partner.first < quantity.last:
        return False
    last = partner
    while (following := stretch.first_from(passage.partners, last.last)) is not None:
        between = range(last.last, following.first)
        if following.identifier == last.identifier or _only_joins(passage, between):
            return following.identifier != last.identifier
        if not all(passage.view.scan.sign(at) == "," or passage.view.scan.at(at, "definite") for at in between):
            return False
        last = following
    return False


def has_part(passage: Passage, partner: Named, quantity: Quantity) -> bool:
    """Tell whether a partner behind a figure only had a part of it, told in a bracket: `$9m went to Japan (60%), Laos`.

    A change in the bracket is the partner's own: `$9m to Japan (up 60%)`.
    """
    if partner.first < quantity.last or quantity.kind == "percent" or passage.view.scan.sign(partner.last) != "(":
        return False
    share = stretch.first_from(passage.view.quantities, partner.last)
    if share is None or share.first > partner.last + 1 + SHARE_WITHIN or share.kind != "percent":
        return False
    told = passage.view.within("direction", partner.last, share.last)
    return not told and passage.view.scan.sign(share.last) == ")"


def _only_joins(passage: Passage, between: range) -> bool:
    """Tell whether all that stands between two partners joins them: `, and the`."""
    scan = passage.view.scan
    joints = [at for at in between if scan.at(at, "conj")]
    return bool(joints) and all(at in joints or scan.sign(at) == "," or scan.at(at, "definite") for at in between)


def _are_joint(passage: Passage, last: Named) -> bool:
    """Tell whether a row of partners without `and` ends before its verb: `exports to the US, China, Japan fell`."""
    row = list(stretch.back_from(passage.partners, last.last))[:FEWEST_OF_ROW]
    view = passage.view
    joined = all(view.scan.sign(two.last) == "," and one.first == two.last + 1 for one, two in pairwise(row))
    return len(row) == FEWEST_OF_ROW and joined and view.following(view.sentence.first) >= last.last
