// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compose/followermodel.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace ui {

class ToneLabel;

/// Who wrote lately, to choose one from; found by a part of the openid or by what they wrote. A whole openid opens the
/// conversation with somebody who never wrote.
class FollowerList final : public QWidget
{
    Q_OBJECT

public:
    explicit FollowerList(const FollowerModel::Sources &sources, QWidget *parent = nullptr);

    void setAccount(const core::AppId &account);
    /// Puts them into the list when they are not there.
    void choose(const QString &openId);
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    void chooseNextWaiting();
    void focusSearch();

Q_SIGNALS:
    /// Empty when there is nobody.
    void choiceChanged(const QString &openId);
    /// Enter on a follower: somebody wants to write.
    void answerRequested();
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void takeCurrent(const QModelIndex &current);
    void showChosen();
    void enter();
    void retranslate();

    FollowerModel m_model;
    QString m_chosen;
    QLineEdit *m_search;
    QListView *m_list;
    ToneLabel *m_empty;
    QPushButton *m_older;
    QTimer m_typing;
};

} // namespace ui
