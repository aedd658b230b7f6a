// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/replaydialog.h"

#include "ui/pages/inspector/replayform.h"
#include "ui/pages/inspector/replayresults.h"
#include "ui/support/confirm.h"
#include "ui/support/icons.h"
#include "ui/support/whendone.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Delivery;
using core::Replayer;

ReplayDialog::ReplayDialog(const Services &services, const QList<core::DeliveryId> &ids, const QUrl &own,
                           QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_replayer(services.log, services.transport, services.clock)
    , m_ids(ids)
    , m_own(own)
    , m_title(new QLabel)
    , m_error(new ErrorCard)
    , m_results(new ReplayResults)
    , m_progress(new QProgressBar)
    , m_summary(new ToneLabel(Tone::Muted))
{
    setObjectName(u"replayDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Replay"));
    resize(920, 700);
    m_title->setText(tr("Replay %n callback(s)", nullptr, int(ids.size())));
    setFontScale(m_title, 1.15, QFont::DemiBold);
    m_summary->setObjectName(u"replaySummary"_s);
    m_progress->setObjectName(u"replayProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, int(ids.size()));
    std::ranges::sort(m_ids, {}, &core::DeliveryId::value);
    connect(&m_replayer, &Replayer::replayed, this, &ReplayDialog::take);
    whenDone(m_services.log.findAll(m_ids), this, [this](const core::Result<QList<Delivery>> &deliveries) {
        if (deliveries)
            build(*deliveries);
        else
            fail(deliveries.error());
    });
}

void ReplayDialog::build(const QList<Delivery> &deliveries)
{
    for (const Delivery &delivery : deliveries) {
        if (!delivery.account.isNull() && !m_accounts.contains(delivery.account))
            m_accounts.append(delivery.account);
    }
    m_results->setDeliveries(deliveries);
    m_form = new ReplayForm(m_services.settings, deliveries);
    m_form->setUrl(m_own);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_form);
    splitter->addWidget(m_results);
    splitter->setStretchFactor(0, deliveries.size() == 1 ? 2 : 0);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(createButtons());
    showState();
}

QWidget *ReplayDialog::createButtons()
{
    m_start = new QPushButton;
    m_start->setObjectName(u"replayStart"_s);
    m_copy = new QPushButton(themedIcon(u"copy"_s), tr("Cop&y results"));
    m_copy->setObjectName(u"replayCopy"_s);
    m_export = new QPushButton(tr("&Export results…"));
    m_export->setObjectName(u"replayExport"_s);
    m_close = new QPushButton(tr("Close"));
    auto *made = new QWidget;
    auto *layout = new QHBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_copy);
    layout->addWidget(m_export);
    layout->addStretch();
    layout->addWidget(m_start);
    layout->addWidget(m_close);
    for (QPushButton *button : {m_copy, m_export, m_close, m_start})
        button->setAutoDefault(false); // Return belongs to the editors
    auto *go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(go, &QShortcut::activated, m_start, &QPushButton::click);
    connect(m_start, &QPushButton::clicked, this, &ReplayDialog::startOrStop);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_results->asTable()); });
    connect(m_export, &QPushButton::clicked, this, &ReplayDialog::exportResults);
    connect(m_close, &QPushButton::clicked, this, &ReplayDialog::reject);
    return made;
}

void ReplayDialog::reject()
{
    if (m_isRunning)
        m_replayer.stop(); // what is under way is not waited for: its answers have nobody to show them to
    QDialog::reject();
}

void ReplayDialog::startOrStop()
{
    if (m_isRunning) {
        m_replayer.stop();
        m_start->setEnabled(false);
        return;
    }
    m_error->clear();
    auto order = m_form->order();
    if (!order) {
        fail(order.error());
        return;
    }
    const QString target = realTarget(order->to);
    if (target.isEmpty() || m_ids.size() < 2)
        return begin(*order);
    const int count = int(m_ids.size());
    confirm(this,
            {.title = tr("Replay %n callback(s) to %1?", nullptr, count).arg(order->to.host()),
             .text = tr("They are callbacks of %1. The server takes them for real ones: what it did about them it does "
                        "again.")
                         .arg(target),
             .button = tr("Replay %n callback(s)", nullptr, count),
             .danger = Question::Danger::Destructive},
            [this, made = *order] { begin(made); });
}

QString ReplayDialog::realTarget(const QUrl &to) const
{
    if (core::isLoopback(to))
        return {};
    QStringList names;
    for (const core::AppId &account : m_accounts) {
        const auto known = m_services.book.find(account);
        if (!known || !known->isSandbox())
            names += known ? u"“%1”"_s.arg(known->name) : account.toString();
    }
    return names.join(u", "_s);
}

void ReplayDialog::begin(const Replayer::Order &order)
{
    if (m_isRunning)
        return;
    m_keyless.clear();
    m_isRunning = true;
    showState();
    collectKeys(order);
}

/// One account after the other; a replay byte by byte does without those that cannot be had.
void ReplayDialog::collectKeys(Replayer::Order order)
{
    const auto missing = std::ranges::find_if(m_accounts, [this, &order](const core::AppId &account) {
        return !order.keys.contains(account.toString()) && !m_keyless.contains(account);
    });
    if (missing == m_accounts.cend()) {
        start(order);
        return;
    }
    const core::AppId account = *missing;
    whenDone(m_services.vault.credentials(account), this,
             [this, account, order](const core::Result<core::Credentials> &credentials) mutable {
                 const auto known = m_services.book.find(account);
                 const auto keys = credentials && known
                     ? core::callback::Keys::from(*known, *credentials)
                     : core::Result<core::callback::Keys>(core::fail(
                         credentials ? core::Error{.kind = core::Error::Kind::NotFound,
                                                   .message = tr("There is no account %1").arg(account.toString())}
                                     : credentials.error()));
                 const bool isNeeded = order.form.envelope == core::ReplayForm::Envelope::Renewed;
                 if (!keys && isNeeded) {
                     m_isRunning = false;
                     fail(keys.error());
                     showState();
                     return;
                 }
                 if (keys)
                     order.keys.insert(account.toString(), *keys);
                 else
                     m_keyless.append(account);
                 collectKeys(std::move(order));
             });
}

void ReplayDialog::start(const Replayer::Order &order)
{
    m_form->remember();
    m_results->clear();
    m_progress->setValue(0);
    m_summary->setTone(Tone::Muted);
    m_summary->setText(tr("Sending…"));
    whenDone(m_replayer.replay(m_ids, order), this, std::bind_front(&ReplayDialog::finish, this));
}

void ReplayDialog::take(const core::Replayed &result)
{
    m_results->add(result);
    m_progress->setValue(m_progress->value() + 1);
}

void ReplayDialog::finish(const core::Result<Replayer::Tally> &tally)
{
    m_isRunning = false;
    showState();
    if (!tally) {
        m_summary->clear();
        fail(tally.error());
        return;
    }
    m_summary->setTone(tally->failed > 0 ? Tone::Bad : tally->different > 0 ? Tone::Warning : Tone::Good);
    m_summary->setText(tr("%1 accepted, %2 of them answered otherwise than then, %3 failed, %4 not sent")
                           .arg(tally->accepted)
                           .arg(tally->different)
                           .arg(tally->failed)
                           .arg(tally->left));
}

void ReplayDialog::fail(const core::Error &error)
{
    m_error->setError(error);
}

void ReplayDialog::showState()
{
    m_start->setText(m_isRunning ? tr("Stop") : tr("&Replay"));
    m_start->setIcon(themedIcon(m_isRunning ? u"stop"_s : u"play"_s));
    m_start->setToolTip(tr("Ctrl+Return"));
    m_start->setEnabled(true);
    m_form->setEnabled(!m_isRunning);
    m_progress->setVisible(m_isRunning);
    m_copy->setEnabled(!m_results->isEmpty());
    m_export->setEnabled(!m_results->isEmpty() && !m_isRunning);
}

void ReplayDialog::exportResults()
{
    auto *dialog = new QFileDialog(this, tr("Export the results"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"replay.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray csv = m_results->asCsv();
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
            fail({.kind = core::Error::Kind::Storage,
                  .message = tr("%1 cannot be written: %2").arg(path, file.errorString())});
    });
    dialog->open();
}

} // namespace ui
