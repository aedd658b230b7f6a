// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/inspector.h"
#include "tests/support/fakeclock.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QTcpSocket>
#include <QTest>

/// An inspector over a real log and real sockets, and what is sent to it.
namespace test::inspecting {

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using forwarding::ForwardPlan;

inline const AppId shop = AppId::parse(u"wx0000000000000001").value();
inline const AppId other = AppId::parse(u"wx0000000000000002").value();
inline constexpr qint64 start = 1'767'225'600;

inline callback::Keys keysOf(const AppId &account, CallbackMode mode = CallbackMode::Safe)
{
    return {.token = u"Token"_s + account.toString().right(1),
            .key = callback::AesKey::parse(u"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG").value(),
            .appId = account.toString(),
            .mode = mode};
}

inline QByteArray element(const QString &name, const QString &text)
{
    return u"<%1><![CDATA[%2]]></%1>"_s.arg(name, text).toUtf8();
}

inline QByteArray messageOf(const QString &type, const QByteArray &more, const QString &from = u"o6_user"_s)
{
    return "<xml>" + element(u"ToUserName"_s, u"gh_0123456789ab"_s) + element(u"FromUserName"_s, from)
        + "<CreateTime>1767225600</CreateTime>" + element(u"MsgType"_s, type) + more + "</xml>";
}

inline QByteArray textOf(const QString &content, qint64 id = 1)
{
    return messageOf(u"text"_s, element(u"Content"_s, content) + "<MsgId>" + QByteArray::number(id) + "</MsgId>");
}

inline QByteArray eventOf(const QString &name, const QString &key = {})
{
    return messageOf(u"event"_s, element(u"Event"_s, name) + element(u"EventKey"_s, key));
}

/// Reply XML of a developer's server.
inline QByteArray replyXml(const QString &content, int createTime = 1)
{
    return "<xml>" + element(u"ToUserName"_s, u"o6_user"_s) + element(u"FromUserName"_s, u"gh_0123456789ab"_s)
        + "<CreateTime>" + QByteArray::number(createTime) + "</CreateTime>" + element(u"MsgType"_s, u"text"_s)
        + element(u"Content"_s, content) + "</xml>";
}

inline QByteArray http(const QByteArray &answer, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/xml\r\nContent-Length: " + QByteArray::number(answer.size())
        + "\r\n\r\n" + answer;
}

/// A request on a connection of its own; the event loop goes on, since the targets live in this thread too.
class Client
{
public:
    Client(const QUrl &base, const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
           const QByteArray &more = {})
    {
        m_socket->connectToHost(base.host(), quint16(base.port()));
        m_socket->write(method + ' ' + target + " HTTP/1.1\r\nHost: h\r\n" + more
                        + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                        + body);
    }

    [[nodiscard]] bool isDone() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] QByteArray all() const { return m_socket->peek(1'000'000); }
    [[nodiscard]] QByteArray status() const { return all().mid(9, 3); }
    [[nodiscard]] QByteArray body() const { return all().mid(all().indexOf("\r\n\r\n") + 4); }

private:
    std::unique_ptr<QTcpSocket> m_socket = std::make_unique<QTcpSocket>();
};

/// What tests of the whole way share.
class InspectorTest : public QObject
{
protected:
    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<DeliveryLog> m_log;
    std::unique_ptr<Inspector> m_inspector;
    std::unique_ptr<test::FakeClock> m_clock;
    int m_nonce = 0;

    void open()
    {
        m_folder = std::make_unique<test::Folder>();
        m_clock = std::make_unique<test::FakeClock>();
        m_log = std::move(*DeliveryLog::open(m_folder->filePath(u"callbacks.db"_s)));
    }

    void close()
    {
        m_inspector.reset();
        m_log.reset();
    }

    void startInspector(QList<Inspector::Route> routes)
    {
        m_inspector = std::make_unique<Inspector>(*m_log, *m_clock);
        m_inspector->setRoutes(std::move(routes));
        QVERIFY_RESULT(m_inspector->start(QHostAddress::LocalHost, 0));
    }

    static Inspector::Route routeOf(const AppId &account = shop, CallbackMode mode = CallbackMode::Safe)
    {
        return {.path = account == shop ? u"/shop"_s : u"/other"_s, .account = account, .keys = keysOf(account, mode)};
    }

    static Inspector::Route forwardingTo(const QList<QUrl> &targets, ForwardPlan::Use use = ForwardPlan::Use::Relay,
                                         std::chrono::milliseconds budget = 4500ms)
    {
        Inspector::Route route = routeOf();
        route.forward = {.use = use, .targets = targets, .budget = budget};
        return route;
    }

    static answering::Policy fixedText(const QString &content)
    {
        return {.kind = answering::Policy::Kind::Fixed, .fixed = callback::TextReply{.content = content}};
    }

    struct Sent
    {
        QByteArray target;
        QByteArray body;
    };
    Sent seal(const QByteArray &plain, const AppId &account = shop, CallbackMode mode = CallbackMode::Safe,
              qint64 timestamp = 0)
    {
        const auto sealed =
            callback::seal(keysOf(account, mode), mode, plain, u"o6_user"_s,
                           QString::number(timestamp != 0 ? timestamp : m_clock->now().toSecsSinceEpoch()),
                           QString::number(++m_nonce))
                .value();
        return {.target = (account == shop ? "/shop?" : "/other?") + sealed.query, .body = sealed.body};
    }

    std::unique_ptr<Client> post(const Sent &sent, const QByteArray &more = {})
    {
        return std::make_unique<Client>(m_inspector->baseUrl(), "POST", sent.target, sent.body, more);
    }

    /// Sends and waits for the answer.
    std::unique_ptr<Client> exchange(const Sent &sent)
    {
        auto client = post(sent);
        if (!test::waitUntil([&client] { return client->isDone(); }))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return client;
    }

    Delivery newest()
    {
        const auto page = test::waitFor(m_log->page({}, {}, 1)).value();
        return page.isEmpty() ? Delivery() : test::waitFor(m_log->find(page.first().id)).value();
    }

    QList<forwarding::Forwarded> forwards() { return test::waitFor(m_log->forwarded(newest().id)).value(); }

    QString outcomes()
    {
        QStringList names;
        for (const forwarding::Forwarded &one : forwards())
            names += toString(one.outcome);
        return names.join(u' ');
    }

    /// What the reply says, opened as the platform would.
    static QString said(const QByteArray &body, CallbackMode mode = CallbackMode::Safe)
    {
        const auto reply = callback::openReply(keysOf(shop, mode), body);
        return reply ? reply->textOf(u"Content") : reply.error().message;
    }
};

} // namespace test::inspecting
