#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""After the whole suite: no secret that the tests used may stand in any log, output or data folder they left behind.

usage: check_secrets.py BUILD…
The secrets that tests use stand in tests/support/secrets.txt, one a line; those of the sandbox are told by their form.
Searched, as text, in UTF-16 and percent-encoded: ctest's log of all output, and the data folders that
MPDESK_KEEP_TEST_FOLDERS kept in BUILD/test-data."""
import multiprocessing, os, pathlib, re, sys, urllib.parse

root = pathlib.Path(__file__).resolve().parents[2]
listed = (root / "tests/support/secrets.txt").read_text(encoding="utf-8").splitlines()
secrets = sorted({line.strip() for line in listed if line.strip() and not line.startswith("#")})
TOKEN = re.compile(rb"\b\d{2,3}_[A-Za-z0-9_-]{100,}")  # an access token as the sandbox and the platform make them
PERHAPS = re.compile(rb"_[A-Za-z0-9_-]{100,}")  # found ten times as fast


def forms(secret):
    return {secret.encode(), secret.encode("utf-16-le"), urllib.parse.quote(secret, safe="").encode()}


def has_token(content):
    return any(TOKEN.search(content, max(0, run.start() - 4), run.end()) for run in PERHAPS.finditer(content))


def content_of(path):
    """Without its holes: tests make files of a gigabyte that way."""
    with path.open("rb") as file:
        end, at, parts = path.stat().st_size, 0, []
        while at < end:
            try:
                at = os.lseek(file.fileno(), at, os.SEEK_DATA)
            except OSError:  # nothing but a hole is left
                break
            hole = os.lseek(file.fileno(), at, os.SEEK_HOLE)
            parts.append(os.pread(file.fileno(), hole - at, at))
            at = hole
    return b"".join(parts)


def complaints(path):
    content = content_of(path)
    found = [f"{path}: holds an access token"] if has_token(content) else []
    return found + [
        f"{path}: holds a secret that begins with {secret[:3]}…"
        for secret in secrets
        if any(form in content for form in forms(secret))
    ]


def main():
    folders = [pathlib.Path(build) / part for build in sys.argv[1:] for part in ("Testing", "test-data")]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    if not files:
        sys.exit("nothing to search: run the tests first")
    with multiprocessing.Pool() as pool:
        found = [line for lines in pool.imap_unordered(complaints, files, chunksize=16) for line in lines]
    print(*found, f"{len(secrets)} secrets looked for in {len(files)} files: {len(found)} found", sep="\n")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
