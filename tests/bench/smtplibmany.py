# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""smtplibmany.py PORT COUNT SIZE: COUNT mails of SIZE octets on one connection by Python's smtplib."""

import smtplib
import sys

port, count, size = map(int, sys.argv[1:])
message = b"Subject: bench\r\n\r\n" + (b"x" * 70 + b"\r\n") * (size // 72)
with smtplib.SMTP("127.0.0.1", port) as server:
    for _ in range(count):
        server.sendmail("a@bench.example", ["b@bench.example"], message)
