// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;
class MenuEditing;
class ToneLabel;

/// Which followers see the current conditional menu.
class MatchRuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MatchRuleForm(MenuEditing &editing, QWidget *parent = nullptr);

    /// Puts the cursor into "matchrule.tag_id" or "matchrule.client_platform_type".
    void focusField(const QString &wireName);
    void retranslate();

private:
    void refresh();
    void write();
    void dropRetired();

    MenuEditing &m_editing;
    ToneLabel *m_intro;
    QLineEdit *m_tag;
    QComboBox *m_client;
    FieldRow *m_tagRow;
    FieldRow *m_clientRow;
    ToneLabel *m_problems;
    ToneLabel *m_retired;
    QPushButton *m_dropRetired;
};

} // namespace ui
