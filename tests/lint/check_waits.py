#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests wait patiently: what waits includes tests/support/waitfor.h, nobody sleeps, nobody is repeated until it passes."""

import re
import sys
from pathlib import Path

PATIENT = '#include "tests/support/waitfor.h"'
ASKED = re.compile(r"\bQTRY_[A-Z0-9_]+\(")
RULES = {
    re.compile(r"\bQTest::q(Wait|Sleep)\((?!0\))"): "waits a fixed time; use QTRY_… or test::waitUntil",
    re.compile(r"\.wait\(\)"): "gives up after 5 s; use wait(test::patience)",
}


def main(root):
    faults = []
    for file in sorted(p for p in (root / "tests").rglob("*") if p.suffix in {".h", ".cpp"}):
        name = file.relative_to(root)
        if name.parts[1] in {"bench", "fuzz"} or name.name == "waitfor.h":
            continue
        text = file.read_text(encoding="utf-8")
        if ASKED.search(text) and PATIENT not in text:
            faults.append(f"{name}: uses QTRY_… without {PATIENT}")
        for number, line in enumerate(text.splitlines(), 1):
            faults += [f"{name}:{number}: {said}" for rule, said in RULES.items() if rule.search(line)]
    if "--repeat" in (root / "dev").read_text(encoding="utf-8"):
        faults.append("dev: a test that passes at the second try hides a race")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
