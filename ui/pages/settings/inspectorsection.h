// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/widgets/section.h"

class QHostAddress;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class InspectorSwitch;
class ToneLabel;

/// Where the inspector listens and how it is reached from outside.
class InspectorSection final : public Section
{
    Q_OBJECT

public:
    InspectorSection(core::Settings &settings, InspectorSwitch &inspector, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void createFields();
    void check();
    [[nodiscard]] bool isChanged() const;
    void remark(const QHostAddress &address);
    void apply();

    core::Settings &m_settings;
    InspectorSwitch &m_inspector;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QLabel *m_basePathLabel;
    QLineEdit *m_basePath;
    QLabel *m_proxiesLabel;
    QLineEdit *m_proxies;
    ToneLabel *m_remark;
    QPushButton *m_apply;
};

} // namespace ui
