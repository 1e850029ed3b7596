# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Runs commands in turn and keeps wall time, processor time and peak memory of each run."""

import json
import os
import pathlib
import socket
import statistics
import subprocess
import threading
import time


# A child's ru_maxrss begins with the memory of the process that started it, so a small one does: tests/bench/timed.c.
TIMED = str(pathlib.Path(__file__).resolve().parent.parent.parent / "build" / "release" / "tests" / "bench" / "timed")


class Run:
    """One finished process: wall, cpu in seconds, rss in MiB (its peak)."""

    def __init__(self, command, stdin=None, environment=None, cpus=None):
        if cpus is not None:
            command = ["taskset", "-c", cpus] + command
        told, tell = os.pipe()
        process = subprocess.Popen([TIMED, str(tell), *command], stdin=stdin or subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, env=environment, pass_fds=[tell])
        os.close(tell)
        words = process.stderr.read()
        process.wait()
        with open(told, encoding="ascii") as figures:
            wall, cpu, kib = figures.read().split() or ("0", "0", "0")
        self.wall, self.cpu, self.rss = float(wall), float(cpu), int(kib) / 1024
        if process.returncode != 0:
            raise SystemExit(f"{' '.join(command)} ended with {process.returncode}: {words.decode(errors='replace')[-600:]}")


def in_turn(commands, runs):
    """commands: name -> function giving a Run. A warm-up each, then A B C A B C ...: the machine's drift hits all alike."""
    results = {name: [] for name in commands}
    for command in commands.values():
        command()
    for _ in range(runs):
        for name, command in commands.items():
            results[name].append(command())
    return results


def median(runs, figure):
    return statistics.median(getattr(run, figure) for run in runs)


def paired(runs, others, figure="wall"):
    """Median of the pairwise ratios runs/others."""
    return statistics.median(getattr(a, figure) / getattr(b, figure) for a, b in zip(runs, others))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, process, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            raise SystemExit(f"a server ended with {process.returncode}")
        try:
            with socket.create_connection(("127.0.0.1", port), 1):
                return
        except OSError:
            time.sleep(0.02)
    raise SystemExit(f"no server on port {port}")


class Server:
    """A server process on loopback, ended by its own process id."""

    def __init__(self, command, port=None, cpus=None):
        if cpus is not None:
            command = ["taskset", "-c", cpus] + command
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE if port is None else subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        self.port = port if port is not None else self._announced(self.process.stdout.readline())
        wait_for(self.port, self.process)

    def _announced(self, line):
        """A bare number, or the JSON line of `postbench receive`. What comes after it is read and thrown away."""
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        return int(line) if line.strip().isdigit() else json.loads(line)["port"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def smtp_sink(cpus=None, options=()):
    port = free_port()
    user = ["-u", "nobody"] if os.geteuid() == 0 else []
    return Server(["/usr/sbin/smtp-sink", *user, *options, f"127.0.0.1:{port}", "1000"], port, cpus)
