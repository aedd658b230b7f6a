// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calling/caller.h"
#include "core/console/answerkind.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace ui {

class CodeView;
class ErrorCard;
class ToneLabel;

/// What the platform answered: result, what the bytes are, laid out and as they came. Of a large answer the beginning
/// is shown, and more on demand; reading and laying out happen in the background.
class CallAnswer final : public QWidget
{
    Q_OBJECT

public:
    explicit CallAnswer(QWidget *parent = nullptr);

    void setOutcome(const core::calling::CallOutcome &outcome);
    void clear();
    /// What is shown laid out, for comparing.
    [[nodiscard]] QString text() const;
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
    struct Laid
    {
        core::console::AnswerFinding finding;
        QByteArray text;
    };

    [[nodiscard]] QWidget *createHead();
    [[nodiscard]] QWidget *createTabs();
    void layOut();
    void showLaid(const Laid &laid);
    void showPicture();
    void showHead();
    void showMore();
    void retranslate();

    core::CallRecord m_record;
    QByteArray m_body;
    core::console::AnswerFinding m_finding;
    qsizetype m_shown = 0; ///< bytes of the body that may be laid out
    int m_turn = 0; ///< answers of the background to earlier questions are dropped
    ToneLabel *m_result;
    ErrorCard *m_error;
    QPushButton *m_rid;
    ToneLabel *m_remark;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    CodeView *m_pretty;
    CodeView *m_raw;
    CodeView *m_headers;
    QScrollArea *m_pictureArea;
    QLabel *m_picture;
    QWidget *m_moreBar;
    ToneLabel *m_moreText;
    QPushButton *m_more;
    ToneLabel *m_empty;
};

} // namespace ui
