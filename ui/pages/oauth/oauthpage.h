// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/oauth/oauthsession.h"
#include "ui/shell/page.h"

class QLabel;
class QTabWidget;

namespace ui {

class AddressBuilder;
class AddressLens;
class CodeExchange;

/// Web authorisation from the address that asks to the name of the visitor: build one, check one, exchange its code.
class OauthPage final : public Page
{
    Q_OBJECT

public:
    explicit OauthPage(const OauthSession::Services &services, QWidget *parent = nullptr);
    ~OauthPage() override;

    void setAccount(const std::optional<core::Account> &account) override;
    /// An address to check.
    void open(const QVariant &subject) override;

protected:
    void retranslate() override;

private:
    void check(const QString &address);

    OauthSession m_session;
    QLabel *m_intro;
    QTabWidget *m_tabs;
    AddressBuilder *m_builder;
    AddressLens *m_lens;
    CodeExchange *m_exchange;
    QAction *m_exchangeCode;
};

} // namespace ui
