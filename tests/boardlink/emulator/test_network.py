# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""The TCP/IP block: connections both ways of ending, the race of data and FIN, refusals, a pulled cable, datagrams."""

import socket
import threading
import unittest

from emulated import PATIENCE, Board, read_line, server

PEER = "10.0.0.9:25"


class Network(unittest.TestCase):
    def board(self, port, *options):
        board = Board("probe", "--route", f"{PEER}=127.0.0.1:{port}", *options)
        self.addCleanup(board.__exit__)
        self.assertEqual(board.ask("a"), "ok")
        return board

    def test_a_line_goes_and_an_answer_comes(self):
        def serve(connection):
            connection.sendall(b"got " + read_line(connection).strip())
        with server(serve) as port:
            board = self.board(port)
            for _ in range(3):
                self.assertEqual(board.ask(f"t {PEER}"), "[got hello] ended")

    def test_nothing_is_lost_when_data_and_fin_arrive_together(self):
        # FIN at once, only behind the taken data, and both between the program's two looks: the answer is whole each time.
        def serve(connection):
            read_line(connection)
            connection.sendall(b"last words")
        with server(serve) as port:
            board = self.board(port)
            for switches in (("fin-late off", "fin-race off"), ("fin-late on", "fin-race off"), ("fin-late off", "fin-race on")):
                for switch in switches:
                    self.assertEqual(board.order(switch), "ok")
                for _ in range(10):
                    self.assertEqual(board.ask(f"t {PEER}"), "[last words] ended", switches)

    def test_many_octets_come_in_order(self):
        text = "".join(f"{number:05}" for number in range(8000))
        with server(lambda connection: connection.sendall(text.encode())) as port:
            board = self.board(port)
            self.assertEqual(board.ask(f"q {PEER}"), f"[{text}] ended")

    def test_a_refused_connection_is_closed_at_once(self):
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            board = self.board(unused.getsockname()[1])
            told = board.ask(f"t {PEER}")
            self.assertTrue(told.startswith("closed after "), told)
            self.assertLess(int(told.split()[-1]), 500)

    def test_an_address_without_route_runs_into_the_time_limit(self):
        board = self.board(9)
        # On the board's own wire nobody answers ARP: nine tries of 200 ms.
        told = board.ask("t 10.0.2.77:25")
        self.assertTrue(told.startswith("closed after "), told)
        self.assertIn(int(told.split()[-1]), range(1790, 1900))

    def test_a_reset_by_the_peer_ends_the_connection(self):
        arrived = threading.Event()

        def serve(connection):
            read_line(connection)
            arrived.set()
            connection.recv(1)
        with server(serve) as port:
            board = self.board(port)
            board.send(f"t {PEER}\n".encode())
            self.assertTrue(arrived.wait(PATIENCE))
            self.assertEqual(board.order("rst"), "ok")
            self.assertEqual(board.receive(), b"[] lost\n")

    def test_a_pulled_cable_stops_data_and_a_new_one_lets_it_go_on(self):
        arrived, go_on = threading.Event(), threading.Event()

        def serve(connection):
            read_line(connection)
            arrived.set()
            go_on.wait(PATIENCE)
            connection.sendall(b"later")
        with server(serve) as port:
            board = self.board(port)
            board.send(f"t {PEER}\n".encode())
            self.assertTrue(arrived.wait(PATIENCE))
            board.order("link down")
            go_on.set()
            with self.assertRaises(AssertionError):
                board.receive(b"later", patience=0.3)
            board.order("link up")
            self.assertEqual(board.receive(), b"[later] ended\n")

    def test_without_cable_no_connection_comes(self):
        with server(lambda connection: None) as port:
            board = self.board(port)
            board.order("link down")
            told = board.ask(f"t {PEER}")
            self.assertIn(int(told.split()[-1]), range(1790, 1900))

    def test_a_block_that_takes_no_command_does_not_hang_the_program(self):
        board = self.board(9)
        board.order("toe-stuck on")
        self.assertEqual(board.ask(f"t {PEER}"), "no")
        board.order("toe-stuck off")
        self.assertEqual(board.ask("ealive"), "alive")

    def test_a_datagram_goes_and_its_answer_comes(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
            peer.bind(("127.0.0.1", 0))
            peer.settimeout(PATIENCE)
            board = self.board(9, "--route", f"10.0.0.9:7=127.0.0.1:{peer.getsockname()[1]}")
            board.send(b"u 10.0.0.9:7\n")
            octets, sender = peer.recvfrom(100)
            self.assertEqual(octets, b"ping")
            peer.sendto(b"pong", sender)
            self.assertEqual(board.receive(), b"pong\n")

    def test_a_route_that_leaves_this_computer_leads_nowhere(self):
        board = self.board(9)
        board.order("route 10.0.2.77:25=192.0.2.1:25")
        told = board.ask("t 10.0.2.77:25")
        self.assertTrue(told.startswith("closed after "), told)


if __name__ == "__main__":
    unittest.main()
