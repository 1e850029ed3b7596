# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""send --mx against a name server of the test's own: order, fall-back, null MX, no domain, silence."""

import socket
import struct
import threading
import unittest

from running import ProgramTest

MX, A = 15, 1


def name(text):
    return b"".join(bytes([len(label)]) + label.encode() for label in text.split(".") if label) + b"\0"


class NameServer:
    """Answers from {(name, type): [rdata, ...]}; a name that appears nowhere does not exist."""

    def __init__(self, zone):
        self.zone = zone
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.address = "127.0.0.1:%d" % self.socket.getsockname()[1]
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self):
        while True:
            try:
                query, peer = self.socket.recvfrom(4096)
            except OSError:
                return
            labels, at = [], 12
            while query[at]:
                labels.append(query[at + 1:at + 1 + query[at]].decode())
                at += query[at] + 1
            kind = struct.unpack("!H", query[at + 1:at + 3])[0]
            asked = ".".join(labels).lower()
            records = self.zone.get((asked, kind), [])
            exists = any(key[0] == asked for key in self.zone)
            head = query[:2] + struct.pack("!HHHHH", 0x8180 if exists else 0x8183, 1, len(records), 0, 0)
            answers = b"".join(b"\xc0\x0c" + struct.pack("!HHIH", kind, 1, 60, len(data)) + data for data in records)
            self.socket.sendto(head + query[12:at + 5] + answers, peer)

    def close(self):
        self.socket.close()


def mx(preference, exchange):
    return struct.pack("!H", preference) + name(exchange)


LOOPBACK = bytes([127, 0, 0, 1])
UNUSED = bytes([127, 0, 0, 77])  # nobody listens there


class Mx(ProgramTest):
    def by_mx(self, zone, port, *recipients, options=()):
        server = NameServer(zone)
        self.addCleanup(server.close)
        to = [word for recipient in recipients for word in ("--to", recipient)]
        return self.run_program("send", "--mx", "--dns", server.address, "--from", "jo@example.org", "--tls", "none",
                                "--timeout", "10", *to, *options, POSTBENCH_MX_PORT=str(port))

    def test_the_lowest_preference_comes_first(self):
        receiver = self.receiver()
        zone = {("example.net", MX): [mx(20, "second.example.net"), mx(10, "first.example.net")],
                ("first.example.net", A): [LOOPBACK], ("second.example.net", A): [UNUSED]}
        done = self.by_mx(zone, receiver.port, "ann@example.net")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertNotIn(b"127.0.0.77", done.stdout)

    def test_the_next_one_is_tried_where_the_first_is_not_reached(self):
        receiver = self.receiver()
        zone = {("example.net", MX): [mx(10, "first.example.net"), mx(20, "second.example.net")],
                ("first.example.net", A): [UNUSED], ("second.example.net", A): [LOOPBACK]}
        done = self.by_mx(zone, receiver.port, "ann@example.net")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(receiver.next_mail()["to"], ["ann@example.net"])

    def test_without_mx_the_domain_itself_is_the_server(self):
        receiver = self.receiver()
        done = self.by_mx({("example.net", A): [LOOPBACK]}, receiver.port, "ann@example.net")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_each_domain_has_a_session_of_its_own(self):
        receiver = self.receiver()
        zone = {("example.net", A): [LOOPBACK], ("example.com", A): [LOOPBACK]}
        done = self.by_mx(zone, receiver.port, "ann@example.net", "bob@example.com", "cy@example.net")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        mails = [receiver.next_mail()["to"] for _ in range(2)]
        self.assertEqual(sorted(mails), [["ann@example.net", "cy@example.net"], ["bob@example.com"]])

    def test_null_mx_is_a_refusal_for_good(self):
        done = self.by_mx({("example.net", MX): [mx(0, "")]}, 1, "ann@example.net")
        self.assertEqual(done.returncode, 69)
        self.assertIn("example.net", self.one_sentence(done))

    def test_no_such_domain(self):
        done = self.by_mx({}, 1, "ann@example.net")
        self.assertEqual(done.returncode, 68)
        self.one_sentence(done)

    def test_an_address_literal_needs_no_name_server(self):
        receiver = self.receiver()
        done = self.by_mx({}, receiver.port, "ann@[127.0.0.1]")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_a_refusal_of_the_mail_is_not_taken_to_the_next_server(self):
        receiver = self.receiver("--fault", "rcpt:5xx:550")
        zone = {("example.net", MX): [mx(10, "first.example.net"), mx(20, "second.example.net")],
                ("first.example.net", A): [LOOPBACK], ("second.example.net", A): [UNUSED]}
        done = self.by_mx(zone, receiver.port, "ann@example.net")
        self.assertEqual(done.returncode, 69)
        self.assertNotIn(b"127.0.0.77", done.stdout)


if __name__ == "__main__":
    unittest.main()
