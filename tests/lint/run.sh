#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev lint [--all]: what ctest's lint entries check, and the slow checks over the files that changed since the last
# release or main (--all: over every file). Every finding is printed; the exit status says whether there was one.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit
failed=0
check() {
    local name=$1
    shift
    if "$@"; then echo "ok      $name"; else echo "FAILED  $name"; failed=1; fi
}

mapfile -t sources < <(git ls-files 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')
mapfile -t scripts < <(git ls-files dev .ci/run '*.sh')
if [ "${1:-}" = --all ]; then
    mapfile -t slow < <(printf '%s\n' "${sources[@]}" | grep '\.cpp$')
else
    base=$(git merge-base HEAD "$(git rev-parse --verify -q origin/main || git rev-parse HEAD~20 2>/dev/null || git rev-list --max-parents=0 HEAD | tail -1)")
    mapfile -t slow < <(git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp')
fi

check layers python3 tests/lint/check_layers.py .
check coroutines python3 tests/lint/check_coawait.py .
check sizes python3 tests/lint/check_size.py .
check spdx python3 tests/lint/check_spdx.py .
check format clang-format-14 --dry-run --Werror "${sources[@]}"
check shell shellcheck "${scripts[@]}"
# shellcheck disable=SC2046 # one file a word
check spelling codespell -q 3 -L "conditionsof,upto,atleast,subscirbe,get's,clik" $(git ls-files '*.md' '*.h' '*.cpp' '*.sh' dev)
check desktop desktop-file-validate packaging/org.mpdesk.MpDesk.desktop
sed 's/@PROJECT_VERSION@/0.0.0/' packaging/org.mpdesk.MpDesk.metainfo.xml.in >build/org.mpdesk.MpDesk.metainfo.xml
check metainfo appstreamcli validate --no-net --pedantic build/org.mpdesk.MpDesk.metainfo.xml

if [ "${#slow[@]}" -gt 0 ]; then
    echo "clang-tidy and clazy over ${#slow[@]} files"
    cmake --preset tidy >/dev/null
    # The automoc output and resources that the sources include; no compiling, so no clang-tidy yet.
    cmake --build --preset tidy --target core_autogen ui_autogen >/dev/null 2>&1
    check clang-tidy sh -c 'printf "%s\n" "$@" | xargs -P 2 -n 4 clang-tidy-14 --quiet -p build/tidy --warnings-as-errors="*" 2>/dev/null' _ "${slow[@]}"
    check clazy sh -c 'printf "%s\n" "$@" | xargs -P 2 -n 4 clazy-standalone -p build/tidy --checks=level1,no-qproperty-without-notify,detaching-member,qt-keywords --header-filter="/(app|core|ui)/" 2>&1 | tee build/clazy.log; ! grep -q "warning:.*\[-Wclazy" build/clazy.log' _ "${slow[@]}"
fi
exit $failed
