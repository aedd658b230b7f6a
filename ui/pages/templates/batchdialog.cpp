// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/batchdialog.h"

#include "core/base/durationtext.h"
#include "core/catalogue/catalogue.h"
#include "ui/pages/templates/batchpace.h"
#include "ui/support/icons.h"
#include "ui/widgets/accounthead.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::templatebatch;

BatchDialog::BatchDialog(Use use, const core::Account &account, const BatchPlan &plan, const core::Catalogue &catalogue,
                         QWidget *parent)
    : QDialog(parent)
    , m_use(use)
    , m_account(account)
    , m_plan(plan)
    , m_catalogue(catalogue)
    , m_head(new AccountHead(account))
    , m_lines(new QWidget)
    , m_grid(new QGridLayout(m_lines))
    , m_pace(new BatchPace(BatchPace::Offers::RateAndRequests))
    , m_bytesHead(new QLabel)
    , m_bytes(new CodeView)
{
    setObjectName(u"batchDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(680, 560);
    m_head->badge()->setObjectName(u"batchBadge"_s);
    m_pace->setPace({.rate = plan.job.rate, .inFlight = plan.job.inFlight});
    m_bytesHead->setTextFormat(Qt::PlainText);
    m_bytes->setObjectName(u"batchBytes"_s);
    m_bytes->setMinimumHeight(120);
    m_bytes->setText(QString::fromUtf8(plan.first ? plan.first->body : QByteArray()), CodeView::Syntax::Json);
    layOut();
    retranslate();
    m_cancel->setFocus(); // Enter sends nothing to anybody
}

void BatchDialog::layOut()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_lines);
    layout->addWidget(m_pace);
    layout->addWidget(createDecisions());
    layout->addWidget(m_bytesHead);
    layout->addWidget(m_bytes, 1);
    layout->addWidget(createButtons());
    connect(m_pace, &BatchPace::changed, this, &BatchDialog::fill);
}

QWidget *BatchDialog::createDecisions()
{
    m_skipFaulty = new QCheckBox;
    m_skipFaulty->setObjectName(u"batchSkipFaulty"_s);
    m_nameLabel = new QLabel;
    m_nameLabel->setTextFormat(Qt::PlainText);
    m_name = new QLineEdit;
    m_name->setObjectName(u"batchTyped"_s);
    m_nameLabel->setBuddy(m_name);
    auto *decisions = new QWidget;
    auto *layout = new QGridLayout(decisions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_skipFaulty, 0, 0, 1, 2);
    layout->addWidget(m_nameLabel, 1, 0);
    layout->addWidget(m_name, 1, 1);
    const bool isSending = m_use == Use::Send;
    const bool isReal = isSending && !m_account.isSandbox();
    m_skipFaulty->setVisible(isSending && m_plan.counts.faulty > 0);
    m_nameLabel->setVisible(isReal);
    m_name->setVisible(isReal);
    connect(m_skipFaulty, &QCheckBox::toggled, this, &BatchDialog::follow);
    connect(m_name, &QLineEdit::textChanged, this, &BatchDialog::follow);
    return decisions;
}

QWidget *BatchDialog::createButtons()
{
    m_cancel = dialogButton(u"batchCancelDialog"_s);
    m_deed = dialogButton(u"batchDeed"_s);
    connect(m_cancel, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, [this] {
        if (!isReady())
            return;
        Q_EMIT agreed(m_plan.job.id, m_pace->pace());
        accept();
    });
    auto *row = buttonRow({m_cancel, m_deed});
    m_deed->setVisible(m_use == Use::Send); // in its row, or it would be a window of its own
    return row;
}

bool BatchDialog::isReady() const
{
    const bool isNamed = m_account.isSandbox() || m_name->text().trimmed() == m_account.name;
    const bool isSettled = m_plan.counts.faulty == 0 || m_skipFaulty->isChecked();
    return m_use == Use::Send && m_plan.counts.left() > 0 && isNamed && isSettled;
}

void BatchDialog::follow()
{
    m_deed->setEnabled(isReady());
}

void BatchDialog::addLine(const QString &name, Mark mark, const QString &title, const QString &text)
{
    const int row = m_grid->rowCount();
    const Tone tone = mark == Mark::Good ? Tone::Good : mark == Mark::Look ? Tone::Warning : Tone::Bad;
    const QString icon = mark == Mark::Good ? u"check"_s : mark == Mark::Look ? u"warning"_s : u"error"_s;
    auto *sign = new QLabel;
    sign->setPixmap(themedIcon(icon, tone).pixmap(18, 18));
    auto *words = new ToneLabel(mark == Mark::Good ? Tone::Normal : tone);
    words->setObjectName(u"batchCheck-"_s + name);
    words->setText(text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(sign, row, 0, Qt::AlignTop);
    m_grid->addWidget(new QLabel(title), row, 1, Qt::AlignTop);
    m_grid->addWidget(words, row, 2);
}

void BatchDialog::addMessages()
{
    const core::BatchCounts &counts = m_plan.counts;
    const qint64 messages = counts.left();
    QString text = tr("%n message(s)", nullptr, int(messages));
    if (const double rate = m_pace->pace().rate; rate > 0)
        text +=
            u" · "_s + tr("about %1").arg(core::durationText(std::chrono::seconds(qint64(double(messages) / rate))));
    const qint64 done = counts.total() - counts.faulty - messages;
    if (done > 0)
        text += u" · "_s + tr("%n row(s) are done", nullptr, int(done));
    addLine(u"messages"_s, messages > 0 ? Mark::Good : Mark::Bad, tr("Messages"), text);
    if (counts.faulty > 0)
        addLine(u"faulty"_s, Mark::Look, tr("Left out"),
                tr("%n row(s) break a rule of the platform and are not sent", nullptr, int(counts.faulty)));
    if (m_plan.repeatedOpenIds > 0)
        addLine(u"repeated"_s, Mark::Look, tr("Twice"),
                tr("%n row(s) go to somebody who gets an earlier one, too", nullptr, int(m_plan.repeatedOpenIds)));
}

void BatchDialog::addQuota()
{
    if (m_plan.job.subject.family == core::templates::Family::Subscription)
        return; // goes by what each follower agreed to
    const QLocale locale;
    const qint64 left = m_plan.quota.limit - m_plan.quota.used;
    const bool isEnough = left >= m_plan.counts.left();
    addLine(u"quota"_s, isEnough ? Mark::Good : Mark::Look, tr("Quota"),
            tr("%1 of %2 left today, by what was sent from here; accounts with many followers have more. When it is "
               "used up the job stops and can be resumed the next day.")
                .arg(locale.toString(left), locale.toString(m_plan.quota.limit)));
}

void BatchDialog::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addLine(u"template"_s, Mark::Good, tr("Template"),
            m_plan.job.source.isEmpty() ? m_plan.job.subject.title
                                        : QString(m_plan.job.subject.title + u" · "_s + m_plan.job.source));
    addMessages();
    addQuota();
    follow();
}

void BatchDialog::retranslate()
{
    const bool isDry = m_use == Use::DryRun;
    const QString head = isDry ? tr("Dry run for") : tr("Template messages of");
    const QString title = isDry ? tr("Dry run for “%1”") : tr("Template messages of “%1”");
    setWindowTitle((m_account.isSandbox() ? u"[SANDBOX] "_s : QString()) + title.arg(m_account.name));
    m_head->setText(head);
    m_skipFaulty->setText(tr("Send the &others although some rows break a rule"));
    m_nameLabel->setText(tr("T&ype “%1” to go on").arg(m_account.name));
    m_cancel->setText(isDry ? tr("Close") : tr("Cancel"));
    m_deed->setText(tr("Send now"));
    if (m_plan.first) {
        const core::Endpoint *endpoint = m_catalogue.endpoint(m_plan.first->endpointId);
        m_bytesHead->setText(
            tr("Exactly this goes out first: POST %1 · %n byte(s)", nullptr, int(m_plan.first->body.size()))
                .arg(endpoint ? endpoint->path : m_plan.first->endpointId));
    } else {
        m_bytesHead->setText(tr("No new message can be sent"));
    }
    fill();
}

void BatchDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui
