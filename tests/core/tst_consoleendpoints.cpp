// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/console/requestform.h"
#include "tests/support/consoleworld.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::console;
using namespace Qt::StringLiterals;

/// Every endpoint of the catalogue in the console.
class TestConsoleEndpoints : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = Catalogue::load().value();

    void rows() const
    {
        QTest::addColumn<QString>("id");
        for (const Endpoint &endpoint : m_catalogue.endpoints())
            QTest::newRow(qPrintable(endpoint.id)) << endpoint.id;
    }

private Q_SLOTS:
    void makesAValidRequestFromItsExample_data() { rows(); }
    void makesAValidRequestFromItsExample()
    {
        QFETCH(const QString, id);
        const Endpoint &endpoint = *m_catalogue.endpoint(id);
        const CallRequest example = exampleOf(endpoint);
        for (const Problem &problem : check(example, endpoint)) {
            // The file of an example is a name only.
            QVERIFY2(problem.rule == u"field.file"_s, qPrintable(problem.message));
        }
        for (const FormField &field : formFields(endpoint)) {
            QVERIFY2(!field.name.isEmpty() && field.name != u"(fields)"_s, qPrintable(field.name));
            QVERIFY2(!field.helpEn.isEmpty() && !field.helpZh.isEmpty(), qPrintable(field.name));
            if (field.need == FormField::Need::Required)
                QVERIFY2(!valueOf(example, field).isEmpty(), qPrintable(field.name));
            // What the form shows goes back as it came.
            const auto again = withValue(example, field, valueOf(example, field));
            QVERIFY_RESULT(again);
            QCOMPARE(again->body, example.body);
            QCOMPARE(again->query, example.query);
        }
        // Kept and restored it is the same.
        const auto tree = parseTree(toJson(example));
        QVERIFY(tree);
        const auto restored = callRequestFrom(*tree, u"call"_s, m_catalogue);
        QVERIFY_RESULT(restored);
        if (!id.startsWith(u"sns"_s) && id != u"showqrcode"_s)
            QCOMPARE(*restored, example);
    }

    void isRefusedWithoutWhatItNeeds_data() { rows(); }
    void isRefusedWithoutWhatItNeeds()
    {
        QFETCH(const QString, id);
        const Endpoint &endpoint = *m_catalogue.endpoint(id);
        const QList<Problem> problems = check(emptyRequest(endpoint), endpoint);
        qsizetype required = 0;
        for (const FormField &field : formFields(endpoint)) {
            if (field.need != FormField::Need::Required)
                continue;
            ++required;
            const auto isIt = [&field](const Problem &each) { return each.path == field.name; };
            QVERIFY2(std::ranges::any_of(problems, isIt), qPrintable(field.name));
        }
        QCOMPARE(problems.size(), required);
    }

    void succeedsInTheSandbox_data() { rows(); }
    void succeedsInTheSandbox()
    {
        QFETCH(const QString, id);
        const Endpoint &endpoint = *m_catalogue.endpoint(id);
        if (endpoint.auth == Endpoint::Auth::None)
            QSKIP("a page or a picture, not a call");
        test::ConsoleWorld world;
        prepare(world, id);
        const auto request = world.example(endpoint);
        QVERIFY_RESULT(request);
        QVERIFY2(check(*request, endpoint).isEmpty(), request->body.constData());
        const auto outcome = world.call(*request);
        QVERIFY_RESULT(outcome);
        QVERIFY(!outcome->notKept);
        constexpr int notSimulated = 501;
        if (outcome->record.status == notSimulated)
            QSKIP("the sandbox does not simulate it");
        const std::optional<Error> &error = outcome->record.error;
        if (wantsRefusal(id)) {
            QVERIFY(error);
            QCOMPARE(error->kind, Error::Kind::Api);
        } else {
            QVERIFY2(!error, qPrintable(error ? describe(*error) : QString()));
        }
        const auto kept = world.history->call(world.account.appId, outcome->record.id);
        QVERIFY_RESULT(kept);
        QCOMPARE(kept->status, 200);
        QVERIFY(kept->size > 0);
        const QByteArray stored = world.stored();
        QVERIFY(!stored.contains(world.platform.identity().secret.toUtf8()));
        QVERIFY(world.token().isEmpty() || !stored.contains(world.token().toUtf8()));
    }

    void uploadsAFileInTheFieldOfItsCall_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("field");
        QTest::newRow("media") << u"uploadImage"_s << u"media"_s;
        QTest::newRow("image recognition") << u"cv_ocr_idcard"_s << u"img"_s;
        QTest::newRow("voice recognition") << u"cgi-bin_media_voice_addvoicetorecofortext"_s << u"media"_s;
    }
    void uploadsAFileInTheFieldOfItsCall()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, field);
        const QList<FormField> fields = formFields(*m_catalogue.endpoint(id));
        const auto file = std::ranges::find(fields, FormField::Place::File, &FormField::place);
        QVERIFY(file != fields.cend());
        QCOMPARE(file->name, field);
        test::ConsoleWorld world;
        CallRequest request = emptyRequest(*m_catalogue.endpoint(id));
        request.files.append(ChosenFile{.field = file->name, .path = world.folder.filePath(u"picture.jpg"_s)});
        QVERIFY_RESULT(world.call(request));
        const HttpRequest &sent = world.api.transport.requests.constLast();
        const QByteArray part = "form-data; name=\"" + field.toLatin1() + "\"; filename=\"picture.jpg\"";
        QVERIFY2(sent.body.contains(part), sent.body.left(300).constData());
    }

private:
    /// Retired calls answer with an error on the platform itself.
    static bool wantsRefusal(const QString &id) { return QStringList{u"addNews"_s, u"updateNews"_s}.contains(id); }

    /// What has to have happened before.
    static void prepare(test::ConsoleWorld &world, const QString &id)
    {
        const QString openid = world.platform.followers().at(0).openid;
        const QStringList talking{u"sendCustomMessage"_s, u"typing"_s};
        if (talking.contains(id))
            world.control("interact",
                          {{u"openid"_s, openid},
                           {u"kind"_s, u"message"_s},
                           {u"fields"_s, QJsonObject{{u"Content"_s, u"hi"_s}}}});
        const QStringList withMenu{u"getMenu"_s, u"deleteMenu"_s, u"addConditionalMenu"_s, u"tryMatchMenu"_s};
        if (withMenu.contains(id)) {
            const QJsonObject button{{u"type"_s, u"click"_s}, {u"name"_s, u"A"_s}, {u"key"_s, u"A"_s}};
            world.ask(u"createCustomMenu"_s, {{u"button"_s, QJsonArray{button}}});
        }
        if (id == u"callbackCheck"_s)
            world.platform.setCallback(QUrl(u"http://127.0.0.1:1/"_s));
    }
};

QTEST_GUILESS_MAIN(TestConsoleEndpoints)
#include "tst_consoleendpoints.moc"
