# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""What `send` does on the wire and on its own standard output."""

import email
import email.policy
import json
import re
import signal
import subprocess
import time
import unittest

from running import PROGRAM, ProgramTest, environment, octets, outcome

GREETING = b"220 test ESMTP\r\n"


class Send(ProgramTest):
    def parsed(self, mail):
        return email.message_from_bytes(octets(mail), policy=email.policy.default)

    def test_the_mail_arrives_as_it_was_written(self):
        receiver = self.receiver()
        done = self.send(receiver.server, "--cc", "Bob \u5c71\u7530 <bob@example.net>", "--reply-to", "re@example.org",
                         "--subject", "Gr\u00fc\u00dfe", "--body", "\u00e4\u00f6\u00fc\n.\nend", "--header", "X-Test: 1",
                         "--attach", self.file("note.bin", bytes(range(256))))
        self.assertEqual(done.returncode, 0, done.stderr)
        mail = receiver.next_mail()
        message = self.parsed(mail)
        self.assertEqual(mail["to"], ["ann@example.net", "bob@example.net"])
        self.assertEqual(message["Subject"], "Gr\u00fc\u00dfe")
        self.assertEqual(message["Cc"].addresses[0].display_name, "Bob \u5c71\u7530")
        self.assertEqual(message["Reply-To"], "re@example.org")
        self.assertEqual(message["X-Test"], "1")
        self.assertEqual(message.get_body().get_content().replace("\r\n", "\n").rstrip("\n"), "\u00e4\u00f6\u00fc\n.\nend")
        attached = list(message.iter_attachments())
        self.assertEqual((attached[0].get_filename(), attached[0].get_content()), ("note.bin", bytes(range(256))))

    def test_bcc_is_in_the_envelope_alone(self):
        receiver = self.receiver()
        self.assertEqual(self.send(receiver.server, "--bcc", "secret@example.net").returncode, 0)
        mail = receiver.next_mail()
        self.assertIn("secret@example.net", mail["to"])
        self.assertNotIn(b"secret@example.net", octets(mail))
        self.assertNotIn(b"bcc", octets(mail).lower())

    def test_eml_is_sent_byte_for_byte(self):
        receiver = self.receiver()
        raw = b"From: a@b.example\r\nTo: c@d.example\r\nX-Odd:   two  spaces\r\n\r\n.dot\r\n..dots\r\n\xc3\xa4\r\n"
        done = self.run_program("send", "--server", receiver.server, "--tls", "none", "--eml", self.file("m.eml", raw))
        self.assertEqual(done.returncode, 0, done.stderr)
        mail = receiver.next_mail()
        self.assertEqual(octets(mail), raw)
        self.assertEqual((mail["from"], mail["to"]), ("a@b.example", ["c@d.example"]))

    def test_eml_line_ends_become_crlf(self):
        receiver = self.receiver()
        done = self.send(receiver.server, "--eml", "-", stdin=b"Subject: x\n\nline\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(octets(receiver.next_mail()), b"Subject: x\r\n\r\nline\r\n")

    def test_eml_of_eight_bits_is_refused_without_8bitmime(self):
        receiver = self.receiver("--hide", "8BITMIME", "--hide", "BINARYMIME", "--hide", "SMTPUTF8")
        done = self.send(receiver.server, "--eml", "-", stdin=b"Subject: x\r\n\r\n\xc3\xa4\r\n")
        self.assertEqual(done.returncode, 65)
        self.one_sentence(done)

    def test_envelope_from_may_differ_or_be_empty(self):
        receiver = self.receiver()
        self.send(receiver.server, "--envelope-from", "bounce@example.org")
        self.send(receiver.server, "--envelope-from", "")
        self.assertEqual([receiver.next_mail()["from"] for _ in range(2)], ["bounce@example.org", ""])

    def test_transcript_has_arrows_and_milliseconds(self):
        lines = self.send(self.receiver().server, "--tls", "none").stdout.decode().splitlines()
        self.assertTrue(any(re.fullmatch(r" *\d+\.\d{3} <-  ?220 .*", line) for line in lines), lines)
        self.assertTrue(any(re.fullmatch(r" *\d+\.\d{3}  -> EHLO .*", line) for line in lines), lines)
        self.assertTrue(any(re.fullmatch(r" *\d+\.\d{3}  -> MAIL FROM:<jo@example.org>.*", line) for line in lines), lines)

    def test_under_tls_the_arrows_are_wavy(self):
        text = self.send(self.receiver().server, "--insecure").stdout.decode()
        self.assertRegex(text, r" -> STARTTLS")
        self.assertRegex(text, r" ~> MAIL FROM:")
        self.assertNotRegex(text, r" -> MAIL FROM:")

    def test_secrets_are_masked_unless_asked_for(self):
        password = self.file("password", "tr0ub4dor\n")
        receiver = self.receiver("--user", "jo", "--password-file", password)
        options = ["--insecure", "--auth", "plain", "--user", "jo", "--password-file", password]
        hidden = "AGpvAHRyMHViNGRvcg=="  # NUL jo NUL tr0ub4dor, typed by hand from RFC 4648
        plain = self.send(receiver.server, *options).stdout.decode()
        shown = self.send(receiver.server, *options, "--show-secrets").stdout.decode()
        self.assertNotIn(hidden, plain)
        self.assertIn("AUTH PLAIN ***", plain)
        self.assertIn(hidden, shown)

    def test_no_password_goes_over_a_clear_line(self):
        receiver = self.receiver("--hide", "STARTTLS", "--hide", "AUTH=SCRAM-SHA-256", "--hide", "AUTH=SCRAM-SHA-1",
                                 "--hide", "AUTH=CRAM-MD5")
        done = self.send(receiver.server, "--user", "jo", "--password-env", "SECRET", SECRET="x")
        self.assertEqual(done.returncode, 77)
        self.assertNotIn(b"AUTH PLAIN", done.stdout.split(b"EHLO")[-1].replace(b"250-AUTH", b""))

    def test_every_mechanism_is_spoken(self):
        password = self.file("password", "pencil\n")
        receiver = self.receiver("--user", "user", "--password-file", password)
        for mechanism in ["plain", "login", "cram-md5", "scram-sha-1", "scram-sha-256", "scram-sha-1-plus",
                          "scram-sha-256-plus", "xoauth2", "oauthbearer"]:
            with self.subTest(mechanism=mechanism):
                done = self.send(receiver.server, "--insecure", "--auth", mechanism, "--user", "user",
                                 "--password-file", password)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
                self.assertEqual(receiver.next_mail()["user"], "user")

    def test_every_line_of_json_parses_and_the_outcome_is_whole(self):
        code, objects = self.send_json(self.receiver().server, "--insecure")
        self.assertEqual(code, 0)
        self.assertEqual({each["type"] for each in objects}, {"line", "outcome"})
        result = outcome(objects)
        self.assertEqual((result["verdict"], result["exit"], result["reply"]["code"]), ("delivered", 0, 250))
        self.assertEqual(result["recipients"][0]["address"], "ann@example.net")
        self.assertEqual(result["recipients"][0]["state"], "accepted")

    def test_delivery_options_reach_the_server(self):
        code, objects = self.send_json(self.receiver().server, "--insecure", "--dsn", "success,delay", "--dsn-return",
                                       "headers", "--envid", "id+1", "--require-tls", "--deliver-by", "600:n",
                                       "--hold-for", "60", "--priority", "-3")
        self.assertEqual(code, 0)
        client = "\n".join(each["text"] for each in objects if each["type"] == "line" and each["from"] == "client"
                           and "text" in each)
        for part in ["RET=HDRS", "ENVID=id+2B1", "REQUIRETLS", "BY=600;N", "HOLDFOR=60", "MT-PRIORITY=-3",
                     "NOTIFY=SUCCESS,DELAY", "ORCPT=rfc822;ann@example.net"]:
            self.assertIn(part, client)

    def test_no_pipelining_and_no_chunking_are_obeyed(self):
        text = self.send(self.receiver().server, "--tls", "none", "--no-chunking", "--no-pipelining").stdout.decode()
        self.assertIn(" -> DATA", text)
        self.assertNotIn("BDAT", text)

    def test_ten_thousand_mails(self):
        receiver = self.receiver("--max", "10000")
        done = self.send(receiver.server, "--json", "--tls", "none", "--count", "10000", "--connections", "4")
        self.assertEqual(done.returncode, 0, done.stderr)
        objects = [json.loads(line) for line in done.stdout.splitlines()]
        summary = objects[-1]
        self.assertEqual((summary["type"], summary["delivered"], summary["notTried"]), ("summary", 10000, 0))
        self.assertEqual({each["mail"] for each in objects[:-1]}, set(range(1, 10001)))
        mails = [each for each in receiver.rest() if each["type"] == "mail"]
        ids = {self.parsed(mail)["Message-ID"] for mail in mails}
        self.assertEqual((len(mails), len(ids)), (10000, 10000))

    def test_a_closed_standard_output_ends_politely(self):
        receiver = self.receiver("--fault", "mail:slow:1")
        with subprocess.Popen([PROGRAM, "send", "--server", receiver.server, "--tls", "none", "--from", "a@b.example",
                               "--to", "c@d.example"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env=environment(self.home)) as process:
            process.stdout.readline()
            process.stdout.close()
            self.assertEqual(process.wait(30), 74)
            process.stderr.close()

    def test_ctrl_c_ends_politely(self):
        receiver = self.receiver("--fault", "rcpt:silence")
        with subprocess.Popen([PROGRAM, "send", "--server", receiver.server, "--tls", "none", "--no-chunking", "--from", "a@b.example",
                               "--to", "c@d.example"], stdout=subprocess.PIPE, env=environment(self.home)) as process:
            while b"RCPT" not in process.stdout.readline():
                pass
            started = time.monotonic()
            process.send_signal(signal.SIGINT)
            process.stdout.read()
            self.assertEqual(process.wait(30), 130)
            self.assertLess(time.monotonic() - started, 20)

    def test_the_password_is_asked_on_the_terminal_without_echo(self):
        receiver = self.receiver("--user", "jo", "--password-file", self.file("password", "tr0ub4dor\n"))
        code, shown = self.run_on_terminal("send", "--server", receiver.server, "--insecure", "--user", "jo", "--from",
                                           "a@b.example", "--to", "c@d.example", typed="tr0ub4dor")
        self.assertEqual(code, 0, shown)
        self.assertNotIn(b"tr0ub4dor", shown)
        self.assertEqual(receiver.next_mail()["user"], "jo")

    def test_server_text_cannot_steer_the_terminal(self):
        server = self.scripted(b"220 \x1b]0;owned\x07 test\r\n", 1, b"554 no\r\n", 1, b"221 bye\r\n")
        done = self.send(server.server)
        self.assertNotIn(b"\x1b", done.stdout)
        self.assertIn(rb"\x1b", done.stdout.lower())


if __name__ == "__main__":
    unittest.main()
