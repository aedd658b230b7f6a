// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/effect.h"

#include <QTest>

class TestEffect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatReadsFromWhatChanges_data()
    {
        using core::Effect;
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Effect>("effect");

        const auto row = [](const char *verb, const char *path, Effect effect) {
            QTest::newRow(path) << QByteArray(verb) << QString::fromLatin1(path) << effect;
        };
        row("GET", "/cgi-bin/menu/get", Effect::Reads);
        row("GET", "/cgi-bin/menu/delete", Effect::Changes);
        row("GET", "/cgi-bin/user/info", Effect::Reads);
        row("GET", "/cgi-bin/token", Effect::Changes);
        row("GET", "/cgi-bin/ticket/getticket", Effect::Reads);
        row("GET", "/cgi-bin/template/get_all_private_template", Effect::Reads);
        row("POST", "/cgi-bin/draft/batchget", Effect::Reads);
        row("POST", "/cgi-bin/material/batchget_material", Effect::Reads);
        row("POST", "/cgi-bin/openapi/quota/get", Effect::Reads);
        row("POST", "/datacube/getusersummary", Effect::Reads);
        row("POST", "/cgi-bin/menu/trymatch", Effect::Reads);
        row("POST", "/cgi-bin/menu/create", Effect::Changes);
        row("POST", "/cgi-bin/message/mass/sendall", Effect::Changes);
        row("POST", "/cgi-bin/message/mass/preview", Effect::Changes);
        row("POST", "/cgi-bin/clear_quota", Effect::Changes);
        row("POST", "/cgi-bin/stable_token", Effect::Changes);
        row("POST", "/cgi-bin/freepublish/submit", Effect::Changes);
        row("POST", "/never/heard/of", Effect::Changes);
    }

    void tellsWhatReadsFromWhatChanges()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const QString, path);
        QFETCH(const core::Effect, effect);

        QCOMPARE(core::effectOf(verb, path), effect);
    }
};

QTEST_GUILESS_MAIN(TestEffect)
#include "tst_effect.moc"
