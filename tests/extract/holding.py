"""What holds of every reading of an article: evidence, a complete ledger, sound figures, known words."""

import re
from datetime import date
from itertools import pairwise

from pipeline import schemas, vocabulary
from pipeline.extract.article import Reading
from pipeline.plain import is_plain, plain_end

DIGIT = re.compile(r"\d")


def require_evidence(found: Reading) -> None:
    """Every mention is what stands in the text at its place, and no two share an id or an offset."""
    text = found.article.text
    for one in found.mentions:
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.exact
        assert plain_end(text[max(one.start - 32, 0) : one.start]) == one.prefix
        behind = text[one.end : one.end + 32]
        assert one.suffix == (behind if is_plain(behind) else "")
        assert len(one.exact) <= 80
        assert not set(one.exact) & {"\n", "\r"}
        assert one.sentence_start <= one.start
        assert one.end <= one.sentence_end
        assert one.exact in one.excerpt
        assert len(one.excerpt) <= 300
    ids = [one.mention_id for one in found.mentions]
    assert len(set(ids)) == len(ids)
    ordered = sorted(found.mentions, key=lambda one: one.start)
    assert all(one.end <= other.start for one, other in pairwise(ordered))


def require_complete_ledger(found: Reading) -> None:
    """Every digit lies in a mention; no two overlap, so in exactly one."""
    held = bytearray(len(found.article.text))
    for one in found.mentions:
        held[one.start : one.end] = b"\1" * (one.end - one.start)
    for digit in DIGIT.finditer(found.article.text):
        assert held[digit.start()], f"{digit[0]!r} at {digit.start()} is in no mention"


def require_sound_observations(found: Reading) -> None:
    """Every observation rests on a mention that says so, and refers to rows that are there."""
    mentions = {one.mention_id: one for one in found.mentions}
    lists = vocabulary.code_lists()
    items = {*lists.items, *(item.item_id for item in found.items)}
    ids = [one.observation_id for one in found.observations]
    assert len(set(ids)) == len(ids)
    for one in found.observations:
        assert mentions[one.mention_id].role == "observation"
        assert one.observation_id.split("/")[0] == one.mention_id
        assert one.indicator_id in lists.indicators
        assert one.unit_id in lists.units
        assert one.partner_id in lists.partners
        assert one.item_id in items
        assert {one.geography_id, one.of_geography_id} <= {None, *lists.geographies}
        assert one.of_indicator_id is None or one.of_indicator_id in lists.indicators
        assert one.of_item_id is None or one.of_item_id in items
        assert one.value.is_finite()
        assert one.value_low is None or one.value_low <= one.value
        assert one.value_high is None or one.value <= one.value_high
        assert (one.time_period is None) == (one.period_start is None) == (one.period_end is None)
        assert one.period_start is None or (one.period_end is not None and one.period_start <= one.period_end)
        assert isinstance(one.published_to, date | None)
    resting = {one.mention_id for one in found.observations}
    assert {one.mention_id for one in found.mentions if one.role == "observation"} == resting


def require_known_words(found: Reading) -> None:
    """Columns with a list of words hold no other."""
    for resource, rows in (("mentions", found.mentions), ("observations", found.observations)):
        for field in schemas.fields(resource):
            allowed = field.get("constraints", {}).get("enum")
            if allowed:
                assert {getattr(row, field["name"]) for row in rows} <= {*allowed, None}, field["name"]
    ids = {one.mention_id for one in found.mentions}
    for one in found.mentions:
        assert (one.converts_mention_id is not None) == (one.role == "conversion")
        assert one.converts_mention_id in {None, *ids}
