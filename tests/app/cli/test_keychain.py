# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""`send --profile` and the keychain of the desktop: a real one on a session bus of its own, one that says nothing, and none."""

import json
import shutil
import socket
import subprocess
import time
import unittest

from running import ProgramTest, environment

PASSWORD = "tr0ub4dor"
TOOLS = ["dbus-daemon", "gnome-keyring-daemon", "secret-tool"]


class Profiles(ProgramTest):
    def setUp(self):
        super().setUp()
        self.accept = self.receiver("--user", "jo", "--password-file", self.file("right", PASSWORD + "\n"))
        folder = self.home / ".config" / "postbench"
        folder.mkdir(parents=True)
        (folder / "profiles.json").write_text(json.dumps({"profiles": [
            {"id": "id-of-work", "name": "Work", "host": "127.0.0.1", "port": self.accept.port, "tls": "none", "user": "jo",
             "fromAddress": "jo@example.org"}]}))

    def send_as(self, *options, **env):
        return self.run_program("send", "--profile", "work", "--to", "ann@example.net", "--timeout", "20", *options, **env)


@unittest.skipUnless(all(map(shutil.which, TOOLS)), "needs a session bus and a keyring")
class WithKeychain(Profiles):
    def setUp(self):
        super().setUp()
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700)
        self.env = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/bus", "XDG_RUNTIME_DIR": str(runtime)}
        self.begin("dbus-daemon", "--session", "--nofork", "--address", self.env["DBUS_SESSION_BUS_ADDRESS"])
        self.until(lambda: (runtime / "bus").exists())
        self.begin("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets", typed=b"of the keyring")
        self.until(lambda: self.store(PASSWORD))

    def begin(self, *command, typed=b""):
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=environment(self.home, **self.env))
        process.stdin.write(typed)
        process.stdin.close()
        self.addCleanup(process.wait, 20)
        self.addCleanup(process.terminate)
        return process

    def until(self, done):
        end = time.monotonic() + 30
        while not done():
            self.assertLess(time.monotonic(), end)
            time.sleep(0.05)

    def store(self, password):
        """As the window does, by QtKeychain's attributes."""
        return subprocess.run(["secret-tool", "store", "--label=Postbench", "user", "id-of-work", "server", "postbench",
                               "type", "plaintext"], input=password.encode(), stderr=subprocess.DEVNULL,
                              env=environment(self.home, **self.env), timeout=20).returncode == 0

    def test_the_password_comes_from_there(self):
        done = self.send_as(**self.env)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(self.accept.next_mail()["user"], "jo")
        self.assertNotIn(PASSWORD.encode(), done.stdout + done.stderr)

    def test_nothing_is_asked_on_the_terminal(self):
        code, shown = self.run_on_terminal("send", "--profile", "work", "--to", "ann@example.net", **self.env)
        self.assertEqual(code, 0, shown)
        self.assertNotIn(b"Password", shown)

    def test_many_mails_use_it_too(self):
        done = self.send_as("--count", "5", "--connections", "2", **self.env)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_a_password_that_is_given_goes_before_it(self):
        self.assertEqual(self.send_as("--password-env", "GIVEN", GIVEN="wrong", **self.env).returncode, 77)

    def test_another_user_or_server_never_gets_it(self):
        stranger = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(stranger.close)
        for options in [["--user", "bob"], ["--server", "localhost:%d" % stranger.getsockname()[1]]]:
            with self.subTest(options=options):
                done = self.send_as(*options, **self.env)
                self.assertEqual(done.returncode, 64)
                self.assertIn("keychain", self.one_sentence(done))
        stranger.setblocking(False)
        self.assertRaises(BlockingIOError, stranger.accept)  # nobody came

    def test_an_account_without_one_is_named(self):
        subprocess.run(["secret-tool", "clear", "server", "postbench"], env=environment(self.home, **self.env), check=True)
        done = self.send_as(**self.env)
        self.assertEqual(done.returncode, 64)
        self.assertIn("work", self.one_sentence(done))


class WithoutKeychain(Profiles):
    def test_one_clear_sentence_where_nothing_can_be_asked(self):
        done = self.send_as()
        self.assertEqual(done.returncode, 64)
        for part in ["keychain", "work", "--password-file"]:
            self.assertIn(part, self.one_sentence(done))

    def test_it_is_asked_on_the_terminal(self):
        code, shown = self.run_on_terminal("send", "--profile", "work", "--to", "ann@example.net", typed=PASSWORD)
        self.assertEqual(code, 0, shown)
        self.assertEqual(self.accept.next_mail()["user"], "jo")

    def test_an_account_that_needs_none_asks_nobody(self):
        self.assertEqual(self.send_as("--auth", "none").returncode, 69)  # the receiver demands one: 530

    def test_a_bus_that_is_gone_holds_nothing_up(self):
        started = time.monotonic()
        done = self.send_as(DBUS_SESSION_BUS_ADDRESS=f"unix:path={self.home}/no-bus")
        self.assertEqual(done.returncode, 64)
        self.assertLess(time.monotonic() - started, 20)


if __name__ == "__main__":
    unittest.main()
