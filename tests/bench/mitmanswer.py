# SPDX-FileCopyrightText: 2026 MpDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets mitmdump answer by itself, so that no server behind it takes a share of the processor."""
from mitmproxy import http


def request(flow: http.HTTPFlow) -> None:
    flow.response = http.Response.make(200, b"success", {"Content-Type": "text/plain"})
