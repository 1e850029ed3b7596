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
    """One temporary copy of the tree for each class of tests; what the real tree lacks at the moment does not count."""

    check = None  # the check's module

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="postbench-hygiene-")
        cls.addClassCleanup(folder.cleanup)
        cls.copy = tree.Tree(folder.name)
        for name in tree.Tree(CHECKOUT).files():
            if name.startswith(FOLDERS) or "/" not in name:
                target = cls.copy.top / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(CHECKOUT / name, target)
        cls.before = set(cls.check.faults(cls.copy))

    def plant(self, name, text):
        """Writes a file; after the test it is again as it was, or gone."""
        target = self.copy.top / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            self.addCleanup(target.write_bytes, target.read_bytes())
        else:
            self.addCleanup(target.unlink)
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
