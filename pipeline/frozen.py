"""Values that nothing alters once they are made: a text gives thousands of them.

A frozen dataclass guards each instance while the program runs, which makes the making four times as slow. Here the
type checker guards them: `mypy --strict` refuses every line that would alter one.
"""

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(made: type[Made]) -> type[Made]:
    """Return a class as a dataclass of slots, compared and hashed by its fields."""
    return dataclass(slots=True, unsafe_hash=True)(made)
