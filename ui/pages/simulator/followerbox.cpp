// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/followerbox.h"

#include "core/api/userapi.h"
#include "core/base/xmltree.h"
#include "ui/support/whendone.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int looked = 500; ///< the newest deliveries
constexpr qsizetype mostSeen = 50;
constexpr qsizetype mostOffered = 20;

} // namespace

FollowerBox::FollowerBox(core::DeliveryLog &log, core::api::ApiClient &client, const core::Clock &clock,
                         QWidget *parent)
    : QComboBox(parent)
    , m_log(log)
    , m_client(client)
    , m_clock(clock)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(30);
    fill();
    setCurrentIndex(0);
    // What is shown of a known one is more than the openid.
    connect(this, &QComboBox::activated, this, [this](int index) { setFollower(itemData(index).toString()); });
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_isChosen = true;
        Q_EMIT followerChanged();
    });
}

void FollowerBox::setAccount(const std::optional<core::Account> &account)
{
    if (m_account == account)
        return;
    const bool isOther = !account || !m_account || account->appId != m_account->appId;
    m_account = account;
    if (isOther) {
        m_seen.clear();
        m_originalId.clear();
        m_isChosen = m_isChosen && !m_offered.contains(follower());
        m_offered.clear();
        fill();
        if (!m_isChosen)
            choose({});
    }
    reload();
}

QString FollowerBox::follower() const
{
    const QString text = currentText().trimmed();
    return text == strangerText() ? QString() : text;
}

void FollowerBox::setFollower(const QString &openId)
{
    m_isChosen = true;
    choose(openId);
}

void FollowerBox::choose(const QString &openId)
{
    const QString text = openId.isEmpty() ? strangerText() : openId;
    if (text == currentText() && text == lineEdit()->text())
        return;
    setEditText(text);
    Q_EMIT followerChanged();
}

void FollowerBox::showPopup()
{
    reload();
    QComboBox::showPopup();
}

void FollowerBox::showEvent(QShowEvent *event)
{
    askSandbox();
    QComboBox::showEvent(event);
}

void FollowerBox::reload()
{
    if (!m_account)
        return;
    askSandbox();
    core::DeliveryFilter filter;
    filter.terms = {{.field = core::FilterField::Account, .value = core::FilterAccount{.id = m_account->appId}},
                    {.field = core::FilterField::State, .value = core::Delivery::State::Accepted}};
    whenDone(m_log.page(filter, {}, looked), this, [this](const core::Result<QList<core::DeliverySummary>> &page) {
        if (page)
            take(*page);
    });
}

void FollowerBox::take(const QList<core::DeliverySummary> &deliveries)
{
    m_seen.clear();
    for (const core::DeliverySummary &delivery : deliveries) {
        const bool isKnown = std::ranges::find(m_seen, delivery.from, &Seen::openId) != m_seen.cend();
        if (!isKnown && !delivery.from.isEmpty() && m_seen.size() < mostSeen)
            m_seen.append({delivery.from, delivery.receivedAt});
    }
    fill();
    if (m_originalId.isEmpty() && !deliveries.isEmpty())
        learnOriginalId(deliveries.constFirst().id);
}

void FollowerBox::askSandbox()
{
    // Nobody is asked for a page that nobody looks at: the sandbox may not be running.
    if (!m_account || !m_account->isSandbox() || !isVisible() || !m_offered.isEmpty())
        return;
    whenDone(core::api::firstFollowers(m_client, *m_account), this,
             [this, asked = m_account->appId](const core::Result<QStringList> &openIds) {
                 if (openIds && m_account && m_account->appId == asked)
                     offer(openIds->mid(0, mostOffered));
             });
}

void FollowerBox::offer(const QStringList &openIds)
{
    m_offered = openIds;
    fill();
    if (!m_isChosen && !openIds.isEmpty())
        choose(openIds.constFirst());
}

void FollowerBox::learnOriginalId(core::DeliveryId newest)
{
    whenDone(m_log.find(newest), this, [this](const core::Result<core::Delivery> &delivery) {
        if (delivery && m_account && delivery->account == m_account->appId)
            m_originalId = core::parseXml(delivery->plain).value_or(core::XmlNode()).textOf(u"ToUserName");
    });
}

void FollowerBox::fill()
{
    const QString text = currentText();
    const bool wasStranger = text.isEmpty() || (count() > 0 && text == itemText(0));
    const QSignalBlocker quiet(this);
    clear();
    addItem(strangerText());
    for (const Seen &seen : m_seen) {
        const QDateTime local = seen.at.toLocalTime();
        const bool isToday = local.date() == m_clock.now().toLocalTime().date();
        const QString moment = isToday ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                       : QLocale().toString(local, QLocale::ShortFormat);
        addItem(u"%1  ·  %2"_s.arg(seen.openId, moment), seen.openId);
    }
    for (const QString &openId : m_offered) {
        if (std::ranges::find(m_seen, openId, &Seen::openId) == m_seen.cend())
            addItem(tr("%1  ·  follows the sandbox").arg(openId), openId);
    }
    setEditText(wasStranger ? strangerText() : text);
}

QString FollowerBox::strangerText() const
{
    return tr("Random (a new follower)");
}

void FollowerBox::retranslate()
{
    fill();
}

} // namespace ui
