#!/usr/bin/env python3
# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""What `./dev lint` runs: every check of this folder, the format of our files, and whether the .ts files know every text."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import check_arrows
import check_heads
import check_lengths
import check_mirror
import check_purity
import check_translations
import tree

CHECKS = (check_arrows, check_heads, check_lengths, check_mirror, check_purity, check_translations)


def badly_formatted(source):
    """Our C and C++ files that clang-format would write otherwise."""
    names = [name for name in source.code() if not name.startswith("tests/data/")]
    if not names:
        return []
    told = subprocess.run(["clang-format", "--dry-run", "-Werror", "--ferror-limit=1", *names], cwd=source.top, capture_output=True,
                          text=True, check=False)
    lines = [line for line in told.stderr.split("\n") if "error:" in line]
    return lines or ([told.stderr] if told.returncode else [])


def lupdate():
    for folder in ("/usr/lib/qt6/bin", *os.environ.get("PATH", "").split(":")):
        if found := shutil.which("lupdate", path=folder):
            return found
    return "lupdate"


def unknown_texts(source):
    """Texts in tr() and translate() that a .ts file does not hold: somebody forgot lupdate."""
    found = []
    for name in check_translations.LANGUAGES:
        if not (source.top / name).exists():
            continue
        with tempfile.TemporaryDirectory() as folder:
            fresh = pathlib.Path(folder) / "fresh.ts"
            shutil.copy(source.top / name, fresh)
            subprocess.run([lupdate(), "-silent", "-locations", "none", str(source.top / "app"), "-extensions", "cpp,h,ui", "-ts", str(fresh)],
                           check=True, capture_output=True, timeout=300)
            have = check_translations.read_messages(source.text(name))
            need = check_translations.read_messages(fresh.read_text(encoding="utf-8"))
        found += [f"{name}: {key[0]}: {key[1][:60]!r} is in the program, but not here" for key in sorted(set(need) - set(have))]
        found += [f"{name}: {key[0]}: {key[1][:60]!r} is here, but no longer in the program" for key in sorted(set(have) - set(need))]
    return found


def main():
    source = tree.Tree(pathlib.Path(__file__).resolve().parents[2])
    worst = 0
    checks = [(check.__name__.removeprefix("check_"), check.faults) for check in CHECKS]
    for title, check in [*checks, ("format", badly_formatted), ("texts", unknown_texts)]:
        faults = check(source)
        for fault in faults:
            print(fault)
        print(f"lint: {title}: {len(faults) or 'no'} fault(s)")
        worst = worst or bool(faults)
    sys.exit(int(worst))


if __name__ == "__main__":
    main()
