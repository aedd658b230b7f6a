// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace core {

/// An Official Account's AppID: "wx" and 16 lower-case hex digits. It identifies an account everywhere in MpDesk:
/// in the book, in the keychain, in both databases and in the credentials directory.
class AppId
{
public:
    AppId() = default;
    /// Trims; the error names the field "appid" and what was found.
    [[nodiscard]] static Result<AppId> parse(QStringView text);

    [[nodiscard]] const QString &toString() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }

    friend bool operator==(const AppId &, const AppId &) = default;
    friend size_t qHash(const AppId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit AppId(QString text) : m_text(std::move(text)) { }

    QString m_text;
};

} // namespace core
