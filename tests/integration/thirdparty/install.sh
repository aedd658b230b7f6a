#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: install.sh SOURCE TARGET
# Puts the locked packages into TARGET/node_modules; does nothing when they are there already.
set -euo pipefail
source=$1 target=$2

for program in node npm; do
    if ! command -v "$program" >/dev/null; then
        echo "$program is not installed: the tests against other people's programs need it (Debian: apt install nodejs npm)" >&2
        exit 1
    fi
done

mkdir -p "$target"
stamp=$target/installed.json
if [ -d "$target/node_modules" ] && cmp -s "$source/package-lock.json" "$stamp"; then
    exit 0
fi
rm -f "$stamp"
cp "$source/package.json" "$source/package-lock.json" "$target/"
cd "$target"
npm ci --ignore-scripts --no-audit --no-fund
cp package-lock.json "$stamp"
