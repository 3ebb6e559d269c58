"""Binding: what each quantity of an article states, read sentence by sentence.

For every quantity the governing concept is weighed (`governors`), then measure, features, area, partner, item, period
and status follow from the words around it, from the figure before it, or from the sentence before.
"""

from dataclasses import dataclass, field
from datetime import date


from pipeline.extract import features as narrowing
from pipeline.extract import governors, measures, statuses, subjects, times
from pipeline.extract.concepts import dimension, indicator
from pipeline.extract.draft import Draft
from pipeline.extract.grammar import Grammar
from pipeline.extract.naming import Company, companies
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, area
from pipeline.extract.qualifiers import qualifier
from pipeline.extract.quantities import Quantity
from pipeline.extract.roles import name, scope
from pipeline.extract.scan import Scan
from pipeline.extract.sentences import Sentence
from pipeline.extract.view import View

SUB_PROVINCIAL = frozenset({"district", "border-gate", "economic-zone"})
STOCKS = frozenset({"stock"})


@dataclass
class Discourse:
    """What a sentence leaves to the next one."""

    main_place: str | None
    place: str | None = None
    line: int = -1
    last: Draft | None = None
    heading: Hit | None = None
    heading_status: str | None = None
    topic: frozenset[str] = frozenset()
    expression: Expression | None = None
    expression_line: int = -1
    companies: list[Company] = field(default_factory=list)


@dataclass(frozen=True)
class Binder:
    """Binds the quantities of one article."""

    scan: Scan
    grammar: Grammar
    reference: times.Reference
    day: date | None

    def bind(self, sentences: list[Sentence], quantities: list[Quantity], found: list[Expression]) -> list[Draft]:
        """Return a draft for each quantity, in order."""
        discourse = Discourse(self.main_place())
        first_time = next((one for one in found if self._dates(one)), None)
        drafts: list[Draft] = []
        for sentence in sentences:
            view = View(
                self.scan,
                sentence,
                [q for q in quantities if sentence.first <= q.first < sentence.last],
                [one for one in found if sentence.first <= one.first < sentence.last],
            )
            drafts.extend(self._sentence(view, discourse, first_time))
        return drafts

    def main_place(self) -> str | None:
        """Return the area that the article is about: the one it names most, the first lines counting more."""
        counts: dict[str, float] = {}
        geographies = self.grammar.lists.geographies
        for hit in self.scan.of("place"):
            if not self.scan.tokens[hit.first].text[0].isupper():
                continue
            identifier = area(str(hit.value), self.day, geographies)
            level = geographies[identifier].level
            weight = 0.4 if level == "country" else 0.3 if level in SUB_PROVINCIAL or level == "region" else 1.0
            counts[identifier] = counts.get(identifier, 0.0) + weight + (1.0 if hit.first < 25 and weight == 1.0 else 0.0)
        for _ in self.scan.of("nation"):
            counts[COUNTRY] = counts.get(COUNTRY, 0.0) + 0.1
        if not counts:
            return None
        return max(sorted(counts), key=lambda identifier: counts[identifier])

    def _sentence(self, view: View, discourse: Discourse, first_time: Expression | None) -> list[Draft]:
        named = subjects.places(view, self.day, self.grammar.lists.geographies)
        discourse.companies = companies(view)
        same_line = view.sentence.line == discourse.line
        carried = discourse.last
        drafts: list[Draft] = []
        for quantity in view.quantities:
            draft = self._quantity(view, quantity, drafts, carried, discourse, named)
            if draft.role == "observation":
                self._place(view, draft, drafts, discourse, named, same_line)
                self._time(view, draft, drafts, discourse, first_time)
                self._status(view, draft, drafts, discourse)
            drafts.append(draft)
        self._leave(view, drafts, discourse, named)
        return drafts

    def _quantity(
        self, view: View, quantity: Quantity, drafts: list[Draft], carried: Draft | None, discourse: Discourse,
        named: list[tuple[Hit, str]],
    ) -> Draft:  # fmt: skip
        draft = Draft(quantity, value=quantity.value, qualifier=qualifier(self.scan, quantity))
        if quantity.kind == "number":
            for role, reason in (("name", name(self.scan, quantity)), ("scope", scope(self.scan, quantity))):
                if reason:
                    draft.role, draft.reason = role, reason
                    return draft
        restated = self._restated(view, quantity, drafts)
        if restated is not None:
            draft.role, draft.converts = "conversion", restated.quantity.numeral
            draft.reason = "restates the figure before in another currency"
            return draft
        self._govern(view, draft, drafts, carried, discourse)
        return draft

    def _restated(self, view: View, quantity: Quantity, drafts: list[Draft]) -> Draft | None:
        """Return the figure that money in brackets restates in another currency."""
        if quantity.kind != "money" or not view.in_brackets(quantity) or not drafts:
            return None
        earlier = [draft for draft in drafts if draft.quantity.kind == "money" and draft.role != "conversion"]
        if not earlier or earlier[-1].quantity.unit == quantity.unit:
            return None
        between = [draft for draft in drafts if draft.quantity.first > earlier[-1].quantity.first and draft.role != "conversion"]
        return None if between else earlier[-1]

    def _govern(
        self, view: View, draft: Draft, drafts: list[Draft], carried: Draft | None, discourse: Discourse
    ) -> None:
        """Decide concept, measure, features and indicator."""
        quantity = draft.quantity
        of = dimension(quantity.kind, quantity.unit)
        sibling = next((one for one in reversed(drafts) if one.role == "observation"), None)
        found = governors.candidates(view, quantity, drafts, carried, discourse.heading)
        implied = self._capital_of(view, quantity, drafts)
        if implied and (not found or found[0].weight < governors.FOLLOWS_FIGURE):
            found.insert(0, implied)
        draft.rivals = [f"{one.concept} {one.weight:.1f} ({one.rule})" for one in found[1:4]]
        for candidate in found:
            before = candidate.draft or sibling or carried
            hit = candidate.hit
            reading = self._measure(view, quantity, candidate.concept, sibling)
            if reading is None:
                continue
            own = narrowing.features(
                view, candidate.concept, hit, quantity.first, quantity.last,
                before if before is not None and (hit is None or before is sibling) else sibling, discourse.topic,
            )  # fmt: skip
            own = self._named(view, draft, own, candidate.concept, discourse, before)
            dim = self._dimension(of, reading.measure, before, candidate.concept, own)
            identifier = indicator(candidate.concept, own, dim)
            if identifier is None:
                continue
            draft.role = "observation"
            draft.concept, draft.features, draft.indicator = candidate.concept, own, identifier
            draft.measure = reading.measure
            draft.value = quantity.value * reading.sign
            draft.rules = [f"{candidate.concept}: {candidate.rule}", f"{reading.measure}: {reading.cue or 'its form'}"]
            self._names(view, draft, hit, before, sibling)
            self._balance(view, draft, hit)
            return
        draft.reason = self._phrase(view, quantity)

    def _capital_of(self, view: View, quantity: Quantity, drafts: list[Draft]) -> governors.Candidate | None:
        """Return that money right behind a count of projects or enterprises is their capital."""
        last = drafts[-1] if drafts else None
        if last is None or quantity.kind != "money" or last.concept not in ("projects", "enterprises") or not last.is_level:
            return None
        if view.within("concept", last.quantity.last + 6, quantity.first):
            return None
        return governors.Candidate("capital", governors.FOLLOWS_FIGURE, "money behind a count of projects", draft=last)

    def _measure(
        self, view: View, quantity: Quantity, concept: str, sibling: Draft | None
    ) -> measures.Reading | None:
        if quantity.kind == "rank":
            return measures.Reading("rank", 1.0)
        found = measures.readings(view, quantity, concept, sibling)
        return found[0] if found else None

    def _dimension(
        self, of: str, measure: str, before: Draft | None, concept: str, features: frozenset[str]
    ) -> str | None:
        """Return the dimension that the indicator must have: a change takes that of the figure it is said of."""
        if of not in ("percent", "rank") or measure == "level":
            return of
        if features & {"by_volume"}:
            return None
        if before is not None and before.concept == concept and before.indicator:
            own = dimension(before.quantity.kind, before.quantity.unit)
            return own if own not in ("percent", "rank") else None
        return None

    def _named(
        self, view: View, draft: Draft, features: frozenset[str], concept: str, discourse: Discourse, before: Draft | None
    ) -> frozenset[str]:
        """Add `named` where a company stands beside projects or capital; the company becomes the item."""
        if concept not in ("projects", "capital"):
            return features
        first, last = view.before(draft.quantity)
        start, end = view.behind(draft.quantity)
        for company in discourse.companies:
            inside = first <= company.first and company.last <= last
            behind = start <= company.first and company.last <= end
            if inside or behind:
                draft.item, draft.item_name = company.identifier, company.name
                return features if features & {"adjusted"} else frozenset({"named"})
        if before is not None and before.item != "_T" and "named" in before.features:
            draft.item, draft.item_name = before.item, before.item_name
            return frozenset({"named"})
        return features

    def _names(self, view: View, draft: Draft, hit: Hit | None, before: Draft | None, sibling: Draft | None) -> None:
        """Decide partner and item."""
        quantity = draft.quantity
        same = subjects.inherits(sibling, draft.concept)
        item = subjects.nearest(view, quantity, subjects.items(view), hit, reach=4)
        if draft.item == "_T":
            if item:
                draft.item = item.identifier
            elif sibling is not None and (same or draft.measure not in ("level",)) and draft.concept == sibling.concept:
                draft.item = sibling.item
        if draft.indicator in subjects.PARTNERED and draft.indicator not in subjects.NO_PARTNER:
            partner = subjects.nearest(view, quantity, subjects.partners(view), hit, reach=5)
            if partner:
                draft.partner = partner.identifier
            elif sibling is not None and draft.concept == sibling.concept:
                draft.partner = sibling.partner
            else:
                known = [one for one in subjects.partners(view) if one.hit.last <= quantity.first]
                if known:
                    draft.partner = known[-1].identifier

    def _balance(self, view: View, draft: Draft, hit: Hit | None) -> None:
        """A deficit is negative: `nhập siêu 2 tỷ USD` is -2 billion."""
        if draft.indicator == "trade_balance" and draft.measure == "level" and hit is not None:
            if self.scan.at(hit.first, "deficit") or self.scan.at(hit.last - 1, "deficit"):
                draft.value = -abs(draft.value)


    def _place(
        self, view: View, draft: Draft, drafts: list[Draft], discourse: Discourse, named: list[tuple[Hit, str]],
        same_line: bool,
    ) -> None:  # fmt: skip
        of_whole = draft.measure in ("share", "rank", "contribution")
        own = subjects.place(view, draft.quantity, named, of_whole=of_whole)
        if own == COUNTRY and of_whole:
            own = None
        before = next((one for one in reversed(drafts) if one.role == "observation"), None)
        if own:
            draft.place = own
        elif before is not None and not view.within("own_place", *view.before(draft.quantity)):
            draft.place = before.place
        elif same_line and discourse.place and not view.within("own_place", view.sentence.first, draft.quantity.first):
            draft.place = discourse.place
        elif discourse.place and self._keeps(view, discourse.place):
            draft.place = discourse.place
        else:
            draft.place = discourse.main_place
        if draft.place is None:
            draft.reason = "the text names no place"
        if of_whole:
            start, end = view.behind(draft.quantity)
            around = [hit for hit in view.of("nation") if hit.first >= view.before(draft.quantity)[0] and hit.last <= end + 6]
            whole = [identifier for hit, identifier in named if start <= hit.first and hit.last <= end]
            if (around or COUNTRY in whole) and draft.place != COUNTRY:
                draft.of_place = COUNTRY
            elif draft.measure == "rank" and draft.partner == "_T" and draft.place and draft.place != COUNTRY:
                draft.of_place = COUNTRY

    def _keeps(self, view: View, place: str) -> bool:
        level = self.grammar.lists.geographies[place].level
        return level in SUB_PROVINCIAL and (bool(view.of("there")) or not view.of("own_place"))

    def _dates(self, found: Expression) -> bool:
        return not found.compared and found.kind in ("month", "months", "year") and found.until_year is None

    def _time(
        self, view: View, draft: Draft, drafts: list[Draft], discourse: Discourse, first_time: Expression | None
    ) -> None:
        known = self.grammar.lists.indicators[draft.indicator or ""]
        stock = known.kind in STOCKS
        usable = [one for one in view.times if self._is_time_of(one, draft)]
        found = times.choose(view, draft.quantity, usable)
        before = next((one for one in reversed(drafts) if one.role == "observation"), None)
        if found is None and before is not None and before.span is not None:
            draft.span = before.span
            return
        if found is None:
            found = times.behind(view, draft.quantity, usable)
        if found is None and not (stock and draft.measure == "level" and view.sentence.line != discourse.expression_line):
            found = discourse.expression or (None if stock else first_time)
        if found is not None:
            draft.span = self._resolve(found, stock=stock)

    def _is_time_of(self, found: Expression, draft: Draft) -> bool:
        return found.kind not in ("duration", "clock")

    def _resolve(self, found: Expression, *, stock: bool) -> times.Span | None:
        if found.kind == "month" and found.month is None:
            return times.this_or_last_month(found, self.reference)
        return times.resolve(found, self.reference, stock=stock)

    def _status(self, view: View, draft: Draft, drafts: list[Draft], discourse: Discourse) -> None:
        before = next((one for one in reversed(drafts) if one.role == "observation"), None)
        cue = statuses.said(view, draft.quantity, before)
        if cue is None and discourse.heading_status and before is None:
            cue = discourse.heading_status
        draft.status = statuses.settled(cue, draft.span, self.reference.last, draft.measure)

    def _leave(self, view: View, drafts: list[Draft], discourse: Discourse, named: list[tuple[Hit, str]]) -> None:
        """Leave to the next sentence what this one spoke of."""
        spoken = [draft for draft in drafts if draft.role == "observation"]
        if spoken:
            discourse.last = spoken[-1]
            discourse.place = spoken[-1].place
        elif named:
            discourse.place = named[-1][1]
        if not spoken and view.of("concept") and not view.quantities:
            discourse.heading = view.of("concept")[0]
        origins = [str(hit.value) for hit in view.of("origin")]
        if origins:
            discourse.topic = frozenset({origins[-1]}) if origins[-1] != "enterprise" else frozenset()
        dated = [one for one in view.times if self._dates(one)]
        if dated:
            discourse.expression, discourse.expression_line = dated[-1], view.sentence.line
        discourse.line = view.sentence.line

    def _phrase(self, view: View, quantity: Quantity) -> str:
        """Return the words that govern a figure of no known indicator, for whoever extends the vocabulary."""
        start, end = view.behind(quantity)
        if quantity.kind == "number":
            return self.scan.exact(quantity.first, min(end, quantity.last + 4)) if end > start else "a bare number"
        first, last = view.before(quantity)
        return self.scan.exact(max(first, last - 5), last) if last > first else "no words before it"
