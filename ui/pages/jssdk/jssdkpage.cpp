// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jssdk/jssdkpage.h"

#include "core/base/json.h"
#include "core/catalogue/catalogue.h"
#include "core/settings/jssdksettings.h"
#include "ui/pages/jssdk/cardsigningview.h"
#include "ui/pages/jssdk/causeview.h"
#include "ui/pages/jssdk/domainline.h"
#include "ui/pages/jssdk/signview.h"
#include "ui/pages/jssdk/snippetview.h"
#include "ui/pages/jssdk/ticketbox.h"
#include "ui/pages/jssdk/urlbatchview.h"
#include "ui/support/actions.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::TicketType;

namespace {

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("ui::JsSdkPage", "Sign"),  QT_TRANSLATE_NOOP("ui::JsSdkPage", "Find the cause"),
    QT_TRANSLATE_NOOP("ui::JsSdkPage", "Batch"), QT_TRANSLATE_NOOP("ui::JsSdkPage", "Cards"),
    QT_TRANSLATE_NOOP("ui::JsSdkPage", "Code"),
};

constexpr const char *deeds[] = {
    QT_TRANSLATE_NOOP("ui::JsSdkPage", "JS-SDK: sign a page"),
    QT_TRANSLATE_NOOP("ui::JsSdkPage", "JS-SDK: find the cause of “invalid signature”"),
    QT_TRANSLATE_NOOP("ui::JsSdkPage", "JS-SDK: sign many addresses"),
    QT_TRANSLATE_NOOP("ui::JsSdkPage", "JS-SDK: sign cards"),
    QT_TRANSLATE_NOOP("ui::JsSdkPage", "JS-SDK: ready code"),
};

} // namespace

JsSdkPage::JsSdkPage(JsSdkDesk desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_tabs(new QTabWidget)
    , m_domains(new DomainLine(desk.settings, desk.catalogue.limitValue(u"jssdk.domains")))
{
    m_desk.pageTicket = new TicketBox(m_desk.tickets, m_desk.clock, TicketType::Jsapi, this);
    m_desk.cardTicket = new TicketBox(m_desk.tickets, m_desk.clock, TicketType::WxCard, this);
    m_sign = new SignView(m_desk);
    m_cause = new CauseView(m_desk);
    m_snippets = new SnippetView(m_desk);
    m_tabs->setObjectName(u"jssdkTabs"_s);
    m_tabs->setDocumentMode(true);
    for (JsSdkView *view : std::initializer_list<JsSdkView *>{m_sign, m_cause, new UrlBatchView(m_desk),
                                                              new CardSigningView(m_desk), m_snippets}) {
        m_tabs->addTab(view, {});
        m_views += view;
        connect(view, &JsSdkView::failed, this, &Page::failed);
        connect(view, &JsSdkView::noticed, this, &Page::noticed);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_desk.pageTicket);
    layout->addWidget(m_desk.cardTicket);
    layout->addWidget(m_domains);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &JsSdkPage::follow);
    connect(m_sign, &SignView::urlChanged, this, &JsSdkPage::follow);
    connect(m_cause, &CauseView::urlChanged, this, &JsSdkPage::follow);
    connect(m_sign, &SignView::apisChanged, this, [this] { m_snippets->setApis(m_sign->apiList()); });
    m_snippets->setApis(m_sign->apiList());
    addActions();
    restore();
    retranslate();
    follow();
}

JsSdkPage::~JsSdkPage() = default;

void JsSdkPage::addActions()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        QAction *action = ui::addAction(this, {.context = "ui::JsSdkPage", .source = deeds[tab]}, u"jssdk"_s);
        connect(action, &QAction::triggered, this, [this, tab] { m_tabs->setCurrentIndex(tab); });
    }
}

void JsSdkPage::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    m_desk.pageTicket->setAccount(account);
    m_desk.cardTicket->setAccount(account);
    m_domains->setAppId(account ? account->appId.toString() : QString());
    for (JsSdkView *view : std::as_const(m_views))
        view->setAccount(account);
}

/// Ticket and domains stand above the tabs, and are those that the tab in front works with.
void JsSdkPage::follow()
{
    const QWidget *current = m_tabs->currentWidget();
    const bool isCards = qobject_cast<const CardSigningView *>(current) != nullptr;
    const bool isCode = current == m_snippets;
    m_desk.pageTicket->setVisible(!isCards && !isCode);
    m_desk.cardTicket->setVisible(isCards);
    m_domains->setVisible(current == m_sign || current == m_cause);
    m_domains->setPage(current == m_cause ? m_cause->url() : m_sign->url());
}

void JsSdkPage::hideEvent(QHideEvent *event)
{
    remember();
    Page::hideEvent(event);
}

void JsSdkPage::remember()
{
    QJsonObject kept{{u"tab"_s, m_tabs->currentIndex()}};
    for (const JsSdkView *view : std::as_const(m_views)) {
        const QJsonObject own = view->state();
        for (auto member = own.begin(); member != own.end(); ++member)
            kept.insert(member.key(), member.value());
    }
    m_desk.settings.set(core::settings::jssdkState, QString::fromUtf8(core::toWire(kept)));
}

void JsSdkPage::restore()
{
    const auto kept = core::parseObject(m_desk.settings.get(core::settings::jssdkState).toUtf8());
    if (!kept)
        return;
    for (JsSdkView *view : std::as_const(m_views))
        view->restore(*kept);
    m_tabs->setCurrentIndex(std::clamp(kept->value("tab"_L1).toInt(), 0, m_tabs->count() - 1));
}

void JsSdkPage::retranslate()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, QCoreApplication::translate("ui::JsSdkPage", titles[tab]));
}

} // namespace ui
