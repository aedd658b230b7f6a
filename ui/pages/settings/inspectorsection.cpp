// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/inspectorsection.h"

#include "ui/support/inspectorswitch.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QHostAddress>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

using namespace Qt::StringLiterals;
namespace settings = core::settings;

InspectorSection::InspectorSection(core::Settings &settings, InspectorSwitch &inspector, QWidget *parent)
    : Section(parent)
    , m_settings(settings)
    , m_inspector(inspector)
    , m_addressLabel(new QLabel(this))
    , m_address(new QLineEdit(this))
    , m_portLabel(new QLabel(this))
    , m_port(new QSpinBox(this))
    , m_remark(new ToneLabel(Tone::Muted, this))
    , m_apply(new QPushButton(this))
{
    m_address->setObjectName(u"inspectorAddress"_s);
    m_port->setObjectName(u"inspectorPort"_s);
    m_remark->setObjectName(u"inspectorRemark"_s);
    m_apply->setObjectName(u"applyInspector"_s);
    m_address->setText(m_settings.get(settings::inspectorAddress));
    m_address->setMaxLength(64);
    m_address->setMinimumWidth(220);
    m_port->setRange(0, 65535);
    m_port->setValue(m_settings.get(settings::inspectorPort));
    pairLabel(m_addressLabel, m_address);
    pairLabel(m_portLabel, m_port);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(m_addressLabel, m_address);
    form->addRow(m_portLabel, m_port);
    body()->addLayout(form);
    body()->addWidget(m_remark);
    body()->addWidget(m_apply, 0, Qt::AlignLeft);
    connect(m_address, &QLineEdit::textChanged, this, &InspectorSection::check);
    connect(m_port, &QSpinBox::valueChanged, this, &InspectorSection::check);
    connect(m_apply, &QPushButton::clicked, this, &InspectorSection::apply);
    retranslate();
}

void InspectorSection::check()
{
    const QHostAddress address(m_address->text().trimmed());
    const bool changed = m_address->text().trimmed() != m_settings.get(settings::inspectorAddress)
        || m_port->value() != m_settings.get(settings::inspectorPort);
    m_apply->setEnabled(changed && !address.isNull());
    if (address.isNull()) {
        m_remark->setTone(Tone::Bad);
        m_remark->setText(tr("“%1” is not an IP address.").arg(m_address->text().trimmed()));
    } else if (!address.isLoopback()) {
        m_remark->setTone(Tone::Warning);
        m_remark->setText(
            tr("Other computers will be able to reach the inspector. Requests that do not verify are turned "
               "away, but prefer loopback behind a tunnel or a reverse proxy."));
    } else {
        m_remark->setTone(Tone::Muted);
        m_remark->setText(tr("Loopback: reached only from this computer. Port 0 takes any free one."));
    }
}

void InspectorSection::apply()
{
    m_settings.set(settings::inspectorAddress, m_address->text().trimmed());
    m_settings.set(settings::inspectorPort, m_port->value());
    m_inspector.restart();
    check();
    Q_EMIT noticed(m_inspector.isStarting() ? tr("The inspector moves to the new address.")
                                            : tr("Used when the inspector starts next."));
}

void InspectorSection::retranslate()
{
    setTitle(tr("Callback inspector"));
    m_addressLabel->setText(tr("&Address"));
    m_portLabel->setText(tr("&Port"));
    m_apply->setText(tr("Apply"));
    check();
}

} // namespace ui
