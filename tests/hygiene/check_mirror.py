# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Fails on a source file of smtpcore without its test file, and on a class whose file is not named after it."""

import pathlib
import re

import tree

# Sources whose tests are elsewhere, each with the reason.
TESTED_ELSEWHERE = {
    # One class in four files: tst_smtpsession plays all of it.
    "smtpcore/session/smtpsessionend.cpp": "tst_smtpsession",
    "smtpcore/session/smtpsessionmail.cpp": "tst_smtpsession",
    "smtpcore/session/smtpsessionreplies.cpp": "tst_smtpsession",
}
_VAGUE = re.compile(r"(manager|helper|utils?|common|misc)$")


def types(text):
    """(keyword, name) of the classes and structs that the text defines outside of others."""
    return re.findall(r"^(class|struct)\s+(\w+)\b[^;{]*\{", text, re.MULTILINE)


def faults(source):
    """source: a tree.Tree. Returns one line of text for each fault."""
    files, found = set(source.files()), []
    for name in source.code("smtpcore", "app", "boardlink"):
        path = pathlib.PurePosixPath(name)
        if path.suffix == ".cpp" and name.startswith("smtpcore/") and name not in TESTED_ELSEWHERE:
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
