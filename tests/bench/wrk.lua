-- SPDX-FileCopyrightText: 2026 MpDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- usage: wrk … -s wrk.lua URL -- FILE
-- Sends the requests of FILE in turn, one a line: query, tab, body. Prints one line: requests a second, median and 99th
-- percentile in milliseconds, and how many were not answered with 2xx or not at all.
local requests = {}
local turn = 0

function init(arguments)
    local headers = { ["Content-Type"] = "text/xml", ["User-Agent"] = "Mozilla/4.0", ["Accept"] = "*/*" }
    for line in io.lines(arguments[1]) do
        local tab = line:find("\t", 1, true)
        requests[#requests + 1] = wrk.format("POST", "/bench?" .. line:sub(1, tab - 1), headers, line:sub(tab + 1))
    end
end

function request()
    turn = turn % #requests + 1
    return requests[turn]
end

function done(summary, latency)
    local errors = summary.errors
    local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
    io.stdout:write(string.format("figures %.0f %.2f %.2f %d\n", summary.requests / (summary.duration / 1e6),
        latency:percentile(50) / 1000, latency:percentile(99) / 1000, failed))
end
