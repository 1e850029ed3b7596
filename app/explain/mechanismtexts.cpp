// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The words for SASL mechanisms.
#include "explaintext.h"

#include <QtCore/qttranslation.h>

namespace postbench {

namespace {

constexpr NamedText kMechanismTexts[] = {
    {"PLAIN",
     {QT_TRANSLATE_NOOP("explain", "user and password in one step"),
      QT_TRANSLATE_NOOP("explain",
                        "User and password are sent in base64, which hides nothing: whoever sees the line can read them."),
      "", QT_TRANSLATE_NOOP("explain", "Use it over TLS only."), "4616"}},
    {"LOGIN",
     {QT_TRANSLATE_NOOP("explain", "user and password in two steps"),
      QT_TRANSLATE_NOOP(
          "explain",
          "The server asks for the user, then for the password; both travel readably, in base64. It never became an RFC."),
      "", QT_TRANSLATE_NOOP("explain", "Use it over TLS only, and only where PLAIN is missing."), "draft-murchison-sasl-login-00"}},
    {"CRAM-MD5",
     {QT_TRANSLATE_NOOP("explain", "challenge and answer with MD5"),
      QT_TRANSLATE_NOOP("explain",
                        "The password does not travel, only a hash over it and the server's challenge. It can be guessed from a "
                        "recording, and the server must keep the password itself."),
      "", QT_TRANSLATE_NOOP("explain", "Prefer SCRAM where it is offered."), "2195"}},
    {"DIGEST-MD5",
     {QT_TRANSLATE_NOOP("explain", "older challenge and answer"),
      QT_TRANSLATE_NOOP("explain", "A more elaborate hash exchange, declared historic because of its faults."), "",
      QT_TRANSLATE_NOOP("explain", "Use SCRAM in its place."), "2831;6331"}},
    {"SCRAM-SHA-1",
     {QT_TRANSLATE_NOOP("explain", "salted challenge and answer, SHA-1"),
      QT_TRANSLATE_NOOP("explain",
                        "Both sides prove that they know the password without sending it; the server keeps only a salted hash."),
      "", QT_TRANSLATE_NOOP("explain", "SCRAM-SHA-256 is the newer form."), "5802"}},
    {"SCRAM-SHA-256",
     {QT_TRANSLATE_NOOP("explain", "salted challenge and answer, SHA-256"),
      QT_TRANSLATE_NOOP("explain",
                        "Like SCRAM-SHA-1 with a stronger hash: the password never travels, and the server must prove itself too."),
      "", QT_TRANSLATE_NOOP("explain", "The best choice among password mechanisms."), "7677"}},
    {"SCRAM-SHA-1-PLUS",
     {QT_TRANSLATE_NOOP("explain", "SCRAM-SHA-1 bound to TLS"),
      QT_TRANSLATE_NOOP("explain", "The log-in is tied to this very TLS connection, so that nobody can pass it on from another."),
      "", QT_TRANSLATE_NOOP("explain", "It needs TLS and is used when named."), "5802:6;5929"}},
    {"SCRAM-SHA-256-PLUS",
     {QT_TRANSLATE_NOOP("explain", "SCRAM-SHA-256 bound to TLS"),
      QT_TRANSLATE_NOOP("explain", "The stronger hash, tied to this TLS connection by the server's certificate."), "",
      QT_TRANSLATE_NOOP("explain", "It fails where something between the two ends replaces the certificate."), "7677;5929"}},
    {"XOAUTH2",
     {QT_TRANSLATE_NOOP("explain", "token, the older form"),
      QT_TRANSLATE_NOOP(
          "explain",
          "An access token from the provider takes the place of the password. Google and Microsoft made it; it is no RFC."),
      "",
      QT_TRANSLATE_NOOP("explain",
                        "A refusal comes as a JSON text in base64; answer it with an empty line. Tokens end after about an hour."),
      "vendor"}},
    {"OAUTHBEARER",
     {QT_TRANSLATE_NOOP("explain", "token, the standard form"),
      QT_TRANSLATE_NOOP("explain", "An access token is sent with host and port, as OAuth 2.0 defines it."), "",
      QT_TRANSLATE_NOOP("explain", "Get a fresh token from the provider; it works over TLS only."), "7628"}},
    {"EXTERNAL",
     {QT_TRANSLATE_NOOP("explain", "proof from outside"),
      QT_TRANSLATE_NOOP("explain", "The server takes the identity from elsewhere, mostly from the client's TLS certificate."), "",
      QT_TRANSLATE_NOOP("explain", "Give a client certificate."), "4422:A"}},
    {"ANONYMOUS",
     {QT_TRANSLATE_NOOP("explain", "no identity"),
      QT_TRANSLATE_NOOP("explain", "Nobody logs in by name; a trace text such as an address may be sent."), "",
      QT_TRANSLATE_NOOP("explain", "Few mail servers offer it."), "4505"}},
    {"GSSAPI",
     {QT_TRANSLATE_NOOP("explain", "Kerberos ticket"),
      QT_TRANSLATE_NOOP("explain", "A Kerberos ticket proves who the user is, without a password."), "",
      QT_TRANSLATE_NOOP("explain", "It is not among those that this program speaks."), "4752"}},
    {"NTLM",
     {QT_TRANSLATE_NOOP("explain", "Windows challenge and answer"),
      QT_TRANSLATE_NOOP("explain", "Microsoft's own hash exchange, weak by today's measure."), "",
      QT_TRANSLATE_NOOP("explain", "Use SCRAM or a token in its place."), "vendor"}},
};

} // namespace

std::span<const NamedText> mechanismTexts() { return kMechanismTexts; }

} // namespace postbench
