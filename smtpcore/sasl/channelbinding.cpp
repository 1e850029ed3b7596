// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Finds a certificate's signature algorithm in its DER and hashes accordingly.
#include "channelbinding.h"

#include "digest.h"

#include <QByteArrayView>

#include <array>
#include <optional>

namespace postbench {

namespace {

constexpr unsigned char sequenceTag = 0x30;
constexpr unsigned char oidTag = 0x06;
constexpr unsigned char firstContextTag = 0xa0;

// Takes one element off the front of `der` and returns its contents; nullopt where it is another or does not fit.
std::optional<QByteArrayView> take(QByteArrayView &der, unsigned char tag)
{
    const auto octet = [&der](qsizetype i) { return static_cast<unsigned char>(der[i]); };
    if (der.size() < 2 || octet(0) != tag) return std::nullopt;
    qsizetype head = 2;
    qsizetype length = octet(1);
    if (length > 0x7f) {
        const qsizetype more = length & 0x7f;
        if (more < 1 || more > 4 || der.size() < 2 + more) return std::nullopt;
        length = 0;
        for (; head < 2 + more; ++head)
            length = length * 256 + octet(head);
    }
    if (length > der.size() - head) return std::nullopt;
    const QByteArrayView contents = der.sliced(head, length);
    der = der.sliced(head + length);
    return contents;
}

struct Algorithm {
    QByteArrayView oid; // DER contents
    const char *hash;   // what RFC 5929 section 4.1 makes of it; nullptr: look into the parameters
};

// Of an algorithm that RFC 5929 leaves undefined (Ed25519, Ed448: no hash of their own) there is no line here.
constexpr std::array<Algorithm, 17> signatureAlgorithms{{
    {"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x04", "sha256"}, // md5WithRSAEncryption
    {"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x05", "sha256"}, // sha1WithRSAEncryption
    {"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0a", nullptr},  // RSASSA-PSS
    {"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0b", "sha256"}, // sha256WithRSAEncryption
    {"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0c", "sha384"},
    {"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0d", "sha512"},
    {"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0e", "sha224"},
    {"\x2a\x86\x48\xce\x3d\x04\x01", "sha256"}, // ecdsa-with-SHA1
    {"\x2a\x86\x48\xce\x3d\x04\x03\x01", "sha224"},
    {"\x2a\x86\x48\xce\x3d\x04\x03\x02", "sha256"}, // ecdsa-with-SHA256
    {"\x2a\x86\x48\xce\x3d\x04\x03\x03", "sha384"},
    {"\x2a\x86\x48\xce\x3d\x04\x03\x04", "sha512"},
    {"\x2a\x86\x48\xce\x38\x04\x03", "sha256"},         // dsa-with-SHA1
    {"\x60\x86\x48\x01\x65\x03\x04\x03\x01", "sha224"}, // dsa-with-sha224
    {"\x60\x86\x48\x01\x65\x03\x04\x03\x02", "sha256"},
    {"\x60\x86\x48\x01\x65\x03\x04\x03\x03", "sha384"},
    {"\x60\x86\x48\x01\x65\x03\x04\x03\x04", "sha512"},
}};

constexpr std::array<Algorithm, 5> hashAlgorithms{{
    {"\x2b\x0e\x03\x02\x1a", "sha256"}, // sha1, which RFC 5929 raises
    {"\x60\x86\x48\x01\x65\x03\x04\x02\x01", "sha256"},
    {"\x60\x86\x48\x01\x65\x03\x04\x02\x02", "sha384"},
    {"\x60\x86\x48\x01\x65\x03\x04\x02\x03", "sha512"},
    {"\x60\x86\x48\x01\x65\x03\x04\x02\x04", "sha224"},
}};

// RSASSA-PSS says its hash in [0] of its parameters, SHA-1 where that is absent (RFC 8017 appendix A.2.3).
const char *hashOfPss(QByteArrayView parameters)
{
    auto fields = take(parameters, sequenceTag);
    if (!fields) return nullptr;
    auto wrapped = take(*fields, firstContextTag);
    if (!wrapped) return "sha256";
    auto identifier = take(*wrapped, sequenceTag);
    const auto oid = identifier ? take(*identifier, oidTag) : std::nullopt;
    for (const Algorithm &algorithm : hashAlgorithms) {
        if (oid && *oid == algorithm.oid) return algorithm.hash;
    }
    return nullptr;
}

// From the contents of an AlgorithmIdentifier; nullptr where none is known.
const char *hashOfSignature(QByteArrayView identifier)
{
    const auto oid = take(identifier, oidTag);
    for (const Algorithm &algorithm : signatureAlgorithms) {
        if (oid && *oid == algorithm.oid) return algorithm.hash ? algorithm.hash : hashOfPss(identifier);
    }
    return nullptr;
}

} // namespace

QByteArray tlsServerEndPoint(const QByteArray &certificateDer)
{
    // Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signature } (RFC 5280 section 4.1).
    QByteArrayView der(certificateDer);
    auto certificate = take(der, sequenceTag);
    if (!certificate || !der.isEmpty() || !take(*certificate, sequenceTag)) return {};
    const auto identifier = take(*certificate, sequenceTag);
    const char *hash = identifier ? hashOfSignature(*identifier) : nullptr;
    return hash ? digest(hash, certificateDer) : QByteArray();
}

} // namespace postbench
