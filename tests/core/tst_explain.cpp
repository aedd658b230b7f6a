// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xmltree.h"
#include "core/callback/explain.h"
#include "core/callback/samples.h"

#include <QLocale>
#include <QTest>

using namespace core;
using namespace core::callback;
using namespace Qt::StringLiterals;

namespace {

void collect(const XmlNode &node, const QString &path, QStringList &paths)
{
    for (const XmlNode &child : node.children) {
        const QString own = path.isEmpty() ? child.name : path + u'.' + child.name;
        if (child.children.isEmpty())
            paths += own;
        else
            collect(child, own, paths);
    }
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void explainsEveryFieldOfEverySample_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : sampleNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void explainsEveryFieldOfEverySample()
    {
        QFETCH(const QString, name);
        const auto explanations = Explanations::load();
        const XmlNode root = parseXml(sample(name, {}, QDateTime::currentDateTimeUtc(), 1).value()).value();
        const QString type = root.child(u"Event") ? root.textOf(u"Event") : root.textOf(u"MsgType");
        QStringList paths;
        collect(root, {}, paths);
        for (const auto language : {QLocale::English, QLocale::Chinese}) {
            QLocale::setDefault(QLocale(language));
            QVERIFY2(!explanations.type(type).isEmpty(), qPrintable(type));
            for (const QString &path : paths)
                QVERIFY2(!explanations.field(type, path).isEmpty(), qPrintable(type + u": "_s + path));
        }
    }

    void findsAnElementByItsOwnName()
    {
        const QString byPath = explainField(u"scancode_push"_s, u"ScanCodeInfo.ScanResult"_s);
        QVERIFY(!byPath.isEmpty());
        QCOMPARE(explainField(u"scancode_push"_s, u"ScanResult"_s), byPath);
    }

    void speaksBothLanguages()
    {
        const QString english = explainField(u"text"_s, u"Content"_s);
        QLocale::setDefault(QLocale(QLocale::Chinese));
        QVERIFY(explainField(u"text"_s, u"Content"_s) != english);
    }

    void saysNothingAboutWhatItDoesNotKnow()
    {
        QCOMPARE(explainField(u"text"_s, u"Hologram"_s), QString());
        QCOMPARE(Explanations::load().type(u"brand_new"_s), QString());
        QVERIFY(!explainField(u"brand_new"_s, u"FromUserName"_s).isEmpty());
        // LOCATION's elements are not location's.
        QCOMPARE(explainField(u"LOCATION"_s, u"Location_X"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
