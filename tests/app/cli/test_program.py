# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""The other subcommands, help, version, languages, and what is installed beside the program."""

import json
import pathlib
import subprocess
import unittest

from running import ProgramTest

SOURCE = pathlib.Path(__file__).resolve().parents[3]
SUBCOMMANDS = ["send", "receive", "explain", "demo", "board"]


class Program(ProgramTest):
    def text(self, *arguments, code=0, **env):
        done = self.run_program(*arguments, **env)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stdout.decode()

    def test_version(self):
        self.assertRegex(self.text("--version"), r"^postbench \d+\.\d+\.\d+\n$")
        self.assertEqual(self.text("send", "--version"), self.text("--version"))

    def test_help_speaks_three_languages(self):
        for arguments in [["--help"]] + [[name, "--help"] for name in SUBCOMMANDS]:
            texts = {self.text(*arguments, "--lang", language) if arguments[0] != "--help"
                     else self.text("--lang", language, *arguments) for language in ["en", "ja", "zh_CN"]}
            self.assertEqual(len(texts), 3, arguments)

    def test_the_locale_chooses_the_language(self):
        self.assertEqual(self.text("--help", LC_ALL="ja_JP.UTF-8"), self.text("--lang", "ja", "--help"))

    def test_help_fits_a_terminal(self):
        for name in SUBCOMMANDS:
            for line in self.text(name, "--help").splitlines():
                self.assertLessEqual(len(line), 110, line)

    def test_explain(self):
        self.assertIn("550", self.text("explain", "550 5.1.1 User unknown"))
        objects = [json.loads(line) for line in self.text("explain", "--json", "550").splitlines()]
        self.assertTrue(all(each["type"] == "explanation" and each["meaning"] for each in objects))

    def test_receive_keeps_a_maildir(self):
        maildir = self.home / "mails"
        receiver = self.receiver("--maildir", str(maildir), "--max", "1")
        self.assertEqual(self.send(receiver.server, "--subject", "kept").returncode, 0)
        mail = receiver.rest()[0]
        self.assertIn(b"Subject: kept", pathlib.Path(mail["file"]).read_bytes())
        self.assertEqual(pathlib.Path(mail["file"]).parent, maildir / "new")

    def test_receive_with_tls_from_the_start(self):
        receiver = self.receiver("--tls-port", "0")
        done = self.send(f"localhost:{receiver.listening['tlsPort']}", "--tls", "implicit", "--insecure", "-4")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(receiver.next_mail()["encrypted"])

    def test_receive_says_why_it_cannot_listen(self):
        receiver = self.receiver()
        done = self.run_program("receive", "--listen", receiver.server)
        self.assertEqual(done.returncode, 75)
        self.one_sentence(done)

    def test_receive_ends_by_a_signal_in_good_order(self):
        receiver = self.receiver()
        receiver.process.terminate()
        self.assertEqual(receiver.process.wait(30), 143)

    def test_completions_in_the_tree_are_those_of_the_program(self):
        for shell, name in [("bash", "postbench.bash"), ("zsh", "_postbench"), ("fish", "postbench.fish")]:
            self.assertEqual(self.text("--print-completion", shell),
                             (SOURCE / "resources/completions" / name).read_text(), shell)

    def test_bash_completes(self):
        script = SOURCE / "resources/completions/postbench.bash"
        ask = ('source "$1"; COMP_WORDS=(postbench send --tl); COMP_CWORD=2; _postbench; echo "${COMPREPLY[*]}"; '
               'COMP_WORDS=(postbench send --tls i); COMP_CWORD=3; _postbench; echo "${COMPREPLY[*]}"')
        done = subprocess.run(["bash", "-c", ask, "ask", script], capture_output=True, text=True, check=True)
        self.assertEqual(done.stdout, "--tls\nimplicit\n")

    def test_shells_accept_the_completions(self):
        folder = SOURCE / "resources/completions"
        for command in [["bash", "-n", folder / "postbench.bash"], ["zsh", "-n", folder / "_postbench"],
                        ["fish", "-n", folder / "postbench.fish"]]:
            self.assertEqual(subprocess.run(command, capture_output=True).returncode, 0, command)

    def test_the_manual_names_every_option(self):
        manual = (SOURCE / "resources/man/postbench.1").read_text()
        for name in SUBCOMMANDS:
            for line in self.text(name, "--help").splitlines():
                word = line.strip().split(" ")[0]
                if line.startswith("  -"):
                    mark = f".It Fl Fl {word[2:]}" if word.startswith("--") else f".It Fl {word[1:]}"
                    self.assertIn(mark, manual)

    def test_what_is_installed_is_valid(self):
        resources = SOURCE / "resources"
        for command in [["mandoc", "-T", "lint", "-W", "style", resources / "man/postbench.1"],
                        ["desktop-file-validate", resources / "desktop/org.postbench.Postbench.desktop"],
                        # The project has no home page yet.
                        ["appstreamcli", "validate", "--no-net", "--override=url-homepage-missing=info",
                         resources / "desktop/org.postbench.Postbench.metainfo.xml"]]:
            done = subprocess.run(command, capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main()
