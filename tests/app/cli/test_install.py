# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""`cmake --install` into an empty folder: everything is there, valid, and works from there."""

import os
import pathlib
import subprocess
import tempfile
import unittest

import running

BUILD = os.environ["POSTBENCH_BUILD"]
FILES = [
    "bin/postbench",
    "libexec/postbench/postbench-window",
    "share/applications/org.postbench.Postbench.desktop",
    "share/bash-completion/completions/postbench",
    "share/fish/vendor_completions.d/postbench.fish",
    "lib/udev/rules.d/70-postbench.rules",
    "libexec/postbench/postbench-board-emulator",
    "share/postbench/postbench-w7500.elf",
    "share/icons/hicolor/scalable/apps/org.postbench.Postbench.svg",
    "share/man/man1/postbench.1",
    "share/metainfo/org.postbench.Postbench.metainfo.xml",
    "share/zsh/site-functions/_postbench",
]


class Install(running.ProgramTest):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        subprocess.run(["cmake", "--install", BUILD, "--prefix", "/usr"], check=True, stdout=subprocess.DEVNULL,
                       env=os.environ | {"DESTDIR": cls.folder.name})
        cls.prefix = pathlib.Path(cls.folder.name) / "usr"
        cls.built, running.PROGRAM = running.PROGRAM, str(cls.prefix / "bin/postbench")

    @classmethod
    def tearDownClass(cls):
        running.PROGRAM = cls.built

    def run_tool(self, *command):
        return subprocess.run(command, capture_output=True, text=True, timeout=60, env=running.environment(self.home))

    def test_every_file_is_there_and_outside_of_the_prefix_none(self):
        files = {str(each.relative_to(self.prefix)) for each in self.prefix.rglob("*") if not each.is_dir()}
        self.assertEqual(sorted(set(FILES) - files), [])
        own = ("lib", "share/postbench/", "share/doc/postbench/")
        strangers = [each for each in files - set(FILES) if not each.startswith(own)]
        self.assertEqual(strangers, [])
        self.assertEqual([each.name for each in pathlib.Path(self.folder.name).iterdir()], ["usr"])

    def test_a_mail_goes_from_there_to_there(self):
        receiver = self.receiver("--max", "1")
        done = self.send(receiver.server, "--subject", "installed")
        self.assertEqual(done.returncode, 0, done.stderr)
        mail = receiver.rest()[0]
        self.assertIn(b"Subject: installed", running.octets(mail))

    def test_it_speaks_japanese_and_chinese(self):
        for language, word in [("ja", "\u4f7f"), ("zh_CN", "\u7528")]:
            done = self.run_program("--lang", language, "--help")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn(word, done.stdout.decode())

    def test_it_finds_its_window(self):
        done = self.run_program(QT_QPA_PLATFORM="no-such-platform")
        self.assertEqual(done.returncode, 78)
        self.assertIn("window", self.one_sentence(done))

    def test_nothing_in_it_points_back_to_where_it_was_built(self):
        for name in FILES:
            if name.endswith((".desktop", ".xml", ".1", ".fish")) or "completion" in name or "site-functions" in name:
                self.assertNotIn(BUILD, (self.prefix / name).read_text(), name)

    def test_the_manual_is_found_and_shown(self):
        done = self.run_tool("man", "-M", str(self.prefix / "share/man"), "-P", "cat", "postbench")
        self.assertEqual(done.returncode, 0, done.stderr)
        for heading in ["NAME", "EXIT STATUS", "--profile"]:
            self.assertIn(heading, done.stdout)

    def test_desktop_file_and_metadata_are_valid_and_agree(self):
        desktop = self.prefix / "share/applications/org.postbench.Postbench.desktop"
        metainfo = self.prefix / "share/metainfo/org.postbench.Postbench.metainfo.xml"
        for command in [["desktop-file-validate", desktop],
                        ["appstreamcli", "validate", "--no-net", "--override=url-homepage-missing=info", metainfo]]:
            done = self.run_tool(*command)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        text = desktop.read_text()
        self.assertIn("\nExec=postbench ", text)
        self.assertIn("\nIcon=org.postbench.Postbench\n", text)
        self.assertIn("<launchable type=\"desktop-id\">org.postbench.Postbench.desktop</launchable>", metainfo.read_text())

    def test_shells_complete_from_there(self):
        bash = ('source "$1"; COMP_WORDS=(postbench send --tl); COMP_CWORD=2; _postbench; echo "${COMPREPLY[*]}"')
        done = self.run_tool("bash", "-c", bash, "ask", str(self.prefix / "share/bash-completion/completions/postbench"))
        self.assertEqual(done.stdout, "--tls\n", done.stderr)
        fish = self.prefix / "share/fish/vendor_completions.d/postbench.fish"
        done = self.run_tool("fish", "--no-config", "-c", f"source {fish}; complete -C 'postbench send --tl'")
        self.assertIn("--tls", done.stdout, done.stderr)
        done = self.run_tool("zsh", "-f", "-c", f"fpath=({self.prefix}/share/zsh/site-functions $fpath); autoload -Uz compinit; "
                             f"compinit -u -d {self.home}/dump; print $_comps[postbench]")
        self.assertEqual(done.stdout, "_postbench\n", done.stderr)


if __name__ == "__main__":
    unittest.main()
