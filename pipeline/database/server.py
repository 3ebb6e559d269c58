"""The address of a PostgreSQL server, and what it says in words for a person. A password is never repeated."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import NullPool

from pipeline.errors import InputError

NAMES = ("postgresql", "postgres", "postgresql+psycopg")
EXPECTED = "an address like postgresql://user@host:5432/database"
ADVICE = (
    "Check that the server runs, that address, user and database are right, and that the user may create a schema "
    "there. The password can stand in the environment as PGPASSWORD or in ~/.pgpass."
)
SECONDS_TO_ANSWER = "10"


def engine(address: str) -> Engine:
    """Return the engine for an address. Raises `InputError` for one that is not of a PostgreSQL server."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise InputError("--url", "no address of a database", EXPECTED, "Check how it is written.") from None
    if url.drivername not in NAMES:
        advice = "Other databases can read the published files."
        raise InputError("--url", f"a database of the kind {url.drivername!r}", EXPECTED, advice)
    if "connect_timeout" not in url.query:
        url = url.update_query_dict({"connect_timeout": SECONDS_TO_ANSWER})
    try:
        return create_engine(url.set(drivername="postgresql+psycopg"), poolclass=NullPool)
    except ImportError:
        advice = "Install the extra dependencies `postgres` of pyproject.toml, or run make repro."
        raise InputError("--url", "no psycopg in this Python", "the client of PostgreSQL", advice) from None


def shown(url: URL) -> str:
    """Return the address without password and options."""
    return URL.create("postgresql", url.username, None, url.host, url.port, url.database).render_as_string()


@contextmanager
def plainly(url: URL) -> Iterator[None]:
    """Turn what the server refuses into an `InputError` that says where and in the server's words."""
    try:
        yield
    except DBAPIError as error:
        words = " ".join(str(error.orig).split())
        for secret in (url.password, url.query.get("password")):
            words = words.replace(str(secret), "…") if secret else words
        raise InputError(shown(url), words, "a server that takes the package", ADVICE) from None
