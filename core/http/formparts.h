// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace core {

/// One field of a received form.
struct FormPart
{
    QByteArray name;
    /// As sent in filename="…"; RFC 2231's filename* does not count, as the platform does not read it.
    QByteArray fileName;
    QByteArray contentType;
    QByteArray bytes;
};

/// The fields of a multipart/form-data body in their order; none when it is anything else, breaks off before its last
/// boundary, or has more fields or longer headers than any upload of the platform needs.
[[nodiscard]] QList<FormPart> formParts(const QByteArray &contentType, const QByteArray &body);

} // namespace core
