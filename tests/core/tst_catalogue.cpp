// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogueparser.h"
#include "tests/support/waitfor.h"

#include <QLocale>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestCatalogue : public QObject
{
    Q_OBJECT

    Result<Catalogue> m_loaded = Catalogue::load();

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void isEmbeddedInWhatLinksCore()
    {
        QVERIFY_RESULT(m_loaded);
        QCOMPARE_GE(m_loaded->endpoints().size(), 225);
        QCOMPARE_GE(m_loaded->errors().size(), 621);
    }

    void knowsEndpointsByIdAndPath_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("auth");
        QTest::newRow("token") << u"getAccessToken"_s << QByteArray("GET") << u"/cgi-bin/token"_s
                               << int(Endpoint::Auth::AppSecret);
        QTest::newRow("stable") << u"getStableAccessToken"_s << QByteArray("POST") << u"/cgi-bin/stable_token"_s
                                << int(Endpoint::Auth::AppSecret);
        QTest::newRow("ticket") << u"getTicket"_s << QByteArray("GET") << u"/cgi-bin/ticket/getticket"_s
                                << int(Endpoint::Auth::AccessToken);
        QTest::newRow("oauth page") << u"authorize"_s << QByteArray("GET") << u"/connect/oauth2/authorize"_s
                                    << int(Endpoint::Auth::None);
        QTest::newRow("user info") << u"snsUserInfo"_s << QByteArray("GET") << u"/sns/userinfo"_s
                                   << int(Endpoint::Auth::OauthToken);
    }

    void knowsEndpointsByIdAndPath()
    {
        QFETCH(const QString, id);
        QFETCH(const QByteArray, verb);
        QFETCH(const QString, path);
        QFETCH(const int, auth);
        QVERIFY_RESULT(m_loaded);

        const Endpoint *const endpoint = m_loaded->endpoint(id);

        QVERIFY(endpoint);
        QCOMPARE(endpoint->path, path);
        QCOMPARE(endpoint->verb, verb);
        QCOMPARE(int(endpoint->auth), auth);
        QCOMPARE(m_loaded->endpointAt(path), endpoint);
        QCOMPARE(m_loaded->endpointAt(path, verb), endpoint);
        QCOMPARE(m_loaded->endpointAt(path, "DELETE"), nullptr);
        QVERIFY(!endpoint->title.isEmpty());
        QVERIFY(!endpoint->row.isEmpty());
    }

    void keepsFieldsErrorsAndNotes()
    {
        QVERIFY_RESULT(m_loaded);
        const Endpoint *const stable = m_loaded->endpoint(u"getStableAccessToken");
        QVERIFY(stable);
        QCOMPARE(stable->request.size(), 4);
        QCOMPARE(stable->request[0].name, u"grant_type"_s);
        QVERIFY(stable->request[0].required);
        QVERIFY(!stable->request[3].required);
        QVERIFY(stable->errors.contains(40164));
        QVERIFY(!stable->notes.isEmpty());
        QCOMPARE(stable->notesZh.size(), stable->notes.size());
    }

    void saysFieldsAndNotesInTheLanguageOfTheProgram()
    {
        QVERIFY_RESULT(m_loaded);
        const Endpoint *const list = m_loaded->endpoint(u"cgi-bin_guide_getguideacctlist");
        QVERIFY(list);
        const Endpoint *const recognised = m_loaded->endpoint(u"cgi-bin_media_voice_queryrecoresultfortext");
        QVERIFY(recognised);
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        QCOMPARE(list->request.at(0).description(), u"页码，从 0 开始"_s);
        QCOMPARE(recognised->remarks(), QStringList(u"上传后 10 秒内调用"_s));
        QCOMPARE(list->explanation(), list->purposeZh);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(list->request.at(0).description(), u"page number, from 0"_s);
        QCOMPARE(recognised->remarks(), QStringList(u"ask within 10 seconds after the upload"_s));
        QCOMPARE(list->explanation(), list->purpose);
        const EndpointField bare{.name = u"a"_s, .zh = u"甲"_s};
        QCOMPARE(bare.description(), u"甲"_s);
    }

    void doesNotInventWhatIsNotThere()
    {
        QVERIFY_RESULT(m_loaded);
        QCOMPARE(m_loaded->endpoint(u"noSuchCall"), nullptr);
        QCOMPARE(m_loaded->endpointAt(u"/no/such"), nullptr);
        QCOMPARE(m_loaded->error(123456789), nullptr);
        QCOMPARE(m_loaded->limit(u"no.such"), nullptr);
    }

    void saysErrorsInTheLanguageOfTheProgram()
    {
        QVERIFY_RESULT(m_loaded);
        const PlatformError *const busy = m_loaded->error(-1);
        QVERIFY(busy);
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        QCOMPARE(busy->text(), u"系统繁忙"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(busy->text(), u"system error"_s);
        QVERIFY(!busy->advice().isEmpty());
    }

    void fallsBackToTheLanguageThatThereIs()
    {
        const PlatformError onlyEnglish{.code = 1, .en = u"bad"_s, .adviceEn = u"mend it"_s};
        QLocale::setDefault(QLocale(QLocale::Chinese));
        QCOMPARE(onlyEnglish.text(), u"bad"_s);
        QCOMPARE(onlyEnglish.advice(), u"mend it"_s);
        const PlatformError onlyChinese{.code = 1, .zh = u"坏"_s, .adviceZh = u"修"_s};
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(onlyChinese.text(), u"坏"_s);
        QCOMPARE(onlyChinese.advice(), u"修"_s);
    }

    void readsBothFormsOfErrors()
    {
        const auto rows = parseErrors(R"({"date": "2026-11-21", "errors": [{"code": -1, "zh": "忙", "en": "busy",
            "advice_zh": "等", "advice_en": "wait", "family": "common", "confidence": "confirmed"}]})");
        const auto keyed = parseErrors(R"({"-1": {"zh": "忙", "en": "busy", "advice": "wait", "family": "common"}})");
        QVERIFY_RESULT(rows);
        QVERIFY_RESULT(keyed);
        for (const auto &errors : {*rows, *keyed}) {
            QCOMPARE(errors.size(), 1);
            QCOMPARE(errors[0].code, -1);
            QCOMPARE(errors[0].zh, u"忙"_s);
            QCOMPARE(errors[0].en, u"busy"_s);
            QCOMPARE(errors[0].adviceEn, u"wait"_s);
            QCOMPARE(errors[0].family, u"common"_s);
        }
        QCOMPARE(rows->at(0).adviceZh, u"等"_s);
    }

    void readsLimitsWithTheFilesDate()
    {
        const auto limits = parseLimits(R"({"date": "2026-11-21", "limits": [
            {"id": "menu.topName.bytes", "value": 16, "unit": "bytes", "source": "page"},
            {"id": "menu.subName.bytes", "value": 60, "older_value": 40, "unit": "bytes", "date": "2025-01-02"}]})");
        QVERIFY_RESULT(limits);
        QCOMPARE(limits->size(), 2);
        QCOMPARE(limits->at(0).value, 16.0);
        QCOMPARE(limits->at(0).olderValue, std::nullopt);
        QCOMPARE(limits->at(0).date, u"2026-11-21"_s);
        QCOMPARE(limits->at(1).olderValue, 40.0);
        QCOMPARE(limits->at(1).date, u"2025-01-02"_s);
    }

    void refusesRowsThatAreWrongAndNamesThem_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        const QByteArray good = R"({"id": "a", "category": "c", "method": "GET", "host": "h", "path": "/p",
                                    "auth": "none", "title_zh": "t"})";
        const auto changed = [&](const char *from, const char *to) -> QByteArray {
            return R"({"endpoints": [)" + QByteArray(good).replace(from, to) + "]}";
        };
        QTest::newRow("not JSON") << QByteArray("[{") << u"unterminated"_s;
        QTest::newRow("no rows") << QByteArray("{}") << u"no rows"_s;
        QTest::newRow("missing key") << changed("\"host\"", "\"hast\"") << u"\"host\" is missing"_s;
        QTest::newRow("number as id") << changed("\"a\"", "7") << u"not a string"_s;
        QTest::newRow("no id") << changed("\"a\"", "\"\"") << u"needs an id"_s;
        QTest::newRow("path without slash") << changed("/p", "p") << u"row \"a\""_s;
        QTest::newRow("unknown auth") << changed("none", "magic") << u"authorisation"_s;
        QTest::newRow("twice") << QByteArray(R"({"endpoints": [)" + good + ',' + good + "]}") << u"stands twice"_s;
    }

    void refusesRowsThatAreWrongAndNamesThem()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, reason);
        const auto endpoints = parseEndpoints(json);
        QVERIFY(!endpoints);
        QVERIFY2(endpoints.error().message.contains(reason), qPrintable(endpoints.error().message));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
