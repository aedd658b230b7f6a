// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/oauth/addressbuilder.h"

#include "core/oauth/domain.h"
#include "ui/pages/oauth/oauthsession.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problemlines.h"
#include "ui/widgets/qrview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Problem;
using core::oauth::Scope;

namespace {

template <typename Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

QLabel *labelFor(QWidget *field)
{
    auto *label = new QLabel;
    label->setBuddy(field);
    return label;
}

} // namespace

AddressBuilder::AddressBuilder(OauthSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"oauthBuildSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createForm());
    splitter->addWidget(createResult());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({400, 600});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(splitter);
    m_state->setText(core::oauth::randomState());
    connectParts();
}

QWidget *AddressBuilder::createForm()
{
    m_redirect = named(new QLineEdit, u"redirectUri"_s);
    m_redirect->setPlaceholderText(u"https://www.example.com/signin"_s);
    m_redirectLabel = labelFor(m_redirect);
    m_domains = named(new QLineEdit, u"oauthDomains"_s);
    m_domains->setPlaceholderText(u"www.example.com"_s);
    m_domainsLabel = labelFor(m_domains);
    m_domainsHint = named(new ToneLabel(Tone::Muted), u"oauthDomainsHint"_s);
    m_base = named(new QRadioButton, u"scopeBase"_s);
    m_base->setChecked(true);
    m_userInfo = named(new QRadioButton, u"scopeUserInfo"_s);
    m_scopeLabel = labelFor(m_base);
    auto *scopes = new QVBoxLayout;
    scopes->setSpacing(4);
    scopes->addWidget(m_base);
    scopes->addWidget(m_userInfo);
    m_state = named(new QLineEdit, u"oauthState"_s);
    m_stateLabel = labelFor(m_state);
    m_newState = named(new QPushButton, u"newState"_s);
    auto *stateRow = new QHBoxLayout;
    stateRow->setSpacing(8);
    stateRow->addWidget(m_state, 1);
    stateRow->addWidget(m_newState);
    m_popup = named(new QCheckBox, u"forcePopup"_s);
    m_snapshot = named(new QCheckBox, u"forceSnapShot"_s);

    auto *form = new QWidget;
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setVerticalSpacing(12);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->addRow(m_redirectLabel, m_redirect);
    layout->addRow(m_domainsLabel, m_domains);
    layout->addRow(m_domainsHint);
    layout->addRow(m_scopeLabel, scopes);
    layout->addRow(m_stateLabel, stateRow);
    layout->addRow(m_popup);
    layout->addRow(m_snapshot);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(form);
    area->setMinimumWidth(280);
    return area;
}

QWidget *AddressBuilder::createResult()
{
    m_problems = named(new ToneLabel(Tone::Bad), u"oauthProblems"_s);
    m_shown = named(new QPlainTextEdit, u"oauthAddress"_s);
    m_shown->setReadOnly(true);
    m_shown->setTabChangesFocus(true);
    m_shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_shown->setWordWrapMode(QTextOption::WrapAnywhere);
    m_shown->setMaximumHeight(120);
    m_addressLabel = labelFor(m_shown);
    m_copy = named(new CopyButton([this] { return m_address; }), u"copyAddress"_s);
    m_open = named(new QPushButton, u"openAddress"_s);
    m_check = named(new QPushButton, u"checkAddress"_s);
    m_place = named(new ToneLabel(Tone::Muted), u"oauthPlace"_s);
    m_code = named(new QrView, u"oauthCode"_s);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_addressLabel, 1);
    heading->addWidget(m_copy);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_check);
    buttons->addStretch();
    auto *result = new QWidget;
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_problems);
    layout->addLayout(heading);
    layout->addWidget(m_shown);
    layout->addLayout(buttons);
    layout->addWidget(createVisit());
    layout->addWidget(m_place);
    layout->addWidget(m_code, 1);
    layout->addStretch(); // where there is no code to scan
    return result;
}

QWidget *AddressBuilder::createVisit()
{
    m_visit = new QWidget;
    m_visitor = named(new QComboBox, u"oauthVisitor"_s);
    m_visitor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_visitorLabel = labelFor(m_visitor);
    m_let = named(new QPushButton, u"oauthVisit"_s);
    auto *layout = new QHBoxLayout(m_visit);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_visitorLabel);
    layout->addWidget(m_visitor, 1);
    layout->addWidget(m_let);
    m_visit->hide();
    return m_visit;
}

void AddressBuilder::connectParts()
{
    connect(m_redirect, &QLineEdit::textChanged, this, &AddressBuilder::build);
    connect(m_domains, &QLineEdit::textEdited, this, &AddressBuilder::typeDomains);
    connect(m_state, &QLineEdit::textChanged, this, &AddressBuilder::build);
    connect(m_newState, &QPushButton::clicked, this, [this] { m_state->setText(core::oauth::randomState()); });
    connect(m_base, &QRadioButton::toggled, this, &AddressBuilder::build);
    connect(m_popup, &QCheckBox::toggled, this, &AddressBuilder::build);
    connect(m_snapshot, &QCheckBox::toggled, this, &AddressBuilder::build);
    connect(m_open, &QPushButton::clicked, this, &AddressBuilder::openInBrowser);
    connect(m_check, &QPushButton::clicked, this, [this] { Q_EMIT checkRequested(m_address); });
    connect(m_let, &QPushButton::clicked, this, &AddressBuilder::visit);
    connect(&m_session, &OauthSession::accountChanged, this, &AddressBuilder::takeAccount);
    connect(&m_session, &OauthSession::domainsChanged, this, &AddressBuilder::takeDomains);
    connect(&m_session, &OauthSession::followersChanged, this, &AddressBuilder::showFollowers);
}

void AddressBuilder::showEvent(QShowEvent *event)
{
    m_session.loadFollowers();
    QWidget::showEvent(event);
}

core::oauth::AuthorizeRequest AddressBuilder::request() const
{
    const auto &account = m_session.account();
    return {.appId = account ? account->appId.toString() : QString(),
            .redirectUri = m_redirect->text().trimmed(),
            .scope = m_userInfo->isChecked() ? Scope::UserInfo : Scope::Base,
            .state = m_state->text().trimmed(),
            .isPopupForced = m_popup->isChecked(),
            .isSnapshotForced = m_snapshot->isChecked()};
}

void AddressBuilder::takeAccount()
{
    m_visit->setVisible(m_session.isSandbox());
    if (isVisible())
        m_session.loadFollowers();
    retranslate();
}

void AddressBuilder::takeDomains()
{
    if (!m_domains->hasFocus())
        m_domains->setText(m_session.domains().join(u' '));
    build();
}

void AddressBuilder::typeDomains()
{
    static const QRegularExpression separators(u"[\\s,;，；]+"_s);
    m_session.setDomains(m_domains->text().split(separators, Qt::SkipEmptyParts));
}

void AddressBuilder::showFollowers()
{
    m_visitor->clear();
    m_visitor->addItems(m_session.followers());
    build();
}

void AddressBuilder::build()
{
    const core::oauth::AuthorizeRequest wanted = request();
    QList<Problem> problems;
    for (const QString &domain : m_session.domains())
        problems += core::oauth::readDomain(domain).problems;
    showProblems(m_domainsHint, problems);
    if (problems.isEmpty()) {
        m_domainsHint->setTone(Tone::Muted);
        m_domainsHint->setText(tr("Full host names, as under “Web authorisation domain” in the console. Only for "
                                  "checking; empty if you do not know them."));
        m_domainsHint->show();
    }
    const bool isUntouched = wanted.redirectUri.isEmpty();
    const core::Catalogue &catalogue = m_session.services().client.catalogue();
    m_address.clear();
    if (m_session.account() && !isUntouched)
        m_address = core::oauth::authorizeUrl(wanted, core::oauth::authorizePage(*m_session.account()), catalogue)
                        .value_or(QString());
    showProblems(m_problems,
                 isUntouched ? QList<Problem>() : core::oauth::check(wanted, m_session.domains(), catalogue));
    m_session.setSentState(m_address.isEmpty() ? QString() : wanted.state);
    m_shown->setPlainText(m_address);
    // No phone can open what is on this computer.
    m_code->setText(m_session.isSandbox() ? QString() : m_address);
    m_code->setVisible(!m_session.isSandbox());
    const bool isBuilt = !m_address.isEmpty();
    for (QWidget *button :
         {static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_check)})
        button->setEnabled(isBuilt);
    m_let->setEnabled(isBuilt && m_visitor->count() > 0);
}

void AddressBuilder::openInBrowser()
{
    QDesktopServices::openUrl(QUrl(m_address));
}

void AddressBuilder::visit()
{
    m_session.visitAs(m_visitor->currentText(), m_address);
}

void AddressBuilder::retranslate()
{
    m_redirectLabel->setText(tr("&Where the visitor comes back to (redirect_uri)"));
    m_domainsLabel->setText(tr("Web authorisation &domains"));
    m_scopeLabel->setText(tr("What the page learns"));
    m_base->setText(tr("The openid only (snsapi_base)"));
    m_userInfo->setText(tr("Name and picture too (snsapi_userinfo)"));
    m_stateLabel->setText(tr("&state, comes back unchanged"));
    m_newState->setText(tr("New"));
    m_newState->setToolTip(tr("Make a new random state"));
    m_popup->setText(tr("Ask again (forcePopup)"));
    m_snapshot->setText(tr("As a snapshot (forceSnapShot)"));
    m_base->setToolTip(tr("The visitor is not asked"));
    m_userInfo->setToolTip(tr("The visitor is asked first"));
    m_popup->setToolTip(tr("Those who agreed before are asked again"));
    m_snapshot->setToolTip(tr("The visitor comes as a virtual account"));
    m_addressLabel->setText(tr("Address to open in WeChat"));
    m_copy->setWhat(m_addressLabel->text());
    m_open->setText(tr("Open in the browser"));
    m_check->setText(tr("Check it"));
    m_check->setToolTip(tr("Look at this address as at one that somebody wrote"));
    m_visitorLabel->setText(tr("&Follower"));
    m_let->setText(tr("Authorise as this follower"));
    m_place->setText(m_session.isSandbox()
                         ? tr("Sandbox: this address leads to the simulated platform on this computer. No phone can "
                              "open it, a browser here can.")
                         : tr("Scan it with WeChat: browsers only show that it has to be opened there."));
    m_code->setAccessibleName(tr("QR code of the address"));
    build();
}

} // namespace ui
