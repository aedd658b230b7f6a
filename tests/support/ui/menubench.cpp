// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/menubench.h"

#include "tests/support/waitfor.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QTest>

namespace test {

using namespace Qt::StringLiterals;

namespace {

core::ServerRequest toServer(const core::HttpRequest &request)
{
    core::ServerRequest seen;
    seen.remoteAddress = QHostAddress(QHostAddress::LocalHost);
    seen.method = request.verb;
    seen.path = request.url.path(QUrl::FullyEncoded).toLatin1();
    seen.query = request.url.query(QUrl::FullyEncoded).toLatin1();
    seen.body = request.body;
    if (!request.contentType.isEmpty())
        seen.headers.append({.name = "Content-Type", .value = request.contentType});
    return seen;
}

core::Error cutOff()
{
    core::Error error{.kind = core::Error::Kind::Network, .message = u"The connection was cut"_s};
    error.isOutcomeUnknown = true;
    return error;
}

} // namespace

MenuBench::MenuBench(const QString &pageId)
    : platform(profile.world.catalogue, profile.world.clock, {})
    , m_pageId(pageId)
{
    profile.world.transport.answerBy([this](const core::HttpRequest &request) { return answer(request); });
    const core::sandbox::Identity &identity = platform.identity();
    account = {.name = u"Shop"_s,
               .appId = *core::AppId::parse(identity.appId),
               .type = core::AccountType::Sandbox,
               .verified = true};
    account.apiBase = QUrl(u"http://127.0.0.1:9"_s);
    const core::Credentials credentials{
        .appSecret = identity.secret, .callbackToken = identity.token, .aesKey = identity.aesKey};
    const auto saved = waitFor(profile.book.save(account, credentials, core::AccountBook::SaveMode::Add));
    if (!saved)
        qFatal("%s", qPrintable(core::describe(saved.error())));
    openPage();
}

void MenuBench::openPage()
{
    page = pageOf(profile, m_pageId);
    page->activateWindow(); // shortcuts are for the active window
    if (!QTest::qWaitForWindowActive(page.get(), test::patience))
        qFatal("the page is not active");
}

core::Result<core::HttpReply> MenuBench::answer(const core::HttpRequest &request)
{
    const bool isCut = !m_cutPath.isEmpty() && request.url.path().toLatin1() == m_cutPath;
    if (isCut) {
        m_cutPath.clear();
        platform.injectError(u"/cgi-bin/menu/get"_s, 45009, 1);
    }
    if (isCut && m_cut == Cut::Request)
        return core::fail(cutOff());
    const core::ServerResponse response = platform.handle(toServer(request));
    if (isCut)
        return core::fail(cutOff());
    core::HttpReply reply;
    reply.status = response.status;
    reply.headers = response.headers;
    reply.headers.append({.name = "Content-Type", .value = response.contentType});
    reply.body = response.body;
    return reply;
}

QByteArray MenuBench::call(const QByteArray &path, const QByteArray &body)
{
    core::ServerRequest request;
    request.remoteAddress = QHostAddress(QHostAddress::LocalHost);
    request.remoteText = request.remoteAddress.toString();
    if (m_token.isEmpty()) {
        const core::sandbox::Identity &identity = platform.identity();
        request.method = "POST";
        request.path = "/cgi-bin/stable_token";
        request.body = QJsonDocument(QJsonObject{{u"grant_type"_s, u"client_credential"_s},
                                                 {u"appid"_s, identity.appId},
                                                 {u"secret"_s, identity.secret}})
                           .toJson();
        const QByteArray grant = platform.handle(request).body;
        m_token = QJsonDocument::fromJson(grant)["access_token"_L1].toString().toLatin1();
    }
    request.method = body.isEmpty() ? "GET" : "POST";
    request.path = path;
    request.query = "access_token=" + m_token;
    request.body = body;
    return platform.handle(request).body;
}

void MenuBench::publishElsewhere(const QStringList &names)
{
    QJsonArray buttons;
    for (const QString &name : names)
        buttons.append(QJsonObject{{u"type"_s, u"click"_s}, {u"name"_s, name}, {u"key"_s, name.toLower()}});
    const QByteArray answered =
        call("/cgi-bin/menu/create", QJsonDocument(QJsonObject{{u"button"_s, buttons}}).toJson(QJsonDocument::Compact));
    if (!answered.contains("\"errcode\":0"))
        qFatal("%s", answered.constData());
}

QStringList MenuBench::liveNames()
{
    QStringList names;
    const auto answered = QJsonDocument::fromJson(call("/cgi-bin/menu/get"));
    for (const auto &button : answered["menu"_L1]["button"_L1].toArray())
        names.append(button["name"_L1].toString());
    return names;
}

void MenuBench::cut(const QByteArray &path, Cut what)
{
    m_cutPath = path;
    m_cut = what;
}

QStringList MenuBench::calledPaths() const
{
    QStringList paths;
    for (const core::HttpRequest &request : profile.world.transport.requests)
        paths.append(request.url.path());
    return paths;
}

QString MenuBench::text(const QString &objectName) const
{
    return part<QLabel>(objectName)->text();
}

bool MenuBench::isShown(const QString &objectName) const
{
    const auto *found = page->findChild<QWidget *>(objectName);
    return found && found->isVisible();
}

void MenuBench::click(const QString &objectName) const
{
    QTest::mouseClick(part<QAbstractButton>(objectName), Qt::LeftButton);
}

} // namespace test
