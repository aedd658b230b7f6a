// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/digest.h"
#include "core/message/fields.h"
#include "core/message/messagefile.h"
#include "core/message/passivereply.h"
#include "tests/support/samplemessages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace core::message;
using namespace Qt::StringLiterals;

namespace {

void addKinds()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds)
        QTest::addRow("%s", qPrintable(toString(kind))) << kind;
}

QString faultsOf(const MessageFile &file)
{
    QStringList all;
    for (const core::Problem &problem : file.problems)
        all += problem.path + u": "_s + problem.message;
    return all.join(u'\n');
}

QString randomText(QRandomGenerator &random)
{
    static const QList<uint> signs = u"a中😀\n\"\\/<& \té0}[\u2028"_s.toUcs4();
    QString text;
    for (int i = random.bounded(8); i > 0; --i)
        text.append(QChar::fromUcs4(signs.at(random.bounded(int(signs.size())))));
    return text;
}

Message randomMessage(QRandomGenerator &random)
{
    Message message{.content = contentOf(allKinds.at(random.bounded(quint32(allKinds.size()))))};
    if (auto *image = std::get_if<Image>(&message.content)) {
        image->mediaIds.resize(random.bounded(4));
        image->comments = static_cast<Image::Comments>(random.bounded(3));
    } else if (auto *news = std::get_if<News>(&message.content)) {
        news->links.resize(random.bounded(4));
    } else if (auto *menu = std::get_if<Menu>(&message.content)) {
        menu->choices.resize(random.bounded(4));
    }
    for (const Field &field : fieldsOf(message.content))
        *field.text = randomText(random);
    message.kfAccount = randomText(random);
    return message;
}

QJsonObject schemaOf(Kind kind)
{
    const QJsonObject schema = QJsonDocument::fromJson(fileSchema()).object();
    return schema["$defs"_L1][toString(kind)].toObject();
}

} // namespace

class TestMessageFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsReadAgain_data() { addKinds(); }
    void whatWasWrittenIsReadAgain()
    {
        QFETCH(const Kind, kind);
        Message message = test::sampleMessage(kind);
        message.kfAccount = u"test1@kftest"_s;
        const MessageFile file = read(write(message));
        QVERIFY2(file.problems.isEmpty(), qPrintable(faultsOf(file)));
        QCOMPARE(file.message, message);
        // Every field of the value has its place in the file.
        Message empty{.content = contentOf(kind)};
        QVERIFY(write(message) != write(empty));
        Content content = message.content;
        for (const Field &field : fieldsOf(content))
            QVERIFY2(!field.text->isEmpty(), qPrintable(u"the sample lacks "_s + field.name));
    }

    void generatedMessagesSurviveTheirFile()
    {
        QRandomGenerator random(20261121);
        for (int i = 0; i < 2000; ++i) {
            const Message message = randomMessage(random);
            const MessageFile file = read(write(message));
            QVERIFY2(file.problems.isEmpty(), qPrintable(faultsOf(file) + u'\n' + QString::fromUtf8(write(message))));
            QCOMPARE(file.message, message);
        }
    }

    void damagedFilesAreReadWithoutHarm()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes = write(randomMessage(random));
            for (int damages = 1 + random.bounded(3); damages > 0; --damages)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const MessageFile file = read(bytes);
            for (const core::Problem &problem : file.problems) {
                QVERIFY(!problem.message.isEmpty());
                QVERIFY(file.nodeAt(problem.path).line >= 1);
            }
        }
    }

    void schemaAndReaderKnowTheSameNames_data() { addKinds(); }
    void schemaAndReaderKnowTheSameNames()
    {
        QFETCH(const Kind, kind);
        const QJsonObject schema = schemaOf(kind);
        QCOMPARE(schema["additionalProperties"_L1], QJsonValue(false));
        QCOMPARE(schema["properties"_L1]["type"_L1]["const"_L1].toString(), toString(kind));
        QStringList described = schema["properties"_L1].toObject().keys();
        QStringList known = fileKeys(kind) + QStringList{u"$schema"_s, u"type"_s};
        described.sort();
        known.sort();
        QCOMPARE(described, known);
    }

    /// Each field alone, so that none is taken for another one.
    void eachFieldOfTheSchemaIsRead_data() { addKinds(); }
    void eachFieldOfTheSchemaIsRead()
    {
        QFETCH(const Kind, kind);
        const QJsonObject properties = schemaOf(kind)["properties"_L1].toObject();
        const QJsonObject bare{{u"type"_s, toString(kind)}};
        const Message without = read(QJsonDocument(bare).toJson()).message;
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            if (property.key() == "type"_L1 || property.key() == "$schema"_L1)
                continue;
            const QJsonObject shape = property.value().toObject();
            QJsonValue value = u"x"_s;
            if (shape.contains("enum"_L1))
                value = shape["enum"_L1].toArray().last();
            if (shape["type"_L1] == "array"_L1) {
                QJsonObject item;
                for (const QString &key : shape["items"_L1]["properties"_L1].toObject().keys())
                    item.insert(key, u"x"_s);
                value = QJsonArray{item.isEmpty() ? QJsonValue(u"x"_s) : QJsonValue(item)};
            }
            QJsonObject json = bare;
            json.insert(property.key(), value);
            const MessageFile file = read(QJsonDocument(json).toJson());
            QVERIFY2(file.problems.isEmpty(), qPrintable(faultsOf(file)));
            QVERIFY2(file.message != without, qPrintable(property.key()));
            Content content = file.message.content;
            for (const Field &field : fieldsOf(content)) {
                if (field.name.startsWith(QString(property.key() + u'[')))
                    QCOMPARE(*field.text, u"x"_s);
            }
        }
    }

    void schemaTellsTheTypesOfTheReader()
    {
        QStringList offered;
        const QJsonArray all = QJsonDocument::fromJson(fileSchema()).object()["oneOf"_L1].toArray();
        for (const QJsonValue reference : all)
            offered += reference["$ref"_L1].toString().section(u'/', -1);
        QStringList known;
        for (const Kind kind : allKinds)
            known += toString(kind);
        QCOMPARE(offered, known);
    }

    void aReplyFileIsAMessageFile()
    {
        const MessageFile file = read("{\"type\":\"news\",\"articles\":[{\"title\":\"a\",\"description\":\"b\","
                                      "\"picUrl\":\"https://p.example\",\"url\":\"https://u.example\"}]}");
        QVERIFY2(file.problems.isEmpty(), qPrintable(faultsOf(file)));
        const auto reply = toReply(file.message);
        QVERIFY(reply);
        QCOMPARE(std::get<core::callback::NewsReply>(*reply).articles.first().picUrl, u"https://p.example"_s);
    }

    void eachMistakeHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("line");
        QTest::newRow("no JSON") << QByteArray("{\n\"type\": text}") << QString() << u"message.file.json"_s << 2;
        QTest::newRow("no object") << QByteArray("[]") << QString() << u"message.file.type"_s << 1;
        QTest::newRow("no type") << QByteArray("{}") << u"type"_s << u"message.file.kind"_s << 1;
        QTest::newRow("unknown type") << QByteArray("{\n\n\"type\": \"sms\"}") << u"type"_s << u"message.file.kind"_s
                                      << 3;
        QTest::newRow("type is a number") << QByteArray(R"({"type":1})") << u"type"_s << u"message.file.type"_s << 1;
        QTest::newRow("unknown key") << QByteArray("{\"type\":\"text\",\n\"contents\":\"a\"}") << u"contents"_s
                                     << u"message.file.unknown"_s << 2;
        QTest::newRow("twice") << QByteArray("{\"type\":\"text\",\n\"content\":\"a\",\n\"content\":\"b\"}")
                               << u"content"_s << u"message.file.twice"_s << 3;
        QTest::newRow("not a text") << QByteArray("{\"type\":\"text\",\n\"content\":7}") << u"content"_s
                                    << u"message.file.type"_s << 2;
        QTest::newRow("unknown key of an item")
            << QByteArray("{\"type\":\"news\",\"articles\":[{\"title\":\"a\"},\n{\"titel\":\"a\"}]}")
            << u"articles[1].titel"_s << u"message.file.unknown"_s << 2;
        QTest::newRow("item is no object") << QByteArray("{\"type\":\"msgmenu\",\"choices\":[\n\"yes\"]}")
                                           << u"choices[0]"_s << u"message.file.type"_s << 2;
        QTest::newRow("list is no list") << QByteArray(R"({"type":"image","mediaIds":"a"})") << u"mediaIds"_s
                                         << u"message.file.type"_s << 1;
        QTest::newRow("both names") << QByteArray(R"({"type":"image","mediaIds":["a"],"mediaId":"b"})") << u"mediaIds"_s
                                    << u"message.file.twice"_s << 1;
        QTest::newRow("who comments") << QByteArray("{\"type\":\"image\",\"mediaId\":\"a\",\n\"comments\":\"all\"}")
                                      << u"comments"_s << u"message.file.value"_s << 2;
        QTest::newRow("half a character")
            << QByteArray("{\"type\":\"text\",\n\"content\":\"\\ud83d\"}") << QString() << u"message.file.json"_s << 2;
    }

    void eachMistakeHasItsPlace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, path);
        QFETCH(const QString, rule);
        QFETCH(const int, line);
        const MessageFile file = read(text);
        QCOMPARE(file.problems.size(), 1);
        QCOMPARE(file.problems.first().path, path);
        QCOMPARE(file.problems.first().rule, rule);
        QVERIFY(!file.problems.first().message.isEmpty());
        QCOMPARE(file.nodeAt(path).line, line);
    }

    void theFingerprintTellsContentAndAudienceApart()
    {
        const Target everyone = Everyone();
        QSet<QString> seen;
        for (const Kind kind : allKinds) {
            const Message message = test::sampleMessage(kind);
            const QString whole = digest(message, everyone);
            QCOMPARE(whole.size(), 32);
            QCOMPARE(digest(message, everyone), whole);
            seen += whole;
            Message changed = message;
            for (const Field &field : fieldsOf(changed.content)) {
                field.text->append(u'!');
                const QString other = digest(changed, everyone);
                QVERIFY2(!seen.contains(other), qPrintable(field.name));
                seen += other;
            }
        }
        const Message text = test::sampleMessage(Kind::Text);
        for (const Target &target : {Target(TagTarget{0}), Target(TagTarget{1}), Target(OpenIds{{u"a"_s}}),
                                     Target(OpenIds{{u"a"_s, u"b"_s}}), Target(OpenIds{{u"everyone"_s}})}) {
            QVERIFY(!seen.contains(digest(text, target)));
            seen += digest(text, target);
        }
        QCOMPARE(digest(text, OpenIds{{u"a"_s, u"b"_s}}), digest(text, OpenIds{{u"b"_s, u"a"_s}}));
    }

    /// Another version of MpDesk has to recognise what this one has sent.
    void theFingerprintStaysWhatItIs()
    {
        const Message text{.content = Text{u"你好"_s}};
        QCOMPARE(digest(text, Everyone()), u"d5efb672ea2a3e85fb7852d353a849b2"_s);
    }

    void eachAttemptHasItsClientMsgId()
    {
        const Message text = test::sampleMessage(Kind::Text);
        const QString first = clientMsgId(text, Everyone(), u"1"_s);
        QCOMPARE(first.toUtf8().size(), 32);
        QCOMPARE(clientMsgId(text, Everyone(), u"1"_s), first);
        QVERIFY(clientMsgId(text, Everyone(), u"2"_s) != first);
        QVERIFY(clientMsgId(text, TagTarget{1}, u"1"_s) != first);
    }
};

QTEST_GUILESS_MAIN(TestMessageFile)

#include "tst_messagefile.moc"
