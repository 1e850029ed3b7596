# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""BOOT high at the start: the boot ROM answers on UART2, takes an image, and the chip comes up with it."""

import binascii
import os
import pathlib
import tempfile
import termios
import unittest

from emulated import Board, image

SOH, EOT, ACK = b"\x01", b"\x04", b"\x06"


def set_rate(board, rate):
    settings = termios.tcgetattr(board.line)
    settings[4] = settings[5] = rate
    termios.tcsetattr(board.line, termios.TCSANOW, settings)


class BootRom(unittest.TestCase):
    def start(self, *options, rate=termios.B460800):
        board = Board(None, "--boot", "high", *options)
        self.addCleanup(board.__exit__)
        set_rate(board, rate)
        return board

    def synchronise(self, board):
        board.send(b"U")
        self.assertEqual(board.receive(b"\r\n"), b"U1.2\r\n")
        self.assertEqual(self.say(board, ""), "3")

    def say(self, board, text):
        board.send(text.encode() + b"\r")
        return board.receive(b"\r\n").decode().strip()

    def program(self, board, octets):
        """XPRG of the whole, by XMODEM with CRC."""
        board.send(f"XPRG 00000000 {len(octets):08X}\r".encode())
        board.receive(b"C")
        for number, start in enumerate(range(0, len(octets), 128), 1):
            block = octets[start:start + 128].ljust(128, b"\xff")
            board.send(SOH + bytes([number & 0xFF, ~number & 0xFF]) + block + binascii.crc_hqx(block, 0).to_bytes(2))
            board.receive(ACK)
        board.send(EOT)
        board.receive(ACK)
        self.assertEqual(board.receive(b"\r\n"), b"0\r\n")

    def test_it_answers_as_the_rom_does(self):
        with tempfile.TemporaryDirectory() as folder:
            board = self.start("--flash", str(pathlib.Path(folder) / "flash"))
            self.synchronise(board)
            self.assertEqual(self.say(board, "LOCK READ"), "00000000 00000000")
            self.assertEqual(board.receive(b"\r\n"), b"0\r\n")
            self.assertEqual(self.say(board, "ERAE"), "3")
            self.assertEqual(self.say(board, "DUMP 0003FEFC 00000004"), "0003FEFC:FFFFFFFF")
            self.assertEqual(board.receive(b"\r\n"), b"0\r\n")

    def test_it_finds_the_rate_of_the_host(self):
        with tempfile.TemporaryDirectory() as folder:
            board = self.start("--flash", str(pathlib.Path(folder) / "flash"), rate=termios.B115200)
            # It tries 460800 and 230400 first, with two octets each, and echoes what it takes them for.
            for _ in range(4):
                board.send(b"U")
                self.assertNotEqual(os.read(board.line, 1), b"U")
            board.send(b"U")
            self.assertEqual(os.read(board.line, 1), b"U")
            self.assertEqual(board.receive(b"\r\n"), b"1.2\r\n")

    def test_an_image_is_flashed_and_comes_up(self):
        octets = pathlib.Path(image("probe")).with_suffix(".bin").read_bytes()
        with tempfile.TemporaryDirectory() as folder:
            flash = pathlib.Path(folder) / "flash"
            board = self.start("--flash", str(flash))
            self.synchronise(board)
            self.assertEqual(self.say(board, "ERAS CHIP"), "0")
            self.program(board, octets)
            self.assertEqual(flash.read_bytes()[:len(octets)], octets)
            self.assertEqual(self.say(board, "REMP FLSH"), "0")
            # BOOT is still high, yet the application starts: REMAP says so, and it outlives the reset.
            self.assertEqual(self.say(board, "REST"), "8")
            set_rate(board, termios.B115200)
            board.let_pass(100)
            self.assertEqual(board.ask("ehello"), "hello")
            # The pin decides at the next reset from outside.
            board.order("reset")
            set_rate(board, termios.B460800)
            self.synchronise(board)
            board.order("boot low")
            board.order("reset")
            set_rate(board, termios.B115200)
            board.let_pass(100)
            self.assertEqual(board.ask("eagain"), "again")

    def test_a_watchdog_reset_starts_the_program_whatever_the_pin_says(self):
        with Board("probe") as board:
            board.order("boot high")
            board.send(b"r\n")
            board.wait_for(program_resets=1)
            board.let_pass(100)
            self.assertEqual(board.ask("ehello"), "hello")


if __name__ == "__main__":
    unittest.main()
