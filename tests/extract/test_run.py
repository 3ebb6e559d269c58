"""The stage: what it writes of the articles that ingest left."""

from pathlib import Path

from pipeline import extract, ingest, io, storage
from pipeline.model import Mention, Observation
from tests.extract.seeds import readings

ROOT = Path(__file__).parents[2]


def test_the_five_articles(tmp_path: Path) -> None:
    ingest.run(ROOT / "seeds", tmp_path / "ingest")
    extract.run(tmp_path / "ingest", tmp_path / "extract")
    tables = {path.stem: io.read_parquet(path) for path in (tmp_path / "extract").glob("*.parquet")}
    assert set(tables) >= {"mentions", "observations", "items"}
    mentions, stated = list(io.rows(tables["mentions"], Mention)), list(io.rows(tables["observations"], Observation))
    of_all = readings().values()
    assert {one.mention_id for one in mentions} == {one.mention_id for found in of_all for one in found.mentions}
    assert sorted(stated, key=lambda one: one.observation_id) == sorted(
        (one for found in of_all for one in found.observations), key=lambda one: one.observation_id
    )
    assert {one.quality for one in stated} == {"ok"}
    assert "luxshare-ict-vietnam" in tables["items"]["item_id"].to_list()


def test_metrics_share_out_all_numerals(tmp_path: Path) -> None:
    ingest.run(ROOT / "seeds", tmp_path / "ingest")
    extract.run(tmp_path / "ingest", tmp_path / "extract")
    metrics = storage.read_json(tmp_path / "metrics" / "extract.json")
    assert metrics["mentions"] == io.read_parquet(tmp_path / "extract" / "mentions.parquet").height
    assert metrics["observations"] == io.read_parquet(tmp_path / "extract" / "observations.parquet").height
    shares = metrics["share_of_numerals"]
    assert {"observation", "period", "date", "name", "conversion", "scope"} <= set(shares)
    assert abs(sum(shares.values()) - 1) < 0.001


def test_articles_without_a_numeral_give_tables_without_rows(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "none.txt").write_text("Exports of the province are growing.", encoding="utf-8")
    ingest.run(tmp_path / "seeds", tmp_path / "ingest")
    extract.run(tmp_path / "ingest", tmp_path / "extract")
    assert io.read_parquet(tmp_path / "extract" / "mentions.parquet").height == 0
    assert io.read_parquet(tmp_path / "extract" / "observations.parquet").height == 0
    assert storage.read_json(tmp_path / "metrics" / "extract.json")["mentions"] == 0


def test_the_stage_lists_the_phrases_that_the_vocabulary_lacks(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    texts = {"a": "The province planted 3,500 trees.\nIt has 12 museums.", "b": "Hue planted 40 trees."}
    for name, text in texts.items():
        (tmp_path / "seeds" / f"{name}.txt").write_text(text, encoding="utf-8")
    ingest.run(tmp_path / "seeds", tmp_path / "ingest")
    lacks = extract.run(tmp_path / "ingest", tmp_path / "extract")
    assert [(lack.phrase, lack.figures, lack.source_id) for lack in lacks] == [("trees", 2, "a"), ("museums", 1, "a")]
    written = (tmp_path / "extract" / "unclassified.csv").read_text(encoding="utf-8").splitlines()
    assert written == [
        "phrase,figures,source_id,quote",
        'trees,2,a,"The province planted 3,500 trees."',
        "museums,1,a,It has 12 museums.",
    ]
