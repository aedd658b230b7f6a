// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xmltree.h"
#include "tests/support/cataloguerows.h"
#include "tests/support/waitfor.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>

using namespace core;
using namespace test;
using namespace Qt::StringLiterals;

namespace {

/// The names of all leaves as the catalogue writes them: "ScanCodeInfo.ScanResult".
QStringList leavesOf(const XmlNode &node, const QString &prefix = {})
{
    QStringList leaves;
    for (const XmlNode &child : node.children) {
        const QString name = prefix + child.name;
        if (child.children.isEmpty())
            leaves.append(name);
        else
            leaves.append(leavesOf(child, name + u'.'));
    }
    return leaves;
}

Result<XmlNode> readSample(const QString &name)
{
    QFile file(resourceFolder() + u"/samples/"_s + name + u".xml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return XmlNode();
    return parseXml(file.readAll());
}

/// "event subscribe", "message text"
QString typeOf(const XmlNode &sample)
{
    const QString type = sample.textOf(u"MsgType");
    return type == u"event"_s ? u"event "_s + sample.textOf(u"Event") : u"message "_s + type;
}

QString typeOf(const QJsonObject &row)
{
    return row["kind"_L1].toString() + u' ' + nameOf(row);
}

} // namespace

class TestCallbackCatalogue : public QObject
{
    Q_OBJECT

    QJsonObject m_file;
    QHash<QString, QJsonObject> m_types; ///< by "event subscribe"

    QJsonArray common() const { return m_file["common"_L1].toArray(); }
    QJsonArray types() const { return m_file["types"_L1].toArray(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = readCatalogue(u"callbacks.json"_s);
        QVERIFY2(!m_file.isEmpty(), "the file is missing or is not JSON");
        for (const QJsonValue &type : types())
            m_types.insert(typeOf(type.toObject()), type.toObject());
    }

    void isDatedAndNamesEachTypeOnce()
    {
        QVERIFY(QDate::fromString(m_file["date"_L1].toString(), Qt::ISODate).isValid());
        QCOMPARE_GE(types().size(), 66);
        QCOMPARE(m_types.size(), types().size());
        QVERIFY_NONE(repeated(namesOf(common())));
    }

    void explainsTypesInBothLanguages()
    {
        const QStringList texts{u"zh"_s, u"en"_s};
        QVERIFY_NONE(faultsOf(common(), texts));
        QVERIFY_NONE(faultsOf(types(), texts));
    }

    void explainsElementsInBothLanguages()
    {
        static const QRegularExpression path(uR"(^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$)"_s);
        QStringList faults;
        for (const QJsonValue &type : types()) {
            const QJsonArray elements = type["elements"_L1].toArray();
            faults += faultsOf(elements, {u"zh"_s, u"en"_s});
            const QStringList names = namesOf(elements);
            faults += repeated(names + namesOf(common()));
            for (const QString &name : names)
                if (!path.match(name).hasMatch())
                    faults.append(name);
        }
        QVERIFY_NONE(faults);
    }

    void everyTypeHasASampleOfItsOwnType()
    {
        QStringList faults;
        for (const auto &[name, type] : m_types.asKeyValueRange()) {
            const Result<XmlNode> sample = readSample(type["sample"_L1].toString());
            QVERIFY_RESULT(sample);
            if (typeOf(*sample) != name)
                faults.append(u"%1 has a sample of \"%2\""_s.arg(name, typeOf(*sample)));
        }
        QVERIFY_NONE(faults);
    }

    void everyElementOfEverySampleIsExplained()
    {
        QFile index(resourceFolder() + u"/samples/index.txt"_s);
        QVERIFY(index.open(QIODevice::ReadOnly));
        const QStringList known = namesOf(common());
        QStringList faults;
        for (const QString &line : QString::fromUtf8(index.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const Result<XmlNode> sample = readSample(line.chopped(4));
            QVERIFY_RESULT(sample);
            const QString type = typeOf(*sample);
            if (!m_types.contains(type)) {
                faults.append(u"%1: \"%2\" is not in the catalogue"_s.arg(line, type));
                continue;
            }
            const QStringList explained = known + namesOf(m_types[type]["elements"_L1].toArray());
            for (const QString &leaf : leavesOf(*sample))
                if (!explained.contains(leaf))
                    faults.append(line + u": "_s + leaf);
        }
        QVERIFY_NONE(faults);
    }
};

QTEST_GUILESS_MAIN(TestCallbackCatalogue)
#include "tst_callbackcatalogue.moc"
