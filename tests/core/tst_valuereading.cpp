// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/valuereading.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using core::callback::readValue;
using Kind = core::callback::ValueReading::Kind;

class TestValueReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValuesByNameAndForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind"); // -1: nothing to say
        QTest::addColumn<QString>("part");

        const auto row = [](const char *title, const QString &name, const QString &text, int kind,
                            const QString &part) { QTest::newRow(title) << name << text << kind << part; };
        const QString user = u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s;
        row("a moment before", u"CreateTime"_s, u"1767225590"_s, int(Kind::Moment), u"(10 s before it came)"_s);
        row("the same second", u"CreateTime"_s, u"1767225600"_s, int(Kind::Moment), u"in the second"_s);
        row("a moment after", u"ExpiredTime"_s, u"1767312000"_s, int(Kind::Moment), u"(24 h 0 min after it came)"_s);
        row("no moment", u"ExpireTime"_s, u"0"_s, -1, {});
        row("not a number", u"CreateTime"_s, u"now"_s, -1, {});
        row("latitude", u"Location_X"_s, u"23.134521"_s, int(Kind::Coordinate), u"23.13452° N"_s);
        row("south", u"Latitude"_s, u"-33.9"_s, int(Kind::Coordinate), u"33.90000° S"_s);
        row("longitude", u"Location_Y"_s, u"113.358803"_s, int(Kind::Coordinate), u"113.35880° E"_s);
        row("no latitude", u"Location_X"_s, u"123"_s, -1, {});
        row("media", u"MediaId"_s, u"abc"_s, int(Kind::Media), u"2026-01-04"_s);
        row("money", u"Fee"_s, u"1205"_s, int(Kind::Money), u"¥12.05"_s);
        row("money back", u"OriginalFee"_s, u"-5"_s, int(Kind::Money), u"-¥0.05"_s);
        row("size", u"FileTotalLen"_s, u"1048576"_s, int(Kind::Size), u"1.00 MiB"_s);
        row("distance", u"Precision"_s, u"119.385040"_s, int(Kind::Distance), u"119.385 m"_s);
        row("scene", u"EventKey"_s, u"qrscene_123"_s, int(Kind::Scene), u"123"_s);
        row("link", u"Url"_s, u"https://shop.example.com/a?b=1"_s, int(Kind::Link), u"shop.example.com"_s);
        row("link as key", u"EventKey"_s, u"http://a.example/x"_s, int(Kind::Link), u"a.example"_s);
        row("no link", u"Url"_s, u"javascript:alert(1)"_s, -1, {});
        row("openid", u"FromUserName"_s, user, int(Kind::User), u"openid"_s);
        row("account", u"ToUserName"_s, u"gh_0a1b2c3d4e5f"_s, int(Kind::Account), u"original id"_s);
        row("AppID", u"AppId"_s, u"wx0123456789abcdef"_s, int(Kind::Account), u"AppID"_s);
        row("barcode", u"ScanResult"_s, u"EAN_13,6901234567892"_s, int(Kind::Barcode),
            u"EAN-13 barcode 6901234567892"_s);
        row("a text", u"Content"_s, u"退款"_s, -1, {});
        row("nothing", u"Label"_s, QString(), -1, {});
        row("very much text", u"Content"_s, u"https://a.example/"_s + QString(5000, u'x'), -1, {});
    }

    void readsValuesByNameAndForm()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        QFETCH(const int, kind);
        QFETCH(const QString, part);
        const QDateTime received = QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC);
        const auto reading = readValue({.name = name, .text = text}, received);
        QCOMPARE(reading ? int(reading->kind) : -1, kind);
        if (reading)
            QVERIFY2(reading->text.contains(part), qPrintable(reading->text));
    }
};

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    TestValueReading test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_valuereading.moc"
