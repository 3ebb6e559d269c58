"""Rule: what goes round mkdocs stands on the page where the template had it, every byte."""

from pathlib import Path

from pipeline.document.asides import END, START, lay, put_back


def test_parts_are_put_back_where_they_were(tmp_path: Path) -> None:
    docs, asides, site = tmp_path / "docs", tmp_path / "asides", tmp_path / "site"
    text = f"# Huế\n\n{START}<p>1</p>\n\n<p>2</p>{END}\nbetween {START}{END}{START}<b>\u00a0</b>{END} behind\n"
    lay(text, docs / "places" / "hue.md", asides / "places" / "hue.md")
    left = (docs / "places" / "hue.md").read_text(encoding="utf-8")
    assert left == f"# Huế\n\n{START}\nbetween {START}{START} behind\n"
    shown = site / "places" / "hue" / "index.html"
    shown.parent.mkdir(parents=True)
    shown.write_text(left, encoding="utf-8")
    put_back(asides, site)
    assert shown.read_text(encoding="utf-8") == text.replace(START, "").replace(END, "")


def test_a_page_without_such_parts_has_no_file_aside(tmp_path: Path) -> None:
    lay("# Places\n", tmp_path / "docs" / "index.md", tmp_path / "asides" / "index.md")
    assert (tmp_path / "docs" / "index.md").read_bytes() == b"# Places\n"
    assert not (tmp_path / "asides").exists()


def test_an_index_is_the_page_of_its_folder(tmp_path: Path) -> None:
    lay(f"{START}all{END}", tmp_path / "docs" / "index.md", tmp_path / "asides" / "index.md")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text(f"<p>{START}</p>", encoding="utf-8")
    put_back(tmp_path / "asides", tmp_path / "site")
    assert (tmp_path / "site" / "index.html").read_bytes() == b"<p>all</p>"
