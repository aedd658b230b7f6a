// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/speeddialog.h"

#include "core/catalogue/catalogue.h"
#include "core/message/offer.h"
#include "core/sending/masssender.h"
#include "ui/support/whendone.h"
#include "ui/widgets/accounthead.h"
#include "ui/widgets/busyview.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::MassSpeed;
using core::message::Everyone;

SpeedDialog::SpeedDialog(core::sending::MassSender &sender, const core::Account &account,
                         const core::Catalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_sender(sender)
    , m_account(account)
    , m_catalogue(catalogue)
    , m_reason(core::message::offered(Everyone(), account).reason)
    , m_head(new AccountHead(account))
    , m_about(new ToneLabel(m_reason.isEmpty() ? Tone::Muted : Tone::Warning))
    , m_busy(new BusyView(u"speed"_s))
    , m_speeds(new QButtonGroup(this))
    , m_error(new ErrorCard)
{
    setObjectName(u"speedDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(520, 360);
    m_about->setObjectName(u"speedAbout"_s);
    m_error->setObjectName(u"speedError"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_about);
    layout->addWidget(m_busy, 1);
    layout->addWidget(createChoices());
    layout->addWidget(m_error);
    layout->addStretch();
    layout->addWidget(createButtons());
    m_choices->hide();
    m_busy->hide();
    retranslate();
    if (m_reason.isEmpty())
        read();
}

QWidget *SpeedDialog::createChoices()
{
    m_choices = new QWidget;
    auto *layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const int slowest = int(m_catalogue.limitValue(u"mass.speed.max"));
    for (int speed = int(m_catalogue.limitValue(u"mass.speed.min")); speed <= slowest; ++speed) {
        auto *choice = new QRadioButton;
        choice->setObjectName(u"speed%1"_s.arg(speed));
        m_speeds->addButton(choice, speed);
        layout->addWidget(choice);
    }
    connect(m_speeds, &QButtonGroup::idToggled, this, &SpeedDialog::follow);
    return m_choices;
}

QWidget *SpeedDialog::createButtons()
{
    m_again = dialogButton(u"speedAgain"_s);
    m_again->hide();
    m_cancel = dialogButton(u"speedCancel"_s);
    m_deed = dialogButton(u"speedDeed"_s);
    connect(m_again, &QPushButton::clicked, this, &SpeedDialog::read);
    connect(m_cancel, &QPushButton::clicked, this, &SpeedDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, &SpeedDialog::set);
    return buttonRow({m_cancel, m_deed}, {m_again});
}

qint64 SpeedDialog::rateOf(int speed) const
{
    return m_catalogue.limitValue(QString(u"mass.speed.%1.perMinute"_s.arg(speed)));
}

QString SpeedDialog::describe(int speed) const
{
    constexpr qint64 million = 1'000'000;
    const std::chrono::seconds needed(million * 60 / rateOf(speed));
    return tr("%1 messages a minute: a million followers in %2")
        .arg(QLocale().toString(rateOf(speed)), Countdown::leftText(needed));
}

void SpeedDialog::reject()
{
    if (!m_isSetting)
        QDialog::reject();
}

void SpeedDialog::read()
{
    m_error->clear();
    m_again->hide();
    m_choices->hide();
    m_busy->show();
    m_busy->start();
    whenDone(m_sender.speed(m_account), this, [this](const core::Result<MassSpeed> &speed) {
        m_busy->hide();
        m_busy->stop();
        if (speed)
            return show(*speed);
        m_again->show();
        m_error->setError(speed.error());
    });
}

void SpeedDialog::show(const MassSpeed &speed)
{
    m_current = speed;
    m_choices->show();
    if (QAbstractButton *choice = m_speeds->button(speed.speed)) {
        choice->setChecked(true);
        choice->setFocus();
    }
    retranslate();
}

void SpeedDialog::set()
{
    const int wanted = m_speeds->checkedId();
    m_isSetting = true;
    m_error->clear();
    follow();
    whenDone(m_sender.setSpeed(m_account, wanted), this, [this, wanted](const core::Done &done) {
        m_isSetting = false;
        follow();
        if (!done) {
            m_error->setError(done.error());
            return;
        }
        Q_EMIT noticed(tr("Mass sends go out at speed %1 from now on: %2.").arg(wanted).arg(describe(wanted)));
        accept();
    });
}

void SpeedDialog::follow()
{
    const bool isOther = m_current && m_speeds->checkedId() >= 0 && m_speeds->checkedId() != m_current->speed;
    m_deed->setEnabled(isOther && !m_isSetting);
    m_cancel->setEnabled(!m_isSetting);
    m_choices->setEnabled(!m_isSetting);
}

void SpeedDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SpeedDialog::retranslate()
{
    setWindowTitle(tr("Speed of mass sends"));
    m_head->setText(tr("Speed of mass sends of"));
    m_about->setText(m_reason.isEmpty()
                         ? tr("How fast the platform hands a mass send out. A slower one brings fewer visitors to your "
                              "servers at a time. It holds for every mass send of this account until it is set anew.")
                         : m_reason);
    m_busy->setText(tr("Asking for the speed…"));
    const auto choices = m_speeds->buttons();
    for (QAbstractButton *choice : choices) {
        const int speed = m_speeds->id(choice);
        const bool isCurrent = m_current && m_current->speed == speed;
        choice->setText(u"%1 – %2"_s.arg(speed).arg(describe(speed)) + (isCurrent ? tr(" (set now)") : QString()));
    }
    m_again->setText(tr("Try again"));
    m_cancel->setText(m_reason.isEmpty() ? tr("Cancel") : tr("Close"));
    m_deed->setText(tr("Set the speed"));
    m_deed->setVisible(m_reason.isEmpty());
    follow();
}

} // namespace ui
