// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/customerapi.h"
#include "core/base/clock.h"
#include "core/base/gate.h"
#include "core/message/window.h"
#include "core/storage/customerstore.h"
#include "core/storage/mediastore.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace core::sending {

/// Sends to one follower: a row in the journal first, then the request, once. The platform does not recognise a
/// repeated customer message, so that one whose answer was lost stays unknown and is never repeated by itself. What
/// goes to the same follower goes in the order in which it was given. Several programs may share one journal.
class CustomerSender final : public QObject
{
    Q_OBJECT

public:
    CustomerSender(api::ApiClient &client, CustomerStore &store, const MediaStore &media, const Clock &clock,
                   QObject *parent = nullptr);
    ~CustomerSender() override;
    Q_DISABLE_COPY_MOVE(CustomerSender)

    /// The message after its answer: Sent, Refused or Unknown, with the reason. Fails, with nothing sent, when a rule
    /// is broken, when its media have expired or are another account's, or when the journal cannot be written.
    [[nodiscard]] Task<CustomerMessage> send(Account account, message::Message message, QString openId);

    /// To one follower, newest first; `before` is an id, 0 = from the newest.
    [[nodiscard]] Result<QList<CustomerMessage>> to(const AppId &appId, const QString &openId, qint64 before,
                                                    int limit) const;
    /// What of that counts against the follower's window, as far as any window can reach back.
    [[nodiscard]] Result<QList<message::Contact>> contacts(const AppId &appId, const QString &openId) const;

Q_SIGNALS:
    /// A new one, or what became of it.
    void changed(const core::CustomerMessage &message);
    /// It was sent, but the journal could not be told so.
    void failed(const core::Error &error);

private:
    using Turn = std::shared_ptr<Gate<void>>;

    [[nodiscard]] CustomerMessage judged(CustomerMessage message) const;

    api::ApiClient &m_client;
    CustomerStore &m_store;
    const MediaStore &m_media;
    const Clock &m_clock;
    QString m_owner;
    QHash<QString, Turn> m_last; ///< what is under way, or waits, by follower
};

/// Translated: "Sent", "Not sent", …
[[nodiscard]] QString nameOf(CustomerMessage::State state);
/// It may have reached the follower, and the platform may have counted it.
[[nodiscard]] bool mayHaveArrived(CustomerMessage::State state);

} // namespace core::sending
