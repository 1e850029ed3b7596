# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Starts the program and servers for its tests: the built-in receiver, servers that say what a script says, a terminal."""

import base64
import contextlib
import json
import os
import pathlib
import pty
import socket
import subprocess
import tempfile
import threading
import unittest

PROGRAM = os.environ["POSTBENCH"]
TIMEOUT = 60


def environment(home, **more):
    """A home of its own, so that nobody's accounts are read or written; no terminal, no keychain."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "DBUS_"))}
    return clean | {"HOME": str(home), "LC_ALL": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "disabled:"} | more


class Receiver:
    """`postbench receive --json` on free ports; mails() are its JSON objects so far."""

    def __init__(self, home, *options):
        self.process = subprocess.Popen(
            [PROGRAM, "receive", "--json", "--listen", "127.0.0.1:0", *options],
            stdout=subprocess.PIPE, env=environment(home), text=True, start_new_session=True)
        # A mail that never comes must not hold the test up for ever.
        self.guard = threading.Timer(150, self.process.kill)
        self.guard.daemon = True
        self.guard.start()
        self.listening = json.loads(self.process.stdout.readline())
        self.port = self.listening["port"]
        self.server = f"127.0.0.1:{self.port}"

    def next_mail(self):
        while True:
            line = self.process.stdout.readline()
            if not line:
                raise AssertionError("the receiver ended before a mail came")
            found = json.loads(line)
            if found["type"] == "mail":
                return found

    def rest(self):
        """All objects until the receiver ends by itself (--max)."""
        lines = self.process.stdout.read().splitlines()
        self.process.wait(TIMEOUT)
        return [json.loads(line) for line in lines]

    def stop(self):
        self.guard.cancel()
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(TIMEOUT)
        self.process.stdout.close()


class ScriptedServer:
    """Accepts one connection. The script: bytes are sent; an int awaits so many CRLF lines; None closes at once."""

    def __init__(self, *script):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.server = "127.0.0.1:%d" % self.listener.getsockname()[1]
        self.received = b""
        self.thread = threading.Thread(target=self.run, args=(script,), daemon=True)
        self.thread.start()

    def run(self, script):
        connection, _ = self.listener.accept()
        with connection:
            connection.settimeout(TIMEOUT)
            stream = connection.makefile("rb")
            for step in script:
                if step is None:
                    return
                if isinstance(step, int):
                    for _ in range(step):
                        self.received += stream.readline()
                elif step == "data":
                    line = b""
                    while line != b".\r\n":
                        line = stream.readline()
                        if not line:
                            return
                        self.received += line
                else:
                    connection.sendall(step)
            with contextlib.suppress(ConnectionError):
                stream.read()

    def close(self):
        self.listener.close()
        self.thread.join(TIMEOUT)


class ProgramTest(unittest.TestCase):
    """run() and friends, in a folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)

    def receiver(self, *options):
        receiver = Receiver(self.home, *options)
        self.addCleanup(receiver.stop)
        return receiver

    def scripted(self, *script):
        server = ScriptedServer(*script)
        self.addCleanup(server.close)
        return server

    def file(self, name, content):
        path = self.home / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    def run_program(self, *arguments, stdin=b"", **env):
        """No controlling terminal: nothing can be asked."""
        return subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, timeout=TIMEOUT,
                              env=environment(self.home, **env), start_new_session=True)

    def run_on_terminal(self, *arguments, typed=None, **env):
        """On a terminal of its own, where `typed` answers the question for a password. The exit code and what was shown."""
        child, terminal = pty.fork()
        if child == 0:
            os.execve(PROGRAM, [PROGRAM, *arguments], environment(self.home, **env))
        shown = b""
        if typed is not None:
            while not shown.endswith(b"): "):
                shown += os.read(terminal, 4096)
            os.write(terminal, typed.encode() + b"\n")
        with contextlib.suppress(OSError):  # EIO: the other side is closed
            while more := os.read(terminal, 4096):
                shown += more
        os.close(terminal)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown

    def send(self, server, *options, to="ann@example.net", **more):
        # The receiver's certificate is its own: in the clear, unless a test is about TLS.
        tls = [] if {"--tls", "--insecure"} & set(options) else ["--tls", "none"]
        timeout = [] if "--timeout" in options else ["--timeout", "20"]
        return self.run_program("send", "--server", server, "--from", "jo@example.org", "--to", to,
                                *tls, *timeout, *options, **more)

    def send_json(self, server, *options, **more):
        done = self.send(server, "--json", *options, **more)
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def one_sentence(self, done):
        """What a person reads after a mistake: one line on standard error."""
        text = done.stderr.decode()
        self.assertTrue(text.startswith("postbench: "), text)
        self.assertEqual(text.count("\n"), 1, text)
        return text.removeprefix("postbench: ").strip()


def octets(mail):
    return base64.b64decode(mail["messageBase64"])


def outcome(objects):
    found = [each for each in objects if each["type"] == "outcome"]
    assert len(found) == 1, objects
    return found[0]
