# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""The source tree as the checks see it: which files are ours, and which room each belongs to."""

import pathlib
import re
import subprocess
import sys

CODE = {".cpp", ".h", ".c"}
SCRIPTS = {".py", ".sh", ".cmake"}
PURE_ROOMS = ("smtpcore/wire", "smtpcore/sasl", "smtpcore/message", "smtpcore/session",
              "boardlink/wire", "boardlink/session")


class Tree:
    """A checkout, or a copy of one. Paths are relative to its top, with forward slashes."""

    def __init__(self, top):
        self.top = pathlib.Path(top)

    def files(self):
        """Every file of ours: what git knows or would add; in a copy without git, everything but build/."""
        if (self.top / ".git").exists():
            told = subprocess.run(["git", "-c", "safe.directory=*", "-C", self.top, "ls-files", "-z", "-co",
                                   "--exclude-standard"], check=True, capture_output=True, text=True).stdout
            names = [name for name in told.split("\0") if name]
        else:
            names = [str(path.relative_to(self.top)) for path in self.top.rglob("*") if path.is_file()]
        return sorted(name for name in names if not name.startswith("build/") and (self.top / name).is_file())

    def code(self, *folders):
        """C and C++ files below any of the folders (all when none is named)."""
        return [name for name in self.files() if pathlib.PurePosixPath(name).suffix in CODE
                and (not folders or name.startswith(tuple(folder + "/" for folder in folders)))]

    def text(self, name):
        return (self.top / name).read_text(encoding="utf-8", errors="replace")


def room_of(name):
    """'smtpcore/wire/reply.h' -> 'smtpcore/wire'; deeper folders and tests keep their whole folder."""
    return name.rpartition("/")[0]


# Comments and strings, in one pass so that neither hides the other.
_TOKEN = re.compile(r'R"(\w*)\((?s:.*?)\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*(?s:.*?)\*/')


def without_comments_and_strings(text):
    """The same lines with comments blanked and strings emptied; include lines keep their file names."""
    kept = []
    for line in text.split("\n"):
        kept.append(line if not re.match(r"\s*#\s*include\b", line) else re.sub(r'"', "\x01", line))
    bare = _TOKEN.sub(lambda m: '""' if m[0][0] in "R\"'" else "\n" * m[0].count("\n"), "\n".join(kept))
    return bare.replace("\x01", '"')


def report(title, faults):
    """Prints the faults and ends the program: 0 when there are none."""
    for fault in faults:
        print(fault)
    print(f"{title}: {len(faults) or 'no'} fault(s)")
    sys.exit(1 if faults else 0)


def main(title, check):
    """The common main of the checks: the tree is the one argument, else the checkout that this file is in."""
    top = sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]
    report(title, check(Tree(top)))
