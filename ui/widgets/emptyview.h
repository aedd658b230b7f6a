// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// What a page shows when it has nothing to show: a picture, a sentence and what to do first.
class EmptyView final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyView(const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    /// The first one is the default.
    [[nodiscard]] QPushButton *addButton(const QString &text = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    void makeRoomForText();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace ui
