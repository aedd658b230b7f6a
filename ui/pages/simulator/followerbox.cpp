// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/followerbox.h"

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

} // namespace

FollowerBox::FollowerBox(core::DeliveryLog &log, const core::Clock &clock, QWidget *parent)
    : QComboBox(parent)
    , m_log(log)
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
    connect(lineEdit(), &QLineEdit::textEdited, this, &FollowerBox::followerChanged);
}

void FollowerBox::setAccount(const core::AppId &account)
{
    if (m_account == account)
        return;
    m_account = account;
    m_seen.clear();
    m_originalId.clear();
    fill();
    reload();
}

QString FollowerBox::follower() const
{
    const QString text = currentText().trimmed();
    return text == strangerText() ? QString() : text;
}

void FollowerBox::setFollower(const QString &openId)
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

void FollowerBox::reload()
{
    if (m_account.isNull())
        return;
    core::DeliveryFilter filter;
    filter.terms = {{.field = core::FilterField::Account, .value = core::FilterAccount{.id = m_account}},
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

void FollowerBox::learnOriginalId(core::DeliveryId newest)
{
    whenDone(m_log.find(newest), this, [this](const core::Result<core::Delivery> &delivery) {
        if (delivery && delivery->account == m_account)
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
