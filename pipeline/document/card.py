"""The picture that stands for the site where someone shares a link: its mark, its name and what it is not."""

import textwrap
from html import escape

from pipeline.document.languages import Language
from pipeline.document.picture import register_font

SIZE = (1200, 630)
INK, PAPER, MARK = "#1c2430", "#fbf8f1", "#ffd84d"
# Heights of the bars of the mark.
BARS = (22, 42, 14, 32)
LEFT, LINE = 80, 60


def png(language: Language) -> bytes:
    """Return the picture in a language."""
    register_font()
    import vl_convert

    return bytes(vl_convert.svg_to_png(_svg(language), scale=1))


def _svg(language: Language) -> str:
    lines = textwrap.wrap(language.plain("home.description"), LINE)
    drawn = [
        _box(0, 0, SIZE[0], SIZE[1], PAPER),
        _box(0, 0, SIZE[0], 18, INK),
        _box(LEFT, 85, 116, 70, MARK),
        *(_box(LEFT + 20 + 22 * place, 140 - height, 12, height, INK) for place, height in enumerate(BARS)),
        _text(language.plain("home.title"), 250, 68, "bold"),
        *(_text(line, 340 + 52 * place, 36, "normal") for place, line in enumerate(lines)),
        _box(LEFT, 540, 1040, 6, MARK),
        _text(language.plain("home.warning_title"), 590, 32, "bold"),
    ]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIZE[0]}" height="{SIZE[1]}">'
    return f"{head}{''.join(drawn)}</svg>"


def _box(x: int, y: int, width: int, height: int, colour: str) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{colour}"/>'


def _text(text: str, y: int, size: int, weight: str) -> str:
    font = f'font-family="Inter" font-size="{size}" font-weight="{weight}"'
    return f'<text x="{LEFT}" y="{y}" {font} fill="{INK}">{escape(text)}</text>'
