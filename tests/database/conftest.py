"""A real PostgreSQL server from Debian's package, started for one run of the tests on a socket in its own folder."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT / "datapackage"
PORT = 54321  # the name of the socket, no port of the machine: the server listens on no address
CONFIGURATION = f"""
listen_addresses = ''
port = {PORT}
fsync = off
shared_memory_type = mmap
dynamic_shared_memory_type = posix
"""


@dataclass(frozen=True)
class Server:
    """A running server: the folder of its socket."""

    folder: Path

    def address(self, database: str) -> str:
        """Return the address of a database of the server, as `load` takes it."""
        return f"postgresql://owner:secret@/{database}?host={self.folder}&port={PORT}"

    def connect(self, database: str) -> psycopg.Connection[tuple[object, ...]]:
        """Return a connection, every statement of which is its own transaction."""
        return psycopg.connect(self.address(database), autocommit=True)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Yield a server whose only user, `owner`, has the password `secret`."""
    programs = _programs()
    with tempfile.TemporaryDirectory(prefix="pg-", dir="/tmp") as name:  # a socket's path has 107 characters at most
        folder = Path(name)
        _as_owner(folder, programs / "initdb", "-D", folder / "data", *_settings(folder))
        (folder / "data/postgresql.conf").write_text(f"{CONFIGURATION}unix_socket_directories = '{folder}'\n")
        control = (programs / "pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log")
        _as_owner(folder, *control, "start")
        try:
            yield Server(folder)
        finally:
            _as_owner(folder, *control, "-m", "immediate", "stop")


@pytest.fixture
def database(server: Server) -> str:
    """Return the name of a new, empty database."""
    with server.connect("postgres") as connection:
        row = connection.execute("SELECT 'test_' || count(*) FROM pg_database").fetchone()
        assert row is not None
        connection.execute(f"CREATE DATABASE {row[0]}".encode())
    return str(row[0])


def _programs() -> Path:
    """Return the folder of the newest server's programs, or skip the test."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not found:
        message = "PostgreSQL is not installed (make system-deps)"
        if os.environ.get("REQUIRE_ALL"):
            pytest.fail(message)
        pytest.skip(message)
    return found[-1].parent


def _settings(folder: Path) -> list[str]:
    password = folder / "password"
    password.write_text("secret")
    return ["-U", "owner", "--pwfile", str(password), "-A", "scram-sha-256", "-E", "UTF8", "--no-locale", "--no-sync"]


def _as_owner(folder: Path, *command: object) -> None:
    """Run a program of the server's; it refuses to run as root, so there as the user whom the package made."""
    user = pwd.getpwnam("postgres") if os.geteuid() == 0 else None
    if user:
        for path in (folder, *folder.glob("password")):
            shutil.chown(path, user.pw_uid, user.pw_gid)
    done = subprocess.run(
        [str(part) for part in command],
        user=user.pw_uid if user else None,
        group=user.pw_gid if user else None,
        extra_groups=[] if user else None,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
