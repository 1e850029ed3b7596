# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""The figures (g) to (k) of RESULTS.md: boards. `run` calls them; each returns the tables that it made."""

import json
import os
import pathlib
import select
import statistics
import subprocess
import time

import boards
from boards import OCTETS_PER_SECOND

PACED = ("--baud", "115200")


class Desk:
    """Where the programs are, and a folder with a home and the profile."""

    def __init__(self, build, folder):
        self.program = str(build / "app" / "postbench")
        self.image = build / "boardlink" / "firmware" / "port" / "w7500" / "postbench-w7500.elf"
        self.has_chip = self.image.exists() and (build / "boardlink" / "emulator" / "postbench-board-emulator").exists()
        self.folder = pathlib.Path(folder)
        self.profile = self.folder / "every-key.profile"
        self.profile.write_text(boards.EVERY_KEY, encoding="utf-8")
        self.environment = dict(os.environ, LC_ALL="C.UTF-8", HOME=str(folder), BENCH_PASSWORD="s3cret-Bench-17")

    def kinds(self):
        return {"POSIX": PACED} | ({"emulated chip": ("--emulate",)} if self.has_chip else {})

    def write(self, *paths):
        """Writes the profile to all of them at once. (seconds until the last has ended, seconds of each, the verdicts)"""
        began, ended = time.monotonic(), {}
        running = {}
        for path in paths:
            process = subprocess.Popen(boards.provisioning(self.program, self.profile, path), env=self.environment,
                                       stdin=subprocess.DEVNULL, stdout=open(self.answer(path), "wb"))
            running[os.pidfd_open(process.pid)] = (path, process)
        while running:
            for descriptor in select.select(list(running), [], [])[0]:
                path, process = running.pop(descriptor)
                os.close(descriptor)
                process.wait()
                ended[path] = time.monotonic() - began
        verdicts = [json.loads(self.answer(path).read_bytes().splitlines()[-1])["verdict"] for path in paths]
        return max(ended.values()), list(ended.values()), verdicts

    def answer(self, path):
        return self.folder / ("answer" + path.replace("/", "-"))


def expect(verdicts, wanted):
    if set(verdicts) != {wanted}:
        raise SystemExit(f"a board was not provisioned: {verdicts}")


def recorded(desk, exchanges_of):
    """The octets of each exchange when a profile is written to a fresh board, or to one that has it already."""
    with boards.boards(desk.program, desk.folder, 1, "--baud", "0") as (board,):
        if exchanges_of == "unchanged":
            desk.write(board.path)
        recorder = boards.Recorder(board.path)
        expect(desk.write(recorder.path)[2], exchanges_of)
        recorder.close()
        return recorder.exchanges()


def ms(seconds):
    return f"{1000 * seconds:.0f}"


def figures_g(desk, runs):
    exchanges = recorded(desk, "done")
    counts = {"transaction and the listing that proves it": boards.must_cross(exchanges),
              "and the listing before it": boards.must_cross(exchanges, True),
              "all that crosses": sum(size for _, size in exchanges)}
    rows = []
    for kind, options in desk.kinds().items():
        seconds = []
        for _ in range(runs):
            with boards.boards(desk.program, desk.folder, 1, *options) as (board,):
                whole, _, verdicts = desk.write(board.path)
                expect(verdicts, "done")
                seconds.append(whole)
        took = statistics.median(seconds)
        rows += [[kind, ms(took), name, str(count), ms(count / OCTETS_PER_SECOND), f"{took * OCTETS_PER_SECOND / count:.2f}"]
                 for name, count in counts.items()]
    return [("(g) Every key of a board written over 115200 baud, as a whole process",
             ["board", "ms (median)", "octets counted", "octets", "ms on the line", "took / line"], rows)]


def figures_h(desk, runs):
    least = boards.must_cross(recorded(desk, "done"), True) / OCTETS_PER_SECOND
    rows = []
    for kind, options in desk.kinds().items():
        for count in (8, 32):
            wholes, each = [], []
            for _ in range(runs):
                with boards.boards(desk.program, desk.folder, count, *options) as many:
                    whole, seconds, verdicts = desk.write(*(board.path for board in many))
                    expect(verdicts, "done")
                    wholes.append(whole)
                    each += seconds
            rows.append([kind, str(count), ms(statistics.median(wholes)), ms(statistics.median(each)),
                         f"{statistics.median(wholes) / least:.2f}"])
    return [("(h) Every key of several boards written at once, a process for each",
             ["board", "at once", "all done, ms (median)", "each, ms (median)", "all done / line of one"], rows)]


def figures_i(desk, runs):
    octets = sum(size for _, size in recorded(desk, "unchanged"))
    rows = []
    for kind, options in desk.kinds().items():
        seconds = []
        with boards.boards(desk.program, desk.folder, 1, *options) as (board,):
            expect(desk.write(board.path)[2], "done")
            before = board.figures()
            for _ in range(runs):
                whole, _, verdicts = desk.write(board.path)
                expect(verdicts, "unchanged")
                seconds.append(whole)
            after = board.figures()
            written = sum(int(after[name]) - int(before[name]) for name in ("flash-words", "flash-erased"))
        rows.append([kind, ms(statistics.median(seconds)), str(octets), ms(octets / OCTETS_PER_SECOND), str(written)])
    return [("(i) The same profile once more on a board that has it",
             ["board", "ms (median)", "octets", "ms on the line", "words and sectors written in flash"], rows)]


def figures_j(desk, runs):
    del runs
    told = desk.image.with_suffix(".size.txt").read_text(encoding="utf-8").splitlines()
    return [("(j) The firmware's image, from the build", ["sizes"], [[line.strip()] for line in told[:2]])]


def send_once(line, receiver):
    """Seconds from AT+SMTPSEND until the receiver tells of the mail, which it does when it has answered it."""
    began = time.monotonic()
    os.write(line, b"AT+SMTPSEND\r")
    while True:
        for descriptor in select.select([line, receiver], [], [], 30)[0]:
            octets = os.read(descriptor, 65536)
            if descriptor == receiver and b'"type":"mail"' in octets:
                return time.monotonic() - began


def figures_k(desk, runs):
    rows = []
    for kind, options in desk.kinds().items():
        first, later = [], []
        for _ in range(runs):
            receiver = subprocess.Popen([desk.program, "receive", "--json", "--listen", "127.0.0.1:0"], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=desk.environment)
            port = json.loads(receiver.stdout.readline())["port"]
            with boards.boards(desk.program, desk.folder, 1, *options, "--receiver", str(port)) as (board,), board.opened() as line:
                first.append(send_once(line, receiver.stdout.fileno()))
                boards.await_end(line)
                later.append(send_once(line, receiver.stdout.fileno()))
            receiver.terminate()
            receiver.wait()
            receiver.stdout.close()
        rows.append([kind, ms(statistics.median(first)), ms(statistics.median(later))])
    return [("(k) From AT+SMTPSEND to the mail in `postbench receive` on loopback, factory settings",
             ["board", "first mail after the start, ms (median)", "the next, ms (median)"], rows)]
