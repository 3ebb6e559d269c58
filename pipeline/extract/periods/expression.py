"""An expression of time as the text has it, before anything is resolved against a calendar."""

from typing import Literal

from pipeline.frozen import frozen

Kind = Literal["day", "month", "months", "year", "duration", "clock"]
Piece = tuple[int, int]  # tokens of one mention of the ledger, the last exclusive
MONTHS = 12  # of a year
PARTS = ("month", "months")  # kinds of times that are parts of one


@frozen
class Expression:
    """An expression of time: tokens `first` to `last` (exclusive), `pieces` the numerals with their words.

    `kind` day: `day`, `month`, and `from_day`, `from_month` where days from one on are meant, with `from_year` where it
    is of an earlier year; month: `month`, and `from_year` where all since the start of an earlier year is meant;
    months: `month` to `until`, from the year before where `until` is the smaller; year: `year` to `until_year`
    where it is a span of years; duration and clock date nothing.
    `relative` is 0 for this year or month, -1 for the last one, where the text says so instead of a number. What the
    words beside it say: `to_date` "as of", "by the end of"; `compared` that others are compared with it; `since` that
    something began then; `from_start` "from the start of the year to"; `anaphoric` that it is "the year", the one
    spoken of; `to_now` that it ends when the article appears; `of_month` that its days are told as part of a month;
    `at_end` that its end is meant (`at the end of May`);
    `aside` that it is the time of what an aside tells (`asides`), and of no figure; `of_story` that it stands in a
    sentence without a figure that tells of nothing that is measured.
    """

    first: int
    last: int
    kind: Kind
    pieces: tuple[Piece, ...] = ()
    year: int | None = None
    month: int | None = None
    day: int | None = None
    until: int | None = None
    until_year: int | None = None
    relative: int | None = None
    to_date: bool = False
    compared: bool = False
    since: bool = False
    is_vision: bool = False
    from_start: bool = False
    anaphoric: bool = False
    to_now: bool = False
    from_day: int | None = None
    from_month: int | None = None
    from_year: int | None = None
    of_month: bool = False
    at_end: bool = False
    aside: bool = False
    of_story: bool = False

    @property
    def is_period(self) -> bool:
        """Tell whether it stands on the calendar: a length of time and an hour do not."""
        return self.kind not in ("duration", "clock")
