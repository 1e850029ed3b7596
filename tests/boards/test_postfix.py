# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Both boards against Debian's Postfix, which the test configures and starts as root on free loopback ports."""

import email
import email.policy
import unittest

from board import BoardsTest, main, short
from postfix import Postfix, obstacle

BODY = "一行目。\n..二行目\n第三行：你好\n"


@unittest.skipIf(obstacle(), obstacle())
class WithPostfix(BoardsTest):
    @classmethod
    def setUpClass(cls):
        cls.server = Postfix()
        cls.addClassCleanup(cls.server.close)

    def prepare(self, board, service, mark, **more):
        values = {"send_retry": "0", "mail_from": "板 <board@test.example>", "mail_to": "田中 <tanaka@test.example>",
                  "mail_subject": f"温度 {mark}", "mail_body": BODY} | more
        secret = values.pop("secret", None)
        self.assertEqual(board.set(secret, **values)["verdict"], "done")
        board.switch.target = self.server.ports[service]

    def arrived(self, board, mark, count=1):
        """The mails of this board's Maildir files, each recipient's copy; the mark stands in From's name."""
        found = self.server.mails(f"<{mark}@test.example>".encode(), count)
        self.assertEqual(len(found), count, self.server.log()[-2000:])
        return [email.message_from_bytes(each, policy=email.policy.default) for each in found]

    def test_delivers_what_was_set(self):
        def case(board):
            mark = board.home.name
            self.prepare(board, "open", mark, mail_from=f"板 <{mark}@test.example>", mail_cc="王 <wang@test.example>",
                         mail_bcc="secret@test.example")
            self.assertEqual(short(board.send()), "sent quit none 250")
            for mail in self.arrived(board, mark, 3):
                self.assertEqual(mail.defects, [])
                self.assertEqual(mail["Subject"], f"温度 {mark}")
                self.assertEqual(str(mail["To"]), "田中 <tanaka@test.example>")
                self.assertEqual(str(mail["Cc"]), "王 <wang@test.example>")
                self.assertIsNone(mail["Bcc"])
                self.assertEqual(mail.get_content(), BODY)
            # Postfix here refuses a greeting that is no domain name; the board's address is fit.
            self.assertIn("[10.0.2.15]", mail["Received"])
        self.on_both((case,))

    def test_says_who_it_is_in_each_way(self):
        def case(board, auth, method):
            mark = f"{board.home.name}-{auth}"
            self.prepare(board, "login", mark, smtp_auth=auth, smtp_user=self.server.user, secret=self.server.password,
                         mail_from=f"<{mark}@test.example>")
            told = board.ask("send")
            self.assertEqual(short(board.result(told)), "sent quit none 250")
            lines = [each.get("text", "") for each in told if each["type"] == "deviceEvent" and each["kind"] == "out"]
            self.assertEqual([line.split()[1] for line in lines if line.startswith("AUTH")], [method])
            self.arrived(board, mark)
        self.on_both((case, "plain", "PLAIN"), (case, "login", "LOGIN"), (case, "cram-md5", "CRAM-MD5"), (case, "auto", "CRAM-MD5"))

    def test_a_wrong_password_and_none(self):
        def case(board):
            self.prepare(board, "login", "x", smtp_auth="auto", smtp_user=self.server.user, secret="wrong")
            self.assertEqual(short(board.send(code=77)), "refused auth reply 535")
            board.set(smtp_auth="none")
            self.assertEqual(short(board.send(code=69)), "refused rcpt reply 554")
            board.set(self.server.password, smtp_auth="plain")
            self.assertEqual(short(board.send()), "sent quit none 250")
        self.on_both((case,))

    def test_refused_recipients(self):
        def case(board):
            self.prepare(board, "open", "x", mail_to=["refused@test.example", "good@test.example"])
            result = board.send(code=69)
            self.assertEqual((short(result), result["accepted"], result["recipients"], result["enhanced"]),
                             ("partly rcpt reply 550", 1, 2, "5.1.1"))
            board.set(mail_to=["refused@test.example"])
            self.assertEqual(short(board.send(code=69)), "refused rcpt reply 550")
            board.set(mail_to=["later@test.example", "good@test.example"])
            self.assertEqual(short(board.send(code=75)), "partly rcpt reply 450")
            board.set(mail_to=["good@test.example"])
            self.assertEqual(short(board.send()), "sent quit none 250")
        self.on_both((case,))

    def test_tls_demanded(self):
        def case(board):
            self.prepare(board, "tls", "x")
            self.assertEqual(short(board.send(code=77)), "refused mail tls 530")
            board.set(self.server.password, smtp_auth="plain", smtp_user=self.server.user)
            self.assertEqual(board.send(code=77)["fault"], "tls")  # AUTH is not offered in the clear
            board.set(smtp_auth="none")
            self.assertEqual(short(board.send(to=self.server.ports["open"])), "sent quit none 250")
        self.on_both((case,))


if __name__ == "__main__":
    main()
