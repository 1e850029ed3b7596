# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""A virtual board of either kind, driven by `postbench board ... --json`; and many cases at once, each on a board of its own."""

import concurrent.futures
import contextlib
import json
import pathlib
import socket
import subprocess
import threading
import unittest

from running import PROGRAM, ProgramTest, environment

KINDS = {"posix": [], "emulated": ["--emulate"]}
PATIENCE = 150  # more than any stage of a mail waits


class Switch:
    """What the board takes for its server: each connection is led on to the port that `target` names then."""

    def __init__(self):
        self.target = None
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        with contextlib.suppress(OSError):
            while True:
                board, _ = self.listening.accept()
                threading.Thread(target=self.attend, args=(board, self.target), daemon=True).start()

    def attend(self, board, target):
        with board, socket.create_connection(("127.0.0.1", target)) as server:
            back = threading.Thread(target=self.lead, args=(server, board), daemon=True)
            back.start()
            self.lead(board, server)
            back.join()

    @staticmethod
    def lead(source, sink):
        with contextlib.suppress(OSError):
            while octets := source.recv(65536):
                sink.sendall(octets)
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_WR)

    def close(self):
        with contextlib.suppress(OSError):
            self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()


class Board:
    """`postbench virtual-board` with its control channel. Options are words of its command line."""

    def __init__(self, kind, home, *options):
        self.home = pathlib.Path(home)
        self.switch = Switch()
        self.process = subprocess.Popen(
            [PROGRAM, "virtual-board", *KINDS[kind], "--receiver", str(self.switch.port), "--control", str(self.home / "control"),
             *options], stdout=subprocess.PIPE, env=environment(home), text=True, start_new_session=True)
        self.port = self.process.stdout.readline().strip()
        self.control = socket.socket(socket.AF_UNIX)
        self.control.settimeout(PATIENCE)
        self.control.connect(str(self.home / "control"))
        self.mails = 0  # since the start

    def close(self):
        self.control.close()
        self.process.terminate()
        self.process.wait(PATIENCE)
        self.process.stdout.close()
        self.switch.close()

    def order(self, text):
        """One word of control."""
        self.control.sendall(text.encode() + b"\n")
        told = b""
        while not told.endswith(b"\n"):
            told += self.control.recv(4096)
        assert told.startswith(b"ok"), (text, told)
        return told.decode()

    def command(self, *words):
        return [PROGRAM, "board", *words, "--json", "--port", self.port]

    def ask(self, *words, code=0, **env):
        """The JSON objects of one `postbench board`; code None: any."""
        done = subprocess.run(self.command(*words), capture_output=True, timeout=PATIENCE, env=environment(self.home, **env),
                              start_new_session=True, check=False)
        assert code is None or done.returncode == code, (words, done.returncode, done.stdout[-2000:].decode(), done.stderr.decode())
        return [json.loads(line) for line in done.stdout.splitlines()]

    def set(self, password=None, **values):
        """Settings by their names with _ for the dot; a list has one item for each. Returns the outcome."""
        words = []
        for key, value in values.items():
            for item in value if isinstance(value, list) else [value]:
                words.append(f"{key.replace('_', '.', 1)}={item}")
        secret = ["smtp.password", "--password-env", "PW"] if password else []
        return self.ask("set", *words, *secret, PW=password or "")[-1]

    def values(self):
        settings = next(each for each in self.ask("read") if each["type"] == "settings")
        return {each["key"]: each.get("values", each.get("set")) for each in settings["settings"]}

    def send(self, code=None, to=None):
        """Has the board send a mail to this port; its one result."""
        if to is not None:
            self.switch.target = to
        return self.result(self.ask("send", code=code))

    def send_and(self, act, to):
        """Sends to this port; act() once the board has said MAIL FROM. The exit code and the objects."""
        self.switch.target = to
        told = []
        with subprocess.Popen(self.command("send"), stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True,
                              env=environment(self.home), start_new_session=True) as sending:
            for line in sending.stdout:
                told.append(json.loads(line))
                if told[-1].get("kind") == "out" and told[-1].get("text", "").startswith("MAIL FROM"):
                    act()
            code = sending.wait(PATIENCE)
        assert [each["type"] for each in told].count("boardOutcome") == 1, told
        return code, told

    def state(self):
        return next(each for each in self.ask("info") if each["type"] == "board")["state"]

    def result(self, told):
        """The one result among what `board send` told: the event, the outcome, and no second."""
        self.mails += 1
        events = [each["result"] for each in told if each["type"] == "deviceEvent" and each["kind"] == "result"]
        outcomes = [each for each in told if each["type"] == "boardOutcome"]
        assert len(outcomes) == 1 and len(events) <= 1, told
        result = outcomes[0]["result"]
        assert events in ([], [result]), (events, result)
        assert result["mail"] == self.mails, result
        return result


def short(result):
    """Word, stage, fault and code, as a person would tell it."""
    return "{word} {stage} {fault} {code}".format(**result)


class BoardsTest(ProgramTest):
    def on_both(self, *cases, workers=8):
        """case(board, ...) for each (case, ...), on each kind of board, each on a board of its own, many at once."""
        with concurrent.futures.ThreadPoolExecutor(workers) as pool:
            running = {(kind, *case): pool.submit(self.on_one, kind, str(number), case)
                       for number, case in enumerate(cases) for kind in KINDS}
            for name, future in running.items():
                with self.subTest(" ".join(str(getattr(part, "__name__", part)) for part in name)):
                    future.result()

    def on_one(self, kind, number, case):
        home = self.home / (kind + number)
        home.mkdir()
        with contextlib.closing(Board(kind, home)) as board:
            case[0](board, *case[1:])


def main():
    unittest.main()
