# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""What a board costs: idle it costs little, and 32 of them work at once without an error."""

import contextlib
import os
import threading
import time
import unittest

from emulated import Board, read_line, server

BOARDS = 32
TALKS = 5


class ManyBoards(unittest.TestCase):
    @unittest.skipIf(os.environ.get("SANITIZED"), "with sanitizers it is several times slower")
    def test_an_idle_board_takes_less_than_a_twentieth_of_a_core(self):
        with Board("probe") as board:
            board.ask("eready")
            used, start = board.processor_seconds(), time.monotonic()
            time.sleep(3)
            share = (board.processor_seconds() - used) / (time.monotonic() - start)
            print(f"idle: {share:.1%} of a core", flush=True)
            self.assertLess(share, 0.05)

    def test_thirty_two_boards_talk_at_once_without_an_error(self):
        def serve(connection):
            connection.sendall(b"got " + read_line(connection).strip())
        faults = []

        def talk(board, number):
            try:
                for turn in range(TALKS):
                    text = f"board {number} turn {turn} " + "." * 60
                    told = board.ask(f"e{text}", patience=60)
                    if told != text:
                        raise AssertionError(f"{told!r} for {text!r}")
                    told = board.ask("t 10.0.0.9:25", patience=60)
                    if told != "[got hello] ended":
                        raise AssertionError(f"{told!r} from the peer")
            except (AssertionError, OSError) as fault:
                faults.append(f"board {number}: {fault}")

        with server(serve) as port, contextlib.ExitStack() as all_boards:
            boards = [all_boards.enter_context(Board("probe", "--route", f"10.0.0.9:25=127.0.0.1:{port}")) for _ in range(BOARDS)]
            for board in boards:
                self.assertEqual(board.ask("a", patience=60), "ok")
            start = time.monotonic()
            threads = [threading.Thread(target=talk, args=(board, number)) for number, board in enumerate(boards)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            print(f"{BOARDS} boards, {2 * TALKS} exchanges each: {time.monotonic() - start:.1f} s", flush=True)
            self.assertEqual(faults, [])
            for board in boards:
                figures = board.stats()
                self.assertEqual((figures["uart-overruns"], figures["faults"], figures["watchdog-resets"]), (0, 0, 0))

    @unittest.skipUnless("IMAGE_firmware" in os.environ, "the firmware's image is not built")
    def test_thirty_two_boards_send_their_mail_at_once(self):
        arrived, lock = [], threading.Lock()

        def serve(connection):
            stream = connection.makefile("rwb", buffering=0)
            stream.write(b"220 mailbox.test\r\n")
            while line := read_line(connection):
                verb = line.split()[0].upper()
                if verb == b"DATA":
                    stream.write(b"354 go on\r\n")
                    while read_line(connection) not in (b".\r\n", b""):
                        pass
                    with lock:
                        arrived.append(1)
                stream.write(b"221 bye\r\n" if verb == b"QUIT" else b"250 ok\r\n")
                if verb == b"QUIT":
                    return

        with server(serve) as port, contextlib.ExitStack() as all_boards:
            boards = [all_boards.enter_context(Board("firmware", "--receiver-port", str(port))) for _ in range(BOARDS)]
            start = time.monotonic()
            for board in boards:
                board.send(b"AT+SMTPSEND\r")
            for board in boards:
                # The final event of this mail.
                told = board.receive(b",sent,", patience=100)
                self.assertNotIn(b"ERROR", told)
            print(f"{BOARDS} boards sent a mail each: {time.monotonic() - start:.1f} s", flush=True)
            self.assertEqual(len(arrived), BOARDS)
            for board in boards:
                figures = board.stats()
                self.assertEqual((figures["uart-overruns"], figures["faults"], figures["watchdog-resets"]), (0, 0, 0))


if __name__ == "__main__":
    unittest.main()
