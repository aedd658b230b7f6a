// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/retentionsection.h"

#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

using namespace Qt::StringLiterals;
namespace settings = core::settings;

RetentionSection::RetentionSection(core::Settings &settings, core::DeliveryLog &deliveries, QWidget *parent)
    : Section(parent)
    , m_settings(settings)
    , m_deliveries(deliveries)
    , m_daysLabel(new QLabel(this))
    , m_days(new QSpinBox(this))
    , m_rowsLabel(new QLabel(this))
    , m_rows(new QSpinBox(this))
    , m_stored(new ToneLabel(Tone::Muted, this))
    , m_prune(new QPushButton(this))
{
    m_days->setObjectName(u"retentionDays"_s);
    m_rows->setObjectName(u"retentionRows"_s);
    m_prune->setObjectName(u"prune"_s);
    m_days->setRange(0, 3650);
    m_rows->setRange(0, 100'000'000);
    m_rows->setSingleStep(10'000);
    m_rows->setGroupSeparatorShown(true);
    m_days->setValue(m_settings.get(settings::retentionDays));
    m_rows->setValue(m_settings.get(settings::retentionRows));
    pairLabel(m_daysLabel, m_days);
    pairLabel(m_rowsLabel, m_rows);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(m_daysLabel, m_days);
    form->addRow(m_rowsLabel, m_rows);
    body()->addLayout(form);
    body()->addWidget(m_stored);
    body()->addWidget(m_prune, 0, Qt::AlignLeft);
    connect(m_days, &QSpinBox::valueChanged, this, &RetentionSection::keep);
    connect(m_rows, &QSpinBox::valueChanged, this, &RetentionSection::keep);
    connect(m_prune, &QPushButton::clicked, this, &RetentionSection::askToPrune);
    retranslate();
}

void RetentionSection::keep()
{
    m_settings.set(settings::retentionDays, m_days->value());
    m_settings.set(settings::retentionRows, m_rows->value());
}

void RetentionSection::showEvent(QShowEvent *event)
{
    count();
    Section::showEvent(event);
}

void RetentionSection::count()
{
    whenDone(m_deliveries.count({}), this, [this](const core::Result<core::DeliveryCount> &all) {
        m_count = all ? std::optional(all->rows) : std::nullopt;
        retranslate();
    });
}

void RetentionSection::askToPrune()
{
    confirm(this,
            {.title = tr("Delete old callbacks?"),
             .text = tr("Everything beyond the bounds above is deleted from the inspector's log of all accounts. This "
                        "cannot be undone."),
             .button = tr("Delete"),
             .danger = Question::Danger::Destructive},
            [this] { prune(); });
}

void RetentionSection::prune()
{
    m_prune->setEnabled(false);
    whenDone(m_deliveries.prune(m_days->value(), m_rows->value()), this, [this](const core::Result<qint64> &deleted) {
        m_prune->setEnabled(true);
        if (deleted)
            Q_EMIT noticed(tr("%n callback(s) deleted.", nullptr, int(*deleted)));
        else
            Q_EMIT failed(deleted.error());
        count();
    });
}

void RetentionSection::retranslate()
{
    setTitle(tr("Inspector log"));
    m_daysLabel->setText(tr("Keep callbacks for"));
    m_days->setSuffix(tr(" days"));
    m_days->setSpecialValueText(tr("ever"));
    m_rowsLabel->setText(tr("Keep at most"));
    m_rows->setSuffix(tr(" callbacks"));
    m_rows->setSpecialValueText(tr("as many as come"));
    m_prune->setText(tr("Delete old ones now…"));
    const QString stored = m_count ? tr("%1 stored now.").arg(QLocale().toString(*m_count)) + u' ' : QString();
    m_stored->setText(stored + tr("What is beyond these bounds is deleted once a day."));
}

} // namespace ui
