// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apiworld.h"

#include "tests/support/waitfor.h"

#include <QFile>

namespace test {

using namespace core;
using namespace Qt::StringLiterals;

ApiWorld::ApiWorld(MemoryStore &store) : keychain(store) { }

void ApiWorld::replyWithToken(const QByteArray &value, int expiresIn)
{
    transport.reply("{\"access_token\":\"" + value + "\",\"expires_in\":" + QByteArray::number(expiresIn) + '}');
}

QByteArray ApiWorld::everythingRecorded() const
{
    QByteArray all;
    for (const Exchange &exchange : log.exchanges()) {
        all += exchange.url.toEncoded() + '\n' + exchange.requestBody + '\n' + exchange.replyBody + '\n';
        if (exchange.error)
            all += describe(*exchange.error).toUtf8() + '\n';
    }
    return all;
}

Account someAccount(TokenSource source)
{
    Account account;
    account.name = u"商城"_s;
    account.appId = AppId::parse(u"wx0123456789abcdef").value_or(AppId());
    account.tokenSource = source;
    return account;
}

QString appSecret()
{
    return u"5ec7e700112233445566778899aabbcc"_s;
}

void storeSecrets(MemoryStore &keychain)
{
    Vault vault(keychain, u"profile"_s, QString());
    const Done stored = waitFor(vault.storeCredentials(someAccount().appId, Credentials{.appSecret = appSecret()}));
    if (!stored)
        qFatal("%s", qPrintable(describe(stored.error())));
}

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(MPDESK_TEST_DATA "/golden/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no golden file %s", qPrintable(name));
    return file.readAll();
}

} // namespace test
