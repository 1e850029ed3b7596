# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Prints an image's code, data and the deepest stack per function, from the compiler's own call graph (.ci files)."""

import pathlib
import re
import struct
import subprocess
import sys

NODE = re.compile(r'node: \{ title: "([^"]+)" label: "([^"]*)"')
STACK = re.compile(r"\\n(\d+) bytes \(")
EDGE = re.compile(r'edge: \{ sourcename: "([^"]+)" targetname: "([^"]+)" label: "([^"]+)"')
EXCEPTION_FRAME = 32  # words that the processor pushes, ARMv6-M B1.5.6
HANDLERS = ("systick_handler", "uart1_handler", "uart2_handler", "toe_handler")


def sections(image):
    """name -> size of the sections that take room."""
    data = image.read_bytes()
    start, = struct.unpack_from("<I", data, 32)
    size, count, names = struct.unpack_from("<HHH", data, 46)
    rows = [struct.unpack_from("<10I", data, start + index * size) for index in range(count)]
    strings = rows[names][4]
    found = {}
    for row in rows:
        name = data[strings + row[0]:data.index(b"\0", strings + row[0])].decode()
        if row[2] & 2:
            found[name] = row[5]
    return found


def kept_functions(image):
    """Functions that are in the image after the linker dropped what nobody calls."""
    told = subprocess.run(["arm-none-eabi-nm", image], check=True, capture_output=True, text=True).stdout
    return {line.split()[-1] for line in told.splitlines() if line.split()[-2] in "tTwW"}


def short(title):
    """A static function's title carries its file; two of one name in two files keep both."""
    return title.rpartition(":")[2]


class CallGraph:
    """own: octets of stack per function; calls: the functions that each may call. Titles are the compiler's."""

    def __init__(self, folder, image):
        kept = kept_functions(image)
        self.own, edges = {}, []
        for path in sorted(folder.glob("*.ci")):
            text = path.read_text()
            for title, label in NODE.findall(text):
                if (stack := STACK.search(label)) and short(title) in kept:
                    self.own[title] = int(stack[1])
            edges += EDGE.findall(text)
        self.loose = self.address_taken(folder)
        self.members = self.assigned_members({where.rpartition(":")[0].rpartition(":")[0] for _, _, where in edges})
        self.calls = {}
        for caller, called, where in edges:
            targets = self.behind(where) if called == "__indirect_call" else {called}
            self.calls.setdefault(caller, set()).update(targets & self.own.keys())

    def address_taken(self, folder):
        """Functions that stand in a table or are handed on: relocations in data or in a literal pool."""
        found = set()
        for path in folder.glob("*.o"):
            told = subprocess.run(["arm-none-eabi-objdump", "-r", path], check=True, capture_output=True, text=True).stdout
            section = ""
            for line in told.splitlines():
                if records := re.match(r"RELOCATION RECORDS FOR \[(\S+)\]", line):
                    section = records[1]
                elif not section.startswith((".debug", ".vectors")) and (symbol := re.search(r"R_ARM_ABS32\s+(\S+)", line)):
                    name = symbol[1].removeprefix(".text.")
                    found |= {title for title in self.own if title == name or title.endswith(f"/{path.stem}.c:{name}")}
        return found

    def assigned_members(self, files):
        """member -> the functions that the sources put there, as in `.state = state` or `answer->say = say_model`."""
        found = {}
        for name in files | set(self.sources()):
            for member, function in re.findall(r"[.>](\w+) = &?(\w+)\s*[,;}]", pathlib.Path(name).read_text()):
                found.setdefault(member, set()).update(
                    title for title in self.loose if title == function or title == f"{name}:{function}")
        return {member: titles for member, titles in found.items() if titles}

    def sources(self):
        return {title.rpartition(":")[0] for title in self.own if ":" in title}

    def behind(self, where):
        """What a call through a pointer may reach: by the member's name in the source line, else all that no member claims."""
        name, line = where.rsplit(":", 2)[:2]
        text = pathlib.Path(name).read_text().split("\n")[int(line) - 1]
        found = set()
        # No member: the mask ROM, whose own stack no document tells and which calls nothing of ours.
        for member in re.findall(r"(?:->|\.)(\w+)\(", text):
            found |= self.members.get(member) or self.loose - set().union(*self.members.values())
        return found

    def deepest(self, title, path=(), memo=None):
        """(octets, chain) of the deepest way down; a function on the way is not entered again."""
        memo = {} if memo is None else memo
        if title in memo:
            return memo[title]
        best, chain, cut = 0, (), False
        for target in self.calls.get(title, ()):
            if target in path or target == title:
                cut = True
                continue
            depth, names = self.deepest(target, (*path, title), memo)
            if depth > best:
                best, chain = depth, names
        result = (self.own[title] + best, (title, *chain))
        if not cut:
            memo[title] = result
        return result


def main():
    image, folder, output = (pathlib.Path(word) for word in sys.argv[1:4])
    room = sections(image)
    code, data = room.get(".text", 0), room.get(".data", 0)
    bss = room.get(".bss", 0)
    graph = CallGraph(folder, image)
    own = graph.own
    lines = [f"{image.name}: flash {code + data} of 65536 (code and constants {code}, initial data {data}), "
             f"RAM {data + bss} of 12288 (data {data}, zeroed {bss})"]
    by_name = {short(title): title for title in own}
    if "main" in by_name:
        top, chain = graph.deepest("main")
        handler = max([graph.deepest(name)[0] for name in HANDLERS if name in own], default=0) + EXCEPTION_FRAME
        left = 12288 - data - bss
        lines.append(f"  stack: main {top} + one handler {handler} = {top + handler} of {left}; deepest way: "
                     + " > ".join(f"{short(name)} {own[name]}" for name in chain))
    lines.append("  deepest per function (own): " + ", ".join(
        f"{short(title)} {stack}" for title, stack in sorted(own.items(), key=lambda item: -item[1])[:12]))
    output.write_text("\n".join([*lines, *(f"{stack:6} {title}" for title, stack in sorted(own.items(), key=lambda i: -i[1]))]) + "\n")
    print("\n".join(lines))
    if "main" in by_name and top + handler > left:
        sys.exit(f"{image.name}: the deepest stack does not fit into the RAM")


if __name__ == "__main__":
    main()
