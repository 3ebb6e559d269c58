"""The owner of a part of all investment that words of origin name: `vốn đầu tư nước ngoài` is foreign firms'."""

from pipeline.extract.binding.features import FDI_SECTOR
from pipeline.extract.binding.naming.doers import of_doers
from pipeline.extract.binding.naming.other_way import of_other_way
from pipeline.extract.binding.naming.tenants import of_tenants
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.phrases import Hit

OWNED = "social_investment"  # what owners have parts of
FOREIGN = "fdi"


def owner_of(passage: Passage, draft: Draft, hit: Hit | None) -> str:
    """Return the foreign-invested sector for a part of all investment with their origin before it, else no item.

    `vốn nhà nước 1.800 tỷ đồng; vốn đầu tư trực tiếp nước ngoài 2.000 tỷ đồng`. Trade is that of the firms whose trade
    the other way was told just before.
    """
    if other := of_other_way(passage, draft, hit) or of_tenants(passage, draft) or of_doers(passage, draft, hit):
        return other
    if draft.indicator != OWNED:
        return TOTAL
    told = passage.view.within("origin", *passage.view.before(draft.quantity))
    return FDI_SECTOR if told and told[-1].value == FOREIGN else TOTAL
