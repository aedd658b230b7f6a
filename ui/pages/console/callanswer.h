// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calling/caller.h"
#include "core/console/answerkind.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace ui {

class AnswerText;
class CodeView;
class ErrorCard;
class ToneLabel;

/// What the platform answered: result, what the bytes are, laid out and as they came, page by page. What it is is found
/// out in the background.
class CallAnswer final : public QWidget
{
    Q_OBJECT

public:
    explicit CallAnswer(QWidget *parent = nullptr);

    void setOutcome(const core::calling::CallOutcome &outcome);
    void clear();
    [[nodiscard]] const QByteArray &body() const { return m_body; }

public Q_SLOTS:
    void save();

Q_SIGNALS:
    /// For openapi/rid/get.
    void ridRequested(const QString &rid);
    void failed(const core::Error &error);
    void noticed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the background found.
    struct Seen
    {
        core::console::AnswerFinding finding;
        QImage picture;
    };

    [[nodiscard]] QWidget *createHead();
    [[nodiscard]] QWidget *createTabs();
    void look();
    void showSeen(const Seen &seen);
    void showPicture(const QImage &picture);
    void showHead();
    void retranslate();

    core::CallRecord m_record;
    QByteArray m_body;
    core::console::AnswerFinding m_finding;
    int m_turn = 0; ///< answers of the background to earlier questions are dropped
    ToneLabel *m_result;
    ErrorCard *m_error;
    QPushButton *m_rid;
    ToneLabel *m_remark;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    AnswerText *m_pretty;
    AnswerText *m_raw;
    CodeView *m_headers;
    QScrollArea *m_pictureArea;
    QLabel *m_picture;
    ToneLabel *m_empty;
};

} // namespace ui
