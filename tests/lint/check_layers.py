#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes point downwards: app -> ui -> core, and inside core deeds -> doors -> values and rules -> base."""
import pathlib, re, sys

LAYERS = {"core": {"core"}, "ui": {"ui", "core"}, "app": {"app", "ui", "core"}}
CORE_TIERS = [
    {"base"},
    {"account", "article", "callback", "catalogue", "console", "jssdk", "media", "menu", "answering", "message", "oauth",
     "template"},
    {"http", "secrets", "settings", "storage", "tablefile"},
    {"api", "book", "inspector", "mediadesk", "publishing", "sandbox", "sending", "forwarding", "simulator",
     "templatebatch", "calling", "diagnosis"},
]
SAME_TIER = {("book", "api"), ("publishing", "api"), ("mediadesk", "api"), ("sending", "api"), ("sending", "inspector"),
             ("templatebatch", "api"), ("templatebatch", "inspector"), ("templatebatch", "sending"),
             ("callback", "account"), ("menu", "catalogue"),
             ("media", "catalogue"), ("article", "catalogue"), ("article", "media"),
             ("answering", "callback"), ("inspector", "forwarding"), ("simulator", "inspector"),
             ("message", "account"), ("message", "callback"), ("message", "catalogue"),
             ("template", "account"), ("template", "catalogue"),
             ("console", "account"), ("console", "catalogue"), ("oauth", "account"), ("oauth", "catalogue"),
             ("calling", "api"), ("diagnosis", "api"), ("diagnosis", "inspector"),
             ("simulator", "sandbox")}
WIDGET = re.compile(r"#\s*include\s*<(QtWidgets|QtGui|QWidget|QDialog|QAction|QIcon|QPixmap|QApplication|QMessageBox)\b")
OURS = re.compile(r'#\s*include\s*"((?:core|ui|app|tests)/[^"]+)"')


def tier(folder):
    return next((i for i, names in enumerate(CORE_TIERS) if folder in names), None)


def allowed(source, target):
    if target[0] not in LAYERS[source[0]]:
        return False
    if source[0] == target[0] == "core" and source[1] != target[1]:
        return (source[1], target[1]) in SAME_TIER or tier(target[1]) < tier(source[1])
    if source[0] == target[0] == "ui":
        if target[1] == "pages" and source[1] != "pages":
            return False  # the shell knows no page
        if source[1] == target[1] == "pages" and len(source) > 3 and len(target) > 3:
            return source[2] == target[2]  # a slice knows no other slice
    return True


root, bad = pathlib.Path(sys.argv[1]), 0
for layer in LAYERS:
    for path in sorted((root / layer).rglob("*.[ch]*")):
        source = path.relative_to(root).parts
        if layer == "core" and len(source) > 2 and tier(source[1]) is None:
            sys.exit(f"core/{source[1]}: say in check_layers.py which tier it belongs to")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            ours = OURS.search(line)
            if (ours and not allowed(source, tuple(ours[1].split("/")))) or (layer == "core" and WIDGET.search(line)):
                print(f"{'/'.join(source)}:{number}: may not have {line.strip()}")
                bad += 1
sys.exit(bad > 0)
