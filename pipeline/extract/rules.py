"""Rules in tables: each with what it speaks of and the words without which it has nothing to say.

A text has none of the words of most rules. Which words of a table a sentence has is found out once, and which rules can
speak where such words are is kept, so that a further rule costs those articles nothing that have none of its words.
"""

from collections.abc import Callable, Sequence
from dataclasses import field
from typing import Any, Generic, TypeVar

from pipeline.extract.view import View
from pipeline.frozen import frozen

Answer = TypeVar("Answer", bound=Callable[..., Any])
ANY: frozenset[str] = frozenset()
MOST = 4096  # choices of rules that a table keeps


@frozen
class Rule(Generic[Answer]):
    """A rule, the kinds of quantities and the concepts that it speaks of, and lists of which the sentence has a phrase.

    The lists are those of the lexicons; the sentence may have to hold a `sign` as well. What is not given is any.
    """

    answer: Answer
    words: frozenset[str] = ANY
    kinds: frozenset[str] = field(default=ANY, kw_only=True)
    concepts: frozenset[str] = field(default=ANY, kw_only=True)
    sign: str = field(default="", kw_only=True)


class Table(Generic[Answer]):
    """Rules in the order in which they are asked."""

    def __init__(self, *rules: Rule[Answer]) -> None:
        """Take the rules."""
        self._rules = rules
        self._words = frozenset[str]().union(*(rule.words for rule in rules))
        self._signs = frozenset(rule.sign for rule in rules if rule.sign)
        self._open: dict[tuple[frozenset[str], str, str | None], Sequence[Answer]] = {}

    def open_to(self, view: View, kind: str, concept: str | None = None) -> Sequence[Answer]:
        """Return the rules that may have something to say of a figure of a sentence, in order."""
        told = view.told_of.get(self)
        if told is None:
            told = view.told_of[self] = self._told(view)
        asked = told, kind, concept
        found = self._open.get(asked)
        if found is None:
            if len(self._open) >= MOST:
                self._open.clear()
            found = self._open[asked] = self._opened(*asked)
        return found

    def _told(self, view: View) -> frozenset[str]:
        """Return the lists and signs of the table of which a sentence has any."""
        told = self._words & view.lists
        return told.union(sign for sign in self._signs if view.holds(sign)) if self._signs else told

    def _opened(self, told: frozenset[str], kind: str, concept: str | None) -> Sequence[Answer]:
        """Return the rules for sentences that have phrases of some lists."""
        return [
            rule.answer for rule in self._rules
            if (not rule.words or not told.isdisjoint(rule.words)) and (not rule.sign or rule.sign in told)
            and (not rule.kinds or kind in rule.kinds) and (not rule.concepts or concept in rule.concepts)
        ]  # fmt: skip


def words(*lists: str) -> frozenset[str]:
    """Return lists of the lexicons, of which a sentence must have a phrase."""
    return frozenset(lists)
