// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/reachdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReachDialog : public QObject
{
    Q_OBJECT

private:
    static ui::ReachPlace place(const QString &domain = {})
    {
        return {.host = u"127.0.0.1"_s, .port = 8123, .path = u"/wx/wx0123456789abcdef"_s, .domain = domain};
    }

private Q_SLOTS:
    void fillsInEveryWay_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("scheme");
        const auto row = [](const char *id, const QString &step, const char *scheme) {
            QTest::newRow(id) << QString::fromLatin1(id) << step << QString::fromLatin1(scheme);
        };
        row("ssh", u"-R 127.0.0.1:18090:127.0.0.1:8123 user@shop.example.org"_s, "http");
        row("nginx", u"location /wx/wx0123456789abcdef {\n    proxy_pass http://127.0.0.1:8123;"_s, "https");
        row("caddy", u"shop.example.org {\n    reverse_proxy /wx/wx0123456789abcdef* 127.0.0.1:8123\n}"_s, "https");
        row("cloudflared", u"cloudflared tunnel --url http://127.0.0.1:8123"_s, "https");
        row("frp", u"localPort = 8123\ncustomDomains = [\"shop.example.org\"]"_s, "http");
        row("ngrok", u"ngrok http 127.0.0.1:8123"_s, "https");
        row("natapp", u"./natapp -authtoken="_s, "http");
    }

    void fillsInEveryWay()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, step);
        QFETCH(const QString, scheme);
        const QList<ui::ReachWay> ways = ui::reachWays(place(u" shop.example.org "_s));
        const auto way = std::ranges::find(ways, id, &ui::ReachWay::id);
        QVERIFY(way != ways.end());
        QVERIFY2(way->steps.contains(step), qPrintable(way->steps));
        QCOMPARE(way->serverUrl, scheme + u"://shop.example.org/wx/wx0123456789abcdef"_s);
        QVERIFY(!way->caveats.isEmpty());
        const QString all = way->steps + way->serverUrl + way->caveats.join(u' ');
        for (const auto left : {"{host}"_L1, "{port}"_L1, "{path}"_L1, "{domain}"_L1})
            QVERIFY2(!all.contains(left), qPrintable(all));
        if (id == "nginx"_L1)
            QVERIFY(way->steps.contains(u"X-Forwarded-For $proxy_add_x_forwarded_for"));
    }

    void followsTheDomainAndTheList()
    {
        auto *dialog = new ui::ReachDialog(place(), nullptr);
        dialog->show();
        auto *list = dialog->findChild<QListWidget *>(u"reachWays"_s);
        auto *url = dialog->findChild<QLineEdit *>(u"reachUrl"_s);
        QCOMPARE(list->count(), 7);
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(url->text().contains(u"wechat.example.com"));
        list->setCurrentRow(1);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reachDomain"_s), u"a.cn"_s);
        QCOMPARE(list->currentRow(), 1);
        QCOMPARE(url->text(), u"https://a.cn/wx/wx0123456789abcdef"_s);
        QVERIFY(dialog->findChild<QPlainTextEdit *>(u"reachSteps"_s)->toPlainText().contains(u"proxy_pass"));
        QVERIFY(dialog->findChild<QLabel *>(u"reachCaveats"_s)->text().startsWith(u"• "_s));
        delete dialog;
    }
};

QTEST_MAIN(TestReachDialog)
#include "tst_reachdialog.moc"
