# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by dev: the verbs themselves. They run where the tools are: natively or inside the build root.

usage() {
    cat <<'EOF'
usage: ./dev VERB
  setup             install or make everything that building needs; nothing is asked
  build             build everything (environment: PRESET=dev|asan|tsan|release|coverage)
  run [ARGS...]     build if something changed, then run postbench with ARGS
  test              build and run all tests
  bench             run the measurements of tests/bench
  lint              formatting, licence lines, translations, hygiene
  screenshots DIR   take the pictures of the program into DIR
  shell [-- CMD...] a shell, or CMD, with the build's tools, in the current folder
EOF
}

verb_setup() { say 'everything is there'; }

verb_shell() {
    [ "${1:-}" != -- ] || shift
    [ $# -gt 0 ] || set -- "${SHELL:-/bin/bash}"
    command -v "$1" >/dev/null || { [ $# -gt 1 ] && die "no such command: $1"; set -- /bin/bash; }
    exec "$@"
}

# True when the program was built, by this system, after the last change of anything that it is built from.
is_fresh() {
    local stamp=$build/.built entry sources=()
    for entry in app smtpcore boardlink resources translations cmake CMakeLists.txt CMakePresets.json; do
        [ ! -e "$top/$entry" ] || sources+=("$top/$entry")
    done
    [ -x "$build/app/postbench" ] && [ -e "$stamp" ] && [ "$(<"$stamp")" = "$POSTBENCH_INSIDE" ] &&
        [ -z "$(find "${sources[@]}" -newer "$stamp" -print -quit)" ]
}

# build_preset PRESET [TARGET...]  configures if needed and builds, one at a time for each preset; all output goes to stderr.
build_preset() {
    local name=$1 folder=$top/build/$1 system
    system="$POSTBENCH_INSIDE $(cksum <"$top/CMakePresets.json")"
    shift
    mkdir -p "$folder"
    (
        flock -x 8
        # A folder that was configured under another system would mix two sets of headers; and other presets are
        # only read where nothing was configured yet.
        if [ "$(cat "$folder/.system" 2>/dev/null)" != "$system" ]; then
            find "$folder" -mindepth 1 -maxdepth 1 ! -name .lock -exec rm -rf {} +
            echo "$system" >"$folder/.system"
        fi
        cd "$top" && echo "$POSTBENCH_INSIDE" >"$folder/.started" || exit
        [ -e "$folder/build.ninja" ] || cmake --preset "$name" -B "$folder" || exit
        cmake --build "$folder" ${1:+--target "$@"} || exit
        # The stamp's time is that of the start: what changed while the build ran is not taken for built.
        case ${1:-app/all} in app/all) mv "$folder/.started" "$folder/.built" ;; esac
    ) 8>"$folder/.lock" 9>&- >&2 </dev/null
}

verb_build() { build_preset "$preset"; }

verb_run() {
    is_fresh || build_preset "$preset" app/all || die 'the build failed'
    if [ $# -eq 0 ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        say 'no display here, so this runs: postbench demo'
        set -- demo
    fi
    exec "$build/app/postbench" "$@"
}

verb_test() {
    build_preset "$preset" || die 'the build failed'
    build_preset fuzz || die 'the build of the fuzz targets failed'
    export POSTBENCH_FUZZ_BUILD=$top/build/fuzz
    cd "$build"
    exec ctest --output-on-failure -j "$(nproc)" "$@"
}

verb_bench() {
    local programs=''
    [ ! -e "$top/tests/bench/CMakeLists.txt" ] || programs='tests/bench/all boardlink/all'
    build_preset release app/all $programs || die 'the build failed'
    exec "$top/tests/bench/run" "$@"
}

verb_lint() { exec python3 "$top/tests/hygiene/lint.py" "$@"; }

verb_screenshots() {
    [ $# -eq 1 ] || die 'screenshots wants one folder to put the pictures into'
    build_preset "$preset" postbench-screenshots || die 'the build failed'
    mkdir -p "$1"
    exec xvfb-run -a -s '-screen 0 1600x1200x24' "$build/tests/gui/postbench-screenshots" "$1"
}
