// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/api/apiclient.h"
#include "core/base/clock.h"
#include "core/inspector/deliverylog.h"

#include <QComboBox>

namespace ui {

/// Who a message comes from: somebody whom the log knows, with the last moment, anybody typed, or a stranger. For a
/// sandbox also those who follow it, the first of them unless told otherwise: it takes no answers to strangers.
class FollowerBox final : public QComboBox
{
    Q_OBJECT

public:
    FollowerBox(core::DeliveryLog &log, core::api::ApiClient &client, const core::Clock &clock,
                QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    /// Empty = somebody whom nobody has seen, another one each time.
    [[nodiscard]] QString follower() const;
    void setFollower(const QString &openId);
    /// The account's original id (gh_…) as the log knows it; empty while it does not.
    [[nodiscard]] const QString &originalId() const { return m_originalId; }
    void retranslate();
    void showPopup() override;

Q_SIGNALS:
    void followerChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Seen
    {
        QString openId;
        QDateTime at;
    };

    void reload();
    void take(const QList<core::DeliverySummary> &deliveries);
    void askSandbox();
    void offer(const QStringList &openIds);
    void choose(const QString &openId);
    void learnOriginalId(core::DeliveryId newest);
    void fill();
    [[nodiscard]] QString strangerText() const;

    core::DeliveryLog &m_log;
    core::api::ApiClient &m_client;
    const core::Clock &m_clock;
    std::optional<core::Account> m_account;
    QList<Seen> m_seen;
    QStringList m_offered; ///< they follow the sandbox
    bool m_isChosen = false; ///< by somebody; else it is what we suggest
    QString m_originalId;
};

} // namespace ui
