// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/replyfields.h"
#include "core/mediadesk/medianeed.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::mediadesk;
using namespace Qt::StringLiterals;
using Lasting = MediaNeed::Lasting;
using media::Keeping;
using media::Kind;

Q_DECLARE_METATYPE(core::mediadesk::MediaNeed)

namespace {

AppId appId(int number)
{
    return AppId::parse(u"wx%1"_s.arg(number, 16, 16, QChar(u'0'))).value();
}

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'767'225'600, Qt::UTC);

} // namespace

/// What speaks against media in a menu, an answer or a draft is known before the platform refuses it.
class TestMediaNeed final : public QObject
{
    Q_OBJECT

    test::Folder m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<MediaStore> m_store;

    void keep(const QString &mediaId, const media::Use &use, int hoursLeft = 1, int owner = 1)
    {
        StoredMedia media{.appId = appId(owner), .mediaId = mediaId, .use = use, .createdAt = now};
        if (use.keeping == Keeping::Temporary)
            media.expiresAt = now.addSecs(qint64(hoursLeft) * 3600);
        QVERIFY_RESULT(m_store->put(media));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database = Database::open(m_folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
        m_store = std::make_unique<MediaStore>(*m_database);
        for (const Kind kind : {Kind::Image, Kind::Voice, Kind::Video, Kind::Thumb}) {
            keep(u"kept "_s + toString(kind), {.kind = kind, .keeping = Keeping::Permanent});
            keep(u"brief "_s + toString(kind), {.kind = kind, .keeping = Keeping::Temporary});
        }
        keep(u"over"_s, {.kind = Kind::Image, .keeping = Keeping::Temporary}, 0);
        keep(u"theirs"_s, {.kind = Kind::Image, .keeping = Keeping::Permanent}, 0, 2);
    }

    void saysWhatSpeaksAgainstIt_data()
    {
        QTest::addColumn<QString>("mediaId");
        QTest::addColumn<MediaNeed>("need");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Problem::Severity>("severity");
        const MediaNeed message{.kinds = {Kind::Image}};
        const MediaNeed wished{.kinds = {Kind::Image}, .lasting = Lasting::Wished};
        const MediaNeed required{.kinds = {Kind::Image, Kind::Voice}, .lasting = Lasting::Required};
        const MediaNeed thumb{.kinds = {Kind::Thumb}, .lasting = Lasting::Wished};
        constexpr auto error = Problem::Severity::Error;
        constexpr auto warning = Problem::Severity::Warning;
        QTest::newRow("nothing typed") << QString() << required << QString() << error;
        QTest::newRow("of another program") << u"who knows"_s << required << QString() << error;
        QTest::newRow("permanent, now") << u"kept image"_s << message << QString() << error;
        QTest::newRow("permanent, wished") << u"kept image"_s << wished << QString() << error;
        QTest::newRow("permanent, required") << u"kept voice"_s << required << QString() << error;
        QTest::newRow("temporary, now") << u"brief image"_s << message << QString() << error;
        QTest::newRow("temporary, wished") << u"brief image"_s << wished << u"media.temporary"_s << warning;
        QTest::newRow("temporary, required") << u"brief image"_s << required << u"media.temporary"_s << error;
        QTest::newRow("expired, now") << u"over"_s << message << u"media.expired"_s << error;
        QTest::newRow("expired, required") << u"over"_s << required << u"media.expired"_s << error;
        QTest::newRow("another account's") << u"theirs"_s << wished << u"media.otherAccount"_s << error;
        QTest::newRow("another kind") << u"kept video"_s << required << u"media.kind"_s << error;
        QTest::newRow("an image as a thumbnail") << u"kept image"_s << thumb << QString() << error;
        QTest::newRow("a thumbnail as an image") << u"kept thumb"_s << wished << u"media.kind"_s << error;
        QTest::newRow("a voice as a thumbnail") << u"kept voice"_s << thumb << u"media.kind"_s << error;
    }
    void saysWhatSpeaksAgainstIt()
    {
        QFETCH(const QString, mediaId);
        QFETCH(const MediaNeed, need);
        QFETCH(const QString, rule);
        QFETCH(const Problem::Severity, severity);
        const auto problem = problemOf(*m_store, appId(1), mediaId, need, now);
        QCOMPARE(problem ? problem->rule : QString(), rule);
        if (!problem)
            return;
        QCOMPARE(problem->severity, severity);
        QCOMPARE(problem->code, 40007);
        QCOMPARE(problem->found.toString(), mediaId);
        QVERIFY2(problem->message.contains(mediaId), qPrintable(problem->message));
        QVERIFY(!problem->advice.isEmpty());
    }

    void namesOwnerAndMoment()
    {
        const MediaNeed need{.kinds = {Kind::Image}, .lasting = Lasting::Wished};
        const auto of = [&](const QString &id) { return problemOf(*m_store, appId(1), id, need, now)->message; };
        QVERIFY2(of(u"theirs"_s).contains(appId(2).toString()), qPrintable(of(u"theirs"_s)));
        const QString until = now.addSecs(3600).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
        QVERIFY2(of(u"brief image"_s).contains(until), qPrintable(of(u"brief image"_s)));
        QVERIFY2(of(u"kept voice"_s).contains(u"permanent voice"_s), qPrintable(of(u"kept voice"_s)));
    }

    /// Every field of a reply that holds a media id has a need, and no other.
    void knowsTheNeedOfEachReply_data()
    {
        QTest::addColumn<QString>("type");
        for (const QString &type : answering::replyTypes())
            QTest::newRow(qPrintable(type)) << type;
    }
    void knowsTheNeedOfEachReply()
    {
        QFETCH(const QString, type);
        const QHash<QString, QList<Kind>> kinds{{u"image"_s, {Kind::Image}},
                                                {u"voice"_s, {Kind::Voice}},
                                                {u"video"_s, {Kind::Video}},
                                                {u"music"_s, {Kind::Thumb, Kind::Image}}};
        callback::Reply reply = answering::replyOf(type);
        if (auto *news = std::get_if<callback::NewsReply>(&reply))
            news->articles += callback::NewsReply::Article{};
        for (const answering::ReplyField &field : answering::fieldsOf(reply)) {
            const auto need = needOf(reply, field.name);
            QCOMPARE(need.has_value(), field.kind == answering::ReplyField::Kind::MediaId);
            if (!need)
                continue;
            QVERIFY(need->kinds == kinds.value(type));
            QVERIFY(need->lasting == Lasting::Wished);
        }
    }

    /// Only buttons that send material, wherever they are.
    void findsTheButtonsOfMenus()
    {
        const auto button = [](const QString &type, const QString &mediaId) {
            return menu::Button{.name = u"B"_s, .type = type, .mediaId = mediaId};
        };
        const QString sends = u"media_id"_s;
        menu::Button parent = button(sends, u"brief image"_s); // rests while it has a pop-up
        parent.children = {button(sends, u"kept video"_s), button(sends, u"over"_s)};
        const menu::MenuSet menus{.base = {.buttons = {button(sends, u"brief voice"_s), parent}},
                                  .conditional = {{.menu = {.buttons = {button(u"view_limited"_s, u"brief image"_s),
                                                                        button(sends, u"theirs"_s)}}}}};
        QStringList found;
        for (const menu::Problem &problem : mediaProblems(*m_store, appId(1), menus, now)) {
            found += problem.place.toString() + u' ' + problem.rule;
            QVERIFY(problem.severity == menu::Problem::Severity::Error);
        }
        QCOMPARE(
            found,
            (QStringList{u"button[0].media_id media.temporary"_s, u"button[1].sub_button[1].media_id media.expired"_s,
                         u"conditionalmenu[0].button[1].media_id media.otherAccount"_s}));
    }
};

QTEST_GUILESS_MAIN(TestMediaNeed)
#include "tst_medianeed.moc"
