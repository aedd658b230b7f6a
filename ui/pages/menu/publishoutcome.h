// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/menu/menusession.h"

#include <QWidget>

#include <chrono>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace ui {

class CallsView;
class DiffView;
class ErrorCard;
class RefreshStrip;
class ToneLabel;

/// What is known after a publication: done and read back, refused and where, or cut off and how far.
class PublishOutcome final : public QWidget
{
    Q_OBJECT

public:
    PublishOutcome(MenuServices &services, std::chrono::seconds clientRefresh, QWidget *parent = nullptr);

    void show(const core::publishing::Publication &publication, const core::menu::MenuSet &wanted);

Q_SIGNALS:
    void problemChosen(const core::menu::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillProblems();
    void choose(const QListWidgetItem *item);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    void retranslate();

    core::publishing::Publication m_publication;
    core::menu::MenuSet m_wanted;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    RefreshStrip *m_strip;
    ErrorCard *m_error;
    QListWidget *m_problems;
    ToneLabel *m_partLabel;
    DiffView *m_diff;
    CallsView *m_calls;
};

} // namespace ui
