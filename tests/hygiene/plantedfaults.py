# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""What the tests of the checks share: a copy of the tree to plant faults in, and the comparison before and after."""

import pathlib
import shutil
import tempfile
import unittest

import tree

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
HEAD = "// SPDX-FileCopyrightText: Postbench contributors\n// SPDX-License-Identifier: MIT\n// A file for a test of the checks.\n"
FOLDERS = ("app/", "smtpcore/", "boardlink/", "tests/", "cmake/", "translations/")


class PlantedFaults(unittest.TestCase):
    """One temporary copy of the tree for each test; what the real tree lacks at the moment does not count."""

    check = None  # the check's module

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="postbench-hygiene-")
        self.addCleanup(folder.cleanup)
        self.copy = tree.Tree(folder.name)
        for name in tree.Tree(CHECKOUT).files():
            if name.startswith(FOLDERS) or "/" not in name:
                target = self.copy.top / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(CHECKOUT / name, target)
        self.before = set(self.check.faults(self.copy))

    def plant(self, name, text):
        target = self.copy.top / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def new_faults(self):
        return sorted(set(self.check.faults(self.copy)) - self.before)

    def assert_found(self, *parts):
        """Exactly one new fault, which names all the parts."""
        found = self.new_faults()
        self.assertEqual(len(found), 1, found)
        for part in parts:
            self.assertIn(part, found[0])

    def assert_clean(self):
        self.assertEqual(self.new_faults(), [])
