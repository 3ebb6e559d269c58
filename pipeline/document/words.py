"""The words of the site that stand for codes: `words.yaml`. Sentences are in the templates."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml


@cache
def words() -> Mapping[str, Any]:
    """Return the words: a group (`statuses`, `units`, …), in it a code, then its name or what belongs to it."""
    loaded: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
    return MappingProxyType(loaded)
