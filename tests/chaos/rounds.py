"""A round of 20 kills: at random moments of early and late stages, each followed by a run that has to mend it."""

from random import Random

from tests.chaos.checkout import OUTPUTS, Checkout

READ = ("ingest", "extract", "reconcile", "package")
GATE = (*READ, "validate", "publish")
LATE = ("formats", "document", "site")
EARLY_KILLS, GATE_KILLS = 15, 2
SIGNALS = ("KILL", "KILL", "TERM", "INT", "DVC")


def prepare(checkout: Checkout) -> None:
    """Build both states in peace: what is right, and how long it takes. The first is built to the site."""
    for state in ("second", "first"):
        checkout.turn(state)
        checkout.build("package")
        checkout.build("publish")
        checkout.learn(state, *GATE)
    for stage in LATE:
        checkout.build("--single-item", stage)
        checkout.learn("first", stage)
    checkout.seconds["publish"] += checkout.seconds["package"]


def kills(checkout: Checkout, random: Random) -> int:
    """Do a round of kills on a checkout that is built in its first state, and leave it so. Return how many."""
    for stage in LATE:
        _kill(checkout, random, "first", (stage,), ["--force", "--single-item", stage])
    targets = ["package"] * EARLY_KILLS + ["publish"] * GATE_KILLS
    random.shuffle(targets)
    for number, target in enumerate(targets):
        state = ("second", "first")[number % 2]
        checkout.turn(state)
        _kill(checkout, random, state, READ if target == "package" else GATE, ["--force", target])
    checkout.turn("first")
    checkout.build("site")
    assert [stage for stage in OUTPUTS if checkout.digest(stage) != checkout.known["first", stage]] == []
    return len(LATE) + len(targets)


def _kill(checkout: Checkout, random: Random, state: str, stages: tuple[str, ...], arguments: list[str]) -> None:
    """Kill a run that does all anew; the package is whole; a next run writes the right bytes."""
    after = random.uniform(0.05, 1.0) * checkout.seconds[arguments[-1]]
    how = random.choice(SIGNALS)
    what = f"{how} after {after:.2f} s of dvc repro {' '.join(arguments)}"
    checkout.kill(checkout.start(*arguments), after, how)
    whole = [checkout.known[one, "publish"] for one in ("first", "second")]
    assert checkout.digest("publish") in whole, f"{what}: the published package is half"
    again = [one for one in arguments if one != "--force"]
    checkout.build(*random.choice(([], ["--no-run-cache"])), *again)
    wrong = [stage for stage in stages if checkout.digest(stage) != checkout.known[state, stage]]
    assert wrong == [], f"{what}: the next run writes other bytes"
