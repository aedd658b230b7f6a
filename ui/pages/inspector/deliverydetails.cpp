// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/deliverydetails.h"

#include "ui/pages/inspector/accountkeys.h"
#include "ui/pages/inspector/deliveryhead.h"
#include "ui/pages/inspector/fieldstab.h"
#include "ui/pages/inspector/followertab.h"
#include "ui/pages/inspector/rawtab.h"
#include "ui/pages/inspector/replytab.h"
#include "ui/pages/inspector/sourcetab.h"
#include "ui/pages/inspector/stepstab.h"
#include "ui/pages/inspector/timelinetab.h"
#include "ui/support/whendone.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

#include <functional>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Delivery;
using core::Result;

DeliveryDetails::DeliveryDetails(const DetailServices &services, const SendJournals &journals, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_head(new DeliveryHead(services.log, journals))
    , m_tabs(new QTabWidget)
{
    m_tabs->setObjectName(u"deliveryTabs"_s);
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);

    auto *fields = new FieldsTab;
    auto *raw = new RawTab;
    add(fields, u"fieldsTab"_s);
    add(new SourceTab, u"sourceTab"_s);
    add(raw, u"rawTab"_s);
    add(new StepsTab, u"stepsTab"_s);
    addLogTabs();
    connect(fields, &FieldsTab::filterRequested, this, &DeliveryDetails::filterRequested);
    connect(raw, &RawTab::failed, this, &DeliveryDetails::failed);
    connect(m_head, &DeliveryHead::failed, this, &DeliveryDetails::failed);
    connect(m_head, &DeliveryHead::followed, this, &DeliveryDetails::followed);

    m_settle.setSingleShot(true);
    m_settle.setInterval(60ms);
    connect(&m_settle, &QTimer::timeout, this, &DeliveryDetails::load);
    connect(&services.log, &core::DeliveryLog::completed, this, [this](const QList<core::DeliveryId> &changed) {
        if (changed.contains(m_wanted))
            m_settle.start();
    });
    showTitles();
}

void DeliveryDetails::editNote()
{
    m_head->editNote();
}

/// Those that read more than the delivery itself.
void DeliveryDetails::addLogTabs()
{
    auto *reply = new ReplyTab(m_services.log);
    auto *timeline = new TimelineTab(m_services.log);
    auto *follower = new FollowerTab(m_services.log, m_services.book);
    add(reply, u"replyTab"_s);
    add(timeline, u"timelineTab"_s);
    add(follower, u"followerTab"_s);
    connect(reply, &ReplyTab::failed, this, &DeliveryDetails::failed);
    connect(timeline, &TimelineTab::failed, this, &DeliveryDetails::failed);
    connect(timeline, &TimelineTab::deliveryRequested, this, &DeliveryDetails::deliveryRequested);
    connect(timeline, &TimelineTab::comparisonRequested, this, &DeliveryDetails::comparisonRequested);
    connect(follower, &FollowerTab::failed, this, &DeliveryDetails::failed);
    connect(follower, &FollowerTab::filterRequested, this, &DeliveryDetails::filterRequested);
    connect(follower, &FollowerTab::deliveryRequested, this, &DeliveryDetails::deliveryRequested);
    connect(follower, &FollowerTab::conversationRequested, this, &DeliveryDetails::conversationRequested);
}

void DeliveryDetails::add(DetailTab *tab, const QString &objectName)
{
    tab->setObjectName(objectName);
    m_all.append(tab);
    m_tabs->addTab(tab, {});
}

void DeliveryDetails::show(core::DeliveryId id)
{
    m_wanted = id;
    if (!m_settle.isActive())
        load(); // the first of a run at once, the last when it has settled
    m_settle.start();
}

void DeliveryDetails::load()
{
    if (!m_wanted.isValid()) {
        put(nullptr);
        return;
    }
    whenDone(m_services.log.find(m_wanted), this, [this, id = m_wanted](const Result<Delivery> &delivery) {
        if (m_wanted != id)
            return; // the selection has moved on
        if (delivery)
            findKeys(*delivery);
        else
            Q_EMIT failed(delivery.error());
    });
}

void DeliveryDetails::findKeys(const Delivery &delivery)
{
    whenKeysAreKnown(m_services.book, m_services.vault, {delivery.account}, this,
                     [this, delivery](const AccountKeys &keys) {
                         if (m_wanted != delivery.id)
                             return;
                         auto shown = std::make_shared<ShownDelivery>(ShownDelivery{.delivery = delivery});
                         if (const auto known = keys.constFind(delivery.account.toString()); known != keys.cend())
                             shown->keys = *known;
                         put(std::move(shown));
                     });
}

void DeliveryDetails::put(std::shared_ptr<const ShownDelivery> shown)
{
    m_head->setDelivery(shown);
    for (DetailTab *tab : std::as_const(m_all))
        tab->setDelivery(shown);
    showTitles();
}

void DeliveryDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTitles();
}

void DeliveryDetails::showTitles()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, m_all.at(i)->title());
}

} // namespace ui
