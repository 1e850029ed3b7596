# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Provisioned by `postbench board set`, both boards send to the built-in receiver: what arrives is what was set."""

import email
import email.policy
import email.utils

from board import BoardsTest, main, short
from running import octets

BODY = "こんにちは、世界。\n.点で始まる行\n\n你好，世界！ 𠮷野家 — ok\n" + "長" * 120


def parsed(message):
    return email.message_from_bytes(message, policy=email.policy.default)


class Sends(BoardsTest):
    def test_each_way_to_say_who_one_is(self):
        password = self.file("password", "p\"a\\ß 語")

        def case(board, auth, method, *options):
            receiver = self.receiver("--user", "jo", "--password-file", password, *options)
            self.assertEqual(board.set("p\"a\\ß 語", send_retry="0", smtp_auth=auth, smtp_user="jo")["verdict"], "done")
            told = self.sent(board, receiver)
            lines = [each.get("text", "") for each in told if each["type"] == "deviceEvent" and each["kind"] == "out"]
            self.assertEqual([line.split()[1] for line in lines if line.startswith("AUTH")], [method])
            self.assertEqual(receiver.next_mail()["user"], "jo")
        hide = "--hide=AUTH=CRAM-MD5"
        self.on_both((case, "plain", "PLAIN"), (case, "login", "LOGIN"), (case, "cram-md5", "CRAM-MD5"),
                     (case, "auto", "CRAM-MD5"), (case, "auto", "PLAIN", hide), (case, "auto", "LOGIN", hide, "--hide=AUTH=PLAIN"))

    def sent(self, board, receiver):
        board.switch.target = receiver.port
        told = board.ask("send")
        self.assertEqual(short(board.result(told)), "sent quit none 250")
        return told

    def test_several_recipients_and_languages(self):
        names = {"mail_to": ["田中 太郎 <tanaka@a.example>", "b@b.example"], "mail_cc": ["王 小明 <wang@c.example>"],
                 "mail_bcc": ["secret1@d.example", "Secret Two <secret2@e.example>"]}

        def case(board, subject):
            receiver = self.receiver()
            board.set(send_retry="0", mail_from="板 <board@f.example>", mail_subject=subject, mail_body=BODY, **names)
            self.assertEqual(board.values()["mail.body"], [BODY])
            told = self.sent(board, receiver)
            self.assertEqual((told[-1]["result"]["accepted"], told[-1]["result"]["recipients"]), (5, 5))
            arrived = receiver.next_mail()
            self.assertEqual(arrived["from"], "board@f.example")
            self.assertEqual(arrived["to"], ["tanaka@a.example", "b@b.example", "wang@c.example", "secret1@d.example",
                                             "secret2@e.example"])
            message = octets(arrived)
            self.assertNotIn(b"ecret", message)
            mail = parsed(message)
            self.assertEqual(mail.defects, [])
            self.assertEqual(mail["Subject"], subject)
            self.assertEqual(str(mail["From"]), "板 <board@f.example>")
            self.assertEqual([(each.display_name, each.addr_spec) for each in mail["To"].addresses],
                             [("田中 太郎", "tanaka@a.example"), ("", "b@b.example")])
            self.assertEqual([(each.display_name, each.addr_spec) for each in mail["Cc"].addresses], [("王 小明", "wang@c.example")])
            self.assertEqual(mail.get_content(), BODY.replace("\n", "\r\n") + "\r\n")  # base64: the canonical line ends
            self.assertTrue(all(len(line) <= 998 for line in message.split(b"\r\n")))
        self.on_both((case, "温度が高すぎます: サーバー室 38℃、至急ご確認ください。" * 2), (case, "设备状态报告：一切正常"),
                     (case, "plain words"))

    def test_greets_by_its_name_or_its_address(self):
        def case(board, helo, shown):
            receiver = self.receiver()
            board.set(send_retry="0", smtp_helo=helo)
            self.sent(board, receiver)
            self.assertEqual(receiver.next_mail()["helo"], shown)
        self.on_both((case, "board.example", "board.example"), (case, "", "[10.0.2.15]"))

    def test_one_run_after_another(self):
        def case(board):
            receiver = self.receiver()
            self.assertEqual(board.set(send_retry="0", board_name="counted", mail_subject="{name} {counter} {trigger}")["verdict"],
                             "done")
            self.assertEqual(board.set(board_name="counted")["verdict"], "unchanged")
            for number in range(1, 4):
                self.sent(board, receiver)
                self.assertEqual(parsed(octets(receiver.next_mail()))["Subject"], f"counted {number} command")
            self.assertEqual(short(board.ask("result")[-1]["result"]), "sent quit none 250")
            state = board.state()
            self.assertEqual((state["mail"], state["sent"], state["settings"]), (["idle"], ["3"], ["saved"]))
        self.on_both((case,))


if __name__ == "__main__":
    main()
