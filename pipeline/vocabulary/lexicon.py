"""Lexicons: the words of the grammar, as YAML under `lexicon/`.

`lexicon/<language>/<name>.yaml` maps a value to the phrases that express it, sometimes within named groups. Files
directly in `lexicon/` serve all languages. A phrase is words with single spaces. It matches word by word, whatever the
case; a dash between two words of the text counts as a space. `(a|b)` are alternatives, `[x]` and the `(s)` of
`project(s)` may be missing, groups may hold groups, and a phrase that starts with `=` matches only as it is written
(`=US`). Where phrases overlap, the longest one counts. What each file holds: `docs/vocabulary.md`.
"""

import re
from collections.abc import Container
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from pipeline.errors import InputError

SAFE = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
CHOICE = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]")  # an innermost group
PRINTED = re.compile(r"\( ([^()\[\]|]+) \)")  # brackets of the text, not of a group: `( FDI )`
OPENING, CLOSING = "\ue000", "\ue001"  # what stands for these while groups are taken apart
MOST_EXPANSIONS = 400


BARE = frozenset({"firms"})  # lexicons of one word for each key


class Words(dict[Any, Any]):
    """A lexicon, or a list of it with values: what is asked for and not there is the maintainer's to add."""

    where = ""

    def __missing__(self, key: object) -> Any:
        """Raise `InputError`: code asks for lists by name."""
        raise InputError(self.where, f"no {key!r}", "that list", "Take it from the lexicon of the other language.")


class _Loader(SAFE):  # type: ignore[misc, valid-type]
    """Reads YAML without objects of Python, and no key twice: the second would replace the first in silence."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Return a mapping. Raises `yaml.YAMLError` for a key that stands in it twice."""
        found: dict[Any, Any] = super().construct_mapping(node, deep=deep)
        if len(found) < len(node.value):
            keys = [key.value for key, _ in node.value]
            twice = next((key for key in keys if keys.count(key) > 1), "")
            raise yaml.MarkedYAMLError(problem=f"the key {twice!r} twice", problem_mark=node.start_mark)
        return found


def load(folder: Path, name: str, language: str | None = None, ids: Container[str] | None = None) -> dict[Any, Any]:
    """Return a lexicon as a mapping, empty where the language has none; its keys are `ids`, where they are given.

    Raises `InputError` for a file that is no mapping of values to phrases, in one or more steps.
    """
    path = (folder / "lexicon" / language if language else folder / "lexicon") / f"{name}.yaml"
    if not path.exists():
        return {}
    try:
        content = yaml.load(path.read_bytes().decode("utf-8-sig"), Loader=_Loader)
    except UnicodeDecodeError as error:
        raise InputError(f"{path}, byte {error.start}", "no UTF-8", "UTF-8", "Save the file as UTF-8.") from None
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        mark, said = getattr(error, "problem_mark", None), getattr(error, "problem", None) or str(error)
        where = f"{path}, line {mark.line + 1}, column {mark.column + 1}" if mark else str(path)
        raise InputError(where, f"no YAML ({said})", "a mapping of values to phrases", "Correct the line.") from None
    if not isinstance(content, dict):
        raise InputError(str(path), type(content).__name__, "a mapping of values to phrases", "See the other lexicons.")
    found: dict[Any, Any] = _words(content, str(path), bare=name in BARE)
    for key in found:
        if ids is not None and key not in ids and not str(key).startswith("_"):
            raise InputError(f"{path}, {key}", "an id that no table has", "one that is there", "Correct or remove it.")
    return found


def _words(content: object, where: str, *, within: bool = False, bare: bool = False) -> Any:
    """Return a value of a lexicon as it is. Raises `InputError` for what is neither phrase, list nor mapping.

    A mapping leads to lists, in one or more steps, or where `bare` to words, one for each key.
    """
    if isinstance(content, dict) and not within:
        found = Words()
        found.where = where
        for key, inner in content.items():
            if isinstance(key, bool) or not isinstance(key, str | int | float):
                raise InputError(where, f"the key {key!r}", "a word, an id or a number", 'Put it in quotes: "on".')
            if not bare and isinstance(inner, str | int | float) and not isinstance(inner, bool):
                raise InputError(f"{where}, {key}", repr(inner)[:80], "a list of phrases", "Put it in square brackets.")
            if bare and isinstance(inner, list | dict):
                raise InputError(f"{where}, {key}", str(inner)[:80], "one word", "Write it without brackets.")
            found[key] = _words(inner, f"{where}, {key}")
        return found
    if isinstance(content, list) and not within:
        return [_words(one, where, within=True) for one in content]
    if isinstance(content, bool):
        raise InputError(where, "yes, no, on or off as a truth value", "words", 'Put it in quotes: "on".')
    if isinstance(content, str):
        expand(content.removeprefix("="), where)
    if isinstance(content, str | int | float):
        return content
    shown = "nothing" if content is None else str(content)[:80]
    raise InputError(where, shown, "phrases in one list", "Put words in quotes, without lists in lists.")


def expand(phrase: str, where: str = "lexicon") -> list[str]:
    """Return the plain phrases that a phrase with alternatives and optional words stands for.

    Raises `InputError` for more than `MOST_EXPANSIONS`.
    """
    found = _expanded(phrase)
    if not found:
        raise InputError(where, f"{phrase[:80]!r}", f"at most {MOST_EXPANSIONS} phrases of one", "Split it.")
    return list(found)


@cache
def _expanded(phrase: str) -> tuple[str, ...]:
    """Return the plain phrases, none where they are too many."""
    found: set[str] = set()
    ahead = [PRINTED.sub(rf"{OPENING} \1 {CLOSING}", phrase)]
    while ahead and len(found) <= MOST_EXPANSIONS:
        one = ahead.pop()
        choice = CHOICE.search(one)
        if choice:
            ahead.extend(one[: choice.start()] + option + one[choice.end() :] for option in _options(choice))
        else:
            found.add(" ".join(one.replace(OPENING, "(").replace(CLOSING, ")").split()))
    return () if len(found) > MOST_EXPANSIONS else tuple(sorted(found))


def _options(choice: re.Match[str]) -> list[str]:
    """Return what may stand in place of a group without groups in it."""
    is_suffix = choice.string[: choice.start()][-1:].isalpha()
    options = (choice[1] if choice[1] is not None else choice[2]).split("|")
    return [*options, ""] if choice[2] is not None or is_suffix else options
