"""Binding: what each quantity of an article states, read sentence by sentence.

For every quantity the governing concept is weighed (`governors`), then measure, features, area, partner, item, period
and status follow from the words around it, from the figure before it, or from the sentence before.
"""

from dataclasses import dataclass, field, replace
from datetime import date


from pipeline.extract import features as narrowing
from pipeline.extract import governors, measures, statuses, subjects, times
from pipeline.extract.calendar import Span, previous, whole_year, whole_year_before, year_before
from pipeline.extract.concepts import dimension, indicator
from pipeline.extract.draft import Draft
from pipeline.extract.grammar import Grammar
from pipeline.extract.lists import Pair, pairs
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
FIRST_LINES = 6
OTHER = "_other"  # spoken of in such articles, but no indicator: interest, tariffs, forest cover
STOCKS = frozenset({"stock"})
PRICED = frozenset({"grdp", "industrial_output", "grdp_per_capita", "retail_sales"})


@dataclass
class Discourse:
    """What a sentence leaves to the next one."""

    main_place: str | None
    place: str | None = None
    line: int = -1
    last: Draft | None = None
    heading: Hit | None = None
    heading_is_fresh: bool = False
    heading_aspects: frozenset[str] = frozenset()
    plan: Expression | None = None
    plan_status: str | None = None
    last_count: Draft | None = None
    topic_item: str = "_T"
    present_line: int = -1
    trade: str | None = None
    is_open: bool = False
    outside: Expression | None = None
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
    times: list[Expression]

    def bind(self, sentences: list[Sentence], quantities: list[Quantity]) -> list[Draft]:
        """Return a draft for each quantity, in order."""
        discourse = Discourse(self.main_place())
        found = self.times
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
            counts[identifier] = (
                counts.get(identifier, 0.0) + weight + (1.0 if hit.first < 25 and weight == 1.0 else 0.0)
            )
        for _ in self.scan.of("nation"):
            counts[COUNTRY] = counts.get(COUNTRY, 0.0) + 0.1
        if not counts:
            return None
        return max(sorted(counts), key=lambda identifier: counts[identifier])

    def _sentence(self, view: View, discourse: Discourse, first_time: Expression | None) -> list[Draft]:
        discourse.companies = companies(view)
        named = [
            (hit, identifier)
            for hit, identifier in subjects.places(view, self.day, self.grammar.lists.geographies)
            if not any(one.first <= hit.first < one.last for one in discourse.companies)
        ]
        same_line = view.sentence.line == discourse.line or (discourse.is_open and self._is_listed(view))
        carried = discourse.last
        drafts: list[Draft] = []
        for quantity in view.quantities:
            draft = self._quantity(view, quantity, drafts, carried, discourse, same_line)
            if draft.role == "observation":
                self._place(view, draft, drafts, discourse, named, same_line)
                self._time(view, draft, drafts, discourse, first_time)
                self._status(view, draft, drafts, discourse)
            drafts.append(draft)
            drafts.extend(self._shared(view, draft))
        self._leave(view, drafts, discourse, named)
        return drafts

    def _shared(self, view: View, draft: Draft) -> list[Draft]:
        """Return the further figures of one mention: first `both by capital, number of projects and exports`."""
        start, end = draft.quantity.last, view.sentence.last
        each = view.starting("each", start, start + 4)
        if draft.role != "observation" or draft.quantity.kind != "rank" or not each:
            return []
        further: list[Draft] = []
        following = [q.first for q in view.quantities if q.first >= start]
        for hit in view.within("concept", each[0].first, min([end, *following])):
            features = frozenset({"fdi"}) if draft.partner != "_T" else frozenset[str]()
            identifier = indicator(str(hit.value), features, None)
            if identifier and identifier not in (draft.indicator, *(one.indicator for one in further)):
                further.append(
                    replace(draft, concept=str(hit.value), indicator=identifier, rules=["shares the rank before"])
                )
        return further

    def _quantity(
        self, view: View, quantity: Quantity, drafts: list[Draft], carried: Draft | None, discourse: Discourse,
        same_line: bool,
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
        self._govern(view, draft, drafts, carried, discourse, same_line)
        return draft

    def _restated(self, view: View, quantity: Quantity, drafts: list[Draft]) -> Draft | None:
        """Return the figure that money in brackets restates in another currency."""
        if quantity.kind != "money" or not view.in_brackets(quantity) or not drafts:
            return None
        earlier = [draft for draft in drafts if draft.quantity.kind == "money" and draft.role != "conversion"]
        if not earlier or earlier[-1].quantity.unit == quantity.unit:
            return None
        between = [
            draft
            for draft in drafts
            if draft.quantity.first > earlier[-1].quantity.first and draft.role != "conversion"
        ]
        return None if between else earlier[-1]

    def _govern(
        self, view: View, draft: Draft, drafts: list[Draft], carried: Draft | None, discourse: Discourse, same_line: bool
    ) -> None:  # fmt: skip
        """Decide concept, measure, features and indicator."""
        quantity = draft.quantity
        if quantity.end_of_range == "high" and drafts and drafts[-1].quantity.end_of_range == "low":
            self._copy(draft, drafts[-1])
            return
        of = dimension(quantity)
        sibling = self._before(view, quantity, drafts)
        found = governors.candidates(
            view, quantity, drafts, carried, discourse.heading, fresh=discourse.heading_is_fresh
        )
        found = self._paired(view, quantity, drafts, found)
        found.extend(self._by_item(view, quantity, of, discourse))
        found.sort(key=lambda candidate: -candidate.weight)
        if not found and quantity.kind == "number" and view.starting("event", quantity.last, quantity.last + 3):
            counted = discourse.last_count
            if counted and counted.concept:
                found = [governors.Candidate(counted.concept, 1.0, "as the count before", draft=counted)]
        implied = self._capital_of(view, quantity, drafts)
        if implied and (not found or found[0].weight < governors.FOLLOWS_FIGURE):
            found.insert(0, implied)
        draft.rivals = [f"{one.concept} {one.weight:.1f} ({one.rule})" for one in found[1:4]]
        for candidate in found:
            if candidate.concept == OTHER:
                break
            kin = next((one for one in reversed(drafts) if one.concept == candidate.concept), None)
            told = sibling is not None and sibling.concept in narrowing.NARROWED
            said_again = carried is not None and carried.concept == candidate.concept and not told
            if kin is None and said_again and (same_line or of == "percent"):
                kin = carried
            before = candidate.draft or kin or sibling or carried
            hit = candidate.hit
            reading = self._measure(view, quantity, candidate.concept, drafts)
            if reading is None:
                continue
            own = narrowing.features(
                view, candidate.concept, hit, quantity.first, quantity.last,
                before if hit is None or before in (kin, sibling) else sibling, discourse.topic,
                in_period=self._in_period(view, quantity, candidate.concept, discourse),
            )  # fmt: skip
            if candidate.rule == "from the heading":
                own |= discourse.heading_aspects
            own = self._named(view, draft, own, candidate.concept, discourse, before)
            dim = self._dimension(of, reading.measure, before, candidate.concept, own)
            if candidate.concept == "countries" and discourse.trade and not own & {"fdi", "export"}:
                own |= {"export"}
            if subjects.foreign(view, quantity, hit, candidate.concept) and not own & narrowing.ORIGINS:
                own |= {"fdi"}
            identifier = indicator(candidate.concept, own | ({"share"} if reading.measure == "share" else set()), dim)
            if identifier is None or self._clashes(view, quantity, candidate, identifier):
                continue
            draft.role = "observation"
            draft.concept, draft.features, draft.indicator = candidate.concept, own, identifier
            draft.measure = reading.measure
            if reading.measure == "share" and hit is not None and hit.first >= quantity.last:
                self._part_of(view, draft, sibling, identifier)
            draft.value = quantity.value * reading.sign
            draft.rules = [f"{candidate.concept}: {candidate.rule}", f"{reading.measure}: {reading.cue or 'its form'}"]
            self._names(view, draft, hit, before, sibling, discourse)
            self._balance(view, draft, hit)
            priced = view.of("price")
            if priced and draft.indicator in PRICED:
                draft.price_basis = str(priced[-1].value)
            return
        draft.reason = self._phrase(view, quantity)

    def _before(self, view: View, quantity: Quantity, drafts: list[Draft]) -> Draft | None:
        """Return the figure before in the sentence; one in brackets passes nothing on to one outside."""
        spoken = [one for one in drafts if one.role == "observation"]
        if not view.in_brackets(quantity):
            spoken = [one for one in spoken if not view.in_brackets(one.quantity)] or spoken
        return spoken[-1] if spoken else None

    def _copy(self, draft: Draft, low: Draft) -> None:
        """The upper end of a range is said of the same thing as the lower end."""
        for name in (
            "role",
            "concept",
            "features",
            "indicator",
            "measure",
            "item",
            "item_name",
            "partner",
            "price_basis",
        ):
            setattr(draft, name, getattr(low, name))
        draft.value = -draft.quantity.value if low.value < 0 else draft.quantity.value
        draft.rules = ["the other end of the range"]

    def _paired(
        self, view: View, quantity: Quantity, drafts: list[Draft], found: list[governors.Candidate]
    ) -> list[governors.Candidate]:
        """Put the concept that a list says respectively first."""
        pair = self._pairs(view).get(quantity.first)
        if pair is None:
            return found
        if pair.concept is not None:
            return [
                governors.Candidate(str(pair.concept.value), governors.BEHIND, "respectively", pair.concept),
                *found,
            ]
        answered = next((one for one in drafts if pair.quantity is one.quantity), None)
        if answered is not None and answered.concept:
            return [governors.Candidate(answered.concept, governors.BEHIND, "respectively", draft=answered), *found]
        return found

    def _pairs(self, view: View) -> dict[int, Pair]:
        if not view.of("respectively"):
            return {}
        named = subjects.places(view, self.day, self.grammar.lists.geographies)
        return pairs(view, named, subjects.partners(view), subjects.items(view))

    def _part_of(self, view: View, draft: Draft, sibling: Draft | None, whole: str) -> None:
        """Take the part for the subject of a share: bad debts made up 4.4% of total loans; X, 1.46% of credit."""
        named = view.within("concept", *view.before(draft.quantity))
        if named and view.count(",;", named[-1].last, draft.quantity.first):
            named = []
        if named and named[-1].value != draft.concept:
            part = indicator(str(named[-1].value), draft.features, None)
            if part and part != whole:
                draft.concept, draft.indicator, draft.of_indicator = str(named[-1].value), part, whole
        elif not named and sibling is not None and sibling.is_level and sibling.quantity.kind == "money" and sibling.concept != draft.concept:
            draft.concept, draft.features, draft.indicator = sibling.concept, sibling.features, sibling.indicator
            draft.of_indicator = whole

    def _clashes(self, view: View, quantity: Quantity, candidate: governors.Candidate, identifier: str) -> bool:
        """Tell whether a carried concept cannot be narrowed to the item that the quantity stands beside."""
        if candidate.hit is not None or candidate.rule == "as the figure before":
            return False
        item = subjects.nearest(view, quantity, subjects.items(view), None, reach=2)
        return item is not None and item not in self._items(view, identifier)

    def _by_item(self, view: View, quantity: Quantity, of: str, discourse: Discourse) -> list[governors.Candidate]:
        """Return what an item alone suggests: growth of a sector is that of the economy, money of a commodity is trade."""
        item = subjects.nearest(view, quantity, subjects.items(view), None, reach=2)
        type_ = self.grammar.lists.items[item.identifier].type if item else ""
        if type_ == "sector" and of == "percent":
            return [governors.Candidate("grdp", governors.GROWTH, "growth of a sector")]
        if type_ == "commodity" and discourse.trade and of in ("currency", "percent"):
            return [governors.Candidate(discourse.trade, governors.COMMODITY, "trade in a commodity")]
        return []

    def _in_period(self, view: View, quantity: Quantity, concept: str, discourse: Discourse) -> bool:
        """Tell whether a stretch of time dates the quantity, not a day until which it counts."""
        usable = [one for one in view.times if self._is_time_of(view, one, stock=False)]
        found = times.choose(view, quantity, usable) or times.behind(view, quantity, usable)
        if found is None and concept == "capital":
            return discourse.expression is not None
        return found is not None and (not found.to_date or found.kind == "months")

    def _capital_of(self, view: View, quantity: Quantity, drafts: list[Draft]) -> governors.Candidate | None:
        """Return that money right behind a count of projects or enterprises is their capital."""
        last = drafts[-1] if drafts else None
        if (
            last is None
            or quantity.kind != "money"
            or last.concept not in ("projects", "enterprises")
            or not last.is_level
        ):
            return None
        if view.within("concept", last.quantity.last + 6, quantity.first):
            return None
        return governors.Candidate("capital", governors.FOLLOWS_FIGURE, "money behind a count of projects", draft=last)

    def _measure(self, view: View, quantity: Quantity, concept: str, drafts: list[Draft]) -> measures.Reading | None:
        if quantity.kind == "rank":
            return measures.Reading("rank", 1.0)
        spoken = [one for one in drafts if one.role == "observation"]
        alike = [one for one in spoken if one.quantity.kind == quantity.kind]
        found = measures.readings(view, quantity, concept, alike[-1] if alike else None, spoken[-1] if spoken else None)
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
            own = dimension(before.quantity)
            return own if own not in ("percent", "rank") else None
        return None

    def _named(
        self,
        view: View,
        draft: Draft,
        features: frozenset[str],
        concept: str,
        discourse: Discourse,
        before: Draft | None,
    ) -> frozenset[str]:
        """Add `named` where a company stands beside projects or capital; the company becomes the item."""
        if concept not in ("projects", "capital", "plant"):
            return features
        first, last = view.before(draft.quantity)
        start, end = view.behind(draft.quantity)
        following = [q.first for q in view.quantities if q.first >= start]
        end = min([view.sentence.last, *following])
        for company in discourse.companies:
            inside = first <= company.first and company.last <= last
            behind = start <= company.first and company.last <= end and concept == "projects"
            if inside or behind:
                draft.item, draft.item_name = company.identifier, company.name
                return features if features & {"adjusted"} else frozenset({"named"})
        if before is not None and before.item != "_T" and "named" in before.features:
            draft.item, draft.item_name = before.item, before.item_name
            return frozenset({"named"})
        return features

    def _names(
        self, view: View, draft: Draft, hit: Hit | None, before: Draft | None, sibling: Draft | None, discourse: Discourse
    ) -> None:  # fmt: skip
        """Decide partner and item."""
        quantity = draft.quantity
        same = subjects.inherits(sibling, draft.concept)
        pair = self._pairs(view).get(quantity.first)
        if pair is not None and pair.quantity is not None and before is not None:
            draft.item, draft.partner = before.item, before.partner
            return
        if pair is not None and (pair.item or pair.partner):
            draft.item, draft.partner = pair.item or draft.item, pair.partner or draft.partner
            return
        item = subjects.nearest(view, quantity, self._items(view, draft.indicator), hit, reach=4)
        if draft.item == "_T" and not item and draft.concept in ("projects", "capital"):
            draft.item = discourse.topic_item
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

    def _items(self, view: View, identifier: str | None) -> list[subjects.Named]:
        """Return the items of a sentence that an indicator can be narrowed to (`item_scopes.csv`)."""
        topic = self.grammar.lists.indicators[identifier].topic if identifier else ""
        scopes = self.grammar.item_scopes
        allowed = scopes.get(topic, frozenset()) | scopes.get(identifier or "", frozenset())
        known = self.grammar.lists.items
        return [one for one in subjects.items(view) if known[one.identifier].type in allowed]

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
        own = subjects.place(view, draft.quantity, named, self.grammar.lists.geographies, of_whole=of_whole)
        if own == COUNTRY and of_whole:
            own = None
        before = self._before(view, draft.quantity, drafts)
        pair = self._pairs(view).get(draft.quantity.first)
        if pair is not None and pair.place:
            draft.place = pair.place
        elif own:
            draft.place = own
        elif before is not None and not self._names_main(view, before.place, *view.before(draft.quantity)):
            draft.place = before.place
        elif (
            same_line
            and discourse.place
            and not self._names_main(view, discourse.place, view.sentence.first, draft.quantity.first)
        ):
            draft.place = discourse.place
        elif discourse.place and self._keeps(view, discourse.place):
            draft.place = discourse.place
        else:
            draft.place = discourse.main_place
        if draft.place is None:
            draft.reason = "the text names no place"
        if of_whole:
            start, end = view.behind(draft.quantity)
            around = [
                hit for hit in view.of("nation") if hit.first >= view.before(draft.quantity)[0] and hit.last <= end + 6
            ]
            whole = [identifier for hit, identifier in named if start <= hit.first and hit.last <= end]
            if (around or COUNTRY in whole) and draft.place != COUNTRY:
                draft.of_place = COUNTRY
            elif draft.measure == "rank" and draft.partner == "_T" and draft.place and draft.place != COUNTRY:
                draft.of_place = COUNTRY

    def _names_main(self, view: View, place: str | None, first: int, last: int) -> bool:
        """Tell whether words such as `the province` lead back to the article's own place."""
        level = self.grammar.lists.geographies[place].level if place else ""
        is_city = level in ("district", "municipality")
        return any(hit.value != "city" or not is_city for hit in view.within("own_place", first, last))

    def _keeps(self, view: View, place: str) -> bool:
        level = self.grammar.lists.geographies[place].level
        return level in SUB_PROVINCIAL and bool(view.of("there"))

    def _dates(self, found: Expression) -> bool:
        to_day = found.kind == "day" and found.to_date
        if found.compared or found.until_year is not None or (found.since and found.kind == "year"):
            return False
        return found.kind in ("month", "months", "year") or to_day

    def _time(
        self, view: View, draft: Draft, drafts: list[Draft], discourse: Discourse, first_time: Expression | None
    ) -> None:
        known = self.grammar.lists.indicators[draft.indicator or ""]
        stock = known.kind in STOCKS
        usable = [one for one in view.times if self._is_time_of(view, one, stock)]
        found = times.choose(view, draft.quantity, usable)
        before = self._before(view, draft.quantity, drafts)
        if found is None and before is not None and before.span is not None:
            draft.span = before.span
            return
        compared = self._base_period(view, draft, before)
        if compared is not None:
            draft.span = compared
            return
        fixed = draft.measure in ("level", "rank", "share") and (stock or draft.concept == "investor")
        if found is None and not self._is_present(view, discourse):
            found = times.behind(view, draft.quantity, usable)
            crossed = found is not None and any(
                q.last <= found.first for q in view.quantities if q.first >= draft.quantity.last
            )
            if crossed and discourse.expression:
                found = discourse.expression
        if found is None and self._is_present(view, discourse) and draft.measure in ("level", "rank", "share"):
            return
        if found is None and discourse.plan and self._is_listed(view):
            found = discourse.plan
        in_list = discourse.is_open and self._is_listed(view)
        if found is None and not (fixed and view.sentence.line != discourse.expression_line and not in_list):
            in_force = discourse.outside if self._is_listed(view) and not in_list else discourse.expression
            found = in_force or (None if fixed else first_time)
        if found is not None:
            draft.span = self._resolve(self._completed(view, found), stock=stock)
        self._settle_change(view, draft)

    def _base_period(self, view: View, draft: Draft, before: Draft | None) -> Span | None:
        """Return the period of a level that the one before is compared with: `..., compared with $9,240 in 2024`."""
        if not draft.is_level or before is None or before.span is None:
            return None
        first, last = view.before(draft.quantity)
        if not any(last - hit.last <= 2 for hit in view.within("comparison", first, last)):
            return None
        start, end = view.behind(draft.quantity)
        if any(hit.value == "yoy" for hit in view.starting("base", start, end)):
            return year_before(before.span)
        named = [one for one in view.times if start <= one.first < end and one.kind not in ("duration", "clock")]
        return self._resolve(named[0], stock=False) if named else None

    def _is_present(self, view: View, discourse: Discourse) -> bool:
        """Tell whether the sentence, or one before it in the line, speaks of the present without a date."""
        return bool(view.of("present")) or discourse.present_line == view.sentence.line

    def _completed(self, view: View, found: Expression) -> Expression:
        """A bare year takes the quarter or months that its sentence speaks of: `no Q1 ... : in 2020 up 0.42%`."""
        if found.kind != "year" or found.year is None or found.until_year is not None:
            return found
        parts = [one for one in view.times if one.kind == "months" and one.year is None and one.last <= found.first]
        return replace(parts[-1], year=found.year) if parts else found

    def _settle_change(self, view: View, draft: Draft) -> None:
        """Tell a change on average a year, on the period before or on another base from one on the year before."""
        if draft.span is None or not (draft.measure or "").startswith("change"):
            return
        years = draft.span.end.year - draft.span.start.year
        if years and draft.measure in ("change_yoy", "change_avg"):
            draft.measure = "change_avg"
        elif draft.measure == "change_avg":
            draft.measure = "change_yoy"
        if draft.measure != "change_yoy":
            return
        start, end = view.behind(draft.quantity)
        first, _ = view.before(draft.quantity)
        against = [
            one
            for one in view.times
            if one.compared and first <= one.first < end and one.kind not in ("duration", "clock")
        ]
        base = self._resolve(against[-1], stock=False) if against and against[-1].kind != "year" else None
        if base is None and against and against[-1].year:
            base = self._resolve(against[-1], stock=False)
        if base is None or base == draft.span:
            return
        if base == previous(draft.span):
            draft.measure = "change_pop"
        elif base.end < draft.span.start and base not in (year_before(draft.span), whole_year_before(draft.span)):
            draft.measure, draft.base_span = "change_base", base

    def _is_listed(self, view: View) -> bool:
        """Tell whether a line is an entry of a list."""
        return self.scan.sign(view.sentence.first) in {"-", "–", "*", "+", "•", "○"}

    def _is_time_of(self, view: View, found: Expression, stock: bool) -> bool:
        """Tell whether an expression can date a figure: the day of an event and the year of a plan date none."""
        if found.kind in ("duration", "clock") or (found.kind == "day" and not (stock or found.to_date)):
            return False
        masks = [*view.of("plan"), *view.of("price")]
        return not any(hit.first <= found.first and found.last <= hit.last for hit in masks)

    def _resolve(self, found: Expression, *, stock: bool) -> Span | None:
        if found.kind == "month" and found.month is None:
            return times.this_or_last_month(found, self.reference)
        return times.resolve(found, self.reference, stock=stock, spoken=self._spoken_year(found))

    def _spoken_year(self, found: Expression) -> int | None:
        """Return the last year that the text named before an expression, or the first it names at all."""
        named = [
            one for one in self.times
            if (one.year or one.relative == -1) and not (one.compared or one.since or one.until_year or one.kind == "day")
        ]  # fmt: skip
        before = [one for one in named if one.first < found.first]
        one = before[-1] if before else named[0] if named else None
        if one is None or one.kind in ("clock", "duration"):
            return None
        span = times.resolve(one, self.reference)
        return span.end.year if span else None

    def _status(self, view: View, draft: Draft, drafts: list[Draft], discourse: Discourse) -> None:
        before = self._before(view, draft.quantity, drafts)
        cue = statuses.said(view, draft.quantity, before)
        planned = (
            before is not None
            and before.measure == "plan_ratio"
            and draft.is_level
            and view.in_brackets(draft.quantity)
        )
        if planned and draft.span is not None:  # 56.4% of the plan (5,800 billion)
            cue, draft.span = "target", whole_year(draft.span)
        if cue is None and before is None and self._is_listed(view):
            opened = discourse.last.status if discourse.is_open and discourse.last else None
            cue = discourse.plan_status or opened
        draft.status = statuses.settled(cue, draft.span, self.reference.last, draft.measure)

    def _leave(self, view: View, drafts: list[Draft], discourse: Discourse, named: list[tuple[Hit, str]]) -> None:
        """Leave to the next sentence what this one spoke of."""
        spoken = [draft for draft in drafts if draft.role == "observation"]
        traded = [draft.concept for draft in spoken if draft.concept in ("exports", "imports")]
        discourse.trade = traded[0] if traded else discourse.trade
        counted = [draft for draft in spoken if draft.quantity.kind == "number"]
        discourse.last_count = counted[-1] if counted else discourse.last_count
        if spoken:
            discourse.heading_is_fresh = discourse.heading_is_fresh and self._is_listed(view)
            discourse.last = spoken[-1]
            discourse.place = spoken[-1].place
        elif named and self.grammar.lists.geographies[named[-1][1]].level not in SUB_PROVINCIAL:
            discourse.place = named[-1][1]
        if not spoken and view.of("concept") and not view.quantities:
            discourse.heading, discourse.heading_is_fresh = view.of("concept")[0], True
            discourse.heading_aspects = frozenset(str(hit.value) for hit in view.of("aspect"))
        if not view.quantities and view.of("topic_item") and view.of("origin") and view.sentence.line < FIRST_LINES:
            discourse.topic_item = str(view.of("topic_item")[0].value)
        scopes = [str(hit.value) for hit in view.of("item") if self.grammar.lists.items[str(hit.value)].type == "scope"]
        if not view.quantities and view.of("concept") and scopes:
            discourse.topic_item = scopes[0]
        if not view.quantities and view.of("status"):
            spans = [one for one in view.times if one.kind == "year"]
            discourse.plan = spans[-1] if spans else discourse.plan
            discourse.plan_status = str(view.of("status")[-1].value) if spans else discourse.plan_status
        origins = [str(hit.value) for hit in view.of("origin")]
        if origins:
            discourse.topic = frozenset({origins[-1]}) if origins[-1] != "enterprise" else frozenset()
        dated = [
            one for one in view.times
            if self._dates(one) and not one.anaphoric and self._is_time_of(view, one, stock=False)
            and not view.is_bracketed(one.first)
        ]  # fmt: skip
        if dated:
            discourse.expression, discourse.expression_line = dated[-1], view.sentence.line
        if view.of("present"):
            discourse.present_line = view.sentence.line
        if not self._is_listed(view):
            discourse.outside = discourse.expression
        if self.scan.sign(view.sentence.last - 1) == ":":
            discourse.is_open = True
        elif view.sentence.line != discourse.line and not self._is_listed(view):
            discourse.is_open = False
        discourse.line = view.sentence.line

    def _phrase(self, view: View, quantity: Quantity) -> str:
        """Return the words that govern a figure of no known indicator, for whoever extends the vocabulary."""
        start, end = view.behind(quantity)
        if quantity.kind == "number":
            return self.scan.exact(quantity.first, min(end, quantity.last + 4)) if end > start else "a bare number"
        first, last = view.before(quantity)
        return self.scan.exact(max(first, last - 5), last) if last > first else "no words before it"
