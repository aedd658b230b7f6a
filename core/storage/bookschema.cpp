// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

namespace core {

std::span<const Migration> bookSchema()
{
    // A new table or column is one more row at the end, with the next version. A row that was released is never edited.
    static constexpr Migration steps[] = {
        {1, R"(
CREATE TABLE accounts (
    appid TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    verified INTEGER NOT NULL,
    badge_color TEXT NOT NULL,
    callback_mode TEXT NOT NULL,
    api_base TEXT NOT NULL,
    proxy TEXT NOT NULL,
    token_source TEXT NOT NULL,
    callback_path TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE facts (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
)"},
        {2, R"(
CREATE TABLE menu_versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    appid TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    note TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT;
CREATE INDEX menu_versions_by_account ON menu_versions (appid, id);
CREATE TABLE menu_drafts (
    appid TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL,
    base_fingerprint TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;
)"},
        // Whoever removes an account wants nothing of it to stay. A trigger rather than a foreign key, so that it holds
        // for other tools too, which do not switch those on.
        {3, R"(
CREATE TRIGGER menus_go_with_their_account AFTER DELETE ON accounts BEGIN
    DELETE FROM menu_versions WHERE appid = old.appid;
    DELETE FROM menu_drafts WHERE appid = old.appid;
END;
)"},
        {4, R"(
CREATE TABLE scenarios (
    name TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;
)"},
        {5, R"(
CREATE TABLE answering (
    appid TEXT NOT NULL PRIMARY KEY,
    policy TEXT NOT NULL,
    forward TEXT NOT NULL,
    strictness TEXT NOT NULL
) STRICT;
CREATE TRIGGER answers_go_with_their_account AFTER DELETE ON accounts BEGIN
    DELETE FROM answering WHERE appid = old.appid;
END;
)"},
        {6, R"(
CREATE TABLE media (
    appid TEXT NOT NULL,
    media_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    keeping TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    url TEXT NOT NULL,
    hash TEXT NOT NULL,
    thumbnail BLOB,
    PRIMARY KEY (appid, media_id)
) STRICT;
CREATE INDEX media_by_id ON media (media_id);
CREATE INDEX media_by_time ON media (appid, keeping, created_at);
CREATE TRIGGER media_goes_with_its_account AFTER DELETE ON accounts BEGIN
    DELETE FROM media WHERE appid = old.appid;
END;
)"},
        {7, R"(
CREATE TABLE mass_jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    appid TEXT NOT NULL,
    message TEXT NOT NULL,
    target TEXT NOT NULL,
    reprint INTEGER NOT NULL,
    digest TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    client_msg_id TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    scheduled_for INTEGER,
    next_at INTEGER,
    msg_id INTEGER NOT NULL,
    course TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    owned_until INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX mass_jobs_once ON mass_jobs (appid, client_msg_id);
CREATE INDEX mass_jobs_by_account ON mass_jobs (appid, id);
CREATE INDEX mass_jobs_by_number ON mass_jobs (appid, msg_id);
CREATE INDEX mass_jobs_due ON mass_jobs (next_at) WHERE next_at IS NOT NULL;
CREATE TABLE mass_previews (
    appid TEXT NOT NULL,
    content TEXT NOT NULL,
    at INTEGER NOT NULL,
    receiver TEXT NOT NULL
) STRICT;
CREATE INDEX mass_previews_by_content ON mass_previews (appid, content, at);
CREATE TRIGGER sends_go_with_their_account AFTER DELETE ON accounts BEGIN
    DELETE FROM mass_jobs WHERE appid = old.appid;
    DELETE FROM mass_previews WHERE appid = old.appid;
END;
)"},
        {8, R"(
CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    appid TEXT NOT NULL,
    name TEXT NOT NULL,
    json TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    UNIQUE (appid, name)
) STRICT;
CREATE TABLE composer (
    appid TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL,
    target TEXT NOT NULL,
    saved_id INTEGER NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER messages_go_with_their_account AFTER DELETE ON accounts BEGIN
    DELETE FROM messages WHERE appid = old.appid;
    DELETE FROM composer WHERE appid = old.appid;
END;
)"},
        {9, R"(
CREATE TABLE answering_drafts (
    appid TEXT NOT NULL PRIMARY KEY,
    policy TEXT NOT NULL,
    forward TEXT NOT NULL,
    strictness TEXT NOT NULL
) STRICT;
CREATE TRIGGER answer_drafts_go_with_their_account AFTER DELETE ON accounts BEGIN
    DELETE FROM answering_drafts WHERE appid = old.appid;
END;
)"},
        {10, R"(
CREATE TABLE template_jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    appid TEXT NOT NULL,
    template TEXT NOT NULL,
    source TEXT NOT NULL,
    token TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    started_at INTEGER,
    ended_at INTEGER,
    rate REAL NOT NULL,
    in_flight INTEGER NOT NULL,
    error TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    owned_until INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX template_jobs_by_account ON template_jobs (appid, id);
CREATE TABLE template_rows (
    job INTEGER NOT NULL,
    number INTEGER NOT NULL,
    openid TEXT NOT NULL,
    body TEXT NOT NULL,
    state INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    claimed_at INTEGER,
    ended_at INTEGER,
    msg_id INTEGER NOT NULL,
    code INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (job, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX template_rows_by_state ON template_rows (job, state, number);
CREATE INDEX template_rows_by_message ON template_rows (msg_id) WHERE msg_id <> 0;
CREATE INDEX template_rows_by_time ON template_rows (claimed_at) WHERE claimed_at IS NOT NULL;
CREATE TRIGGER template_jobs_go_with_their_account AFTER DELETE ON accounts BEGIN
    DELETE FROM template_rows WHERE job IN (SELECT id FROM template_jobs WHERE appid = old.appid);
    DELETE FROM template_jobs WHERE appid = old.appid;
END;
)"},
        {11, R"(
CREATE TABLE draft_editing (
    appid TEXT NOT NULL PRIMARY KEY,
    media_id TEXT NOT NULL,
    articles TEXT NOT NULL,
    saved TEXT NOT NULL,
    folder TEXT NOT NULL,
    publish_id TEXT NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER draft_editing_goes_with_its_account AFTER DELETE ON accounts BEGIN
    DELETE FROM draft_editing WHERE appid = old.appid;
END;
)"},
        {12, R"(
CREATE TABLE customer_messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    appid TEXT NOT NULL,
    openid TEXT NOT NULL,
    message TEXT NOT NULL,
    state TEXT NOT NULL,
    at INTEGER NOT NULL,
    owner TEXT NOT NULL,
    error TEXT NOT NULL
) STRICT;
CREATE INDEX customer_messages_by_follower ON customer_messages (appid, openid, id);
CREATE TRIGGER customer_messages_go_with_their_account AFTER DELETE ON accounts BEGIN
    DELETE FROM customer_messages WHERE appid = old.appid;
END;
)"},
        {13, R"(
CREATE TABLE template_library (
    appid TEXT NOT NULL PRIMARY KEY,
    templates TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    chosen TEXT NOT NULL
) STRICT;
CREATE TABLE template_messages (
    appid TEXT NOT NULL,
    template TEXT NOT NULL,
    message TEXT NOT NULL,
    text TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    PRIMARY KEY (appid, template)
) STRICT;
CREATE TRIGGER template_editing_goes_with_its_account AFTER DELETE ON accounts BEGIN
    DELETE FROM template_library WHERE appid = old.appid;
    DELETE FROM template_messages WHERE appid = old.appid;
END;
)"},
        {14, R"(
CREATE TABLE publications (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    appid TEXT NOT NULL,
    draft_id TEXT NOT NULL,
    titles TEXT NOT NULL,
    known_ids TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    publish_id TEXT NOT NULL,
    article_id TEXT NOT NULL
) STRICT;
CREATE INDEX publications_by_account ON publications (appid, state, id);
CREATE TRIGGER publications_go_with_their_account AFTER DELETE ON accounts BEGIN
    DELETE FROM publications WHERE appid = old.appid;
END;
)"},
        // Subscription notices get their number from the event about them.
        {15, R"(
CREATE INDEX template_rows_without_number ON template_rows (openid) WHERE msg_id = 0 AND state IN (2, 3, 6);
)"},
        // The API console.
        {16, R"(
CREATE TABLE calls (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    appid TEXT NOT NULL,
    at INTEGER NOT NULL,
    endpoint TEXT NOT NULL,
    verb TEXT NOT NULL,
    path TEXT NOT NULL,
    request TEXT NOT NULL,
    status INTEGER NOT NULL,
    error TEXT NOT NULL,
    elapsed INTEGER NOT NULL,
    size INTEGER NOT NULL,
    content_type TEXT NOT NULL,
    is_cut INTEGER NOT NULL,
    is_long INTEGER NOT NULL,
    words TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT;
CREATE INDEX calls_by_account ON calls (appid, id);
CREATE INDEX calls_by_endpoint ON calls (appid, endpoint, id);
CREATE INDEX calls_with_long_answers ON calls (id) WHERE is_long = 1;
CREATE VIRTUAL TABLE calls_search USING fts5 (words, content = 'calls', content_rowid = 'id', columnsize = 0,
    tokenize = 'trigram');
CREATE TRIGGER calls_are_indexed AFTER INSERT ON calls BEGIN
    INSERT INTO calls_search (rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER calls_leave_the_index AFTER DELETE ON calls BEGIN
    INSERT INTO calls_search (calls_search, rowid, words) VALUES ('delete', old.id, old.words);
END;
CREATE TABLE collections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;
CREATE TABLE console (
    appid TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    request TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    PRIMARY KEY (appid, endpoint)
) STRICT;
CREATE TRIGGER calls_go_with_their_account AFTER DELETE ON accounts BEGIN
    DELETE FROM calls WHERE appid = old.appid;
    DELETE FROM console WHERE appid = old.appid;
END;
)"},
        {17, R"(
CREATE TABLE begun_answers (
    appid TEXT NOT NULL,
    openid TEXT NOT NULL,
    messages TEXT NOT NULL,
    PRIMARY KEY (appid, openid)
) STRICT;
CREATE TRIGGER begun_answers_go_with_their_account AFTER DELETE ON accounts BEGIN
    DELETE FROM begun_answers WHERE appid = old.appid;
END;
)"},
        // Counting the rows of a large job takes longer than a window may hold. New rows are counted by who adds them,
        // many at a time.
        {18, R"(
CREATE TABLE template_counts (
    job INTEGER NOT NULL,
    state INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (job, state)
) STRICT, WITHOUT ROWID;
INSERT INTO template_counts SELECT job, state, COUNT(*) FROM template_rows GROUP BY job, state;
CREATE TRIGGER template_rows_change_state AFTER UPDATE OF state ON template_rows WHEN new.state <> old.state BEGIN
    UPDATE template_counts SET amount = amount - 1 WHERE job = old.job AND state = old.state;
    INSERT INTO template_counts VALUES (new.job, new.state, 1) ON CONFLICT DO UPDATE SET amount = amount + 1;
END;
CREATE TRIGGER template_counts_go_with_their_job AFTER DELETE ON template_jobs BEGIN
    DELETE FROM template_counts WHERE job = old.id;
END;
)"},
        // A million rows take longer to delete than a window may hold: the account's jobs are off every list at once,
        // and their rows go a part at a time, as those of a job that a person removes.
        {19, R"(
DROP TRIGGER template_jobs_go_with_their_account;
CREATE TRIGGER template_jobs_leave_with_their_account AFTER DELETE ON accounts BEGIN
    UPDATE template_jobs SET state = 'removing', owner = '', owned_until = 0
        WHERE appid = old.appid AND state <> 'removing';
END;
)"},
        // Likewise the calls, each of which leaves the index of words, too.
        {20, R"(
CREATE TABLE calls_to_forget (
    appid TEXT NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;
DROP TRIGGER calls_go_with_their_account;
CREATE TRIGGER calls_leave_with_their_account AFTER DELETE ON accounts BEGIN
    INSERT INTO calls_to_forget SELECT appid, last FROM
        (SELECT old.appid AS appid, MAX(id) AS last FROM calls WHERE appid = old.appid) WHERE last IS NOT NULL
        ON CONFLICT (appid) DO UPDATE SET last = excluded.last;
    DELETE FROM console WHERE appid = old.appid;
END;
)"},
        // What a send was about: its draft is used up by it.
        {21, R"(
ALTER TABLE mass_jobs ADD COLUMN titles TEXT NOT NULL DEFAULT '';
)"},
    };
    return steps;
}

} // namespace core
