// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/widgets/section.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class InspectorSwitch;
class ToneLabel;

/// Where the inspector listens.
class InspectorSection final : public Section
{
    Q_OBJECT

public:
    InspectorSection(core::Settings &settings, InspectorSwitch &inspector, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void check();
    void apply();

    core::Settings &m_settings;
    InspectorSwitch &m_inspector;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    ToneLabel *m_remark;
    QPushButton *m_apply;
};

} // namespace ui
