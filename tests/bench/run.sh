#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev bench [inspector|filter|media|openids|lab|linter|batch|millionrows|window|startup]: figures are ratios against
# something measured in the same run. Goes on where a figure is missed, and names those at the end.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=$PWD/build/release/bin
what=${1:-all}
missed=()

# Hundredths of seconds that the processors lost to other guests of the same hardware, and all that there were.
processor_time() { awk '$1 == "cpu" { for (i = 2; i <= 9; i++) all += $i; print $9, all }' /proc/stat; }

# section NAME TITLE COMMAND…: measures if it was asked for.
section() {
    local name=$1 title=$2 before
    shift 2
    [ "$what" = all ] || [ "$what" = "$name" ] || return 0
    echo "── $title"
    before=$(processor_time)
    "$@" || missed+=("$name")
    echo "$before $(processor_time)" |
        awk '{ stolen = 100 * ($3 - $1) / ($4 - $2 + 1) } stolen > 2 { printf "(other guests of this hardware took %.0f %% of the time: measure again)\n", stolen }'
}

# With the large log of the inspector's bench if it was made: it has to be as quick there.
with_large_log() {
    local program=$1
    if [ -f build/bench/2000000.db ]; then
        "$program" 2000000 build/bench/2000000.db
    else
        "$program"
    fi
}

on_screen() {
    env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1280x800x24" "$@"
}

memory_of_window() {
    [ -f build/bench/2000000.db ] || return 0
    DBUS_SESSION_BUS_ADDRESS=unix:path=/none on_screen tests/bench/window.sh "$bin/mpdesk" build/bench/2000000.db
}

lab() {
    local held=0
    "$bin/bench_diagnosis" || held=1
    "$bin/bench_largeanswer" || held=1
    "$bin/bench_callhistory" || held=1
    return $held
}

startup() {
    local home
    home=$(mktemp -d)
    mkdir -p "$home/data" "$home/run" "$home/.config/keepassxc"
    chmod 700 "$home/run"
    # No first-run dialogs, no update check: both programs open their main window and wait.
    printf '[General]\nUpdateCheckMessageShown=true\nSingleInstance=false\n[GUI]\nCheckForUpdates=false\n' \
        >"$home/.config/keepassxc/keepassxc.ini"
    # No session bus: a keychain that asks for its password would put a window of its own on the screen.
    local held=0
    HOME="$home" XDG_CONFIG_HOME="$home/.config" XDG_RUNTIME_DIR="$home/run" \
        DBUS_SESSION_BUS_ADDRESS="unix:path=$home/none" on_screen \
        "$bin/bench_startup" "${ROUNDS:-7}" mpdesk "$bin/mpdesk" --data-dir "$home/data" --sandbox -- keepassxc keepassxc ||
        held=1
    rm -rf "$home"
    return $held
}

export QT_QPA_PLATFORM=offscreen
section inspector "inspector" tests/bench/inspector.sh
section filter "filters of the inspector" with_large_log "$bin/bench_filter"
section media "library of 5 000 media (the same list without pictures = 1.00)" "$bin/bench_media"
section openids "a list of openids pasted" "$bin/bench_openids"
section lab "developer lab: signatures (one hash = 1), an answer of 50 MiB (QPlainTextEdit = 1.00), history of calls" lab
section linter "rules of a template over 100 000 rows" "$bin/bench_linter"
section batch "template messages to many" tests/bench/batch.sh
section millionrows "the window over a million rows" "$bin/bench_millionrows"
section window "the inspector's window over a large log" with_large_log "$bin/bench_window"
section window "memory of the window over a large log" memory_of_window
section startup "start-up (KeePassXC = 1.00)" startup

[ ${#missed[@]} = 0 ] || { echo "missed: ${missed[*]}"; exit 1; }
