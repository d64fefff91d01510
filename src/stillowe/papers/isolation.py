"""What the child gives up before it looks at a byte of a paper.

Linux on x86-64 and ARM64: memory, time and file limits; no new file may be written and only the
folders of Python and the system libraries may be read (landlock); no socket, no other program,
no look at other processes (seccomp). Other POSIX systems: the limits. Elsewhere: the parent's
clock only. ``Protection`` says which of these are in force, so that nobody has to guess.

The numbers are those of the Linux kernel's user interface headers (seccomp.h, landlock.h,
unistd.h of the two architectures).
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from stillowe.papers.limits import Limits

if sys.platform != "win32":
    import resource

_PR_SET_NO_NEW_PRIVS = 38
_PR_SET_SECCOMP = 22
_SECCOMP_MODE_FILTER = 2
_ALLOW = 0x7FFF0000
_REFUSE_WITH_EPERM = 0x00050001
_X32_BIT = 0x40000000

_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_REFUSED_CALLS: dict[str, tuple[int, ...]] = {
    # socket connect accept sendto recvfrom sendmsg recvmsg bind listen socketpair clone fork
    # vfork execve kill ptrace mount umount2 accept4 process_vm_readv/writev setns unshare bpf
    # execveat io_uring_setup pidfd_open clone3 pidfd_getfd
    "x86_64": (
        *range(41, 48),
        49, 50, 53, 56, 57, 58, 59, 62, 101, 165, 166, 288, 308, 310, 311, 272, 321, 322,
        425, 434, 435, 438,
    ),
    "aarch64": (
        198, 199, 200, 201, 202, 203, 206, 207, 211, 212, 242, 220, 221, 129, 117, 40, 39, 268,
        270, 271, 97, 280, 281, 425, 434, 435, 438,
    ),
}  # fmt: skip

_LANDLOCK_CREATE_RULESET, _LANDLOCK_ADD_RULE, _LANDLOCK_RESTRICT_SELF = 444, 445, 446
_LANDLOCK_EVERY_ACCESS = (1 << 13) - 1
"""The accesses of landlock's first version: execute, write, read, list, remove and make."""
_LANDLOCK_READ = 1 << 2 | 1 << 3
_LANDLOCK_RULE_PATH_BENEATH = 1


@dataclass(frozen=True, slots=True)
class Protection:
    """What is in force in the child."""

    resource_limits: bool
    no_network_or_programs: bool
    files_closed: bool

    @property
    def level(self) -> str:
        """``full``, ``limits`` or ``clock``: the last is the parent's wall clock alone."""
        if self.no_network_or_programs and self.files_closed and self.resource_limits:
            return "full"
        if self.no_network_or_programs:
            return "no_network"
        return "limits" if self.resource_limits else "clock"


def give_up_rights(limits: Limits) -> Protection:
    """Apply to this process, for good, whatever the system offers; everything is imported."""
    limited = _limit_resources(limits)
    if not sys.platform.startswith("linux"):
        return Protection(limited, no_network_or_programs=False, files_closed=False)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return Protection(limited, no_network_or_programs=False, files_closed=False)
    closed = _close_files(libc)
    return Protection(limited, _refuse_calls(libc), closed)


def _limit_resources(limits: Limits) -> bool:
    if sys.platform == "win32":
        return False
    _lower(resource.RLIMIT_AS, limits.memory_bytes)
    _lower(resource.RLIMIT_FSIZE, 0)
    _lower(resource.RLIMIT_CORE, 0)
    _lower(resource.RLIMIT_NOFILE, 64)
    return True


def _lower(kind: int, value: int) -> None:
    """Lower one limit; a limit that is already lower stays."""
    _, hard = resource.getrlimit(kind)
    new = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (new, new))


def allow_processor_seconds(seconds: float) -> None:
    """Let this process use ``seconds`` more of processor time, then be ended by the system."""
    if sys.platform == "win32":
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    until = int(usage.ru_utime + usage.ru_stime + seconds) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    if hard != resource.RLIM_INFINITY:
        until = min(until, hard)
    resource.setrlimit(resource.RLIMIT_CPU, (until, hard))


class _FilterProgram(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def _refuse_calls(libc: ctypes.CDLL) -> bool:
    """Load a filter that answers the refused system calls with 'not permitted'."""
    machine = platform.machine()
    if machine not in _ARCHITECTURES or struct.calcsize("P") != 8:
        return False
    program = _filter(_ARCHITECTURES[machine], _REFUSED_CALLS[machine])
    buffer = ctypes.create_string_buffer(program, len(program))
    header = _FilterProgram(len(program) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    done: int = libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(header), 0, 0)
    return done == 0


def _filter(architecture: int, refused: Sequence[int]) -> bytes:
    """Return a classic BPF program: wrong architecture or a refused number -> EPERM."""

    def instruction(code: int, if_true: int, if_false: int, value: int) -> bytes:
        return struct.pack("=HBBI", code, if_true, if_false, value)

    load, equal, at_least, give = 0x20, 0x15, 0x35, 0x06
    tests = len(refused)
    lines = [
        instruction(load, 0, 0, 4),
        instruction(equal, 0, tests + 3, architecture),
        instruction(load, 0, 0, 0),
        instruction(at_least, tests + 1, 0, _X32_BIT),
    ]
    for index, number in enumerate(refused):
        lines.append(instruction(equal, tests - index, 0, number))
    lines.append(instruction(give, 0, 0, _ALLOW))
    lines.append(instruction(give, 0, 0, _REFUSE_WITH_EPERM))
    return b"".join(lines)


def _close_files(libc: ctypes.CDLL) -> bool:
    """Let nothing be written, and nothing be read outside Python and the system libraries."""
    accesses = ctypes.c_uint64(_LANDLOCK_EVERY_ACCESS)
    rules: int = libc.syscall(_LANDLOCK_CREATE_RULESET, ctypes.byref(accesses), 8, 0)
    if rules < 0:
        return False
    for folder in _readable_folders():
        _allow_reading(libc, rules, folder)
    done: int = libc.syscall(_LANDLOCK_RESTRICT_SELF, rules, 0)
    os.close(rules)
    return done == 0


def _readable_folders() -> list[Path]:
    system = [Path(folder) for folder in ("/usr", "/lib", "/lib64", "/etc/ld.so.cache")]
    python = [Path(folder) for folder in (*sys.path, sys.prefix, sys.base_prefix) if folder]
    package = Path(__file__).parent.parent
    return [folder for folder in (*system, *python, package) if folder.is_absolute()]


def _allow_reading(libc: ctypes.CDLL, rules: int, folder: Path) -> None:
    try:
        handle = os.open(folder, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    access = _LANDLOCK_READ if folder.is_dir() else 1 << 2
    rule = struct.pack("=Qi", access, handle)
    buffer = ctypes.create_string_buffer(rule, len(rule))
    libc.syscall(_LANDLOCK_ADD_RULE, rules, _LANDLOCK_RULE_PATH_BENEATH, buffer, 0)
    os.close(handle)
