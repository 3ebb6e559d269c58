"""A small picture of where an indicator has been: figures of one subject as segments over their days, above zero."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from markupsafe import Markup

from pipeline.document.tables import Figure

WIDTH, HEIGHT, EDGE = 88, 24, 2


def svg(figures: Sequence[Figure], label: str) -> Markup:
    """Return the picture of dated figures, the last one marked; `label` says it in words."""
    spans = [(one.period_start, one.period_end) for one in figures if one.period_start and one.period_end]
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    values = [Decimal(0), *(one.value for one in figures)]
    low, high = min(values), max(values)

    def across(day: date) -> str:
        return _rounded(EDGE + (WIDTH - 2 * EDGE) * Decimal((day - first).days) / max(1, (last - first).days))

    def up(value: Decimal) -> str:
        return _rounded(HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (value - low) / ((high - low) or 1))

    zero = f"M{EDGE} {up(Decimal(0))}H{WIDTH - EDGE}"
    segments = [
        f"M{across(start)} {up(one.value)}H{across(end)}" for one, (start, end) in zip(figures, spans, strict=True)
    ]
    return Markup(
        '<svg class="sparkline" viewBox="0 0 {} {}" width="{}" height="{}" role="img" aria-label="{}">'
        '<path class="zero" d="{}"/><path class="past" d="{}"/><path class="latest" d="{}"/></svg>'
    ).format(WIDTH, HEIGHT, WIDTH, HEIGHT, label, zero, "".join(segments[:-1]), segments[-1])


def _rounded(value: Decimal) -> str:
    return format(round(value, 1), "f")
