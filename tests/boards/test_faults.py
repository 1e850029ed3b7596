# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""The built-in receiver misbehaves at each stage: both boards' results name stage and cause, once, and the next mail is sent."""

from board import BoardsTest, main, short

# stage, kind: the result
FAULTS = {
    "greeting": {"4xx": "failed greeting reply 450", "5xx": "refused greeting reply 554", "421": "failed greeting reply 421",
                 "drop": "failed greeting lost 0", "garbage": "failed greeting protocol 0"},
    "ehlo": {"4xx": "failed ehlo reply 451", "421": "failed ehlo reply 421", "drop": "failed ehlo lost 0"},
    "auth": {"4xx:454": "failed auth reply 454", "5xx:535": "refused auth reply 535", "421": "failed auth reply 421",
             "drop": "failed auth lost 0", "5xx:538": "refused auth tls 538"},
    "mail": {"4xx": "failed mail reply 451", "5xx:550": "refused mail reply 550", "421": "failed mail reply 421",
             "drop": "failed mail lost 0", "5xx:530": "refused mail tls 530"},
    "rcpt": {"4xx": "failed rcpt reply 450", "5xx": "refused rcpt reply 550", "421": "failed rcpt reply 421",
             "drop": "failed rcpt lost 0"},
    "data": {"4xx": "failed data reply 451", "5xx": "refused data reply 554", "421": "failed data reply 421",
             "drop": "failed data lost 0"},
    "dot": {"4xx": "failed dot reply 451", "5xx": "refused dot reply 554", "421": "failed dot reply 421",
            "drop": "unknown dot lost 0"},
    "quit": {"5xx": "sent quit none 250", "drop": "sent quit none 250"},
}


class Faults(BoardsTest):
    def test_at_each_stage(self):
        good = self.receiver()

        def case(board, stage):
            board.set("secret", send_retry="0", smtp_auth="auto", smtp_user="jo")
            found = {}
            for kind in FAULTS[stage]:
                receiver = self.receiver("--fault", f"{stage}:{kind}")
                found[kind] = short(board.send(to=receiver.port))
                receiver.stop()
                self.assertEqual(short(board.send(to=good.port)), "sent quit none 250", kind)
            self.assertEqual(found, FAULTS[stage])
        self.on_both(*((case, stage) for stage in FAULTS))


if __name__ == "__main__":
    main()
