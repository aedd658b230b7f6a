#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: with_keyring.sh MODE PROGRAM [ARGUMENT…]
#
# Runs PROGRAM where the keychain is in a known state, far from the user's own one: with a D-Bus session, a home and XDG
# folders that exist only for this run. Ends with PROGRAM's exit status. Works as root and without systemd.
#
#   present   gnome-keyring with an unlocked default collection
#   locked    the same, but locked; nobody answers its prompt
#   absent    a session bus on which nobody keeps secrets, nor could be started to
#   nobus     no session bus at all
#
# PROGRAM finds in its environment:
#   MPDESK_KEYRING_MODE            the mode
#   MPDESK_KEYRING_PASSWORD_FILE   (present, locked) holds the password of the collection, made up for this run; how to
#                                  use it: unlockKeyring() in keyring.h
# Everything else that it needs (MPDESK_DATA_DIR, QT_QPA_PLATFORM…) it inherits.
set -euo pipefail

if [ "${1:-}" = --inside ]; then # on the private bus, whose daemon's chatter stays in a file
    exec 2>&3 3>&-
    shift
    mode=$1
    shift
    if [ "$mode" = present ] || [ "$mode" = locked ]; then
        bus() { dbus-send --session --print-reply=literal --reply-timeout=5000 --dest="$1" "${@:2}"; }
        gnome-keyring-daemon --foreground --unlock --components=secrets <"$MPDESK_KEYRING_PASSWORD_FILE" \
            >/dev/null 2>"$XDG_RUNTIME_DIR/keyring.log" &
        daemon=$!
        trap 'kill $daemon 2>/dev/null || true; wait $daemon 2>/dev/null || true' EXIT
        secrets=/org/freedesktop/secrets
        collection=
        for _ in {1..200}; do # it answers a moment after it has started
            collection=$(bus org.freedesktop.secrets $secrets org.freedesktop.Secret.Service.ReadAlias string:default \
                2>/dev/null | tr -d ' ' || true)
            [ -n "$collection" ] && [ "$collection" != / ] && break
            sleep 0.05
        done
        if [ -z "$collection" ] || [ "$collection" = / ]; then
            echo "with_keyring.sh: gnome-keyring has no default collection" >&2
            cat "$XDG_RUNTIME_DIR/keyring.log" >&2
            exit 99
        fi
        if [ "$mode" = locked ]; then
            bus org.freedesktop.secrets $secrets org.freedesktop.Secret.Service.Lock "array:objpath:$collection" >/dev/null
        fi
    fi
    status=0
    "$@" || status=$?
    exit $status
fi

[ $# -ge 2 ] || { sed -n '5,21s/^# \{0,1\}//p' "$0" >&2; exit 98; }
mode=$1
shift
case $mode in present | locked | absent | nobus) ;; *) echo "with_keyring.sh: unknown mode $mode" >&2; exit 98 ;; esac

place=$(mktemp -d "${TMPDIR:-/tmp}/mpdesk-keyring.XXXXXX")
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place"/{home,config,data,cache,runtime}
export HOME=$place/home XDG_CONFIG_HOME=$place/config XDG_DATA_HOME=$place/data XDG_CACHE_HOME=$place/cache
export XDG_RUNTIME_DIR=$place/runtime MPDESK_KEYRING_MODE=$mode
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP KDE_FULL_SESSION KDE_SESSION_VERSION

status=0
if [ "$mode" = nobus ]; then
    "$@" || status=$?
    exit $status
fi

export MPDESK_KEYRING_PASSWORD_FILE=$XDG_RUNTIME_DIR/password
(umask 077 && head -c 18 /dev/urandom | base64 | tr -d '\n' >"$MPDESK_KEYRING_PASSWORD_FILE")

# No service folders: nobody but who is started here can own a name, so that a prompt is refused rather than shown.
cat >"$place/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$XDG_RUNTIME_DIR</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
dbus-run-session --config-file="$place/bus.conf" -- "$0" --inside "$mode" "$@" 3>&2 2>"$place/bus.log" || status=$?
exit $status
