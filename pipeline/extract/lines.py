"""Sentences in, one a line; what each says in figures out, one JSON object a line."""

import codecs
import dataclasses
import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import BinaryIO

from pipeline import io
from pipeline.errors import InputError
from pipeline.extract.figures import figures


def write_quantities(lines: BinaryIO, out: BinaryIO, language_of: Callable[[str], str]) -> None:
    """Write the mentions of each line as soon as it is read; `language_of` tells the language of a text.

    Holds one line at a time. Raises `InputError` for a line that is not UTF-8; the lines before it are written.
    """
    for number, text in _texts(lines):
        mentions = ", ".join(_object(dataclasses.asdict(one)) for one in figures(text, language_of(text)))
        out.write(f'{{"line": {number}, "mentions": [{mentions}]}}\n'.encode())
        out.flush()


def _texts(lines: BinaryIO) -> Iterator[tuple[int, str]]:
    """Yield the number and the text of each line, without its end and without a byte order mark."""
    for number, line in enumerate(lines, start=1):
        plain = line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
        try:
            yield number, plain.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8")
        except UnicodeDecodeError as error:
            found = f"the byte 0x{error.object[error.start]:02x} as byte {error.start + 1} of the line"
            raise InputError(f"standard input, line {number}", found, "UTF-8", "Convert the text to UTF-8.") from None


def _object(fields: dict[str, object]) -> str:
    """Return a JSON object; a decimal is a number with all its digits, no binary float."""
    return "{" + ", ".join(f"{json.dumps(name)}: {_value(value)}" for name, value in fields.items()) + "}"


def _value(value: object) -> str:
    return io.decimal_text(value) if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False)
