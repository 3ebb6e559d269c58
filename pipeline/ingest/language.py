"""The language of a text, from its most common words (`vocabulary/lexicon/language.yaml`)."""

import re
import unicodedata
from collections import Counter
from functools import cache

import yaml

from pipeline import vocabulary

WORD = re.compile(r"[^\W\d_]+")
ENOUGH = 20_000  # characters that tell the language


@cache
def _common_words() -> dict[str, frozenset[str]]:
    content = (vocabulary.FOLDER / "lexicon" / "language.yaml").read_text(encoding="utf-8")
    return {language: frozenset(words) for language, words in yaml.safe_load(content).items()}


def language_of(text: str) -> str:
    """Return `en`, `vi`, or `und` (BCP 47) where the text has no common word of either."""
    sample = unicodedata.normalize("NFC", text[:ENOUGH]).casefold()
    counts = Counter(WORD.findall(sample))
    scores = {language: sum(counts[word] for word in words) for language, words in _common_words().items()}
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] else "und"
