"""A concept that may govern a quantity, and the weights by which such concepts are held against each other."""

from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.frozen import frozen

# Only order and distances of these matter; they were set on annotated articles.
BEHIND = 10.0  # a concept that follows the quantity directly
BEFORE = 8.0  # a concept that stands right before it
ATTAINED = 7.5  # growth that an area itself attains
FOLLOWS_FIGURE = 7.0  # a change, rank or share behind a figure, and money behind a count of projects
SOLD = 6.0  # goods sold to a country
AS_FIGURE = 3.0  # a level behind a figure that names nothing of its own
FRESH_HEADING = 3.0  # from the heading above
TRADED_WITH = 3.4  # what a partner buys or sells, by what it is called
OF_PLACE = 3.2  # growth of an area, below a heading on what is only counted
COMMODITY = 2.5  # money of a commodity: what the sentence before first spoke of, exports or imports
PRICE = 2.55  # what a commodity costs, which is no trade in it
OF_SUBJECT = 2.8  # what is said of an amount that opens its sentence
COLLECTED = 2.9  # dong that a customs office collected
DRAWN = 2.6  # money that was attracted
DRAWN_DIRECTLY = 7.6  # money right behind the verb, whatever was named before
OF_OWNERS = 2.2  # a count by owners
OF_TOLD = 2.1  # of a sentence without figures, to which this one points back
CARRIED = 2.0  # from the sentence before
OUTPUT = 1.9  # a physical quantity of a commodity that nothing governs is its output
ANY_GOODS = 2.5  # tonnes of goods of whatever kind, which nobody makes, whatever was traded in the sentence before
HEADING = 1.5  # from an earlier heading
LOUD = FRESH_HEADING  # what is carried from before a sentence, or only suggested, is no louder
OF_ECONOMY = 2.2  # growth of a sector that the economy consists of, whatever the sentence before spoke of
GROWTH_TOLD = 2.4  # growth itself as a subject, in a text that tells of the economy
GROWTH = 1.0  # growth of nothing else is that of the economy
COUNT_BEFORE = 1.0  # a bare count beside a word of event: as the last count
AHEAD = 0.8  # a concept farther on in the sentence
NOUN_WITHIN = 8  # tokens from a count to its noun
NEAREST = 8  # concepts on either side that are weighed: one beyond so many others would lose against them
COUNTED_OR_SPENT = ("projects", "capital", "enterprises", "deals", "budget_revenue")  # what nobody means by bare growth
UNRANKED = frozenset({"countries"})  # nobody tells their growth or rank
REACH = 120  # tokens beyond which no concept ahead governs: longer than the sentences that people write


@frozen
class Candidate:
    """A concept, its weight and the rule that names it; `hit` are its words or `draft` the figure that passes it on."""

    concept: str
    weight: float
    rule: str
    hit: Hit | None = None
    draft: Draft | None = None

    def __str__(self) -> str:
        """Return it for whoever asks why."""
        return f"{self.concept} {self.weight:.1f} ({self.rule})"
