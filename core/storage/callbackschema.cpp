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
    // event_key of rows older than the column is filled from their bodies.
    // Every index holds the id too, so that the newest of a value need no sorting. Values of which each row has another
    // would cost a page of the index a row (measured: 15 µs of 40), so senders are sorted within blocks of ids only,
    // and of durations the number of digits and the first one. search: words cut by core/inspector/searchtext; the
    // ascii tokenizer then only has to split at blanks.
    static constexpr Migration steps[] = {
        // event_key is filled from the bodies. An index holds the id too, so that the newest of a value need no
        // sorting.
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
        {2, R"(
ALTER TABLE deliveries ADD COLUMN event_key TEXT NOT NULL DEFAULT '';
UPDATE deliveries SET event_key = found.event_key FROM (
    SELECT id, CASE WHEN json_valid(body) THEN coalesce(json_extract(body, '$.EventKey'), '')
        WHEN instr(body, '<EventKey><![CDATA[') > 0 THEN
            substr(body, instr(body, '<EventKey><![CDATA[') + 19,
                max(0, instr(substr(body, instr(body, '<EventKey><![CDATA[') + 19), ']]></EventKey>') - 1))
        WHEN instr(body, '<EventKey>') > 0 THEN
            substr(body, instr(body, '<EventKey>') + 10,
                max(0, instr(substr(body, instr(body, '<EventKey>') + 10), '</EventKey>') - 1))
        ELSE '' END AS event_key
    FROM (SELECT id, CAST(coalesce(plain, body) AS TEXT) AS body FROM deliveries WHERE event > '')
) AS found WHERE deliveries.id = found.id AND found.event_key <> '';
CREATE INDEX deliveries_by_key ON deliveries (event_key) WHERE event_key <> '';
CREATE INDEX deliveries_by_sender ON deliveries (id / 4096, sender);
ALTER TABLE deliveries ADD COLUMN duration_class INTEGER GENERATED ALWAYS AS
    (length(max(duration_us, 0)) * 10 + substr(max(duration_us, 0), 1, 1)) VIRTUAL;
CREATE INDEX deliveries_by_duration ON deliveries (duration_class);
)"},
        // Few deliveries are tried again, so that an index of these costs the others nothing; the first of a group is
        // found by its moment. What is learned after the commit (stages, answers of others) has tables of its own, so
        // that no row is written twice for it. progress: 'indexed' is the id up to which search is complete.
        {3, R"(
ALTER TABLE deliveries ADD COLUMN attempt INTEGER NOT NULL DEFAULT 1;
ALTER TABLE deliveries ADD COLUMN first_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN flags INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN answered_by TEXT NOT NULL DEFAULT '';
CREATE INDEX deliveries_by_retry ON deliveries (dedupe_key) WHERE attempt > 1;
CREATE INDEX deliveries_by_flags ON deliveries (flags) WHERE flags <> 0;
CREATE TABLE stages (
    delivery INTEGER PRIMARY KEY,
    committed_us INTEGER NOT NULL,
    forwarded_us INTEGER,
    replied_us INTEGER NOT NULL
) STRICT;
CREATE TABLE forwards (
    id INTEGER PRIMARY KEY,
    delivery INTEGER NOT NULL,
    target TEXT NOT NULL,
    outcome TEXT NOT NULL,
    status INTEGER NOT NULL,
    elapsed_us INTEGER NOT NULL,
    reason TEXT NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX forwards_by_delivery ON forwards (delivery);
CREATE TABLE marks (
    delivery INTEGER PRIMARY KEY,
    starred INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE TABLE progress (
    name TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO progress SELECT 'indexed', coalesce(max(id), 0) FROM deliveries;
CREATE TRIGGER all_of_a_delivery_goes AFTER DELETE ON deliveries BEGIN
    DELETE FROM stages WHERE delivery = old.id;
    DELETE FROM forwards WHERE delivery = old.id;
    DELETE FROM marks WHERE delivery = old.id;
END;
)"},
        // The combinations of state, account, type and event are few: one index of them answers for each of them and
        // for all together, at the price of one. Keys like senders are sorted within blocks of ids, so that a search
        // can look at the newest ids first. spans: the first and the last moment of a block of 4096 ids, as far as
        // progress says 'indexed'.
        {4, R"(
DROP INDEX deliveries_by_account;
DROP INDEX deliveries_by_state;
DROP INDEX deliveries_by_type;
DROP INDEX deliveries_by_event;
DROP INDEX deliveries_by_key;
CREATE INDEX deliveries_by_kind ON deliveries (state, account, type, event);
CREATE INDEX deliveries_by_key ON deliveries (id / 4096, event_key) WHERE event_key <> '';
CREATE TABLE spans (
    block INTEGER PRIMARY KEY,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL
) STRICT;
INSERT INTO spans SELECT id / 4096, min(received_at), max(received_at) FROM deliveries GROUP BY 1;
)"},
        // verified_us: of a relayed one, whose duration_us has become the reply's. Of flags, 4 said both that an
        // earlier try was answered otherwise, which no first try can have, and that two servers did not say the same,
        // which is 16 now.
        {5, R"(
ALTER TABLE stages ADD COLUMN verified_us INTEGER;
UPDATE deliveries SET flags = flags - 4 + 16 WHERE flags <> 0 AND flags & 4 AND attempt = 1
    AND (SELECT count(*) FROM forwards WHERE delivery = deliveries.id) = 2;
)"},
    };
    return steps;
}

} // namespace core
