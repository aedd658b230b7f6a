// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/composejourney.h"

#include "core/api/draftapi.h"
#include "core/base/json.h"
#include "core/mediadesk/mediadesk.h"
#include "core/sandbox/pushengine.h"
#include "tests/support/waitfor.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QListWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace test {

using namespace Qt::StringLiterals;

namespace {

// A fault in here is a fault of the test's ground.
template <typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(core::describe(result.error())));
    return std::move(*result);
}

QByteArray coverBytes()
{
    QImage cover(64, 36, QImage::Format_RGB32);
    cover.fill(Qt::darkGreen);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    cover.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

ComposeJourney::ComposeJourney(const QString &pageId) : ComposeBench(pageId)
{
    profile.inspectorSwitch.start();
    for (const char *kind : {"image", "voice", "video", "mpvideo", "thumb", "draft", "article"})
        control("media", {{u"media_id"_s, QString::fromLatin1(kind).toUpper()}, {u"kind"_s, QLatin1String(kind)}});
}

ComposeJourney::~ComposeJourney()
{
    profile.inspectorSwitch.stop();
}

QJsonObject ComposeJourney::control(const QByteArray &deed, const QJsonObject &body)
{
    return core::parseObject(call("/mpdesk-sandbox/" + deed, core::toWire(body))).value_or(QJsonObject());
}

QString ComposeJourney::openId() const
{
    return platform.followers().at(0).openid;
}

QString ComposeJourney::addDraft(const QStringList &titles)
{
    const core::media::Use use{.kind = core::media::Kind::Image, .keeping = core::media::Keeping::Permanent};
    const auto piece = must(core::mediadesk::pieceOf(coverBytes(), u"cover.png"_s, use, profile.world.catalogue));
    const auto cover =
        must(waitFor(profile.mediaDesk.upload(account, {.piece = piece, .use = use, .transfer = nullptr})));
    QList<core::article::Article> articles;
    for (const QString &title : titles)
        articles.append({.title = title, .content = u"<p>Words</p>"_s, .thumbMediaId = cover.mediaId});
    return must(waitFor(core::api::addDraft(profile.world.client, account, articles)));
}

QJsonArray ComposeJourney::sends()
{
    return control("sends")["sends"_L1].toArray();
}

void ComposeJourney::deliverEvents()
{
    QTRY_VERIFY(!profile.inspector.urlFor(account.appId).isEmpty());
    const auto credentials = waitFor(profile.world.vault.credentials(account.appId));
    platform.advance(std::chrono::seconds(10));
    for (const QByteArray &xml : platform.takeEvents()) {
        core::sandbox::Push push{.url = profile.inspector.urlFor(account.appId),
                                 .keys = *core::callback::Keys::from(account, *credentials),
                                 .xml = xml};
        const auto outcome = waitFor(core::sandbox::push(transport, clock, push));
        QVERIFY(outcome && outcome->accepted);
    }
}

void ComposeJourney::activate() const
{
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
}

void ComposeJourney::pressSend() const
{
    activate();
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
}

void ComposeJourney::review() const
{
    pressSend();
    QTRY_VERIFY(isShown(u"sendDeed"_s));
}

void ComposeJourney::sendToMany() const
{
    review();
    QTest::keyClick(part<QWidget>(u"skipPreview"_s), Qt::Key_Space);
    QVERIFY(part<QWidget>(u"sendDeed"_s)->isEnabled());
    click(u"sendDeed"_s);
    QTRY_VERIFY(isShown(u"jobState"_s));
}

void ComposeJourney::openNewest() const
{
    activate();
    QTabBar *tabs = part<QTabWidget>(u"composeLeft"_s)->tabBar();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    auto *list = part<QListWidget>(u"sendHistory"_s);
    QTRY_VERIFY(list->count() > 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QTRY_VERIFY(isShown(u"jobDialog"_s));
}

core::MassJob ComposeJourney::newestJob() const
{
    const auto jobs = profile.massSender.jobs({.appId = account.appId});
    return jobs && !jobs->isEmpty() ? jobs->constFirst() : core::MassJob();
}

} // namespace test
