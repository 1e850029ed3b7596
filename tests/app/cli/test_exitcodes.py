# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Every exit code of the contract, each shown once by the program as a whole."""

import unittest

from running import ProgramTest, outcome

GREETING = b"220 test ESMTP\r\n"
EHLO = b"250-test\r\n250 8BITMIME\r\n"


class ExitCodes(ProgramTest):
    def test_0_delivered(self):
        self.assertEqual(self.send(self.receiver().server).returncode, 0)

    def test_0_stopped_as_asked(self):
        code, objects = self.send_json(self.receiver().server, "--stop-after", "rcpt")
        self.assertEqual((code, outcome(objects)["verdict"]), (0, "stopped"))

    def test_64_usage(self):
        self.assertEqual(self.send("127.0.0.1:1", "--tls", "maybe").returncode, 64)

    def test_65_input_is_not_text(self):
        self.assertEqual(self.send("127.0.0.1:1", "--body-file", self.file("a", b"\xff\xfe\xfd")).returncode, 65)

    def test_65_character_not_in_charset(self):
        done = self.send(self.receiver().server, "--charset", "ISO-2022-JP", "--body", "\u0e01")
        self.assertEqual(done.returncode, 65)

    def test_66_file_missing(self):
        self.assertEqual(self.send("127.0.0.1:1", "--attach", "/no/such/file").returncode, 66)

    def test_68_host_unknown(self):
        self.assertEqual(self.send("no-such-host.invalid").returncode, 68)

    def test_69_refused_for_good(self):
        self.assertEqual(self.send(self.receiver("--fault", "rcpt:5xx:550").server).returncode, 69)

    def test_69_the_server_lacks_what_is_asked_for(self):
        self.assertEqual(self.send(self.receiver("--hide", "DSN").server, "--dsn", "success").returncode, 69)

    def test_73_maildir_cannot_be_made(self):
        blocked = self.file("blocked", "")
        done = self.run_program("receive", "--listen", "0", "--maildir", blocked + "/inside")
        self.assertEqual(done.returncode, 73)

    def test_74_lost_after_the_final_dot(self):
        code, objects = self.send_json(self.receiver("--fault", "dot:drop").server)
        self.assertEqual((code, outcome(objects)["verdict"]), (74, "unknown"))

    def test_74_lost_with_the_whole_mail_on_its_way(self):
        # Pipelined, BDAT LAST goes out with MAIL and RCPT: only the server knows what it did with it.
        code, objects = self.send_json(self.receiver("--fault", "rcpt:drop").server)
        self.assertEqual((code, outcome(objects)["verdict"]), (74, "unknown"))
        self.assertEqual(outcome(objects)["recipients"][0]["state"], "unknown")

    def test_75_lost_before_the_last_chunk(self):
        code, objects = self.send_json(self.receiver("--fault", "rcpt:drop").server, "--body-file", self.file("long", "x\n" * 200000))
        self.assertEqual((code, outcome(objects)["verdict"]), (75, "failed"))

    def test_69_refused_before_the_loss(self):
        receiver = self.receiver("--fault", "mail:5xx:550", "--fault", "rcpt:drop")
        code, objects = self.send_json(receiver.server)
        self.assertEqual((code, outcome(objects)["verdict"], outcome(objects)["reply"]["code"]), (69, "refused", 550))

    def test_75_refused_for_now(self):
        self.assertEqual(self.send(self.receiver("--fault", "mail:4xx").server).returncode, 75)

    def test_75_service_closing(self):
        self.assertEqual(self.send(self.receiver("--fault", "greeting:421").server).returncode, 75)

    def test_75_lost_before_the_final_dot(self):
        self.assertEqual(self.send(self.receiver("--fault", "rcpt:drop").server, "--no-chunking").returncode, 75)

    def test_75_nobody_listens(self):
        self.assertEqual(self.send("127.0.0.1:1").returncode, 75)

    def test_75_silence(self):
        receiver = self.receiver("--fault", "mail:silence")
        self.assertEqual(self.send(receiver.server, "--timeout", "1", "--no-chunking").returncode, 75)

    def test_76_no_smtp_at_all(self):
        self.assertEqual(self.send(self.scripted(b"HTTP/1.1 400 Bad Request\r\n\r\n").server).returncode, 76)

    def test_77_wrong_password(self):
        receiver = self.receiver("--user", "jo", "--password-file", self.file("right", "secret\n"))
        done = self.send(receiver.server, "--insecure", "--user", "jo", "--password-env", "SECRET", SECRET="wrong")
        self.assertEqual(done.returncode, 77)

    def test_77_certificate_not_trusted(self):
        self.assertEqual(self.send(self.receiver().server, "--tls", "starttls").returncode, 77)

    def test_77_tls_not_offered(self):
        self.assertEqual(self.send(self.scripted(GREETING, 1, EHLO, 1, b"221 bye\r\n").server, "--tls", "starttls").returncode, 77)

    def test_78_no_such_account(self):
        done = self.run_program("send", "--profile", "work", "--to", "a@b.example")
        self.assertEqual(done.returncode, 78)

    def test_partly_refused_is_the_worst_of_the_refusals(self):
        server = self.scripted(GREETING, 1, EHLO, 1, b"250 ok\r\n", 1, b"250 ok\r\n", 1, b"450 later\r\n", 1,
                               b"354 go\r\n", "data", b"250 queued\r\n", 1, b"221 bye\r\n")
        code, objects = self.send_json(server.server, "--cc", "bob@example.net")
        self.assertEqual(code, 75)
        states = {each["address"]: each["state"] for each in outcome(objects)["recipients"]}
        self.assertEqual(states, {"ann@example.net": "accepted", "bob@example.net": "refusedForNow"})


if __name__ == "__main__":
    unittest.main()
