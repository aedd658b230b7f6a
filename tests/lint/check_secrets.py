#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""After the whole suite: no secret that the tests used may stand in any log, output or data folder they left behind.

Tests take their secrets from tests/support/secrets.txt (one a line) or write the ones they make up to the file named by
MPDESK_SECRETS_SEEN; both are searched for, as text, in UTF-16 and percent-encoded, in everything below BUILD/Testing and
BUILD/test-data."""
import pathlib, sys, urllib.parse

build = pathlib.Path(sys.argv[1])
root = pathlib.Path(__file__).resolve().parents[2]
secrets = set()
for source in (root / "tests/support/secrets.txt", build / "secrets-seen.txt"):
    if source.exists():
        secrets |= {line.strip() for line in source.read_text(encoding="utf-8").splitlines() if len(line.strip()) >= 8 and not line.startswith("#")}
if not secrets:
    sys.exit("no secret to look for: the check would prove nothing")

files = [p for folder in ("Testing", "test-data") for p in (build / folder).rglob("*") if p.is_file()]
if not files:
    sys.exit("nothing to search: run the tests first")
bad = 0
for path in files:
    content = path.read_bytes()
    for secret in secrets:
        forms = {secret.encode(), secret.encode("utf-16-le"), urllib.parse.quote(secret, safe="").encode()}
        if any(form in content for form in forms):
            print(f"{path.relative_to(build)}: holds a secret that begins with {secret[:3]}…")
            bad += 1
print(f"{len(secrets)} secrets looked for in {len(files)} files: {bad} found")
sys.exit(bad > 0)
