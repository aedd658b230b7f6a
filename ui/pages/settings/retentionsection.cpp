// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/retentionsection.h"

#include "core/book/accountbook.h"
#include "core/inspector/logretention.h"
#include "ui/pages/settings/purgedialog.h"
#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

using namespace Qt::StringLiterals;
namespace settings = core::settings;

RetentionSection::RetentionSection(core::Settings &settings, core::DeliveryLog &deliveries,
                                   const core::AccountBook &book, QWidget *parent)
    : Section(parent)
    , m_settings(settings)
    , m_deliveries(deliveries)
    , m_book(book)
    , m_days(makeBound(u"retentionDays"_s, settings::retentionDays, 1))
    , m_rows(makeBound(u"retentionRows"_s, settings::retentionRows, 10'000))
    , m_size(makeBound(u"retentionMegabytes"_s, settings::retentionMegabytes, 256))
    , m_rejected(makeBound(u"rejectedRows"_s, settings::rejectedRows, 1'000))
    , m_rate(makeBound(u"rejectedPerSecond"_s, settings::rejectedPerSecond, 5))
    , m_use(new ToneLabel(Tone::Muted, this))
    , m_prune(new QPushButton(this))
    , m_purge(new QPushButton(this))
    , m_vacuum(new QPushButton(this))
{
    m_use->setObjectName(u"logUse"_s);
    m_prune->setObjectName(u"prune"_s);
    m_purge->setObjectName(u"openPurge"_s);
    m_vacuum->setObjectName(u"vacuum"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (const Bound *bound : {&m_days, &m_rows, &m_size, &m_rejected, &m_rate})
        form->addRow(bound->label, bound->box);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_prune);
    buttons->addWidget(m_purge);
    buttons->addWidget(m_vacuum);
    buttons->addStretch();
    body()->addLayout(form);
    body()->addWidget(m_use);
    body()->addLayout(buttons);
    connect(m_prune, &QPushButton::clicked, this, &RetentionSection::askToPrune);
    connect(m_purge, &QPushButton::clicked, this, &RetentionSection::askToPurge);
    connect(m_vacuum, &QPushButton::clicked, this, &RetentionSection::vacuum);
    retranslate();
}

RetentionSection::Bound RetentionSection::makeBound(const QString &name, const core::Setting<int> &setting, int step)
{
    const Bound bound{.label = new QLabel(this), .box = new QSpinBox(this), .setting = setting};
    bound.box->setObjectName(name);
    bound.box->setRange(setting.lowest, setting.highest);
    bound.box->setSingleStep(step);
    bound.box->setGroupSeparatorShown(true);
    bound.box->setValue(m_settings.get(setting));
    pairLabel(bound.label, bound.box);
    connect(bound.box, &QSpinBox::valueChanged, this, &RetentionSection::keep);
    return bound;
}

void RetentionSection::keep()
{
    for (const Bound *bound : {&m_days, &m_rows, &m_size, &m_rejected, &m_rate})
        m_settings.set(bound->setting, bound->box->value());
    m_deliveries.setStrangerLimits(core::strangerLimits(m_settings));
}

void RetentionSection::showEvent(QShowEvent *event)
{
    count();
    Section::showEvent(event);
}

void RetentionSection::count()
{
    whenDone(m_deliveries.use(), this, [this](const core::Result<core::LogUse> &use) {
        m_found = use ? std::optional(*use) : std::nullopt;
        retranslate();
    });
}

void RetentionSection::askToPrune()
{
    confirm(this,
            {.title = tr("Delete old callbacks?"),
             .text = tr("Everything beyond the bounds above is deleted from the inspector's log of all accounts, but "
                        "for what has a star or a note. This cannot be undone."),
             .button = tr("Delete"),
             .danger = Question::Danger::Destructive},
            [this] { prune(); });
}

void RetentionSection::prune()
{
    m_prune->setEnabled(false);
    whenDone(m_deliveries.keepWithin(core::logBounds(m_settings)), this, [this](const core::Result<qint64> &deleted) {
        m_prune->setEnabled(true);
        if (deleted)
            Q_EMIT noticed(tr("%n callback(s) deleted.", nullptr, int(*deleted)));
        else
            Q_EMIT failed(deleted.error());
        count();
    });
}

void RetentionSection::askToPurge()
{
    auto *dialog = new PurgeDialog(m_deliveries, m_book.accounts(), this);
    connect(dialog, &PurgeDialog::failed, this, &Section::failed);
    connect(dialog, &PurgeDialog::purged, this, [this](const core::Purged &purged) {
        Q_EMIT noticed(tr("%n callback(s) deleted.", nullptr, int(purged.removed)));
        count();
    });
    dialog->open();
}

void RetentionSection::vacuum()
{
    if (m_isVacuuming) {
        m_isStopping = true;
        return;
    }
    m_isVacuuming = true;
    m_isStopping = false;
    retranslate();
    const QPointer<RetentionSection> self(this);
    const auto progress = [self](qint64 leftBytes) {
        if (self)
            self->m_use->setText(tr("%1 to give back…").arg(QLocale().formattedDataSize(leftBytes)));
        return self && !self->m_isStopping;
    };
    whenDone(m_deliveries.vacuum(progress), this, [this](const core::Result<core::Vacuumed> &vacuumed) {
        m_isVacuuming = false;
        if (vacuumed)
            Q_EMIT noticed(tr("%1 given back to the disk.").arg(QLocale().formattedDataSize(vacuumed->gainedBytes)));
        else
            Q_EMIT failed(vacuumed.error());
        count();
    });
}

QString RetentionSection::useText() const
{
    const QLocale locale;
    QStringList lines;
    if (m_found) {
        const qint64 rejected = m_found->states.value(core::toString(core::Delivery::State::Rejected));
        lines += tr("Now: %1 callbacks, of these %2 rejected and %3 with a star or a note.")
                     .arg(locale.toString(m_found->rows), locale.toString(rejected), locale.toString(m_found->marked));
        lines += tr("%1 in use, %2 free, %3 on the disk.")
                     .arg(locale.formattedDataSize(m_found->usedBytes), locale.formattedDataSize(m_found->freeBytes),
                          locale.formattedDataSize(m_found->fileBytes));
        if (m_found->oldest.isValid())
            lines +=
                tr("The oldest is from %1.").arg(locale.toString(m_found->oldest.toLocalTime(), QLocale::ShortFormat));
        if (m_found->turnedAway > 0)
            lines += tr("%1 rejected requests came too fast to be kept.").arg(locale.toString(m_found->turnedAway));
    }
    lines += tr("What is beyond these bounds is deleted by itself; a star or a note protects.");
    return lines.join(u'\n');
}

void RetentionSection::name(const Bound &bound, const QString &label, const QString &suffix, const QString &zero)
{
    bound.label->setText(label);
    bound.box->setSuffix(suffix);
    bound.box->setSpecialValueText(zero);
}

void RetentionSection::retranslate()
{
    setTitle(tr("Inspector log"));
    name(m_days, tr("Keep callbacks for"), tr(" days"), tr("ever"));
    name(m_rows, tr("Keep at most"), tr(" callbacks"), tr("as many as come"));
    name(m_size, tr("Use at most"), tr(" MB"), tr("as much as it needs"));
    name(m_rejected, tr("Keep of the rejected"), tr(" newest"), tr("all"));
    name(m_rate, tr("Without valid signature"), tr(" a second"), tr("only the first ones"));
    m_prune->setText(tr("Delete old ones now…"));
    m_purge->setText(tr("Delete callbacks…"));
    m_vacuum->setText(m_isVacuuming ? tr("Stop") : tr("Give room back to the disk"));
    m_vacuum->setEnabled(m_isVacuuming || (m_found && m_found->freeBytes > 0));
    if (!m_isVacuuming)
        m_use->setText(useText());
}

} // namespace ui
