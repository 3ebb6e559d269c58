"""What is found out at most once of a value: a property that remembers.

`functools.cached_property` takes a lock each time up to Python 3.11; an article is read by one thread, and asks for
hundreds of such properties.
"""

from collections.abc import Callable
from typing import Generic, TypeVar, overload

Owner = TypeVar("Owner")
Result = TypeVar("Result")


class Remembering:
    """Something that remembers what was found out of it, beside its fields."""

    __slots__ = ("__dict__",)


class once(Generic[Owner, Result]):  # noqa: N801 - a decorator, as `property` is
    """A method without arguments whose result stands in the place of the attribute from the first time on."""

    def __init__(self, method: Callable[[Owner], Result]) -> None:
        """Take the method and what it says of itself."""
        self.method, self.name, self.__doc__ = method, method.__name__, method.__doc__

    @overload
    def __get__(self, instance: None, owner: type[Owner]) -> "once[Owner, Result]": ...
    @overload
    def __get__(self, instance: Owner, owner: type[Owner]) -> Result: ...
    def __get__(self, instance: Owner | None, owner: type[Owner]) -> "Result | once[Owner, Result]":
        """Return the result, and keep it; Python asks here only as long as the instance has no such attribute."""
        if instance is None:
            return self
        found = self.method(instance)
        setattr(instance, self.name, found)  # not into `__dict__`, which slows the look-up of every method from then on
        return found
