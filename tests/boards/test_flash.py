# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""End to end: an emulated chip with BOOT high takes our image through its boot ROM by `postbench board flash`, and is our board."""

import contextlib
import hashlib
import json
import os
import pathlib
import socket
import subprocess

from board import PATIENCE, BoardsTest, Board, main, short
from running import environment

FIRMWARE = os.environ["FIRMWARE"]
EMULATOR = os.environ["EMULATOR"]


class Chip(Board):
    """The emulator without an image: what is in the flash file alone runs."""

    def __init__(self, home, receiver, boot):  # pylint: disable=super-init-not-called
        self.home = pathlib.Path(home)
        control = self.home / "control"
        control.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [EMULATOR, "--flash", str(self.home / "flash"), "--boot", boot, "--receiver-port", str(receiver.port),
             "--control", str(control)], stdout=subprocess.PIPE, env=environment(home), text=True, start_new_session=True)
        self.port = self.process.stdout.readline().strip()
        self.control = socket.socket(socket.AF_UNIX)
        self.control.settimeout(PATIENCE)
        self.control.connect(str(control))
        self.mails = 0

    def close(self):
        self.control.close()
        self.process.terminate()
        assert self.process.wait(PATIENCE) == 128 + 15
        self.process.stdout.close()

    def flash(self, image, code=0):
        done = subprocess.run(self.command("flash", str(image)), capture_output=True, timeout=PATIENCE, check=False,
                              env=environment(self.home), start_new_session=True)
        assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()][-1]


class Flash(BoardsTest):
    def test_a_blank_chip_becomes_our_board_and_keeps_its_settings(self):
        receiver = self.receiver()
        octets = pathlib.Path(FIRMWARE + ".bin").read_bytes()
        with contextlib.closing(Chip(self.home, receiver, "high")) as chip:
            told = chip.flash(FIRMWARE + ".bin")
            self.assertEqual((told["type"], told["word"], told["bootable"]), ("flash", "flashed", True))
            self.assertEqual(told["blocksWritten"], -(-len(octets) // 4096))
            self.assertEqual((self.home / "flash").read_bytes()[:len(octets)], octets)
            # The ROM's REMP has it start, though BOOT is still high.
            chip.set("hunter2", board_name="flashed", mail_subject="板 {name}", smtp_user="jo", send_retry="0")
            before = chip.ask("read")
            self.assertEqual(short(chip.send()), "sent quit none 250")
            self.assertEqual(receiver.next_mail()["user"], "jo")
            # BOOT and RESET again, and the same image as .hex: it is there already.
            chip.order("reset")
            self.assertEqual(chip.flash(FIRMWARE + ".hex")["word"], "alreadyThere")
            chip.mails = 0
            self.assertEqual(chip.ask("read"), before)
            # Another one: what differs is written anew, and the block of the vectors, since a half-written image must not start.
            other = bytearray(octets)
            other[-1] ^= 0xFF
            chip.order("reset")
            self.assertEqual(chip.flash(self.file("other.bin", bytes(other)))["blocksWritten"], 2)
            chip.order("reset")
            self.assertEqual(chip.flash(FIRMWARE + ".hex")["word"], "flashed")
            self.assertEqual(chip.ask("read"), before)
            self.assertEqual(short(chip.send()), "sent quit none 250")
        self.assertEqual(hashlib.sha256((self.home / "flash").read_bytes()[:len(octets)]).digest(), hashlib.sha256(octets).digest())
        # And after a night without power, with the pin as it shall be.
        with contextlib.closing(Chip(self.home, receiver, "low")) as chip:
            self.assertEqual(chip.ask("read"), before)


if __name__ == "__main__":
    main()
