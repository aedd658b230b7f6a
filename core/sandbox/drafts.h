// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/articles.h"

#include <optional>

namespace core::sandbox {

/// One to eight articles that are not out yet.
struct Draft
{
    QString mediaId;
    QList<Article> articles;
    QDateTime created;
    QDateTime updated;
};

/// The draft box. What is published or sent is gone from it: take().
class Drafts
{
public:
    /// Gives it an id and its articles pages for looking at them.
    [[nodiscard]] Draft add(QList<Article> articles, const QDateTime &now, Draw &draw);
    [[nodiscard]] const Draft *find(const QString &mediaId) const;
    /// The draft, which is not here any more; nothing for an unknown id.
    [[nodiscard]] std::optional<Draft> take(const QString &mediaId);
    /// 40007 for an unknown id, 40114 for an article that is not there.
    [[nodiscard]] Done replace(const QString &mediaId, qint64 index, Article article, const QDateTime &now);

    [[nodiscard]] qsizetype count() const { return m_drafts.size(); }
    /// Those that were changed last come first.
    [[nodiscard]] QList<Draft> page(qsizetype offset, qsizetype count) const;
    /// The article that has this page.
    [[nodiscard]] const Article *at(const QByteArray &path) const;

private:
    QList<Draft> m_drafts; ///< those that were changed last stand last
};

/// The articles are checked by articleFrom(); 44003 for none, 45008 for more than eight, 45074 for a full box.
[[nodiscard]] Outcome addDraft(State &state, const Call &call);
[[nodiscard]] Outcome getDraft(State &state, const Call &call);
/// "articles" is one object here (47001 for anything else), "index" counts from 0 (40114).
[[nodiscard]] Outcome updateDraft(State &state, const Call &call);
[[nodiscard]] Outcome deleteDraft(State &state, const Call &call);
[[nodiscard]] Outcome countDrafts(State &state, const Call &call);
[[nodiscard]] Outcome listDrafts(State &state, const Call &call);
/// The draft box has been open for everybody since 2022: asking and switching say so alike.
[[nodiscard]] Outcome switchDrafts(State &state, const Call &call);

/// 41006 without media_id, 40007 when it names no draft.
[[nodiscard]] Result<Draft> draftNamed(const State &state, const QJsonObject &body);
/// The same by the body of a call, which has nothing else to say.
[[nodiscard]] Result<Draft> draftNamed(const State &state, const Call &call);

} // namespace core::sandbox
