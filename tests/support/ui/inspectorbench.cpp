// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/inspectorbench.h"

#include "core/sandbox/pushengine.h"
#include "tests/support/waitfor.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <future>

namespace test {

using namespace Qt::StringLiterals;

InspectorBench::InspectorBench(Endpoint endpoint) : account(profile.add(u"Shop"_s, u"wx0123456789abcdef"_s))
{
    const auto credentials = waitFor(profile.world.vault.credentials(account.appId));
    keys = *core::callback::Keys::from(account, *credentials);
    openPage();
    if (endpoint == Endpoint::Started)
        QTest::mouseClick(part<QPushButton>(u"toggle"_s), Qt::LeftButton);
}

void InspectorBench::openPage()
{
    page.reset();
    page = pageOf(profile, u"inspector"_s);
}

bool InspectorBench::push(const QString &text)
{
    core::sandbox::Push push{.url = profile.inspector.urlFor(account.appId), .keys = keys, .sample = u"text"_s};
    push.fields.insert(u"Content"_s, text);
    const auto outcome = waitFor(core::sandbox::push(transport, clock, push));
    return outcome && outcome->accepted;
}

core::Delivery InspectorBench::delivery(const QString &text) const
{
    const QByteArray xml = "<xml><ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>"
                           "<FromUserName><![CDATA[o6_bmjrPTlm6_2sgVt7hMZOPfL2M]]></FromUserName>"
                           "<CreateTime>1763719200</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA["
        + text.toUtf8() + "]]></Content><MsgId>23456789012345678</MsgId></xml>";
    return {.receivedAt = QDateTime::currentDateTimeUtc(),
            .account = account.appId,
            .remoteAddress = u"127.0.0.1"_s,
            .method = "POST",
            .path = "/wx0123456789abcdef",
            .query = "signature=s&timestamp=1&nonce=2",
            .headers = {{"Content-Type", "text/xml"}},
            .body = xml,
            .state = core::Delivery::State::Accepted,
            .plain = xml,
            .type = u"text"_s,
            .from = u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s,
            .messageId = u"23456789012345678"_s,
            .summary = text,
            .replyStatus = 200,
            .reply = "success"};
}

core::DeliveryId InspectorBench::store(const core::Delivery &delivery)
{
    std::promise<core::Result<core::DeliveryId>> stored;
    profile.deliveries->append(delivery, [&](const core::Result<core::DeliveryId> &id) { stored.set_value(id); });
    return stored.get_future().get().value();
}

void InspectorBench::fill(int count, int first)
{
    for (int i = first; i < first + count - 1; ++i)
        profile.deliveries->append(delivery(u"n%1 退款"_s.arg(i)), [](const core::Result<core::DeliveryId> &) {});
    store(delivery(u"n%1 退款"_s.arg(first + count - 1)));
}

void InspectorBench::setFilter(const QString &text)
{
    auto *line = part<QLineEdit>(u"filterLine"_s);
    line->setText(text);
    QTest::keyClick(line, Qt::Key_Return);
}

void InspectorBench::showTab(const QString &objectName) const
{
    part<QTabWidget>(u"deliveryTabs"_s)->setCurrentWidget(part(objectName));
}

QTableView *InspectorBench::table() const
{
    return part<QTableView>(u"deliveries"_s);
}

QPushButton *InspectorBench::pill() const
{
    return part<QPushButton>(u"newcomers"_s);
}

int InspectorBench::rows() const
{
    return table()->model()->rowCount();
}

QString InspectorBench::cell(int row, int column) const
{
    return table()->model()->index(row, column).data().toString();
}

QAction *InspectorBench::action(const QString &text) const
{
    const QList<QAction *> actions = page->actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    qFatal("no action %s", qPrintable(text));
}

} // namespace test
