// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/lint.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class CopyButton;
class OauthSession;
class ToneLabel;

/// Looks at an address that somebody wrote, marks what is wrong in it, and puts it right.
class AddressLens final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressLens(OauthSession &session, QWidget *parent = nullptr);

    void retranslate();
    void setAddress(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createText();
    [[nodiscard]] QWidget *createFindings();
    void look();
    void showFindings();
    void mark();
    void goToFinding();
    void putRight();

    OauthSession &m_session;
    core::oauth::Verdict m_verdict;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    ToneLabel *m_summary;
    QListWidget *m_findings;
    QLabel *m_correctedLabel;
    CopyButton *m_copy;
    QPlainTextEdit *m_corrected;
    QPushButton *m_fix;
};

} // namespace ui
