"""What an amount is of, beyond the share that it is: `$33 billion, or 60 percent, of the exports`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import BEHIND, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

SHARE_WITHIN = 3  # tokens from an amount to its share
WHOLE_WITHIN = 10  # tokens from the share to the comma that closes the aside
CONCEPT_WITHIN = 3  # tokens from `of` to the words of the concept


def beyond_share(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concept that `of` or `went into` leads to behind the share of an amount between commas."""
    view = passage.view
    share = stretch.first_from(view.quantities, quantity.last)
    if share is None or share.kind != "percent" or view.scan.sign(quantity.last) != ",":
        return []
    if share.first - quantity.last > SHARE_WITHIN or view.scan.at(quantity.last + 1, "equivalent") is None:
        return []
    closing = next((at for at in range(share.last, share.last + WHOLE_WITHIN) if view.scan.sign(at) == ","), None)
    led = (view.scan.at(closing + 1, "whole_of") or view.scan.at(closing + 1, "goes_into")) if closing else None
    near = view.starting("concept", led.last, led.last + CONCEPT_WITHIN) if led else []
    fitting = [hit for hit in near if passage.setting.grammar.concepts.fits(str(hit.value), quantity.dimension)]
    return [Candidate(str(hit.value), BEHIND, "what it is a share of", hit) for hit in fitting[:1]]
