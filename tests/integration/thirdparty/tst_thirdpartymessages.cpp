// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/integration/thirdparty/node.h"
#include "tests/integration/thirdparty/ourmessages.h"
#include "tests/support/fakeclock.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QTest>

using namespace core;
using namespace core::sandbox;
using namespace Qt::StringLiterals;

/// Mass, preview and customer messages, as libraries of other people send them.
class TestThirdPartyMessages : public QObject
{
    Q_OBJECT

private:
    const Catalogue m_catalogue = Catalogue::load().value();
    test::FakeClock m_clock;
    std::unique_ptr<SandboxServer> m_server;

    QJsonObject ask(const QByteArray &path, const QJsonObject &body, const QByteArray &query = {})
    {
        ServerRequest request;
        request.method = "POST";
        request.path = path;
        request.query = query;
        request.body = toWire(body);
        return parseObject(m_server->platform().handle(request).body).value_or(QJsonObject());
    }
    QJsonObject control(const QByteArray &deed, const QJsonObject &body = {})
    {
        return ask("/mpdesk-sandbox/" + deed, body);
    }

    QJsonObject credentials()
    {
        const Identity &identity = m_server->platform().identity();
        return {{"baseUrl"_L1, m_server->baseUrl().toString()},
                {"grant_type"_L1, "client_credential"_L1},
                {"appid"_L1, identity.appId},
                {"secret"_L1, identity.secret}};
    }
    QByteArray token()
    {
        return ask("/cgi-bin/stable_token", credentials()).value("access_token"_L1).toString().toUtf8();
    }
    void addAgent(const QString &account)
    {
        static_cast<void>(ask("/customservice/kfaccount/add", {{"kf_account"_L1, account}, {"nickname"_L1, u"安娜"_s}},
                              "access_token=" + token()));
    }

    /// Media to send, an agent, followers of whom all but two wrote to the account, and what the scripts have to say.
    QJsonObject order()
    {
        for (const QString &kind :
             {u"image"_s, u"voice"_s, u"video"_s, u"mpvideo"_s, u"thumb"_s, u"draft"_s, u"article"_s})
            static_cast<void>(control("media", {{"media_id"_L1, kind.toUpper()}, {"kind"_L1, kind}}));
        addAgent(u"anna@gh_x"_s);
        QJsonArray openids;
        for (const Follower &follower : m_server->platform().followers().first(6))
            openids.append(follower.openid);
        for (const int i : {0, 1, 4, 5})
            static_cast<void>(control("interact", {{"openid"_L1, openids.at(i)}, {"kind"_L1, "message"_L1}}));
        QJsonObject order = credentials();
        order.insert("openids"_L1, openids);
        order.insert("tag"_L1, 101);
        order.insert("agent"_L1, u"anna@gh_x"_s);
        order.insert("text"_L1, u"大家好 👋 <a href=\"https://example.com/\">链接</a>"_s);
        order.insert("music"_L1,
                     QJsonObject{{"title"_L1, u"歌"_s},
                                 {"musicurl"_L1, "https://example.com/a.mp3"_L1},
                                 {"hqmusicurl"_L1, "https://example.com/b.mp3"_L1},
                                 {"thumb_media_id"_L1, "THUMB"_L1}});
        order.insert("card"_L1, QJsonObject{{"card_id"_L1, "CARD"_L1}});
        order.insert("article"_L1,
                     QJsonObject{{"title"_L1, u"题"_s},
                                 {"description"_L1, "d"_L1},
                                 {"url"_L1, u"https://example.com/?a=1&b=中"_s},
                                 {"picurl"_L1, "https://example.com/p.jpg"_L1}});
        return order;
    }

    using Say = std::function<QString(const QJsonObject &)>;

    /// All that followers received and what became of the mass sends, after somebody said what is in the order.
    QJsonObject leftBy(const Say &say)
    {
        m_server = std::make_unique<SandboxServer>(m_catalogue, m_clock, Options{.seed = 3});
        if (!m_server->listen(0))
            return {{"complaint"_L1, "no port"_L1}};
        if (const QString complaint = say(order()); !complaint.isEmpty())
            return {{"complaint"_L1, complaint}};
        m_server->platform().advance(std::chrono::seconds(5));
        return {{"received"_L1, control("received").value("received"_L1)},
                {"sends"_L1, control("sends").value("sends"_L1)}};
    }
    static Say script(const QString &name)
    {
        return [name](const QJsonObject &order) -> QString {
            const auto said = test::Node(name).run(order);
            return said ? QString() : said.error().message;
        };
    }

    QString sayOurs(const QJsonObject &order)
    {
        return test::OurMessages(m_server->platform(), m_catalogue, order, token()).say();
    }

    /// Only we name our requests, and write a picture to many as the platform documents it now.
    static QJsonObject comparable(QJsonObject left)
    {
        for (const QString &list : {u"received"_s, u"sends"_s}) {
            QJsonArray rows = left[list].toArray();
            for (QJsonValueRef row : rows) {
                QJsonObject whole = row.toObject();
                whole.remove(u"clientmsgid"_s);
                const QJsonArray pictures = whole["content"_L1]["media_ids"_L1].toArray();
                if (pictures.size() == 1)
                    whole["content"_L1] = QJsonObject{{"media_id"_L1, pictures.first()}};
                row = whole;
            }
            left[list] = rows;
        }
        return left;
    }

private Q_SLOTS:
    void leavesTheSameBehind()
    {
        const QJsonObject left = comparable(leftBy(script(u"wechat-api-messages.js"_s)));
        QCOMPARE(left.value("complaint"_L1).toString(), QString());
        const QJsonArray sends = left.value("sends"_L1).toArray();
        QCOMPARE(sends.size(), 6);
        for (const QJsonValue send : sends) {
            const QString kind = send["msgtype"_L1].toString();
            const bool isDeleted = kind == "mpnews"_L1 || kind == "mpvideo"_L1;
            QCOMPARE(send["msg_status"_L1].toString(), isDeleted ? u"DELETE"_s : u"SEND_SUCCESS"_s);
        }
        QCOMPARE(sends.first().toObject().value("refused_again"_L1).toInt(), 1);
        // 5 previews, 12 customer messages, 4 sends to two, one to everybody, one to a tag of four; the first follower
        // was in five of these, and nobody gets more than four a month.
        QCOMPARE(left.value("received"_L1).toArray().size(), 5 + 12 + 4 * 2 + 20 + 4 - 1);

        const QJsonObject other = comparable(leftBy(script(u"node-easywechat-messages.js"_s)));
        QCOMPARE(other.value("complaint"_L1).toString(), QString());
        QCOMPARE(other, left);

        const QJsonObject ours = comparable(leftBy([this](const QJsonObject &order) { return sayOurs(order); }));
        QCOMPARE(ours.value("complaint"_L1).toString(), QString());
        QCOMPARE(ours.value("sends"_L1), left.value("sends"_L1));
        QCOMPARE(ours, left);
    }
};

QTEST_GUILESS_MAIN(TestThirdPartyMessages)
#include "tst_thirdpartymessages.moc"
