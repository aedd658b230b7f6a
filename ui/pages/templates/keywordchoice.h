// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/templateapi.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

/// The keywords of a template of the public library: those that are wanted are ticked, in the order wanted.
class KeywordChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit KeywordChoice(QWidget *parent = nullptr);

    /// The first ones are ticked.
    void setKeywords(const QList<core::api::PublicKeyword> &keywords);
    [[nodiscard]] QList<core::api::PublicKeyword> chosen() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void move(int by);
    void follow();
    void retranslate();

    QList<core::api::PublicKeyword> m_keywords;
    QLabel *m_label;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace ui
