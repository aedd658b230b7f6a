// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace core::jssdk {

/// One name for jsApiList or openTagList.
struct JsApi
{
    enum class Status {
        Current,
        Deprecated, ///< still there, to be replaced
        Retired, ///< does nothing any more
    };

    QString name; ///< "updateAppMessageShareData"
    QString group; ///< "share", "image"…
    QString zh;
    QString en;
    Status status = Status::Current;
    QString replacedBy;
    bool isOpenTag = false; ///< belongs into openTagList

    /// In the language asked for ("zh_CN", "en").
    [[nodiscard]] QString description(const QString &language) const;

    friend bool operator==(const JsApi &, const JsApi &) = default;
};

/// What the JS-SDK offers, as of a day.
struct JsApiList
{
    QDate date;
    QString source;
    QList<JsApi> apis; ///< in the order of their groups

    /// From resources/jsapilist.json.
    [[nodiscard]] static const JsApiList &shipped();
    [[nodiscard]] const JsApi *find(const QString &name) const;
    /// Names that are not in it, in other letters, or not to be used any more: translated, one line each.
    [[nodiscard]] QStringList remarksOn(const QStringList &names) const;
};

[[nodiscard]] QString groupTitle(const QString &group); ///< translated

} // namespace core::jssdk
