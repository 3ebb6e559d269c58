"""What no file of the pipeline does: run what it reads, build a shell's line, or print markup that nobody escaped."""

import ast
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.document import templating
from pipeline.errors import InputError
from pipeline.ingest import opened, read_articles
from pipeline.vocabulary import lexicon
from tests.bad_input import ARTICLE, OTHER

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "pipeline").rglob("*.py"))
NEVER = {"pickle", "cPickle", "dill", "cloudpickle", "joblib", "marshal", "shelve", "jsonpickle"}
CALLS = {"eval", "exec", "compile", "__import__", "os.system", "os.popen", "yaml.unsafe_load", "yaml.full_load",
         "yaml.load_all", "tempfile.mktemp", "subprocess.getoutput", "subprocess.getstatusoutput"}  # fmt: skip


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Yield the calls of a file with the name of what is called."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def test_nothing_is_unpickled() -> None:
    imported = {
        (path.name, name.split(".")[0])
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names] if isinstance(node, ast.Import)
            else [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        )
    }  # fmt: skip
    assert {pair for pair in imported if pair[1] in NEVER} == set()


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_text_becomes_code_or_a_line_of_a_shell(path: Path) -> None:
    for name, call in calls(path):
        assert name not in CALLS, f"line {call.lineno}: {name}"
        assert not any(word.arg == "shell" for word in call.keywords), f"line {call.lineno}: shell="


def test_yaml_is_read_by_safe_loaders_only() -> None:
    loaders = {
        next((ast.unparse(word.value) for word in call.keywords if word.arg == "Loader"), "none")
        for path in SOURCES
        for name, call in calls(path)
        if name == "yaml.load"
    }
    assert loaders == {"_Loader"}
    assert issubclass(lexicon._Loader, lexicon.SAFE)
    assert "Safe" in lexicon.SAFE.__name__


def test_templates_escape_what_they_print() -> None:
    assert templating.environment({}).autoescape is True
    made = [call for path in SOURCES for name, call in calls(path) if name.split(".")[-1] == "Environment"]
    assert [[ast.unparse(word.value) for word in call.keywords if word.arg == "autoescape"] for call in made] == [
        ["True"]
    ] * len(made)


# Who makes Markup of more than constants: of slugs, ids of our tables and numbers, or of what it has escaped itself.
MAKERS = {"addresses.py", "cells.py", "escape.py", "pages/__init__.py", "picture.py", "report.py", "shared.py",
          "templating.py"}  # fmt: skip


def test_markup_is_made_of_our_own_words() -> None:
    """Elsewhere `Markup(...)` holds text of its source file; the rest goes in by `format`, which escapes it."""
    document = ROOT / "pipeline" / "document"
    made = {
        path.relative_to(document).as_posix()
        for path in SOURCES
        for name, call in calls(path)
        if name.split(".")[-1] == "Markup" and call.args and not isinstance(call.args[0], ast.Constant)
    }
    assert made == MAKERS


def archive(path: Path, **members: str) -> Path:
    """Write a zip; `__` in a name stands for the dot, `UP` for two dots, `_S_` for a slash."""
    with zipfile.ZipFile(path, "w") as made:
        for name, text in members.items():
            made.writestr(name.replace("UP", "..").replace("_S_", "/").replace("__", "."), text)
    return path


def test_a_member_of_a_zip_that_leads_out_of_it_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_text(OTHER, encoding="utf-8")
    path = archive(tmp_path / "a.zip", good__txt=ARTICLE, UP_S_outside__txt=OTHER, _S_etc_S_passwd__txt=OTHER,
                   sub_S_deeper__txt=OTHER)  # fmt: skip
    assert [article.file for article in read_articles(opened(path))] == ["good.txt"]
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.zip", "outside.txt"]


def test_a_zip_that_would_fill_the_memory_is_refused_by_its_size(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("bomb.txt", b"0" * 300_000_000)
    with pytest.raises(InputError, match="300,000,000 bytes"):
        list(read_articles(opened(tmp_path / "bomb.zip")))


def test_what_is_no_zip_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(io.BytesIO(b"PK\3\4 not really").getvalue())
    with pytest.raises(InputError, match=r"a\.zip"):
        opened(tmp_path / "a.zip")
