"""The cells of a figure's row, made once: one figure is on the pages of its indicator, its place and its article."""

from collections.abc import Callable, Mapping

from jinja2 import Environment
from markupsafe import Markup

from pipeline.document.rows import Row

# No text of others can hold these: both would be written as references.
ROOT, PART = Markup("\x01"), Markup("\x02")
# In the order in which the macro `cells` writes them.
NAMES = ("indicator", "place", "partner", "item", "value", "state", "source", "evidence")

Cells = Mapping[str, Markup]


def maker(templates: Environment) -> Callable[[Row], Cells]:
    """Return what gives the cells of a row by name, with `ROOT` for the way from a page to the root of its language."""
    macros = templates.get_template("macros.html").make_module({"root": ROOT, "part": PART})
    kept: dict[str, bytes] = {}  # half of what Vietnamese takes as text

    def cells(row: Row) -> Cells:
        name = row.figure.observation_id
        if name not in kept:
            kept[name] = macros.cells(row).encode("utf-8")  # type: ignore[attr-defined]
        return dict(zip(NAMES, map(Markup, kept[name].decode("utf-8").split(PART)), strict=True))

    return cells


def rooted(text: Markup, root: Markup) -> Markup:
    """Return HTML with the way to the root of the page that it stands on."""
    return Markup(str(text).replace(ROOT, root))
