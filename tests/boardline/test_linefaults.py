# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Faults on the line between `postbench board` and the real firmware: never a hang, never a wrong success, settings old or new."""

import concurrent.futures
import contextlib
import json
import os
import pty
import random
import socket
import subprocess
import threading
import time
import tty
import unittest

from badline import TO_BOARD, TO_HOST, BadLine, Late, Noise, Rubbish, Steps, echoing
from running import PROGRAM, ProgramTest, environment

BOUND = 60  # seconds in which each run has ended, whatever the line did
WANTED = ["smtp.port=587", "mail.to=Ann <a@b.example>", "mail.to=c@d.example", "mail.subject=日本語の件名",
          "mail.body=" + "A long body, longer than a line. 长正文 " * 18, "smtp.password"]
GOOD = ("done", "unchanged")


class Board:
    """A virtual board of its own for each case, with factory settings."""

    def __init__(self, home, name):
        self.home, self.control = home, str(home / f"control{name}")
        self.process = subprocess.Popen([PROGRAM, "virtual-board", "--control", self.control, "--baud", "0"], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, text=True, env=environment(home), start_new_session=True)
        self.path = self.process.stdout.readline().strip()

    def stop(self):
        self.process.terminate()
        self.process.wait(BOUND)
        self.process.stdout.close()

    def reset(self, _=None):
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(BOUND)
            line.connect(self.control)
            line.sendall(b"reset\n")
            assert line.recv(600).startswith(b"ok")

    def begin(self, *words, path=None):
        return subprocess.Popen([PROGRAM, "board", *words, "--json", "--port", path or self.path], stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(self.home, PW="hunter2"),
                                start_new_session=True)

    def write(self, path=None):
        return outcome(self.begin("set", *WANTED, "--password-env", "PW", path=path))

    def over(self, fault):
        """What writing over the bad line came to, and in how many seconds."""
        line = BadLine(self.path, fault)
        began = time.monotonic()
        try:
            return self.write(line.path) | {"seconds": time.monotonic() - began}
        finally:
            line.close()  # two readers would share what the board says


def outcome(process):
    try:
        told, errors = process.communicate(timeout=BOUND)
    except subprocess.TimeoutExpired as late:
        process.kill()
        process.communicate()
        raise AssertionError(f"hung for {BOUND} s") from late
    found = json.loads(told.splitlines()[-1]) if told else {}
    if found.get("type") != "boardOutcome" or found["exit"] != process.returncode:
        raise AssertionError(f"no outcome, or another exit than {process.returncode}: {told} {errors}")
    return found


class LineFaults(ProgramTest):
    def each(self, cases, work):
        """Runs work(board, case) for all cases, several at a time, since most of it is waiting. case -> what it returned."""
        def one(numbered):
            number, case = numbered
            board = Board(self.home, number)
            try:
                return work(board, case)
            except Exception as error:
                raise AssertionError(f"{case}: {error}") from error
            finally:
                board.stop()
        with concurrent.futures.ThreadPoolExecutor(12) as pool:
            return dict(zip(cases, pool.map(one, enumerate(cases))))

    def judge(self, board, told, factory):
        """Holds what was reported against what stands on the board, read and compared over a clean line."""
        self.assertLess(told["seconds"], BOUND)
        sentence = told["sentence"]
        self.assertTrue(sentence.endswith((".", "?", ")")) and "\n" not in sentence and len(sentence) > 10, told)
        self.assertEqual(told["exit"] == 0, told["verdict"] in GOOD, told)
        kept = outcome(board.begin("read"))["digest"]
        again = board.write()
        if told["verdict"] in GOOD:
            self.assertEqual((kept, again["verdict"]), (told["digest"], "unchanged"), told)
        elif told["verdict"] == "failed":
            self.assertEqual((kept, again["verdict"]), (factory, "done"), told)
        else:  # it says that it does not know: then old or new, never a mixture
            self.assertEqual(told["verdict"], "unknown", told)
            self.assertEqual(again["verdict"], "done" if kept == factory else "unchanged", told)

    def setUp(self):
        super().setUp()
        board = Board(self.home, "factory")
        self.addCleanup(board.stop)
        steps = Steps()
        self.assertEqual(board.over(steps)["verdict"], "done")
        self.steps = range(1, steps.count + 1)
        self.assertGreater(len(self.steps), 15)

    def run_all(self, cases, fault):
        """case -> outcome, each judged."""
        def work(board, case):
            factory = outcome(board.begin("read"))["digest"]  # each has a MAC of its own
            told = board.over(fault(board, case))
            self.judge(board, told, factory)
            return told
        return self.each(cases, work)

    def test_octets_lost_doubled_and_flipped(self):
        cases = [((kind,), every, seed) for kind in ("lost", "doubled", "flipped") for every in (3000, 600) for seed in (2, 3)]
        cases += [(("lost", "doubled", "flipped"), every, 4) for every in (5000, 1500, 300, 60)]
        told = self.run_all(cases, lambda _, case: Noise(*case))
        for (_, every, _), one in told.items():
            if every >= 3000:  # a line that is better than that is overcome
                self.assertIn(one["verdict"], GOOD, one)

    def test_the_port_goes_in_the_middle_of_every_step(self):
        cases = [(number, direction) for number in self.steps for direction in (TO_BOARD, TO_HOST)]
        told = self.run_all(cases, lambda _, case: Steps(*case, BadLine.cut))
        last = len(self.steps)
        for (number, direction), one in told.items():
            self.assertEqual(one["fault"], "portLost", (number, direction, one))
            self.assertLess(one["seconds"], 20)
            # In the commit's command and after it nobody can know.
            self.assertEqual(one["verdict"], "unknown" if number >= last - 1 else "failed", (number, direction, one))

    def test_the_board_restarts_in_the_middle_of_every_step(self):
        cases = [(number, direction) for number in self.steps for direction in (TO_BOARD, TO_HOST)]
        for case, one in self.run_all(cases, lambda board, case: Steps(*case, board.reset)).items():
            self.assertIn(one["verdict"], (*GOOD, "failed", "unknown"), (case, one))

    def test_answers_that_come_late(self):
        last = len(self.steps)
        cases = [(seed, ()) for seed in (1, 2)] + [(3, (number,)) for number in range(2, last + 1)]
        told = self.run_all(cases, lambda _, case: Late(case[0], 0.05, case[1]))
        for (seed, _), one in told.items():
            if seed < 3:
                self.assertIn(one["verdict"], GOOD, one)

    def test_rubbish_between_the_answers(self):
        for case, one in self.run_all(range(1, 11), lambda _, seed: Rubbish(seed)).items():
            self.assertIn(one["verdict"], (*GOOD, "failed"), (case, one))

    def test_an_echo_that_stays(self):
        self.assertIn(self.run_all(["echo"], lambda _, case: echoing)["echo"]["verdict"], GOOD)

    def test_another_hand_types_in_between(self):
        words = [b'AT+CFG="smtp.port",99\r', b"AT+BEGIN\r", b"AT+ABORT\r", b"AT&W\r", b"ATE1\r", b"AT+EVENT=0\r", b"AT"]
        cases = [(word, number) for number in self.steps if number > 7 for word in words]  # the first seven only ask

        def typing(case):
            word, number = case
            steps = Steps()

            def fault(line, octets, direction):
                if direction == TO_BOARD and steps.count + 1 == number:
                    line.put(word, TO_BOARD)
                steps(line, octets, direction)
            return fault
        self.run_all(cases, lambda _, case: typing(case))


class Ports(ProgramTest):
    def test_two_programs_write_through_one_port(self):
        board = Board(self.home, "two")
        self.addCleanup(board.stop)
        for _ in range(5):
            running = [board.begin("set", *WANTED, "--password-env", "PW") for _ in range(2)]
            told = [outcome(process) for process in running]
            for one in told:
                if one["verdict"] not in GOOD:
                    self.assertEqual((one["fault"], one["exit"]), ("portBusy", 75), told)
            self.assertTrue(any(one["verdict"] in GOOD for one in told), told)
        self.assertEqual(board.write()["verdict"], "unchanged")

    def test_what_talks_rubbish_is_no_board(self):
        for seed in (1, 2, 3):
            with self.subTest(seed=seed):
                master, slave = pty.openpty()
                tty.setraw(master)
                over = threading.Event()

                def talk(chance=random.Random(seed), master=master, over=over):
                    with contextlib.suppress(OSError):
                        while not over.wait(0.005):
                            os.write(master, chance.randbytes(40) if seed < 3 else chance.choice(Rubbish.LINES))
                thread = threading.Thread(target=talk)
                thread.start()
                drain = threading.Thread(target=self.drain, args=(master,), daemon=True)
                drain.start()
                try:
                    process = subprocess.Popen([PROGRAM, "board", "set", "smtp.port=26", "--json", "--port", os.ttyname(slave)],
                                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(self.home))
                    told = outcome(process)
                finally:
                    over.set()
                    thread.join()
                    os.close(slave)
                    drain.join()
                    os.close(master)
                self.assertEqual(told["verdict"], "failed")
                self.assertIn(told["fault"], ("foreign", "silent", "noisy", "timedOut"))
                self.assertNotEqual(told["sentence"], "")

    @staticmethod
    def drain(master):
        with contextlib.suppress(OSError):
            while os.read(master, 4096):
                pass


if __name__ == "__main__":
    unittest.main()
