#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text in the source has a finished Chinese translation, with the same placeholders; English has its plurals.

usage: check_translations.py ROOT LUPDATE"""
import pathlib, re, subprocess, sys, tempfile
import xml.etree.ElementTree as ET

root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
sources = [str(p) for layer in ("app", "core", "ui") for p in sorted((root / layer).rglob("*")) if p.suffix in (".cpp", ".h")]
bad = 0


def complain(text):
    global bad
    bad += 1
    print(text)


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


for language, extra in (("zh_CN", []), ("en", ["-pluralonly"])):
    shipped = root / f"translations/mpdesk_{language}.ts"
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / shipped.name
        fresh.write_bytes(shipped.read_bytes())
        listing = pathlib.Path(folder) / "sources.txt"
        listing.write_text("\n".join(sources) + "\n")
        done = subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *extra, "-I", str(root), f"@{listing}", "-ts", str(fresh)], capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(done.stderr)
        for line in done.stderr.splitlines():
            if "lacks Q_OBJECT" in line:
                complain(f"lupdate cannot tell the context: {line}")
        for context, message in messages(fresh):
            source, translation = message.findtext("source"), message.find("translation")
            if translation.get("type") in ("unfinished", "vanished", "obsolete"):
                complain(f"{language}: not translated: [{context}] {source!r}")
                continue
            for text in [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]:
                wanted, got = (sorted(set(re.findall(r"%(?:L?\d+|n)", t))) for t in (source, text))
                if not text.strip() or (wanted != got and language != "en" and message.get("numerus") != "yes"):
                    complain(f"{language}: placeholders differ: [{context}] {source!r} -> {text!r}")
print(f"{bad} texts to mend")
sys.exit(bad > 0)
