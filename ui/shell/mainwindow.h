// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/settings/settings.h"
#include "ui/shell/page.h"

#include <QHash>

class QLabel;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace ui {

class AccountSwitcher;
class Language;
class MessageBar;
class Navigation;
class StatusStrip;
class Toast;
class Welcome;

/// The window: navigation, account, messages, the page in use. Knows pages by their specs only.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    MainWindow(QList<PageSpec> pages, core::AccountBook &book, core::Settings &settings, const Language &language);

    void setStatusStrip(StatusStrip *strip);
    /// Where "add an account" leads.
    void setAccountsPage(const QString &pageId) { m_accountsPage = pageId; }

    /// Makes the page if it was never shown. An unknown id leads to the first page.
    void showPage(const QString &pageId, const QVariant &subject = {});
    [[nodiscard]] const QString &currentPage() const { return m_current; }
    [[nodiscard]] const QList<PageSpec> &pages() const { return m_pages; }
    /// nullptr until its first show.
    [[nodiscard]] Page *page(const QString &pageId) const { return m_made.value(pageId); }

    void showError(const core::Error &error);
    void showNotice(const QString &text);
    void openPalette();
    /// To the front, out of the task bar.
    void raiseWindow();

Q_SIGNALS:
    void sandboxRequested();
    /// By an error card of a page or of a dialog above it.
    void explanationRequested(const core::Error &error);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTopBar();
    QWidget *makeMiddle();
    void makeShortcuts();
    Page *make(const PageSpec &spec);
    [[nodiscard]] const PageSpec &specOf(const QString &pageId) const;
    void showAccounts();
    void showTitle();
    void useAccount(const core::AppId &appId);
    void retranslate();

    QList<PageSpec> m_pages;
    core::AccountBook &m_book;
    core::Settings &m_settings;
    const Language &m_language;
    QString m_accountsPage;
    QString m_current;
    QHash<QString, Page *> m_made;
    std::optional<core::Account> m_account;

    AccountSwitcher *m_switcher = nullptr;
    QToolButton *m_goTo = nullptr;
    Navigation *m_navigation = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr;
    Welcome *m_welcome = nullptr;
    StatusStrip *m_strip = nullptr;
    Toast *m_toast = nullptr;
};

} // namespace ui
