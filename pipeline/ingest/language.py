"""The language of a text, from its most common words (`vocabulary/lexicon/language.yaml`)."""

import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache

from pipeline import vocabulary
from pipeline.vocabulary import lexicon

WORD = re.compile(r"[^\W\d_]+")
VIETNAMESE = re.compile("[\u0309\u031b\u0323]")  # hook, horn and dot below
ENOUGH = 20_000  # characters that tell the language
FEWEST = 30  # words that tell a third one
COMMON = 0.08  # of the words of an article are common ones: the least in those of tests/articles are 0.11


@cache
def _common_words() -> dict[str, frozenset[str]]:
    known = lexicon.load(vocabulary.FOLDER, "language")
    return {language: frozenset(words) for language, words in known.items()}


def language_of(text: str) -> str:
    """Return `en`, `vi`, or `und` (BCP 47) where the text has neither a common word nor a letter of either."""
    return _judged(text)[0]


def is_foreign(text: str) -> bool:
    """Tell whether a text has so few common words of its language that it is likely written in a third one."""
    language, words, common = _judged(text)
    letters = sum(map(str.isalpha, text[:ENOUGH])) if language == "und" else 0
    return letters >= FEWEST or (words >= FEWEST and common < COMMON * words)


@lru_cache(1)
def _judged(text: str) -> tuple[str, int, int]:
    """Return the language, how many words tell so, and how many of them are common ones."""
    sample = unicodedata.normalize("NFC", text[:ENOUGH]).casefold()
    counts = Counter(WORD.findall(sample))
    scores = {language: sum(counts[word] for word in words) for language, words in _common_words().items()}
    best = max(scores, key=lambda language: scores[language])
    if scores[best]:
        return best, counts.total(), scores[best]
    is_vietnamese = VIETNAMESE.search(unicodedata.normalize("NFD", sample))
    return "vi" if is_vietnamese else "und", counts.total(), 0
