// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/clock.h"
#include "core/storage/templatestore.h"

#include <QObject>

namespace core::api {
class ApiClient;
}

namespace ui {

/// The templates of the account, as they are known here and as the platform lists them; one of them is worked on.
class TemplateLibrary final : public QObject
{
    Q_OBJECT

public:
    TemplateLibrary(core::TemplateStore &store, core::api::ApiClient &client, const core::Clock &clock,
                    QObject *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    [[nodiscard]] const std::optional<core::Account> &account() const { return m_account; }
    /// Message templates first.
    [[nodiscard]] const QList<core::templates::Template> &all() const { return m_all; }
    [[nodiscard]] const core::templates::Template *find(const QString &id) const;
    /// The one that is worked on; nothing when there is none.
    [[nodiscard]] const core::templates::Template *chosen() const { return find(m_chosen); }
    void choose(const QString &id);

    /// When the platform was asked last; invalid = never.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// Why the account can have no templates: what is missing. Empty when it can.
    [[nodiscard]] const QString &obstacle() const { return m_obstacle; }
    /// Why the platform did not list that family when it was asked last.
    [[nodiscard]] const std::optional<core::Error> &refusal(core::templates::Family family) const;

    /// Asks the platform; `wanted` is chosen when it is among the answers.
    void refresh(const QString &wanted = {});
    /// What comes back is not waited for any longer.
    void stop();
    /// Deletes it on the platform.
    void remove(const core::templates::Template &subject);

Q_SIGNALS:
    void changed(); ///< templates, reading or refusals
    void chosenChanged(); ///< another one, or the definition of the one
    void removed(const QString &title);
    void failed(const core::Error &error);

private:
    using Read = core::Result<QList<core::templates::Template>>;

    void restore();
    void take(core::templates::Family family, const Read &read);
    void finish(const QString &wanted);
    void keep();

    core::TemplateStore &m_store;
    core::api::ApiClient &m_client;
    const core::Clock &m_clock;
    std::optional<core::Account> m_account;
    QList<core::templates::Template> m_all;
    QString m_chosen;
    QDateTime m_readAt;
    QString m_obstacle;
    std::optional<core::Error> m_messageRefusal;
    std::optional<core::Error> m_noticeRefusal;
    bool m_isReading = false;
    quint64 m_turn = 0;
};

} // namespace ui
