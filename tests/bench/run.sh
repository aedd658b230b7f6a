#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev bench [inspector|filter|linter|batch|millionrows|media|openids|lab|window|startup]: figures are ratios against
# something measured in the same run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=$PWD/build/release/bin
what=${1:-all}

if [ "$what" = all ] || [ "$what" = inspector ]; then
    echo "── inspector"
    tests/bench/inspector.sh
fi

if [ "$what" = all ] || [ "$what" = filter ]; then
    echo "── filters of the inspector"
    # In the large log of the inspector's bench if it was made: it has to be as quick there.
    if [ -f build/bench/2000000.db ]; then
        "$bin/bench_filter" 2000000 build/bench/2000000.db
    else
        "$bin/bench_filter"
    fi
fi

if [ "$what" = all ] || [ "$what" = media ]; then
    echo "── library of 5 000 media (the same list without pictures = 1.00)"
    QT_QPA_PLATFORM=offscreen "$bin/bench_media"
fi

if [ "$what" = all ] || [ "$what" = openids ]; then
    echo "── a list of openids pasted"
    QT_QPA_PLATFORM=offscreen "$bin/bench_openids"
fi

if [ "$what" = all ] || [ "$what" = lab ]; then
    echo "── developer lab: signatures (one hash = 1), an answer of 50 MiB (QPlainTextEdit = 1.00), history of calls"
    "$bin/bench_diagnosis"
    QT_QPA_PLATFORM=offscreen "$bin/bench_largeanswer"
    "$bin/bench_callhistory"
fi

if [ "$what" = all ] || [ "$what" = linter ]; then
    echo "── rules of a template over 100 000 rows"
    "$bin/bench_linter"
fi

if [ "$what" = all ] || [ "$what" = batch ]; then
    echo "── template messages to many"
    tests/bench/batch.sh
fi

if [ "$what" = all ] || [ "$what" = millionrows ]; then
    echo "── the window over a million rows"
    QT_QPA_PLATFORM=offscreen "$bin/bench_millionrows"
fi

if [ "$what" = all ] || [ "$what" = window ]; then
    echo "── the inspector's window over a large log"
    if [ -f build/bench/2000000.db ]; then
        QT_QPA_PLATFORM=offscreen "$bin/bench_window" 2000000 build/bench/2000000.db
    else
        QT_QPA_PLATFORM=offscreen "$bin/bench_window"
    fi
fi

if { [ "$what" = all ] || [ "$what" = window ]; } && [ -f build/bench/2000000.db ]; then
    echo "── memory of the window over a large log"
    env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb DBUS_SESSION_BUS_ADDRESS=unix:path=/none \
        xvfb-run -a -s "-screen 0 1280x800x24" tests/bench/window.sh "$bin/mpdesk" build/bench/2000000.db
fi

if [ "$what" = all ] || [ "$what" = startup ]; then
    echo "── start-up (KeePassXC = 1.00)"
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    mkdir -p "$home/data" "$home/run" "$home/.config/keepassxc"
    chmod 700 "$home/run"
    # No first-run dialogs, no update check: both programs open their main window and wait.
    printf '[General]\nUpdateCheckMessageShown=true\nSingleInstance=false\n[GUI]\nCheckForUpdates=false\n' \
        >"$home/.config/keepassxc/keepassxc.ini"
    # No session bus: a keychain that asks for its password would put a window of its own on the screen.
    env -u WAYLAND_DISPLAY HOME="$home" XDG_CONFIG_HOME="$home/.config" XDG_RUNTIME_DIR="$home/run" QT_QPA_PLATFORM=xcb \
        DBUS_SESSION_BUS_ADDRESS="unix:path=$home/none" xvfb-run -a -s "-screen 0 1280x800x24" \
        "$bin/bench_startup" "${ROUNDS:-7}" mpdesk "$bin/mpdesk" --data-dir "$home/data" --sandbox -- keepassxc keepassxc
fi
