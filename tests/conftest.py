"""What every test lives under: no sockets, one fixed run of examples, golden files on request."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "fixed",
    derandomize=True,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "deep",
    max_examples=2_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("fixed")

REPOSITORY = Path(__file__).parent.parent


class SocketOpenedError(Exception):
    """A test opened a socket; nothing in this program may."""


class ClosedSocket(socket.socket):
    """Stands where ``socket.socket`` stood, and refuses to be made."""

    def __init__(self, *_: object, **__: object) -> None:
        raise SocketOpenedError


@pytest.fixture(autouse=True)
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every socket in this process; a whole run is watched in tests/house."""
    monkeypatch.setattr(socket, "socket", ClosedSocket)


@pytest.fixture(autouse=True)
def no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what a terminal tells a program, so that every machine prints the same."""
    for name in ("COLUMNS", "LINES", "FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setitem(os.environ, "TZ", "UTC")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of this checkout."""
    return REPOSITORY


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="Write golden files instead of comparing with them; read the diff before committing.",
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written in this run."""
    return bool(request.config.getoption("--update-golden"))
