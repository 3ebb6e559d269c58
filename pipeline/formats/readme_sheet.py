"""What the first sheet of the workbook tells: the package, its tables, and how its cells are typed."""

from collections.abc import Iterator, Mapping
from typing import Any

NOTES = {
    "Empty cell": "A missing value. NA is a value: the code of Namibia.",
    "Numbers": "Exact, as typed numbers up to 15 digits, which is what Excel holds; a longer one is text.",
    "Dates": "Typed, as year-month-day.",
    "Texts": "Never a formula, never a link. A text is cut after 32,767 characters, which is what Excel holds.",
    "Long tables": "A table of more than 1,048,575 rows has no sheet: take it from one of the other formats.",
}


def lines(descriptor: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the rows of the sheet: a name and what is to say of it; a heading has nothing beside it."""
    yield descriptor["title"], ""
    yield "Version", descriptor["version"]
    yield "Description", descriptor["description"]
    yield "Address", descriptor["homepage"]
    for licence in descriptor["licenses"]:
        yield "Licence", f"{licence['title']} {licence['path']}"
    yield "Sheets", ""
    for resource in descriptor["resources"]:
        yield resource["name"], resource["description"]
    yield "Cells", ""
    yield from NOTES.items()
