# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""A pseudo terminal before the board's, and what may happen to the octets between the two."""

import contextlib
import heapq
import os
import pty
import random
import select
import threading
import time
import tty

TO_BOARD, TO_HOST = True, False


class BadLine:
    """`fault(line, octets, direction)` is called with what comes; it hands on with line.put(), or ends all with line.cut()."""

    def __init__(self, board, fault):
        self.fault, self.is_cut = fault, False
        self.board = os.open(board, os.O_RDWR | os.O_NOCTTY)
        tty.setraw(self.board)
        self.master, self.slave = pty.openpty()
        tty.setraw(self.master)
        self.path = os.ttyname(self.slave)
        self.waiting = []  # (when, number, direction, octets)
        self.number = 0
        self.wake, self.waker = os.pipe()
        self.error = None
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def put(self, octets, direction, after=0.0):
        self.number += 1
        heapq.heappush(self.waiting, (time.monotonic() + after, self.number, direction, octets))

    def cut(self):
        """The port is gone for the host; the board stays with what it has heard."""
        self.is_cut = True

    def run(self):
        try:
            while not self.is_cut:
                wait = max(0.0, self.waiting[0][0] - time.monotonic()) if self.waiting else None
                ready, _, _ = select.select([self.master, self.board, self.wake], [], [], wait)
                if self.wake in ready:
                    break
                for source in (self.master, self.board):
                    if source in ready and not self.is_cut:
                        self.fault(self, os.read(source, 4096), source == self.master)
                self.deliver()
        except Exception as error:  # shown by close(), in the test's own thread
            self.error = error
        os.close(self.master)
        os.close(self.slave)

    def deliver(self):
        while self.waiting and self.waiting[0][0] <= time.monotonic():
            _, _, direction, octets = heapq.heappop(self.waiting)
            with contextlib.suppress(OSError):
                os.write(self.board if direction == TO_BOARD else self.master, octets)

    def close(self):
        os.write(self.waker, b"x")
        self.thread.join(30)
        for end in (self.board, self.wake, self.waker):
            os.close(end)
        if self.error:
            raise self.error


class Noise:
    """One octet of about `every` is lost, doubled or flipped, where the seed says."""

    def __init__(self, kinds, every, seed):
        self.kinds, self.every, self.chance = kinds, every, random.Random(seed)

    def __call__(self, line, octets, direction):
        out = bytearray()
        for octet in octets:
            kind = self.chance.choice(self.kinds) if self.chance.randrange(self.every) == 0 else "none"
            if kind == "flipped":
                out.append(octet ^ 1 << self.chance.randrange(8))
            elif kind != "lost":
                out += bytes([octet] * (2 if kind == "doubled" else 1))
        line.put(bytes(out), direction)


class Steps:
    """Calls `happen(line)` once in the middle of the numbered command, or of the first piece of its answer.
    A command is what the host writes at a time: a line, or the octets that were prompted for."""

    def __init__(self, number=None, direction=TO_BOARD, happen=None):
        self.number, self.direction, self.happen = number, direction, happen
        self.count, self.done = 0, False

    def __call__(self, line, octets, direction):
        self.count += direction == TO_BOARD
        if self.done or self.count != self.number or direction != self.direction:
            return line.put(octets, direction)
        self.done = True
        half = (len(octets) + 1) // 2
        line.put(octets[:half], direction)
        line.deliver()
        self.happen(line)
        if not line.is_cut:
            line.put(octets[half:], direction)


class Rubbish:
    """Between what the board says, before whole lines of it, comes what the seed says; every so many milliseconds too."""

    LINES = [b"\r\nOK\r\n", b"\r\nERROR\r\n", b"\r\n+CME ERROR: 100\r\n", b'\r\n+CFG: "smtp.port",25\r\n', b"\r\n+END: 25\r\n",
             b"\r\nOK#3*0000\r\n", b"\r\n+EVENT: 1,out,\"EHLO\"\r\n", b"\r\n> \r\n", b"\0\xff\xfe", b"RING\r\n", b"\x1b[2J\r\n", b"\r\n" * 40]

    def __init__(self, seed):
        self.chance = random.Random(seed)

    def __call__(self, line, octets, direction):
        if direction == TO_HOST and octets.startswith(b"\r\n") and self.chance.randrange(3) == 0:
            line.put(self.chance.choice(self.LINES), direction)
        line.put(octets, direction)


def echoing(line, octets, direction):
    """As a terminal program's local echo, or a board whose echo cannot be put out."""
    if direction == TO_BOARD:
        line.put(octets, TO_HOST)
    line.put(octets, direction)


class Late:
    """Each answer comes late, as the seed says; some so late that the host has asked again."""

    def __init__(self, seed, longest=0.05, very_late=(), very=2.0):
        self.chance, self.longest, self.very_late, self.very = random.Random(seed), longest, set(very_late), very
        self.count, self.free = 0, 0.0

    def __call__(self, line, octets, direction):
        if direction == TO_BOARD:
            self.count += 1
            return line.put(octets, direction)
        wait = self.very if self.count in self.very_late else self.chance.uniform(0, self.longest)
        self.very_late.discard(self.count)
        self.free = max(self.free, time.monotonic() + wait)  # never one before the other
        line.put(octets, direction, self.free - time.monotonic())
