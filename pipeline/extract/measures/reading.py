"""A reading of a quantity: what it may say of an indicator, and how much speaks for that."""

from pipeline.frozen import frozen

# How loud each kind of cue speaks, before its distance in tokens is taken off. Only their order and distances matter:
# the plan behind a percentage is never anything else, a bare percentage is a share when nothing else is said.
PLAN = 20.0
CONTRIBUTION = 12.0
SHARE = 10.0
SPENT = 9.5  # what of a plan was spent, where no word of a share stands right before it
DIRECTION = 10.0
SIGN = 9.0
POINTS = 8.0  # percentage points behind a word of share
IN_OWN_UNIT = 8.0  # an amount in the bracket of a change
BASE = 7.0
RATIO = 6.0
TURNED = 6.0  # an amount that a word of direction makes a change
LEVEL = 5.0  # an amount of which nothing else is said
SIBLING = 5.0  # as the figure of its kind before
RATE = 8.0  # a percentage of what is itself one, where no change is told
ATTAINED = 7.0  # `đạt 59,42%`: of the plan, unless something says otherwise
GROWN = 6.0  # a percentage alone in its bracket, in a sentence on growth
ITEM = 4.0  # an item behind a percentage: its share
SURE = 6.0  # further, where another cue speaks for the same reading
HABIT = 1.0  # of an indicator that is spoken of by its growth
INDEX = 0.1  # more, of a percentage that is the value of an index
BARE = 0.5
PER_TOKEN = 0.5  # taken off for each token between cue and quantity


@frozen
class Reading:
    """A reading of a quantity: its measure (data model), the weight of what speaks for it, the sign of a change.

    `cue` are the words, or the reason, for whoever asks why.
    """

    measure: str
    weight: float
    sign: int = 1
    cue: str = ""


def fade(weight: float, distance: int) -> float:
    """Return the weight of a cue that stands some tokens away."""
    return weight - PER_TOKEN * distance
