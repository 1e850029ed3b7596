#!/bin/sh
# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
# fuzz.sh PROGRAM SEEDS FOUND: one fuzz target for POSTBENCH_FUZZ_SECONDS (else 60), starting from SEEDS; new inputs and findings go to FOUND.
set -eu
mkdir -p "$3"
[ -d "$2" ] || { echo "no seed corpus: $2" >&2; exit 1; }
exec "$1" -max_total_time="${POSTBENCH_FUZZ_SECONDS:-60}" -timeout=10 -rss_limit_mb=1024 -malloc_limit_mb=512 \
    -artifact_prefix="$3/finding-" -print_final_stats=1 -verbosity=0 "$3" "$2"
