// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/oauth/grantview.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/secretedit.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

GrantView::GrantView(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_openid(line(new QLineEdit, u"grantOpenid"_s))
    , m_unionId(line(new QLineEdit, u"grantUnionId"_s))
    , m_token(line(new SecretEdit, u"grantToken"_s))
    , m_refreshToken(line(new SecretEdit, u"grantRefreshToken"_s))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    for (const Line &one : {m_openid, m_unionId, m_token, m_refreshToken}) {
        const int row = grid->rowCount();
        grid->addWidget(one.label, row, 0);
        grid->addWidget(one.field, row, 1);
        grid->addWidget(one.copy, row, 2);
    }
    grid->setColumnStretch(1, 1);
    m_scopeText = new ToneLabel(Tone::Muted);
    m_scopeText->setObjectName(u"grantScope"_s);
    m_lifeLabel = new QLabel;
    m_life = new Countdown(clock);
    m_life->setObjectName(u"grantLife"_s);
    m_refresh = new QPushButton;
    m_refresh->setObjectName(u"grantRefresh"_s);
    m_profile = new QPushButton;
    m_profile->setObjectName(u"grantProfile"_s);
    m_check = new QPushButton;
    m_check->setObjectName(u"grantCheck"_s);
    auto *life = new QHBoxLayout;
    life->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_lifeLabel), static_cast<QWidget *>(m_life)})
        life->addWidget(part);
    life->addStretch();
    for (QPushButton *button : buttons())
        life->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_scopeText);
    layout->addLayout(grid);
    layout->addLayout(life);
    connect(m_refresh, &QPushButton::clicked, this, &GrantView::refreshRequested);
    connect(m_profile, &QPushButton::clicked, this, &GrantView::profileRequested);
    connect(m_check, &QPushButton::clicked, this, &GrantView::checkRequested);
}

GrantView::Line GrantView::line(QLineEdit *field, const QString &name)
{
    field->setObjectName(name);
    field->setReadOnly(true);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *label = new QLabel;
    label->setBuddy(field);
    return {.label = label, .field = field, .copy = new CopyButton([field] { return field->text(); })};
}

void GrantView::setGrant(const core::api::OauthGrant &grant)
{
    m_scope = grant.scope;
    m_openid.field->setText(grant.openid);
    if (!grant.unionId.isEmpty()) // a refreshed grant does not repeat it
        m_unionId.field->setText(grant.unionId);
    m_token.field->setText(grant.accessToken);
    m_refreshToken.field->setText(grant.refreshToken);
    m_life->setDeadline(m_clock.now().addSecs(grant.lifetime.count()));
    const bool hasUnionId = !m_unionId.field->text().isEmpty();
    for (QWidget *part : {static_cast<QWidget *>(m_unionId.label), static_cast<QWidget *>(m_unionId.field),
                          static_cast<QWidget *>(m_unionId.copy)})
        part->setVisible(hasUnionId);
    retranslate();
}

void GrantView::clear()
{
    for (const Line &one : {m_openid, m_unionId, m_token, m_refreshToken})
        one.field->clear();
    m_life->setDeadline({});
}

void GrantView::retranslate()
{
    m_openid.label->setText(u"openid"_s);
    m_unionId.label->setText(u"unionid"_s);
    m_token.label->setText(tr("OAuth token"));
    m_refreshToken.label->setText(tr("refresh_token, 30 days"));
    for (const Line &one : {m_openid, m_unionId, m_token, m_refreshToken})
        one.copy->setWhat(one.label->text());
    m_scopeText->setText(tr("Granted: %1. This token is the visitor's and works below /sns/ only; the account's own "
                            "access token is another one.")
                             .arg(m_scope));
    m_lifeLabel->setText(tr("The token lives for"));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Prolong the token by its refresh_token"));
    m_profile->setText(tr("Name and picture"));
    m_check->setText(tr("Check the token"));
}

} // namespace ui
