// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/steps.h"

#include <QTest>

#include <algorithm>

using namespace core::callback;
using namespace Qt::StringLiterals;
using Outcome = VerificationStep::Outcome;

namespace {

Keys keys()
{
    return {.token = u"token123"_s,
            .key = AesKey::parse(QString(QString(42, u'a') + u'A')).value(),
            .appId = u"wx0123456789abcdef"_s};
}

const QByteArray xml = "<xml><ToUserName>gh</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime>"
                       "<MsgType>text</MsgType><Content>hi</Content><MsgId>7</MsgId></xml>";

Opened opened(const Keys &used)
{
    const auto sealed =
        seal(keys(), core::CallbackMode::Safe, xml, u"o1"_s, u"1767225600"_s, u"42"_s, QByteArray(16, 'r')).value();
    return open(used, Query::parse(sealed.query), sealed.body);
}

QString valueOf(const QList<VerificationStep> &steps, Step step, const QString &label)
{
    for (const VerificationStep &one : steps) {
        if (one.step != step)
            continue;
        for (const VerificationStep::Value &value : one.values) {
            if (value.label == label)
                return value.text;
        }
    }
    return u"(none)"_s;
}

QString everything(const QList<VerificationStep> &steps)
{
    QString text;
    for (const VerificationStep &step : steps) {
        for (const VerificationStep::Value &value : step.values)
            text += value.label + u'=' + value.text + u'\n';
    }
    return text;
}

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksOutWhereEveryByteIs()
    {
        const auto steps = verificationSteps(opened(keys()), keys());
        QVERIFY(std::ranges::all_of(steps, [](const auto &step) { return step.outcome == Outcome::Passed; }));
        const qsizetype size = xml.size();
        const QString random = valueOf(steps, Step::Length, u"Bytes 0–15, random"_s);
        QCOMPARE(random, QString::fromLatin1(QByteArray(16, 'r').toHex(' ')));
        const QString length = valueOf(steps, Step::Length, u"Bytes 16–19"_s);
        QVERIFY2(length.startsWith("00 00 00 "_L1) && length.endsWith(u"= %1 bytes"_s.arg(size)), qPrintable(length));
        const QString receiver = valueOf(steps, Step::Receiver, u"Bytes %1–%2"_s.arg(20 + size).arg(20 + size + 17));
        QCOMPARE(receiver, QString::fromLatin1(QByteArray("wx0123456789abcdef").toHex(' ')));
    }

    void showsNoByteOfASecretUnlessAsked()
    {
        const QString hidden = everything(verificationSteps(opened(keys()), keys()));
        const QString keyBytes = QString::fromLatin1(keys().key->bytes().toHex(' '));
        const QString iv = QString::fromLatin1(keys().key->iv().toHex(' '));
        QVERIFY(!hidden.contains(iv) && !hidden.contains(u"token123"_s));
        const QString shown = everything(verificationSteps(opened(keys()), keys(), ShowToken::Yes));
        QVERIFY2(shown.contains(keyBytes) && shown.contains(u"token123"_s), qPrintable(shown));
    }

    void showsThePreviousKeyWhereThatOpenedIt()
    {
        Keys changed = keys();
        changed.previousKey = changed.key;
        changed.key = AesKey::parse(QString(QString(42, u'b') + u'A')).value();
        const auto steps = verificationSteps(opened(changed), changed, ShowToken::Yes);
        QCOMPARE(valueOf(steps, Step::Aes, u"Key"_s), u"the previous EncodingAESKey"_s);
        QCOMPARE(valueOf(steps, Step::Aes, u"Its 32 bytes"_s),
                 QString::fromLatin1(changed.previousKey->bytes().toHex(' ')));
    }

    void endsAtTheStepThatFailed()
    {
        Keys wrong = keys();
        wrong.key = AesKey::parse(QString(QString(42, u'b') + u'A')).value();
        const auto steps = verificationSteps(opened(wrong), wrong);
        QVERIFY(steps.constLast().outcome == Outcome::Failed);
        QVERIFY(!steps.constLast().note.isEmpty());
        QVERIFY(std::ranges::count(steps, Outcome::Failed, &VerificationStep::outcome) == 1);
    }
};

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
