"""Errors that are a person's to mend. The command line prints them without a traceback."""


class InputError(Exception):
    """Input that cannot be used: says where, what was found, what was expected and what to do."""

    def __init__(self, where: str, found: str, expected: str, advice: str) -> None:
        """Keep the four parts; `str()` joins them into one message."""
        super().__init__(f"{where}: found {found}; expected {expected}. {advice}")
        self.where = where
        self.found = found
        self.expected = expected
        self.advice = advice


class ValidationError(Exception):
    """A built package that does not keep its contract: nothing of it is published."""
