#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes build/package/mpdesk_<version>_<arch>.deb and shows what is in it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rm -f build/package/*.deb
cpack --config build/release/CPackConfig.cmake >&2
rm -rf build/package/_CPack_Packages
for deb in build/package/*.deb; do
    dpkg-deb --info "$deb"
    dpkg-deb --contents "$deb"
    echo "$deb"
done
