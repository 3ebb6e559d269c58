"""The entity diagram of the package, from its schemas: a box a table, with its key and what refers to other tables.

Columns of boxes follow the references: a table stands right of those that it refers to, as close as it can, and code
lists stand apart at the left. A reference to the next column is a line; any other names its table in the box, so that
no line crosses a box. Nothing here is measured, so the bytes are the same everywhere.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

# What nearly every table refers to: lines to them would hide all others.
CODE_LISTS = ("indicators", "geographies", "partners", "items", "units")
WIDTH, GAP, ROW, MARGIN, BETWEEN = 212, 48, 17, 6, 16  # of boxes, in pixels


@dataclass(frozen=True)
class Entity:
    """A table: its key, and the table that each of its referring columns refers to."""

    name: str
    primary_key: Sequence[str]
    references: Mapping[str, str]

    @cached_property
    def columns(self) -> list[str]:
        """The columns that a box shows: the key, then what refers to others."""
        return list(dict.fromkeys([*self.primary_key, *self.references]))

    @property
    def height(self) -> int:
        """The height of its box: a head and the columns."""
        return ROW * (len(self.columns) + 1) + MARGIN


@dataclass(frozen=True)
class Box:
    """Where a table is drawn: its upper left corner."""

    entity: Entity
    x: int
    y: int

    def row(self, column: str) -> int:
        """Return the height of the middle of a column's row."""
        return self.y + ROW * (self.entity.columns.index(column) + 1) + MARGIN + ROW // 2


def columns(entities: Sequence[Entity]) -> list[list[Entity]]:
    """Return the tables from left to right, in each column beside what they refer to; code lists below the first."""
    known = {entity.name: entity for entity in entities if entity.name not in CODE_LISTS}
    targets = {name: set(entity.references.values()) & set(known) - {name} for name, entity in known.items()}
    depth: dict[str, int] = {}
    while len(depth) < len(known):
        ready = [name for name in known if name not in depth and targets[name] <= set(depth)]
        depth |= {name: max((depth[target] + 1 for target in targets[name]), default=0) for name in ready}
    for name in [name for name in known if not targets[name]]:
        depth[name] = min((depth[one] - 1 for one in known if name in targets[one]), default=0)
    placed: list[list[Entity]] = []
    for level in range(max(depth.values()) + 1):
        column = [entity for entity in known.values() if depth[entity.name] == level]
        placed.append(_beside(placed[-1], column) if placed else column)
    placed[0] += [entity for entity in entities if entity.name in CODE_LISTS]
    return placed


def _beside(before: Sequence[Entity], column: Sequence[Entity]) -> list[Entity]:
    """Return a column in the order of the tables before it that its own refer to, so that few lines cross."""
    rank = {entity.name: place for place, entity in enumerate(before)}

    def middle(entity: Entity) -> float:
        found = [rank[name] for name in sorted(set(entity.references.values())) if name in rank]
        return sum(found) / len(found) if found else 0

    return sorted(column, key=middle)


def boxes(entities: Sequence[Entity]) -> dict[str, Box]:
    """Return where each table is drawn."""
    found = {}
    for number, column in enumerate(columns(entities)):
        y = BETWEEN
        for entity in column:
            found[entity.name] = Box(entity, number * (WIDTH + GAP) + 1, y)
            y += entity.height + BETWEEN
    return found


def svg(entities: Sequence[Entity], labelled_by: str, described_by: str) -> Markup:
    """Return the diagram, named and described by the elements with these ids; a box links to its table's anchor."""
    placed = boxes(entities)
    width = max(box.x for box in placed.values()) + WIDTH + 1
    height = max(box.y + box.entity.height for box in placed.values()) + BETWEEN
    drawn = [line for box in placed.values() for line in _lines(box, placed)]
    drawn += [_box(box, placed) for box in placed.values()]
    head = Markup('<svg viewBox="0 0 {} {}" width="{}" role="group" aria-labelledby="{}" aria-describedby="{}">')
    return head.format(width, height, width, labelled_by, described_by) + Markup("").join(drawn) + Markup("</svg>")


def is_drawn(box: Box, target: Box) -> bool:
    """Return whether a reference is a line: where the table referred to stands in the column before."""
    return target.x == box.x - WIDTH - GAP and target.entity.name not in CODE_LISTS


def _lines(box: Box, placed: Mapping[str, Box]) -> Iterator[Markup]:
    """Yield the lines to the tables that a box refers to, each from its column."""
    curve = Markup('<path class="line" d="M{} {}C{} {} {} {} {} {}"/><circle class="end" cx="{}" cy="{}" r="3"/>')
    for column, name in box.entity.references.items():
        if is_drawn(box, placed[name]):
            x, y = placed[name].x + WIDTH, placed[name].y + ROW // 2 + 2
            bends = (box.x - GAP // 2, box.row(column), x + GAP // 2, y)
            yield curve.format(box.x, box.row(column), *bends, x, y, x, y)


def _box(box: Box, placed: Mapping[str, Box]) -> Markup:
    name, left, right = box.entity.name, box.x + 8, box.x + WIDTH - 8
    frame = Markup('<rect class="box" x="{}" y="{}" width="{}" height="{}" rx="3"/>')
    head = Markup('<a href="#{}"><text class="name" x="{}" y="{}">{}</text></a>')
    cell = Markup('<text class="{}" x="{}" y="{}" text-anchor="{}">{}</text>')
    parts = [frame.format(box.x, box.y, WIDTH, box.entity.height), head.format(name, left, box.y + ROW - 2, name)]
    for column in box.entity.columns:
        y, target = box.row(column) + 4, box.entity.references.get(column)
        parts.append(cell.format("key" if column in box.entity.primary_key else "column", left, y, "start", column))
        if target and not is_drawn(box, placed[target]):
            parts.append(cell.format("target", right, y, "end", f"→ {target}"))
    return Markup("").join(parts)
