"""What a sentence leaves to the next one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.frozen import frozen


@dataclass(slots=True)
class Heading:
    """A sentence without figures that names concepts: those below it are of the first that can be told in such units.

    `is_fresh` until figures follow that are no list; `aspects` narrow the concept. One that other sentences follow in
    its `line` only heads these: `is_of_line`.
    """

    concepts: Sequence[Hit]
    aspects: frozenset[str]
    line: int
    event: str | None = None  # the only one that it names
    is_fresh: bool = True
    is_of_line: bool = False


@frozen
class Subject:
    """What a sentence without figures speaks of: concept, event of investment, partner, goods or scope; its line."""

    line: int
    concept: Hit | None
    event: str | None
    partner: str
    item: str
    opens_with_item: bool
    trades: str | None  # concept of the trade in its item that it is on: `Seafood exports kept sliding`
    trades_item: bool  # whether words for trade stand right behind what it opens with: `Fish exports fell again`
    heads: bool  # whether it is a line of its own that says nothing but a name
    origin: str | None  # of the capital that it opens with
    doer: str | None  # whom alone it speaks of, of those who do something
    topics: Sequence[Hit]  # the concept that it opens with, having turned to it, or those that its first word may mean


@dataclass(slots=True)
class Discourse:
    """What the sentences so far have left: the last figures, the place, the time, the topic.

    `line` is that of the sentence before, `is_open` tells that a colon has opened a list which goes on.
    """

    line: int = -1
    is_open: bool = False
    head_status: str | None = None  # of the last figure of the sentence whose colon opened it
    last: Draft | None = None  # the last figure
    levels: Sequence[Draft] = ()  # those of the sentence before, in order
    items: frozenset[str] = frozenset()  # of the figures of the last sentence with figures
    parts: Sequence[str] = ()  # the same in order, but for the total
    of_concept: Mapping[str, Draft] = field(default_factory=dict)  # the last figures of the sentence before
    ranks_areas: bool = False  # whether it ranked provinces, in a text on the country
    is_unread: bool = False  # whether the last that the sentence before counted is of no indicator
    is_ranked: bool = False  # whether the last sentence with figures told a place in a ranking
    on_period_before: frozenset[str] = frozenset()  # concepts whose change on the period before it told
    of_plan: frozenset[str] = frozenset()  # concepts of which it told how much of the plan was reached
    changes: Sequence[Draft] = ()  # the last two of one thing on two bases
    in_unit: dict[str | None, Draft] = field(default_factory=dict)  # the last level in each currency
    parts_told: frozenset[str] = frozenset()  # events of capital that the last sentences told, one behind the other
    totals: tuple[Draft, ...] = ()  # of capital, told so far, the last ones first
    last_counts: tuple[Draft, ...] = ()  # the last that count
    place: str | None = None
    part: str | None = None  # the gate or zone that the last sentence without figures spoke of, and its line
    part_line: int = -1
    part_opened: bool = False  # and whether that sentence opened with it
    areas: Sequence[str] = ()  # those that the sentence before named, in order
    nation_line: int = -1  # the line that turned to the whole country, without a figure
    place_line: int = -1  # the line that last named the province of its figures
    province: str | None = None  # the last one of which figures or a subject told
    heading: Heading | None = None
    subject: Subject | None = None  # what the sentence before spoke of, if it had no figure
    head_item: str = TOTAL  # the goods or owners that a line of its own names, for the entries below it
    trade: str | None = None  # exports or imports: the first of the last sentence that spoke of either
    trade_item: str = TOTAL  # the goods of that sentence, if it told of one alone
    lead_trade: str | None = None  # the first of them that the text told
    told_trade: frozenset[str] = frozenset()  # exports, imports: what of them the text has told so far
    ways: dict[str, Draft] = field(default_factory=dict)  # the last levels of them as a whole
    told_in_all: frozenset[str] = frozenset()  # those of them that it has told as a whole, of all goods
    grown: str | None = None  # what of the sentences so far is spoken of by the growth of its sectors
    rates: Mapping[str, str] = field(default_factory=dict)  # the last index and rate told, by the words for either
    figure_line: int = -1  # the line of the last figure
    told_origins: frozenset[str] = frozenset()  # of the capital that the last paragraph with figures told
    figure_origins: frozenset[str] = frozenset()  # of the capital that the last sentence with figures told
    base: str | None = None  # what a sentence without figures said that the changes behind it are against, and its line
    base_line: int = -1
    is_based: bool = False  # whether it opened the list that goes on: `So với tháng trước:`
    is_headed: bool = False  # whether the entries of a list stand under a heading with a date
    list_item: str = TOTAL  # the scope that alone heads a list: `With oil:`
    topic_line: int = -1  # the line whose subject is an item of its own
    line_item: str = TOTAL
    lead_item: str = TOTAL  # the subject of the first sentence with figures, until an area is one
    is_of_parks: bool = True  # whether nothing but parks was counted so far
    office: str = TOTAL  # the item of the last office named: what customs collect
    topic_item: str = TOTAL  # what an article or paragraph on industrial zones, say, is all about
    origin: frozenset[str] = frozenset()  # of the capital that the paragraph speaks of
    origin_line: int = -1  # and the last line that spoke of its origin
    line_origins: frozenset[str] = frozenset()  # all that the paragraph spoke of so far
    partners: frozenset[str] = frozenset()  # all that the paragraph named so far
    plan: Expression | None = None  # the year that a list of aims is for
    plan_status: str | None = None
    plan_told: Expression | None = None  # the years of the plan that the text announced
    line_plan: Expression | None = None  # the year of the plan with which a sentence opened, and its line
    line_planned: int = -1
    stock_day: Expression | None = None  # the day of the last stock that names one, and its line
    stock_line: int = -1
    headline_day: Expression | None = None  # until which all is counted that the text tells
    foreseen: Expression | None = None  # the year of which a sentence without a figure said what is to come
    expression: Expression | None = None  # the last period that dates figures, and its line
    expression_line: int = -1
    month_aside: Expression | None = None  # the same, if it only narrowed what the sentence before it told
    main: Expression | None = None  # the same, but for one that stands alone: `in the third quarter alone`
    aimed: Expression | None = None  # the last of a sentence that told but what is aimed at or foreseen
    headed: Expression | None = None  # that of the last line that only heads what is below
    part_of_years: Expression | None = None  # the part of a year whose years the lines below a colon tell
    outside: Expression | None = None  # the same as of the last sentence outside a list
    entry_line: int = -1  # the line of the last entry of a list
    present_line: int = -1  # the last line that speaks of the present
    is_now: bool = False  # whether it speaks of now, not of what came until now
