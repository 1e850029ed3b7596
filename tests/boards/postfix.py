# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Debian's Postfix in a folder of its own, on free loopback ports, delivering to one Maildir; wants root."""

import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time

MAIN = """compatibility_level = 3.10
queue_directory = @/queue
data_directory = @/data
myhostname = postfix.test.example
mydomain = test.example
mydestination =
inet_interfaces = loopback-only
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
virtual_mailbox_domains = test.example
virtual_mailbox_base = @
virtual_mailbox_maps = static:mail/
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
smtputf8_enable = yes
smtpd_tls_chain_files = @/key.pem, @/cert.pem
smtpd_sasl_local_domain = test.example
cyrus_sasl_config_path = @/sasl
smtpd_error_sleep_time = 0
smtpd_helo_required = yes
smtpd_helo_restrictions = reject_invalid_helo_hostname, reject_non_fqdn_helo_hostname
smtpd_recipient_restrictions = check_recipient_access regexp:@/conf/access, permit_mynetworks, reject
smtpd_peername_lookup = no
local_header_rewrite_clients =
maillog_file = @/log
maillog_file_prefixes = @
"""

# open: nobody need say who they are; login: who has not said it is refused; tls: nothing is done in the clear.
SERVICES = {"open": "-o smtpd_tls_security_level=none",
            "login": "-o smtpd_sasl_auth_enable=yes -o smtpd_recipient_restrictions=permit_sasl_authenticated,reject",
            "tls": "-o smtpd_tls_security_level=encrypt -o smtpd_sasl_auth_enable=yes"}

MASTER = """cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
tlsmgr unix - - n 1000? 1 tlsmgr
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
postlog unix-dgram n - n - 1 postlogd
"""

SASL = "pwcheck_method: auxprop\nauxprop_plugin: sasldb\nsasldb_path: @/sasldb2\nmech_list: {}\n"
ACCESS = "/^refused[@]/ 550 5.1.1 no such box\n/^later[@]/ 450 4.2.1 come later\n"


def obstacle():
    """Why it cannot run here, or None."""
    if not shutil.which("postfix", path="/usr/sbin:/usr/bin") or not shutil.which("saslpasswd2", path="/usr/sbin:/usr/bin"):
        return "Postfix or sasl2-bin is not installed"
    return None if os.geteuid() == 0 else "Postfix can only be started by root"


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


class Postfix:
    user, password = "tester@test.example", "pass word"

    def __init__(self, mechanisms="PLAIN LOGIN CRAM-MD5"):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="postfix"))
        self.folder.chmod(0o755)  # its daemons run as other users
        for part in "conf", "queue", "data", "sasl", "mail":
            (self.folder / part).mkdir()
        self.write("sasl/smtpd.conf", SASL.format(mechanisms))
        self.write("conf/main.cf", MAIN)
        self.write("conf/access", ACCESS)
        self.run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=localhost",
                 "-days", "2", "-keyout", self.folder / "key.pem", "-out", self.folder / "cert.pem")
        self.run("saslpasswd2", "-c", "-p", "-f", self.folder / "sasldb2", "-u", "test.example", "tester", input=self.password.encode())
        shutil.chown(self.folder / "data", "postfix")
        shutil.chown(self.folder / "sasldb2", "postfix")
        shutil.chown(self.folder / "mail", "nobody")
        for attempt in range(3):  # a free port may be taken meanwhile
            self.ports = {name: free_port() for name in SERVICES}
            self.write("conf/master.cf", "".join(f"127.0.0.1:{self.ports[name]} inet n - n - - smtpd {options}\n"
                                                 for name, options in SERVICES.items()) + MASTER)
            try:
                self.run("postfix", "-c", self.folder / "conf", "start")
                return
            except subprocess.CalledProcessError:
                if attempt == 2:
                    raise

    def write(self, name, text):
        (self.folder / name).write_text(text.replace("@/", f"{self.folder}/").replace(" @\n", f" {self.folder}\n"))

    @staticmethod
    def run(*words, **more):
        # The daemons inherit what is given here, and would hold a pipe open.
        if "input" not in more:
            more["stdin"] = subprocess.DEVNULL
        path = {**os.environ, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        subprocess.run(words, check=True, timeout=60, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=path, **more)

    def close(self):
        self.run("postfix", "-c", self.folder / "conf", "stop")
        shutil.rmtree(self.folder)

    def log(self):
        return (self.folder / "log").read_text()

    def mails(self, text, count):
        """Whole mails with these octets in them, once there are so many; it may deliver a moment after its 250."""
        end = time.monotonic() + 20
        while True:
            found = [octets for octets in (path.read_bytes() for path in (self.folder / "mail").glob("new/*")) if text in octets]
            if len(found) >= count or time.monotonic() > end:
                return found
            time.sleep(0.02)
