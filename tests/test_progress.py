"""A person at a terminal sees how far the work is; a log sees nothing."""

import io

from pipeline.progress import shown


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_terminal_is_told_how_many_are_done() -> None:
    terminal = Terminal()
    assert list(shown(iter("abc"), 3, "articles read", terminal)) == ["a", "b", "c"]
    assert terminal.getvalue() == "\r1 of 3 articles read\r2 of 3 articles read\r3 of 3 articles read\n"


def test_many_items_are_told_in_steps() -> None:
    terminal = Terminal()
    list(shown(range(10_000), 10_000, "articles read", terminal))
    assert terminal.getvalue().count("\r") == 200
    assert terminal.getvalue().endswith("\r10,000 of 10,000 articles read\n")


def test_a_log_is_told_nothing() -> None:
    log = io.StringIO()
    assert list(shown([1, 2], 2, "articles read", log)) == [1, 2]
    assert log.getvalue() == ""
