# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""`postbench demo`: the desk's mail, the virtual board's mail, both compared; what it leaves behind; how Ctrl-C ends it."""

import email
import email.policy
import json
import os
import pathlib
import re
import signal
import subprocess
import unittest

from running import PROGRAM, TIMEOUT, ProgramTest, environment, octets


def subject(mail):
    return str(email.message_from_bytes(octets(mail), policy=email.policy.default)["Subject"])


class Demo(ProgramTest):
    def text(self, *options):
        done = self.run_program("demo", *options, DISPLAY="", WAYLAND_DISPLAY="")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        return done.stdout.decode()

    def objects(self, *options):
        return [json.loads(line) for line in self.text("--json", *options).splitlines()]

    def virtual_boards(self, session):
        """Processes of this session beside its first: none may stay."""
        found = []
        for folder in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[3]) == session and folder.name != str(session) and fields[0] != "Z":
                found.append(folder.name)
        return found

    def until(self, process, mark):
        for line in process.stdout:
            if mark in line:
                return
        self.fail(f"it ended before it said {mark}")

    def test_the_whole_story_in_order(self):
        text = self.text()
        place = 0
        for part in [r" -> EHLO ", r" -> STARTTLS\n", r" ~> MAIL FROM:<demo@localhost>", r"<~  250 2\.0\.0",
                     r"1 demo@localhost -> inbox@localhost, \d+ octets, TLS\n", r"Subject: A first mail\n",
                     r"Now a virtual board on /dev/pts/\d+", r"smtp\.server: receiver\.test -> localhost\n",
                     r"\n7 settings written, stored and read back\.\n",
                     r"<-  220 localhost ", r" -> EHLO \[10\.0\.2\.15\]\n", r" -> MAIL FROM:<board@localhost>", r" -> DATA\n",
                     r"<-  250 2\.0\.0", r" -> QUIT\n", r"sent to 1 of 1 recipients: 250 2\.0\.0",
                     r"2 board@localhost -> inbox@localhost, \d+ octets\n", r"Subject: A mail from the board\n",
                     r"The board demo at 10\.0\.2\.15 sent this by itself\.\n",
                     r"Desk and board first part at STARTTLS: only the desk did this\.\n"]:
            found = re.compile(part).search(text, place)
            self.assertTrue(found, f"{part} is not behind\n{text[:place]}\nin\n{text[place:]}")
            place = found.end()

    def test_as_json(self):
        objects = self.objects()
        told = [each["type"] for each in objects if each["type"] not in ["line", "difference"]]
        self.assertEqual(told, ["outcome", "mail", "virtualBoard", "boardOutcome", "boardOutcome", "mail", "comparison"])
        desk, board = [each for each in objects if each["type"] == "mail"]
        self.assertEqual((desk["from"], subject(desk), desk["encrypted"]), ("demo@localhost", "A first mail", True))
        self.assertEqual((board["from"], subject(board), board["encrypted"]), ("board@localhost", "A mail from the board", False))
        written = {each["key"]: each["after"] for each in objects if each["type"] == "difference"}
        self.assertEqual(written["mail.subject"], ["A mail from the board"])
        compared = objects[-1]
        self.assertEqual((compared["same"], compared["step"], compared["difference"], compared["only"]),
                         (False, "STARTTLS", "missing", "desk"))
        lines = [each for each in objects if each["type"] == "line"]
        self.assertIn("EHLO [10.0.2.15]", [each.get("text") for each in lines])

    def test_the_mails_speak_japanese_and_chinese(self):
        for language, first, second in [("ja", "最初のメール", "ボードからのメール"), ("zh_CN", "第一封邮件", "来自开发板的邮件")]:
            mails = [each for each in self.objects("--lang", language) if each["type"] == "mail"]
            self.assertEqual([subject(each) for each in mails], [first, second])
            text = self.text("--lang", language)
            self.assertIn("Subject: " + second, text)
            self.assertNotIn("first part", text)

    def test_two_at_once(self):
        both = [subprocess.Popen([PROGRAM, "demo", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                 env=environment(self.home), start_new_session=True) for _ in range(2)]
        for process in both:
            out, errors = process.communicate(timeout=TIMEOUT)
            self.assertEqual((process.returncode, errors), (0, b""))
            self.assertEqual(sum(b'"type":"mail"' in line for line in out.splitlines()), 2)

    def test_leaves_nothing_behind(self):
        temporary = self.home / "tmp"
        temporary.mkdir()
        process = subprocess.Popen([PROGRAM, "demo"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.home,
                                   env=environment(self.home, TMPDIR=str(temporary)), start_new_session=True)
        _, errors = process.communicate(timeout=TIMEOUT)
        self.assertEqual((process.returncode, errors), (0, b""))
        self.assertEqual([str(path) for path in self.home.rglob("*")], [str(temporary)])
        self.assertEqual(self.virtual_boards(process.pid), [])

    def test_ctrl_c_ends_it_at_every_stage(self):
        for number, code, mark in [(signal.SIGINT, 130, b'"STARTTLS"'), (signal.SIGINT, 130, b'"type":"outcome"'),
                                   (signal.SIGINT, 130, b'"type":"virtualBoard"'), (signal.SIGTERM, 143, b'"type":"virtualBoard"'),
                                   (signal.SIGINT, 130, b"EHLO [10.0.2.15]")]:
            for whole_group in [False, True]:  # a terminal tells every process of the group
                with self.subTest(mark=mark, whole_group=whole_group):
                    process = subprocess.Popen([PROGRAM, "demo", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                               env=environment(self.home), start_new_session=True)
                    try:
                        self.until(process, mark)
                        (os.killpg if whole_group else os.kill)(process.pid, number)
                        rest, errors = process.communicate(timeout=TIMEOUT)
                    finally:
                        process.kill()
                        process.wait(TIMEOUT)
                    self.assertEqual((process.returncode, errors), (code, b""))
                    self.assertNotIn(b'"comparison"', rest)
                    self.assertEqual(self.virtual_boards(process.pid), [])

    def test_a_virtual_board_that_cannot_start_is_told(self):
        # With ever more open files allowed, at first the desk's mail fails, then the virtual board, then nothing.
        told = b""
        for most in range(16, 40):
            done = subprocess.run(["bash", "-c", f'ulimit -n {most}; exec "$0" demo', PROGRAM], capture_output=True,
                                  env=environment(self.home), timeout=TIMEOUT, start_new_session=True)
            if done.returncode == 0:
                break
            self.assertIn(done.returncode, range(64, 79), done.stderr)
            self.assertIn(b"postbench: ", done.stderr)
            if done.returncode == 74:
                told += done.stderr
        self.assertEqual(done.returncode, 0)
        self.assertIn(b"postbench: The virtual board could not start: ", told)

    def test_a_reader_that_went_away_ends_it(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "demo"], stdout=full, stderr=subprocess.PIPE, env=environment(self.home),
                                  timeout=TIMEOUT, start_new_session=True)
        self.assertEqual(done.returncode, 74)


if __name__ == "__main__":
    unittest.main()
