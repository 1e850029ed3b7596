#!/usr/bin/env python3
# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""windowshown.py COMMAND...: prints the seconds from start to the first window that is mapped, then ends the program."""

import ctypes
import os
import select
import signal
import subprocess
import sys
import tempfile
import time

SUBSTRUCTURE_NOTIFY = 1 << 19
MAP_NOTIFY = 19


class MapEvent(ctypes.Structure):
    """XMapEvent, with the room that XNextEvent wants for any event."""

    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
                ("event", ctypes.c_ulong), ("window", ctypes.c_ulong), ("override_redirect", ctypes.c_int), ("pad", ctypes.c_long * 24)]


class Screen:
    """Tells of windows the moment they are mapped: `xdotool search --sync` looks only every 500 ms."""

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))
        if not self.display:
            sys.exit("no display")
        root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.x.XSelectInput(self.display, root, ctypes.c_long(SUBSTRUCTURE_NOTIFY))
        self.x.XSync(self.display, 0)

    def wait_for_window(self, seconds):
        """True when a window that is no menu or hint was mapped in time."""
        end = time.monotonic() + seconds
        event = MapEvent()
        while time.monotonic() < end:
            while self.x.XPending(self.display):
                self.x.XNextEvent(self.display, ctypes.byref(event))
                if event.type == MAP_NOTIFY and not event.override_redirect:
                    return True
            select.select([self.x.XConnectionNumber(self.display)], [], [], max(0.0, end - time.monotonic()))
        return False


def main():
    screen = Screen()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        start = time.monotonic()
        program = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_CACHE_HOME=home),
                                   start_new_session=True)
        shown = screen.wait_for_window(30)
        elapsed = time.monotonic() - start
        os.killpg(program.pid, signal.SIGTERM)
        program.wait()
    if not shown:
        sys.exit("no window was shown")
    print(elapsed)


main()
