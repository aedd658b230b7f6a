// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/samples.h"
#include "core/simulator/form.h"
#include "tests/support/waitfor.h"

#include <QSet>

#include <algorithm>

using namespace core;
using namespace core::simulator;
using namespace Qt::StringLiterals;
using Type = FormField::Type;

namespace {

XmlNode sampleTree(const QString &name)
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'767'225'600, Qt::UTC);
    return parseXml(callback::sample(name, {}, now, 25'000'000'000'000'001).value()).value();
}

QString textAt(const XmlNode &root, const QString &path)
{
    const XmlNode *node = &root;
    for (const QString &name : path.split(u'.'))
        node = node ? node->child(name) : nullptr;
    return node ? node->text : u"(none)"_s;
}

} // namespace

class TestSimulatorForm : public QObject
{
    Q_OBJECT

    callback::Explanations m_words = callback::Explanations::load();

    FormField field(const QString &sample, const QString &path) const
    {
        const QList<FormField> fields = formFields(sampleTree(sample), m_words);
        const auto found = std::ranges::find(fields, path, &FormField::path);
        return found == fields.cend() ? FormField{.path = u"absent"_s} : *found;
    }

private Q_SLOTS:
    void everySampleBecomesAFormThatLeadsBackToItsElements()
    {
        for (const QString &name : callback::sampleNames()) {
            XmlNode tree = sampleTree(name);
            const QList<FormField> fields = formFields(tree, m_words);
            QVERIFY2(fields.size() >= 4, qPrintable(name));
            for (const FormField &row : fields) {
                const XmlNode *element = elementAt(tree, row.place);
                QVERIFY2(element, qPrintable(name + u' ' + row.path));
                QCOMPARE(element->text, row.value);
                QCOMPARE(row.path.section(u'.', -1), element->name);
                QVERIFY2(row.type == Type::Group || !row.explanation.isEmpty(), qPrintable(name + u' ' + row.path));
            }
        }
    }

    void knowsWhatAFieldTakes_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("type");
        QTest::newRow("text") << u"text"_s << u"Content"_s << int(Type::Text);
        QTest::newRow("user") << u"text"_s << u"FromUserName"_s << int(Type::User);
        QTest::newRow("id") << u"text"_s << u"MsgId"_s << int(Type::Id);
        QTest::newRow("time") << u"text"_s << u"CreateTime"_s << int(Type::Time);
        QTest::newRow("kind") << u"click"_s << u"Event"_s << int(Type::Kind);
        QTest::newRow("number") << u"location"_s << u"Location_X"_s << int(Type::Number);
        QTest::newRow("choice") << u"scancode_push"_s << u"ScanCodeInfo.ScanType"_s << int(Type::Choice);
        QTest::newRow("other time") << u"annual_renew"_s << u"ExpiredTime"_s << int(Type::Time);
        QTest::newRow("long digits") << u"masssendjobfinish-success"_s << u"MsgID"_s << int(Type::Number);
        QTest::newRow("group") << u"pic_sysphoto"_s << u"SendPicsInfo.PicList"_s << int(Type::Group);
    }

    void knowsWhatAFieldTakes()
    {
        QFETCH(const QString, sample);
        QFETCH(const QString, path);
        QFETCH(const int, type);
        const FormField found = field(sample, path);
        QCOMPARE(found.path, path);
        QCOMPARE(int(found.type), type);
    }

    void offersTheDocumentedValues()
    {
        QCOMPARE(field(u"scancode_push"_s, u"ScanCodeInfo.ScanType"_s).choices,
                 (QStringList{u"qrcode"_s, u"barcode"_s}));
        QVERIFY(field(u"masssendjobfinish-success"_s, u"Status"_s).choices.contains(u"err(30003)"_s));
    }

    void aRepeatedItemIsCountedWhereTheListSaysHowMany()
    {
        XmlNode tree = sampleTree(u"pic_sysphoto"_s);
        const FormField item = field(u"pic_sysphoto"_s, u"SendPicsInfo.PicList.item"_s);
        QVERIFY(item.isRepeatable);
        repeatElement(tree, item.place);
        QCOMPARE(textAt(tree, u"SendPicsInfo.Count"_s), u"2"_s);
        QCOMPARE(elementAt(tree, item.place)->children, tree.children.last().children.last().children.last().children);
        QVERIFY(std::ranges::any_of(formFields(tree, m_words),
                                    [](const FormField &row) { return row.name == "item 2"_L1; }));
        removeElement(tree, item.place);
        QCOMPARE(tree, sampleTree(u"pic_sysphoto"_s));
    }

    void leavesTheTreeAloneWhereThereIsNoSuchPlace()
    {
        XmlNode tree = sampleTree(u"text"_s);
        QVERIFY(!elementAt(tree, {99}));
        repeatElement(tree, {99});
        removeElement(tree, {0, 5});
        removeElement(tree, {});
        QCOMPARE(tree, sampleTree(u"text"_s));
    }

    void namesDocumentedElementsThatAreAbsent()
    {
        QCOMPARE(absentFields(sampleTree(u"text"_s), m_words), QStringList{u"bizmsgmenuid"_s});
        QVERIFY(absentFields(sampleTree(u"voice"_s), m_words).contains(u"Recognition"_s));
    }

    void renewsWhatDiffersFromMessageToMessage()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        const QByteArray text = writeXml(sampleTree(u"text"_s));
        const XmlNode once = parseXml(renewed(text, now).value()).value();
        const XmlNode twice = parseXml(renewed(text, now).value()).value();
        QCOMPARE(once.textOf(u"CreateTime"), u"1800000000"_s);
        QCOMPARE(once.textOf(u"MsgId").size(), 17);
        QVERIFY(once.textOf(u"MsgId") != twice.textOf(u"MsgId"));
        QVERIFY(!parseXml(renewed(writeXml(sampleTree(u"click"_s)), now).value())->child(u"MsgId"));
        QCOMPARE_KIND(renewed("<xml>", now), Protocol);
    }

    void makesOpenIdsThatNobodyHas()
    {
        QSet<QString> made;
        for (int i = 0; i < 100; ++i) {
            made += freshOpenId();
            QCOMPARE(freshOpenId().size(), 28);
        }
        QCOMPARE(made.size(), 100);
    }

    void prettyXmlIsTheSameMessage()
    {
        for (const QString &name : callback::sampleNames()) {
            const XmlNode tree = sampleTree(name);
            const auto again = parseXml(writePrettyXml(tree));
            QVERIFY_RESULT(again);
            QCOMPARE(*again, tree);
        }
        QCOMPARE(writePrettyXml({.name = u"xml"_s, .children = {{.name = u"A"_s, .text = u"1"_s}}}),
                 QByteArray("<xml>\n  <A>1</A>\n</xml>\n"));
    }
};

QTEST_GUILESS_MAIN(TestSimulatorForm)
#include "tst_simulatorform.moc"
