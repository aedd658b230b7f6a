// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drafts/draftediting.h"

#include "ui/support/valuestep.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::article::Article;

namespace {

/// At most so much of what was typed is lost when the program dies.
constexpr std::chrono::milliseconds keepAfter{200};

/// The only field in which they differ; empty when there are several.
QString differingField(const Article &one, const Article &other)
{
    QStringList fields;
    const auto compare = [&](const QString &name, auto member) {
        if (one.*member != other.*member)
            fields += name;
    };
    compare(u"title"_s, &Article::title);
    compare(u"author"_s, &Article::author);
    compare(u"digest"_s, &Article::digest);
    compare(u"content"_s, &Article::content);
    compare(u"sourceUrl"_s, &Article::sourceUrl);
    compare(u"thumbMediaId"_s, &Article::thumbMediaId);
    compare(u"crop235"_s, &Article::crop235);
    compare(u"crop11"_s, &Article::crop11);
    compare(u"imageMediaIds"_s, &Article::imageMediaIds);
    return fields.size() == 1 ? fields.constFirst() : QString();
}

} // namespace

DraftEditing::DraftEditing(core::DraftStore &store, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_state.articles = {Article()};
    m_state.saved = m_state.articles;
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepAfter);
    connect(&m_keeping, &QTimer::timeout, this, &DraftEditing::keepNow);
}

DraftEditing::~DraftEditing()
{
    keepNow();
}

void DraftEditing::setAccount(const std::optional<core::AppId> &appId)
{
    if (m_appId == appId)
        return;
    keepNow();
    m_appId = appId;
    core::DraftState state;
    if (m_appId) {
        const auto kept = m_store.state(*m_appId);
        if (!kept)
            Q_EMIT keepFailed(kept.error());
        else if (*kept)
            state = **kept;
    }
    restart(state);
    m_isToKeep = false; // it is there already
    m_keeping.stop();
}

bool DraftEditing::isEdited() const
{
    return m_state.articles != m_state.saved;
}

QList<int> DraftEditing::changedArticles() const
{
    QList<int> changed;
    for (int i = 0; i < m_state.articles.size(); ++i) {
        if (i >= m_state.saved.size() || m_state.articles[i] != m_state.saved[i])
            changed.append(i);
    }
    return changed;
}

void DraftEditing::load(const core::api::Draft &draft)
{
    restart({.mediaId = draft.mediaId,
             .articles = draft.articles,
             .saved = draft.articles,
             .publishId = m_state.publishId});
}

void DraftEditing::loadFile(const Articles &articles, const QString &folder)
{
    restart({.articles = articles, .saved = {Article()}, .folder = folder, .publishId = m_state.publishId});
}

void DraftEditing::startNew()
{
    restart({.publishId = m_state.publishId});
}

void DraftEditing::restart(core::DraftState state)
{
    m_state = std::move(state);
    if (m_state.articles.isEmpty())
        m_state.articles = {Article()};
    if (m_state.saved.isEmpty())
        m_state.saved = {Article()};
    m_undo.clear();
    keepSoon();
    Q_EMIT loaded();
    Q_EMIT changed();
}

void DraftEditing::setArticle(qsizetype index, const Article &article, const QString &undoText)
{
    if (m_state.articles[index] == article)
        return;
    Articles after = m_state.articles;
    after[index] = article;
    const QString field = undoText.isEmpty() ? differingField(m_state.articles[index], article) : QString();
    m_undo.push(new ValueStep<Articles>(std::bind_front(&DraftEditing::show, this), m_state.articles, after,
                                        undoText.isEmpty() ? tr("Typing") : undoText,
                                        field.isEmpty() ? QString() : u"%1.%2"_s.arg(index).arg(field)));
}

void DraftEditing::addArticle()
{
    m_undo.push(new ValueStep<Articles>(std::bind_front(&DraftEditing::show, this), m_state.articles,
                                        m_state.articles + Articles{Article()}, tr("Add an article")));
}

void DraftEditing::show(const Articles &articles)
{
    m_state.articles = articles;
    keepSoon();
    Q_EMIT changed();
}

void DraftEditing::alter(const core::AppId &appId, const std::function<void(core::DraftState &)> &deed)
{
    if (m_appId == appId) {
        deed(m_state);
        keepSoon();
        keepNow(); // after a crash the platform is not to be told twice
        Q_EMIT changed();
        return;
    }
    const auto kept = m_store.state(appId);
    if (!kept || !*kept)
        return;
    core::DraftState state = **kept;
    deed(state);
    if (const core::Done done = m_store.keep(appId, state); !done)
        Q_EMIT keepFailed(done.error());
}

void DraftEditing::markSaved(const core::AppId &appId, const QString &mediaId, const QList<int> &indexes)
{
    alter(appId, [&](core::DraftState &state) {
        state.mediaId = mediaId;
        state.saved.resize(state.articles.size());
        for (const int index : indexes)
            state.saved[index] = state.articles.value(index);
    });
}

void DraftEditing::setPublishId(const core::AppId &appId, const QString &publishId)
{
    alter(appId, [&](core::DraftState &state) { state.publishId = publishId; });
}

void DraftEditing::detach()
{
    m_state.mediaId.clear();
    m_state.saved = {Article()};
    keepSoon();
    Q_EMIT changed();
}

void DraftEditing::keepSoon()
{
    // Not put off by the next key, so that a fast typist loses no more than a slow one.
    if (!m_appId || std::exchange(m_isToKeep, true))
        return;
    m_keeping.start();
}

void DraftEditing::keepNow()
{
    if (!std::exchange(m_isToKeep, false) || !m_appId)
        return;
    m_keeping.stop();
    m_state.keptAt = m_clock.now();
    const core::Done kept = m_store.keep(*m_appId, m_state);
    if (!kept)
        Q_EMIT keepFailed(kept.error());
}

} // namespace ui
