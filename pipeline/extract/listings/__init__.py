"""What an article lists without a number: goods, markets, investors, trade agreements, sectors (data model, listings).

A list is a head (`main export items`), a lead (`include`) and entries; or entries that `are the main export items`.
Lists whose entries carry figures are observations, and no listing.
"""

from pipeline.extract.listings.rows import listings

__all__ = ["listings"]
