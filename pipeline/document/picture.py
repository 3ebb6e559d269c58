"""Chart specifications to static SVG, the same bytes on every machine of the lock."""

import re
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from markupsafe import Markup

from pipeline.document.languages import MINUS, Language

# Of the versions that the locked vl-convert carries.
VEGA_LITE = "6.4"
# Whose the bundle of scripts is; it carries no words on that itself.
NOTICE = "/* Vega, Vega-Lite, Vega-Embed: University of Washington Interactive Data Lab, BSD 3-Clause */\n"


def svg(specification: dict[str, Any], labelled_by: str, described_by: str, language: Language) -> Markup:
    """Return the picture, named and described by the elements with these ids, on one line."""
    register_font()
    import vl_convert

    drawn = vl_convert.vegalite_to_svg(specification, vl_version=VEGA_LITE, format_locale=numbers(language))
    inside = re.sub(r' (?:role|aria-[a-z]+)="[^"]*"', "", drawn[drawn.index(">") + 1 :])
    # Two decimals of a pixel: what the eye cannot see must not hang on a machine's arithmetic.
    inside = re.sub(r"-?\d+\.\d{3,}", lambda number: f"{float(number.group()):.2f}", inside)
    box = re.search(r'viewBox="[^"]*"', drawn)
    assert box is not None
    head = f'<svg {box.group()} role="img" aria-labelledby="{labelled_by}" aria-describedby="{described_by}">'
    return Markup(head + " ".join(inside.split()))


def numbers(language: Language) -> dict[str, Any]:
    """Return how Vega writes the numbers of a language."""
    decimal, thousands = language.number("0.5")[1], language.number(1000)[1]
    return {"decimal": decimal, "thousands": thousands, "grouping": [3], "currency": ["", ""], "minus": MINUS}


def bundle() -> str:
    """Return the script that draws interactive charts: Vega, Vega-Lite and Vega-Embed, as the lock's vl-convert has."""
    import vl_convert

    return NOTICE + vl_convert.javascript_bundle("window.vegaEmbed = vegaEmbed", vl_version=VEGA_LITE)


@cache
def register_font() -> None:
    """Let text be measured by the font of the lock, not by one that the machine happens to have."""
    import vl_convert

    vl_convert.register_font_directory(str(Path(str(files("fontpkg_inter"))) / "files"))
