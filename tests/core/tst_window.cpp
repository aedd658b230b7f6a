// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/message/window.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core::message;
using What = Contact::What;

namespace {

const QDateTime noon = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

Contact ago(What what, qint64 seconds)
{
    return {.what = what, .at = noon.addSecs(-seconds)};
}

constexpr qint64 hour = 3600;

} // namespace

Q_DECLARE_METATYPE(Contact)

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOpensAWindow_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("event");
        QTest::addColumn<int>("what");
        QTest::newRow("text") << u"text"_s << QString() << int(What::Message);
        QTest::newRow("location that the follower sent") << u"location"_s << QString() << int(What::Message);
        QTest::newRow("click") << u"event"_s << u"CLICK"_s << int(What::Click);
        QTest::newRow("scan in a menu") << u"event"_s << u"scancode_waitmsg"_s << int(What::Click);
        QTest::newRow("other scan in a menu") << u"event"_s << u"scancode_push"_s << int(What::Click);
        QTest::newRow("subscribe") << u"event"_s << u"subscribe"_s << int(What::Subscribe);
        QTest::newRow("scan of a scene code") << u"event"_s << u"SCAN"_s << int(What::Scan);
        QTest::newRow("a button that opens a page") << u"event"_s << u"VIEW"_s << -1;
        QTest::newRow("unsubscribe") << u"event"_s << u"unsubscribe"_s << -1;
        QTest::newRow("location that the phone reports") << u"event"_s << u"LOCATION"_s << -1;
        QTest::newRow("nothing") << QString() << QString() << -1;
    }

    void whatOpensAWindow()
    {
        QFETCH(QString, type);
        QFETCH(QString, event);
        const auto what = contactOf(type, event);
        QTEST(what ? int(*what) : -1, "what");
    }

    void countsWhatIsLeft_data()
    {
        QTest::addColumn<QList<Contact>>("contacts");
        QTest::addColumn<int>("left");
        QTest::addColumn<qint64>("seconds"); // until it closes; 0 = closed
        const auto row = [](const char *name, const QList<Contact> &contacts, int left, qint64 seconds) {
            QTest::newRow(name) << contacts << left << seconds;
        };
        row("nobody ever wrote", {}, 0, 0);
        row("a message just now", {ago(What::Message, 0)}, 5, 48 * hour);
        row("a message an hour ago", {ago(What::Message, hour)}, 5, 47 * hour);
        row("the last second", {ago(What::Message, 48 * hour - 1)}, 5, 1);
        row("48 hours are over", {ago(What::Message, 48 * hour)}, 0, 0);
        row("two were sent", {ago(What::Message, 60), ago(What::Sent, 50), ago(What::Sent, 40)}, 3, 48 * hour - 60);
        row("all were sent",
            {ago(What::Message, 60), ago(What::Sent, 5), ago(What::Sent, 4), ago(What::Sent, 3), ago(What::Sent, 2),
             ago(What::Sent, 1)},
            0, 48 * hour - 60);
        row("what was sent before the message does not count",
            {ago(What::Message, 99), ago(What::Sent, 70), ago(What::Message, 60)}, 5, 48 * hour - 60);
        row("in any order", {ago(What::Sent, 50), ago(What::Message, 60)}, 4, 48 * hour - 60);
        row("a click", {ago(What::Click, 10)}, 3, 50);
        row("a click a minute ago", {ago(What::Click, 60)}, 0, 0);
        row("a new follower", {ago(What::Subscribe, 1)}, 3, 59);
        row("a scan", {ago(What::Scan, 59)}, 3, 1);
        row("message and click add up", {ago(What::Message, hour), ago(What::Click, 10)}, 8, 47 * hour);
        row("what closes first is used first", {ago(What::Message, hour), ago(What::Click, 70), ago(What::Sent, 65)}, 5,
            47 * hour);
        row("what closed can be used no more", {ago(What::Message, hour), ago(What::Click, 90), ago(What::Sent, 10)}, 4,
            47 * hour);
        row("what our clock calls the future", {ago(What::Message, -30)}, 0, 0);
    }

    void countsWhatIsLeft()
    {
        QFETCH(QList<Contact>, contacts);
        QFETCH(qint64, seconds);
        const auto catalogue = core::Catalogue::load();
        QVERIFY(catalogue);
        const Window window = windowOf(contacts, noon, *catalogue);
        QTEST(window.left, "left");
        QCOMPARE(window.isOpen(), seconds > 0);
        if (window.isOpen())
            QCOMPARE(noon.secsTo(window.until), seconds);
    }

    void tellsAClosedWindowFromNone()
    {
        const auto catalogue = core::Catalogue::load();
        QVERIFY(catalogue);
        QVERIFY(!windowOf({ago(What::Sent, 5)}, noon, *catalogue).wasEverOpen);
        QVERIFY(windowOf({ago(What::Message, 99 * hour)}, noon, *catalogue).wasEverOpen);
        QCOMPARE(windowOf({ago(What::Message, 9), ago(What::Click, 9)}, noon, *catalogue).by, What::Message);
        QCOMPARE(windowOf({ago(What::Click, 9)}, noon, *catalogue).by, What::Click);
    }
};

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
