# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""`postbench virtual-board`: its first line, its terminal, its flash, a mail to the built-in receiver, what it refuses."""

import json
import os
import pathlib
import select
import signal
import subprocess
import unittest

from running import PROGRAM, TIMEOUT, ProgramTest, environment

BUILD = pathlib.Path(os.environ.get("POSTBENCH_BUILD", "/nonexistent"))


class VirtualBoard(ProgramTest):
    def start(self, *options):
        """The process, and its first line."""
        process = subprocess.Popen([PROGRAM, "virtual-board", *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   env=environment(self.home), text=True, start_new_session=True)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process, process.stdout.readline().rstrip("\n")

    def open(self, path):
        terminal = os.open(path, os.O_RDWR | os.O_NOCTTY)
        self.addCleanup(os.close, terminal)
        return terminal

    def ask(self, terminal, line, end=b"\r\nOK\r\n"):
        os.write(terminal, line.encode() + b"\r")
        heard = b""
        while end not in heard:
            self.assertTrue(select.select([terminal], [], [], TIMEOUT)[0], heard)
            heard += os.read(terminal, 4096)
            self.assertNotIn(b"ERROR", heard)
        return heard

    def test_answers_on_its_terminal_and_ends_by_a_signal(self):
        for number in [signal.SIGTERM, signal.SIGINT]:
            process, path = self.start()
            self.assertTrue(path.startswith("/dev/pts/"), path)
            self.assertIn(b'"Postbench board"', self.ask(self.open(path), "ATI"))
            process.send_signal(number)
            self.assertEqual(process.wait(TIMEOUT), 128 + number)

    def test_json_tells_the_path_as_an_object(self):
        told = json.loads(self.start("--json")[1])
        self.assertEqual(told["type"], "virtualBoard")
        self.assertTrue(os.path.exists(told["path"]))

    def test_sends_to_the_receiver_with_factory_settings(self):
        receiver = self.receiver()
        terminal = self.open(self.start("--receiver", str(receiver.port))[1])
        self.ask(terminal, "AT+SMTPSEND")
        mail = receiver.next_mail()
        self.assertEqual(mail["from"], "board@board.test")

    def test_leads_where_route_and_host_say(self):
        receiver = self.receiver()
        terminal = self.open(self.start("--receiver", "9", "--host", "mail.example=10.0.0.9",
                                        "--route", f"10.0.0.9:587=127.0.0.1:{receiver.port}")[1])
        self.ask(terminal, 'AT+CFG="smtp.server","mail.example"')
        self.ask(terminal, 'AT+CFG="smtp.port",587')
        self.ask(terminal, "AT&W")
        self.ask(terminal, "AT+SMTPSEND")
        self.assertEqual(receiver.next_mail()["from"], "board@board.test")

    def test_settings_outlive_it_in_the_flash_file(self):
        flash = str(self.home / "flash")
        process, path = self.start("--flash", flash)
        terminal = self.open(path)
        self.ask(terminal, 'AT+CFG="board.name","mine"')
        self.ask(terminal, "AT&W")
        done = self.run_program("virtual-board", "--flash", flash)
        self.assertEqual(done.returncode, 75)
        self.assertIn(b"another virtual board", done.stderr)
        process.kill()
        process.wait(TIMEOUT)
        terminal = self.open(self.start("--flash", flash)[1])
        self.assertIn(b'"mine"', self.ask(terminal, 'AT+CFG="board.name"'))

    @unittest.skipUnless((BUILD / "boardlink/emulator/postbench-board-emulator").exists()
                         and (BUILD / "boardlink/firmware/port/w7500/postbench-w7500.elf").exists(), "no emulator or no image here")
    def test_emulates_the_chip_with_the_same_options(self):
        receiver = self.receiver()
        path = self.start("--emulate", "--receiver", str(receiver.port), "--flash", str(self.home / "chip"))[1]
        terminal = self.open(path)
        self.assertIn(b'"Postbench board"', self.ask(terminal, "ATI"))
        self.ask(terminal, "AT+SMTPSEND")
        self.assertEqual(receiver.next_mail()["from"], "board@board.test")

    def test_says_what_is_wrong(self):
        letter = self.file("letter", "Dear reader")
        for options, code, words in [
                (["--route", "10.0.0.9=x"], 64, "--route"), (["--host", "x"], 64, "--host"), (["--receiver", "0"], 64, "--receiver"),
                (["--baud", "-1"], 64, "--baud"), (["--image", letter], 64, "--image"), (["--emulate", "--baud", "9600"], 64, "--baud"),
                (["--flash", letter], 65, letter), (["--flash", "/nonexistent/f"], 73, "/nonexistent/f"),
                (["--control", "/nonexistent/c"], 73, "/nonexistent/c")]:
            done = self.run_program("virtual-board", *options)
            self.assertEqual(done.returncode, code, done.stderr)
            self.assertIn(words, done.stderr.decode())
            self.assertEqual(done.stdout, b"")
        self.assertEqual((self.home / "letter").read_bytes(), b"Dear reader")


if __name__ == "__main__":
    unittest.main()
