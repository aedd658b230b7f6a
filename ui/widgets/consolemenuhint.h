// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class ToneLabel;

/// Stands wherever people take the server URL from: with server configuration a menu of the web console goes, and this
/// is the last moment to take it over.
class ConsoleMenuHint final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleMenuHint(QWidget *parent = nullptr);

    /// For Page::open of the page "menu": look at what is live.
    [[nodiscard]] static QString subject();

Q_SIGNALS:
    void menuRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ToneLabel *m_text;
    QPushButton *m_look;
};

} // namespace ui
