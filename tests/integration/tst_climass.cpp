// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/digest.h"
#include "core/storage/mediastore.h"
#include "core/storage/sendstore.h"
#include "tests/integration/mpdeskctl.h"
#include "tests/support/mediafiles.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

/// What somebody meets who sends to many from the command line, right and wrong.
class TestCliMass final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Mpdeskctl> m_program;
    std::unique_ptr<test::SandboxAccount> m_sandbox;
    QStringList m_openIds;

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(m_program->home() + u'/' + name);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return out.fileName();
    }
    [[nodiscard]] QString text() const { return file(u"text.json"_s, R"({"type": "text", "content": "你好 😀"})"); }
    [[nodiscard]] test::Ran run(const QStringList &arguments) const
    {
        return m_program->run(QStringList{u"--lang"_s, u"en"_s} + arguments);
    }
    [[nodiscard]] test::Ran mass(const QStringList &more) const
    {
        return run(QStringList{u"message"_s, u"mass"_s} + more);
    }
    [[nodiscard]] QJsonArray sends() const { return m_sandbox->control(u"sends"_s).value("sends"_L1).toArray(); }

    /// Media that are of no use, and, if wanted, a month whose sends were all used.
    void fillBook(const test::Mpdeskctl &program, bool isUsedUp) const
    {
        using namespace core;
        const AppId us = AppId::parse(m_sandbox->appId()).value();
        const AppId other = AppId::parse(u"wx0123456789abcdef"_s).value();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto database = Database::open(program.dataFolder() + u"/mpdesk.db"_s, bookSchema());
        QVERIFY_RESULT(database);
        const auto keep = [&](const QString &id, const AppId &owner, int hours) {
            const media::Use use{.kind = media::Kind::Image, .keeping = media::Keeping::Temporary};
            QVERIFY_RESULT(MediaStore(**database)
                               .put(StoredMedia{.appId = owner,
                                                .mediaId = id,
                                                .use = use,
                                                .createdAt = now.addDays(-3),
                                                .expiresAt = now.addSecs(hours * 3600)}));
        };
        keep(u"EXPIRED"_s, us, -1);
        keep(u"THEIRS"_s, other, 24);
        keep(u"SOON"_s, us, 24);
        for (int i = 0; isUsedUp && i < 4; ++i)
            QVERIFY_RESULT(SendStore(**database)
                               .add({.appId = us,
                                     .target = message::Everyone(),
                                     .digest = u"d%1"_s.arg(i),
                                     .clientMsgId = u"c%1"_s.arg(i),
                                     .state = MassJob::State::Succeeded,
                                     .createdAt = now,
                                     .requestedAt = now}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_program = std::make_unique<test::Mpdeskctl>();
        m_sandbox = std::make_unique<test::SandboxAccount>(*m_program);
        QCOMPARE(m_sandbox->add(*m_program, u"Sandbox"_s, {u"--verified"_s}).exit, 0);
        for (const QJsonValue follower : m_sandbox->control(u"followers"_s).value("followers"_L1).toArray())
            m_openIds.append(follower["openid"_L1].toString());
        QVERIFY(m_openIds.size() > 3);
    }
    void cleanupTestCase()
    {
        m_sandbox.reset();
        m_program.reset();
    }

    void readsListsAsTheyAreSaved_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<int>("encoding"); // GBK's bytes are written as if they were Latin-1
        QTest::newRow("plain") << QByteArray() << QString() << int(QStringConverter::Utf8);
        QTest::newRow("with a mark of its order")
            << QByteArray("\xEF\xBB\xBF") << u",张三"_s << int(QStringConverter::Utf8);
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE") << u",张三"_s << int(QStringConverter::Utf16LE);
        QTest::newRow("GBK") << QByteArray() << u",\u00D5\u00C5\u00C8\u00FD"_s << int(QStringConverter::Latin1);
    }
    void readsListsAsTheyAreSaved()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QString, rest);
        QFETCH(const int, encoding);
        QString rows;
        for (const QString &openId : m_openIds.first(3))
            rows += u"  "_s + openId + rest + u"\r\n"_s;
        QStringEncoder encode(QStringConverter::Encoding(encoding), QStringConverter::Flag::Default);
        const QByteArray encoded = encode(rows);
        const test::Ran ran = mass({text(), u"--openids"_s, file(u"list.csv"_s, before + encoded), u"--json"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(!ran.err.contains("list.csv"), ran.err.constData());
        QCOMPARE(ran.object()["audience"_L1]["size"_L1].toInt(), 3);
    }

    void namesTheFileAndTheLinesThatAreLeftOut()
    {
        const QByteArray rows = QStringList{m_openIds[0], m_openIds[1], m_openIds[0], u"oX"_s}.join(u'\n').toUtf8();
        const test::Ran ran = mass({text(), u"--openids"_s, file(u"list.csv"_s, rows), u"--json"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("list.csv: Line 3") && ran.err.contains("list.csv: Line 4"), ran.err.constData());
        QCOMPARE(ran.object()["audience"_L1]["size"_L1].toInt(), 2);
    }

    void knowsFromTheLogWhoseOpenIdsTheyAre()
    {
        test::Serving endpoint(*m_program, {u"callback"_s, u"serve"_s, u"--port"_s, u"0"_s});
        const QString url = endpoint.nextLine().value("listening"_L1).toString();
        QCOMPARE(run({u"callback"_s, u"push"_s, u"--to"_s, url, u"--type"_s, u"text"_s}).exit, 0);
        QCOMPARE(endpoint.nextLine()["from"_L1].toString(), m_openIds[0]);
        const QString foreign = u"oXXXX0000000000000000000000"_s;
        const QByteArray rows = QStringList{m_openIds[0],   m_openIds[1],   m_openIds[2],  foreign + u'1',
                                            foreign + u'2', foreign + u'3', foreign + u'4'}
                                    .join(u'\n')
                                    .toUtf8();
        const test::Ran ran = mass({text(), u"--openids"_s, file(u"list.csv"_s, rows), u"--json"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("list.csv: Line 7") && ran.err.contains("another one's"), ran.err.constData());
        QVERIFY2(ran.err.contains("2 of these openids were never seen by the inspector"), ran.err.constData());
        QCOMPARE(ran.object()["audience"_L1]["size"_L1].toInt(), 3);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments"); // TEXT, HOME and ONE stand for files
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("said");
        const auto mass = [](const QStringList &more) { return QStringList{u"message"_s, u"mass"_s} + more; };
        QTest::newRow("to nobody") << mass({u"TEXT"_s}) << 2 << QByteArray("--all, --tag ID or --openids");
        QTest::newRow("to all and a tag")
            << mass({u"TEXT"_s, u"--all"_s, u"--tag"_s, u"1"_s}) << 2 << QByteArray("one of them");
        QTest::newRow("tag") << mass({u"TEXT"_s, u"--tag"_s, u"vip"_s}) << 2 << QByteArray("found \"vip\"");
        QTest::newRow("tag that is not there") << mass({u"TEXT"_s, u"--tag"_s, u"4711"_s}) << 4 << QByteArray("4711");
        QTest::newRow("moment") << mass({u"TEXT"_s, u"--all"_s, u"--at"_s, u"noon"_s}) << 2
                                << QByteArray("\"noon\" is no moment");
        QTest::newRow("list that is not there")
            << mass({u"TEXT"_s, u"--openids"_s, u"gone.csv"_s}) << 1 << QByteArray("Cannot read gone.csv");
        QTest::newRow("list of one") << mass({u"TEXT"_s, u"--openids"_s, u"ONE"_s}) << 4
                                     << QByteArray("this one has 1");
        QTest::newRow("message that is not there")
            << mass({u"gone.json"_s, u"--all"_s}) << 1 << QByteArray("Cannot read gone.json");
        QTest::newRow("folder") << mass({u"HOME"_s, u"--all"_s}) << 1 << QByteArray("Cannot read");
        QTest::newRow("send that is not there")
            << QStringList{u"message"_s, u"status"_s, u"4711"_s} << 1 << QByteArray("no send 4711");
        QTest::newRow("send that is no number")
            << QStringList{u"message"_s, u"delete"_s, u"all"_s} << 1 << QByteArray("whole numbers");
        QTest::newRow("preview for nobody")
            << QStringList{u"message"_s, u"preview"_s, u"TEXT"_s} << 2 << QByteArray("--to OPENID or --to-wxname");
        QTest::newRow("video that is not there")
            << QStringList{u"media"_s, u"mass-video"_s, u"gone"_s} << 1 << QByteArray("40007");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(const int, exit);
        QFETCH(const QByteArray, said);
        arguments.replaceInStrings(QRegularExpression(u"^TEXT$"_s), text());
        arguments.replaceInStrings(QRegularExpression(u"^HOME$"_s), m_program->home());
        arguments.replaceInStrings(QRegularExpression(u"^ONE$"_s), file(u"one.csv"_s, m_openIds[0].toUtf8()));
        const qsizetype before = sends().size();
        const test::Ran ran = run(arguments);
        QVERIFY2(ran.exit == exit, ran.all().constData());
        QVERIFY2(ran.err.contains(said), ran.err.constData());
        QCOMPARE(sends().size(), before);
    }

    void refusesAFileThatIsNoDocument()
    {
        QFile huge(m_program->home() + u"/huge.json"_s);
        QVERIFY(huge.open(QIODevice::WriteOnly));
        QVERIFY(huge.resize(65 * 1024 * 1024)); // of holes
        const test::Ran ran = run({u"message"_s, u"check"_s, huge.fileName()});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("67108864"), ran.err.constData());
    }

    void sendsAVideoInTwoRequests()
    {
        const QString film = file(u"film.mp4"_s, test::mp4Bytes(2000));
        const QString uploaded = run({u"media"_s, u"upload"_s, film, u"--json"_s}).object()["mediaId"_L1].toString();
        QVERIFY(!uploaded.isEmpty());
        const test::Ran made = run({u"media"_s, u"mass-video"_s, uploaded, u"--title"_s, u"片"_s});
        QVERIFY2(made.exit == 0, made.all().constData());
        const QString id = QString::fromUtf8(made.out.trimmed());
        QVERIFY(!id.isEmpty() && id != uploaded);

        const auto videoOf = [this](const QString &name, const QString &key, const QString &mediaId) {
            const QJsonObject video{{u"type"_s, u"video"_s}, {key, mediaId}, {u"title"_s, u"片"_s}};
            return file(name, QJsonDocument(video).toJson());
        };
        const QString raw = videoOf(u"raw.json"_s, u"mediaId"_s, uploaded);
        QCOMPARE(mass({raw, u"--tag"_s, u"101"_s, u"--confirm"_s}).exit, 4); // that id is not for this
        const QString video = videoOf(u"video.json"_s, u"massMediaId"_s, id);
        const test::Ran sent = mass({video, u"--tag"_s, u"101"_s, u"--confirm"_s, u"--json"_s});
        QVERIFY2(sent.exit == 0, sent.all().constData());
        const QJsonValue last = sends().last();
        QCOMPARE(last["msgtype"_L1].toString(), u"mpvideo"_s);
        QCOMPARE(last["content"_L1]["media_id"_L1].toString(), id);
    }

    void refusesAtOnceToDeleteWhatIsNeverDeleted()
    {
        const test::Ran sent = mass({text(), u"--tag"_s, u"100"_s, u"--confirm"_s, u"--wait"_s, u"--json"_s});
        QVERIFY2(sent.exit == 0, sent.all().constData());
        const test::Ran refused =
            run({u"message"_s, u"delete"_s, QString::number(sent.object()["job"_L1].toInteger())});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains("articles and videos only"), refused.err.constData());
        QVERIFY2(!refused.err.contains("--confirm"), refused.err.constData());

        const test::Ran again = mass({text(), u"--tag"_s, u"100"_s, u"--confirm"_s});
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.err.contains("--again"), again.err.constData());
        QCOMPARE(mass({text(), u"--tag"_s, u"100"_s, u"--confirm"_s, u"--again"_s}).exit, 0);
    }

    void refusesWithConfirmationWhatItRefusesWithout_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QStringList>("to");
        QTest::addColumn<QByteArray>("said");
        const QByteArray text = R"({"type": "text", "content": "hello"})";
        const QByteArray gone = R"({"type": "mpnews", "mediaId": "GONE"})";
        const QByteArray expired = R"({"type": "voice", "mediaId": "EXPIRED"})";
        const QByteArray theirs = R"({"type": "image", "mediaIds": ["THEIRS"]})";
        const QByteArray soon = R"({"type": "image", "mediaIds": ["SOON"]})";
        const QStringList mass{u"mass"_s, u"--all"_s};
        const QString later = QDateTime::currentDateTimeUtc().addDays(2).toString(Qt::ISODate);
        const QStringList preview{u"preview"_s, u"--to"_s, m_openIds[0]};
        const QStringList custom{u"custom"_s, u"--to"_s, m_openIds[0]};
        QTest::newRow("quota used up") << text << mass << QByteArray("4 of 4 mass sends");
        QTest::newRow("draft that is gone") << gone << mass << QByteArray("no such draft");
        QTest::newRow("expired media to many") << expired << mass << QByteArray("EXPIRED");
        QTest::newRow("another account's media to many") << theirs << mass << QByteArray("wx0123456789abcdef");
        QTest::newRow("media that expire before they leave")
            << soon << QStringList(mass + QStringList{u"--at"_s, later}) << QByteArray("SOON");
        QTest::newRow("expired media as a preview") << expired << preview << QByteArray("EXPIRED");
        QTest::newRow("another account's media to one") << theirs << custom << QByteArray("wx0123456789abcdef");
    }

    /// With a journal and a library of its own.
    void refusesWithConfirmationWhatItRefusesWithout()
    {
        QFETCH(const QByteArray, message);
        QFETCH(QStringList, to);
        QFETCH(const QByteArray, said);
        const test::Mpdeskctl other;
        QCOMPARE(m_sandbox->add(other, u"Sandbox"_s, {u"--verified"_s}).exit, 0);
        fillBook(other, said.contains("mass sends"));
        to.insert(1, file(u"message.json"_s, message));
        const QStringList command = QStringList{u"--lang"_s, u"en"_s, u"message"_s} + to;
        const qsizetype before = sends().size();
        for (const QStringList &more : {QStringList(), QStringList(u"--confirm"_s)}) {
            const test::Ran ran = other.run(command + more);
            QVERIFY2(ran.exit == 4, ran.all().constData());
            QVERIFY2(ran.all().contains(said), ran.all().constData());
        }
        QCOMPARE(sends().size(), before);
    }

    /// Of which nobody will tell any more what became of it; once with the word of a person, once against the doubt.
    void endsOrRepeatsWhatNobodyTells_data()
    {
        QTest::addColumn<QStringList>("word");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("more"); // to send it again
        QTest::addColumn<int>("exit");
        QTest::newRow("it was not sent") << QStringList{u"--was-not-sent"_s} << u"failed"_s << QStringList() << 0;
        QTest::newRow("it was sent") << QStringList{u"--was-sent"_s} << u"succeeded"_s << QStringList() << 0;
        QTest::newRow("nobody looked") << QStringList() << u"unknown"_s << QStringList() << 1;
        QTest::newRow("nobody looked, but sends it again")
            << QStringList() << u"unknown"_s << QStringList{u"--again"_s} << 0;
    }
    void endsOrRepeatsWhatNobodyTells()
    {
        QFETCH(const QStringList, word);
        QFETCH(const QString, state);
        QFETCH(const QStringList, more);
        QFETCH(const int, exit);
        using namespace core;
        const test::Mpdeskctl other;
        QCOMPARE(m_sandbox->add(other, u"Sandbox"_s, {u"--verified"_s}).exit, 0);
        const QString words = u"lost in "_s + QString::fromUtf8(QTest::currentDataTag());
        const message::Message lost{.content = message::Text{words}};
        const message::Target tag = message::TagTarget{.id = 101};
        const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-2);
        qint64 id = 0;
        {
            const auto database = Database::open(other.dataFolder() + u"/mpdesk.db"_s, bookSchema());
            QVERIFY_RESULT(database);
            const auto kept = SendStore(**database)
                                  .add({.appId = AppId::parse(m_sandbox->appId()).value(),
                                        .message = lost,
                                        .target = tag,
                                        .digest = message::digest(lost, tag),
                                        .clientMsgId = message::clientMsgId(lost, tag, u"1"_s),
                                        .state = MassJob::State::Unknown,
                                        .createdAt = then,
                                        .requestedAt = then,
                                        .requests = 1});
            QVERIFY_RESULT(kept);
            id = kept->id;
        }
        const QStringList status{u"--lang"_s, u"en"_s, u"message"_s, u"status"_s, QString::number(id)};
        const test::Ran told = other.run(status);
        QVERIFY2(told.all().contains("web console") && told.all().contains("--was-not-sent"), told.all().constData());
        QCOMPARE(other.run(status + QStringList{u"--was-sent"_s, u"--was-not-sent"_s}).exit, 2);
        const test::Ran ended = other.run(status + word + QStringList{u"--json"_s});
        QCOMPARE(ended.object()["state"_L1].toString(), state);
        QCOMPARE(ended.object()["isSettledByHand"_L1].toBool(), !word.isEmpty());
        if (!word.isEmpty())
            QVERIFY2(other.run(status + word).exit == 1, "said is said");

        const QString name =
            file(u"lost.json"_s, QJsonDocument(QJsonObject{{u"type"_s, u"text"_s}, {u"content"_s, words}}).toJson());
        const QStringList send{u"--lang"_s, u"en"_s,    u"message"_s, u"mass"_s,
                               name,        u"--tag"_s, u"101"_s,     u"--confirm"_s};
        const qsizetype before = sends().size();
        const test::Ran again = other.run(send + more);
        QVERIFY2(again.exit == exit, again.all().constData());
        QCOMPARE(sends().size(), before + (exit == 0 ? 1 : 0));
        if (word.isEmpty())
            QVERIFY2(again.err.contains("web console"), again.err.constData());
        if (exit != 0)
            QVERIFY2(again.err.contains("--again"), again.err.constData());
    }

    void saysWhyNobodyWasCounted()
    {
        const test::Mpdeskctl other;
        other.giveCredentials(m_sandbox->appId(), m_sandbox->secrets());
        QCOMPARE(other.run(m_sandbox->addition(u"Sandbox"_s)).exit, 0); // not verified
        const test::Ran ran = other.run({u"--lang"_s, u"en"_s, u"message"_s, u"mass"_s, text(), u"--all"_s});
        QCOMPARE(ran.exit, 4);
        QVERIFY2(ran.out.contains("not asked, since the account may not"), ran.out.constData());
        QVERIFY2(ran.err.contains("verified"), ran.err.constData());
        QVERIFY2(!ran.err.contains("Would call"), ran.err.constData());
        for (const QString &verb : {u"preview"_s, u"custom"_s}) {
            const test::Ran one =
                other.run({u"--lang"_s, u"en"_s, u"message"_s, verb, text(), u"--to"_s, m_openIds[0], u"--confirm"_s});
            QVERIFY2(one.exit == 4, one.all().constData());
            QVERIFY2(one.err.contains("verified"), one.err.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestCliMass)
#include "tst_climass.moc"
