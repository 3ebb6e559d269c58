"""Lexicons: the words of the grammar, as YAML under `lexicon/`.

`lexicon/<language>/<name>.yaml` maps a value to the phrases that express it, sometimes within named groups. Files
directly in `lexicon/` serve all languages. A phrase is words with single spaces. It matches word by word, whatever the
case; a dash between two words of the text counts as a space. `(a|b)` are alternatives, `[x]` and the `(s)` of
`project(s)` may be missing, and a phrase that starts with `=` matches only as it is written (`=US`). Where phrases
overlap, the longest one counts. What each file holds: `docs/vocabulary.md`.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from pipeline.errors import InputError

CHOICE = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
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
    return content


def expand(phrase: str, where: str = "lexicon") -> list[str]:
    """Return the plain phrases that a phrase with alternatives and optional words stands for."""
    found = sorted(set(_expand(phrase)))
    if len(found) > MOST_EXPANSIONS:
        raise InputError(where, f"{phrase!r}, {len(found)} phrases", f"at most {MOST_EXPANSIONS}", "Split it.")
    return found


def _expand(phrase: str) -> Iterator[str]:
    choice = CHOICE.search(phrase)
    if not choice:
        yield " ".join(phrase.split())
        return
    is_suffix = phrase[: choice.start()][-1:].isalpha()
    options = (choice[1] if choice[1] is not None else choice[2]).split("|")
    if choice[2] is not None or is_suffix:
        options.append("")
    for option in options:
        yield from _expand(phrase[: choice.start()] + option + phrase[choice.end() :])
