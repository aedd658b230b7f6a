// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/massapi.h"
#include "core/sending/masscourse_p.h"
#include "tests/support/mediafiles.h"
#include "tests/support/sendingworld.h"

#include <QRandomGenerator>

using namespace core;
using namespace core::sending;
using namespace Qt::StringLiterals;
using State = MassJob::State;

namespace {

const QString convertPath = u"/cgi-bin/media/uploadvideo"_s;

/// What a person finds in the journal once everything has come to rest.
bool isUnderstandable(const MassJob &job, const QDateTime &now)
{
    const bool isOpen = job.state == State::Requested || job.state == State::Prepared;
    return !isOpen && !explain(job, now).isEmpty();
}

/// Trouble with one request.
enum class Trouble { None, LostBefore, LostAfter, Busy, BusyDone, AskedTooSoon, BusyToken, TokenDies, QuotaSaid };
constexpr int troubles = 9;

QString pathOf(const MassOrder &order)
{
    const bool isList = std::holds_alternative<message::OpenIds>(order.target);
    return isList ? u"/cgi-bin/message/mass/send"_s : u"/cgi-bin/message/mass/sendall"_s;
}

void arrange(test::SendingWorld &world, const QString &path, Trouble trouble)
{
    switch (trouble) {
    case Trouble::None: return;
    case Trouble::LostBefore: return world.network.loseRequestFor(path);
    case Trouble::LostAfter: return world.network.loseAnswerOf(path);
    case Trouble::Busy: return world.platform.injectError(path, -1, 1);
    case Trouble::BusyDone: return world.platform.injectError(path, -1, 1, sandbox::Fault::Deed::Done);
    case Trouble::AskedTooSoon: return world.platform.injectError(path, 45066, 1);
    case Trouble::BusyToken: return world.platform.injectError(u"/cgi-bin/stable_token"_s, -1, 3);
    case Trouble::TokenDies: return world.platform.forceStableTokenAsAnotherProgram();
    case Trouble::QuotaSaid: return world.platform.injectError(path, 45028, 1, sandbox::Fault::Deed::Done);
    }
}

/// Yields its media id; fails now and then, as uploads do.
Result<QString> uploadVideo(test::SendingWorld &world)
{
    const QByteArray bytes = test::mp4Bytes(1000);
    const api::MediaUpload upload{.use = {.kind = media::Kind::Video},
                                  .facts = {.name = u"a.mp4"_s, .bytes = bytes.size(), .format = media::Format::Mp4},
                                  .bytes = bytes};
    return test::waitFor(api::uploadMedia(world.api.client, world.account, upload))
        .map([](const api::UploadedMedia &uploaded) { return uploaded.mediaId; });
}

} // namespace

/// One attempt is one send, whatever happens on the way, hundreds of times for each kind.
class TestMassTrouble final : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{20261121};

    [[nodiscard]] Trouble anyTrouble() { return Trouble(m_random.bounded(troubles)); }

    [[nodiscard]] message::Target anyTarget(const test::SendingWorld &world)
    {
        switch (m_random.bounded(3)) {
        case 0: return message::Everyone();
        case 1: return message::TagTarget{101};
        default: return world.twoFollowers();
        }
    }

    /// Two requests make a video that can be sent to many; what is lost of the second is asked for once more, as people
    /// do. The ones that are made in vain send nothing.
    [[nodiscard]] QString convertInTrouble(test::SendingWorld &world, const QString &title)
    {
        Result<QString> uploaded = uploadVideo(world);
        for (int tries = 0; !uploaded && tries < troubles; ++tries)
            uploaded = uploadVideo(world);
        for (int more = m_random.bounded(3); more > 0; --more)
            arrange(world, convertPath, anyTrouble());
        for (int tries = 0; tries < troubles; ++tries) {
            const auto converted =
                test::waitFor(api::convertForMassSends(world.api.client, world.account, *uploaded, {.title = title}));
            if (converted)
                return *converted;
        }
        return {};
    }

    [[nodiscard]] message::Content contentOf(test::SendingWorld &world, message::Kind kind, const QString &text)
    {
        switch (kind) {
        case message::Kind::Articles:
            world.control("media", {{u"media_id"_s, text}, {u"kind"_s, u"draft"_s}, {u"articles"_s, 2}});
            return message::Articles{text};
        case message::Kind::Image:
            world.control("media", {{u"media_id"_s, u"IMAGE"_s}, {u"kind"_s, u"image"_s}});
            return message::Image{.mediaIds = {u"IMAGE"_s}, .recommend = text};
        case message::Kind::Voice: // has no words of its own
            world.control("media", {{u"media_id"_s, text}, {u"kind"_s, u"voice"_s}});
            return message::Voice{text};
        case message::Kind::Video: return message::Video{.massMediaId = convertInTrouble(world, text), .title = text};
        default: return message::Text{text};
        }
    }

    void sendInTrouble(test::SendingWorld &world, const MassOrder &order)
    {
        const QString path = pathOf(order);
        for (int more = m_random.bounded(3); more >= 0; --more)
            arrange(world, path, anyTrouble());
        if (m_random.bounded(4) == 0) { // dies with its request on the way, and the next one takes over
            world.api.transport.hold();
            static_cast<void>(world.sender().send(order));
            world.start();
            world.api.transport.release();
            world.letTimePass(std::chrono::seconds(160));
        }
        const auto sent = world.send(order);
        if (sent && m_random.bounded(3) == 0) {
            arrange(world, path, anyTrouble());
            static_cast<void>(test::waitFor(world.sender().askAgain(sent->id)));
        }
        world.letTimePass(std::chrono::minutes(13));
        world.network.calm();
    }

    /// What is wrong, or nothing.
    [[nodiscard]] QString wrongWith(test::SendingWorld &world, const QString &text)
    {
        QHash<QString, int> counted;
        const QJsonArray sends = world.sends();
        for (const QJsonValue send : sends)
            ++counted[send["clientmsgid"_L1].toString()];
        const QList<MassJob> jobs = world.sender().jobs({.words = text}).value();
        if (jobs.isEmpty())
            return u"no row"_s;
        int sentInAll = 0; // attempts whose truth was not told used the draft up, too
        for (const MassJob &job : jobs)
            sentInAll += counted.value(job.clientMsgId);
        for (const MassJob &job : jobs) {
            const int times = counted.value(job.clientMsgId);
            const QString what =
                u"%1, sent %2 times: %3"_s.arg(toString(job.state)).arg(times).arg(explain(job, world.api.clock.now()));
            const bool isWrong = times > 1 || !isUnderstandable(job, world.api.clock.now())
                || (job.state == State::Succeeded && times != 1) || (isContentGone(job) && sentInAll == 0);
            // the platform lied in QuotaSaid: it refused what it had done
            const bool isLiedTo = job.error && job.error->code == 45028;
            if (isWrong || (wasNotSent(job.state) && job.msgId == 0 && times > 0 && !isLiedTo))
                return what;
        }
        return {};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsNothingTwice_data()
    {
        QTest::addColumn<message::Kind>("kind");
        QTest::addColumn<int>("runs");
        QTest::newRow("text") << message::Kind::Text << 500;
        QTest::newRow("articles, whose draft is used up") << message::Kind::Articles << 200;
        QTest::newRow("image") << message::Kind::Image << 60;
        QTest::newRow("voice") << message::Kind::Voice << 60;
        QTest::newRow("video, in two requests") << message::Kind::Video << 100;
    }
    void sendsNothingTwice()
    {
        QFETCH(const message::Kind, kind);
        QFETCH(const int, runs);
        constexpr int runsOfAWorld = 4; // a month's quota
        std::unique_ptr<test::SendingWorld> world;
        QHash<State, int> ends;
        for (int run = 0; run < runs; ++run) {
            if (run % runsOfAWorld == 0) {
                world = std::make_unique<test::SendingWorld>();
                // nobody documents what the platform looks at first
                world->control("mass-checks", {{u"content_first"_s, m_random.bounded(2) == 0}});
            }
            const QString text = u"run-%1-"_s.arg(run);
            MassOrder order = world->order({}, anyTarget(*world));
            order.message.content = contentOf(*world, kind, text);
            sendInTrouble(*world, order);
            const QString wrong = wrongWith(*world, text);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"run %1: %2"_s.arg(run).arg(wrong)));
            ++ends[world->sender().jobs({.words = text})->first().state];
        }
        QVERIFY2(ends.value(State::Succeeded) > runs / 2, "most of them get through");
        for (auto end = ends.cbegin(); end != ends.cend(); ++end)
            qInfo("%s: %d", qPrintable(toString(end.key())), end.value());
    }
};

QTEST_GUILESS_MAIN(TestMassTrouble)
#include "tst_masstrouble.moc"
