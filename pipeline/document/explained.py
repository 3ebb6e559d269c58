"""Why a check holds or fails, in a language other than English: the check's own explanation is English.

The words are `explanations` of words/<language>.yaml: a sentence for each relation, or for a relation and the unit in
which it compares where that makes another sentence.
"""

from decimal import Decimal

from pipeline.document.edition import Edition
from pipeline.document.pages import derived
from pipeline.document.values import between
from pipeline.model import Check, CheckOperand

# Times that the upper end of an interval is the lower, from which on neither is rounded by their distance.
FAR = 10


def explained(check: Check, edition: Edition) -> str:
    """Return what a check compares, what follows, what is stated and how both agree, as a sentence."""
    forms = edition.language.words["explanations"]
    form = forms.get(f"{check.relation}_{check.unit_id}") or forms[check.relation]
    told = form.format(
        operands="; ".join(_told(operand, edition) for operand in edition.index.operands(check)),
        expected=_interval(check.expected_low, check.expected_high, check.unit_id, edition),
        actual=_interval(check.actual_low, check.actual_high, check.unit_id, edition),
    )
    return f"{told} {forms['outcomes'][check.verdict]}"


def _told(operand: CheckOperand, edition: Edition) -> str:
    describer = edition.describer
    if operand.observation_id:
        row = describer.row_of(operand.observation_id)
        return f"{row.value} ({', '.join(part for part in (row.period, row.source) if part)})"
    if operand.reference_id:
        known = edition.index.reference(operand.reference_id)
        authority = edition.language.translated(known.authority) or known.authority
        return f"{describer.stated(known)} ({describer.period(known.time_period, known.indicator_id)}, {authority})"
    return edition.mentions[operand.mention_id].exact if operand.mention_id else ""


def _interval(low: Decimal | None, high: Decimal | None, unit_id: str, edition: Edition) -> str:
    """Return an interval in words: one value where its ends are the same, both as they are where they lie far apart."""
    unit, language = edition.tables.units[unit_id], edition.language
    if low is None and high is None:
        return ""
    if low is None or high is None or not (low == high or 0 < low * FAR < high):
        return derived.spread(low, high, unit, "level", language)
    return between(derived.SHOWN.plus(low), derived.SHOWN.plus(high), unit, "level", language)
