# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""The emulated processor does what a Cortex-M0 does, refuses what it refuses, and runs the very image that was built."""

import hashlib
import os
import pathlib
import subprocess
import unittest

from emulated import PROGRAM, Board, image


class Processor(unittest.TestCase):
    def test_exceptions_and_refusals_are_those_of_the_core(self):
        with Board("processor") as board:
            board.send(b"g")
            told = board.receive(b"end\n").decode().splitlines()
            self.assertEqual(told, ["svc good", "pendsv-after-svc good", "thread-mode-again good", "hints good", "sleep-until-tick good",
                                    "mask good", "unaligned-load good", "thumb-2-divide good", "undefined good", "write-to-flash good",
                                    "nothing-there good", "end"])
            self.assertEqual(board.stats()["lock-ups"], 0)

    def test_the_image_that_runs_is_the_image_that_was_built(self):
        names = [name.removeprefix("IMAGE_") for name in os.environ if name.startswith("IMAGE_")]
        self.assertIn("probe", names)
        for name in names:
            with self.subTest(name), Board(name, opened=False) as board:
                octets = pathlib.Path(image(name)).read_bytes()
                self.assertEqual(board.stats()["image-sha256"], hashlib.sha256(octets).hexdigest())

    def test_the_flash_holds_the_same_octets_as_the_bin_file(self):
        flash = pathlib.Path(image("probe")).parent / f"flash.{os.getpid()}"
        try:
            with Board("probe", "--flash", str(flash), opened=False):
                pass
            binary = pathlib.Path(image("probe")).with_suffix(".bin").read_bytes()
            self.assertGreater(len(binary), 1000)
            self.assertEqual(flash.read_bytes()[:len(binary)], binary)
        finally:
            flash.unlink(missing_ok=True)

    def test_no_symbol_is_needed(self):
        # The loaded octets decide, not names: an image whose names are stripped runs as well.
        stripped = pathlib.Path(image("probe")).with_suffix(f".{os.getpid()}.stripped")
        try:
            subprocess.run(["arm-none-eabi-strip", "-s", "-o", stripped, image("probe")], check=True)
            os.environ["IMAGE_stripped"] = str(stripped)
            with Board("stripped") as board:
                self.assertEqual(board.ask("ehello"), "hello")
        finally:
            os.environ.pop("IMAGE_stripped", None)
            stripped.unlink(missing_ok=True)

    def test_an_empty_flash_locks_up_and_is_told(self):
        with Board(None, "--flash", f"/tmp/postbench-blank-{os.getpid()}", opened=False) as board:
            self.assertEqual(board.stats()["lock-ups"], 1)
        os.unlink(f"/tmp/postbench-blank-{os.getpid()}")

    def test_a_file_that_is_no_image_is_refused(self):
        told = subprocess.run([PROGRAM, "--image", __file__], capture_output=True, text=True, check=False)
        self.assertEqual(told.returncode, 1)
        self.assertIn("no program for this processor", told.stderr)


if __name__ == "__main__":
    unittest.main()
