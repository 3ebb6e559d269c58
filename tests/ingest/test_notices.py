"""What is left out and what is warned of: under `quarantine` bad articles go, by name, and the good ones stay."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from pipeline import ingest, params
from pipeline.errors import InputError
from pipeline.ingest.notices import Notice
from tests.bad_input import ARTICLE, OTHER

TODAY = date(2026, 1, 31)


def notices(folder: Path, on_bad_article: str = params.QUARANTINE, **files: bytes | str) -> list[Notice]:
    """Run the stage on files (`__` stands for the dot of a name) and return what it has to say."""
    (folder / "seeds").mkdir(exist_ok=True)
    for name, content in files.items():
        data = content if isinstance(content, bytes) else content.encode()
        (folder / "seeds" / name.replace("__", ".")).write_bytes(data)
    return ingest.run(folder / "seeds", folder / "ingest", on_bad_article, TODAY)


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_is_left_out_changes_nothing_of_the_others(tmp_path: Path) -> None:
    (tmp_path / "all").mkdir()
    (tmp_path / "good").mkdir()
    review = "source_id,exact,nth,verdict,note\nlatin,5 billion,1,suspect,It is of an article that is left out.\n"
    found = notices(
        tmp_path / "all", a__txt=ARTICLE, b__txt=OTHER, latin__txt=b"Caf\xe9 5 billion", reviews__csv=review
    )
    assert [(one.file, one.effect, one.kind, one.byte) for one in found] == [("latin.txt", "left_out", "encoding", 3)]
    assert notices(tmp_path / "good", params.STOP, a__txt=ARTICLE, b__txt=OTHER) == []
    every, good = content(tmp_path / "all" / "ingest"), content(tmp_path / "good" / "ingest")
    assert {name for name in every if every[name] != good[name]} == {"notices.csv"}


def test_the_list_names_file_place_and_reason_and_no_folder(tmp_path: Path) -> None:
    notices(tmp_path, a__txt=ARTICLE, latin__txt=b"Caf\xe9", same__txt=ARTICLE)
    lines = (tmp_path / "ingest" / "notices.csv").read_text(encoding="utf-8").splitlines()
    assert lines == [
        "file,effect,kind,byte,other,message",
        'latin.txt,left_out,encoding,3,,"found the byte 0xE9, which is no UTF-8 at byte 3; expected UTF-8 text. '
        'Convert it to UTF-8."',
        "same.txt,left_out,repeated,,a.txt,found the same bytes as a.txt; expected each article once. "
        "Remove one of the two.",
    ]


def test_a_second_run_gives_the_same_bytes(tmp_path: Path) -> None:
    notices(tmp_path, a__txt=ARTICLE, latin__txt=b"Caf\xe9", b__txt=ARTICLE.replace("sixth", "fifth"))
    before = content(tmp_path / "ingest")
    notices(tmp_path)
    assert content(tmp_path / "ingest") == before


def test_nothing_is_left_out_unless_the_settings_say_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"latin\.txt, byte 3"):
        notices(tmp_path, params.STOP, a__txt=ARTICLE, latin__txt=b"Caf\xe9")
    assert not (tmp_path / "ingest").exists()


def test_where_no_article_can_be_read_there_is_nothing_to_publish(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no article that can be read.*latin\.txt"):
        notices(tmp_path, latin__txt=b"Caf\xe9")


def test_a_date_after_today_is_said_and_not_written(tmp_path: Path) -> None:
    (notice,) = notices(tmp_path, a__txt=ARTICLE.replace("2025-11-24", "2026-02-01"))
    assert (notice.kind, str(notice)) == ("ahead", "warning: a.txt: dated 2026-02-01, after today. Check the date.")
    assert pl.read_csv(tmp_path / "ingest" / "notices.csv").height == 0


def test_reprints_are_told_by_their_sentences_however_they_are_set(tmp_path: Path) -> None:
    reprint = ARTICLE.replace("The sixth", "A seventh").upper().replace(". ", ".\n\n")
    found = notices(tmp_path, a__txt=ARTICLE, b__txt=OTHER, c__txt=reprint)
    assert [(one.file, one.kind, one.other) for one in found] == [("c.txt", "alike", "a.txt")]
