"""Templates: Markdown with HTML in it, filled with values that are escaped whatever they are."""

from collections.abc import Mapping
from pathlib import Path

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from pipeline.document.cells import maker, rooted
from pipeline.document.escape import referenced, shown
from pipeline.document.languages import Language
from pipeline.document.pages import Page
from pipeline.document.structured import script

FOLDER = Path(__file__).parent / "templates"


def environment(shared: Mapping[str, object]) -> Environment:
    """Return the environment of the page templates; `shared` values are there in every template."""
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        finalize=_escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["shown"] = shown
    made.filters["rooted"] = rooted
    made.globals.update(shared)
    made.globals["front_matter"] = front_matter
    made.globals["cells_of"] = maker(made)
    return made


def render(templates: Environment, page: Page, language: Language) -> str:
    """Return the page's Markdown; `root` leads to its language's pages, `top` to what all languages share."""
    return templates.get_template(page.template).render(page.values, root=page.root, top=page.top(language.folder))


def front_matter(
    title: str, description: str, wide: bool = False, dataset: Mapping[str, object] | None = None
) -> Markup:
    """Return the head of a page; a `wide` one gives its tables the room of the table of contents.

    A `dataset` is told to machines as JSON-LD.

    The theme prints both texts into HTML as they are, so they are escaped here.
    """
    head: dict[str, object] = {
        "title": str(_escaped(title)),
        "description": str(_escaped(description)),
        "hide": ["navigation", "toc"] if wide else ["navigation"],
    }
    if dataset:
        head["dataset"] = script(dataset)
    return Markup("---\n" + yaml.safe_dump(head, allow_unicode=False, sort_keys=False, width=10**6) + "---\n")


def _escaped(value: object) -> object:
    """Escape what a template prints, before Jinja's own rule, which knows nothing of Markdown."""
    if value is None:
        return ""
    return value if isinstance(value, Markup) else referenced(str(value))
