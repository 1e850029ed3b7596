# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by dev: what the system itself has to offer, and installing what it lacks.

# True where the distribution's own packages have Qt >= 6.8 and QCA for Qt 6.
system_is_new_enough() {
    local ID='' VERSION_ID=''
    . /etc/os-release
    case $ID in
        debian) [ "${VERSION_ID%%.*}" != '' ] && [ "${VERSION_ID%%.*}" -ge 13 ] ;;
        ubuntu) dpkg --compare-versions "$VERSION_ID" ge 26.04 ;;
        *) return 1 ;;
    esac
}

# Installs Debian packages, or shows an ordinary user the one line that is missing.
install_packages() {
    if [ "$(id -u)" != 0 ]; then
        say 'packages are missing. This one line installs them; then start again:'
        echo "  sudo apt-get update && sudo apt-get install --no-install-recommends -y $*" >&2
        exit 1
    fi
    say "installing $# package(s): $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq </dev/null >&2 || say 'apt-get update had errors; going on with the lists that are here'
    apt-get install --no-install-recommends -y -qq "$@" </dev/null >&2 || die 'apt-get could not install what is needed'
}

# need_tools COMMAND-OR-FILE:PACKAGE...  installs the packages whose command or file is missing.
need_tools() {
    local pair what missing=()
    for pair; do
        what=${pair%%:*}
        case $what in
            newuidmap) [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null || missing+=("${pair#*:}") ;;
            /*) [ -e "$what" ] || missing+=("${pair#*:}") ;;
            *) command -v "$what" >/dev/null || missing+=("${pair#*:}") ;;
        esac
    done
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

# The native way: the list's packages from the system's own distribution.
system_setup() {
    local stamp missing
    stamp=$cache/system-$(buildroot_hash)
    [ -e "$stamp" ] && return 0
    missing=$(packages | sort | comm -23 - <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' | sed -n 's/^ii  *//p' | sort))
    # shellcheck disable=SC2086
    [ -z "$missing" ] || install_packages $missing
    mkdir -p "$cache" && : >"$stamp"
}
