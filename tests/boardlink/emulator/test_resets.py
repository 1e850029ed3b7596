# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Resets: by the program, by the pin, by the watchdog, and what the program is told of them."""

import socket
import subprocess
import unittest

from emulated import PATIENCE, PROGRAM, Board, image

POWER_ON, ASKED, WATCHDOG = "0", "1", "2"


def reason(board):
    return board.ask("i").split()[2]


class Resets(unittest.TestCase):
    def wait_until_it_listens(self, board, starts):
        board.wait_for(starts=starts)
        board.let_pass(100)

    def test_a_hanging_program_is_reset_by_the_watchdog(self):
        with Board("probe") as board:
            self.assertEqual(reason(board), POWER_ON)
            board.send(b"h\n")
            now = board.wait_for(watchdog_resets=1)
            # Three seconds to the warning, three to the reset, in the chip's time.
            self.assertGreater(now["chip-ms"], 5900)
            self.wait_until_it_listens(board, 2)
            self.assertEqual(reason(board), WATCHDOG)

    def test_the_program_may_ask_for_a_reset(self):
        with Board("probe") as board:
            board.send(b"r\n")
            self.wait_until_it_listens(board, 2)
            self.assertEqual(reason(board), ASKED)
            # The clock block keeps its state over such a reset: the port sets all of it again.
            self.assertEqual(board.stats()["core-hz"], 48000000)
            self.assertEqual(board.ask("eagain"), "again")

    def test_the_pin_resets_and_the_flash_stays(self):
        with Board("probe") as board:
            board.ask("w 1 0 stays")
            self.assertEqual(board.order("reset"), "ok")
            self.wait_until_it_listens(board, 2)
            self.assertEqual(board.ask("s 1 0"), "stays   ~~~~~~~~")
            self.assertEqual(reason(board), POWER_ON)

    def test_without_power_nothing_answers(self):
        with Board("probe") as board:
            self.assertEqual(board.order("power-cut now"), "ok")
            board.send(b"ehello\n")
            with self.assertRaises(AssertionError):
                board.receive(patience=0.3)
            self.assertEqual(board.order("power-on"), "ok")
            self.wait_until_it_listens(board, 2)
            self.assertEqual(board.ask("ehello"), "hello")

    def test_inputs_and_link_are_seen_by_the_program(self):
        with Board("probe") as board:
            self.assertEqual(board.ask("i").split()[1:7], ["up", "0", "1", "1", "1", "1"])
            for number in range(4):
                self.assertEqual(board.order(f"input {number} low"), "ok")
                levels = board.ask("i").split()[3:7]
                self.assertEqual(levels, ["0" if index == number else "1" for index in range(4)])
                board.order(f"input {number} high")
            self.assertEqual(board.order("link down"), "ok")
            board.let_pass(250)
            self.assertEqual(board.ask("i").split()[1], "down")

    def test_it_ends_with_the_program_that_holds_its_control_channel(self):
        ours, theirs = socket.socketpair()
        with subprocess.Popen([PROGRAM, "--image", image("probe"), "--control", f"fd:{theirs.fileno()}"], pass_fds=[theirs.fileno()],
                              stdout=subprocess.PIPE) as process:
            theirs.close()
            self.assertTrue(process.stdout.readline().startswith(b"/dev/pts/"))
            ours.sendall(b"stats\n")
            self.assertTrue(ours.recv(4096).startswith(b"ok image-sha256="))
            ours.close()
            self.assertEqual(process.wait(PATIENCE), 0)

    def test_words_that_make_no_sense_are_refused(self):
        with Board("probe", opened=False) as board:
            for text in ("", "sing", "link", "link sideways", "input 4 high", "input x low", "power-cut after", "power-cut after x",
                         "dhcp loud", "fin-late", "route 10.0.0.9"):
                with self.subTest(text):
                    self.assertTrue(board.order(text).startswith("error "), text)


if __name__ == "__main__":
    unittest.main()
