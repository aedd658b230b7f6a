// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/bodies.h"
#include "core/message/offer.h"
#include "tests/support/massclient.h"
#include "tests/support/samplemessages.h"

#include <QTest>

using namespace core::message;
using namespace Qt::StringLiterals;

namespace {

/// A sample whose media the simulated account has.
Message messageWithMedia(Kind kind)
{
    Message message = test::sampleMessage(kind);
    if (auto *image = std::get_if<Image>(&message.content))
        image->mediaIds = {u"IMAGE"_s};
    else if (auto *voice = std::get_if<Voice>(&message.content))
        voice->mediaId = u"VOICE"_s;
    else if (auto *video = std::get_if<Video>(&message.content))
        *video = {.mediaId = u"VIDEO"_s, .massMediaId = u"MPVIDEO"_s, .thumbMediaId = u"THUMB"_s, .title = u"t"_s};
    else if (auto *music = std::get_if<Music>(&message.content))
        music->thumbMediaId = u"THUMB"_s;
    else if (auto *draft = std::get_if<Articles>(&message.content))
        draft->mediaId = u"DRAFT"_s;
    else if (auto *article = std::get_if<PublishedArticle>(&message.content))
        article->articleId = u"ARTICLE"_s;
    else if (auto *page = std::get_if<MiniProgramPage>(&message.content))
        page->thumbMediaId = u"THUMB"_s;
    return message;
}

/// 0, but for what the simulated account does not have: coupons.
int expectedCode(Kind kind)
{
    return kind == Kind::Card ? 40073 : 0;
}

} // namespace

class TestMessageSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBodyIsTakenByThePlatform_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Operation>("operation");
        for (const Operation operation : {Operation::Mass, Operation::Preview, Operation::CustomerService}) {
            for (const Kind kind : allKinds) {
                if (offered(kind, operation).isAllowed)
                    QTest::addRow("%s %s", qPrintable(toString(operation)), qPrintable(toString(kind)))
                        << kind << operation;
            }
        }
    }

    void everyBodyIsTakenByThePlatform()
    {
        QFETCH(const Kind, kind);
        QFETCH(const Operation, operation);
        test::MassClient client;
        const QString follower = client.openid(0);
        static_cast<void>(client.control("interact", {{u"openid"_s, follower}, {u"kind"_s, u"message"_s}}));
        const Message message = messageWithMedia(kind);
        const auto request = operation == Operation::Mass
            ? massBody(message, OpenIds{{follower, client.openid(1)}}, {}, client.catalogue)
            : operation == Operation::Preview ? previewBody(message, OpenId{follower}, client.catalogue)
                                              : customBody(message, follower, client.catalogue);
        QVERIFY2(request, qPrintable(request ? QString() : request.error().message));
        const QString path = client.catalogue.endpoint(request->endpointId)->path;
        const QJsonObject answer = client.post(path.toUtf8(), request->body, client.tokenQuery());
        QVERIFY2(answer.contains("errcode"_L1), client.last.body.constData());
        QCOMPARE(test::MassClient::code(answer), expectedCode(kind));
    }

    void everyoneAndTagsAreTakenToo_data()
    {
        QTest::addColumn<Target>("target");
        QTest::newRow("everyone") << Target(Everyone());
        QTest::newRow("tag") << Target(TagTarget{2});
    }

    void everyoneAndTagsAreTakenToo()
    {
        QFETCH(const Target, target);
        test::MassClient client;
        const auto request =
            massBody(messageWithMedia(Kind::Articles), target,
                     {.reprint = Reprint::Continue, .clientMsgId = QString(32, u'x')}, client.catalogue);
        QVERIFY(request);
        const auto answer = client.post("/cgi-bin/message/mass/sendall", request->body, client.tokenQuery());
        QCOMPARE(test::MassClient::code(answer), 0);
        QVERIFY(answer.contains("msg_id"_L1));
    }
};

QTEST_GUILESS_MAIN(TestMessageSandbox)

#include "tst_messagesandbox.moc"
