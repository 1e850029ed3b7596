# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Fails on a source file of smtpcore without its test file, and on a class whose file is not named after it."""

import pathlib
import re

import tree

# Sources that another test covers; each line: source, test file, and the reason.
ELSEWHERE = "tests/hygiene/tested_elsewhere.txt"
_VAGUE = re.compile(r"(manager|helper|utils?|common|misc)$")


def types(text):
    """(keyword, name) of the classes and structs that the text defines outside of others."""
    return re.findall(r"^(class|struct)\s+(\w+)\b[^;{]*\{", text, re.MULTILINE)


def tested_elsewhere(source, files):
    """The sources named in ELSEWHERE, and the faults of that file itself."""
    names, found = set(), []
    for line in source.text(ELSEWHERE).splitlines() if ELSEWHERE in files else ():
        if not line.strip() or line.startswith("#"):
            continue
        name, test, reason = (line.split(maxsplit=2) + ["", "", ""])[:3]
        names.add(name)
        if name not in files or test not in files or not reason:
            found.append(f"{ELSEWHERE}: not a source, the test file that covers it, and why: {line}")
    return names, found


def faults(source):
    """source: a tree.Tree. Returns one line of text for each fault."""
    files = set(source.files())
    elsewhere, found = tested_elsewhere(source, files)
    for name in source.code("smtpcore", "app", "boardlink"):
        path = pathlib.PurePosixPath(name)
        if path.suffix == ".cpp" and name.startswith("smtpcore/") and name not in elsewhere:
            test = f"tests/{path.parent}/tst_{path.stem}.cpp"
            if test not in files:
                found.append(f"{name}: has no test file {test}")
        if path.suffix == ".h":
            defined = types(tree.without_comments_and_strings(source.text(name)))
            classes = [own for keyword, own in defined if keyword == "class"]
            if classes and path.stem not in [own.lower() for _, own in defined]:
                found.append(f"{name}: defines class {classes[0]}, but is not named after it")
        if path.stem != path.stem.lower():
            found.append(f"{name}: file names are in lower case")
        if _VAGUE.search(path.stem):
            found.append(f"{name}: says nothing about its purpose by this name")
    return found


if __name__ == "__main__":
    tree.main("mirror and names", faults)
