"""Lexicons: the words of the grammar, as YAML under `lexicon/`.

`lexicon/<language>/<name>.yaml` maps a value to the phrases that express it, sometimes within named groups. Files
directly in `lexicon/` serve all languages. A phrase is words with single spaces. It matches word by word, whatever the
case; a dash between two words of the text counts as a space. `(a|b)` are alternatives, `[x]` and the `(s)` of
`project(s)` may be missing, groups may hold groups, and a phrase that starts with `=` matches only as it is written
(`=US`). Where phrases overlap, the longest one counts. What each file holds: `docs/vocabulary.md`.
"""

import re
from pathlib import Path
from typing import Any

import yaml

from pipeline.errors import InputError

CHOICE = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]")  # an innermost group
MOST_EXPANSIONS = 400


def load(folder: Path, name: str, language: str | None = None) -> dict[Any, Any]:
    """Return a lexicon as a mapping, empty where the language has none. Raises `InputError` where it is no mapping."""
    path = (folder / "lexicon" / language if language else folder / "lexicon") / f"{name}.yaml"
    if not path.exists():
        return {}
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise InputError(str(path), str(error).replace("\n", " "), "YAML", "Correct the line.") from None
    if not isinstance(content, dict):
        raise InputError(str(path), type(content).__name__, "a mapping of values to phrases", "See the other lexicons.")
    if _holds_truth(content):
        raise InputError(str(path), "yes, no, on or off as a truth value", "words", 'Put it in quotes: "on".')
    return content


def _holds_truth(content: object) -> bool:
    """Tell whether YAML has read a word such as `on` or Norway's `NO` as true or false."""
    if isinstance(content, dict):
        return any(_holds_truth(inner) for pair in content.items() for inner in pair)
    return any(map(_holds_truth, content)) if isinstance(content, list) else isinstance(content, bool)


def expand(phrase: str, where: str = "lexicon") -> list[str]:
    """Return the plain phrases that a phrase with alternatives and optional words stands for.

    Raises `InputError` for more than `MOST_EXPANSIONS`.
    """
    found: set[str] = set()
    ahead = [phrase]
    while ahead:
        one = ahead.pop()
        choice = CHOICE.search(one)
        if choice:
            ahead.extend(one[: choice.start()] + option + one[choice.end() :] for option in _options(choice))
        else:
            found.add(" ".join(one.split()))
        if len(found) > MOST_EXPANSIONS:
            raise InputError(where, f"{phrase!r}", f"at most {MOST_EXPANSIONS} phrases of one", "Split it.")
    return sorted(found)


def _options(choice: re.Match[str]) -> list[str]:
    """Return what may stand in place of a group without groups in it."""
    is_suffix = choice.string[: choice.start()][-1:].isalpha()
    options = (choice[1] if choice[1] is not None else choice[2]).split("|")
    return [*options, ""] if choice[2] is not None or is_suffix else options
