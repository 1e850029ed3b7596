# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""The firmware's own image on the emulated chip: it answers, gets its address, sends its mail, and bears a power cut."""

import contextlib
import os
import pathlib
import tempfile
import time
import unittest

from emulated import PATIENCE, Board, server


class Mailbox:
    """A mail server with few words that keeps what it was sent."""

    def __init__(self):
        self.mails = []

    def serve(self, connection):
        stream = connection.makefile("rwb")

        def say(text):
            stream.write(text.encode() + b"\r\n")
            stream.flush()
        say("220 mailbox.test")
        while line := stream.readline():
            verb = line.split()[0].upper().decode()
            if verb == "DATA":
                say("354 go on")
                octets = b""
                while (line := stream.readline()) not in (b".\r\n", b""):
                    octets += line
                self.mails.append(octets.decode())
                say("250 2.0.0 kept")
            elif verb == "QUIT":
                say("221 bye")
                return
            else:
                say("250 ok")


@unittest.skipUnless("IMAGE_firmware" in os.environ, "the firmware's image is not built")
class Firmware(unittest.TestCase):
    def command(self, board, text, final=(b"\r\nOK\r\n", b"+CME ERROR"), patience=PATIENCE):
        """What came up to the final result, decoded."""
        board.send(text.encode() + b"\r")
        told = b""
        while not any(word in told for word in final):
            told += board.receive(b"\n", patience)
        return told.decode()

    def result(self, board, patience=PATIENCE):
        end = time.monotonic() + patience
        while time.monotonic() < end:
            told = self.command(board, "AT+RESULT?")
            if "+RESULT: none" not in told:
                return told
            time.sleep(0.05)
        raise AssertionError("no result")

    def test_it_answers_and_says_what_it_is(self):
        for name, model in (("wizwiki-w7500p", "WIZwiki-W7500P"), ("wizwiki-w7500", "WIZwiki-W7500")):
            with self.subTest(name), Board("firmware", "--board", name) as board:
                self.assertIn(f'+GMM: "{model}"', self.command(board, "AT+GMM"))
                self.assertEqual(board.stats()["unguarded-rom-calls"], 0)

    def test_the_factory_settings_send_a_mail(self):
        mailbox = Mailbox()
        with server(mailbox.serve) as port, Board("firmware", "--receiver-port", str(port)) as board:
            self.command(board, "AT+SMTPSEND")
            self.assertIn(",sent,", self.result(board))
            self.assertEqual(len(mailbox.mails), 1)
            self.assertIn("Subject: Test mail from w7500", mailbox.mails[0])
            self.assertIn("at 10.0.2.15.", mailbox.mails[0])
            self.assertEqual(board.stats()["faults"], 0)

    def test_faults_of_the_network_are_named(self):
        wanted = {"dns wrong": b'"dns","no-dns"', "dns refuses": b'"dns","no-dns"', "dns silent": b'"dns","no-dns"',
                  "dhcp silent": b'"dhcp","no-address"'}
        with contextlib.ExitStack() as all_boards:
            # At once: each waits for its own time limit, the longest 30 s.
            boards = {fault: all_boards.enter_context(Board("firmware", "--receiver-port", "9")) for fault in wanted}
            for fault, board in boards.items():
                self.assertEqual(board.order(fault), "ok")
                board.order("reset")
                board.let_pass(200)
                self.assertIn("OK", self.command(board, 'AT+CFG="send.retry",0'))
                self.assertIn("OK", self.command(board, "AT&W"))
                board.send(b"AT+SMTPSEND\r")
            for fault, board in boards.items():
                with self.subTest(fault):
                    board.receive(b",result,", patience=100)
                    self.assertIn(b",failed," + wanted[fault], board.receive(b"\r\n"))
                    self.assertIn("OK", self.command(board, "AT"))

    def test_a_link_that_is_down_is_told(self):
        with Board("firmware") as board:
            board.order("link down")
            board.let_pass(300)
            self.assertIn('+STATE: "link",down', self.command(board, "AT+STATE?"))
            board.order("link up")

    def test_settings_survive_the_power(self):
        with tempfile.TemporaryDirectory() as folder:
            flash = str(pathlib.Path(folder) / "flash")
            with Board("firmware", "--flash", flash) as board:
                self.assertIn("OK", self.command(board, 'AT+CFG="board.name","kitchen"'))
                self.assertIn("OK", self.command(board, "AT&W"))
                board.process.kill()
            with Board("firmware", "--flash", flash) as board:
                self.assertIn('+CFG: "board.name","kitchen"', self.command(board, 'AT+CFG="board.name"'))

    def test_a_power_cut_leaves_the_old_or_the_new_settings(self):
        with Board("firmware") as board:
            self.assertIn("OK", self.command(board, 'AT+CFG="board.name","old"'))
            before = board.stats()
            self.assertIn("OK", self.command(board, "AT&W"))
            after = board.stats()
            steps = sum(after[key] - before[key] for key in ("flash-words", "flash-erased"))
            self.assertGreater(steps, 20)
            seen = set()
            # Sixteen sectors are erased, then words are written; the last one is what makes the settings valid.
            for turn, after in enumerate((0, 9, 15, 16, 17, steps // 2, steps - 2, steps - 1)):
                self.command(board, 'AT+CFG="board.name","new"')
                board.order(f"power-cut after {after}")
                board.send(b"AT&W\r")
                board.wait_for(power="off")
                board.order("power-on")
                board.wait_for(starts=turn + 2)
                board.let_pass(200)
                name = self.command(board, 'AT+CFG="board.name"')
                self.assertTrue('"old"' in name or '"new"' in name, (after, name))
                seen.add('"new"' in name)
            self.assertEqual(seen, {False})

    @unittest.skipIf(os.environ.get("SANITIZED"), "with sanitizers it is several times slower")
    def test_idle_it_takes_less_than_a_twentieth_of_a_core(self):
        with Board("firmware", "--receiver-port", "9") as board:
            self.command(board, "AT")
            board.let_pass(200)
            used, start = board.processor_seconds(), time.monotonic()
            time.sleep(3)
            share = (board.processor_seconds() - used) / (time.monotonic() - start)
            print(f"idle firmware: {share:.1%} of a core", flush=True)
            self.assertLess(share, 0.05)


if __name__ == "__main__":
    unittest.main()
