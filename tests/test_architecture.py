"""The house of the architecture: who may import whom, what DVC must know, and where the words of the languages live."""

import ast
import csv
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from pipeline import __main__ as command_line
from pipeline import schemas, vocabulary
from pipeline.vocabulary import lexicon

ROOT = Path(__file__).parents[1]
PIPELINE = ROOT / "pipeline"
LEXICONS = vocabulary.FOLDER / "lexicon"
# The folder of code of each stage; `site` renders what `document` wrote, with its code.
CODE = {name: "document" if name == "site" else name for name in command_line.STAGES}
KERNEL = {
    "database",
    "edited",
    "errors",
    "frozen",
    "io",
    "lifetime",
    "model",
    "params",
    "period_words",
    "periods",
    "plain",
    "processes",
    "progress",
    "schemas",
    "storage",
    "vocabulary",
}
# Commands beside the stages, in folders of their own.
COMMANDS = {"mending", "release"}
# Folders of the pipeline that are read as data and hold no Python.
DATA = {"expectations"}
LANGUAGES = ("en", "vi")
# Indicators that no text is read for: they only follow from other figures (reconcile/derivations).
DERIVED = {"exchange_rate"}


# --- Imports run down only


def modules(folder: Path) -> list[Path]:
    return (
        sorted(folder.rglob("*.py"))
        if folder.is_dir()
        else [path for path in [folder.with_suffix(".py")] if path.exists()]
    )


@cache
def imported(part: str) -> frozenset[str]:
    """Return the parts of the pipeline that one part imports, itself left out."""
    found = set()
    for path in modules(PIPELINE / part):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module == "pipeline":
                found |= {f"pipeline.{alias.name}" for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
    inside = {name.split(".")[1] for name in found if name.startswith("pipeline.")}
    return frozenset(inside - {part})


def needed(part: str) -> set[str]:
    """Return the parts that one part needs to run: what it imports, and what that imports."""
    found: set[str] = set()
    ahead = [part]
    while ahead:
        for name in imported(ahead.pop()) - found:
            found.add(name)
            ahead.append(name)
    return found


def test_the_parts_of_the_pipeline_are_known() -> None:
    parts = {path.stem for path in PIPELINE.iterdir() if not path.name.startswith(("_", "."))}
    assert parts == {*CODE.values(), *COMMANDS, *KERNEL, *DATA}


@pytest.mark.parametrize("stage", sorted({*CODE.values(), *COMMANDS}))
def test_a_stage_or_command_imports_only_the_kernel(stage: str) -> None:
    assert imported(stage) <= KERNEL, f"{stage} imports other stages: {sorted(imported(stage) - KERNEL)}"


@pytest.mark.parametrize("part", sorted(KERNEL))
def test_the_kernel_imports_no_stage(part: str) -> None:
    assert imported(part) <= KERNEL


def test_no_imports_in_a_circle() -> None:
    for part in (*KERNEL, *CODE.values()):
        assert part not in needed(part), f"{part} needs itself: {sorted(needed(part))}"


def test_modules_of_a_stage_import_no_module_of_theirs_in_a_circle() -> None:
    for stage in sorted({*CODE.values(), *COMMANDS}):
        graph = inner_imports(stage)
        order: list[str] = []
        while graph:
            free = sorted(name for name, uses in graph.items() if not uses & set(graph))
            assert free, f"{stage}: these import one another: {sorted(graph)}"
            order += free
            graph = {name: uses for name, uses in graph.items() if name not in free}


def inner_imports(stage: str) -> dict[str, set[str]]:
    """Return which modules of its own each module of a stage imports at its top."""
    found: dict[str, set[str]] = {}
    for path in modules(PIPELINE / stage):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        uses = set()
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ImportFrom) and node.module:
                uses |= {imported_by(node.module, alias.name) for alias in node.names}
            elif isinstance(node, ast.Import):
                uses |= {alias.name for alias in node.names}
        found[name] = uses - {name}
    package = f"pipeline.{stage}"
    return {name: {use for use in uses if use in found and use != package} for name, uses in found.items()}


def imported_by(module: str, name: str) -> str:
    """Return which module `from module import name` is about: of a folder of modules, the one in it."""
    path = ROOT.joinpath(*module.split("."), name)
    return f"{module}.{name}" if path.is_dir() or path.with_suffix(".py").exists() else module


# --- DVC knows what each stage hangs on: an input that it does not know of is an output that it does not renew


@cache
def dvc_stages() -> dict[str, Any]:
    stages: dict[str, Any] = yaml.safe_load((ROOT / "dvc.yaml").read_text(encoding="utf-8"))["stages"]
    return stages


@pytest.mark.parametrize("stage", sorted(CODE))
def test_dvc_knows_the_code_of_each_stage_and_no_other(stage: str) -> None:
    known = {dep.removeprefix("pipeline/").removesuffix(".py") for dep in dvc_stages()[stage]["deps"]
             if dep.startswith("pipeline/")}  # fmt: skip
    wanted = {CODE[stage], *needed(CODE[stage])} | {name for name in DATA if reads(CODE[stage], name)}
    assert wanted - known == set(), f"{stage} runs this code, and dvc.yaml does not say so: {sorted(wanted - known)}"
    assert known - wanted == set(), f"{stage} does not run this code, and dvc.yaml says so: {sorted(known - wanted)}"


def reads(stage: str, folder: str) -> bool:
    """Tell whether the code of a stage names a folder of data beside it: `.parent / "expectations"`."""
    named = re.compile(rf'\.parent(?:s\[\d\])? / "{folder}"')
    return any(named.search(path.read_text(encoding="utf-8")) for path in modules(PIPELINE / stage))


@pytest.mark.parametrize("stage", sorted(CODE))
def test_dvc_knows_the_lock_and_the_files_it_names(stage: str) -> None:
    deps = dvc_stages()[stage]["deps"]
    assert "requirements.lock" in deps
    outputs = {path if isinstance(path, str) else next(iter(path)) for other in dvc_stages().values()
               for path in other["outs"]}  # fmt: skip
    strangers = [dep for dep in deps if dep not in outputs and not (ROOT / dep).exists()]
    assert not strangers, "dvc.yaml names files that are not there"


def test_a_stage_reads_only_what_an_earlier_one_wrote() -> None:
    written: set[str] = set()
    for name, stage in dvc_stages().items():
        late = {dep for dep in stage["deps"] if dep.startswith(("build/", "datapackage", "site"))} - written
        assert not late, f"{name} reads {sorted(late)} before a stage has written it"
        written |= {path if isinstance(path, str) else next(iter(path)) for path in stage["outs"]}


@pytest.mark.parametrize("stage", sorted(CODE))
def test_dvc_knows_the_settings_that_change_what_a_stage_writes(stage: str) -> None:
    uses = any(
        re.search(r"\bparams\.(?!yaml)|: Params|settings\.", path.read_text(encoding="utf-8"))
        for path in modules(PIPELINE / CODE[stage])
    )
    assert bool(dvc_stages()[stage].get("params")) == uses


# --- The vocabulary: ids once, references that lead somewhere


def table(name: str) -> list[dict[str, str]]:
    with (vocabulary.FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def lists() -> vocabulary.CodeLists:
    return vocabulary.code_lists()


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("indicators", "indicator_id"),
        ("geographies", "geography_id"),
        ("groupings", "partner_id"),
        ("items", "item_id"),
        ("units", "unit_id"),
        ("exchange_rates", "year"),
    ],
)
def test_ids_are_given_once(name: str, key: str) -> None:
    ids = [row[key] for row in table(name)]
    assert sorted({one for one in ids if ids.count(one) > 1}) == []
    assert all(ids)


def test_ids_follow_the_slug_rule() -> None:
    """Lower case, without diacritics, every run of other characters one hyphen."""
    slug = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
    found = [*lists().geographies, *(item for item in lists().items if item != "_T")]
    assert [one for one in found if not slug.fullmatch(one)] == []


def test_every_row_has_both_names() -> None:
    nameless = [
        (kind, identifier)
        for kind in ("indicators", "geographies", "partners", "items", "units")
        for identifier, row in getattr(lists(), kind).items()
        if not row.name_en or not row.name_vi
    ]
    assert nameless == []


def test_references_of_geographies_lead_somewhere() -> None:
    known = lists().geographies
    for one in known.values():
        assert one.parent_id is None or one.parent_id in known, one
        assert one.merged_into is None or one.merged_into in known, one
        assert (one.merged_into is None) or one.valid_to is not None, f"{one.geography_id} merged, but did not end"
        assert one.valid_from is None or one.valid_to is None or one.valid_from <= one.valid_to, one
    assert [one.geography_id for one in known.values() if one.parent_id is None] == ["viet-nam"]


def test_the_provinces_are_63_and_34() -> None:
    """Before and since 1 July 2025; resolution 202/2025/QH15 left 34 of 63."""
    provinces = [one for one in lists().geographies.values() if one.level in ("province", "municipality")]
    before = [one for one in provinces if one.valid_to is not None and one.valid_to.year == 2025]
    since = [one for one in provinces if one.valid_to is None]
    unchanged = [
        one for one in since if one.valid_from is None or one.valid_from.year < 2025 or one.geography_id == "hue"
    ]
    assert len(since) == 34
    assert len(before) + len(unchanged) == 63


def test_references_of_other_tables_lead_somewhere() -> None:
    known = lists()
    ids = {"indicator_id": known.indicators, "unit_id": known.units, "item_id": known.items,
           "geography_id": known.geographies, "partner_id": known.partners}  # fmt: skip
    lost = []
    for path in sorted(vocabulary.FOLDER.glob("*.csv")):
        for number, row in enumerate(table(path.stem), start=2):
            for column, value in row.items():
                if column in ids and value and value not in ids[column]:
                    lost.append(f"{path.name}, line {number}: {column} {value!r}")
    assert lost == []


def test_identities_speak_of_what_there_is() -> None:
    """The names in a relation are of the column that it goes over: indicators, or items within an indicator."""
    known = {"indicator_id": lists().indicators, "item_id": lists().items, "measure": enum("observations", "measure")}
    for row in table("identities"):
        names = [row["whole"], *row["parts"].split("|"), *row["optional"].split("|")]
        strangers = [name for name in names if name and name not in known.get(row["column"], {name: None})]
        assert strangers == [], row
        assert not row["indicator"] or row["indicator"] in lists().indicators, row
        assert set(filter(None, row["open_items"].split("|"))) <= set(lists().items), row


def enum(resource: str, column: str) -> list[str]:
    (field,) = (field for field in schemas.fields(resource) if field["name"] == column)
    found: list[str] = field["constraints"]["enum"]
    return found


def test_exchange_rates_cover_every_year_once() -> None:
    years = [int(row["year"]) for row in table("exchange_rates")]
    assert years == list(range(years[0], years[-1] + 1))


# --- Concepts: from words to indicators


def test_every_indicator_is_reached_by_a_concept_with_words_in_both_languages() -> None:
    words = {language: set(lexicon.load(vocabulary.FOLDER, "concepts", language)) for language in LANGUAGES}
    reached = {language: {row["indicator_id"] for row in table("concepts") if row["concept"] in words[language]}
               for language in LANGUAGES}  # fmt: skip
    for language in LANGUAGES:
        # an indicator's id is a concept of its own
        reached[language] |= words[language] & set(lists().indicators)
        silent = sorted(set(lists().indicators) - reached[language] - DERIVED)
        assert silent == [], f"no words in {language!r} lead to these indicators"


def test_concepts_csv_leads_to_every_indicator() -> None:
    silent = sorted(set(lists().indicators) - {row["indicator_id"] for row in table("concepts")} - DERIVED)
    assert silent == []


def test_what_is_only_derived_is_derived() -> None:
    assert set(lists().indicators) >= DERIVED
    assert literals(PIPELINE / "reconcile" / "derivations") >= DERIVED


def test_every_concept_has_words_and_every_word_a_concept() -> None:
    known = {row["concept"] for row in table("concepts")} | set(lists().indicators)
    for language in LANGUAGES:
        named = set(lexicon.load(vocabulary.FOLDER, "concepts", language))
        words = {one for one in named if not (one.startswith("_") and one in literals(PIPELINE / "extract"))}
        assert sorted(words - known) == [], f"words in {language!r} for concepts that there are not"
        assert sorted({row["concept"] for row in table("concepts")} - words) == [], (
            f"concepts without words in {language!r}"
        )


def test_features_of_concepts_have_words_or_come_from_the_code() -> None:
    code = literals(PIPELINE / "extract")
    wanted = {feature for row in table("concepts") for feature in row["features"].split(";") if feature}
    for language in LANGUAGES:
        groups = lexicon.load(vocabulary.FOLDER, "features", language)
        words = {feature for group in groups.values() for feature, phrases in group.items() if phrases}
        assert sorted(feature for feature in wanted - words if feature not in code) == []


def test_no_rule_of_concepts_stands_twice() -> None:
    rules = [(row["concept"], frozenset(row["features"].split(";")), row["dimension"]) for row in table("concepts")]
    assert [rule for rule in rules if rules.count(rule) > 1] == []


# --- Lexicons: every file loads, every id is known, no phrase stands for two things


def lexicon_files() -> list[Path]:
    return sorted(LEXICONS.rglob("*.yaml"))


def phrases(value: Any) -> Iterator[str]:
    """Yield the phrases below a value of a lexicon."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from phrases(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from phrases(inner)
    else:
        yield str(value)


@pytest.mark.parametrize("path", lexicon_files(), ids=lambda path: str(path.relative_to(LEXICONS)))
def test_every_lexicon_loads_and_every_phrase_expands(path: Path) -> None:
    language = path.parent.name if path.parent != LEXICONS else None
    words = lexicon.load(vocabulary.FOLDER, path.stem, language)
    assert words, f"{path.name} is empty"
    for phrase in phrases(words):
        assert phrase == unicodedata.normalize("NFC", phrase).strip(), f"{phrase!r} is not as a phrase is written"
        expanded = lexicon.expand(phrase.removeprefix("="), str(path))
        assert expanded
        left = [plain for plain in expanded if set(plain) & set("[]|")]
        assert left == [], f"{phrase!r} does not expand"


@pytest.mark.parametrize("path", lexicon_files(), ids=lambda path: str(path.relative_to(LEXICONS)))
def test_no_key_of_a_lexicon_stands_twice(path: Path) -> None:
    """YAML takes the last of two equal keys and says nothing."""

    def pairs(loader: yaml.SafeLoader, node: yaml.MappingNode) -> dict[Any, Any]:
        keys = [loader.construct_object(key) for key, _ in node.value]
        twice = sorted({str(key) for key in keys if keys.count(key) > 1})
        assert twice == [], f"{path.name}: these keys stand twice"
        return loader.construct_mapping(node, deep=True)

    class Loader(yaml.SafeLoader):
        """A loader of its own, so that others stay as they are."""

    Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, pairs)
    yaml.load(path.read_text(encoding="utf-8"), Loader=Loader)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "kind"), [("items", "items"), ("partners", "partners"), ("places", "geographies"), ("firms", "partners")]
)
def test_ids_of_lexicons_are_in_the_code_lists(language: str, name: str, kind: str) -> None:
    shared = name in ("places", "firms")
    words = lexicon.load(vocabulary.FOLDER, name, None if shared else language)
    named = set(words.values()) if name == "firms" else set(words) - {"_not"}
    assert sorted(str(one) for one in named if one not in getattr(lists(), kind)) == []


def test_units_of_the_lexicon_are_in_the_code_list() -> None:
    words = lexicon.load(vocabulary.FOLDER, "units")
    assert sorted(set(words["currency"]) - {"_not"} - set(lists().units)) == []
    assert sorted(set(words["unit"]) - set(lists().units)) == []
    currencies = {one.unit_id for one in lists().units.values() if one.dimension == "currency"}
    assert sorted(currencies - set(words["currency"])) == [], "currencies without a word"


def test_statuses_and_qualifiers_are_those_of_the_schema() -> None:
    for language in LANGUAGES:
        cues = lexicon.load(vocabulary.FOLDER, "cues", language)
        assert set(cues["status"]) - {"_not"} <= set(enum("observations", "status"))
        for group in ("qualifiers", "qualifiers_behind"):
            assert set(cues[group]) - {"_not"} <= set(enum("observations", "qualifier"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["grammar", "cues"])
def test_the_code_reads_every_list_of_a_lexicon(language: str, name: str) -> None:
    """A list that no code names is words that count for nothing."""
    known = literals(PIPELINE / "extract") | literals(PIPELINE / "ingest")
    assert [key for key in lexicon.load(vocabulary.FOLDER, name, language) if key not in known] == []


def test_both_languages_have_the_same_files() -> None:
    one, other = ({path.name for path in (LEXICONS / language).iterdir()} for language in LANGUAGES)
    assert one == other


# --- Words are data: the code of extract/ holds no Vietnamese


def literals(folder: Path) -> set[str]:
    """Return the string literals of a folder's code, docstrings left out."""
    return {text for path in modules(folder) for _, text in strings(path)}


def strings(path: Path) -> Iterator[tuple[int, str]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    described = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, described) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


def is_vietnamese(text: str) -> bool:
    """Tell whether a text has a word with a letter that English lacks; a letter alone is no word."""
    return any(
        len(word) > 1 and any(not letter.isascii() for letter in word)
        for word in re.findall(r"[^\W\d_]+", unicodedata.normalize("NFC", text))
    )


@pytest.mark.parametrize("stage", ["extract", "ingest", "reconcile", "package", "validate", "publish"])
def test_no_vietnamese_words_in_code(stage: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}, line {line}: {text!r}"
        for path in modules(PIPELINE / stage)
        for line, text in strings(path)
        if is_vietnamese(text)
    ]
    assert found == [], "words that a lexicon could hold"


def test_no_tables_of_words_in_the_code_of_extract() -> None:
    """A table of many lower-case words that no lexicon category bears is language knowledge in code."""
    categories = {
        category
        for language in LANGUAGES
        for name in ("grammar", "cues")
        for category in lexicon.load(vocabulary.FOLDER, name, language)
    }
    bearing = {field["name"] for name in schemas.RESOURCES for field in schemas.fields(name)}
    for name in schemas.RESOURCES:
        for field in schemas.fields(name):
            bearing |= set(field.get("constraints", {}).get("enum", ()))
    features = {
        feature
        for language in LANGUAGES
        for group, members in lexicon.load(vocabulary.FOLDER, "features", language).items()
        for feature in (group, *members)
    }
    concepts = {row["concept"] for row in table("concepts")} | {row["dimension"] for row in table("concepts")}
    known = categories | bearing | features | concepts | set(lists().units) | set(lists().indicators)
    tables = []
    for path in modules(PIPELINE / "extract"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Set | ast.List | ast.Tuple):
                words = [one.value for one in node.elts if isinstance(one, ast.Constant) and isinstance(one.value, str)]
                strange = [word for word in words if re.fullmatch(r"[a-z]+", word) and word not in known]
                if len(strange) >= 8:
                    tables.append(f"{path.relative_to(ROOT)}, line {node.lineno}: {strange}")
    assert tables == []
