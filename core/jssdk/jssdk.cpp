// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/jssdk.h"

#include "core/base/json.h"
#include "core/jssdk/javascript_p.h"
#include "core/jssdk/pageurl.h"
#include "core/jssdk/texts_p.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nonceLength = 16;

QString sha1(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace

QString literal(const QString &text)
{
    QString json = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    json = json.sliced(1, json.size() - 2);
    return json.replace(u'\u2028', u"\\u2028"_s).replace(u'\u2029', u"\\u2029"_s).replace("</"_L1, "<\\/"_L1);
}

Result<Signed> sign(const QString &ticket, const QString &url, const QString &nonce, qint64 timestamp)
{
    const QString trimmedTicket = ticket.trimmed();
    const QString given = url.trimmed();
    if (trimmedTicket.isEmpty())
        return invalid(u"ticket"_s, Texts::tr("Signing needs a jsapi_ticket"));
    if (auto page = readPageUrl(given); !page)
        return fail(page.error());
    if (nonce.isEmpty())
        return invalid(u"nonce"_s, Texts::tr("Signing needs a nonceStr"));

    Signed result{.url = given.section(u'#', 0, 0),
                  .fragmentStripped = given.contains(u'#'),
                  .nonceStr = nonce,
                  .timestamp = timestamp};
    result.hasUnencoded = std::ranges::any_of(result.url, [](QChar c) { return c.unicode() > 0x7e; });
    // Lower-case keys in ASCII order, values as they are: the one place where it is noncestr, not nonceStr.
    result.string1 = u"jsapi_ticket="_s + trimmedTicket + u"&noncestr="_s + nonce + u"&timestamp="_s
        + QString::number(timestamp) + u"&url="_s + result.url;
    result.signature = sha1(result.string1);
    return result;
}

QString randomNonce()
{
    constexpr QLatin1String alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QString nonce;
    for (qsizetype i = 0; i < nonceLength; ++i)
        nonce += alphabet.at(QRandomGenerator::system()->bounded(alphabet.size()));
    return nonce;
}

QString configBlock(const Signed &signature, const QString &appId, const QStringList &jsApiList)
{
    QStringList apis;
    for (const QString &api : jsApiList)
        apis += literal(api);
    return u"wx.config({\n    debug: false,\n    appId: %1,\n    timestamp: %2,\n    nonceStr: %3,\n    signature: "
           u"%4,\n"
           u"    jsApiList: [%5]\n});\n"_s.arg(literal(appId), QString::number(signature.timestamp),
                                               literal(signature.nonceStr), literal(signature.signature),
                                               apis.join(u", "_s));
}

QString cardSignature(const QStringList &values)
{
    QStringList used = values;
    used.removeAll(QString());
    std::ranges::sort(used, {}, [](const QString &value) { return value.toUtf8(); });
    return sha1(used.join(QString()));
}

Result<int> selfTest()
{
    QFile file(u":/samples/vectors.json"_s);
    const auto all = parseObject(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!all)
        return fail(all.error());
    int checked = 0;
    const QJsonArray rows = all.value()["vectors"_L1].toArray();
    for (const auto &row : rows) {
        const QString kind = row["kind"_L1].toString();
        QString computed;
        if (kind == "jsapi"_L1)
            computed = sign(row["ticket"_L1].toString(), row["url"_L1].toString(), row["noncestr"_L1].toString(),
                            row["timestamp"_L1].toString().toLongLong())
                           .map(&Signed::signature)
                           .value_or(QString());
        else if (kind == "card"_L1)
            computed = cardSignature(row["values"_L1].toVariant().toStringList());
        else
            continue;
        if (computed != row["signature"_L1].toString())
            return fail(Error::Kind::Protocol,
                        Texts::tr("The signature self-test fails at the vector \"%1\"").arg(row["id"_L1].toString()));
        ++checked;
    }
    return checked;
}

} // namespace core::jssdk
