// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/qnamtransport.h"
#include "core/storage/sendstore.h"
#include "tests/support/ui/composebench.h"

#include <QJsonObject>

namespace test {

/// A person at the page Compose, or at another one, the platform behind it with media to send, and the way back through
/// the inspector.
struct ComposeJourney : ComposeBench
{
    explicit ComposeJourney(const QString &pageId = QStringLiteral("compose"));
    ~ComposeJourney();
    Q_DISABLE_COPY_MOVE(ComposeJourney)

    /// A deed of the sandbox; see core/sandbox/platform.h.
    QJsonObject control(const QByteArray &deed, const QJsonObject &body = {});
    [[nodiscard]] QString openId() const;
    /// A draft with a cover for each title; yields its media id.
    [[nodiscard]] QString addDraft(const QStringList &titles);
    /// All mass sends that the platform took on.
    [[nodiscard]] QJsonArray sends();

    /// What the platform has to tell by now goes over the wire to the inspector.
    void deliverEvents();
    void pressSend() const;
    /// From the text in the editor to the dialog in which nothing is decided yet.
    void review() const;
    /// Without a preview and at once.
    void sendToMany() const;
    /// The newest send in the history is opened.
    void openNewest() const;
    void activate() const;

    [[nodiscard]] core::MassJob newestJob() const;

    core::QnamTransport transport;
    core::SystemClock clock;
};

} // namespace test
