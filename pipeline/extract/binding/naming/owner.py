"""The owner of a part of all investment that words of origin name: `vốn đầu tư nước ngoài` is foreign firms'."""

from pipeline.extract.binding.features import FDI_SECTOR
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft

TRADED = ("exports", "imports", "turnover")  # concepts
OWNED = "social_investment"  # what owners have parts of
FOREIGN = "fdi"


def of_owner(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the foreign-invested sector for a part of all investment with their origin before it.

    `vốn nhà nước 1.800 tỷ đồng; vốn đầu tư trực tiếp nước ngoài 2.000 tỷ đồng`. So it is for a share of trade, as no
    capital is part of that: `FDI chiếm 90% kim ngạch`.
    """
    is_of_trade = draft.measure == "share" and draft.concept in TRADED
    if draft.indicator != OWNED and not is_of_trade:
        return None
    told = passage.view.within("origin", *passage.view.before(draft.quantity))
    return FDI_SECTOR if told and told[-1].value == FOREIGN else None
