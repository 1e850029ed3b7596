# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""An emulated board for the tests: its serial line, its control channel, and servers on loopback that do as they are told."""

import contextlib
import os
import pathlib
import select
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import tty

PROGRAM = os.environ["EMULATOR"]
PATIENCE = 30


def image(name):
    return os.environ[f"IMAGE_{name}"]


class Board:
    """One emulator with its line open. Options are words of its command line."""

    def __init__(self, name, *options, opened=True):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.control_path = self.folder / "control"
        words = [PROGRAM, "--control", str(self.control_path), *options]
        self.process = subprocess.Popen([*words, *(["--image", image(name)] if name else [])], stdout=subprocess.PIPE, text=True)
        self.path = self.process.stdout.readline().strip()
        self.line = -1
        self.control = socket.socket(socket.AF_UNIX)
        self.control.connect(str(self.control_path))
        self.control.settimeout(PATIENCE)
        self.waiting = b""
        if opened:
            self.open()

    def open(self):
        self.line = os.open(self.path, os.O_RDWR | os.O_NOCTTY)
        tty.setraw(self.line)

    def close_line(self):
        os.close(self.line)
        self.line = -1

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.line >= 0:
            os.close(self.line)
        self.control.close()
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(PATIENCE)
        self.process.stdout.close()
        shutil.rmtree(self.folder)

    def send(self, octets):
        view = memoryview(octets)
        while view:
            view = view[os.write(self.line, view):]

    def receive(self, until=b"\n", patience=PATIENCE):
        """What came, up to and with `until`; fails when it does not come."""
        end = time.monotonic() + patience
        while until not in self.waiting:
            if not select.select([self.line], [], [], max(0, end - time.monotonic()))[0]:
                raise AssertionError(f"no {until!r} within {patience} s, but {self.waiting!r}")
            self.waiting += os.read(self.line, 4096)
        found, self.waiting = self.waiting[:self.waiting.index(until) + len(until)], self.waiting[self.waiting.index(until) + len(until):]
        return found

    def ask(self, text, patience=PATIENCE):
        self.send(text.encode() + b"\n")
        return self.receive(patience=patience).decode().rstrip("\n")

    def order(self, text):
        """The answer of the control channel to one command."""
        self.control.sendall(text.encode() + b"\n")
        told = b""
        while not told.endswith(b"\n"):
            told += self.control.recv(4096)
        return told.decode().rstrip("\n")

    def stats(self):
        told = self.order("stats")
        assert told.startswith("ok "), told
        return {key: int(value) if value.isdigit() else value for key, _, value in (word.partition("=") for word in told[3:].split(" "))}

    def wait_for(self, **wanted):
        """Until the figures are these."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            now = self.stats()
            if all(now[key.replace("_", "-")] == value for key, value in wanted.items()):
                return now
            select.select([], [], [], 0.01)
        raise AssertionError(f"never {wanted}: {now}")

    def let_pass(self, milliseconds):
        """Until so much of the chip's own time has gone."""
        end = self.stats()["chip-ms"] + milliseconds
        while self.stats()["chip-ms"] < end:
            select.select([], [], [], 0.003)

    def processor_seconds(self):
        words = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def server(serve):
    """A TCP server on a free port of loopback; serve(connection) is called for each connection, in a thread of its own."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        def attend(connection):
            with connection, contextlib.suppress(OSError):
                connection.settimeout(PATIENCE)
                serve(connection)

        def accept():
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                threading.Thread(target=attend, args=(connection,), daemon=True).start()
        threading.Thread(target=accept, daemon=True).start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)


def read_line(connection):
    octets = b""
    while not octets.endswith(b"\n"):
        more = connection.recv(1)
        if not more:
            return octets
        octets += more
    return octets
