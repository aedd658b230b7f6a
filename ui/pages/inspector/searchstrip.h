// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ui {

class DeliveryFeed;
class ToneLabel;

/// How far back a search that takes its time has come, and the button that stops it or lets it go on. Not there while
/// there is nothing to say.
class SearchStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchStrip(DeliveryFeed &feed, QWidget *parent = nullptr);

    void retranslate();

private:
    void adapt();
    void toggle();

    DeliveryFeed &m_feed;
    ToneLabel *m_text;
    QPushButton *m_button;
    QTimer m_patience; ///< most searches are over before anybody would have read it
    bool m_isLong = false;
};

} // namespace ui
