# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Fails on a file without licence lines or without the sentence that says what it is for."""

import pathlib

import tree

HOLDER = "SPDX-FileCopyrightText: Postbench contributors"
LICENCE = "SPDX-License-Identifier: MIT"


def comment_mark(name):
    """How a comment line of this file begins; None for files that carry no head."""
    path = pathlib.PurePosixPath(name)
    if path.suffix in tree.CODE:
        return "// "
    if path.suffix in tree.SCRIPTS or path.name == "CMakeLists.txt" or name in ("dev", ".ci/run"):
        return "# "
    return None


def faults(source):
    """source: a tree.Tree. Returns one line of text for each fault."""
    found = []
    for name in source.files():
        mark = comment_mark(name)
        if mark is None or name.startswith("tests/data/"):
            continue
        lines = source.text(name).split("\n")
        if lines[0].startswith("#!"):
            lines = lines[1:]
        if lines[:2] != [mark + HOLDER, mark + LICENCE]:
            found.append(f"{name}: the first lines are not '{mark}{HOLDER}' and '{mark}{LICENCE}'")
            continue
        sentence = next((line for line in lines[2:] if line != mark.strip()), "")
        if not sentence.startswith((mark, '"""')) or len(sentence) < 12:
            found.append(f"{name}: no sentence after the licence lines says what the file is for")
    return found


if __name__ == "__main__":
    tree.main("heads of files", faults)
