#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source, script and build file says in its first lines whose it is and under which licence."""
import pathlib, re, subprocess, sys

root = pathlib.Path(sys.argv[1])
names = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, text=True, check=False).stdout.splitlines()
if not names:  # a source archive
    names = [str(p.relative_to(root)) for p in root.rglob("*") if p.is_file() and "build" not in p.parts]
bad = 0
for name in names:
    if re.search(r"(\.(cpp|h|py|sh|cmake|mjs|js)|CMakeLists\.txt|^dev|^\.ci/run)$", name):
        head = (root / name).read_text(encoding="utf-8")[:400]
        if "SPDX-FileCopyrightText:" not in head or "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
            print(f"{name}: no SPDX lines")
            bad += 1
sys.exit(bad > 0)
