// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/credentialsdirectory.h"

#include "core/base/json.h"

#include <QFile>
#include <QFileInfo>

namespace core {

using namespace Qt::StringLiterals;

QString CredentialsDirectory::fileOf(const AppId &appId) const
{
    return m_path + u'/' + appId.toString() + u".json"_s;
}

bool CredentialsDirectory::has(const AppId &appId) const
{
    return !m_path.isEmpty() && !appId.isNull() && QFileInfo::exists(fileOf(appId));
}

Result<std::optional<Credentials>> CredentialsDirectory::read(const AppId &appId) const
{
    if (!has(appId))
        return std::optional<Credentials>();

    const QString path = fileOf(appId);
    const auto refuse = [&path](const QString &reason) {
        return fail(
            Error{.kind = Error::Kind::Secret,
                  .message = tr("The credentials file %1 cannot be used: %2").arg(path, reason),
                  .advice = tr("It holds an object with \"secret\", \"token\", \"aesKey\" and, if there is one, "
                               "\"previousAesKey\"."),
                  .field = u"unreadable"_s});
    };

    constexpr qint64 limit = 64 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    const QByteArray content = file.read(limit + 1);
    if (content.size() > limit)
        return refuse(tr("it is larger than %1 bytes").arg(limit));
    const Result<Credentials> credentials =
        parseObject(content).and_then(&Credentials::fromJson).and_then([](const Credentials &c) {
            return validated(c);
        });
    if (!credentials)
        return refuse(credentials.error().message);
    return std::optional<Credentials>(*credentials);
}

} // namespace core
