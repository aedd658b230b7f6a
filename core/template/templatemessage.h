// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core::templates {

/// What one field of a template is to say.
struct Value
{
    QString field; ///< "thing1", without .DATA
    QString text;
    QString color; ///< of a file; ignored by the platform since 2023-05-04, and never sent

    friend bool operator==(const Value &, const Value &) = default;
};

struct MiniProgram
{
    QString appId;
    QString pagePath;

    [[nodiscard]] bool isEmpty() const { return appId.isEmpty() && pagePath.isEmpty(); }

    friend bool operator==(const MiniProgram &, const MiniProgram &) = default;
};

/// One message to one follower, of either family.
struct TemplateMessage
{
    QString toUser;
    QString templateId;
    QString url; ///< opened by a tap; of a subscription notice it is called `page` on the wire
    MiniProgram miniProgram; ///< opened instead, by phones that can
    /// Equal ids to one openid within ten minutes are sent once. Subscription notices have none.
    QString clientMsgId;
    QList<Value> values;

    [[nodiscard]] const Value *find(QStringView field) const;

    friend bool operator==(const TemplateMessage &, const TemplateMessage &) = default;
};

} // namespace core::templates
