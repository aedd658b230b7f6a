// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/draftapi.h"
#include "core/base/clock.h"
#include "core/storage/draftstore.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>

namespace ui {

/// The draft under the editor's hands: its articles with undo and redo, what the platform has of it, and all of it kept
/// on disk while it changes, one for each account. Closing the window or a crash loses nothing.
class DraftEditing final : public QObject
{
    Q_OBJECT

public:
    using Articles = QList<core::article::Article>;

    DraftEditing(core::DraftStore &store, const core::Clock &clock, QObject *parent = nullptr);
    ~DraftEditing() override;
    Q_DISABLE_COPY_MOVE(DraftEditing)

    /// Keeps what was written for the account before and brings back what is this one's.
    void setAccount(const std::optional<core::AppId> &appId);

    [[nodiscard]] const Articles &articles() const { return m_state.articles; }
    [[nodiscard]] const Articles &saved() const { return m_state.saved; }
    [[nodiscard]] const QString &mediaId() const { return m_state.mediaId; }
    [[nodiscard]] const QString &folder() const { return m_state.folder; }
    [[nodiscard]] const QString &publishId() const { return m_state.publishId; }
    [[nodiscard]] bool isNew() const { return m_state.mediaId.isEmpty(); }
    /// The platform does not have it as it stands here.
    [[nodiscard]] bool isEdited() const;
    /// Articles that the platform has otherwise, or not.
    [[nodiscard]] QList<int> changedArticles() const;
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// Another draft: no undo back to the one before.
    void load(const core::api::Draft &draft);
    void loadFile(const Articles &articles, const QString &folder);
    void startNew();
    /// One step of undo; typing in one field is one step, too.
    void setArticle(qsizetype index, const core::article::Article &article, const QString &undoText = {});
    void addArticle();
    /// The platform has these articles of that account's draft now, whichever account is in use by now.
    void markSaved(const core::AppId &appId, const QString &mediaId, const QList<int> &indexes);
    void setPublishId(const core::AppId &appId, const QString &publishId);
    /// The platform has it no more: what stands here can be added as a new one.
    void detach();

    void keepNow();

Q_SIGNALS:
    void changed(); ///< articles, or what the platform has of them
    void loaded(); ///< it is another draft
    void keepFailed(const core::Error &error);

private:
    void show(const Articles &articles);
    void alter(const core::AppId &appId, const std::function<void(core::DraftState &)> &deed);
    void restart(core::DraftState state);
    void keepSoon();

    core::DraftStore &m_store;
    const core::Clock &m_clock;
    std::optional<core::AppId> m_appId;
    core::DraftState m_state;
    QUndoStack m_undo;
    QTimer m_keeping;
    bool m_isToKeep = false; ///< something changed since it was kept
};

} // namespace ui
