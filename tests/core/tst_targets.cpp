// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/targets.h"

#include <QStringEncoder>
#include <QTest>

using namespace core::message;
using namespace Qt::StringLiterals;
using Reason = OpenIdList::Reason;

namespace {

/// Of our account: all begin with the same six characters.
QString ours(int number)
{
    return u"oAbC-1%1"_s.arg(number, 22, 10, QLatin1Char('0'));
}

QString foreign(int number)
{
    return u"oXyZ_9%1"_s.arg(number, 22, 10, QLatin1Char('0'));
}

QString rejectedOf(const OpenIdList &list)
{
    static const QStringList names{u"malformed"_s, u"duplicate"_s, u"other"_s};
    QStringList all;
    for (const auto &rejected : list.rejected) {
        all += u"%1 %2"_s.arg(rejected.line).arg(names.at(static_cast<int>(rejected.reason)));
        if (rejected.firstLine > 0)
            all.last() += u" of %1"_s.arg(rejected.firstLine);
    }
    return all.join(u", "_s);
}

/// @1 stands for an openid of ours, #1 for a foreign one.
QString filled(QString text)
{
    for (int i = 9; i > 0; --i) {
        text.replace(u"@%1"_s.arg(i), ours(i));
        text.replace(u"#%1"_s.arg(i), foreign(i));
    }
    return text;
}

QStringList idsOf(const QString &numbers)
{
    QStringList ids;
    for (const QChar c : numbers)
        ids += ours(c.digitValue());
    return ids;
}

} // namespace

class TestTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeoplePaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids"); // their numbers
        QTest::addColumn<QString>("rejected");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("one a line") << u"@1\n@2\r\n@3\r@4"_s << u"1234"_s << QString();
        QTest::newRow("empty lines") << u"\n\n@1\n  \n@2\n"_s << u"12"_s << QString();
        QTest::newRow("one line") << u"@1,@2;@3 @4\t@5，@6、@7"_s << u"1234567"_s << QString();
        QTest::newRow("blanks and quotes") << u"  \"@1\" \n'@2'\n“@3”\n=\"@4\""_s << u"1234"_s << QString();
        QTest::newRow("JSON") << u"\"@1\",\n\"@2\",\n"_s << u"12"_s << QString();
        QTest::newRow("header") << u"OpenID\n@1\n@2"_s << u"12"_s << QString();
        QTest::newRow("column") << u"昵称,用户openid,备注\n张三,@1,x\n\"李,四\",@2,@3"_s << u"12"_s << QString();
        QTest::newRow("column with gaps") << u"name,open_id\na,@1\nb,\nc"_s << u"1"_s << u"3 malformed, 4 malformed"_s;
        QTest::newRow("other columns") << u"张三,@1,2026-11-21\n李四,@2,2026-11-22"_s << u"12"_s << QString();
        QTest::newRow("duplicates") << u"@1\n@2\n@1\n@1"_s << u"12"_s << u"3 duplicate of 1, 4 duplicate of 1"_s;
        QTest::newRow("too short") << u"@1\noAbC-1\n@2"_s << u"12"_s << u"2 malformed"_s;
        QTest::newRow("too long") << u"@1\n@2x\n@3"_s << u"13"_s << u"2 malformed"_s;
        QTest::newRow("not with o") << u"@1\nx%1"_s.arg(ours(2).mid(1)) << u"1"_s << u"2 malformed"_s;
        QTest::newRow("a sign in it") << u"@1\n%1"_s.arg(ours(2).replace(9, 1, u'+')) << u"1"_s << u"2 malformed"_s;
        QTest::newRow("a word that is no header") << u"hello\n@1"_s << u"1"_s << u"1 malformed"_s;
        QTest::newRow("a header further down") << u"@1\nopenid\n@2"_s << u"12"_s << u"2 malformed"_s;
        QTest::newRow("another account's") << u"@1\n#1\n@2\n@3"_s << u"123"_s << u"2 other"_s;
        QTest::newRow("in order of lines")
            << u"@1\n#1\nx\n@2\n@3\n@1"_s << u"123"_s << u"2 other, 3 malformed, 6 duplicate of 1"_s;
    }

    void readsWhatPeoplePaste()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, ids);
        QFETCH(const QString, rejected);
        const OpenIdList list = parseOpenIds(filled(text));
        QCOMPARE(list.ids, idsOf(ids));
        QCOMPARE(rejectedOf(list), rejected);
        QVERIFY(!list.isMixed);
        for (const auto &one : list.rejected)
            QVERIFY(describe(one).contains(QString::number(one.line)));
    }

    void whoseOpenIdsTheyAreDecidesAKnownOneOrTheMajority()
    {
        const QString mixed = filled(u"@1\n#1"_s);
        QVERIFY(parseOpenIds(mixed).isMixed);
        QCOMPARE(parseOpenIds(mixed).ids.size(), 2);
        const OpenIdList known = parseOpenIds(mixed, ours(7));
        QCOMPARE(known.ids, idsOf(u"1"_s));
        QCOMPARE(rejectedOf(known), u"2 other"_s);
        const OpenIdList allForeign = parseOpenIds(filled(u"#1\n#2\n#3"_s), ours(7));
        QVERIFY(allForeign.ids.isEmpty());
        QCOMPARE(allForeign.rejected.size(), 3);
    }

    void mostOfThoseSeenSayHowOpenIdsBegin_data()
    {
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QString>("typical");
        QTest::newRow("nobody") << QString() << QString();
        QTest::newRow("one") << u"@1"_s << u"@1"_s;
        QTest::newRow("a stranger is the newest") << u"#1 @1 @2"_s << u"@1"_s;
        QTest::newRow("as many of both") << u"#1 @1"_s << QString();
        QTest::newRow("a helper of the platform") << u"mphelper mphelper @1"_s << u"@1"_s;
    }

    void mostOfThoseSeenSayHowOpenIdsBegin()
    {
        QFETCH(const QString, seen);
        QFETCH(const QString, typical);
        QCOMPARE(typicalOpenId(filled(seen).split(u' ', Qt::SkipEmptyParts)), filled(typical));
    }

    void readsTheBytesOfFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = filled(u"昵称,openid\n张三,@1\n李四，,@2\n"_s);
        const QByteArray utf8 = text.toUtf8();
        QTest::newRow("UTF-8") << utf8 << u"UTF-8"_s;
        QTest::newRow("UTF-8 with BOM") << QByteArray("\xef\xbb\xbf" + utf8) << u"UTF-8"_s;
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray encoded = encoder(text);
            QTest::addRow("UTF-16 %s", encoding == QStringConverter::Utf16LE ? "LE" : "BE") << encoded << u"UTF-16"_s;
        }
        // 昵称, 张三, 李四，
        QByteArray gbk = "\xea\xc7\xb3\xc6,openid\n\xd5\xc5\xc8\xfd,@1\n\xc0\xee\xcb\xc4\xa3\xac,@2\n";
        gbk.replace("@1", ours(1).toLatin1()).replace("@2", ours(2).toLatin1());
        QTest::newRow("GBK") << gbk << u"GB18030"_s;
        // A character of four bytes, and two whose second byte looks like a letter or a bar.
        QByteArray gb18030 = "x\x81\x30\x81\x30,openid\n\x81\x6f,@1\n\x81\x7c,@2\n";
        gb18030.replace("@1", ours(1).toLatin1()).replace("@2", ours(2).toLatin1());
        QTest::newRow("GB18030") << gb18030 << u"GB18030"_s;
    }

    void readsTheBytesOfFiles()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, encoding);
        const OpenIdList list = parseOpenIds(bytes);
        QCOMPARE(list.encoding, encoding);
        QVERIFY(list.rejected.isEmpty());
        QCOMPARE(list.ids, idsOf(u"12"_s));
    }

    void tenThousandLinesAreOneList()
    {
        QString text = u"openid\n"_s;
        for (int i = 0; i < 10000; ++i)
            text += ours(i) + u'\n';
        text += ours(9999) + u'\n' + foreign(1);
        const OpenIdList list = parseOpenIds(text);
        QCOMPARE(list.ids.size(), 10000);
        QCOMPARE(rejectedOf(list), u"10002 duplicate of 10001, 10003 other"_s);
    }

    void bytesThatAreNoTextDoNoHarm()
    {
        const OpenIdList list = parseOpenIds(QByteArray("\x00\xff\xfe\x81", 4));
        QVERIFY(list.ids.isEmpty());
        QCOMPARE(list.rejected.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTargets)

#include "tst_targets.moc"
