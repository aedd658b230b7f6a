// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/xmltree.h"
#include "core/http/qnamtransport.h"
#include "core/sandbox/pushengine.h"
#include "tests/support/ui/composebench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using test::ComposeBench;

namespace {

enum Way { Everyone, Tag, OpenIds, Follower, Preview };

using Typed = QList<QPair<QString, QString>>;

/// A person at the page, the platform behind it, and the way back through the inspector.
struct Journey : ComposeBench
{
    Journey()
    {
        profile.inspectorSwitch.start();
        for (const char *kind : {"image", "voice", "video", "mpvideo", "thumb", "draft", "article"})
            control("media", {{u"media_id"_s, QString::fromLatin1(kind).toUpper()}, {u"kind"_s, QLatin1String(kind)}});
    }
    ~Journey() { profile.inspectorSwitch.stop(); }
    Q_DISABLE_COPY_MOVE(Journey)

    QJsonObject control(const QByteArray &deed, const QJsonObject &body)
    {
        return core::parseObject(call("/mpdesk-sandbox/" + deed, core::toWire(body))).value_or(QJsonObject());
    }
    [[nodiscard]] QString openId() const { return platform.followers().at(0).openid; }

    /// What the platform has to tell by now goes over the wire to the inspector.
    void deliverEvents()
    {
        QTRY_VERIFY(!profile.inspector.urlFor(account.appId).isEmpty());
        const auto credentials = test::waitFor(profile.world.vault.credentials(account.appId));
        platform.advance(std::chrono::seconds(10));
        for (const QByteArray &xml : platform.takeEvents()) {
            core::sandbox::Push push{.url = profile.inspector.urlFor(account.appId),
                                     .keys = *core::callback::Keys::from(account, *credentials),
                                     .xml = xml};
            const auto outcome = test::waitFor(core::sandbox::push(transport, clock, push));
            QVERIFY(outcome && outcome->accepted);
        }
    }

    void pressSend()
    {
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    }

    [[nodiscard]] core::MassJob newestJob()
    {
        const auto jobs = profile.massSender.jobs({.appId = account.appId});
        return jobs && !jobs->isEmpty() ? jobs->constFirst() : core::MassJob();
    }

    core::QnamTransport transport;
    core::SystemClock clock;
};

} // namespace

class TestComposeJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void sendsEachKindToMany_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Typed>("typed");
        QTest::newRow("text") << u"text"_s << Typed{{u"content"_s, u"Good morning"_s}};
        QTest::newRow("image") << u"image"_s << Typed{{u"mediaIds[0]"_s, u"IMAGE"_s}};
        QTest::newRow("voice") << u"voice"_s << Typed{{u"mediaId"_s, u"VOICE"_s}};
        QTest::newRow("video") << u"video"_s << Typed{{u"massMediaId"_s, u"MPVIDEO"_s}, {u"title"_s, u"Film"_s}};
    }

    void sendsEachKindToMany()
    {
        QFETCH(QString, kind);
        QFETCH(Typed, typed);
        Journey journey;
        journey.click(u"kind-"_s + kind);
        for (const auto &[field, text] : typed)
            journey.fill(field, text);
        journey.pressSend();
        QTRY_VERIFY(journey.isShown(u"sendDeed"_s));
        auto *deed = journey.part<QAbstractButton>(u"sendDeed"_s);
        QVERIFY2(!deed->isEnabled(), "nobody has seen a preview, and that is not settled yet");
        QTest::keyClick(journey.part<QWidget>(u"skipPreview"_s), Qt::Key_Space);
        QVERIFY(deed->isEnabled());
        journey.click(u"sendDeed"_s);
        QTRY_VERIFY(journey.isShown(u"jobState"_s));
        QVERIFY(journey.newestJob().msgId != 0);
        QVERIFY(!journey.isShown(u"jobTotals"_s));

        journey.deliverEvents();
        QTRY_VERIFY(journey.isShown(u"jobTotals"_s));
        QCOMPARE(journey.newestJob().state, core::MassJob::State::Succeeded);
        QCOMPARE(journey.control("sends", {})["sends"_L1].toArray().size(), 1);
        journey.click(u"sendCancel"_s);
        QTRY_COMPARE(journey.part<QListWidget>(u"sendHistory"_s)->count(), 1);
    }

    void answersAFollowerWithEachKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Typed>("typed");
        QTest::newRow("text") << u"text"_s << Typed{{u"content"_s, u"Hello"_s}};
        QTest::newRow("image") << u"image"_s << Typed{{u"mediaIds[0]"_s, u"IMAGE"_s}};
        QTest::newRow("voice") << u"voice"_s << Typed{{u"mediaId"_s, u"VOICE"_s}};
        QTest::newRow("video") << u"video"_s << Typed{{u"mediaId"_s, u"VIDEO"_s}, {u"thumbMediaId"_s, u"THUMB"_s}};
        QTest::newRow("music") << u"music"_s
                               << Typed{{u"url"_s, u"https://a.example/1.mp3"_s},
                                        {u"hqUrl"_s, u"https://a.example/2.mp3"_s},
                                        {u"thumbMediaId"_s, u"THUMB"_s}};
        QTest::newRow("news") << u"news"_s
                              << Typed{{u"articles[0].title"_s, u"Sale"_s},
                                       {u"articles[0].url"_s, u"https://a.example/"_s}};
        QTest::newRow("question") << u"msgmenu"_s
                                  << Typed{{u"choices[0].content"_s, u"Yes"_s}, {u"choices[1].content"_s, u"No"_s}};
    }

    void answersAFollowerWithEachKind()
    {
        QFETCH(QString, kind);
        QFETCH(Typed, typed);
        Journey journey;
        journey.choose(u"targetWay"_s, Follower);
        journey.fill(u"targetFollower"_s, journey.openId());
        QVERIFY(!journey.isShown(u"windowLeft"_s) || journey.text(u"windowLeft"_s).isEmpty());

        // The follower writes; the meter sees it in the inspector's log.
        journey.control("interact",
                        {{u"openid"_s, journey.openId()},
                         {u"kind"_s, u"message"_s},
                         {u"fields"_s, QJsonObject{{u"Content"_s, u"hi"_s}}}});
        journey.deliverEvents();
        QTRY_VERIFY2(journey.text(u"windowText"_s).contains(u"5 message"_s), qPrintable(journey.text(u"windowText"_s)));

        journey.click(u"kind-"_s + kind);
        for (const auto &[field, text] : typed)
            journey.fill(field, text);
        journey.pressSend();
        const auto received = [&journey] {
            return journey.control("received", {{u"openid"_s, journey.openId()}})["received"_L1].toArray();
        };
        QTRY_COMPARE(received().size(), 1);
        QTRY_VERIFY2(journey.text(u"windowText"_s).contains(u"4 message"_s), qPrintable(journey.text(u"windowText"_s)));
    }

    void showsAPreviewAndKnowsOfIt()
    {
        Journey journey;
        journey.fill(u"content"_s, u"Look at this"_s);
        journey.choose(u"targetWay"_s, Preview);
        journey.choose(u"previewBy"_s, 0);
        journey.fill(u"previewTo"_s, journey.openId());
        journey.pressSend();
        QTRY_COMPARE(journey.control("received", {{u"openid"_s, journey.openId()}})["received"_L1].toArray().size(), 1);
        QTRY_VERIFY(journey.part<QAbstractButton>(u"composeSend"_s)->isEnabled());

        journey.choose(u"targetWay"_s, Everyone);
        journey.pressSend();
        QTRY_VERIFY(journey.isShown(u"sendDeed"_s));
        QVERIFY2(!journey.isShown(u"skipPreview"_s), "it was seen on a phone");
        QVERIFY(journey.part<QAbstractButton>(u"sendDeed"_s)->isEnabled());
        journey.click(u"sendCancel"_s);
        QVERIFY(journey.control("sends", {})["sends"_L1].toArray().isEmpty());
    }
};

QTEST_MAIN(TestComposeJourney)
#include "tst_composejourney.moc"
