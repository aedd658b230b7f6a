// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/inspector/urlprobe.h"
#include "core/secrets/vault.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTextBrowser;
class QTreeWidget;

namespace core {
class Settings;
}

namespace ui {

class Card;
class CopyButton;
class ErrorCard;
class ToneLabel;
class UrlBox;

/// Checks a URL as the platform does when it is saved in the console, and explains what it found.
class UrlCheckDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Services
    {
        core::Vault &vault;
        core::Transport &transport;
        core::Settings &settings;
        const core::Clock &clock;
    };

    /// With the Token of `account`; `own` is offered first.
    UrlCheckDialog(const Services &services, core::Account account, const QUrl &own, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *createVerdict();
    [[nodiscard]] QWidget *createDetails();
    void check();
    void probe(const core::callback::Keys &keys);
    void show(const core::UrlProbe &probe);
    void showVerdict(const core::UrlProbe &probe);
    void showTime(const core::UrlProbe &probe);
    void showAnswer(const core::UrlProbe &probe);
    void fail(const core::Error &error);

    Services m_services;
    core::Account m_account;
    QString m_request; ///< as a command to copy

    UrlBox *m_url;
    QPushButton *m_check;
    ErrorCard *m_error;
    Card *m_card = nullptr;
    ToneLabel *m_verdict = nullptr;
    ToneLabel *m_advice = nullptr;
    ToneLabel *m_warnings = nullptr;
    QProgressBar *m_timeBar = nullptr;
    QLabel *m_time = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTextBrowser *m_body = nullptr;
    QTreeWidget *m_headers = nullptr;
    QPlainTextEdit *m_line = nullptr;
};

} // namespace ui
