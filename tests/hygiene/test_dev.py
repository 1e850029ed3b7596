# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Tests of what `./dev` promises about its build root and its stamps, with the slow parts (mmdebstrap, apt) replaced."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]

# dev's own functions, then what stands in for the slow and the privileged ones.
PRELUDE = """
set -euo pipefail
top=$PWD cache=$PWD/cache preset=dev build=$PWD/build/dev POSTBENCH_INSIDE=native
say() { echo "dev: $*" >&2; }
die() { say "$*"; exit 1; }
. cmake/buildroot.sh; . cmake/system.sh; . cmake/verbs.sh
need_tools() { :; }
buildroot_make() { echo made >>"$top/made"; mkdir "$1"; echo whole >"$1/state"; }
root=$cache/$buildroot_suite-$(buildroot_hash)
"""


class Dev(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="postbench-dev-")
        self.addCleanup(folder.cleanup)
        self.top = pathlib.Path(folder.name)
        (self.top / "cmake").mkdir()
        for script in CHECKOUT.glob("cmake/*.sh"):
            shutil.copy(script, self.top / "cmake")
        (self.top / "cmake/packages.txt").write_text("# tools\ngit\n")

    def bash(self, script, **more):
        return subprocess.run(["bash", "-c", PRELUDE + script], cwd=self.top, capture_output=True, text=True, timeout=60,
                              env={"PATH": os.environ["PATH"], **more}, check=False)

    def roots(self):
        return sorted(path.name for path in (self.top / "cache").iterdir() if path.is_dir())

    def made(self):
        return (self.top / "made").read_text().count("made")

    def test_makes_the_root_once(self):
        for _ in range(2):
            self.assertEqual(self.bash("buildroot_setup").returncode, 0)
        self.assertEqual(self.made(), 1)

    def test_two_at_once_make_it_once(self):
        done = self.bash('slow() { mkdir "$1"; echo made >>"$top/made"; until [ -e "$top/go" ]; do :; done; }\n'
                         'buildroot_make() { slow "$1"; }\n'
                         '(buildroot_setup) & (buildroot_setup) & until [ -e made ]; do :; done; touch go; wait')
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.made(), 1)

    def test_a_failed_root_is_never_used(self):
        done = self.bash('buildroot_make() { mkdir "$1"; return 1; }\nbuildroot_setup')
        self.assertEqual(done.returncode, 1)
        self.assertIn("could not be made", done.stderr)
        self.assertEqual(self.roots(), [])

    def test_a_killed_setup_leaves_nothing_that_is_used(self):
        done = self.bash('buildroot_make() { mkdir "$1"; echo half >"$1/state"; kill -KILL "$BASHPID"; }\nbuildroot_setup')
        self.assertNotEqual(done.returncode, 0)
        self.assertTrue(self.roots()[0].startswith("making."), self.roots())
        self.assertEqual(self.bash('buildroot_setup; [ "$(<"$root/state")" = whole ]').returncode, 0)
        self.assertEqual(len(self.roots()), 1)

    def test_another_list_makes_another_root_and_removes_the_old_one(self):
        self.bash("buildroot_setup")
        first = self.roots()
        (self.top / "cmake/packages.txt").write_text("git\nless\n")
        self.assertEqual(self.bash("buildroot_setup").returncode, 0)
        self.assertEqual(len(self.roots()), 1)
        self.assertNotEqual(self.roots(), first)

    def test_a_root_that_somebody_is_inside_of_stays(self):
        self.bash("buildroot_setup")
        first = self.roots()[0]
        (self.top / "cmake/packages.txt").write_text("git\nless\n")
        done = self.bash(f'exec 9>"$cache/{first}.inuse"; flock -s 9; buildroot_setup')
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(first, self.roots())
        self.assertEqual(len(self.roots()), 2)

    def test_a_comment_makes_no_other_root(self):
        before = self.bash("buildroot_hash").stdout
        (self.top / "cmake/packages.txt").write_text("# other words\n\ngit\n")
        self.assertEqual(self.bash("buildroot_hash").stdout, before)

    def test_an_ordinary_user_is_shown_one_sudo_line(self):
        done = self.bash("id() { echo 1000; }\napt-get() { echo called >apt; }\ninstall_packages mmdebstrap bubblewrap")
        self.assertEqual(done.returncode, 1)
        lines = [line for line in done.stderr.split("\n") if "sudo" in line]
        self.assertEqual(len(lines), 1, done.stderr)
        self.assertTrue(lines[0].endswith("-y mmdebstrap bubblewrap"), lines)
        self.assertFalse((self.top / "apt").exists())

    def test_a_build_is_stale_when_a_source_changed_or_the_system_did(self):
        program = self.top / "build/dev/app/postbench"
        program.parent.mkdir(parents=True)
        program.write_text("")
        program.chmod(0o755)
        source = self.top / "app/main.cpp"
        source.parent.mkdir()
        source.write_text("")
        for path in (source, source.parent, *self.top.glob("cmake/*"), self.top / "cmake"):
            os.utime(path, (1000, 1000))
        stamp = self.top / "build/dev/.built"
        stamp.write_text("native\n")
        os.utime(stamp, (2000, 2000))
        self.assertEqual(self.bash("is_fresh").returncode, 0)
        stamp.write_text("another system\n")
        os.utime(stamp, (2000, 2000))
        self.assertEqual(self.bash("is_fresh").returncode, 1)
        stamp.write_text("native\n")
        os.utime(stamp, (2000, 2000))
        os.utime(source, (3000, 3000))
        self.assertEqual(self.bash("is_fresh").returncode, 1)


if __name__ == "__main__":
    unittest.main()
