# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Bad input gets one clear sentence that names the argument and what would be right; nothing is sent."""

import unittest

from running import ProgramTest

# Arguments after `send --server 127.0.0.1:1 --from .. --to ..`; what the sentence must hold; exit code.
SEND = [
    (["--servr", "x"], ["--servr", "Did you mean --server?"], 64),
    (["--sujbect", "x"], ["--sujbect", "Did you mean --subject?"], 64),
    (["-server", "x"], ["-server"], 64),
    (["--tls", "sometimes"], ["--tls", "starttls", "sometimes"], 64),
    (["--tls"], ["--tls", "MODE"], 64),
    (["--dns", "127.0.0.1"], ["--dns", "--mx"], 64),
    (["--subject", "a", "--subject", "b"], ["--subject", "once"], 64),
    (["--subject", "a\nBcc: x@y.example"], ["--subject", "one line"], 64),
    (["--insecure=yes"], ["--insecure", "no value"], 64),
    (["word"], ["word"], 64),
    (["--cc", "nobody"], ["--cc", "nobody"], 64),
    (["--bcc", "a@b@c"], ["--bcc", "a@b@c"], 64),
    (["--header", "NoColon"], ["--header", "NAME: VALUE", "NoColon"], 64),
    (["--header", "X: a\r\nY: b"], ["--header", "one line"], 64),
    (["--auth", "magic"], ["--auth", "scram-sha-256", "magic"], 64),
    (["--auth", "none", "--auth", "plain"], ["--auth", "alone"], 64),
    (["--user", "jo"], ["--password-file", "--password-env"], 64),
    (["--user", "jo", "--password-env", "NOT_THERE"], ["--password-env", "NOT_THERE"], 64),
    (["--user", "jo", "--password-file", "/none"], ["--password-file", "/none"], 66),
    (["--count", "0"], ["--count", "1"], 64),
    (["--count", "many"], ["--count", "many"], 64),
    (["--connections", "0"], ["--connections"], 64),
    (["--timeout", "-1"], ["--timeout"], 64),
    (["--priority", "10"], ["--priority", "-9", "9", "10"], 64),
    (["--dsn", "always"], ["--dsn", "never", "always"], 64),
    (["--dsn", "never,success"], ["--dsn", "alone"], 64),
    (["--dsn-return", "all"], ["--dsn-return", "full", "headers"], 64),
    (["--envid", ""], ["--envid"], 64),
    (["--deliver-by", "soon"], ["--deliver-by", "3600:r", "soon"], 64),
    (["--deliver-by", "0:r"], ["--deliver-by"], 64),
    (["--hold-for", "1", "--hold-until", "2030-01-01T00:00:00Z"], ["--hold-for", "--hold-until"], 64),
    (["--hold-until", "tomorrow"], ["--hold-until", "tomorrow"], 64),
    (["--stop-after", "lunch"], ["--stop-after", "greeting", "lunch"], 64),
    (["--proxy", "ftp://x:1"], ["--proxy", "socks5"], 64),
    (["--bind", "here"], ["--bind", "here"], 64),
    (["-4", "-6"], ["-4", "-6"], 64),
    (["--helo", "two words"], ["--helo", "two words"], 64),
    (["--mx"], ["--mx", "--server"], 64),
    (["--body", "a", "--body-file", "b"], ["--body", "--body-file"], 64),
    (["--body-file", "/none"], ["--body-file", "/none"], 66),
    (["--attach", "/tmp"], ["--attach", "/tmp", "folder"], 66),
    (["--inline", "/etc/hostname"], ["--inline", "--html-file"], 64),
    (["--eml", "/none"], ["--eml", "/none"], 66),
    (["--eml", "/etc/hostname", "--subject", "x"], ["--eml", "--subject"], 64),
    (["--ca", "/none"], ["--ca", "/none"], 66),
    (["--ca", "/etc/hostname"], ["--ca", "/etc/hostname", "certificate"], 65),
    (["--client-key", "/etc/hostname"], ["--client-key", "--client-cert"], 65),
    (["--lang", "fr"], ["--lang", "zh_CN", "fr"], 64),
    (["--envelope-from", "bad"], ["--envelope-from", "bad"], 64),
    (["--charset", "klingon"], ["--charset", "ISO-2022-JP", "klingon"], 64),
    (["--header", "bcc: x@y.example"], ["--header", "--bcc"], 64),
    (["--header", "Content-Type: text/x"], ["--header", "Content-Type", "--eml"], 64),
    (["--subject", "a", "--header", "Subject: b"], ["--subject", "--header Subject"], 64),
    (["--reply-to", "a@b.example", "--header", "reply-to: c@d.example"], ["--reply-to", "--header"], 64),
    (["--key-password-file", "/etc/hostname"], ["--key-password-file", "--client-key"], 64),
    (["--auth", "none", "--user", "jo"], ["--auth none", "--user"], 64),
    (["--auth", "none", "--password-env", "HOME"], ["--auth none", "--password-env"], 64),
    (["--tls", "none", "--require-tls"], ["--tls none", "--require-tls"], 64),
    (["-6"], ["-6", "127.0.0.1"], 64),
    (["--bind", "203.0.113.9"], ["--bind", "203.0.113.9"], 64),
    (["--hold-until", "2001-01-01T00:00:00Z"], ["--hold-until", "past"], 64),
    (["--subject", b"caf\xe9"], ["caf", "UTF-8"], 65),
]
RECEIVE = [
    (["--listen", "x"], ["--listen", "2525", "x"], 64),
    (["--listen", "70000"], ["--listen", "70000"], 64),
    (["--tls-port", "x"], ["--tls-port", "x"], 64),
    (["--fault", "rcpt"], ["--fault", "STAGE:KIND", "rcpt"], 64),
    (["--fault", "lunch:drop"], ["--fault", "lunch:drop"], 64),
    (["--hide", "a b"], ["--hide", "a b"], 64),
    (["--max", "0"], ["--max"], 64),
    (["--user", "jo"], ["--user", "--password-file"], 64),
    (["--fault", "rcpt:5xx:250"], ["--fault", "rcpt, data, body", "rcpt:5xx:250"], 64),
    (["--hide", "PIPELINNING"], ["--hide", "PIPELINING", "PIPELINNING"], 64),
    (["--hide", "AUTH=MAGIC"], ["--hide", "AUTH=MAGIC"], 64),
    (["--listen", "203.0.113.9:0"], ["--listen"], 75),
]


class BadInput(ProgramTest):
    def check(self, done, parts, code):
        sentence = self.one_sentence(done)
        self.assertEqual(done.returncode, code, sentence)
        self.assertEqual(done.stdout, b"")
        for part in parts:
            self.assertIn(part, sentence)

    def test_send(self):
        server = "127.0.0.1:1"
        for options, parts, code in SEND:
            with self.subTest(options=options):
                self.check(self.send(server, *options), parts, code)

    def test_receive(self):
        for options, parts, code in RECEIVE:
            with self.subTest(options=options):
                self.check(self.run_program("receive", *options), parts, code)

    def test_what_is_missing_is_named(self):
        for arguments, part in [(["--to", "a@b.example", "--from", "c@d.example"], "--server"),
                                (["--server", "x", "--to", "a@b.example"], "--from"),
                                (["--server", "x", "--from", "a@b.example"], "--to")]:
            with self.subTest(part=part):
                self.check(self.run_program("send", *arguments), [part], 64)

    def test_server_with_a_wrong_port(self):
        for server in ["host:0", "host:99999", "host:x", "[::1", "", "127.0.0.1:25:25", "[host]:25:1"]:
            with self.subTest(server=server):
                self.check(self.send(server), ["--server"], 64)

    def test_a_password_file_that_is_no_text(self):
        for command in [["send", "--server", "127.0.0.1:1", "--from", "a@b.example", "--to", "c@d.example"], ["receive"]]:
            done = self.run_program(*command, "--user", "jo", "--password-file", self.file("latin", b"caf\xe9\n"))
            self.check(done, ["--password-file", "UTF-8", "first line"], 65)
            self.assertNotIn(b"--attach", done.stderr)

    def test_two_receivers_on_one_port(self):
        port = str(self.receiver().port)
        self.check(self.run_program("receive", "--listen", port), ["--listen", "in use"], 75)
        self.check(self.run_program("receive", "--listen", port, "--maildir", str(self.home / "box")), ["--listen"], 75)

    def test_a_maildir_that_is_none(self):
        self.check(self.run_program("receive", "--listen", "0", "--maildir", self.file("letter", "x")), ["--maildir"], 73)

    def test_the_window_without_a_display(self):
        nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
        for arguments in [[], ["--lang", "en"], ["mailto:a@b.example"]]:
            with self.subTest(arguments=arguments):
                self.check(self.run_program(*arguments, **nowhere), ["display", "postbench demo"], 78)

    def test_the_window_with_a_display_that_does_not_answer(self):
        self.check(self.run_program(DISPLAY=":97531", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="xcb"), ["display"], 78)

    def test_subcommand_misspelt(self):
        self.check(self.run_program("sned"), ["sned", "Did you mean send?"], 64)

    def test_option_before_the_subcommand(self):
        self.check(self.run_program("--server", "x"), ["--server", "subcommand"], 64)

    def test_explain_nothing(self):
        self.check(self.run_program("explain"), ["explain"], 64)

    def test_explain_unknown(self):
        self.check(self.run_program("explain", "qwertzuiop"), ["qwertzuiop"], 65)

    def test_with_json_the_sentence_stands_on_standard_output_too(self):
        done = self.send("127.0.0.1:1", "--json", "--tls", "maybe")
        self.assertEqual(done.returncode, 64)
        self.assertIn(b'"type":"error"', done.stdout)
        self.assertIn(b'"exit":64', done.stdout)


if __name__ == "__main__":
    unittest.main()
