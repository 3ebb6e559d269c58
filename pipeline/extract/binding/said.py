"""What was said so far in a sentence: its figures, and the last ones of each sort.

Each quantity asks for the last figure of some sort; so that a long sentence takes no longer for each, these are kept.
"""

from dataclasses import dataclass, field

from pipeline.extract.draft import Draft

NAMES = ("name", "scope")  # roles of numerals that count nothing
ORIGINS_OF = "countries"  # where the things counted before come from: their capital is what follows


@dataclass(slots=True)
class Said:
    """The drafts of a sentence read so far, and the last of them that ...

    It `is_silent` while nothing was counted or measured: numerals of names and scopes say neither.

    `free` states a figure outside brackets, `original` restates none, `noun` counts something, `free_noun` does so
    outside brackets; `of_concept`, `of_kind` (of quantity), `level_of_kind` and `level_of_indicator` hold the last
    figure by that, `free_of_concept` and `free_of_kind` the last outside brackets, `answers` the first draft by the
    first token of its quantity.
    """

    is_silent: bool = True
    drafts: list[Draft] = field(default_factory=list)
    figures: list[Draft] = field(default_factory=list)
    free: Draft | None = None
    original: Draft | None = None
    noun: Draft | None = None
    free_noun: Draft | None = None
    of_concept: dict[str, Draft] = field(default_factory=dict)
    of_kind: dict[str, Draft] = field(default_factory=dict)
    free_of_kind: dict[str, Draft] = field(default_factory=dict)
    level_of_kind: dict[str, Draft] = field(default_factory=dict)
    free_of_concept: dict[str, Draft] = field(default_factory=dict)
    level_of_indicator: dict[str, Draft] = field(default_factory=dict)
    answers: dict[int, Draft] = field(default_factory=dict)

    def add(self, draft: Draft, *, in_brackets: bool) -> None:
        """Add a draft; nothing of it changes any more."""
        self.drafts.append(draft)
        self.is_silent = self.is_silent and draft.role in NAMES
        self.answers.setdefault(draft.quantity.first, draft)
        if draft.role != "conversion":
            self.original = draft
        if draft.is_figure:
            self._add_figure(draft, in_brackets=in_brackets)

    def _add_figure(self, draft: Draft, *, in_brackets: bool) -> None:
        kind = draft.quantity.kind
        self.figures.append(draft)
        self.of_kind[kind] = draft
        if not in_brackets:
            self.free = draft
            self.free_of_kind[kind] = draft
        if draft.concept:
            self.of_concept[draft.concept] = draft
            if not in_brackets:
                self.free_of_concept[draft.concept] = draft
            if kind == "number" and draft.is_level and draft.concept != ORIGINS_OF:
                self.noun = draft
                self.free_noun = self.free_noun if in_brackets else draft
            if draft.is_level:
                self.level_of_kind[kind] = draft
                self.level_of_indicator[draft.indicator or ""] = draft
