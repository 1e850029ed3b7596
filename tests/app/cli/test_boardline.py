# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""`postbench board` and the real firmware over a bad line: octets lost, doubled and flipped, the board reset, its power cut."""

import contextlib
import json
import os
import pty
import select
import socket
import subprocess
import termios
import threading
import time
import tty
import unittest

from running import PROGRAM, TIMEOUT, ProgramTest, environment

WANTED = ["smtp.port=587", "mail.to=Ann <a@b.example>", "mail.to=c@d.example", "mail.subject=日本語の件名",
          "mail.body=" + "A long body, longer than a line. 长正文 " * 18, "smtp.password"]


class BadLine:
    """A second pseudo terminal before the board's; `fault(octets, to_board)` says what arrives."""

    def __init__(self, board, fault):
        self.fault = fault
        self.board = os.open(board, os.O_RDWR | os.O_NOCTTY)
        tty.setraw(self.board, termios.TCSANOW)
        self.master, self.slave = pty.openpty()
        tty.setraw(self.master, termios.TCSANOW)
        self.path = os.ttyname(self.slave)
        self.wake, self.waker = os.pipe()
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self):
        while True:
            ready, _, _ = select.select([self.master, self.board, self.wake], [], [])
            if self.wake in ready:
                return
            for source, target in ((self.master, self.board), (self.board, self.master)):
                if source in ready:
                    with contextlib.suppress(OSError):
                        os.write(target, self.fault(os.read(source, 4096), source == self.master))

    def close(self):
        os.write(self.waker, b"x")
        self.thread.join(TIMEOUT)
        for end in (self.master, self.slave, self.board, self.wake, self.waker):
            os.close(end)


class Noise:
    """Damages one octet of every so many, in one direction or both."""

    def __init__(self, kind, every, directions=(True, False)):
        self.kind, self.every, self.directions = kind, every, directions
        self.count = 0

    def __call__(self, octets, to_board):
        if to_board not in self.directions:
            return octets
        out = bytearray()
        for octet in octets:
            self.count += 1
            if self.count % self.every:
                out.append(octet)
            elif self.kind == "doubled":
                out += bytes([octet, octet])
            elif self.kind == "flipped":
                out.append(octet ^ 0x04)
        return bytes(out)


class BoardLine(ProgramTest):
    def start(self):
        """A board with its factory settings."""
        self.number = getattr(self, "number", 0) + 1
        self.control = str(self.home / f"control{self.number}")
        virtual = subprocess.Popen([PROGRAM, "virtual-board", "--control", self.control, "--baud", "0"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True, env=environment(self.home), start_new_session=True)
        self.addCleanup(self.stop, virtual)
        self.port = virtual.stdout.readline().strip()

    @staticmethod
    def stop(virtual):
        virtual.stdin.close()
        virtual.terminate()
        virtual.wait(TIMEOUT)
        virtual.stdout.close()

    def say(self, word):
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(self.control)
            line.sendall(word.encode() + b"\n")
            self.assertTrue(line.recv(600).startswith(b"ok"), word)

    def write_over(self, fault):
        """The outcome of writing over the bad line."""
        line = BadLine(self.port, fault)
        try:
            return self.outcome(self.write(line.path))
        finally:
            line.close()  # two readers would share what the board says

    def begin(self, port, *words):
        return subprocess.Popen([PROGRAM, "board", *words, "--json", "--port", port], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                env=environment(self.home, PW="hunter2"), start_new_session=True)

    def write(self, port):
        return self.begin(port, "set", *WANTED, "--password-env", "PW")

    def outcome(self, process):
        out, errors = process.communicate(timeout=TIMEOUT)
        self.assertTrue(out, errors)
        return json.loads(out.splitlines()[-1])

    def settings(self):
        """Read over the good line: "old", "new", or the values."""
        out = self.begin(self.port, "read").communicate(timeout=TIMEOUT)[0].splitlines()
        self.assertEqual(json.loads(out[-1])["verdict"], "done", out)
        values = {each["key"]: each.get("values", each.get("set")) for each in json.loads(out[-2])["settings"]}
        found = (values["smtp.port"], len(values["mail.to"]), values["mail.subject"], values["smtp.password"])
        if found == (["587"], 2, ["日本語の件名"], True) and values["mail.body"][0].startswith("A long body"):
            return "new"
        return "old" if found == (["25"], 1, ["Test mail from {name}"], False) else values

    def check(self, outcome):
        settings = self.settings()
        self.assertIn(settings, ("old", "new"))
        if outcome["verdict"] in ("done", "unchanged"):
            self.assertEqual(settings, "new", outcome)
        elif outcome["verdict"] == "failed":
            self.assertEqual(settings, "old", outcome)

    def test_a_noisy_line_is_overcome(self):
        for kind in ("lost", "doubled", "flipped"):
            for every in (2499, 4999):
                with self.subTest(kind=kind, every=every):
                    self.start()
                    outcome = self.write_over(Noise(kind, every))
                    self.check(outcome)
                    self.assertIn(outcome["verdict"], ("done", "unchanged"), outcome)

    def test_a_line_that_is_too_bad_is_given_up(self):
        for kind in ("lost", "flipped"):
            with self.subTest(kind=kind):
                self.start()
                outcome = self.write_over(Noise(kind, 83))
                self.assertNotIn(outcome["verdict"], ("done", "unchanged"))
                self.check(outcome)

    def test_a_board_that_restarts_in_the_middle(self):
        self.start()
        self.check(self.write_over(lambda octets, to_board: self.reset_at(octets, b"AT+CHECK")))
        self.assertEqual(self.settings(), "new")

    def reset_at(self, octets, command):
        if command in octets and not getattr(self, "was_reset", False):
            self.was_reset = True
            self.say("reset")
        return octets

    def test_a_power_cut_in_the_commit_leaves_old_or_new(self):
        for operation in (1, 5, 40):
            with self.subTest(operation=operation):
                self.start()
                self.say(f"power-cut {operation}")
                process = self.write(self.port)
                until = time.monotonic() + 20
                while process.poll() is None and time.monotonic() < until:
                    with contextlib.suppress(subprocess.TimeoutExpired):
                        process.wait(0.5)
                    self.say("power-on")
                self.check(self.outcome(process))


if __name__ == "__main__":
    unittest.main()
