#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# window.sh PROGRAM LOG: how much more memory the window takes when its inspector shows that log, is asked for one filter
# after the other and scrolled to many places, than the same window with an empty log. Run it on a screen (xvfb-run).
set -euo pipefail
shopt -s inherit_errexit
program=$1 log=$2
work=$(mktemp -d "$(dirname "$log")/window-XXXXXX")
finish() {
    rm -rf "$work"
}
trap finish EXIT

# resident PID: figures of a window that is gone, or that does not show the log, would be good ones.
resident() {
    find "/proc/$1/fd" -lname '*/callbacks.db' | grep -q . || { echo "the window does not show the log" >&2; return 1; }
    awk '/^VmRSS:/ { printf "%.1f\n", $2 / 1024 }' "/proc/$1/status"
}

# What the window answers within a moment is read; the rest would be asked of a window that is not there yet.
press() {
    xdotool key --delay 60 "$@"
    sleep 0.3
}

ask() {
    press ctrl+f ctrl+a
    xdotool type --delay 5 "$1"
    press Return
    sleep 1
}

# visit NAME : opens the window on that profile, does the same there in each case, and prints the memory it has then.
visit() {
    local id window
    printf '[ui]\npage=inspector\n' >"$work/$1/settings.ini"
    "$program" --data-dir "$work/$1" --sandbox >"$work/$1.log" 2>&1 &
    window=$!
    # shellcheck disable=SC2064 # this window
    trap "kill $window 2>/dev/null || true" EXIT
    id=$(timeout 60 xdotool search --sync --onlyvisible --pid "$window" | tail -n 1)
    xdotool windowfocus "$id"
    sleep 3
    for filter in 'type:text' '退款' '申请退款' 'since:46d until:45d' 'event:CLICK key:menu_7' 'from:o6_*' 'type:text event:CLICK'; do
        ask "$filter"
    done
    ask ' '
    press ctrl+a BackSpace Return
    xdotool mousemove --window "$id" 600 350 click 1
    for _ in $(seq 40); do
        press End
    done
    press Home
    for _ in $(seq 30); do
        press Next Next Next
    done
    resident "$window"
    kill "$window"
    wait "$window" 2>/dev/null || true
    trap - EXIT
}

mkdir "$work/empty" "$work/full"
cp --reflink=auto "$log" "$work/full/callbacks.db"
empty=$(visit empty)
full=$(visit full)
awk -v empty="$empty" -v full="$full" -v rows="$(basename "$log" .db)" 'BEGIN {
    printf "window with an empty log %.1f MB, with one of %s rows, filtered and scrolled, %.1f MB: %.1f MB more (wanted below 50)\n",
        empty, rows, full, full - empty }'
