# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by dev: makes the Debian 13 build root where the system's own Qt is too old, and enters it.

# Raise it when the way the root is made changes; the root's name hashes it together with the package list.
buildroot_recipe=1
buildroot_suite=trixie

packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$top/cmake/packages.txt"; }

buildroot_hash() {
    { echo "$buildroot_recipe $buildroot_suite"; packages; } | sha256sum | cut -c1-12
}

# The mirrors that the host itself uses for Debian, else Debian's own. One "deb" line each on stdout.
buildroot_sources() {
    local main=http://deb.debian.org/debian security=http://deb.debian.org/debian-security uri release origin host
    host=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    while read -r uri release origin; do
        [ "$origin" = Debian ] || continue
        case $release in
            "$host") main=${uri%/} ;;
            "$host-security") security=${uri%/} ;;
        esac
    done < <(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(ORIGIN)' 'Identifier: Packages' 2>/dev/null)
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    echo "deb [signed-by=$keyring] $main $buildroot_suite main"
    echo "deb [signed-by=$keyring] $main $buildroot_suite-updates main"
    echo "deb [signed-by=$keyring] $security $buildroot_suite-security main"
}

# Runs mmdebstrap into the folder $1.
buildroot_make() {
    local target=$1 proxy
    local options=(
        --variant=apt --quiet
        "--include=$(packages | paste -sd,)"
        --dpkgopt=force-unsafe-io
        '--dpkgopt=path-exclude=/usr/share/doc/*'
        '--dpkgopt=path-exclude=/usr/share/man/*'
        '--dpkgopt=path-exclude=/usr/share/info/*'
        '--aptopt=APT::Install-Recommends "false"'
        '--aptopt=Acquire::Languages "none"'
        '--aptopt=Acquire::Retries "3"'
        '--customize-hook=chroot "$1" localedef -i ja_JP -f UTF-8 ja_JP.UTF-8'
        '--customize-hook=chroot "$1" localedef -i zh_CN -f UTF-8 zh_CN.UTF-8'
        '--customize-hook=chroot "$1" dbus-uuidgen --ensure=/etc/machine-id'
        '--customize-hook=for f in resolv.conf hosts localtime; do rm -f "$1/etc/$f"; : >"$1/etc/$f"; done'
        '--customize-hook=rm -rf "$1"/var/cache/apt/archives/*.deb "$1"/var/lib/apt/lists/*'
    )
    proxy=$(apt-config dump --format '%v%n' Acquire::http::Proxy 2>/dev/null)
    [ -z "$proxy" ] || options+=("--aptopt=Acquire::http::Proxy \"$proxy\"")
    if [ "$(id -u)" = 0 ]; then
        # In a mount namespace of its own, so that no mount outlives a killed set-up.
        buildroot_sources | unshare --mount mmdebstrap --mode=root "${options[@]}" --format=directory "$buildroot_suite" "$target" -
    else
        # Unpacked by the user himself: he can then remove it, and no file belongs to a mapped uid.
        mkdir "$target"
        buildroot_sources | mmdebstrap --mode=unshare "${options[@]}" --format=tar "$buildroot_suite" - - |
            tar -x -C "$target" --no-same-owner --exclude='./dev/*'
    fi
}

# Removes build roots of other package lists that nobody is inside of (see buildroot_enter's lock).
buildroot_remove_others() {
    local old
    for old in "$cache"/"$buildroot_suite"-*; do
        case $old in
            "$root" | "$root.inuse" | *'*') ;;
            *.inuse) [ -d "${old%.inuse}" ] || rm -f "$old" ;;
            *)
                (flock -n -x 7 && rm -rf --one-file-system "$old" "$old.inuse") 7>"$old.inuse" || true ;;
        esac
    done
}

buildroot_setup() {
    [ -d "$root" ] && return 0
    need_tools mmdebstrap:mmdebstrap bwrap:bubblewrap newuidmap:uidmap /usr/share/keyrings/debian-archive-trixie-stable.gpg:debian-archive-keyring
    mkdir -p "$cache"
    (
        flock -n -x 6 || { say 'waiting for another set-up to finish' && flock -x 6; }
        [ -d "$root" ] && exit 0 # somebody else made it while we waited
        rm -rf --one-file-system "$cache"/making.*
        making=$cache/making.$$
        say "making the Debian 13 build root, once (some minutes, about 4 GB): $root"
        if ! buildroot_make "$making"; then
            rm -rf --one-file-system "$making"
            die 'the build root could not be made; the lines above say why'
        fi
        mv "$making" "$root"
        buildroot_remove_others
    ) 6>"$cache/lock" >&2
}

# Prints, one an item and NUL-ended, bubblewrap's options for a view of the host with the build root as its system.
buildroot_view() {
    local entry name resolv
    put() { printf '%s\0' "$@"; }
    put --tmpfs /
    for entry in bin sbin lib lib32 lib64 libx32; do
        if [ -L "$root/$entry" ]; then put --symlink "$(readlink "$root/$entry")" "/$entry"; fi
    done
    put --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --bind "$root/var" /var
    put --dev-bind /dev /dev --bind /proc /proc --bind /sys /sys --tmpfs /run --bind /tmp /tmp
    put --ro-bind-try /run/dbus /run/dbus --ro-bind-try /run/udev /run/udev
    for entry in /*; do
        name=${entry#/}
        case $name in
            bin | boot | dev | etc | lib | lib32 | lib64 | libx32 | proc | run | sbin | sys | tmp | usr | var | lost+found) ;;
            *) if [ -L "$entry" ]; then put --symlink "$(readlink "$entry")" "$entry"; elif [ -d "$entry" ]; then put --bind "$entry" "$entry"; fi ;;
        esac
    done
    for entry in "$top" "$PWD" "${XDG_RUNTIME_DIR:-}" "$cache"; do
        case $entry in
            /var/* | /run/* | /boot/* | /usr/*) [ -d "$entry" ] && put --bind "$entry" "$entry" ;;
        esac
    done
    for entry in resolv.conf hosts localtime; do
        resolv=$(readlink -f "/etc/$entry") && [ -f "$resolv" ] && put --ro-bind "$resolv" "/etc/$entry"
    done
    if [ -s /etc/machine-id ]; then put --ro-bind /etc/machine-id /etc/machine-id; fi
    if [ "$(id -u)" != 0 ]; then put --ro-bind /etc/passwd /etc/passwd --ro-bind /etc/group /etc/group; fi
}

# Replaces this shell by the command, inside the build root and in the current folder.
# bubblewrap itself stays as the parent of what it starts, dies by the terminal's Ctrl-C before the program
# has tidied up, and swallows signals sent to it. So it only builds the view and holds it open for a moment,
# and nsenter, which does exec, goes in: signals, exit code and terminal are the command's own.
buildroot_enter() {
    local holder gate pid='' user=() view
    exec 9>"$root.inuse"
    flock -s 9
    mapfile -d '' -t view < <(buildroot_view)
    coproc holder { exec bwrap "${view[@]}" --chdir / -- /bin/sh -c 'echo "$$"; read -r _' 2>&1 9>&-; }
    gate=${holder[1]}
    read -r pid <&"${holder[0]}" || true
    case $pid in
        '' | *[!0-9]*) die "bubblewrap could not open the build root: ${pid:-no answer}" ;;
    esac
    local mount_ns user_ns
    exec {mount_ns}<"/proc/$pid/ns/mnt"
    if [ "$(id -u)" != 0 ]; then
        exec {user_ns}<"/proc/$pid/ns/user"
        user=(--preserve-credentials "--user=/proc/self/fd/$user_ns")
    fi
    exec {gate}>&-
    wait "$holder_PID" 2>/dev/null || true
    export POSTBENCH_INSIDE="${root##*/}" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    [ -n "${LANG:-}${LC_ALL:-}" ] || export LANG=C.UTF-8
    exec nsenter "${user[@]}" "--mount=/proc/self/fd/$mount_ns" -- \
        /bin/bash -c 'cd "$1" || exit; shift; exec "$@"' enter "$PWD" "$@"
}
