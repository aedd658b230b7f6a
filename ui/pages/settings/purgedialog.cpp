// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/purgedialog.h"

#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

PurgeDialog::PurgeDialog(core::DeliveryLog &log, const QList<core::Account> &accounts, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_everything(new QRadioButton(tr("&Everything"), this))
    , m_old(new QRadioButton(tr("&Older than"), this))
    , m_days(new QSpinBox(this))
    , m_rejected(new QRadioButton(tr("Only what was &rejected"), this))
    , m_ofAccount(new QRadioButton(tr("Only of the &account"), this))
    , m_accounts(new QComboBox(this))
    , m_withMarked(new QCheckBox(tr("Also those with a &star or a note"), this))
    , m_count(new ToneLabel(Tone::Normal, this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"purge"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Delete callbacks"));
    setMinimumWidth(400);
    m_withMarked->setObjectName(u"withMarked"_s);
    m_count->setObjectName(u"purgeCount"_s);
    m_progress->hide();
    m_choices = makeChoices(accounts);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_delete = buttons->addButton(tr("Delete"), QDialogButtonBox::DestructiveRole);
    m_delete->setObjectName(u"deed"_s);
    m_delete->setAutoDefault(false);
    m_cancel->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_choices);
    layout->addWidget(m_count);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &PurgeDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &PurgeDialog::start);
    m_old->setFocus();
    count();
}

QWidget *PurgeDialog::makeChoices(const QList<core::Account> &accounts)
{
    m_everything->setObjectName(u"everything"_s);
    m_old->setObjectName(u"old"_s);
    m_rejected->setObjectName(u"rejected"_s);
    m_ofAccount->setObjectName(u"ofAccount"_s);
    m_days->setObjectName(u"purgeDays"_s);
    m_old->setChecked(true);
    m_days->setRange(1, 3650);
    m_days->setValue(30);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(m_old->text());
    m_accounts->setAccessibleName(m_ofAccount->text());
    for (const core::Account &account : accounts)
        m_accounts->addItem(account.name, account.appId.toString());
    m_ofAccount->setEnabled(!accounts.isEmpty());
    m_accounts->setEnabled(!accounts.isEmpty());

    auto *choices = new QWidget(this);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto addPair = [layout](QWidget *choice, QWidget *value) {
        auto *row = new QHBoxLayout;
        row->addWidget(choice);
        row->addWidget(value);
        row->addStretch();
        layout->addLayout(row);
    };
    addPair(m_old, m_days);
    layout->addWidget(m_rejected);
    addPair(m_ofAccount, m_accounts);
    layout->addWidget(m_everything);
    layout->addSpacing(8);
    layout->addWidget(m_withMarked);
    for (QRadioButton *choice : {m_everything, m_old, m_rejected, m_ofAccount})
        connect(choice, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                count();
        });
    connect(m_days, &QSpinBox::valueChanged, m_old, [this] {
        m_old->setChecked(true);
        count();
    });
    connect(m_accounts, &QComboBox::activated, m_ofAccount, [this] {
        m_ofAccount->setChecked(true);
        count();
    });
    connect(m_withMarked, &QCheckBox::toggled, this, &PurgeDialog::count);
    return choices;
}

core::DeliveryFilter PurgeDialog::filter() const
{
    using Field = core::FilterField;
    core::DeliveryFilter filter;
    if (m_old->isChecked())
        filter.terms.append(
            {.field = Field::Until, .value = core::FilterAgo{std::chrono::hours(24) * m_days->value()}});
    else if (m_rejected->isChecked())
        filter.terms.append({.field = Field::State, .value = core::Delivery::State::Rejected});
    else if (m_ofAccount->isChecked())
        filter.terms.append(
            {.field = Field::Account,
             .value = core::FilterAccount{
                 .written = m_accounts->currentText(),
                 .id = core::AppId::parse(m_accounts->currentData().toString()).value_or(core::AppId())}});
    return filter;
}

core::Purge::Marked PurgeDialog::marked() const
{
    return m_withMarked->isChecked() ? core::Purge::Marked::Remove : core::Purge::Marked::Keep;
}

void PurgeDialog::count()
{
    const int asked = ++m_asked;
    m_delete->setEnabled(false);
    m_count->setTone(Tone::Muted);
    m_count->setText(tr("Counting…"));
    whenDone(m_log.countForPurge(filter(), marked()), this, [this, asked](const core::Result<core::Purged> &counted) {
        if (asked == m_asked && !m_isRunning)
            showCount(counted);
    });
}

void PurgeDialog::showCount(const core::Result<core::Purged> &counted)
{
    if (!counted) {
        m_count->setTone(Tone::Bad);
        m_count->setText(counted.error().message);
        return;
    }
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    m_delete->setEnabled(counted->removed > 0);
    m_count->setTone(Tone::Normal);
    QString text = counted->removed > 0
        ? tr("%1 callbacks will be deleted. This cannot be undone.").arg(number(counted->removed))
        : tr("There is nothing to delete.");
    if (counted->kept > 0)
        text += u' ' + tr("%1 with a star or a note stay.").arg(number(counted->kept));
    m_count->setText(text);
    m_progress->setMaximum(static_cast<int>(std::min<qint64>(counted->removed, std::numeric_limits<int>::max())));
}

void PurgeDialog::start()
{
    m_isRunning = true;
    m_choices->setEnabled(false);
    m_delete->setEnabled(false);
    m_cancel->setText(tr("Stop"));
    m_progress->setValue(0);
    m_progress->show();
    const QPointer<PurgeDialog> self(this);
    const auto progress = [self](qint64 removed) {
        if (!self)
            return false;
        self->m_progress->setValue(static_cast<int>(std::min<qint64>(removed, self->m_progress->maximum())));
        return !self->m_isStopping;
    };
    whenDone(m_log.purge({.filter = filter(), .marked = marked(), .progress = progress}), this,
             [this](const core::Result<core::Purged> &purged) { finish(purged); });
}

void PurgeDialog::finish(const core::Result<core::Purged> &purged)
{
    m_isRunning = false;
    if (purged)
        Q_EMIT this->purged(*purged);
    else
        Q_EMIT failed(purged.error());
    accept();
}

void PurgeDialog::reject()
{
    if (!m_isRunning)
        return QDialog::reject();
    m_isStopping = true;
    m_cancel->setEnabled(false);
}

} // namespace ui
