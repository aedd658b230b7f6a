// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/credentials.h"

#include "core/base/json.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype aesKeyLength = 43;
constexpr qsizetype shortestToken = 3;
constexpr qsizetype longestToken = 32;

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

Done checkSecret(QStringView secret)
{
    if (std::ranges::all_of(secret, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; }))
        return {};
    return invalid(
        u"secret"_s,
        QCoreApplication::translate("Account", "The AppSecret has blanks or characters that no AppSecret has"));
}

Done checkToken(QStringView token)
{
    if (token.size() < shortestToken || token.size() > longestToken)
        return invalid(u"token"_s,
                       QCoreApplication::translate("Account", "The callback Token has %1 to %2 characters; found %3")
                           .arg(shortestToken)
                           .arg(longestToken)
                           .arg(token.size()));
    if (!std::ranges::all_of(token, isAsciiLetterOrDigit))
        return invalid(
            u"token"_s,
            QCoreApplication::translate("Account", "The callback Token has only letters A–Z, a–z and digits"));
    return {};
}

} // namespace

Done checkAesKey(QStringView key, const QString &field)
{
    if (key.size() != aesKeyLength)
        return invalid(field,
                       QCoreApplication::translate("Account", "The EncodingAESKey has %1 characters; found %2")
                           .arg(aesKeyLength)
                           .arg(key.size()));
    if (!std::ranges::all_of(key, [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'+' || c == u'/'; }))
        return invalid(
            field,
            QCoreApplication::translate("Account", "The EncodingAESKey has only letters A–Z, a–z, digits, + and /"));
    return {};
}

bool Credentials::isEmpty() const
{
    return *this == Credentials();
}

Result<Credentials> Credentials::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Credentials credentials{
        .appSecret = reader.stringOr("secret"_L1),
        .callbackToken = reader.stringOr("token"_L1),
        .aesKey = reader.stringOr("aesKey"_L1),
        .previousAesKey = reader.stringOr("previousAesKey"_L1),
    };
    return reader.finish(std::move(credentials));
}

QJsonObject Credentials::toJson() const
{
    QJsonObject json{{u"secret"_s, appSecret}, {u"token"_s, callbackToken}, {u"aesKey"_s, aesKey}};
    if (!previousAesKey.isEmpty())
        json.insert("previousAesKey"_L1, previousAesKey);
    return json;
}

Result<Credentials> validated(Credentials credentials)
{
    for (QString *text :
         {&credentials.appSecret, &credentials.callbackToken, &credentials.aesKey, &credentials.previousAesKey})
        *text = text->trimmed();

    Done sound;
    if (!credentials.appSecret.isEmpty())
        sound = checkSecret(credentials.appSecret);
    if (sound && !credentials.callbackToken.isEmpty())
        sound = checkToken(credentials.callbackToken);
    if (sound && !credentials.aesKey.isEmpty())
        sound = checkAesKey(credentials.aesKey, u"aesKey"_s);
    if (sound && !credentials.previousAesKey.isEmpty())
        sound = checkAesKey(credentials.previousAesKey, u"previousAesKey"_s);
    if (!sound)
        return fail(sound.error());
    return credentials;
}

} // namespace core
