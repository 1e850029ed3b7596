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
EDGE = re.compile(r'edge: \{ sourcename: "([^"]+)" targetname: "([^"]+)"')
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


def graph(folder, image):
    """(own stack per title, calls per title, titles whose address is taken)."""
    kept = kept_functions(image)
    own, calls = {}, {}
    for path in sorted(folder.glob("*.ci")):
        text = path.read_text()
        for title, label in NODE.findall(text):
            if (stack := STACK.search(label)) and short(title) in kept:
                own[title] = int(stack[1])
        for caller, called in EDGE.findall(text):
            calls.setdefault(caller, set()).add(called)
    return own, calls


def indirect_targets(folder, own):
    """Functions that stand in a table or are handed on as an address: relocations in data, or in a literal pool."""
    names = set()
    for path in folder.glob("*.o"):
        told = subprocess.run(["arm-none-eabi-objdump", "-r", path], check=True, capture_output=True, text=True).stdout
        section = ""
        for line in told.splitlines():
            if found := re.match(r"RELOCATION RECORDS FOR \[(\S+)\]", line):
                section = found[1]
            elif not section.startswith(".debug") and (found := re.search(r"R_ARM_ABS32\s+(\S+)", line)):
                names.add(found[1].removeprefix(".text."))
    return {title for title in own if short(title) in names and not short(title).endswith("_handler")}


def deepest(title, own, calls, indirect, path, memo):
    """(octets, chain) of the deepest way down; a function on the way is not entered again."""
    if title in memo:
        return memo[title]
    best, chain, cut = 0, (), False
    for called in calls.get(title, ()):
        for target in indirect if called == "__indirect_call" else (called,):
            if target in path:
                cut = True
            elif target in own:
                depth, names = deepest(target, own, calls, indirect, path | {target}, memo)
                if depth > best:
                    best, chain = depth, names
    result = (own[title] + best, (title, *chain))
    if not cut:
        memo[title] = result
    return result


def main():
    image, folder, output = (pathlib.Path(word) for word in sys.argv[1:4])
    room = sections(image)
    code, data = room.get(".text", 0), room.get(".data", 0)
    bss = room.get(".bss", 0)
    own, calls = graph(folder, image)
    indirect = indirect_targets(folder, own)
    lines = [f"{image.name}: flash {code + data} of 65536 (code and constants {code}, initial data {data}), "
             f"RAM {data + bss} of 12288 (data {data}, zeroed {bss})"]
    by_name = {short(title): title for title in own}
    sys.setrecursionlimit(10000)
    memo = {}
    if "main" in by_name:
        top, chain = deepest(by_name["main"], own, calls, indirect, {by_name["main"]}, memo)
        handler = max([deepest(by_name[name], own, calls, indirect, {by_name[name]}, memo)[0] for name in HANDLERS if name in by_name],
                      default=0) + EXCEPTION_FRAME
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
