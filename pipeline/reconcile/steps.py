"""What a worker does: with a batch of articles, or with a share of all figures that must meet."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from pipeline import io
from pipeline.reconcile import aside, derivations, quality, relations
from pipeline.reconcile.batches import Batch
from pipeline.reconcile.figures import Figures
from pipeline.reconcile.gather import gather, in_order
from pipeline.reconcile.series import series

# Who meets whom: figures of one indicator, place, partner and item; of one indicator and period.
KEY, PERIOD = ["indicator_id", "geography_id", "partner_id", "item_id"], ["indicator_id", "start", "stop"]
KEYS, PERIODS, STATED, DERIVED, OPERANDS = "keys", "periods", "stated", "derived", "derived_operands"
GATHERED = FIGURES, CONVERSIONS = "figures", "conversions"
SAID, SUSPECT, NOTED = "said", "suspect.arrow", "noted.arrow"
SAME = [*derivations.KEY, *derivations.DAYS]
SIEVES = 4  # shares in which what is derived is held against what is stated


@dataclass(frozen=True)
class Run:
    """Where a run finds its input, what it puts aside, where it writes, and the shares that it divides all into."""

    ingested: Path
    aside: Path
    out: Path
    shares: range


def check_articles(run: Run, batch: Batch) -> None:
    """Put the figures of a batch aside, and what the relations between figures of one article find."""
    references = io.read_parquet(run.ingested / "reference_figures.parquet")
    known = references if batch.is_last else references.clear()
    figures = gather(batch.observations(), batch.mentions(), batch.articles(), known)
    aside.write(figures.frame, run.aside / FIGURES / f"{batch.name}.arrow")
    aside.write(figures.conversions, run.aside / CONVERSIONS / f"{batch.name}.arrow")
    rows = figures.frame.drop("row")
    aside.spread(rows, KEY, run.aside / KEYS, len(run.shares), batch.name)
    aside.spread(rows, PERIOD, run.aside / PERIODS, len(run.shares), batch.name)
    _check(run, figures, relations.OF_AN_ARTICLE, batch.name)


def check_keys(run: Run, share: int) -> None:
    """Put aside what the relations between figures of one key find."""
    figures = _share(run, KEYS, share)
    if figures is not None:
        _check(run, figures, relations.OF_A_KEY, f"{KEYS}-{share}")


def check_periods(run: Run, share: int) -> None:
    """Put aside the series, and what the relations between figures of one period find."""
    figures = _share(run, PERIODS, share)
    if figures is not None:
        aside.keep(series(figures), "series", run.aside, f"{share}")
        _check(run, figures, relations.OF_A_PERIOD, f"{PERIODS}-{share}")


def _check(run: Run, figures: Figures, finders: Iterable[relations.Find], piece: str) -> None:
    checks, operands = relations.tables(figures, finders)
    aside.keep(checks, "checks", run.aside, piece)
    aside.keep(operands, "check_operands", run.aside, piece)
    aside.write(quality.said(checks, operands), run.aside / SAID / f"{piece}.arrow")


def _share(run: Run, folder: str, share: int) -> Figures | None:
    """Return a share of the figures; None where it has none. Restatements are looked at by article."""
    rows = aside.read(run.aside / folder / f"{share}")
    return None if rows is None else Figures(in_order(rows), pl.DataFrame())


def judge_articles(run: Run, batch: Batch) -> None:
    """Write the observations of a batch with their quality; put aside what follows from figures of one article."""
    suspect, noted = (pl.read_ipc_stream(run.aside / name)["observation_id"] for name in (SUSPECT, NOTED))
    observations = quality.judged(batch.observations(), suspect, noted, batch.articles())
    part = io.parquet_bytes(io.ordered(observations, "observations"))
    io.write_part(part, run.out / "observations.parquet", batch.number)
    frame, conversions = (pl.read_ipc_stream(run.aside / name / f"{batch.name}.arrow") for name in GATHERED)
    figures = Figures(frame, conversions).without(suspect)
    stated = derivations.stated(figures, observations.filter(pl.col("quality") != quality.SUSPECT))
    aside.spread(stated, SAME, run.aside / STATED, SIEVES, batch.name)
    _derive(run, figures, derivations.OF_AN_ARTICLE, batch.name)


def derive_keys(run: Run, share: int) -> None:
    """Put aside what follows from the figures of one key."""
    _derive_share(run, KEYS, derivations.OF_A_KEY, share)


def derive_periods(run: Run, share: int) -> None:
    """Put aside what follows from the figures of one period."""
    _derive_share(run, PERIODS, derivations.OF_A_PERIOD, share)


def _derive_share(run: Run, folder: str, kinds: Iterable[derivations.Find], share: int) -> None:
    figures = _share(run, folder, share)
    if figures is not None:
        suspect = pl.read_ipc_stream(run.aside / SUSPECT)["observation_id"]
        _derive(run, figures.without(suspect), kinds, f"{folder}-{share}")


def _derive(run: Run, figures: Figures, kinds: Iterable[derivations.Find], piece: str) -> None:
    derived, operands = derivations.tables(figures, kinds)
    about = operands.join(derived.select("derived_id", *SAME), on="derived_id")
    aside.spread(derived, SAME, run.aside / DERIVED, SIEVES, piece)
    aside.spread(about, SAME, run.aside / OPERANDS, SIEVES, piece)


def sift(run: Run, sieve: int) -> None:
    """Put aside the derived figures of a share that no source states."""
    derived, operands, stated = (aside.read(run.aside / name / f"{sieve}") for name in (DERIVED, OPERANDS, STATED))
    if derived is not None and operands is not None:
        new = derived if stated is None else derivations.unstated(derived, stated)
        aside.keep(new, DERIVED, run.aside, f"{sieve}")
        aside.keep(operands.drop(SAME).join(new, on="derived_id", how="semi"), OPERANDS, run.aside, f"{sieve}")
