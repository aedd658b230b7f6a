// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class CodeView;
class ConsoleSession;
class FormRow;
class ToneLabel;

/// The request that is being written, as a form by the fields of the catalogue and as the JSON of its body; both show
/// the same value.
class RequestView final : public QTabWidget
{
    Q_OBJECT

public:
    explicit RequestView(ConsoleSession &session, QWidget *parent = nullptr);

    /// Brings the first fault before the eyes; false when there is none.
    [[nodiscard]] bool showFirstFault();
    void focusForm();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createForm();
    [[nodiscard]] QWidget *createJson();
    void rebuild();
    void showRequest();
    void showProblems();
    void takeMore(const QString &text);
    [[nodiscard]] QString moreOfTheQuery() const;
    void retranslate();

    ConsoleSession &m_session;
    QWidget *m_form = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QList<FormRow *> m_fields;
    ToneLabel *m_remark = nullptr;
    QLabel *m_moreLabel = nullptr;
    QLineEdit *m_more = nullptr; ///< parameters of the query that the catalogue does not know
    QWidget *m_jsonTab = nullptr;
    CodeView *m_json = nullptr;
    ToneLabel *m_jsonProblems = nullptr;
    bool m_isTyping = false;
};

} // namespace ui
