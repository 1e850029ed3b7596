# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Fails on any include from one room to another that is not drawn here (ARCHITECTURE.md shows the same picture)."""

import re

import tree

_SMTP_PURE = {"smtpcore/wire", "smtpcore/sasl", "smtpcore/message", "smtpcore/session"}
_BOARD_PURE = {"boardlink/wire", "boardlink/session"}
_PURE = _SMTP_PURE | _BOARD_PURE

# Room -> the rooms that it may include. A room may always include itself.
ARROWS = {
    "smtpcore/wire": set(),
    "smtpcore/sasl": {"smtpcore/wire"},
    "smtpcore/message": {"smtpcore/wire"},
    "smtpcore/session": {"smtpcore/wire", "smtpcore/sasl"},
    "smtpcore/net": {"smtpcore/session", "smtpcore/sasl", "smtpcore/message", "smtpcore/wire"},
    "boardlink/wire": set(),
    "boardlink/session": {"boardlink/wire"},
    "boardlink/serial": {"boardlink/session", "boardlink/wire"},
    "boardlink/firmware/hal": set(),
    "boardlink/firmware/core": {"boardlink/firmware/hal", "boardlink/wire"},
    "boardlink/firmware/port/w7500": {"boardlink/firmware/core", "boardlink/firmware/hal"},
    "boardlink/firmware/port/posix": {"boardlink/firmware/core", "boardlink/firmware/hal", "boardlink/virtualnet"},
    "boardlink/virtualnet": set(),
    "boardlink/bootrom": {"boardlink/wire"},
    "boardlink/emulator": {"boardlink/virtualnet", "boardlink/bootrom", "boardlink/wire"},
    "app/explain": set(_PURE),
    "app/model": _PURE | {"app/explain"},
    "app/workflow": _PURE | {"app/model", "smtpcore/net", "boardlink/serial", "boardlink/firmware/port/posix"},
    "app/view": _PURE | {"app/model", "app/explain"},
    "app/cli": _PURE | {"app/workflow", "app/model", "app/explain"},
}
_INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def reachable(room):
    """The room and everything that its arrows lead to, which is what a test that links the room alone can see."""
    seen, waiting = set(), [room]
    while waiting:
        room = waiting.pop()
        if room not in seen:
            seen.add(room)
            waiting += ARROWS.get(room, ())
    return seen


def allowed_for(folder):
    """The rooms whose headers a file in this folder may include; None means that it may include all."""
    if folder in ARROWS:
        return ARROWS[folder] | {folder}
    # Tests mirror the rooms; what several of a room's tests share may stand in a folder below them.
    for room in ARROWS:
        tests = f"tests/{room}"
        if folder == tests or folder.startswith(tests + "/"):
            return reachable(room) | {tests, "tests/support"}
    return None


def is_allowed(owner, allowed):
    return owner in allowed or any(owner.startswith(room + "/") for room in allowed if room.startswith("tests/"))


def faults(source):
    """source: a tree.Tree. Returns one line of text for each fault."""
    owners, found = {}, []
    for name in source.code("smtpcore", "boardlink", "app", "tests"):
        if name.endswith(".h"):
            owners.setdefault(name.rpartition("/")[2], []).append(tree.room_of(name))
    for header, rooms in sorted(owners.items()):
        if len(rooms) > 1 and sum(room in ARROWS for room in rooms) > 1:
            found.append(f"{header}: the bare name is in several rooms: {', '.join(rooms)}")
    for name in source.code("smtpcore", "boardlink", "app", "tests"):
        folder = tree.room_of(name)
        allowed = allowed_for(folder)
        if allowed is None and folder.startswith(("smtpcore", "boardlink")):
            found.append(f"{name}: this folder is no room; draw it in check_arrows.py")
        for quote, target in _INCLUDE.findall(tree.without_comments_and_strings(source.text(name))):
            base = target.rpartition("/")[2]
            if "../" in target or (quote == '"' and "/" in target):
                found.append(f"{name}: includes {target} by a path; rooms are included by bare file name")
            elif allowed is not None and base == target and target in owners and folder not in owners[target]:
                strangers = [room for room in owners[target] if not is_allowed(room, allowed)]
                if len(strangers) == len(owners[target]):
                    found.append(f"{name}: {folder} may not include {target} of {strangers[0]}")
    return found


if __name__ == "__main__":
    tree.main("include arrows", faults)
