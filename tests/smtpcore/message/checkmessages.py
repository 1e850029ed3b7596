# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""checkmessages.py FOLDER: reads every *.eml there with Python's email package and compares it with the *.json beside it."""
import email
import email.policy
import email.utils
import hashlib
import json
import pathlib
import sys
from email.header import decode_header, make_header


def lines(text):
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text + "\n" if text and not text.endswith("\n") else text


def a_label(domain):
    return domain if domain.isascii() else domain.encode("idna").decode()


def people(field):
    return [[a.display_name, a.addr_spec] for a in field.addresses]


def people_decoded_late(message, name):
    """The same by Python's older way, which drops the blanks between encoded words of a name (RFC 2047 section 6.2) as it must."""
    values = [v.replace("\r\n", "") for v in message.get_all(name, [])]
    return [[str(make_header(decode_header(n))), a] for n, a in email.utils.getaddresses(values, strict=False)]  # strict refuses every address literal


def expected_people(items, utf8):
    out = []
    for name, address in items:
        local, _, domain = address.rpartition("@")
        out.append([name, address if utf8 else f"{local}@{a_label(domain)}"])
    return out


def check(path):
    octets = path.read_bytes()
    want = json.loads(path.with_suffix(".json").read_text())
    utf8 = want["utf8"]
    message = email.message_from_bytes(octets, policy=email.policy.default)
    # Raw UTF-8 in headers is only read by Python from text.
    header = email.message_from_string(octets.decode("utf-8", "surrogateescape"), policy=email.policy.SMTPUTF8) if utf8 else message
    older = email.message_from_bytes(octets, policy=email.policy.compat32)
    wrong = []

    def same(what, found, wanted):
        if isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted):
            for one, other in zip(found, wanted):
                if one != other:
                    wrong.append(f"{path.name}: {what}: found {one!r}, wanted {other!r}")
        elif found != wanted:
            wrong.append(f"{path.name}: {what}: found {found!r}, wanted {wanted!r}")

    same("defects", [str(d) for part in message.walk() for d in part.defects], [])
    for name in ("from", "sender", "to", "cc", "reply-to"):
        field = header[name]
        if field is None or not utf8:
            found = people_decoded_late(older, name)
        else:
            found = people(field)
        same(name, found, expected_people(want[name], utf8))
        if field is not None and not utf8:  # Python counts a raw UTF-8 local part as a defect
            same(name + " defects", [str(d) for d in field.defects], [])
    same("subject", str(header["subject"] or ""), want["subject"])
    same("bcc", header["bcc"], None)
    replaced = {name.lower() for name, _ in want["extra"]}
    if "date" not in replaced:
        same("date", header["date"].datetime.isoformat(), want["date"])
    same("message-id", str(header["message-id"]), want["message-id"])
    same("mime-version", header.get_all("mime-version"), ["1.0"])
    for name, value in want["extra"]:
        same(name, [str(v) for v in header.get_all(name)], [value])

    leaves = [p for p in message.walk() if not p.is_multipart() or p.get_content_type() == "message/rfc822"]
    inside = {id(q) for p in leaves if p.get_content_type() == "message/rfc822" for q in p.walk() if q is not p}
    leaves = [p for p in leaves if id(p) not in inside]
    texts = [p for p in leaves if p.get_content_disposition() is None]
    files = [p for p in leaves if p.get_content_disposition() is not None]
    wanted_texts = [("text/plain", want["text"])] if want["text"] or not want["html"] else []
    wanted_texts += [("text/html", want["html"])] if want["html"] else []
    same("texts", [(p.get_content_type(), lines(p.get_content())) for p in texts],
         [(kind, lines(text)) for kind, text in wanted_texts])
    same("charsets", [p.get_param("charset") for p in texts], [want["charset"]] * len(texts))

    def order(attachment):
        return not attachment["inline"]

    wanted_files = sorted(want["attachments"], key=order) if want["html"] else want["attachments"]
    same("files", len(files), len(wanted_files))
    for part, file in zip(files, wanted_files):
        if part.get_content_type() == "message/rfc822":
            content = part.get_payload(0).as_bytes().replace(b"\r\n", b"\n")
        else:
            content = part.get_payload(decode=True)
        same("file name", part.get_filename(), file["fileName"])
        same("file type", part.get_content_type(), file["mediaType"])
        same("disposition", part.get_content_disposition(), "inline" if file["inline"] else "attachment")
        same("octets of " + file["fileName"], hashlib.sha256(content).hexdigest(), file["sha256"])
        if file["contentId"]:
            same("content id", part["content-id"], f"<{file['contentId']}>")
    return wrong


def main():
    paths = sorted(pathlib.Path(sys.argv[1]).glob("*.eml"))
    wrong = [fault for path in paths for fault in check(path)]
    for fault in wrong:
        print(fault[:2000])
    if not wrong:
        print(f"{len(paths)} messages agree")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
