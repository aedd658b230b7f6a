// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/explain.h"
#include "ui/pages/answers/replymedia.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace ui {

class AnswersEditing;
class ToneLabel;

/// The reply under the editor's hands: its kind as tabs, the fields of that kind with what is wrong with each.
class ReplyForm final : public QWidget
{
    Q_OBJECT

public:
    ReplyForm(AnswersEditing &editing, const core::callback::Explanations &explanations,
              const ReplyMedia::Library &library, QWidget *parent = nullptr);

    void setAccount(const core::Account &account);
    void retranslate();

private:
    struct Row
    {
        QString name; ///< of the field
        QWidget *widget;
        QWidget *editor; ///< QLineEdit or QPlainTextEdit
        QLabel *label;
        ToneLabel *counter;
        ToneLabel *problems;
        ToneLabel *media; ///< what speaks against it; of a media id, else nullptr
    };

    void chooseType(int tab);
    void show();
    void rebuild(const QStringList &names);
    [[nodiscard]] Row makeRow(const QString &name);
    [[nodiscard]] QWidget *makeEditor(const QString &name);
    void showMedia(const Row &row, const QString &mediaId) const;
    void edited(const QString &name, const QString &text);
    void fillPlaceholders();
    void insertPlaceholder(const QString &name);
    void addArticle();
    void removeArticle();

    AnswersEditing &m_editing;
    const core::callback::Explanations &m_explanations;
    ReplyMedia *m_media;
    QTabBar *m_types;
    QVBoxLayout *m_fields;
    QToolButton *m_placeholders;
    QMenu *m_menu;
    QPushButton *m_addArticle;
    QPushButton *m_removeArticle;
    ToneLabel *m_problems; ///< of the reply as a whole
    QList<Row> m_rows;
    QWidget *m_last = nullptr; ///< where a placeholder goes
    bool m_isShowing = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
};

} // namespace ui
