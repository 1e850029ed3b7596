# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
# aiosmtpd_server.py FOLDER: prints its port, then keeps every mail in FOLDER as N.eml with its envelope in N.json, until stdin ends.
import asyncio
import json
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

folder = pathlib.Path(sys.argv[1])


class Keeper:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused@"):
            return "550 5.1.1 no such box"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 fine"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        (folder / f"{self.count}.eml").write_bytes(envelope.content)
        facts = {
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "options": envelope.mail_options,
            "tls": session.ssl is not None, "user": session.auth_data.login.decode() if session.authenticated else "",
        }
        (folder / f"{self.count}.json").write_text(json.dumps(facts))
        return "250 2.0.0 kept"


def known(server, session, envelope, mechanism, data):
    right = data.login == b"tester" and data.password == b"pass word"
    return AuthResult(success=right, handled=False, auth_data=data)


async def main():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    keeper = Keeper()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(keeper, hostname="aio.test.example", enable_SMTPUTF8=True, tls_context=context, authenticator=known,
                     auth_require_tls=False, data_size_limit=100000, loop=loop),
        "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


asyncio.run(main())
