"""The parts of a sentence: what stands between its commas, in a bracket, or behind its colon or dash."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence
from pipeline.frozen import frozen

PARTING, DASHES = frozenset(",;"), frozenset("–—-")


@frozen
class Part:
    """What stands between two commas: tokens `first` to `last` (exclusive); whether it opens or closes a sentence.

    One that leads to what stands behind a colon opens that, too.
    """

    first: int
    last: int
    opens: bool
    closes: bool


def parts_around(scan: Scan, sentence: Sentence, held: AbstractSet[int], tokens: Sequence[int]) -> dict[int, Part]:
    """Return the innermost part around each of some tokens; the signs at `held` tokens part nothing.

    What surrounds a bracket goes on behind it. One dash, or a colon, starts a sentence anew: `HUE, May 3 – In 2023`.
    """
    signs = [at for at in range(sentence.first, sentence.last) if at not in held and not scan.tokens[at].is_word]
    dashes = [at for at in signs if scan.sign(at) in DASHES and not scan.glued(at)]
    asked, found = frozenset(tokens), dict[int, Part]()
    open_parts = [_Open(sentence.first, True, [])]
    for at in sorted({*signs, *asked}):
        sign = scan.sign(at) if at not in held else ""
        anew = sign == ":" or dashes == [at]
        if at in asked:
            open_parts[-1].tokens.append(at)
        elif sign == "(":
            open_parts.append(_Open(at + 1, False, []))
        elif sign == ")" and len(open_parts) > 1:
            found |= open_parts.pop().closed(at, sentence)
        elif anew or sign in PARTING or at in dashes:
            found |= open_parts.pop().closed(at, sentence, leads=sign == ":")
            open_parts.append(_Open(at + 1, anew, []))
    for one in open_parts:
        found |= one.closed(sentence.last, sentence)
    return found


@frozen
class _Open:
    """A part that has not ended, and the tokens in it that were asked for."""

    first: int
    opens: bool
    tokens: list[int]

    def closed(self, last: int, sentence: Sentence, *, leads: bool = False) -> dict[int, Part]:
        """Return the part, which ends before a token, for each of its tokens."""
        part = Part(self.first, last, self.opens or leads, last == sentence.last)
        return dict.fromkeys(self.tokens, part)
