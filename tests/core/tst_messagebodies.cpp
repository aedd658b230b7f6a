// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/message/bodies.h"
#include "core/message/offer.h"
#include "core/message/passivereply.h"
#include "tests/support/samplemessages.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core::message;
using namespace Qt::StringLiterals;
using core::Catalogue;
using core::Result;

namespace {

const QString follower = u"oABCD1abcdefghijklmnopqrstuv"_s;

core::callback::Message received()
{
    return {.to = u"gh_0123456789ab"_s, .from = follower, .type = u"text"_s};
}

QDateTime someTime()
{
    return QDateTime::fromSecsSinceEpoch(1'763'712'000, Qt::UTC);
}

/// With what else the operation can say.
Message messageFor(Kind kind, Operation operation)
{
    Message message = test::sampleMessage(kind);
    if (operation == Operation::CustomerService)
        message.kfAccount = u"test1@kftest"_s;
    return message;
}

Result<QByteArray> wireOf(Kind kind, Operation operation, const Catalogue &catalogue)
{
    const Message message = messageFor(kind, operation);
    const auto bodyOf = [](const Request &request) { return request.body; };
    switch (operation) {
    case Operation::Mass: {
        const MassOptions options{.reprint = Reprint::Continue, .clientMsgId = u"0123456789abcdef"_s};
        return massBody(message, TagTarget{102}, options, catalogue).map(bodyOf);
    }
    case Operation::Preview: return previewBody(message, OpenId{follower}, catalogue).map(bodyOf);
    case Operation::CustomerService: return customBody(message, follower, catalogue).map(bodyOf);
    case Operation::PassiveReply: return passiveReply(message, received(), someTime(), catalogue);
    }
    Q_UNREACHABLE();
}

/// With which the platform would refuse what has no golden file.
int refusalOf(Kind kind, Operation operation)
{
    if (kind == Kind::Card && operation == Operation::Mass)
        return 45113;
    return kind == Kind::Articles && operation == Operation::CustomerService ? 40007 : 40008;
}

QString goldenFile(Kind kind, Operation operation)
{
    const QString ending = operation == Operation::PassiveReply ? u"xml"_s : u"json"_s;
    return QStringLiteral(MPDESK_TEST_DATA "/message/%1/%2.%3").arg(toString(operation), toString(kind), ending);
}

} // namespace

class TestMessageBodies : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue;

private Q_SLOTS:
    void initTestCase()
    {
        auto catalogue = Catalogue::load();
        QVERIFY(catalogue);
        m_catalogue = *std::move(catalogue);
    }

    void everyKindInEveryOperationHasItsGoldenFileOrIsRefused_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Operation>("operation");
        for (const Operation operation : allOperations) {
            for (const Kind kind : allKinds)
                QTest::addRow("%s %s", qPrintable(toString(operation)), qPrintable(toString(kind)))
                    << kind << operation;
        }
    }

    /// The files say what the platform takes. MPDESK_UPDATE_GOLDEN=1 writes those that the code allows.
    void everyKindInEveryOperationHasItsGoldenFileOrIsRefused()
    {
        QFETCH(const Kind, kind);
        QFETCH(const Operation, operation);
        const auto wire = wireOf(kind, operation, m_catalogue);
        QFile file(goldenFile(kind, operation));
        if (qEnvironmentVariableIsSet("MPDESK_UPDATE_GOLDEN") && wire) {
            QVERIFY(QDir().mkpath(QFileInfo(file).path()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(*wire + '\n') > 0);
            return;
        }
        const Offer offer = offered(kind, operation);
        QCOMPARE(offer.isAllowed, file.exists());
        if (file.exists()) {
            QVERIFY2(wire, qPrintable(wire ? QString() : wire.error().message));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(*wire + '\n', file.readAll());
            return;
        }
        QVERIFY(!wire);
        QCOMPARE(wire.error().message, offer.reason);
        QCOMPARE(wire.error().code, refusalOf(kind, operation));
        QVERIFY(kind == Kind::Card || wire.error().message.contains(nameOf(kind)));
    }

    void nothingIsEscapedThatJsonCanHold()
    {
        for (const Operation operation : {Operation::Mass, Operation::Preview, Operation::CustomerService}) {
            for (const Kind kind : allKinds) {
                const auto wire = wireOf(kind, operation, m_catalogue);
                if (!wire)
                    continue;
                QVERIFY(!wire->contains("\\u"));
                QVERIFY(!wire->contains("\\/"));
                QVERIFY(QJsonDocument::fromJson(*wire).isObject());
            }
        }
    }

    void targetsHaveTheirEndpointAndKeys_data()
    {
        QTest::addColumn<Target>("target");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("everyone") << Target(Everyone()) << u"sendAll"_s
                                  << QByteArray(R"({"filter":{"is_to_all":true},)");
        QTest::newRow("tag") << Target(TagTarget{2}) << u"sendAll"_s
                             << QByteArray(R"({"filter":{"is_to_all":false,"tag_id":2},)");
        QTest::newRow("openids") << Target(OpenIds{{u"oA"_s, u"oB"_s}}) << u"massSend"_s
                                 << QByteArray(R"({"touser":["oA","oB"],)");
    }

    void targetsHaveTheirEndpointAndKeys()
    {
        QFETCH(const Target, target);
        QFETCH(const QString, endpoint);
        QFETCH(const QByteArray, start);
        const auto request = massBody(test::sampleMessage(Kind::Voice), target, {}, m_catalogue);
        QVERIFY(request);
        QCOMPARE(request->endpointId, endpoint);
        QVERIFY(m_catalogue.endpoint(endpoint));
        QCOMPARE(request->body, start + R"("voice":{"media_id":"VOICE_ID-1"},"msgtype":"voice"})");
    }

    void aPreviewGoesToAnOpenIdOrAWeChatId()
    {
        const Message voice = test::sampleMessage(Kind::Voice);
        const auto byId = previewBody(voice, OpenId{follower}, m_catalogue);
        const auto byName = previewBody(voice, WeChatId{u"some_name"_s}, m_catalogue);
        QVERIFY(byId);
        QVERIFY(byName);
        QVERIFY(byId->body.startsWith(QByteArray("{\"touser\":\"" + follower.toUtf8() + "\",\"voice\"")));
        QVERIFY(byName->body.startsWith("{\"towxname\":\"some_name\",\"voice\""));
        QVERIFY(m_catalogue.endpoint(byName->endpointId));
    }

    void theReprintChoiceIsSentWithArticlesOnly()
    {
        const auto bodyOf = [this](Kind kind, Reprint reprint) {
            return massBody(test::sampleMessage(kind), Everyone(), {.reprint = reprint}, m_catalogue)->body;
        };
        QVERIFY(bodyOf(Kind::Articles, Reprint::Stop).endsWith(R"(,"send_ignore_reprint":0})"));
        QVERIFY(bodyOf(Kind::Articles, Reprint::Continue).endsWith(R"(,"send_ignore_reprint":1})"));
        QVERIFY(!bodyOf(Kind::Text, Reprint::Continue).contains("reprint"));
    }

    void commentsAreTwoFlagsOnTheWire_data()
    {
        QTest::addColumn<Image::Comments>("comments");
        QTest::addColumn<QByteArray>("flags");
        QTest::newRow("closed") << Image::Comments::Closed
                                << QByteArray(R"("need_open_comment":0,"only_fans_can_comment":0})");
        QTest::newRow("everyone") << Image::Comments::Everyone
                                  << QByteArray(R"("need_open_comment":1,"only_fans_can_comment":0})");
        QTest::newRow("fans") << Image::Comments::Fans
                              << QByteArray(R"("need_open_comment":1,"only_fans_can_comment":1})");
    }

    void commentsAreTwoFlagsOnTheWire()
    {
        QFETCH(const Image::Comments, comments);
        QFETCH(const QByteArray, flags);
        const Message message{.content = Image{.mediaIds = {u"a"_s, u"b"_s}, .comments = comments}};
        const auto request = massBody(message, Everyone(), {}, m_catalogue);
        QVERIFY(request);
        QVERIFY(request->body.contains(QByteArray(R"("images":{"media_ids":["a","b"],)" + flags)));
    }

    void aClientMsgIdThatIsTooLongIsRefused()
    {
        const Message text = test::sampleMessage(Kind::Text);
        QVERIFY(massBody(text, Everyone(), {.clientMsgId = QString(32, u'a')}, m_catalogue));
        const auto refused = massBody(text, Everyone(), {.clientMsgId = QString(33, u'a')}, m_catalogue);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"clientmsgid"_s);
        QVERIFY(refused.error().message.contains(u"32"_s) && refused.error().message.contains(u"33"_s));
    }

    void aReplySurvivesTheWayThereAndBack()
    {
        for (const Kind kind : allKinds) {
            Message message = test::sampleMessage(kind);
            const auto reply = toReply(message);
            if (!reply)
                continue;
            if (auto *image = std::get_if<Image>(&message.content))
                *image = {.mediaIds = image->mediaIds};
            if (auto *video = std::get_if<Video>(&message.content))
                *video = {.mediaId = video->mediaId, .title = video->title, .description = video->description};
            QCOMPARE(fromReply(*reply), message);
        }
    }
};

QTEST_GUILESS_MAIN(TestMessageBodies)

#include "tst_messagebodies.moc"
