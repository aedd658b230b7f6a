// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/form.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui {

/// One field of a message: its name, what it takes, and what it means.
class FieldEditor final : public QWidget
{
    Q_OBJECT

public:
    enum class Renewal { ByHand, AtSending }; ///< of MsgId and CreateTime

    FieldEditor(const core::simulator::FormField &field, Renewal renewal, QWidget *parent = nullptr);

    /// The same field with another value.
    void setValue(const QString &value);

Q_SIGNALS:
    void edited(const QList<int> &place, const QString &value);
    void repeatRequested(const QList<int> &place);
    void removeRequested(const QList<int> &place);

private:
    void makeHeading(QHBoxLayout *line);
    void makeEditor(QHBoxLayout *line, Renewal renewal);
    void makeText(QHBoxLayout *line);
    void makeLongText(QHBoxLayout *line);
    void makeTime(QHBoxLayout *line, Renewal renewal);
    void makeId(QHBoxLayout *line, Renewal renewal);
    void makeChoice(QHBoxLayout *line);
    void makeFixed(QHBoxLayout *line, const QString &toolTip);
    void addListButtons(QHBoxLayout *line);
    void tell(const QString &value);

    core::simulator::FormField m_field;
    QLabel *m_heading = nullptr;
    std::function<void(const QString &)> m_show;
    bool m_isSetting = false;
};

} // namespace ui
