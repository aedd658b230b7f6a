#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file of more than 500 lines holds more than one thought; a service reached by instance() has hidden who needs it."""
import pathlib, re, sys

root, bad = pathlib.Path(sys.argv[1]), 0
for layer in ("app", "core", "ui", "tests"):
    for path in sorted((root / layer).rglob("*.[ch]*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        lines = path.read_text(encoding="utf-8").splitlines()
        if len(lines) > 500:
            print(f"{path.relative_to(root)}: {len(lines)} lines")
            bad += 1
        for number, line in enumerate(lines, 1):
            if layer != "tests" and re.search(r"\b(?!Q[A-Z])\w+::instance\(\)", line):
                print(f"{path.relative_to(root)}:{number}: {line.strip()}")
                bad += 1
sys.exit(bad > 0)
