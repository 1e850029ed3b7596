# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Fails on sockets, files, clocks, threads, mutable statics and sentences in the pure rooms."""

import re

import tree

# What a pure room must not name. Comments and strings do not count.
FORBIDDEN = {
    "an object with signals": r"\bQ_?OBJECT\b|\bQObject\b|\bQ_GADGET\b|\bQEventLoop\b|\bQ(Core|Gui)?Application\b",
    "a socket": r"\bQ(Tcp|Udp|Ssl|Local|Abstract)(Socket|Server)\b|\bQHost(Address|Info)\b|\bQDns\w+|\bQNetwork\w+"
                r"|<sys/socket\.h>|<netdb\.h>",
    "a file": r"\bQ(Save|Temporary)?File(Device|Info)?\b|\bQ(Temporary)?Dir\b|\bQIODevice\b|\bQSettings\b|\bQStandardPaths\b"
              r"|\bstd::[io]?fstream\b|\bfopen\b|<fstream>|<filesystem>|\bg_mime_stream_(fs|file)_\w+",
    "a clock": r"\bQ(Elapsed|Deadline)?Timer\b|\bcurrent(DateTime(Utc)?|MSecsSinceEpoch|SecsSinceEpoch|Date|Time)\b"
               r"|\bQ(Date)?Time::current\w+|_clock::now\b|\bgettimeofday\b|\bclock_gettime\b|\bg_date_time_new_now\w*"
               r"|\bg_get_(real|monotonic)_time\b|\bstd::time\b",
    "a thread": r"\bQThread\w*|\bQtConcurrent\b|\bQ(Recursive)?Mutex\w*|\bstd::(j?thread|async|mutex)\b|\bthread_local\b",
    "a sentence": r"\btr\s*\(|\bQT_TR(ANSLATE)?_NOOP\w*|\bQCoreApplication::translate\b|\bqtTrId\b",
    "library initialisation": r"\bQCA::(Initializer|init)\b|\bg_mime_(init|shutdown)\b",
    "the environment": r"\bqgetenv\b|\bqEnvironmentVariable\w*|\bgetenv\b",
}
_PATTERNS = {what: re.compile(pattern) for what, pattern in FORBIDDEN.items()}
# static, then neither const nor a function: "static int calls = 0;" or "static QHash<int, int> seen;"
_MUTABLE_STATIC = re.compile(r"^\s*(?:inline\s+)?static\s+(?:inline\s+)?(?!const\b|constexpr\b|consteval\b|void\b|_assert)"
                             r"[\w:<>,&* ]+?\s[\w]+\s*(?:=|;|\{[^}]*\};|\[)")


def faults(source):
    """source: a tree.Tree. Returns one line of text for each fault."""
    found = []
    for name in source.code(*tree.PURE_ROOMS):
        for number, line in enumerate(tree.without_comments_and_strings(source.text(name)).split("\n"), 1):
            for what, pattern in _PATTERNS.items():
                if match := pattern.search(line):
                    found.append(f"{name}:{number}: {what} in a pure room: {match[0].strip()}")
            if _MUTABLE_STATIC.match(line) and "(" not in line.split("=")[0]:
                found.append(f"{name}:{number}: a mutable static in a pure room: {line.strip()}")
    for name in source.code("smtpcore/net", "boardlink"):
        if name.startswith(tree.PURE_ROOMS):
            continue
        for number, line in enumerate(tree.without_comments_and_strings(source.text(name)).split("\n"), 1):
            for what in ("a sentence", "library initialisation"):
                if match := _PATTERNS[what].search(line):
                    found.append(f"{name}:{number}: {what} below app/: {match[0].strip()}")
    return found


if __name__ == "__main__":
    tree.main("pure rooms", faults)
