// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

namespace core {

std::span<const Migration> callbackSchema()
{
    // A new table or column is one more row at the end, with the next version. A row that was released is never edited.
    //
    // deliveries: the short columns come first, so that a table row is read without touching the pages of the bodies.
    // `plain` is NULL where it would repeat `body`. Ids are never used again, even after everything was pruned.
    // search: words cut by core/inspector/searchtext; the ascii tokenizer then only has to split at blanks.
    static constexpr Migration steps[] = {
        {1, R"(
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    received_at INTEGER NOT NULL,
    account TEXT NOT NULL,
    state TEXT NOT NULL,
    failed_step TEXT NOT NULL,
    reason TEXT NOT NULL,
    mode TEXT NOT NULL,
    type TEXT NOT NULL COLLATE NOCASE,
    event TEXT NOT NULL COLLATE NOCASE,
    sender TEXT NOT NULL,
    message_id TEXT NOT NULL,
    dedupe_key TEXT NOT NULL,
    summary TEXT NOT NULL,
    duration_us INTEGER NOT NULL,
    remote_address TEXT NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    query TEXT NOT NULL,
    headers TEXT NOT NULL,
    reply_status INTEGER NOT NULL,
    reply BLOB NOT NULL,
    body BLOB NOT NULL,
    plain BLOB
) STRICT;
CREATE INDEX deliveries_by_time ON deliveries (received_at);
CREATE INDEX deliveries_by_account ON deliveries (account);
CREATE INDEX deliveries_by_state ON deliveries (state);
CREATE INDEX deliveries_by_type ON deliveries (type);
CREATE INDEX deliveries_by_event ON deliveries (event);
CREATE VIRTUAL TABLE search USING fts5 (words, content = '', columnsize = 0, tokenize = 'ascii');
)"},
    };
    return steps;
}

} // namespace core
