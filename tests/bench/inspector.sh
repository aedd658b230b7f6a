#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev bench inspector: what the inspector does with safe-mode text messages beside what others do, all under wrk with
# 32 connections on this machine, each in turn, medians of ROUNDS (3) rounds of SECONDS (6).
# ROWS (2000000): of the log that the same rate is asked of; it is made once and kept in build/bench. 0 leaves it out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
here=$PWD/tests/bench
program=$PWD/build/release/bin/bench_inspector
kept=$PWD/build/bench
rounds=${ROUNDS:-3} seconds=${SECONDS_EACH:-6} rows=${ROWS:-2000000} messages=200000 inserted=40000 alone=4000

# A real disk: the folder of the temporary files may lie in memory.
mkdir -p "$kept"
work=$(mktemp -d "$kept/run-XXXXXX")
server=
stop() {
    local each
    for each in $server; do
        kill "$each" 2>/dev/null || true
        wait "$each" 2>/dev/null || true
    done
    server=
}
finish() {
    stop
    rm -rf "$work"
}
trap finish EXIT

# An input that does not end, for servers that would end with it.
mkfifo "$work/input"
exec 7<>"$work/input"

# start COMMAND… : runs a server and sets port to what it prints.
start() {
    : >"$work/port"
    "$@" <"$work/input" >"$work/port" 2>"$work/errors" &
    server=$!
    port=
    for _ in $(seq 300); do
        port=$(head -n 1 "$work/port")
        [ -z "$port" ] || return 0
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    cat "$work/errors" >&2
    echo "$1 does not listen" >&2
    exit 1
}

# load NAME : a second to warm up, then one round; a line in NAME's file. No message is sent twice to one server, since
# that would be another try of the platform.
load() {
    local figures
    wrk -t1 -c32 -d1s -s "$here/wrk.lua" "http://127.0.0.1:$port" -- "$work/warming" >/dev/null
    figures=$(wrk -t1 -c32 -d"${seconds}s" -s "$here/wrk.lua" "http://127.0.0.1:$port" -- "$work/requests" |
        sed -n 's/^figures //p')
    echo "$figures" >>"$work/$1.figures"
    stop
}

# median NAME COLUMN
median() { cut -d' ' -f"$2" "$work/$1.figures" | sort -n | sed -n "$(((rounds + 1) / 2))p"; }

freeport() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# mitm TARGET [OPTION…] : mitmdump before that address, writing its flow file; what runs already runs on.
mitm() {
    local target=$1
    shift
    port=$(freeport)
    mitmdump -q --listen-host 127.0.0.1 -p "$port" --mode "reverse:$target" --set connection_strategy=lazy \
        -w "$work/flows" "$@" >/dev/null 2>&1 &
    server="$server $!"
    for _ in $(seq 300); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && return 0
        sleep 0.1
    done
    echo "mitmdump does not listen" >&2
    exit 1
}

round() {
    start "$program" serve bare
    load bare
    start "$program" serve inspector "$work/log.db"
    load inspector
    rm -f "$work"/log.db* "$work/log.spool"
    # shellcheck disable=SC2046 # three words
    NODE_ENV=production NODE_PATH="$kept/express/node_modules" start node "$here/express/server.js" \
        $("$program" keys)
    load express
    mitm http://127.0.0.1:1 -s "$here/mitmanswer.py"
    load mitmdump
    rm -f "$work/flows"
    # As a developer has it, and as the reference was measured: before a server of his own, which here answers at once.
    start "$program" serve bare
    mitm "http://127.0.0.1:$port"
    load mitmbefore
    rm -f "$work/flows"
    if [ "$rows" -gt 0 ]; then
        cp --reflink=auto "$kept/$rows.db" "$work/full.db"
        sync "$work/full.db"
        start "$program" serve inspector "$work/full.db"
        load full
        rm -f "$work"/full.db* "$work/full.spool"
    fi
    "$program" rows plain "$inserted" "$work" >>"$work/plain.figures"
    "$program" rows single "$alone" "$work" >>"$work/single.figures"
    "$program" rows log "$inserted" "$work" >>"$work/log.figures"
}

bash "$here/../integration/thirdparty/install.sh" "$here/express" "$kept/express" >/dev/null
"$program" requests "$messages" "$work/requests"
head -n 20000 "$work/requests" >"$work/warming"
sed -i 1,20000d "$work/requests"
if [ "$rows" -gt 0 ] && [ ! -f "$kept/$rows.db" ]; then
    echo "making a log of $rows rows, once" >&2
    "$program" fill "$rows" "$work/$rows.db"
    mv "$work/$rows.db" "$kept/"
fi
for _ in $(seq "$rounds"); do round; done

print() { printf '  %-52s %8s/s   p50 %7s ms   p99 %7s ms   failed %s\n' "$1" "$(median "$2" 1)" "$(median "$2" 2)" "$(median "$2" 3)" "$(median "$2" 4)"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
printf 'safe-mode text messages, 32 connections, medians of %s rounds of %s s; load average %s\n' "$rounds" "$seconds" "$(cut -d' ' -f1-3 /proc/loadavg)"
print 'the HTTP server alone, answers at once' bare
print 'inspector: verified, decoded, durable, then answered' inspector
[ "$rows" = 0 ] || print "the same into a log of $rows rows" full
print "wechat under Express: verified, decoded" express
print 'mitmdump: writes its flow file, answers itself' mitmdump
print 'mitmdump: writes its flow file, before a server' mitmbefore
ours=$(median inspector 1)
echo 'rows of the same messages'
printf '  %-52s %8s/s\n' 'SQLite alone, no index, 256 a commit' "$(median plain 1)" \
    'SQLite alone, no index, one a commit' "$(median single 1)" 'the log, with everything around it' "$(median log 1)"
echo 'ratios'
printf '  %-52s %8s      wanted %s\n' 'inspector / Express' "$(ratio "$ours" "$(median express 1)")" 'at least 5' \
    'p99 of inspector / p99 of Express' "$(ratio "$(median inspector 3)" "$(median express 3)")" 'below 1' \
    'inspector / mitmdump that answers itself' "$(ratio "$ours" "$(median mitmdump 1)")" 'told' \
    'inspector / mitmdump before a server' "$(ratio "$ours" "$(median mitmbefore 1)")" 'at least 25' \
    'inspector / SQLite alone' "$(ratio "$ours" "$(median plain 1)")" 'told' \
    'inspector / HTTP server alone' "$(ratio "$ours" "$(median bare 1)")" 'told'
[ "$rows" = 0 ] || printf '  %-52s %8s      wanted %s\n' "log of $rows rows / empty log" "$(ratio "$(median full 1)" "$ours")" '0.85 to 1.15'
