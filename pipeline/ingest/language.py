"""The language of a text, from its most common words (`vocabulary/lexicon/language.yaml`)."""

import re
import unicodedata
from collections import Counter
from functools import cache

from pipeline import vocabulary
from pipeline.vocabulary import lexicon

WORD = re.compile(r"[^\W\d_]+")
VIETNAMESE = re.compile("[\u0309\u031b\u0323]")  # hook, horn and dot below
ENOUGH = 20_000  # characters that tell the language


@cache
def _common_words() -> dict[str, frozenset[str]]:
    known = lexicon.load(vocabulary.FOLDER, "language")
    return {language: frozenset(words) for language, words in known.items()}


def language_of(text: str) -> str:
    """Return `en`, `vi`, or `und` (BCP 47) where the text has neither a common word nor a letter of either."""
    sample = unicodedata.normalize("NFC", text[:ENOUGH]).casefold()
    counts = Counter(WORD.findall(sample))
    scores = {language: sum(counts[word] for word in words) for language, words in _common_words().items()}
    best = max(scores, key=lambda language: scores[language])
    if scores[best]:
        return best
    return "vi" if VIETNAMESE.search(unicodedata.normalize("NFD", sample)) else "und"
