#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev fuzz [TARGET|all] [SECONDS]: runs the targets one after the other. What they find worth keeping stays in
# build/fuzz/corpus for the next time, what breaks a promise in build/fuzz/findings.
# ./dev fuzz --keep [TARGET|all]: renews tests/data/fuzz with the fewest inputs that reach what the seeds do not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=$PWD/build/fuzz
export LC_ALL=C.UTF-8 TZ=Asia/Shanghai ASAN_OPTIONS=detect_stack_use_after_return=1

keep=no
if [ "${1:-}" = --keep ]; then
    keep=yes
    shift
fi
seconds=${2:-60}
case "$seconds" in
'' | *[!0-9]*) echo "not a number of seconds: $seconds" >&2; exit 2 ;;
esac
targets=("${1:-all}")
if [ "${targets[0]}" = all ]; then
    mapfile -t targets < <(basename -s .cpp tests/fuzz/fuzz_*.cpp | sed 's/^fuzz_//')
fi

# The longest input that is worth a try: a filter has 4096 characters at most.
longest() {
    case "$1" in
    filter) echo 4096 ;;
    *) echo 16384 ;;
    esac
}

run() {
    local target=$1
    shift
    local corpus=$build/corpus/$target given=$build/seeds/$target kept=tests/data/fuzz/$target
    rm -rf "$given" "$build/tmp/$target"
    mkdir -p "$corpus" "$given" "$build/tmp/$target" "$build/findings" "$kept"
    "$build/tests/replay_$target" --write "$given" "$given.dict"
    if [ "$keep" = yes ]; then
        # Edges only: the times that each was passed would keep hundreds of files.
        "$build/bin/fuzz_$target" -merge=1 -use_counters=0 -timeout=10 -rss_limit_mb=2048 "-max_len=$(longest "$target")" \
            "$build/seeds/$target" "$kept" "$corpus"
        rm -f "$kept"/*
        find "$given" -type f ! -name 'seed-*' -exec mv -t "$kept" {} +
        return
    fi
    echo "── $target"
    TMPDIR=$build/tmp/$target "$build/bin/fuzz_$target" "-max_total_time=$seconds" -timeout=10 -rss_limit_mb=2048 \
        "-max_len=$(longest "$target")" "-dict=$given.dict" "-artifact_prefix=$build/findings/$target-" \
        -len_control=20 -print_final_stats=1 "$corpus" "$given" "$kept"
    rm -rf "$build/tmp/$target"
}

for target in "${targets[@]}"; do
    [ -f "tests/fuzz/fuzz_$target.cpp" ] || { echo "there is no target $target" >&2; exit 2; }
done
for target in "${targets[@]}"; do
    run "$target"
done
