// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/sandboxtest.h"
#include "tests/support/mediafiles.h"
#include "tests/support/waitfor.h"

using namespace Qt::StringLiterals;

class TestCliMedia final : public test::SandboxTest
{
    Q_OBJECT

    [[nodiscard]] QString cover() const
    {
        const test::Ran ran = m_program->run(
            {u"media"_s, u"upload"_s, write(u"封面.jpg"_s, test::jpegBytes()), u"--permanent"_s, u"--json"_s});
        return ran.object().value("mediaId"_L1).toString();
    }

private Q_SLOTS:
    void init() { begin(u"排练"_s); }

    void cleanup() { end(); }

    void mediaAreUploadedListedFetchedAndDeleted()
    {
        const QByteArray picture = test::jpegBytes(5, 4);
        const test::Ran uploaded =
            m_program->run({u"media"_s, u"upload"_s, write(u"海报.png"_s, picture), u"--permanent"_s, u"--json"_s});
        QVERIFY2(uploaded.exit == 0, uploaded.err.constData());
        const QString id = uploaded.object().value("mediaId"_L1).toString();
        QVERIFY(!id.isEmpty());
        QVERIFY2(uploaded.err.contains("海报.jpg"), uploaded.err.constData()); // its name lied

        const QJsonArray listed = m_program->run({u"media"_s, u"list"_s, u"--json"_s}).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0]["mediaId"_L1].toString(), id);

        const QString copy = m_program->home() + u"/copy.jpg"_s;
        QCOMPARE(m_program->run({u"media"_s, u"get"_s, id, u"--output"_s, copy}).exit, 0);
        QFile fetched(copy);
        QVERIFY(fetched.open(QIODevice::ReadOnly));
        QCOMPARE(fetched.readAll(), picture);
        QCOMPARE(m_program->run({u"media"_s, u"get"_s, id, u"--output"_s, copy}).exit, 1); // never over a file

        QCOMPARE(m_program->run({u"media"_s, u"delete"_s, id}).exit, 1);
        QCOMPARE(m_program->run({u"media"_s, u"list"_s, u"--json"_s}).array().size(), 1);
        QCOMPARE(m_program->run({u"media"_s, u"delete"_s, id, u"--confirm"_s}).exit, 0);
        QCOMPARE(m_program->run({u"media"_s, u"list"_s, u"--json"_s}).array().size(), 0);
    }

    void whatThePlatformWouldRefuseIsNotSent()
    {
        const test::Ran ran =
            m_program->run({u"media"_s, u"upload"_s, write(u"a.png"_s, test::webpBytes()), u"--json"_s});
        QCOMPARE(ran.exit, 4);
        QCOMPARE(ran.object()["problems"_L1][0]["rule"_L1].toString(), u"media.format"_s);
        QCOMPARE(m_program->run({u"media"_s, u"upload"_s, m_program->home() + u"/gone.png"_s}).exit, 1);
    }

    void temporaryMediaSayUntilWhen()
    {
        const test::Ran ran =
            m_program->run({u"media"_s, u"upload"_s, write(u"a.amr"_s, test::amrBytes(50)), u"--json"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(ran.object().value("kind"_L1).toString(), u"voice"_s);
        const auto moment = [&ran](QLatin1String key) {
            return QDateTime::fromString(ran.object().value(key).toString(), Qt::ISODate);
        };
        QCOMPARE(moment("createdAt"_L1).daysTo(moment("expiresAt"_L1)), 3);
        QCOMPARE(m_program->run({u"media"_s, u"list"_s, u"--temporary"_s, u"--json"_s}).array().size(), 1);
    }

    void aDraftIsMadeOfMarkdownChangedAndPublished()
    {
        write(u"图.png"_s, test::pngBytes());
        const QString text =
            write(u"a.md"_s, u"# 新品发布\n\n你好 **世界**\n\n![图](图.png) ![远](gone.png)\n"_s.toUtf8());
        const test::Ran added = m_program->run({u"draft"_s, u"add"_s, text, u"--cover"_s, cover(), u"--json"_s});
        QVERIFY2(added.exit == 0, added.err.constData());
        const QJsonArray images = added.object().value("images"_L1).toArray();
        QCOMPARE(images.size(), 2);
        QVERIFY(!images[0]["url"_L1].toString().isEmpty());
        QVERIFY(!images[1]["error"_L1].toString().isEmpty());
        const QString id = added.object().value("mediaId"_L1).toString();

        const QJsonObject got = m_program->run({u"draft"_s, u"get"_s, id, u"--json"_s}).object();
        QCOMPARE(got["articles"_L1][0]["title"_L1].toString(), u"新品发布"_s);
        QVERIFY(got["articles"_L1][0]["content"_L1].toString().contains(images[0]["url"_L1].toString()));

        const QString changed = write(u"b.html"_s, u"<h1>改过</h1><p>二</p>"_s.toUtf8());
        const QStringList update{u"draft"_s, u"update"_s, id, changed, u"--cover"_s, cover()};
        QCOMPARE(m_program->run(update).exit, 1);
        const test::Ran updated = m_program->run(update + QStringList{u"--confirm"_s});
        QVERIFY2(updated.exit == 0, updated.err.constData());
        const QJsonArray listed = m_program->run({u"draft"_s, u"list"_s, u"--json"_s}).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0]["titles"_L1][0].toString(), u"改过"_s);

        QCOMPARE(m_program->run({u"draft"_s, u"publish"_s, id}).exit, 1);
        const test::Ran published = m_program->run({u"draft"_s, u"publish"_s, id, u"--confirm"_s, u"--json"_s});
        QVERIFY2(published.exit == 0, published.err.constData());
        QCOMPARE(published.object().value("status"_L1).toInt(), 0);
        QCOMPARE(published.object().value("urls"_L1).toArray().size(), 1);
        QCOMPARE(m_program->run({u"draft"_s, u"list"_s, u"--json"_s}).array().size(), 0);
    }

    void aCoverThatThePlatformWouldRefuseIsNotSent()
    {
        const QString brief =
            m_program->run({u"media"_s, u"upload"_s, write(u"短.jpg"_s, test::jpegBytes()), u"--json"_s})
                .object()
                .value("mediaId"_L1)
                .toString();
        const QString text = write(u"a.html"_s, "<h1>a</h1><p>b</p>");
        const test::Ran refused = m_program->run({u"draft"_s, u"add"_s, text, u"--cover"_s, brief, u"--json"_s});
        QVERIFY2(refused.exit == 4, refused.all().constData());
        const QJsonObject problem = refused.object()["problems"_L1][0].toObject();
        QCOMPARE(problem["rule"_L1].toString(), u"draft.media"_s);
        QCOMPARE(problem["path"_L1].toString(), u"articles[0].thumb_media_id"_s);
        QCOMPARE(m_program->run({u"draft"_s, u"list"_s, u"--json"_s}).array().size(), 0);

        const test::Ran added = m_program->run({u"draft"_s, u"add"_s, text, u"--cover"_s, cover()});
        QVERIFY2(added.exit == 0, added.err.constData());
        const QString id = QString::fromUtf8(added.out.trimmed());
        const test::Ran updated =
            m_program->run({u"draft"_s, u"update"_s, id, text, u"--cover"_s, brief, u"--confirm"_s});
        QVERIFY2(updated.exit == 4, updated.all().constData());
    }

    void anAccountThatCannotPublishIsToldSo()
    {
        const test::Mpdeskctl other;
        const test::Ran account = other.run({u"account"_s, u"add"_s, u"Shop"_s, u"--appid"_s, u"wx0123456789abcdef"_s,
                                             u"--type"_s, u"subscription"_s, u"--token-source"_s, u"external"_s});
        QVERIFY2(account.exit == 0, account.all().constData());
        const test::Ran ran = other.run({u"--lang"_s, u"en"_s, u"draft"_s, u"publish"_s, u"DRAFT"_s, u"--confirm"_s});
        QVERIFY2(ran.exit == 4, ran.all().constData());
        QVERIFY2(ran.err.contains("Needs a verified account"), ran.err.constData());
        QVERIFY2(ran.err.contains("48001"), ran.err.constData());
    }

    void aDraftIsPublishedOnceWhateverBecomesOfTheAnswer()
    {
        const QString text = write(u"a.html"_s, "<h1>a</h1><p>b</p>");
        const test::Ran added = m_program->run({u"draft"_s, u"add"_s, text, u"--cover"_s, cover()});
        QVERIFY2(added.exit == 0, added.err.constData());
        const QString id = QString::fromUtf8(added.out.trimmed());
        const QStringList publish{u"draft"_s, u"publish"_s, id, u"--confirm"_s, u"--json"_s};
        // Does what is asked and falls silent; then the program is killed.
        m_sandbox->control(u"silence"_s, R"({"path":"/cgi-bin/freepublish/submit","done":true})");
        test::Serving killed(*m_program, publish);
        QTRY_COMPARE(m_sandbox->control(u"faults"_s)["faults"_L1].toInt(), 0);
        QCOMPARE(killed.stop(SIGKILL), -1);
        m_sandbox->control(u"advance"_s, R"({"seconds":60})");

        // A second request would be refused, since the draft is used up, and nobody would know why.
        const test::Ran again = m_program->run(publish);
        QVERIFY2(again.exit == 0, again.err.constData());
        QVERIFY2(again.err.contains("answer was lost"), again.err.constData());
        QVERIFY(!again.object().value("articleId"_L1).toString().isEmpty());
        QCOMPARE(again.object().value("urls"_L1).toArray().size(), 1);
        QCOMPARE(m_program->run(publish).exit, 1);
    }

    void aDraftThatWouldBeRefusedUploadsNothing()
    {
        write(u"图.png"_s, test::pngBytes());
        const QString text = write(u"a.md"_s, u"![图](图.png)\n"_s.toUtf8());
        const test::Ran ran = m_program->run({u"draft"_s, u"add"_s, text, u"--json"_s});
        QCOMPARE(ran.exit, 4);
        QVERIFY(ran.object().value("images"_L1).toArray().isEmpty());
        QVERIFY(ran.err.contains("articles[0].title"));
    }

    void aDraftIsDeletedOnlyWhenConfirmed()
    {
        const QString text = write(u"a.html"_s, "<h1>a</h1><p>b</p>");
        const test::Ran added = m_program->run({u"draft"_s, u"add"_s, text, u"--cover"_s, cover()});
        QVERIFY2(added.exit == 0, added.err.constData());
        const QString id = QString::fromUtf8(added.out.trimmed());
        QCOMPARE(m_program->run({u"draft"_s, u"delete"_s, id}).exit, 1);
        QCOMPARE(m_program->run({u"draft"_s, u"delete"_s, id, u"--confirm"_s}).exit, 0);
        QCOMPARE(m_program->run({u"draft"_s, u"get"_s, id}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(TestCliMedia)
#include "tst_climedia.moc"
