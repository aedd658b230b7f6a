#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""After the whole suite: no secret that the tests used may stand in any log, output or data folder they left behind.

The secrets that tests use stand in tests/support/secrets.txt, one a line; those of the sandbox are told by their form.
Searched, as text, in UTF-16 and percent-encoded: ctest's log of all output, and the data folders that
MPDESK_KEEP_TEST_FOLDERS kept in BUILD/test-data."""
import pathlib, re, sys, urllib.parse

build = pathlib.Path(sys.argv[1])
root = pathlib.Path(__file__).resolve().parents[2]
listed = (root / "tests/support/secrets.txt").read_text(encoding="utf-8").splitlines()
secrets = {line.strip() for line in listed if line.strip() and not line.startswith("#")}
TOKEN = re.compile(rb"\b\d{2,3}_[A-Za-z0-9_-]{100,}")  # an access token as the sandbox and the platform make them

files = [p for folder in ("Testing", "test-data") for p in (build / folder).rglob("*") if p.is_file()]
if not files:
    sys.exit("nothing to search: run the tests first")
bad = 0
for path in files:
    content = path.read_bytes()
    if TOKEN.search(content):
        print(f"{path.relative_to(build)}: holds an access token")
        bad += 1
    for secret in secrets:
        forms = {secret.encode(), secret.encode("utf-16-le"), urllib.parse.quote(secret, safe="").encode()}
        if any(form in content for form in forms):
            print(f"{path.relative_to(build)}: holds a secret that begins with {secret[:3]}…")
            bad += 1
print(f"{len(secrets)} secrets looked for in {len(files)} files: {bad} found")
sys.exit(bad > 0)
