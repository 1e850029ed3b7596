# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""`postbench board` against the tests' own small board, and against the program's virtual board."""

import contextlib
import json
import os
import pathlib
import pty
import signal
import subprocess
import time
import unittest

from running import PROGRAM, TIMEOUT, ProgramTest, environment, octets

FAKE_BOARD = os.environ["FAKE_BOARD"]
BUILD = pathlib.Path(os.environ["POSTBENCH_BUILD"])


class BoardTest(ProgramTest):
    def start(self, *command):
        """A program that prints a port's path on its first line."""
        board = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                 env=environment(self.home), start_new_session=True)
        self.addCleanup(self.stop, board)
        self.port = board.stdout.readline().strip()
        self.assertTrue(self.port.startswith("/dev/"), self.port)
        return board

    @staticmethod
    def stop(board):
        board.stdin.close()
        with contextlib.suppress(ProcessLookupError):
            board.terminate()
        board.wait(TIMEOUT)
        board.stdout.close()

    def wait_until_open(self, process):
        """Until the process has the port; to try it would take it away."""
        until = time.monotonic() + TIMEOUT
        while time.monotonic() < until and process.poll() is None:
            for descriptor in pathlib.Path(f"/proc/{process.pid}/fd").iterdir():
                with contextlib.suppress(OSError):
                    if os.readlink(descriptor) == self.port:
                        return
        self.fail("the port was not opened")

    def board(self, *words, code=0, **env):
        done = self.run_program("board", *words, "--port", self.port, **env)
        self.assertEqual(done.returncode, code, done.stdout.decode() + done.stderr.decode())
        return done.stdout.decode()

    def board_json(self, *words, code=0, **env):
        return [json.loads(line) for line in self.board(*words, "--json", code=code, **env).splitlines()]

    def values(self):
        settings = next(each for each in self.board_json("read") if each["type"] == "settings")
        return {each["key"]: each.get("values", each.get("set")) for each in settings["settings"]}


class AnyBoard:
    """What holds for the small board and for the real firmware alike."""

    def test_info(self):
        self.assertIn("serial number: ", self.board("info"))
        told = self.board_json("info")
        self.assertEqual([each["type"] for each in told], ["board", "boardOutcome"])
        self.assertEqual(told[0]["protocol"], 1)
        self.assertIn("smtp.port", [each["key"] for each in told[0]["keys"]])
        self.assertEqual(told[1]["verdict"], "done")

    def test_set_writes_and_says_so(self):
        self.assertIn("smtp.port: 25 -> 2525", self.board("set", "smtp.port=2525", "mail.to=Ann <a@b.example>", "mail.to=c@d.example"))
        self.assertEqual(self.values()["smtp.port"], ["2525"])
        self.assertEqual(self.values()["mail.to"], ["Ann <a@b.example>", "c@d.example"])
        outcome = self.board_json("set", "smtp.port=2525")[-1]
        self.assertEqual((outcome["verdict"], outcome["exit"]), ("unchanged", 0))

    def test_what_was_read_can_be_compared_and_written(self):
        profile = self.home / "board.profile"
        self.board("read", "-o", str(profile))
        self.assertIn("smtp.port = 25\n", profile.read_text())
        self.board("diff", str(profile))
        text = profile.read_text().replace("smtp.port = 25", "smtp.port = 587").replace("mail.subject = ", "mail.subject = 日本 ")
        changed = self.file("changed.profile", text)
        self.assertIn("smtp.port: 25 -> 587", self.board("diff", changed, code=1))
        self.board("write", changed)
        self.board("diff", changed)
        self.assertIn("nothing was written", self.board("write", changed))

    def test_a_secret_is_written_and_never_shown(self):
        secret = self.file("secret", "hunter2\n")
        shown = self.board("set", "smtp.password", "--password-file", secret)
        self.assertIn("smtp.password: not set -> set", shown)
        self.assertIs(self.values()["smtp.password"], True)
        everything = self.board("read") + self.board("read", "--json") + self.board("info")
        self.assertNotIn("hunter2", everything + shown)
        self.assertEqual(self.board_json("set", "smtp.password", "--password-env", "PW", PW="hunter2")[-1]["verdict"], "unchanged")
        self.assertIn("set to another", self.board("set", "smtp.password", "--password-env", "PW", PW="other"))

    def test_a_secret_is_no_argument(self):
        self.board("set", "smtp.password=hunter2", code=65)
        self.board("set", "smtp.password", code=77)  # nobody to ask
        self.assertIs(self.values()["smtp.password"], False)

    def test_bad_values_are_named_before_anything_is_sent(self):
        done = self.run_program("board", "set", "smtp.port=0", "smtp.prot=1", "--port", self.port)
        self.assertEqual(done.returncode, 65)
        text = done.stderr.decode()
        self.assertIn("smtp.port: outside of its range; a number from 1 to 65535 is wanted", text)
        self.assertIn("smtp.prot: the board has no such setting", text)
        self.assertEqual(self.values()["smtp.port"], ["25"])

    def test_reset(self):
        self.assertIn("restarted", self.board("reset"))

    def test_two_programs_do_not_share_the_port(self):
        first = subprocess.Popen([PROGRAM, "board", "watch", "--json", "--port", self.port], stdout=subprocess.PIPE,
                                 stderr=subprocess.PIPE, env=environment(self.home), start_new_session=True)
        try:
            link = self.home / "link"
            link.symlink_to(self.port)
            self.wait_until_open(first)
            done = self.run_program("board", "info", "--port", str(link))
            self.assertEqual(done.returncode, 75)
            self.assertIn("Another program", self.one_sentence(done))
        finally:
            first.send_signal(signal.SIGINT)
            first.communicate(timeout=TIMEOUT)
        self.assertEqual(first.returncode, 130)
        self.board("info")


class SmallBoard(AnyBoard, BoardTest):
    def setUp(self):
        super().setUp()
        self.start(FAKE_BOARD)

    def test_send_shows_the_session(self):
        text = self.board("send")
        for part in ["<-  220 receiver.test ESMTP", " -> EHLO w7500", "AUTH PLAIN ***", "sent to 2 of 2 recipients: 250 2.0.0 Ok: queued"]:
            self.assertIn(part.replace("<-  ", "<- "), text.replace("<-  ", "<- "))
        events = self.board_json("send")
        self.assertEqual(events[-1]["result"]["word"], "sent")
        self.assertIn("deviceEvent", [each["type"] for each in events])
        self.assertEqual(self.board_json("result")[-1]["result"]["mail"], 2)


class BadBoards(BoardTest):
    def test_a_silent_board(self):
        self.start(FAKE_BOARD, "--deaf")
        done = self.run_program("board", "info", "--port", self.port)
        self.assertEqual(done.returncode, 75)
        self.assertIn("Nothing answers", self.one_sentence(done))

    def test_a_board_that_forgets(self):
        self.start(FAKE_BOARD, "--forgets")
        outcome = self.board_json("set", "smtp.port=26", code=74)[-1]
        self.assertEqual((outcome["fault"], outcome["stage"]), ("notKept", "readBack"))

    def test_a_mail_that_is_refused(self):
        self.start(FAKE_BOARD, "--refused")
        done = self.run_program("board", "send", "--port", self.port)
        self.assertEqual(done.returncode, 69)
        self.assertIn("550 5.1.1 no such user", self.one_sentence(done))

    def test_a_board_that_is_pulled_out(self):
        board = self.start(FAKE_BOARD)
        watching = subprocess.Popen([PROGRAM, "board", "watch", "--port", self.port], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                    env=environment(self.home), start_new_session=True)
        self.wait_until_open(watching)
        board.kill()
        _, errors = watching.communicate(timeout=TIMEOUT)
        self.assertEqual(watching.returncode, 74)
        self.assertIn("The port went away", errors.decode())

    def test_a_foreign_board(self):
        master, slave = pty.openpty()
        self.addCleanup(os.close, master)
        self.addCleanup(os.close, slave)
        import termios
        import threading
        import tty
        tty.setraw(master, termios.TCSANOW)

        def answer():
            with contextlib.suppress(OSError):
                while os.read(master, 4096):
                    os.write(master, b"\r\nModem 33600\r\n\r\nOK\r\n")

        threading.Thread(target=answer, daemon=True).start()
        done = self.run_program("board", "read", "--port", os.ttyname(slave))
        self.assertEqual(done.returncode, 76)
        self.assertIn("Modem 33600", self.one_sentence(done))


class Words(ProgramTest):
    """No port is needed to see that the words are wrong."""

    def refused(self, *words, code=64):
        done = self.run_program("board", *words)
        self.assertEqual(done.returncode, code, done.stderr)
        return self.one_sentence(done)

    def test_wrong_words_are_named(self):
        self.assertIn("list, info, read", self.refused())
        self.assertIn("Did you mean write?", self.refused("wirte"))
        self.assertIn("KEY=VALUE", self.refused("set", "--port", "/dev/null"))
        self.assertIn("FILE", self.refused("write"))
        self.assertIn("too much", self.refused("info", "more"))
        self.assertIn("--port", self.refused("info"))
        self.assertIn("board flash FILE", self.refused("flash", "--port", "/dev/null"))
        self.assertIn("-o", self.refused("info", "-o", "x", "--port", "/dev/null"))
        self.assertIn("exclude", self.refused("set", "a", "--password-file", "x", "--password-env", "y", "--port", "/dev/null"))

    def test_files_that_are_wrong_are_named(self):
        self.refused("write", str(self.home / "none"), "--port", "/dev/null", code=66)
        bad = self.file("bad", "smtp.port = 25\nnonsense\n")
        self.assertIn("line 2", self.refused("write", bad, "--port", "/dev/null", code=65))

    def test_an_image_that_is_missing_is_named(self):
        self.refused("flash", str(self.home / "none"), "--port", "/dev/null", code=66)

    def test_ports_that_are_none(self):
        self.refused("info", "--port", str(self.home / "none"), code=66)
        self.refused("info", "--port", self.file("file", "x"), code=74)

    def test_list_opens_nothing(self):
        self.assertEqual(self.run_program("board", "list").returncode, 0)
        for line in self.run_program("board", "list", "--json").stdout.splitlines():
            self.assertEqual(json.loads(line)["type"], "port")


class VirtualBoard(AnyBoard, BoardTest):
    options = []

    def setUp(self):
        super().setUp()
        self.mails = self.receiver()
        self.start(PROGRAM, "virtual-board", *self.options, "--receiver", str(self.mails.port))

    def test_its_mail_arrives(self):
        text = self.board("send")
        self.assertRegex(text, r"(?s) -> EHLO .* -> DATA.*\[message: [0-9]{3,} octets\]")
        self.assertIn("sent to 1 of 1 recipients: 250", text)
        mail = self.mails.next_mail()
        self.assertEqual(mail["to"], ["inbox@receiver.test"])
        self.assertIn(b"Subject: Test mail from w7500", octets(mail))

    def test_its_mail_goes_to_those_that_were_set(self):
        self.board("set", "mail.to=Ann <a@receiver.test>", "mail.bcc=b@receiver.test", "mail.subject=日本語の件名 {name}", "board.name=bench-4",
                   "mail.body=" + "長い本文。\n" * 40, "smtp.user=jo", "smtp.password", "--password-env", "PW", PW="hunter2")
        text = self.board("send")
        self.assertIn("sent to 2 of 2", text)
        self.assertIn("***", text)
        self.assertNotIn("aHVudGVyMg", text)
        mail = self.mails.next_mail()
        self.assertEqual(sorted(mail["to"]), ["a@receiver.test", "b@receiver.test"])
        self.assertEqual(mail["user"], "jo")
        self.assertEqual(self.board_json("result")[-1]["result"]["word"], "sent")

    def test_a_list_that_is_longer_than_a_line(self):
        addresses = [f"{'x' * 60}{number}@{'y' * 60}.receiver.test" for number in range(8)]
        self.board("set", *(f"mail.to={each}" for each in addresses))
        self.assertEqual(self.values()["mail.to"], addresses)
        self.board("set", "mail.to=a@receiver.test", *(f"mail.cc={each}" for each in addresses))
        self.assertEqual(self.values()["mail.cc"], addresses)

    def test_a_mail_that_cannot_leave_names_stage_and_cause(self):
        self.board("set", "smtp.server=nowhere.test.invalid", "send.retry=0")
        outcome = self.board_json("send", code=68)[-1]
        self.assertEqual((outcome["result"]["stage"], outcome["result"]["fault"]), ("dns", "name"))


@unittest.skipUnless((BUILD / "boardlink/emulator/postbench-board-emulator").exists()
                     and (BUILD / "boardlink/firmware/port/w7500/postbench-w7500.elf").exists(), "no emulator or no image here")
class EmulatedBoard(VirtualBoard):
    """The chip's own image."""
    options = ["--emulate"]


if __name__ == "__main__":
    unittest.main()
