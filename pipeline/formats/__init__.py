"""Formats: the published package in every form that a reader may want, each one file to download.

All are made of the same tables and say exactly the same: the zip of the package itself, one SQLite file, an Excel
workbook, Parquet and JSON Lines. Two builds give the same bytes; `SHA256SUMS` tells their hashes, and two files in
JSON-LD tell catalogues of them.
"""

import shutil
from pathlib import Path
from typing import Any

from pipeline import database, io, storage
from pipeline.formats import archive, dcat, files, json_lines, parquet, schema_org
from pipeline.formats.workbook import Workbook

SUMS = "SHA256SUMS"


def run(package: Path, out: Path) -> None:
    """Write every format of the package in the folder `package`, and their checksums, to the folder `out`."""
    descriptor = storage.read_json(package / "datapackage.json")
    stem = f"{descriptor['name']}-{descriptor['version']}"
    with storage.swapped(out) as folder:
        archive.write(package, folder / f"{stem}.zip", stem)
        database.write_sqlite(package, folder / f"{stem}.sqlite")
        _write_tables(package, descriptor, folder, stem)
        _write_catalogue(package, folder, stem)
        (folder / SUMS).write_bytes(checksums(folder).encode("ascii"))


def _write_catalogue(package: Path, folder: Path, stem: str) -> None:
    """Describe the files that were written for search engines (schema.org) and data portals (DCAT)."""
    croissant = storage.read_json(package / "croissant.json")
    known = list(files.described(folder, croissant["url"]))
    storage.write_json(schema_org.build(croissant, known), folder / f"{stem}-schema-org.jsonld")
    storage.write_json(dcat.build(croissant, known), folder / f"{stem}-dcat.jsonld")


def checksums(folder: Path) -> str:
    """Return one line for each file of a folder, as `sha256sum` writes and checks them."""
    paths = sorted(path for path in folder.iterdir() if path.name != SUMS)
    return "".join(f"{files.sha256(path)}  {path.name}\n" for path in paths)


def _write_tables(package: Path, descriptor: dict[str, Any], folder: Path, stem: str) -> None:
    """Write the formats that are made table by table, so that one table at a time is in memory."""
    aside = folder / "parts"
    aside.mkdir()
    with Workbook(aside / "workbook.xlsx", descriptor) as workbook:
        for resource in descriptor["resources"]:
            table = io.read_csv(package / resource["path"], resource["name"])
            workbook.add(resource, table)
            parquet.write(table, resource["schema"], aside / "parquet" / f"{resource['name']}.parquet")
            json_lines.write(table, resource["schema"], aside / "jsonl" / f"{resource['name']}.jsonl")
    archive.repack(aside / "workbook.xlsx", folder / f"{stem}.xlsx")
    for kind in ("parquet", "jsonl"):
        archive.write(aside / kind, folder / f"{stem}-{kind}.zip", f"{stem}-{kind}")
    shutil.rmtree(aside)
