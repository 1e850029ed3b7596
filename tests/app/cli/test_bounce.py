# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""`postbench bounce`: a returned mail in words and as JSON, from a file and from standard input, and what is none."""

import json
import os
import pathlib
import subprocess
import unittest

PROGRAM = os.environ["POSTBENCH"]
BOUNCES = pathlib.Path(__file__).resolve().parents[2] / "data" / "bounces"


def bounce(*arguments, octets=b""):
    return subprocess.run([PROGRAM, "bounce", *arguments], input=octets, capture_output=True, timeout=60, check=False)


class Bounce(unittest.TestCase):
    def test_json_holds_what_the_mail_states(self):
        done = bounce("--json", str(BOUNCES / "postfix-dsn.eml"))
        self.assertEqual(done.returncode, 0, done.stderr)
        read = json.loads(done.stdout)
        self.assertEqual((read["type"], read["kind"], read["reportingServer"]), ("bounce", "failed", "relay.example"))
        self.assertEqual(read["originalSubject"], "the plan")
        one, = read["recipients"]
        self.assertEqual((one["address"], one["originalAddress"]), ("nobody@far.example", "nobody+list@far.example"))
        self.assertEqual((one["status"], one["code"], one["reason"], one["lasting"]), ("5.1.1", 550, "noSuchUser", "permanent"))
        self.assertEqual(one["remoteServer"], "mx.far.example")

    def test_words_for_people(self):
        done = bounce("--lang", "en", str(BOUNCES / "qmail.eml"))
        self.assertEqual(done.returncode, 0, done.stderr)
        text = done.stdout.decode()
        for words in ("nouser@far.example", "status: 5.1.1", "reply code: 550", "void@nothing.example", "permanent",
                      "The domain does not exist"):
            self.assertIn(words, text)

    def test_other_languages_speak(self):
        for language, words in (("ja", "メールボックス"), ("zh_CN", "邮箱")):
            done = bounce("--lang", language, str(BOUNCES / "postfix-text.eml"))
            self.assertIn(words, done.stdout.decode())

    def test_standard_input(self):
        done = bounce("--json", "-", octets=(BOUNCES / "exim.eml").read_bytes())
        self.assertEqual((done.returncode, json.loads(done.stdout)["recipients"][0]["code"]), (0, 554))

    def test_a_domain_one_letter_off_is_pointed_out(self):
        octets = (BOUNCES / "postfix-dsn.eml").read_bytes().replace(b"nobody@far.example", b"nobody@gmial.com")
        one, = json.loads(bounce("--json", "-", octets=octets).stdout)["recipients"]
        self.assertEqual(one["likelyDomain"], "gmail.com")
        self.assertIn("gmail.com", one["advice"])

    def test_65_what_is_no_bounce(self):
        done = bounce("--json", str(BOUNCES / "plain-letter.eml"))
        self.assertEqual((done.returncode, json.loads(done.stdout)["kind"]), (65, "noBounce"))

    def test_65_what_is_no_mail(self):
        for octets in (b"", b"only words\n", bytes(range(128, 256))):
            done = bounce("--lang", "en", "-", octets=octets)
            self.assertEqual(done.returncode, 65)
            self.assertIn(b"is no mail", done.stderr)

    def test_66_missing_file(self):
        self.assertEqual(bounce("/nonexistent/mail.eml").returncode, 66)

    def test_64_without_a_file(self):
        self.assertEqual(bounce().returncode, 64)

    def test_no_control_characters_reach_the_terminal(self):
        octets = (BOUNCES / "qmail.eml").read_bytes().replace(b"does not like", b"\x1b[31mdoes not").replace(b"Remote host", b"Remote \x07")
        self.assertNotIn(b"\x1b", bounce("-", octets=octets).stdout)


if __name__ == "__main__":
    unittest.main()
