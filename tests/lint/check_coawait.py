#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""g++ 12 destroys a braced or lambda temporary twice when it stands in a co_await expression: name it first.

QCoro 0.8 moves out of whatever a co_return names, when it converts to the task's Result: a member that is handed out so
is empty afterwards. std::as_const(it) copies."""
import pathlib, re, sys

root, bad = pathlib.Path(sys.argv[1]), 0
COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\])*"', re.S)
MEMBER = re.compile(r"\bco_return\s+(\**(?:m_\w+|\w+(?:(?:\.|->)\w+|\[[^\];]*\])+))\s*;")
for layer in ("core", "ui", "app", "tests"):
    for path in sorted((root / layer).rglob("*.[ch]*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        text = COMMENT.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), path.read_text(encoding="utf-8"))
        for match in re.finditer(r"\bco_await\b[^;]*", text):
            # `if (x = co_await f(); ...) {` ends at the first ';', `while (co_await f()) {` at the body's brace
            depth, expression = 0, ""
            for char in match[0]:
                depth += (char == "(") - (char == ")")
                if depth < 0:
                    break
                expression += char
            if "{" in expression:
                line = text.count("\n", 0, match.start()) + 1
                print(f"{path.relative_to(root)}:{line}: braces inside a co_await expression")
                bad += 1
        for match in MEMBER.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            print(f"{path.relative_to(root)}:{line}: co_return moves out of {match[1]}; say std::as_const({match[1]})")
            bad += 1
sys.exit(bad > 0)
