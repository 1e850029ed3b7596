# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Fails on files over 400 lines, and on functions over 50 in the rooms."""

import pathlib

import tree

FILE_LIMIT = 400
FUNCTION_LIMIT = 50


def long_functions(text):
    """(first line, length) of each body over the limit. In our format only a function's braces stand alone in column 0."""
    start = None
    for number, line in enumerate(text.split("\n"), 1):
        if line == "{":
            start = number
        elif line == "}" and start is not None:
            if number - start - 1 > FUNCTION_LIMIT:
                yield start, number - start - 1
            start = None


def faults(source):
    """source: a tree.Tree. Returns one line of text for each fault."""
    found = []
    for name in source.files():
        path = pathlib.PurePosixPath(name)
        if path.suffix not in tree.CODE | tree.SCRIPTS and name not in ("dev", "CMakeLists.txt"):
            continue
        text = source.text(name)
        lines = text.count("\n")
        if lines > FILE_LIMIT:
            found.append(f"{name}: {lines} lines; the limit is {FILE_LIMIT}: split it by purpose")
        if path.suffix in tree.CODE and not name.startswith("tests/"):
            found += [f"{name}:{start}: a function of {length} lines; the limit is {FUNCTION_LIMIT}"
                      for start, length in long_functions(text)]
    return found


if __name__ == "__main__":
    tree.main("lengths", faults)
