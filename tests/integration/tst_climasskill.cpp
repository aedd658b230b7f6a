// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/messagefile.h"
#include "core/storage/customerstore.h"
#include "core/storage/sendstore.h"
#include "tests/integration/mpdeskctl.h"
#include "tests/support/mediafiles.h"
#include "tests/support/waitfor.h"

#include <QSqlQuery>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString sendAll = u"/cgi-bin/message/mass/sendall"_s;
const QString sendList = u"/cgi-bin/message/mass/send"_s;
const QString elsewhere = u"/nowhere"_s;

const QByteArray text = R"({"type": "text", "content": "你好"})";
const QByteArray articles = R"({"type": "mpnews", "mediaId": "DRAFT"})";
const QByteArray image = R"({"type": "image", "mediaIds": ["IMAGE"]})";
const QByteArray voice = R"({"type": "voice", "mediaId": "VOICE"})";
const QByteArray video = R"({"type": "video", "massMediaId": "MPVIDEO", "title": "t"})";

} // namespace

/// The real program, killed where a mass send hurts most.
class TestCliMassKill final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Mpdeskctl> m_program;
    std::unique_ptr<test::SandboxAccount> m_sandbox;
    QString m_file;

    QStringList m_target;

    [[nodiscard]] QStringList massSend(const QStringList &more = {}) const
    {
        return QStringList{u"message"_s, u"mass"_s, m_file, u"--json"_s} + m_target + more;
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    /// "--all", "--tag 101", "--openids FILE"
    [[nodiscard]] QStringList targetOf(const QString &option) const
    {
        if (option != "--openids"_L1)
            return option.split(u' ');
        const QJsonArray followers = m_sandbox->control(u"followers"_s).value("followers"_L1).toArray();
        const QString name = m_program->home() + u"/openids.csv"_s;
        write(name, (followers[0]["openid"_L1].toString() + u'\n' + followers[1]["openid"_L1].toString()).toUtf8());
        return {option, name};
    }
    [[nodiscard]] QJsonObject ask(const QString &path, const QByteArray &body, const QByteArray &type) const
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_sandbox->value("baseUrl") + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(test::patience))
            qFatal("no answer from %s", qPrintable(path));
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    /// A real one, which pre-flight can read; yields its id.
    [[nodiscard]] QByteArray addDraft() const
    {
        const QByteArray json = "application/json";
        const QJsonObject credentials{{u"grant_type"_s, u"client_credential"_s},
                                      {u"appid"_s, m_sandbox->appId()},
                                      {u"secret"_s, m_sandbox->value("secret")}};
        const QString query = u"?access_token="_s
            + ask(u"/cgi-bin/stable_token"_s, QJsonDocument(credentials).toJson(), json)["access_token"_L1].toString();
        const QByteArray form = "--b\r\nContent-Disposition: form-data; name=\"media\"; filename=\"a.png\"\r\n"
                                "Content-Type: image/png\r\n\r\n"
            + test::pngBytes() + "\r\n--b--\r\n";
        const QJsonObject cover = ask(QString(u"/cgi-bin/material/add_material"_s + query + u"&type=image"_s), form,
                                      "multipart/form-data; boundary=b");
        const QJsonObject article{
            {u"title"_s, u"题"_s}, {u"content"_s, u"<p>文</p>"_s}, {u"thumb_media_id"_s, cover["media_id"_L1]}};
        const QJsonObject draft{{u"articles"_s, QJsonArray{article}}};
        return ask(QString(u"/cgi-bin/draft/add"_s + query), QJsonDocument(draft).toJson(), json)["media_id"_L1]
            .toString()
            .toUtf8();
    }
    [[nodiscard]] QJsonArray sends() const { return m_sandbox->control(u"sends"_s).value("sends"_L1).toArray(); }

    /// "requested" and the like, as another program sees it; empty when there is no row.
    [[nodiscard]] QString journalled() const
    {
        const auto database = Database::open(m_program->dataFolder() + u"/mpdesk.db"_s, bookSchema());
        const auto jobs = database ? SendStore(**database).jobs({}) : Result<QList<MassJob>>();
        return jobs && !jobs->isEmpty() ? toString(jobs->first().state) : QString();
    }

    /// Requests that the platform is still to answer wrongly or not at all.
    [[nodiscard]] int silences() const { return m_sandbox->control(u"faults"_s).value("faults"_L1).toInt(); }

    /// Starts the send and kills it as soon as the journal says so, the platform has it, if wanted, and has fallen
    /// silent, if that is on the way.
    void killWhen(const QString &state, int sendsThen)
    {
        test::Serving sending(*m_program, massSend({u"--confirm"_s, u"--wait"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(journalled(), state, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(sends().size(), sendsThen, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(silences(), state == "accepted"_L1 ? 1 : 0, 30'000);
        QCOMPARE(sending.stop(SIGKILL), -1);
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<test::Mpdeskctl>();
        m_sandbox = std::make_unique<test::SandboxAccount>(*m_program);
        QCOMPARE(m_sandbox->add(*m_program, u"Sandbox"_s, {u"--verified"_s}).exit, 0);
        for (const QString &kind : {u"image"_s, u"voice"_s, u"mpvideo"_s})
            m_sandbox->control(u"media"_s,
                               QJsonDocument(QJsonObject{{u"media_id"_s, kind.toUpper()}, {u"kind"_s, kind}}).toJson());
        m_file = m_program->home() + u"/message.json"_s;
        write(m_file, text);
        m_target = {u"--all"_s};
    }

    void sendsOnceHoweverItIsKilled_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("silentPath");
        QTest::addColumn<bool>("isDone");
        QTest::addColumn<int>("code"); // instead of silence; 0 = none
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("sendsThen");

        const QString all = u"--all"_s;
        const QString tag = u"--tag 101"_s;
        const QString list = u"--openids"_s;
        const QString requested = u"requested"_s;
        const QString unknown = u"unknown"_s;
        QTest::newRow("while it looks before") << text << all << u"/cgi-bin/user/get"_s << false << 0 << QString() << 0;
        QTest::newRow("before the request") << text << list << u"/cgi-bin/stable_token"_s << false << 0 << requested
                                            << 0; // whose audience needs no token
        QTest::newRow("before it took effect") << text << all << sendAll << false << 0 << requested << 0;
        QTest::newRow("after it took effect") << text << all << sendAll << true << 0 << requested << 1;
        QTest::newRow("after the answer") << text << all << elsewhere << false << 0 << u"accepted"_s << 1;
        QTest::newRow("busy but done (-1)") << text << all << sendAll << true << -1 << unknown << 1;
        QTest::newRow("asked too soon (45066)") << text << all << sendAll << false << 45066 << unknown << 0;
        QTest::newRow("articles, before") << articles << tag << sendAll << false << 0 << requested << 0;
        QTest::newRow("articles, whose draft is gone then")
            << articles << tag << sendAll << true << 0 << requested << 1;
        QTest::newRow("articles, after the answer") << articles << all << elsewhere << false << 0 << u"accepted"_s << 1;
        QTest::newRow("image to a list, before") << image << list << sendList << false << 0 << requested << 0;
        QTest::newRow("image to a list, after") << image << list << sendList << true << 0 << requested << 1;
        QTest::newRow("voice to a tag, after") << voice << tag << sendAll << true << 0 << requested << 1;
        QTest::newRow("video to a list, after") << video << list << sendList << true << 0 << requested << 1;
        QTest::newRow("video to a tag, before") << video << tag << sendAll << false << 0 << requested << 0;
    }
    void sendsOnceHoweverItIsKilled()
    {
        QFETCH(QByteArray, message);
        QFETCH(const QString, target);
        QFETCH(const QString, silentPath);
        QFETCH(const bool, isDone);
        QFETCH(const int, code);
        QFETCH(const QString, state);
        QFETCH(const int, sendsThen);
        if (message == articles)
            message.replace("DRAFT", addDraft());
        write(m_file, message);
        m_target = targetOf(target);
        QJsonObject fault{{u"path"_s, silentPath}, {u"times"_s, 1}, {u"done"_s, isDone}};
        if (code != 0)
            fault.insert(u"code"_s, code);
        m_sandbox->control(code == 0 ? u"silence"_s : u"inject"_s, QJsonDocument(fault).toJson());
        killWhen(state, sendsThen);
        if (QTest::currentTestFailed())
            return;
        m_sandbox->control(u"advance"_s, R"({"seconds": 61})");

        const test::Ran again = m_program->run(massSend({u"--confirm"_s})); // what a script does
        QVERIFY2(again.exit == 0, again.all().constData());
        QCOMPARE(sends().size(), 1);
        QCOMPARE(again.object()["msgId"_L1].toInteger(), sends().first()["msg_id"_L1].toInteger());
        QCOMPARE(again.object()["clientMsgId"_L1], sends().first()["clientmsgid"_L1]);
        QCOMPARE(again.object()["attempt"_L1].toInt(), 1);
        QCOMPARE(again.object()["wasThereAlready"_L1].toBool(), isDone);
        QCOMPARE(m_program->run({u"message"_s, u"jobs"_s, u"--json"_s}).array().size(), 1);

        m_sandbox->control(u"advance"_s, R"({"seconds": 600})");
        const test::Ran status = m_program->run({u"message"_s, u"status"_s, u"1"_s, u"--json"_s});
        QCOMPARE(status.object()["state"_L1].toString(), u"succeeded"_s);
        const test::Ran refused = m_program->run(massSend({u"--confirm"_s}));
        QCOMPARE(refused.exit, 1); // the same was sent already
        QCOMPARE(sends().size(), 1);
    }

    /// Nobody documents whether the platform knows the id or misses the draft first.
    void saysThatADraftWhichIsGoneWasProbablySent()
    {
        write(m_file, QByteArray(articles).replace("DRAFT", addDraft()));
        m_sandbox->control(u"mass-checks"_s, R"({"content_first": true})");
        m_sandbox->control(
            u"silence"_s,
            QJsonDocument(QJsonObject{{u"path"_s, sendAll}, {u"times"_s, 1}, {u"done"_s, true}}).toJson());
        killWhen(u"requested"_s, 1);
        if (QTest::currentTestFailed())
            return;
        m_sandbox->control(u"advance"_s, R"({"seconds": 61})");
        const test::Ran again = m_program->run(massSend({u"--confirm"_s, u"--lang"_s, u"en"_s}));
        QCOMPARE(again.exit, 1);
        QCOMPARE(again.object()["state"_L1].toString(), u"unknown"_s);
        QVERIFY2(again.object()["explanation"_L1].toString().contains(u"probably sent"_s), again.all().constData());
        QCOMPARE(sends().size(), 1);
    }

    void showsEverythingAndSendsNothingWithoutConfirmation()
    {
        const test::Ran ran = m_program->run(massSend());
        QCOMPARE(ran.exit, 1);
        const QJsonObject json = ran.object();
        QVERIFY(json["maySend"_L1].toBool());
        QVERIFY(json["audience"_L1]["size"_L1].toInt() > 0);
        QCOMPARE(json["wouldSend"_L1]["call"_L1].toString(), sendAll);
        const QString body = json["wouldSend"_L1]["body"_L1].toString();
        QVERIFY(body.contains(u"你好"_s));
        QVERIFY(body.contains(json["clientMsgId"_L1].toString()));
        QVERIFY(sends().isEmpty());
        QCOMPARE(m_program->run({u"message"_s, u"mass"_s, m_file}).exit, 2); // to whom?
        QCOMPARE(m_program->run({u"message"_s, u"jobs"_s, u"--json"_s}).array().size(), 0);
    }

    void previewsAndAnswersOne()
    {
        const QJsonArray followers = m_sandbox->control(u"followers"_s).value("followers"_L1).toArray();
        const QString openId = followers.first()["openid"_L1].toString();
        const QStringList preview{u"message"_s, u"preview"_s, m_file, u"--to"_s, openId, u"--json"_s};
        QCOMPARE(m_program->run(preview).exit, 1);
        const test::Ran shown = m_program->run(preview + QStringList(u"--confirm"_s));
        QVERIFY2(shown.exit == 0, shown.all().constData());
        QVERIFY(shown.object()["msgId"_L1].toInteger() > 0);
        QVERIFY(m_program->run(massSend()).object().contains("previewSentAt"_L1));

        const QStringList custom{u"message"_s, u"custom"_s, m_file, u"--to"_s, openId, u"--json"_s};
        const test::Ran dry = m_program->run(custom);
        QCOMPARE(dry.exit, 1);
        QCOMPARE(dry.object()["wouldSend"_L1]["call"_L1].toString(), u"/cgi-bin/message/custom/send"_s);
        const test::Ran late = m_program->run(custom + QStringList(u"--confirm"_s));
        QCOMPARE(late.exit, 1); // the follower has not written
        QVERIFY2(late.err.contains("45015"), late.err.constData());
    }

    void journalsAnswersWhateverBecomesOfThem_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("exit");
        QTest::addColumn<CustomerMessage::State>("state");
        QTest::addColumn<int>("received");
        using State = CustomerMessage::State;
        const QByteArray path = "{\"path\":\"/cgi-bin/message/custom/send\"";
        QTest::newRow("sent") << QByteArray() << 0 << State::Sent << 1;
        QTest::newRow("refused") << QByteArray("inject" + path + ",\"code\":45047}") << 1 << State::Refused << 0;
        QTest::newRow("cut before it is done") << QByteArray("cut" + path + "}") << 1 << State::Unknown << 0;
        QTest::newRow("cut before the answer")
            << QByteArray("cut" + path + ",\"done\":true}") << 1 << State::Unknown << 1;
    }

    /// Nothing is repeated by itself: the platform would not recognise it.
    void journalsAnswersWhateverBecomesOfThem()
    {
        QFETCH(const QByteArray, fault);
        QFETCH(const int, exit);
        QFETCH(const CustomerMessage::State, state);
        QFETCH(const int, received);
        const QJsonArray followers = m_sandbox->control(u"followers"_s).value("followers"_L1).toArray();
        const QString openId = followers[1]["openid"_L1].toString();
        const QByteArray who = "{\"openid\":\"" + openId.toUtf8() + '"';
        m_sandbox->control(u"interact"_s, who + ",\"kind\":\"message\"}");
        if (!fault.isEmpty())
            m_sandbox->control(QString::fromLatin1(fault.left(fault.indexOf('{'))), fault.mid(fault.indexOf('{')));
        const auto arrived = [&] {
            return m_sandbox->control(u"received"_s, who + '}')["received"_L1].toArray().size();
        };
        const auto before = arrived();
        const test::Ran ran =
            m_program->run({u"message"_s, u"custom"_s, m_file, u"--to"_s, openId, u"--confirm"_s, u"--json"_s});
        QVERIFY2(ran.exit == exit, ran.all().constData());
        QCOMPARE(ran.err.contains("may have arrived"), state == CustomerMessage::State::Unknown);
        QCOMPARE(arrived() - before, received);

        const auto database = Database::open(m_program->dataFolder() + u"/mpdesk.db"_s, bookSchema());
        QVERIFY_RESULT(database);
        const auto rows = CustomerStore(**database).to(AppId::parse(m_sandbox->appId()).value(), openId, 0, 10);
        QVERIFY_RESULT(rows);
        QVERIFY(!rows->isEmpty());
        QCOMPARE(rows->constFirst().state, state);
        QCOMPARE(rows->constFirst().error.has_value(), exit != 0);
        QVERIFY(message::write(rows->constFirst().message).contains("你好"));
    }
};

QTEST_GUILESS_MAIN(TestCliMassKill)
#include "tst_climasskill.moc"
