// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/massapi.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace ui {

class ComposeSession;

/// The tag that a mass send goes to, with how many followers each has, as far as that was fetched.
class TagBox final : public QWidget
{
    Q_OBJECT

public:
    explicit TagBox(ComposeSession &session, QWidget *parent = nullptr);

    void fetchIfUnknown();

Q_SIGNALS:
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fetch();
    void take(const QList<core::api::TagCount> &tags);
    void choose(qint64 id);
    void follow();
    void retranslate();

    ComposeSession &m_session;
    QComboBox *m_tags;
    QToolButton *m_fetch;
    QList<core::api::TagCount> m_counts;
    quint64 m_turn = 0; ///< rises when an answer under way loses its meaning
};

} // namespace ui
