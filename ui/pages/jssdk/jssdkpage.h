// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/jssdk/jssdkview.h"
#include "ui/shell/page.h"

class QAction;
class QTabWidget;

namespace ui {

class CauseView;
class DomainLine;
class SignView;
class SnippetView;

/// The JS-SDK lab: signs pages, finds out why a signature is refused, signs many and cards, and has ready code.
class JsSdkPage final : public Page
{
    Q_OBJECT

public:
    explicit JsSdkPage(JsSdkDesk desk, QWidget *parent = nullptr);
    ~JsSdkPage() override;

    void setAccount(const std::optional<core::Account> &account) override;

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    void addActions();
    void follow();
    void remember();
    void restore();

    JsSdkDesk m_desk;
    std::optional<core::Account> m_account;
    QTabWidget *m_tabs;
    DomainLine *m_domains;
    SignView *m_sign;
    CauseView *m_cause;
    SnippetView *m_snippets;
    QList<JsSdkView *> m_views;
};

} // namespace ui
