// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder.h"
#include "tests/support/ui/composebench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using test::ComposeBench;

namespace {

enum Way { Everyone, Tag, OpenIds, Follower, Preview, Reply };

QString ours(int i)
{
    return u"oABCD"_s + QString::number(i).rightJustified(23, u'0');
}

QString theirs(int i)
{
    return u"oWXYZ"_s + QString::number(i).rightJustified(23, u'0');
}

/// "小明" in GBK: no valid UTF-8.
const QByteArray nickname = QByteArray::fromHex("d0a1c3f7");

struct Bench : ComposeBench
{
    Bench()
    {
        fill(u"content"_s, u"hello"_s);
        choose(u"targetWay"_s, OpenIds);
    }

    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        auto *editor = part<QWidget>(u"targetOpenIds"_s);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    }

    /// Chooses a file of that content in the dialog.
    void openFile(const QByteArray &bytes) const
    {
        QFile file(folder.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        openPath(file.fileName());
    }

    void openPath(const QString &path) const
    {
        click(u"targetFile"_s);
        auto *dialog = part<QFileDialog>(u"openIdFile"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path); // typing would open a list of files over it
        QTest::keyClick(name, Qt::Key_Return);
    }

    [[nodiscard]] QString count() const { return text(u"targetOpenIdCount"_s); }
    [[nodiscard]] QString rejected() const { return text(u"targetRejected"_s); }

    test::Folder folder;
};

} // namespace

/// To whom: lists of openids as people have them, and the answer that no platform sends.
class TestComposeTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { test::failOnAnyWarning(); }

    void takesWhatPeoplePaste_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("count");
        QTest::addColumn<QString>("rejected");
        QTest::newRow("one a line") << ours(1) + u'\n' + ours(2) << u"2 openid"_s << QString();
        QTest::newRow("one") << ours(1) << u"1 openid"_s << QString();
        QTest::newRow("with commas and blanks")
            << ours(1) + u" , "_s + ours(2) + u"，"_s + ours(3) << u"3 openid"_s << QString();
        QTest::newRow("blank lines") << u"\n\n  "_s + ours(1) + u"\t\n\n"_s << u"1 openid"_s << QString();
        QTest::newRow("twice") << ours(1) + u'\n' + ours(1) << u"1 openid"_s << u"Line 2"_s;
        QTest::newRow("none") << u"nobody"_s << u"0 openid"_s << u"“nobody”"_s.mid(1, 6);
        QTest::newRow("another account's")
            << ours(1) + u'\n' + ours(2) + u'\n' + ours(3) + u'\n' + theirs(4) << u"3 openid"_s << u"another one's"_s;
        QTest::newRow("half and half") << ours(1) + u'\n' + theirs(2) << u"2 openid"_s << u"several ways"_s;
        QTest::newRow("a BOM") << QString(QChar::ByteOrderMark + ours(1)) << u"1 openid"_s << QString();
    }

    void takesWhatPeoplePaste()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, rejected);
        Bench bench;
        bench.paste(pasted);
        QFETCH(QString, count);
        QVERIFY2(bench.count().startsWith(count), qPrintable(bench.count()));
        QCOMPARE(bench.isShown(u"targetRejected"_s), !rejected.isEmpty());
        QVERIFY2(bench.rejected().contains(rejected), qPrintable(bench.rejected()));
    }

    void takesFilesOfManyPrograms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("count");
        QTest::addColumn<QString>("rejected");
        const QByteArray id = ours(1).toLatin1();
        const QByteArray other = ours(2).toLatin1();
        QTest::newRow("UTF-8 with a BOM") << "\xef\xbb\xbf" + id + "\r\n" + other << u"2 openid"_s << QString();
        QTest::newRow("GBK") << nickname + ",openid\n" + nickname + "," + id + "\n" + nickname + "," + other + "\n"
                             << u"GB18030"_s << QString();
        QTest::newRow("a table with names")
            << "name;openid\nA;" + id + "\nB;" + other + "\nC;" << u"2 openid"_s << u"Line 4"_s;
    }

    void takesFilesOfManyPrograms()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, count);
        QFETCH(QString, rejected);
        Bench bench;
        bench.openFile(bytes);
        QTRY_VERIFY2(bench.count().contains(count), qPrintable(bench.count()));
        QVERIFY2(bench.rejected().contains(rejected), qPrintable(bench.rejected()));
        QCOMPARE(bench.isShown(u"targetRejected"_s), !rejected.isEmpty());
        QVERIFY(bench.bytes().contains(ours(1)));
    }

    void refusesFilesThatAreNoLists_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << qint64(0) << u"is empty"_s;
        QTest::newRow("a gigabyte") << qint64(1) * 1024 * 1024 * 1024 << u"1073741824 bytes"_s;
    }

    void refusesFilesThatAreNoLists()
    {
        QFETCH(qint64, size);
        QFETCH(QString, message);
        Bench bench;
        bench.paste(ours(1) + u'\n' + ours(2));
        QFile file(bench.folder.filePath(u"big.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size));
        QString told;
        connect(bench.page.get(), &ui::Page::failed, this, [&told](const core::Error &error) { told = error.message; });
        bench.openPath(file.fileName());
        QTRY_VERIFY2(told.contains(message), qPrintable(told));
        QVERIFY(bench.count().startsWith(u"2 openid"_s)); // what was there stays
    }

    void readsLongListsBesideTheWindow()
    {
        Bench bench;
        QStringList lines;
        for (int i = 0; i < 10'000; ++i)
            lines.append(ours(i));
        lines.append(ours(17));
        bench.paste(lines.join(u'\n'));
        QCOMPARE(bench.count(), u"Reading the list…"_s);
        QVERIFY2(bench.bytes().isEmpty(), "nothing goes out while it is not known to whom");
        QTRY_VERIFY(bench.count().startsWith(u"10000 openid"_s));
        QVERIFY2(bench.rejected().contains(u"Line 10001"_s), qPrintable(bench.rejected()));
        QVERIFY(bench.bytes().contains(ours(9'999)));

        bench.paste(lines.join(u'\n') + u'\n' + ours(10'000));
        bench.paste(ours(1)); // before the long one was read
        QVERIFY(bench.count().startsWith(u"1 openid"_s));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(bench.count().startsWith(u"1 openid"_s));
    }

    void showsWhichOperationOneIsIn()
    {
        ComposeBench bench;
        const auto state = [&bench](const QString &operation) {
            return bench.part<QAbstractButton>(u"operation-"_s + operation)->isChecked();
        };
        const auto send = [&bench] { return bench.part<QAbstractButton>(u"composeSend"_s)->text(); };
        QVERIFY(state(u"mass"_s));
        QSet<QString> abouts{bench.text(u"aboutOperation"_s)};
        QSet<QString> buttons{send()};
        for (const QString &operation : {u"preview"_s, u"custom"_s, u"reply"_s}) {
            bench.click(u"operation-"_s + operation);
            QVERIFY(state(operation));
            QVERIFY(!state(u"mass"_s));
            QVERIFY(!bench.isShown(u"targetWay"_s));
            abouts.insert(bench.text(u"aboutOperation"_s));
            buttons.insert(send());
        }
        QCOMPARE(abouts.size(), 4);
        QCOMPARE(buttons.size(), 4);
    }

    void saysWhyAnAccountMayNot()
    {
        ComposeBench bench;
        const core::Account plain =
            bench.profile.add(u"Small"_s, u"wx00000000000000ab"_s, core::AccountType::Subscription);
        core::Account unverified = plain;
        unverified.verified = false;
        bench.page->setAccount(unverified);
        QVERIFY(!bench.part<QWidget>(u"operation-custom"_s)->isEnabled());
        QVERIFY(bench.part<QWidget>(u"operation-custom"_s)->toolTip().contains(u"verified"_s));
        QVERIFY(bench.part<QWidget>(u"operation-reply"_s)->isEnabled()); // needs no permission
        QVERIFY2(bench.text(u"aboutOperation"_s).contains(u"verified"_s), qPrintable(bench.text(u"aboutOperation"_s)));
    }

    void writesPassiveReplies_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QList<QPair<QString, QString>>>("typed");
        QTest::addColumn<QString>("element");
        using Typed = QList<QPair<QString, QString>>;
        QTest::newRow("text") << u"text"_s << Typed{{u"content"_s, u"a < b"_s}}
                              << u"<Content><![CDATA[a < b]]></Content>"_s;
        QTest::newRow("image") << u"image"_s << Typed{{u"mediaIds[0]"_s, u"IMAGE"_s}}
                               << u"<Image><MediaId><![CDATA[IMAGE]]></MediaId></Image>"_s;
        QTest::newRow("voice") << u"voice"_s << Typed{{u"mediaId"_s, u"VOICE"_s}} << u"<Voice><MediaId>"_s;
        QTest::newRow("video") << u"video"_s << Typed{{u"mediaId"_s, u"VIDEO"_s}} << u"<Video><MediaId>"_s;
        QTest::newRow("music") << u"music"_s << Typed{{u"thumbMediaId"_s, u"THUMB"_s}} << u"<ThumbMediaId>"_s;
        QTest::newRow("news") << u"news"_s
                              << Typed{{u"articles[0].title"_s, u"Sale"_s},
                                       {u"articles[0].url"_s, u"https://a.example/"_s}}
                              << u"<ArticleCount>1</ArticleCount>"_s;
    }

    void writesPassiveReplies()
    {
        QFETCH(QString, kind);
        QFETCH(QString, element);
        using Typed = QList<QPair<QString, QString>>;
        QFETCH(Typed, typed);
        ComposeBench bench;
        bench.choose(u"targetWay"_s, Reply);
        bench.click(u"kind-"_s + kind);
        for (const auto &[field, text] : typed)
            bench.fill(field, text);
        bench.fill(u"replyTo"_s, ours(1));
        QVERIFY(bench.bytes().isEmpty());
        QVERIFY2(bench.text(u"bytesProblem"_s).contains(u"gh_"_s), qPrintable(bench.text(u"bytesProblem"_s)));
        bench.fill(u"replyFrom"_s, u"gh_0123456789ab"_s);
        QVERIFY2(bench.bytes().contains(element), qPrintable(bench.bytes()));
        QVERIFY(bench.bytes().contains(u"<ToUserName><![CDATA["_s + ours(1)));
        QVERIFY(bench.bytes().contains(u"<FromUserName><![CDATA[gh_0123456789ab"_s));
        QVERIFY(bench.text(u"bytesHead"_s).contains(u"safe mode"_s));

        const auto calls = bench.calledPaths().size();
        bench.click(u"composeSend"_s);
        QCOMPARE(QApplication::clipboard()->text(), bench.bytes());
        QCOMPARE(bench.calledPaths().size(), calls); // nothing is sent from here
    }

    void limitsArticlesByWhatIsAnswered()
    {
        ComposeBench bench;
        bench.choose(u"targetWay"_s, Reply);
        bench.fill(u"replyTo"_s, ours(1));
        bench.fill(u"replyFrom"_s, u"gh_0123456789ab"_s);
        bench.click(u"kind-news"_s);
        bench.click(u"addItem"_s);
        for (const QString &article : {u"articles[0]"_s, u"articles[1]"_s}) {
            bench.fill(article + u".title"_s, u"Sale"_s);
            bench.fill(article + u".url"_s, u"https://a.example/"_s);
        }
        QVERIFY(bench.bytes().isEmpty());
        bench.choose(u"replyAnswers"_s, 1);
        QVERIFY(bench.bytes().contains(u"<ArticleCount>2</ArticleCount>"_s));
    }
};

QTEST_MAIN(TestComposeTargets)
#include "tst_composetargets.moc"
