// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/menupublisher.h"
#include "ui/pages/menu/menuediting.h"

#include <QTimer>

#include <optional>

namespace core {
class MediaStore;
}

namespace ui {

/// What the menu page works with.
struct MenuServices
{
    core::publishing::MenuPublisher &publisher;
    core::MenuStore &store;
    core::MediaStore &media;
    core::api::ApiClient &client;
    const core::Catalogue &catalogue;
    const core::Clock &clock;
};

/// One account's menus on this desk: what is known to be live, what the edits started from, and the edits themselves,
/// kept on disk as a draft half a second after each change.
class MenuSession final : public QObject
{
    Q_OBJECT

public:
    enum class Standing {
        Unknown, ///< nobody has looked yet
        Same, ///< the editor shows what is live
        Edited, ///< there is something to publish
        ChangedByOthers, ///< while something was edited here
        ConsoleMade, ///< live, but not made by the API
    };
    /// The live menu, as seen last.
    struct Known
    {
        core::menu::MenuSet menus; ///< what followers see
        QByteArray fingerprint; ///< what publishing expects to find
        QDateTime at;
        bool isConsoleMade = false;
        bool isFetched = false; ///< in this session; else remembered from the history
    };

    explicit MenuSession(MenuServices services, QObject *parent = nullptr);
    ~MenuSession() override;
    Q_DISABLE_COPY_MOVE(MenuSession)

    /// Keeps the edits of the account before and brings back those of this one.
    void setAccount(const std::optional<core::Account> &account);
    [[nodiscard]] const std::optional<core::Account> &account() const { return m_account; }
    [[nodiscard]] MenuServices &services() { return m_services; }
    [[nodiscard]] MenuEditing &editing() { return m_editing; }

    /// Whether the platform lets this account have menus by API; else why not.
    [[nodiscard]] bool mayPublish() const { return m_obstacle.isEmpty(); }
    [[nodiscard]] const QString &obstacle() const { return m_obstacle; }

    void fetch();
    /// Stops waiting; an answer that comes later changes nothing here.
    void stopFetching();
    [[nodiscard]] bool isFetching() const { return m_fetching; }

    [[nodiscard]] const std::optional<Known> &known() const { return m_known; }
    [[nodiscard]] Standing standing() const;
    /// From live to here.
    [[nodiscard]] QList<core::menu::Change> unpublished() const;
    /// What others changed since the edits began.
    [[nodiscard]] QList<core::menu::Change> changesOfOthers() const;
    /// Something here would be lost if the editor followed what is live.
    [[nodiscard]] bool hasEdits() const;
    [[nodiscard]] const core::menu::MenuSet &base() const { return m_base; }
    /// What others changed has been seen and is to be replaced.
    void acceptOthers();
    /// The editor shows the live menu; one undo brings the edits back.
    void takeTheirs();
    /// Whether an editor without edits of its own shows what is live from now on. While somebody is about to publish
    /// what they see, it must not change under their hands.
    enum class Editor { Follows, Stays };
    void learn(const core::api::LiveMenu &live, Editor editor);
    /// `menus` are live now because we published them.
    void published(const core::menu::MenuSet &menus, const core::publishing::Publication &publication);

    /// Nothing is live now because we deleted it; the editor keeps what it has.
    void removed(const core::publishing::Publication &publication);

    /// Edits of an earlier day came back: when they were kept; invalid when not.
    [[nodiscard]] const QDateTime &draftRestored() const { return m_draftRestored; }
    void discardDraft();
    void forgetDraftNotice();
    /// Text of the JSON tab that cannot be read yet is part of the draft.
    void setFaultyText(const QString &text);
    [[nodiscard]] const QString &faultyText() const { return m_faultyText; }
    void saveDraftNow();

Q_SIGNALS:
    void changed(); ///< standing, known, fetching or draft
    void accountSwitched(); ///< the editor holds another account's menus
    void fetchFailed(const core::Error &error);
    void storeFailed(const core::Error &error);
    void othersChanged(); ///< and the editor has followed, since nothing was edited here
    void problemsFound(const QList<core::menu::Problem> &problems); ///< of reading what the platform answered

private:
    /// What the library knows against the material of buttons.
    [[nodiscard]] QList<core::menu::Problem> mediaProblems(const core::menu::MenuSet &menus) const;
    void restore();
    void restoreDraft(const core::MenuDraft &draft, const QList<core::MenuVersion> &versions);
    void answered(quint64 turn, const core::Result<core::api::LiveMenu> &live);

    MenuServices m_services;
    MenuEditing m_editing;
    std::optional<core::Account> m_account;
    std::optional<Known> m_known;
    core::menu::MenuSet m_base; ///< live when the edits began
    QByteArray m_baseFingerprint;
    QDateTime m_draftRestored;
    QString m_faultyText;
    QString m_obstacle;
    QTimer m_saving;
    quint64 m_turn = 0; ///< rises when answers under way lose their meaning
    bool m_fetching = false;
};

} // namespace ui
