# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""The serial line: echo, the pace of the line, what is lost without the receive interrupt, a cable that comes and goes."""

import time
import unittest

from emulated import Board


class SerialLine(unittest.TestCase):
    def test_both_boards_answer_on_the_uart_of_their_usb(self):
        for name, model in (("wizwiki-w7500p", "WIZwiki-W7500P"), ("wizwiki-w7500", "WIZwiki-W7500")):
            with self.subTest(name), Board("probe", "--board", name) as board:
                self.assertEqual(board.ask("ehello"), "hello")
                # One image: it finds its board by the PHY that answers.
                self.assertEqual(board.ask("i").split()[:3], [model, "up", "0"])

    def test_every_octet_passes_unchanged(self):
        text = bytes(octet for octet in range(256) if octet not in (0, 10))
        with Board("probe") as board:
            board.send(b"e" + text[:200] + b"\n")
            self.assertEqual(board.receive(), text[:200] + b"\n")
            board.send(b"e" + text[200:] + b"\n")
            self.assertEqual(board.receive(), text[200:] + b"\n")

    def test_a_burst_is_received_whole_by_interrupt(self):
        lines = [f"{number:02} " + "x" * 40 for number in range(10)]
        for name in ("wizwiki-w7500p", "wizwiki-w7500"):
            with self.subTest(name), Board("probe", "--board", name) as board:
                board.send("".join(f"e{line}\n" for line in lines).encode())
                self.assertEqual([board.receive().decode().rstrip() for _ in lines], lines)
                self.assertEqual(board.ask("l"), "ok")
                self.assertEqual(board.stats()["uart-overruns"], 0)

    def test_a_burst_loses_octets_without_interrupt_and_says_so(self):
        text = b"0123456789abcdefghijklmnopqrstuvwxyz" * 3
        with Board("polled") as board:
            board.send(text)
            # Wait for the chip to have had them all, by its own time.
            board.let_pass(60)
            board.send(b"?")
            told = board.receive(b"\n")
            self.assertTrue(told.endswith(b"lost\n"), told)
            kept = told.removesuffix(b"lost\n")
            self.assertLess(len(kept), len(text))
            self.assertGreater(len(kept), 10)
            self.assertGreater(board.stats()["uart-overruns"], 10)

    def test_slow_octets_are_all_kept_even_by_looking(self):
        with Board("polled") as board:
            for octet in b"abcdef":
                board.send(bytes([octet]))
                self.assertEqual(board.receive(bytes([octet])), bytes([octet]))
            board.send(b"?")
            self.assertEqual(board.receive(), b"all\n")

    def test_the_line_has_the_pace_of_115200_baud(self):
        text = "y" * 200
        with Board("probe") as board:
            before = int(board.ask("m"))
            board.ask("e" + text)
            after = int(board.ask("m"))
            # 201 octets in, 201 out, 87 us each, one after the other: the answer begins when the line is whole.
            self.assertGreaterEqual(after - before, 33)
            self.assertLess(after - before, 200)

    def test_the_cable_may_go_and_come(self):
        with Board("probe") as board:
            self.assertEqual(board.ask("eone"), "one")
            board.close_line()
            board.wait_for(cable="out")
            used = board.processor_seconds()
            time.sleep(0.5)
            # A hung-up line must not keep the host busy.
            self.assertLess(board.processor_seconds() - used, 0.2)
            board.open()
            board.wait_for(cable="in")
            self.assertEqual(board.ask("etwo"), "two")


if __name__ == "__main__":
    unittest.main()
