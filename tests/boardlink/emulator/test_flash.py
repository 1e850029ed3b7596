# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""The flash: bits only fall, blocks are erased, what is written stays, and a power cut leaves half a word."""

import os
import pathlib
import subprocess
import tempfile
import unittest

from emulated import PROGRAM, Board


class Flash(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.flash = str(pathlib.Path(self.folder.name) / "flash")

    def test_written_words_stay_when_the_emulator_ends(self):
        with Board("probe", "--flash", self.flash) as board:
            self.assertEqual(board.ask("x 1"), "ok")
            self.assertEqual(board.ask("w 1 4 kept"), "ok")
            # However it ends.
            board.process.kill()
        with Board("probe", "--flash", self.flash) as board:
            self.assertEqual(board.ask("s 1 0"), "~~~~kept~~~~~~~~")
            self.assertEqual(board.ask("s 0 0"), "~" * 16)

    def test_writing_only_clears_bits_and_the_port_sees_that_it_failed(self):
        with Board("probe") as board:
            self.assertEqual(board.ask("w 0 0 pppp"), "ok")
            # 'p' is 0x70, '0' is 0x30: bits fall only.
            self.assertEqual(board.ask("w 0 0 0000"), "ok")
            self.assertEqual(board.ask("w 0 0 pppp"), "no")
            self.assertEqual(board.ask("s 0 0"), "0000" + "~" * 12)
            self.assertEqual(board.ask("x 0"), "ok")
            self.assertEqual(board.ask("s 0 0"), "~" * 16)

    def test_a_power_cut_leaves_half_a_word(self):
        with Board("probe", "--flash", self.flash) as board:
            self.assertEqual(board.order("power-cut after 2"), "ok")
            board.send(b"w 0 0 aaaabbbbccccdddd\n")
            board.wait_for(power="off")
            self.assertEqual(board.stats()["power-cuts"], 1)
            self.assertEqual(board.order("power-on"), "ok")
            board.wait_for(power="on")
            board.let_pass(100)
            self.assertEqual(board.ask("s 0 0"), "aaaabbbbcc~~~~~~")
            self.assertEqual(board.ask("i").split()[2], "0")

    def test_a_power_cut_in_the_middle_of_erasing_leaves_half_a_sector(self):
        with Board("probe") as board:
            board.ask("w 0 0 firstfirst..")
            board.ask("w 0 128 secondsecond")
            board.order("power-cut after 0")
            board.send(b"x 0\n")
            board.wait_for(power="off")
            board.order("power-on")
            board.let_pass(100)
            self.assertEqual(board.ask("s 0 0"), "~" * 16)
            self.assertEqual(board.ask("s 0 128"), "secondsecond~~~~")

    def test_the_factory_mac_is_made_once_and_kept(self):
        with Board("probe", "--flash", self.flash) as board:
            mac = board.ask("i").split()[-1]
            self.assertTrue(mac.startswith("2.8.220."), mac)
            self.assertEqual(board.ask("i").split()[-1], mac)
        with Board("probe", "--flash", self.flash) as board:
            self.assertEqual(board.ask("i").split()[-1], mac)

    def test_octets_that_come_while_the_rom_works_are_lost_and_the_port_knows(self):
        with Board("probe") as board:
            # Erasing takes the chip some milliseconds with all interrupts held: the second line falls into it.
            board.send(b"x 0\n" + b"e" + b"z" * 60 + b"\n")
            self.assertEqual(board.receive(), b"ok\n")
            board.send(b"\nesynchronised\n")
            board.receive(b"synchronised\n")
            self.assertGreater(board.stats()["uart-overruns"], 5)
            self.assertEqual(board.ask("l"), "no")
            self.assertEqual(board.ask("l"), "ok")

    def test_a_rom_call_without_primask_does_not_go_well(self):
        with Board("unguarded") as board:
            board.send(b"g")
            self.assertEqual(board.receive(), b"guarded\n")
            self.assertEqual(board.receive(), b"fault\n")
            self.assertEqual(board.stats()["unguarded-rom-calls"], 1)

    def test_the_port_calls_the_rom_with_primask(self):
        with Board("probe") as board:
            board.ask("x 0")
            board.ask("w 0 0 word")
            self.assertEqual(board.stats()["unguarded-rom-calls"], 0)
            self.assertEqual(board.stats()["faults"], 0)

    def test_one_flash_file_is_one_boards(self):
        with Board("probe", "--flash", self.flash, opened=False) as board:
            told = subprocess.run([PROGRAM, "--flash", self.flash], capture_output=True, text=True, check=False, timeout=30)
            self.assertEqual(told.returncode, 1)
            self.assertIn("in use", told.stderr)
            self.assertEqual(board.stats()["power"], "on")

    def test_a_foreign_file_is_not_touched(self):
        other = os.path.join(self.folder.name, "letter.txt")
        pathlib.Path(other).write_text("dear reader")
        told = subprocess.run([PROGRAM, "--flash", other], capture_output=True, text=True, check=False, timeout=30)
        self.assertEqual(told.returncode, 1)
        self.assertEqual(pathlib.Path(other).read_text(), "dear reader")


if __name__ == "__main__":
    unittest.main()
