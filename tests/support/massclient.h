// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/xmltree.h"
#include "tests/support/sandboxclient.h"

#include <QJsonArray>

namespace test {

/// A program that sends messages to the followers of a simulated account.
class MassClient : public SandboxClient
{
public:
    explicit MassClient(core::sandbox::Options options = {}) : SandboxClient(std::move(options))
    {
        for (const char *kind : {"image", "voice", "video", "mpvideo", "thumb", "draft", "article"})
            addMedia(QLatin1String(kind).toString().toUpper(), QLatin1String(kind).toString());
    }

    /// The body is JSON; a token that lives is fetched for each call.
    QJsonObject call(const QByteArray &path, const QJsonObject &body)
    {
        return post(path, core::toWire(body), tokenQuery());
    }
    QJsonObject control(const QByteArray &deed, const QJsonObject &body = {})
    {
        return post("/mpdesk-sandbox/" + deed, core::toWire(body));
    }
    void addMedia(const QString &id, const QString &kind, int articles = 1)
    {
        static_cast<void>(control(
            "media",
            {{QLatin1String("media_id"), id}, {QLatin1String("kind"), kind}, {QLatin1String("articles"), articles}}));
    }
    [[nodiscard]] QString openid(qsizetype index) const { return platform.followers().at(index).openid; }

    static QJsonObject text(const QString &content = QStringLiteral("hello"))
    {
        return {{QLatin1String("msgtype"), QLatin1String("text")},
                {QLatin1String("text"), QJsonObject{{QLatin1String("content"), content}}}};
    }
    /// A message of a kind that carries one media id.
    static QJsonObject media(const QString &kind, const QString &id)
    {
        return {{QLatin1String("msgtype"), kind}, {kind, QJsonObject{{QLatin1String("media_id"), id}}}};
    }
    static QJsonObject with(QJsonObject message, const QJsonObject &more)
    {
        for (auto it = more.constBegin(); it != more.constEnd(); ++it)
            message.insert(it.key(), it.value());
        return message;
    }

    QJsonObject sendAll(const QJsonObject &message)
    {
        const QJsonObject all{{QLatin1String("is_to_all"), true}};
        return call("/cgi-bin/message/mass/sendall", with({{QLatin1String("filter"), all}}, message));
    }
    QJsonObject sendTo(const QStringList &openids, const QJsonObject &message)
    {
        const QJsonObject to{{QLatin1String("touser"), QJsonArray::fromStringList(openids)}};
        return call("/cgi-bin/message/mass/send", with(to, message));
    }
    [[nodiscard]] QString status(const QJsonObject &sent)
    {
        const QJsonObject asked{{QLatin1String("msg_id"), sent.value(QLatin1String("msg_id"))}};
        return call("/cgi-bin/message/mass/get", asked).value(QLatin1String("msg_status")).toString();
    }
    [[nodiscard]] QJsonArray received(const QString &whose = {})
    {
        return control("received", {{QLatin1String("openid"), whose}}).value(QLatin1String("received")).toArray();
    }
    [[nodiscard]] QJsonArray sends() { return control("sends").value(QLatin1String("sends")).toArray(); }
    /// What the platform has to tell by now.
    [[nodiscard]] QList<core::XmlNode> events()
    {
        QList<core::XmlNode> events;
        for (const QByteArray &xml : platform.takeEvents())
            events.append(core::parseXml(xml).value());
        return events;
    }
};

} // namespace test
