// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/inspectorsection.h"

#include "core/inspector/reach.h"
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
    , m_basePathLabel(new QLabel(this))
    , m_basePath(new QLineEdit(this))
    , m_proxiesLabel(new QLabel(this))
    , m_proxies(new QLineEdit(this))
    , m_remark(new ToneLabel(Tone::Muted, this))
    , m_apply(new QPushButton(this))
{
    createFields();
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(m_addressLabel, m_address);
    form->addRow(m_portLabel, m_port);
    form->addRow(m_basePathLabel, m_basePath);
    form->addRow(m_proxiesLabel, m_proxies);
    body()->addLayout(form);
    body()->addWidget(m_remark);
    body()->addWidget(m_apply, 0, Qt::AlignLeft);
    for (QLineEdit *const field : {m_address, m_basePath, m_proxies})
        connect(field, &QLineEdit::textChanged, this, &InspectorSection::check);
    connect(m_port, &QSpinBox::valueChanged, this, &InspectorSection::check);
    connect(m_apply, &QPushButton::clicked, this, &InspectorSection::apply);
    retranslate();
}

void InspectorSection::createFields()
{
    m_address->setObjectName(u"inspectorAddress"_s);
    m_port->setObjectName(u"inspectorPort"_s);
    m_basePath->setObjectName(u"inspectorBasePath"_s);
    m_proxies->setObjectName(u"inspectorProxies"_s);
    m_remark->setObjectName(u"inspectorRemark"_s);
    m_apply->setObjectName(u"applyInspector"_s);
    m_address->setText(m_settings.get(settings::inspectorAddress));
    m_address->setMaxLength(64);
    m_port->setRange(0, 65535);
    m_port->setValue(m_settings.get(settings::inspectorPort));
    m_basePath->setText(m_settings.get(settings::inspectorBasePath));
    m_basePath->setMaxLength(300);
    m_basePath->setPlaceholderText(u"/wx"_s);
    m_proxies->setText(m_settings.get(settings::inspectorProxies));
    m_proxies->setMaxLength(2000);
    m_proxies->setPlaceholderText(u"127.0.0.1, ::1"_s);
    for (QLineEdit *const field : {m_address, m_basePath, m_proxies})
        field->setMinimumWidth(220);
    pairLabel(m_addressLabel, m_address);
    pairLabel(m_portLabel, m_port);
    pairLabel(m_basePathLabel, m_basePath);
    pairLabel(m_proxiesLabel, m_proxies);
}

bool InspectorSection::isChanged() const
{
    return m_address->text().trimmed() != m_settings.get(settings::inspectorAddress)
        || m_port->value() != m_settings.get(settings::inspectorPort)
        || m_basePath->text().trimmed() != m_settings.get(settings::inspectorBasePath)
        || m_proxies->text().trimmed() != m_settings.get(settings::inspectorProxies);
}

void InspectorSection::check()
{
    const QHostAddress address(m_address->text().trimmed());
    const auto reach = core::Reach::from(m_basePath->text(), m_proxies->text());
    m_apply->setEnabled(isChanged() && !address.isNull() && reach);
    if (reach) {
        remark(address);
    } else {
        m_remark->setTone(Tone::Bad);
        m_remark->setText(core::describe(reach.error()));
    }
}

void InspectorSection::remark(const QHostAddress &address)
{
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
    m_settings.set(settings::inspectorBasePath, m_basePath->text().trimmed());
    m_settings.set(settings::inspectorProxies, m_proxies->text().trimmed());
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
    m_basePathLabel->setText(tr("&Base path"));
    m_basePath->setToolTip(tr("Stands before the path of every account, for a reverse proxy that hands on one folder"));
    m_proxiesLabel->setText(tr("T&rusted proxies"));
    m_proxies->setToolTip(tr("Addresses or nets of reverse proxies and tunnels whose X-Forwarded-For is believed"));
    m_apply->setText(tr("Apply"));
    check();
}

} // namespace ui
