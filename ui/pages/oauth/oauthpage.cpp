// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/oauth/oauthpage.h"

#include "ui/pages/oauth/addressbuilder.h"
#include "ui/pages/oauth/addresslens.h"
#include "ui/pages/oauth/codeexchange.h"
#include "ui/support/actions.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

OauthPage::OauthPage(const OauthSession::Services &services, QWidget *parent) : Page(parent), m_session(services)
{
    m_intro = new QLabel;
    m_intro->setWordWrap(true);
    m_builder = new AddressBuilder(m_session);
    m_lens = new AddressLens(m_session);
    m_exchange = new CodeExchange(m_session);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"oauthTabs"_s);
    m_tabs->setDocumentMode(true);
    for (QWidget *tab :
         {static_cast<QWidget *>(m_builder), static_cast<QWidget *>(m_lens), static_cast<QWidget *>(m_exchange)})
        m_tabs->addTab(tab, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addWidget(m_tabs, 1);

    m_exchangeCode =
        ui::addAction(this, {"ui::OauthPage", QT_TR_NOOP("Exchange the code")}, u"oauth"_s, Qt::CTRL | Qt::Key_Return);
    connect(m_exchangeCode, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_exchange);
        m_exchange->exchange();
    });
    connect(m_builder, &AddressBuilder::checkRequested, this, &OauthPage::check);
    connect(&m_session, &OauthSession::failed, this, &OauthPage::failed);
    connect(&m_session, &OauthSession::cameBack, this, [this](const QString &address) {
        m_tabs->setCurrentWidget(m_exchange);
        m_exchange->setAddress(address);
    });
    retranslate();
}

OauthPage::~OauthPage()
{
    // The tabs look at the session to the last.
    m_session.disconnect();
    delete m_tabs;
}

void OauthPage::setAccount(const std::optional<core::Account> &account)
{
    m_session.setAccount(account);
}

void OauthPage::open(const QVariant &subject)
{
    check(subject.toString());
}

void OauthPage::check(const QString &address)
{
    m_tabs->setCurrentWidget(m_lens);
    m_lens->setAddress(address);
}

void OauthPage::retranslate()
{
    m_intro->setText(tr("A page learns who visits it through an address that WeChat opens, and a code that comes back. "
                        "Build the address, find what is wrong with one, and try the way to the visitor's name."));
    m_tabs->setTabText(m_tabs->indexOf(m_builder), tr("Build"));
    m_tabs->setTabText(m_tabs->indexOf(m_lens), tr("Check an address"));
    m_tabs->setTabText(m_tabs->indexOf(m_exchange), tr("Exchange a code"));
    m_builder->retranslate();
    m_lens->retranslate();
    m_exchange->retranslate();
}

} // namespace ui
