# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Fails on translations that are unfinished, empty, left in English, doubled, or that lost a placeholder or a message."""

import re
import xml.etree.ElementTree

import tree

LANGUAGES = ("translations/postbench_ja.ts", "translations/postbench_zh_CN.ts")
# Texts that are names and stay as they are in every language, one a line.
NAMES = "tests/hygiene/names.txt"
# Two explanations as long as this that read the same are one copied over the other; shorter labels may coincide.
_EXPLANATION = 40


def read_messages(text):
    """{(context, source, comment): (type, [translation forms])} of a .ts file, without what is obsolete."""
    messages = {}
    for context in xml.etree.ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "unfinished" if translation is None else translation.get("type", "")
            if kind in ("vanished", "obsolete"):
                continue
            forms = [] if translation is None else [f.text or "" for f in translation.findall("numerusform")]
            forms = forms or ["" if translation is None else translation.text or ""]
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            messages[key] = (kind, forms)
    return messages


def placeholders(text):
    return sorted(set(re.findall(r"%L?\d+|%L?n", text)))


def faults_of(name, messages, names):
    """What is wrong inside one language."""
    seen = {}
    for (context, source, _), (kind, forms) in messages.items():
        where = f"{name}: {context}: {source[:60]!r}"
        if kind == "unfinished" or not all(forms):
            yield f"{where} is unfinished"
            continue
        for form in forms:
            if placeholders(form) != placeholders(source):
                yield f"{where} has other placeholders than {form!r}"
            if form == source and source not in names and re.search(r"[A-Za-z]{2}", source):
                yield f"{where} is left in English; if it is a name, add it to {NAMES}"
            if len(source) >= _EXPLANATION and seen.setdefault((context, form), source) != source:
                yield f"{where} has the same translation as {seen[context, form][:60]!r}"


def faults(source):
    """source: a tree.Tree. Returns one line of text for each fault."""
    names = set(source.text(NAMES).split("\n")) if (source.top / NAMES).exists() else set()
    found, sets = [], {}
    for name in LANGUAGES:
        if not (source.top / name).exists():
            found.append(f"{name}: is missing")
            continue
        messages = read_messages(source.text(name))
        if not messages:
            found.append(f"{name}: holds no message")
        sets[name] = set(messages)
        found += faults_of(name, messages, names)
    for name, keys in sets.items():
        for other, others in sets.items():
            found += [f"{name}: {key[0]}: {key[1][:60]!r} is only in {other}" for key in sorted(others - keys)]
    return found


if __name__ == "__main__":
    tree.main("translations", faults)
