// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace ui {

class ComposeSession;
class ToneLabel;
class UnseenNote;

/// A list of openids, pasted or from a file: how many there are, and which lines are none.
class OpenIdBox final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenIdBox(ComposeSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void openFile();
    void retranslate();

    ComposeSession &m_session;
    QPlainTextEdit *m_text;
    ToneLabel *m_count;
    ToneLabel *m_rejected;
    UnseenNote *m_unseen;
    QPushButton *m_openFile;
};

} // namespace ui
