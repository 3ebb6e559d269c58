"""What every client has to read: all cells of the published files, and one figure known from its article."""

import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from pipeline import io, storage
from tests.database.published import PUBLISHED, RESOURCES, Rows, fields, in_order, rows

__all__ = ["FIGURE", "PUBLISHED", "TABLES", "Downloads", "as_published", "known", "same"]

TABLES = list(RESOURCES)
# "Exports are estimated at 77.39 billion USD, up 32.27% year-on-year, ranking first nationwide …"
FIGURE = "000_d2e112577dc7ef5f:3018"
KNOWN = {
    "indicator_vi": "Kim ngạch xuất khẩu",
    "measure": "change_yoy",
    "geography_vi": "Bắc Ninh",
    "period_vi": "10 tháng đầu năm 2025",
    "period_end": date(2025, 10, 31),
    "value": Decimal("32.27"),
    "value_low": Decimal("32.265"),
    "unit_id": "percent",
    "exact": "32.27%",
    "start": 3018,
    "base_period": None,
}


@dataclass(frozen=True)
class Downloads:
    """The folder of the files to download."""

    folder: Path

    def file(self, ending: str) -> Path:
        """Return the file whose name ends so, behind the version."""
        version = storage.read_json(PUBLISHED / "datapackage.json")["version"]
        return self.folder / f"vietnam-provincial-indicators-{version}{ending}"

    def unzipped(self, ending: str, folder: Path) -> Path:
        """Unzip a file into a folder and return where its content lies."""
        with zipfile.ZipFile(self.file(ending)) as archive:
            archive.extractall(folder)
        return folder / self.file(ending).stem


def as_published(cell: object) -> str | None:
    """Return what a client read as the CSV writes it; a binary float by the shortest decimal that it stands for."""
    if cell is None or cell != cell:
        return None
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, float):
        return io.decimal_text(Decimal(repr(cell)))
    if isinstance(cell, bytes):
        return cell.decode("utf-8")
    return io.decimal_text(cell) if isinstance(cell, Decimal) else str(cell)


def same(name: str, found: Iterable[Mapping[Any, object]]) -> None:
    """Assert that a client read every cell of a table: nothing added, lost, rounded or respelled."""
    read: Rows = [{str(key): as_published(cell) for key, cell in row.items()} for row in found]
    expected = rows(name)
    assert len(read) == len(expected)
    assert list(read[0]) == list(expected[0])
    assert in_order(name, read) == in_order(name, expected)
    if name == "figures":
        assert len(read) == sum(int(row["observations"] or 0) for row in rows("sources"))
    if name == "partners":
        assert "Namibia" in {row["name_en"] for row in read if row["partner_id"] == "NA"}


def known(row: Mapping[str, object]) -> None:
    """Assert that a client read the known figure with its types."""
    assert {name: row[name] for name in KNOWN} == KNOWN
    assert {name: type(row[name]) for name in KNOWN} == {name: type(value) for name, value in KNOWN.items()}


def types(name: str) -> dict[str, str]:
    """Return the type of each column as the published descriptor has it."""
    return {field["name"]: field["type"] for field in fields(name)}
