// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/platform.h"
#include "core/settings/settings.h"
#include "tests/support/waitfor.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

QString program()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../bin/mpdesk"_s);
}

/// Without a keychain and without a display.
QProcessEnvironment environment(const QTemporaryDir &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"MPDESK_STARTUP_TRACE"_s, u"1"_s);
    return environment;
}

Ran run(const QTemporaryDir &home, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment(home));
    process.start(program(), arguments);
    if (!process.waitForFinished(60000))
        process.kill();
    return {
        .status = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
}

} // namespace

/// The program itself, as people and scripts start it.
class TestMpdesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHelpAndVersionWithoutADisplay()
    {
        const QTemporaryDir home;
        QCOMPARE(run(home, {u"--help"_s}).status, 0);
        QVERIFY(run(home, {u"--help"_s}).out.contains("--screenshot"));
        QVERIFY(run(home, {u"--version"_s}).out.startsWith("mpdesk "));
        QVERIFY(QString::fromUtf8(run(home, {u"--help"_s, u"--lang"_s, u"zh_CN"_s}).out).contains(u"语言"_s));
        QVERIFY(run(home, {u"--help"_s, u"--lang"_s, u"en"_s}).out.contains("Language of the window"));
        const Ran wrong = run(home, {u"--nonsense"_s});
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.err.contains("nonsense"));
        QVERIFY(wrong.out.isEmpty());
    }

    void drawsTheSandboxAndLeavesNoSecretBehind()
    {
        const QTemporaryDir home;
        const QString data = home.filePath(u"data"_s);
        const QString picture = home.filePath(u"page.png"_s);
        const Ran ran =
            run(home, {u"--data-dir"_s, data, u"--sandbox"_s, u"--page"_s, u"overview"_s, u"--screenshot"_s, picture});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(QImage(picture).size(), QSize(1280, 800));
        QVERIFY(ran.err.contains("mpdesk: shown "));
        QVERIFY(QFile::exists(data + u"/mpdesk.db"_s));

        const core::Settings settings(data + u"/settings.ini"_s);
        const core::SystemClock clock;
        const auto catalogue = core::Catalogue::load();
        QVERIFY_RESULT(catalogue);
        const quint64 seed = settings.get(core::settings::sandboxSeed).toULongLong();
        const core::sandbox::Platform same(*catalogue, clock, {.seed = seed});
        QDirIterator files(data, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++read;
            for (const QString &secret : {same.identity().secret, same.identity().token, same.identity().aesKey})
                QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(file.fileName()));
            if (file.fileName().endsWith("mpdesk.db"_L1))
                QVERIFY(bytes.contains(same.identity().appId.toUtf8())); // so this is the right identity
        }
        QVERIFY(read >= 3);
    }

    void drawsEveryPageInChinese()
    {
        const QTemporaryDir home;
        const QString shots = home.filePath(u"shots"_s);
        const Ran ran = run(home,
                            {u"--data-dir"_s, home.filePath(u"data"_s), u"--sandbox"_s, u"--lang"_s, u"zh_CN"_s,
                             u"--theme"_s, u"dark"_s, u"--render-pages"_s, shots});
        QVERIFY2(ran.status == 0, ran.err.constData());
        const QStringList drawn = QDir(shots).entryList({u"*.png"_s});
        for (const QString &page : {u"overview.png"_s, u"settings.png"_s})
            QVERIFY2(drawn.contains(page), qPrintable(drawn.join(u' ')));
    }

    void raisesTheFirstWindowInsteadOfOpeningASecond()
    {
        const QTemporaryDir home;
        const QStringList arguments{u"--data-dir"_s, home.filePath(u"data"_s)};
        QProcess first;
        first.setProcessEnvironment(environment(home));
        first.start(program(), arguments);
        QByteArray said;
        QTRY_VERIFY((said += first.readAllStandardError()).contains("mpdesk: shown "));
        const Ran second = run(home, arguments);
        QCOMPARE(second.status, 0);
        QVERIFY(!second.err.contains("shown"));
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished());
    }

    void saysWhyItCannotStart_data()
    {
        QTest::addColumn<QString>("broken");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("damaged accounts") << u"mpdesk.db"_s << QByteArray(8192, 'x');
        QTest::newRow("damaged callbacks") << u"callbacks.db"_s << QByteArray(8192, 'x');
    }

    void saysWhyItCannotStart()
    {
        QFETCH(const QString, broken);
        QFETCH(const QByteArray, content);
        const QTemporaryDir home;
        const QString data = home.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(data));
        QFile file(data + u'/' + broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Ran ran = run(home, {u"--data-dir"_s, data, u"--screenshot"_s, home.filePath(u"a.png"_s)});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(broken.toUtf8()), ran.err.constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content); // the original is as it was
    }
};

QTEST_GUILESS_MAIN(TestMpdesk)
#include "tst_mpdesk.moc"
