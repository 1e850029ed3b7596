#!/usr/bin/env python3
# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""windowshown.py COMMAND...: prints the seconds from start to the first window that is mapped, then ends the program."""

import os
import signal
import subprocess
import sys
import tempfile
import time

with tempfile.TemporaryDirectory() as home:
    start = time.monotonic()
    program = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env=dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_CACHE_HOME=home),
                               start_new_session=True)
    # --sync waits for a window of this process to be mapped; without it a poll would add its own grain.
    found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(program.pid), "--name", "."],
                           stdout=subprocess.PIPE, timeout=30, check=False)
    elapsed = time.monotonic() - start
    os.killpg(program.pid, signal.SIGTERM)
    program.wait()
    if found.returncode != 0:
        sys.exit("no window was shown")
    print(elapsed)
