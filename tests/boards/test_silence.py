# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Nobody answers: the server at each stage, DHCP, DNS, the cable. All boards wait at the same time; each tells where it waited, once."""

from board import BoardsTest, main, short

WAITED = {"greeting": "failed greeting timeout 0", "ehlo": "failed ehlo timeout 0", "auth": "failed auth timeout 0",
          "mail": "failed mail timeout 0", "rcpt": "failed rcpt timeout 0", "data": "failed data timeout 0",
          "dot": "unknown dot timeout 0", "quit": "sent quit none 250"}


class Silence(BoardsTest):
    def test_everywhere(self):
        good = self.receiver()

        def lives_on(board):
            self.assertEqual(short(board.send(to=good.port)), "sent quit none 250")

        def server(board, stage):
            receiver = self.receiver("--fault", f"{stage}:silence")
            board.set("secret", send_retry="0", smtp_auth="auto", smtp_user="jo")
            self.assertEqual(short(board.send(to=receiver.port)), WAITED[stage])
            lives_on(board)

        def dhcp(board):
            board.set(send_retry="0")
            board.order("dhcp silent")
            board.order("reset")  # an address that it has, it keeps
            self.assertEqual(short(board.send()), "failed dhcp no-address 0")
            board.order("dhcp on")
            lives_on(board)

        def names(board):
            board.set(send_retry="0")
            board.order("dns silent")
            self.assertEqual(short(board.send()), "failed dns no-dns 0")
            board.order("dns on")
            lives_on(board)

        def server_away(board):
            board.set(send_retry="0", smtp_server="10.0.0.99")
            self.assertEqual(short(board.send()), "failed connect unreachable 0")
            board.set(smtp_server="receiver.test")
            lives_on(board)

        def no_link(board):
            board.set(send_retry="0")
            board.order("link down")
            while board.state()["link"] != ["down"]:  # it looks at its link now and then
                pass
            self.assertEqual(short(board.send(code=75)), "failed link no-link 0")
            board.order("link up")
            lives_on(board)

        def link_lost(board):
            board.set(send_retry="0")
            code, told = board.send_and(lambda: board.order("link down"), self.receiver("--fault", "mail:silence").port)
            self.assertEqual((code, short(board.result(told))), (75, "failed mail no-link 0"))
            board.order("link up")
            lives_on(board)

        self.on_both((no_link,), (link_lost,), (dhcp,), (names,), (server_away,), *((server, stage) for stage in WAITED), workers=32)


if __name__ == "__main__":
    main()
