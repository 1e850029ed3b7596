# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Virtual boards to measure with, a profile that changes every key, and what crosses the line for it."""

import contextlib
import os
import pathlib
import pty
import select
import socket
import subprocess
import threading
import tty

OCTETS_PER_SECOND = 11520  # 115200 baud, ten bits an octet

BODY = "".join(f"  Input {{input}} changed at {{time}}; this is line {number} of the board's mail.\n" for number in range(1, 6))
EVERY_KEY = f"""board.name = bench-17
net.mac = 00:08:DC:0A:0B:0C
net.mode = static
net.ip = 10.0.2.77
net.mask = 255.255.0.0
net.gateway = 10.0.2.2
net.dns =
  10.0.2.3
  10.0.2.4
net.sntp = 10.0.2.2
smtp.server = mail.bench.example
smtp.port = 587
smtp.helo = bench-17.bench.example
smtp.auth = cram-md5
smtp.user = bench-17@bench.example
smtp.password = from secret store
mail.from = Bench 17 <bench-17@bench.example>
mail.to =
  Ann <ann@bench.example>
  bob@bench.example
mail.cc = Büro <office@bench.example>
mail.bcc = archive@bench.example
mail.subject = Meldung von {{name}}: {{trigger}} 日本語
mail.body =
{BODY}send.on = interval
send.interval = 86400
send.input = 3
send.retry = 4
log.level = 3
"""


class Board:
    """`postbench virtual-board`, ended by its own process id."""

    def __init__(self, program, folder, name, *options):
        self.control = str(pathlib.Path(folder) / f"{name}.control")
        self.process = subprocess.Popen([program, "virtual-board", "--control", self.control, *options], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, text=True)
        self.path = self.process.stdout.readline().strip()
        if not self.path.startswith("/dev/"):
            raise SystemExit(f"no virtual board: {self.path}")

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()

    @contextlib.contextmanager
    def opened(self):
        """Its terminal, when it has answered an AT."""
        line = os.open(self.path, os.O_RDWR | os.O_NOCTTY)
        tty.setraw(line)
        os.write(line, b"\rATE0\r")
        heard = b""
        while b"OK" not in heard:
            heard += os.read(line, 4096)
        try:
            yield line
        finally:
            os.close(line)

    def figures(self):
        """The board's own counts: name -> text."""
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(self.control)
            line.sendall(b"stats\n")
            return dict(word.split("=", 1) for word in line.recv(4000).decode().split() if "=" in word)


@contextlib.contextmanager
def boards(program, folder, count, *options):
    """Fresh boards with factory settings."""
    found = []
    try:
        for number in range(count):
            found.append(Board(program, folder, f"board{number}", *options))
        yield found
    finally:
        for board in found:
            board.stop()
            pathlib.Path(board.control).unlink(missing_ok=True)


def provisioning(program, profile, path):
    return [program, "board", "write", str(profile), "--json", "--password-env", "BENCH_PASSWORD", "--port", path]


def await_end(line):
    """Reads events until a mail's result, and then what comes within 0.2 s."""
    heard = b""
    while select.select([line], [], [], 0.2 if b",result," in heard else 30)[0]:
        heard += os.read(line, 65536)


class Recorder:
    """A second terminal before the board's. pieces: (to the board?, octets) in their order."""

    def __init__(self, board):
        self.board = os.open(board, os.O_RDWR | os.O_NOCTTY)
        tty.setraw(self.board)
        self.master, self.slave = pty.openpty()
        tty.setraw(self.master)
        self.path, self.pieces = os.ttyname(self.slave), []
        self.wake, self.waker = os.pipe()
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self):
        while True:
            ready, _, _ = select.select([self.master, self.board, self.wake], [], [])
            for source, target in ((self.master, self.board), (self.board, self.master)):
                if source in ready:
                    octets = os.read(source, 65536)
                    self.pieces.append((source == self.master, octets))
                    os.write(target, octets)
            if self.wake in ready:
                return

    def close(self):
        os.write(self.waker, b"x")
        self.thread.join()
        for descriptor in (self.board, self.master, self.slave, self.wake, self.waker):
            os.close(descriptor)

    def exchanges(self):
        """[command, octets of it and of its answer]: whatever comes up to the next command belongs to the one before."""
        found = [["", 0]]
        for to_board, octets in self.pieces:
            if to_board and octets.lstrip(b"\r").startswith(b"AT"):
                found.append([octets.strip().split(b"#")[0].decode(), 0])
            found[-1][1] += len(octets)
        return found


def must_cross(exchanges, reading_before=False):
    """Octets of the transaction's commands, values and answers, and of the listing that proves it; with the listing before it too."""
    writing = ("AT+BEGIN", "AT+CHECK", "AT+CFG=\"", "AT+CFGDATA=", "AT+COMMIT=")
    listings = [size for command, size in exchanges if command == "AT+LIST"]
    transaction = sum(size for command, size in exchanges if command.startswith(writing))
    return transaction + (sum(listings) if reading_before else listings[-1])
