// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/industrydialog.h"

#include "core/api/templateapi.h"
#include "ui/pages/templates/templatelibrary.h"
#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/accounthead.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::templates::Industries;
using core::templates::Industry;
using core::templates::Template;

IndustryDialog::IndustryDialog(core::api::ApiClient &client, TemplateLibrary &library, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_library(library)
    , m_account(library.account().value_or(core::Account()))
    , m_head(new AccountHead(m_account))
    , m_primaryLabel(new QLabel)
    , m_secondaryLabel(new QLabel)
    , m_primary(createBox(u"primaryIndustry"_s))
    , m_secondary(createBox(u"secondaryIndustry"_s))
    , m_note(new ToneLabel(Tone::Muted))
    , m_lost(new ToneLabel(Tone::Bad))
    , m_error(new ErrorCard)
{
    setObjectName(u"industryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(560, 380);
    m_lost->setObjectName(u"industryLost"_s);
    m_error->setObjectName(u"industryError"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_note);
    layout->addWidget(createForm());
    layout->addWidget(m_lost, 1, Qt::AlignTop);
    layout->addWidget(m_error);
    layout->addWidget(createButtons());
    for (const QComboBox *box : {m_primary, m_secondary})
        connect(box, &QComboBox::currentIndexChanged, this, &IndustryDialog::follow);
    connect(&library, &TemplateLibrary::changed, this, &IndustryDialog::follow);
    retranslate();
    m_library.refresh(); // what is deleted is judged by what there is now
    whenDone(core::api::industries(client, m_account), this,
             [this](const core::Result<Industries> &read) { showCurrent(read); });
}

QComboBox *IndustryDialog::createBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    for (const Industry &industry : core::templates::allIndustries())
        box->addItem(u"%1 / %2"_s.arg(industry.firstClass, industry.secondClass), industry.id);
    box->setEnabled(false);
    return box;
}

QWidget *IndustryDialog::createForm()
{
    m_primaryLabel->setBuddy(m_primary);
    m_secondaryLabel->setBuddy(m_secondary);
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_primaryLabel, 0, 0);
    grid->addWidget(m_primary, 0, 1);
    grid->addWidget(m_secondaryLabel, 1, 0);
    grid->addWidget(m_secondary, 1, 1);
    return form;
}

QWidget *IndustryDialog::createButtons()
{
    m_cancel = dialogButton(u"industryCancel"_s);
    m_cancel->setDefault(true);
    m_deed = dialogButton(u"industryDeed"_s);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, &IndustryDialog::ask);
    return buttonRow({m_cancel, m_deed});
}

void IndustryDialog::showCurrent(const core::Result<Industries> &read)
{
    // An account that never chose any is answered with an error; it has to be able to choose.
    if (!read)
        m_error->setError(read.error());
    m_current = read.value_or(Industries());
    m_primary->setCurrentIndex(m_primary->findData(m_current->primary.id));
    m_secondary->setCurrentIndex(m_secondary->findData(m_current->secondary.id));
    m_primary->setEnabled(true);
    m_secondary->setEnabled(true);
    m_primary->setFocus();
    follow();
}

Industries IndustryDialog::wanted() const
{
    return {.primary = core::templates::industryOf(m_primary->currentData().toInt()).value_or(Industry()),
            .secondary = core::templates::industryOf(m_secondary->currentData().toInt()).value_or(Industry())};
}

QString IndustryDialog::lostText() const
{
    const bool isKnown =
        !m_library.isReading() && m_library.readAt().isValid() && !m_library.refusal(core::templates::Family::Message);
    if (!isKnown)
        return {};
    QStringList titles;
    for (const Template &lost : core::templates::lostBy(wanted(), m_library.all()))
        titles += u"– %1 (%2)"_s.arg(lost.title, lost.id);
    if (titles.isEmpty())
        return tr("No template of the account would be deleted.");
    return tr("The platform deletes %n template(s), for good:", nullptr, int(titles.size())) + u'\n'
        + titles.join(u'\n');
}

void IndustryDialog::follow()
{
    const Industries chosen = wanted();
    const bool isOther = m_current && chosen != *m_current && chosen.primary.id != 0 && chosen.secondary.id != 0;
    const bool isTwice = chosen.primary.id == chosen.secondary.id;
    const QString lost = lostText();
    m_deed->setEnabled(isOther && !isTwice && !lost.isEmpty() && !m_isChanging);
    if (!isOther)
        m_lost->setText({});
    else if (isTwice)
        m_lost->setText(tr("The two have to be different."));
    else if (lost.isEmpty())
        m_lost->setText(tr("Which templates would be deleted is known once the list has been read."));
    else
        m_lost->setText(lost);
}

void IndustryDialog::ask()
{
    const Question question{
        .title = tr("Change the industries of “%1”?").arg(m_account.name),
        .text = lostText() + u'\n' + tr("It cannot be changed again in this month."),
        .button = tr("Change"),
        .danger = Question::Danger::Destructive,
        .typed = m_account.isSandbox() ? QString() : m_account.name,
    };
    confirm(this, question, [this] { change(); });
}

void IndustryDialog::change()
{
    m_isChanging = true;
    m_error->clear();
    follow();
    const Industries chosen = wanted();
    whenDone(core::api::setIndustries(m_client, m_account, chosen.primary.id, chosen.secondary.id), this,
             [this](const core::Done &done) {
                 m_isChanging = false;
                 if (!done) {
                     m_error->setError(done.error());
                     follow();
                     return;
                 }
                 Q_EMIT set();
                 accept();
             });
}

void IndustryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void IndustryDialog::retranslate()
{
    setWindowTitle(m_account.isSandbox() ? u"[SANDBOX] "_s + tr("Industries") : tr("Industries"));
    m_head->setText(tr("Industries of"));
    m_note->setText(tr("They can be changed once a month. Templates of other industries are deleted by it. What "
                       "goes with a category, “Categories…” tells."));
    m_primaryLabel->setText(tr("&First"));
    m_secondaryLabel->setText(tr("&Second"));
    m_cancel->setText(tr("Cancel"));
    m_deed->setText(tr("Change…"));
    follow();
}

} // namespace ui
