#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev bench batch: a batch of template messages with 32 requests in flight beside wrk with 32 connections and the same
# body, each against a sandbox of its own, as ours with a connection for each request, and with connections that are
# kept; then a rate that is to be held for a minute.
# ROWS (20000): of the batch. RATE (200): messages a second, for HELD (60) seconds. SECONDS_EACH (5): of wrk.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=${BIN:-$PWD/build/release/bin}
rows=${ROWS:-20000} rate=${RATE:-200} seconds=${SECONDS_EACH:-5} minute=${HELD:-60}

work=$(mktemp -d)
server=
stop() {
    [ -n "$server" ] || return 0
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
}
finish() {
    stop
    rm -rf "$work"
}
trap finish EXIT
mkfifo "$work/input"
exec 7<>"$work/input"

export MPDESK_DATA_DIR=$work/data CREDENTIALS_DIRECTORY=$work/credentials DBUS_SESSION_BUS_ADDRESS=unix:path=/none
mkdir -p "$CREDENTIALS_DIRECTORY"
ctl() { "$bin/mpdeskctl" "$@"; }
field() { python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$1" "$2"; }

# A new sandbox, and an account of that name for it.
start() {
    stop
    : >"$work/identity"
    ctl sandbox serve --port 0 --followers 1000 <"$work/input" >"$work/identity" 2>"$work/errors" &
    server=$!
    for _ in $(seq 300); do
        [ ! -s "$work/identity" ] || break
        sleep 0.1
    done
    base=$(field "$work/identity" baseUrl)
    appid=$(field "$work/identity" appid)
    cp "$work/identity" "$CREDENTIALS_DIRECTORY/$appid.json"
    rm -rf "$MPDESK_DATA_DIR"
    ctl account add bench --appid "$appid" --type sandbox --api-base "$base" >/dev/null
    template=$(ctl --json template list | python3 -c 'import json, sys; print(json.load(sys.stdin)[0]["template_id"])')
    curl -s -X POST "$base/mpdesk-sandbox/followers" -d '{}' >"$work/followers"
    openid=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["followers"][0]["openid"])' "$work/followers")
}

# table N : so many rows, to the followers in turn.
table() {
    python3 - "$work/followers" "$1" >"$work/rows.csv" <<'PY'
import json, sys
ids = [f["openid"] for f in json.load(open(sys.argv[1]))["followers"]]
print("openid,thing1,character_string2,amount3,time4")
for i in range(int(sys.argv[2])):
    print(f"{ids[i % len(ids)]},衬衫,NO-{i + 1},￥1.50,15:01")
PY
}

# Messages a second from the first to the last, by the journal.
speed() {
    python3 - "$1" <<'PY'
import datetime, json, sys
job = json.load(open(sys.argv[1]))
begun, ended = (datetime.datetime.fromisoformat(job[k].replace("Z", "+00:00")) for k in ("startedAt", "endedAt"))
print(f"{job['counts']['sent'] / (ended - begun).total_seconds():.1f}")
PY
}

# theirs HEADER : what wrk reaches, in requests a second, with the body of one message; each time in a sandbox of its own.
theirs() {
    start
    local secret token body
    secret=$(field "$work/identity" secret)
    token=$(curl -s -X POST "$base/cgi-bin/stable_token" \
        -d "{\"grant_type\":\"client_credential\",\"appid\":\"$appid\",\"secret\":\"$secret\"}" |
        python3 -c 'import json, sys; print(json.load(sys.stdin)["access_token"])')
    body="{\"touser\":\"$openid\",\"template_id\":\"$template\",\"data\":{\"thing1\":{\"value\":\"衬衫\"},\"character_string2\":{\"value\":\"NO-1\"},\"amount3\":{\"value\":\"￥1.50\"},\"time4\":{\"value\":\"15:01\"}}}"
    cat >"$work/send.lua" <<LUA
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Connection"] = "$1"
wrk.body = [[$body]]
LUA
    wrk -t1 -c32 -d"${seconds}s" -s "$work/send.lua" "$base/cgi-bin/message/template/send?access_token=$token" >"$work/wrk"
    sed -n 's/^Requests\/sec: *//p' "$work/wrk"
}

# A message is not sent over a connection that was kept: what is written to one that the other side has just closed is
# lost, and nobody can tell whether it arrived. So "the same connections" are those of the first figure.
theirs close >"$work/close"
theirs keep-alive >"$work/kept"

start
table "$rows"
ctl --json template batch "$template" --csv "$work/rows.csv" --in-flight 32 --confirm >"$work/job" 2>/dev/null
ours=$(speed "$work/job")

start
table $((rate * minute))
ctl --json template batch "$template" --csv "$work/rows.csv" --in-flight 32 --rate "$rate" --confirm >"$work/held" 2>/dev/null
held=$(speed "$work/held")

python3 - "$(cat "$work/close")" "$(cat "$work/kept")" "$ours" "$rate" "$held" <<'PY'
import sys
close, kept, ours, rate, held = map(float, sys.argv[1:])
print(f"batch, 32 in flight               {ours:8.0f} messages a second, each over a connection of its own")
print(f"wrk, 32 at a time, each its own   {close:8.0f} requests a second  batch: {ours / close:.2f} of it (wanted: 0.80, or the rate held)")
print(f"wrk, 32 connections kept          {kept:8.0f} requests a second  batch: {ours / kept:.2f} of it")
print(f"rate of {rate:.0f}, held              {held:8.1f} messages a second  {100 * (held / rate - 1):+.2f} % (wanted: within 2 %)")
PY
