"""Articles that are nearly the same: reprints, and one article fetched twice.

Each article leaves a sketch: the smallest few of its sentences' hashes (bottom-k, the sketch of Broder's resemblance).
Articles whose sketches share three quarters are nearly the same. They are found by sorting hashes, never by holding
every article against every other; a sketch is 64 bytes, however long the article is.
"""

import re
import unicodedata
from array import array
from hashlib import blake2b

import polars as pl

KEPT = 8
ALIKE = 0.75
SHORTEST = 30  # characters of a sentence that tells one article from another: no caption, no name of an agency
SENTENCE = re.compile(r"[.!?]\s+|\n+")
BETWEEN = re.compile(r"\W+")


class Sketches:
    """The sketches of the articles in the order in which they were added."""

    def __init__(self) -> None:
        """Start with none."""
        self._hashes, self._articles, self._files = array("Q"), array("L"), list[str]()

    def add(self, file: str, text: str) -> None:
        """Add the sketch of an article."""
        self._files.append(file)
        sketch = sorted(_hashes(text))[:KEPT]
        self._hashes.extend(sketch)
        self._articles.extend([len(self._files) - 1] * len(sketch))

    def alike(self) -> list[tuple[str, str]]:
        """Return each file that is nearly the same as an earlier one, with that one."""
        schema = {"hash": pl.UInt64, "article": pl.UInt32}
        all_ = pl.DataFrame([pl.Series(self._hashes, dtype=pl.UInt64), pl.Series(self._articles, dtype=pl.UInt32)],
                            schema=schema)  # fmt: skip
        sizes = all_.group_by("article").len("size")
        first = all_.group_by("hash").agg(pl.col("article").min().alias("first"))
        shared = all_.join(first, on="hash").filter(pl.col("article") > pl.col("first"))
        pairs = (
            shared.group_by("article", "first")
            .len("shared")
            .join(sizes, on="article")
            .join(sizes.rename({"article": "first", "size": "other"}), on="first")
            .filter(pl.col("shared") >= ALIKE * pl.max_horizontal("size", "other"))
            .sort("article", "shared", "first", descending=[False, True, False])
            .unique("article", keep="first", maintain_order=True)
        )
        return [(self._files[one], self._files[other]) for one, other in pairs.select("article", "first").iter_rows()]


def _hashes(text: str) -> set[int]:
    """Return a hash of each sentence, whatever its case, marks and spaces."""
    plain = unicodedata.normalize("NFC", text).casefold()
    sentences = (BETWEEN.sub(" ", one) for one in SENTENCE.split(plain) if len(one) >= SHORTEST)
    return {int.from_bytes(blake2b(one.strip().encode(), digest_size=8).digest(), "big") for one in sentences}
