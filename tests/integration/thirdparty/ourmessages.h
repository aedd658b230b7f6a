// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/message/bodies.h"
#include "core/message/digest.h"
#include "core/sandbox/platform.h"

#include <QJsonArray>

namespace test {

using namespace Qt::StringLiterals;

/// Says what the scripts of other people's libraries say, in the bytes that MpDesk sends.
class OurMessages final
{
public:
    OurMessages(core::sandbox::Platform &platform, const core::Catalogue &catalogue, const QJsonObject &order,
                QByteArray token)
        : m_platform(platform)
        , m_catalogue(catalogue)
        , m_order(order)
        , m_query("access_token=" + std::move(token))
    { }

    /// Yields the first answer that is another one than the scripts have; empty = all is well.
    [[nodiscard]] QString say()
    {
        const QJsonValue sent = sayToMany();
        sayPreviews();
        sayToOne();
        call(40065, "delete", m_news);
        m_platform.advance(std::chrono::seconds(5));
        call(0, "delete", m_news);
        call(0, "delete", m_video);
        call(9500001, "delete", sent);
        return m_wrong;
    }

private:
    using Content = core::message::Content;

    [[nodiscard]] QString follower(int index) const { return m_order["openids"_L1].toArray().at(index).toString(); }
    [[nodiscard]] Content text() const { return core::message::Text{m_order["text"_L1].toString()}; }
    [[nodiscard]] static Content image(const QString &id) { return core::message::Image{.mediaIds = {id}}; }
    [[nodiscard]] static Content voice() { return core::message::Voice{u"VOICE"_s}; }
    [[nodiscard]] static Content massVideo() { return core::message::Video{.massMediaId = u"MPVIDEO"_s}; }
    [[nodiscard]] static Content video()
    {
        return core::message::Video{.mediaId = u"VIDEO"_s, .thumbMediaId = u"THUMB"_s};
    }
    [[nodiscard]] Content card() const
    {
        return core::message::Card{.cardId = m_order["card"_L1]["card_id"_L1].toString()};
    }
    [[nodiscard]] Content music() const
    {
        const QJsonValue song = m_order["music"_L1];
        return core::message::Music{.title = song["title"_L1].toString(),
                                    .url = song["musicurl"_L1].toString(),
                                    .hqUrl = song["hqmusicurl"_L1].toString(),
                                    .thumbMediaId = song["thumb_media_id"_L1].toString()};
    }
    [[nodiscard]] Content news(int count) const
    {
        const QJsonValue article = m_order["article"_L1];
        const core::message::News::Link link{.title = article["title"_L1].toString(),
                                             .description = article["description"_L1].toString(),
                                             .url = article["url"_L1].toString(),
                                             .picUrl = article["picurl"_L1].toString()};
        return core::message::News{QList<core::message::News::Link>(count, link)};
    }

    /// Yields the number of the first.
    QJsonValue sayToMany()
    {
        using namespace core::message;
        const OpenIds two{{follower(0), follower(1)}};
        const QJsonValue sent = mass(0, two, text());
        mass(0, Everyone(), text());
        m_news = mass(0, TagTarget{m_order["tag"_L1].toInteger()}, Articles{u"DRAFT"_s});
        mass(0, two, image(u"IMAGE"_s));
        mass(0, two, voice());
        m_video = mass(0, OpenIds{{follower(2), follower(3)}}, massVideo());
        mass(45066, two, text());
        mass(40007, two, image(u"NONE"_s));
        mass(40130, OpenIds{{follower(0)}}, text());
        const QString status = call(0, "get", sent)["msg_status"_L1].toString();
        if (m_wrong.isEmpty() && status != "SENDING"_L1)
            m_wrong = u"get: "_s + status;
        return sent;
    }
    void sayPreviews()
    {
        using namespace core::message;
        for (const Content &content : {text(), Content(Articles{u"DRAFT"_s}), image(u"IMAGE"_s), voice(), massVideo()})
            send(0, previewBody({.content = content, .kfAccount = {}}, OpenId{follower(0)}, m_catalogue), u"preview"_s);
    }
    void sayToOne()
    {
        const QString agent = m_order["agent"_L1].toString();
        const Content articles = core::message::Articles{u"ARTICLE"_s};
        custom(0, follower(0), text());
        custom(0, follower(0), text(), agent);
        custom(0, follower(0), image(u"IMAGE"_s));
        custom(0, follower(0), voice());
        custom(0, follower(0), video());
        custom(45047, follower(0), text());
        custom(45015, follower(2), text());
        custom(0, follower(1), music());
        custom(0, follower(1), news(1));
        custom(45008, follower(1), news(2));
        custom(40007, follower(1), articles);
        custom(40073, follower(1), card());
        for (const Content &content : {image(u"IMAGE"_s), voice(), video(), music(), news(1)})
            custom(0, follower(4), content, agent);
        custom(40007, follower(5), articles, agent);
        custom(40073, follower(5), card(), agent);
    }

    /// Yields its number.
    QJsonValue mass(int wanted, const core::message::Target &target, const Content &content)
    {
        const core::message::Message message{.content = content, .kfAccount = {}};
        const core::message::MassOptions options{.clientMsgId = clientMsgId(message, target, u"1"_s)};
        return send(wanted, massBody(message, target, options, m_catalogue), u"mass"_s)["msg_id"_L1];
    }
    void custom(int wanted, const QString &openId, const Content &content, const QString &agent = {})
    {
        const core::message::Message message{.content = content, .kfAccount = agent};
        send(wanted, customBody(message, openId, m_catalogue), u"custom"_s);
    }
    QJsonObject call(int wanted, const QByteArray &name, const QJsonValue &msgId)
    {
        const QByteArray body = core::toWire(QJsonObject{{"msg_id"_L1, msgId}});
        return judge(wanted, post("/cgi-bin/message/mass/" + name, body), QString::fromLatin1(name));
    }

    /// What we refuse ourselves counts as the platform's refusal.
    QJsonObject send(int wanted, const core::Result<core::message::Request> &request, const QString &what)
    {
        if (!request)
            return judge(wanted, {{"errcode"_L1, request.error().code}, {"errmsg"_L1, request.error().message}}, what);
        const QByteArray path = m_catalogue.endpoint(request->endpointId)->path.toUtf8();
        return judge(wanted, post(path, request->body), what + u' ' + QString::fromUtf8(request->body));
    }
    QJsonObject judge(int wanted, const QJsonObject &answer, const QString &what)
    {
        if (m_wrong.isEmpty() && answer["errcode"_L1].toInt() != wanted)
            m_wrong = u"%1: %2"_s.arg(what, QString::fromUtf8(core::toWire(answer)));
        return answer;
    }
    QJsonObject post(const QByteArray &path, const QByteArray &body)
    {
        core::ServerRequest request;
        request.method = "POST";
        request.path = path;
        request.query = m_query;
        request.body = body;
        return core::parseObject(m_platform.handle(request).body).value_or(QJsonObject());
    }

    core::sandbox::Platform &m_platform;
    const core::Catalogue &m_catalogue;
    QJsonObject m_order;
    QByteArray m_query;
    QJsonValue m_news; ///< numbers of what is deleted afterwards
    QJsonValue m_video;
    QString m_wrong;
};

} // namespace test
