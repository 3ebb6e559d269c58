"""The page that sets side by side what sources say differently of one thing: conflicts, vintages, revisions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.document.edition import Edition
from pipeline.document.findings import worst_first
from pipeline.document.pages import Page
from pipeline.document.quotation import Piece, sentence
from pipeline.document.rows import Row
from pipeline.document.tables import grouped
from pipeline.model import OUTTURN, SERIES_KEY, Check, ReferenceFigure

# What this relation compares is one thing; others compare figures that should add up.
SAME_THING = "agreement"
MOST_SHOWN = 40


@dataclass(frozen=True)
class Statement:
    """What one source says: a figure with its sentence, or another publisher's figure, which has none."""

    row: Row | None
    sentence: Sequence[Piece]
    reference: ReferenceFigure | None


@dataclass(frozen=True)
class Comparison:
    """Statements of one thing; of a check where a check found them."""

    about: Row
    statements: Sequence[Statement]
    check: Check | None


def page(edition: Edition) -> Page:
    """Return the page; a group is empty where nothing is to compare."""
    checked = _checked(edition)
    found = {
        "conflict": _of_series("conflict", edition) + checked.get("fails", []),
        "vintage": checked.get("vintage", []),
        "revised": _of_series("revised", edition),
    }
    shown = {group: comparisons[:MOST_SHOWN] for group, comparisons in found.items()}
    return Page("compare.md", "compare.md", {"groups": shown, "all": found})


def _of_series(agreement: str, edition: Edition) -> list[Comparison]:
    """Return the groups of figures that speak of one thing, of which their series says this."""
    figures = [figure for figure in edition.tables.figures if figure.agreement == agreement]
    figures.sort(key=lambda figure: (figure.published_to or date.min, figure.observation_id))
    same = grouped(figures, lambda figure: (*(getattr(figure, name) for name in SERIES_KEY), OUTTURN[figure.status]))
    rows = [[edition.describer.row(figure) for figure in group] for group in same.values()]
    return [Comparison(group[0], [_stated(row, edition) for row in group], None) for group in rows]


def _checked(edition: Edition) -> dict[str, list[Comparison]]:
    """Return what the checks of agreement found to differ, by verdict, worst first."""
    differing = [check for check in edition.tables.checks if check.relation == SAME_THING and check.verdict != "holds"]
    found = [(check, _of_check(check, edition)) for check in worst_first(differing)]
    return grouped([one for _, one in found if one], lambda one: one.check.verdict if one.check else "")


def _of_check(check: Check, edition: Edition) -> Comparison | None:
    statements = []
    for operand in edition.index.operands(check):
        if operand.observation_id:
            statements.append(_stated(edition.describer.row_of(operand.observation_id), edition))
        elif operand.reference_id:
            statements.append(Statement(None, (), edition.index.reference(operand.reference_id)))
    about = next((statement.row for statement in statements if statement.row), None)
    return Comparison(about, statements, check) if about else None


def _stated(row: Row, edition: Edition) -> Statement:
    mention = edition.mention(row.figure)
    return Statement(row, sentence(edition.tables.texts[row.figure.source_id], mention), None)
