// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey.h"
#include "app/cli/texts.h"

#include <QHostAddress>
#include <QSqlError>
#include <QSqlQuery>

namespace app::cli {

using namespace Qt::StringLiterals;

// The second half of the journey: what the platform pushes.

namespace {

constexpr QStringView pushedText = u"退款什么时候到账? <b>&amp; ]]></b>";
constexpr QStringView follower = u"oEXAMPLE0000000000000000tour";

core::Result<QString> doesNotHold(const QString &why)
{
    return core::fail(core::Error::Kind::Protocol, why);
}

/// The row as another program would read it: a connection of its own, read-only, plain SQL.
core::Result<QStringList> readRow(const QString &file, qint64 id)
{
    QStringList values;
    QString fault;
    const QString name = u"tour"_s;
    {
        QSqlDatabase second = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        second.setDatabaseName(file);
        second.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        second.open();
        QSqlQuery query(second);
        query.prepare(u"SELECT state, mode, sender, summary, plain FROM deliveries WHERE id = ?"_s);
        query.addBindValue(id);
        if (query.exec() && query.next()) {
            for (int column = 0; column < 5; ++column)
                values += query.value(column).toString();
        } else {
            fault = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    if (values.isEmpty())
        return core::fail(core::Error::Kind::Storage,
                          Cli::tr("row %1 of %2 cannot be read: %3").arg(id).arg(file, fault));
    return values;
}

} // namespace

core::Result<core::callback::Keys> Journey::keys() const
{
    return core::callback::Keys::from(m_account, m_credentials);
}

core::Result<core::Delivery> Journey::newestDelivery()
{
    const auto callbacks = m_services->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    core::DeliveryLog &log = *(*callbacks)->log;
    const auto page = wait(log.page({}, {}, 1));
    if (!page)
        return core::fail(page.error());
    if (page->isEmpty())
        return core::fail(core::Error::Kind::NotFound, Cli::tr("the database holds no callback"));
    return wait(log.find(page->first().id));
}

core::Result<QString> Journey::startInspector()
{
    const auto own = keys();
    if (!own)
        return core::fail(own.error());
    const auto callbacks = m_services->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    core::Inspector &inspector = *(*callbacks)->inspector;
    inspector.setRoutes({{.path = m_account.effectiveCallbackPath(), .account = m_account.appId, .keys = *own}});
    if (const core::Done started = inspector.start(QHostAddress(QHostAddress::LocalHost), 0); !started)
        return core::fail(started.error());
    m_endpoint = inspector.urlFor(m_account.appId);
    const auto check = wait(core::sandbox::checkUrl(m_services->transport(), m_clock, m_endpoint, *own));
    if (!check)
        return core::fail(check.error());
    if (!check->accepted)
        return doesNotHold(Cli::tr("the URL check was not answered with its echostr"));
    return Cli::tr("URL check answered at %1").arg(m_endpoint.toString());
}

core::Result<QString> Journey::pushCallback()
{
    const auto own = keys();
    if (!own)
        return core::fail(own.error());
    core::sandbox::Push order{
        .url = m_endpoint,
        .keys = *own,
        .mode = core::CallbackMode::Safe,
        .sample = u"text"_s,
        .fields = {{u"Content"_s, pushedText.toString()}, {u"FromUserName"_s, follower.toString()}},
        .attempts = 1,
    };
    const auto outcome = wait(core::sandbox::push(m_services->transport(), m_clock, std::move(order)));
    if (!outcome)
        return core::fail(outcome.error());
    if (!outcome->accepted)
        return core::fail(outcome->refusal.value_or(core::Error{}));
    return Cli::tr("encrypted and signed, answered \"%1\" in %2 ms")
        .arg(QString::fromUtf8(outcome->attempts.last().body))
        .arg(outcome->attempts.last().elapsed.count());
}

core::Result<QString> Journey::decodeCallback()
{
    const auto delivery = newestDelivery();
    if (!delivery)
        return core::fail(delivery.error());
    m_pushed = delivery->id;
    const auto tree = core::parseXml(delivery->plain);
    if (!tree)
        return core::fail(tree.error());
    if (delivery->state != core::Delivery::State::Accepted || delivery->mode != core::CallbackMode::Safe)
        return doesNotHold(
            Cli::tr("state %1, mode %2").arg(core::toString(delivery->state), core::toString(delivery->mode)));
    if (tree->textOf(u"Content") != pushedText || delivery->from != follower)
        return doesNotHold(Cli::tr("the text differs from what was pushed"));
    if (delivery->body.contains(follower.toUtf8()))
        return doesNotHold(Cli::tr("the request was not encrypted"));
    return Cli::tr("verified and decrypted: %1").arg(delivery->summary);
}

core::Result<QString> Journey::readDatabase()
{
    const QString file = m_services->folder().file(u"callbacks.db"_s);
    const auto row = readRow(file, m_pushed.value());
    if (!row)
        return core::fail(row.error());
    const auto tree = core::parseXml(row->at(4).toUtf8());
    if (row->first(3) != QStringList{u"accepted"_s, u"safe"_s, follower.toString()} || !tree
        || tree->textOf(u"Content") != pushedText)
        return doesNotHold(Cli::tr("the row differs: %1").arg(row->first(4).join(u" | "_s)));
    return Cli::tr("row %1 read by a second connection").arg(m_pushed.value());
}

core::Result<QString> Journey::rejectTampered()
{
    const auto own = keys();
    if (!own)
        return core::fail(own.error());
    const QByteArray xml = "<xml><ToUserName>a</ToUserName><FromUserName>b</FromUserName><CreateTime>1</CreateTime>"
                           "<MsgType>text</MsgType><Content>x</Content><MsgId>1</MsgId></xml>";
    auto sealed = core::callback::seal(*own, core::CallbackMode::Safe, xml, u"b"_s, u"1767225600"_s, u"tour"_s);
    if (!sealed)
        return core::fail(sealed.error());
    const qsizetype inside = sealed->body.indexOf("<Encrypt>") + 30;
    sealed->body[inside] = sealed->body.at(inside) == 'A' ? 'B' : 'A';
    QUrl url = m_endpoint;
    url.setQuery(QString::fromLatin1(sealed->query));
    const auto reply = wait(m_services->transport().send(
        {.verb = "POST", .url = url, .contentType = "text/xml", .body = std::move(sealed->body)}));
    if (!reply)
        return core::fail(reply.error());
    const auto delivery = newestDelivery();
    if (!delivery)
        return core::fail(delivery.error());
    constexpr int forbidden = 403;
    if (reply->status != forbidden || delivery->state != core::Delivery::State::Rejected
        || delivery->failedStep != core::callback::Step::MessageSignature || delivery->id == m_pushed)
        return doesNotHold(Cli::tr("one changed character was accepted (status %1)").arg(reply->status));
    return Cli::tr("one changed character: status 403, stored as rejected (%1)").arg(delivery->reason);
}

} // namespace app::cli
