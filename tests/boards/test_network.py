# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Faults of names, cables, connections and the board itself, made by the control channel's words."""

from board import BoardsTest, main, short


class Network(BoardsTest):
    def setUp(self):
        super().setUp()
        self.good = self.receiver()

    def lives_on(self, board):
        self.assertEqual(short(board.send(to=self.good.port)), "sent quit none 250")

    def test_names(self):
        def case(board, word, wanted):
            board.set(send_retry="0", smtp_server="mail.nowhere.example" if word is None else "receiver.test")
            if word:
                board.order(word)
            self.assertEqual(short(board.send()), wanted)
            board.order("dns on")
            board.set(smtp_server="receiver.test")
            self.lives_on(board)
        self.on_both((case, None, "failed dns name 0"), (case, "dns refuses", "failed dns no-dns 0"),
                     (case, "dns wrong", "failed dns no-dns 0"))

    def test_nobody_listens(self):
        def case(board):
            board.set(send_retry="0")
            closed = self.receiver()
            closed.stop()
            board.set(smtp_server="10.0.2.2", smtp_port=str(closed.port))
            self.assertEqual(short(board.send(code=75)), "failed connect unreachable 0")
            board.set(smtp_server="receiver.test", smtp_port="25")
            self.lives_on(board)
        self.on_both((case,))

    def test_connection_reset(self):
        def case(board):
            board.set(send_retry="0")
            code, told = board.send_and(lambda: board.order("rst"), self.receiver("--fault", "mail:silence").port)
            self.assertEqual((code, short(board.result(told))), (75, "failed mail lost 0"))
            self.lives_on(board)
        self.on_both((case,))

    def test_board_reset_in_the_middle(self):
        def case(board, *orders):
            board.set(send_retry="0", board_name="kept")
            code, told = board.send_and(lambda: [board.order(word) for word in orders],
                                        self.receiver("--fault", "mail:silence").port)
            # What became of that mail nobody can say.
            self.assertEqual((code, told[-1]["verdict"], told[-1]["fault"]), (74, "unknown", "boardRestarted"))
            self.assertNotIn("result", [each.get("kind") for each in told])
            self.assertEqual(board.values()["board.name"], ["kept"])
            board.mails = 0
            self.lives_on(board)
        self.on_both((case, "reset"), (case, "power-cut now", "power-on"))


if __name__ == "__main__":
    main()
