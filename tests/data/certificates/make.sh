#!/bin/sh
# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
# How the certificates beside this file were made, one for each signature algorithm; run again, the hashes in
# tst_channelbinding.cpp have to be typed anew from the sums that it prints.
set -eu
cd "$(dirname "$0")"
make() { # NAME, then what openssl req takes
    name=$1
    shift
    openssl req -x509 -nodes -days 36500 -subj /CN=mail.example -keyout /dev/null -outform DER -out "$name.der" "$@" 2>/dev/null
}
make rsa-md5 -newkey rsa:2048 -md5
make rsa-sha1 -newkey rsa:2048 -sha1
make rsa-sha256 -newkey rsa:2048 -sha256
make rsa-sha384 -newkey rsa:2048 -sha384
make rsa-sha512 -newkey rsa:2048 -sha512
make ecdsa-sha1 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -sha1
make ecdsa-sha256 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -sha256
make ecdsa-sha384 -newkey ec -pkeyopt ec_paramgen_curve:P-384 -sha384
make ecdsa-sha512 -newkey ec -pkeyopt ec_paramgen_curve:P-521 -sha512
make pss-sha1 -newkey rsa:2048 -sha1 -sigopt rsa_padding_mode:pss
make pss-sha256 -newkey rsa:2048 -sha256 -sigopt rsa_padding_mode:pss
make pss-sha384 -newkey rsa:2048 -sha384 -sigopt rsa_padding_mode:pss
make pss-sha512 -newkey rsa:2048 -sha512 -sigopt rsa_padding_mode:pss
make ed25519 -newkey ed25519
sha256sum rsa-md5.der rsa-sha1.der rsa-sha256.der ecdsa-sha1.der ecdsa-sha256.der pss-sha1.der pss-sha256.der
sha384sum rsa-sha384.der ecdsa-sha384.der pss-sha384.der
sha512sum rsa-sha512.der ecdsa-sha512.der pss-sha512.der
