// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnosis/checkuptab.h"

#include "ui/support/icons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::diagnosis::Check;

namespace {

Tone toneOf(const Check &check)
{
    switch (check.state) {
    case Check::State::Ok: return Tone::Good;
    case Check::State::Warning: return Tone::Warning;
    case Check::State::Failed: return Tone::Bad;
    default: return Tone::Muted;
    }
}

QString millisecondsOf(const Check &check)
{
    return check.isOver() && check.state != Check::State::Skipped ? QString::number(check.elapsed.count()) : QString();
}

constexpr std::array columns{
    Column<Check>{.title = QT_TRANSLATE_NOOP("ui::CheckupTab", "Check"),
                  .text = [](const Check &check) { return check.title(); }},
    Column<Check>{.title = QT_TRANSLATE_NOOP("ui::CheckupTab", "State"),
                  .text = [](const Check &check) { return wordFor(check.state); },
                  .tone = toneOf},
    Column<Check>{
        .title = QT_TRANSLATE_NOOP("ui::CheckupTab", "ms"), .text = millisecondsOf, .alignment = Qt::AlignRight},
    Column<Check>{.title = QT_TRANSLATE_NOOP("ui::CheckupTab", "What was found"),
                  .text = [](const Check &check) { return check.finding; },
                  .toolTip = [](const Check &check) { return check.finding.toHtmlEscaped(); }},
};

} // namespace

CheckupTab::CheckupTab(const core::diagnosis::Checkup::Needs &needs, QWidget *parent)
    : QWidget(parent)
    , m_clock(needs.clock)
    , m_checkup(new core::diagnosis::Checkup(needs, this))
    , m_model(new RowModel<Check>("ui::CheckupTab", columns, this))
    , m_intro(new ToneLabel(Tone::Muted, this))
    , m_urlLabel(new QLabel(this))
    , m_url(new QLineEdit(this))
    , m_run(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_copy(new CopyButton(
          [this] {
              return core::diagnosis::markdownReport(m_checkup->checks(), m_checkup->subject().account, m_clock.now());
          },
          this))
    , m_progress(new QProgressBar(this))
    , m_table(makeTable())
    , m_finding(new QLabel(this))
    , m_advice(new ToneLabel(Tone::Warning, this))
    , m_summary(new ToneLabel(Tone::Muted, this))
{
    m_finding->setObjectName(u"finding"_s);
    m_finding->setTextFormat(Qt::PlainText);
    m_finding->setWordWrap(true);
    m_finding->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->setObjectName(u"findingAdvice"_s);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setObjectName(u"checkupSummary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_intro);
    layout->addLayout(makeTop());
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_finding);
    layout->addWidget(m_advice);
    layout->addWidget(m_summary);

    connect(m_run, &QPushButton::clicked, this, &CheckupTab::run);
    connect(m_stop, &QPushButton::clicked, this, &CheckupTab::stop);
    connect(m_url, &QLineEdit::returnPressed, this, &CheckupTab::run);
    connect(m_checkup, &core::diagnosis::Checkup::changed, this, &CheckupTab::showCheck);
    connect(m_checkup, &core::diagnosis::Checkup::finished, this, &CheckupTab::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckupTab::showSelected);
    m_model->setRows(m_checkup->checks());
    retranslate();
}

QLayout *CheckupTab::makeTop()
{
    m_url->setObjectName(u"callbackUrl"_s);
    m_url->setPlaceholderText(u"https://example.com/wechat"_s);
    m_url->setClearButtonEnabled(true);
    m_urlLabel->setBuddy(m_url);
    m_run->setObjectName(u"runCheckup"_s);
    m_run->setIcon(themedIcon(u"play"_s));
    m_run->setDefault(true);
    m_stop->setObjectName(u"stopCheckup"_s);
    m_stop->setIcon(themedIcon(u"stop"_s));
    m_copy->setObjectName(u"copyReport"_s);
    m_progress->setObjectName(u"checkupProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_urlLabel);
    line->addWidget(m_url, 1);
    line->addWidget(m_run);
    line->addWidget(m_stop);
    line->addWidget(m_copy);
    return line;
}

QTreeView *CheckupTab::makeTable()
{
    auto *table = new QTreeView(this);
    table->setObjectName(u"checks"_s);
    table->setModel(m_model);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    table->header()->resizeSection(0, 230);
    table->header()->resizeSection(1, 90);
    table->header()->resizeSection(2, 70);
    return table;
}

void CheckupTab::setAccount(const std::optional<core::Account> &account)
{
    const bool isAnother =
        account.has_value() != m_account.has_value() || (account && account->appId != m_account->appId);
    m_account = account;
    if (isAnother && m_checkup->isRunning())
        m_checkup->cancel();
    retranslate();
}

void CheckupTab::run()
{
    m_checkup->start({.account = m_account, .callbackUrl = QUrl(m_url->text().trimmed())});
    showState();
}

void CheckupTab::stop()
{
    m_checkup->cancel();
}

void CheckupTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CheckupTab::showCheck(qsizetype row)
{
    m_model->replace(row, m_checkup->checks().at(row));
    showState();
    if (m_table->currentIndex().row() == row)
        showSelected();
}

void CheckupTab::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    const Check check = current.isValid() ? m_model->row(current.row()) : Check();
    m_finding->setText(check.finding);
    m_finding->setVisible(!check.finding.isEmpty());
    m_advice->setText(check.advice);
    m_advice->setVisible(!check.advice.isEmpty());
}

void CheckupTab::showState()
{
    const QList<Check> &checks = m_checkup->checks();
    const auto count = [&checks](Check::State state) {
        return static_cast<int>(std::ranges::count(checks, state, &Check::state));
    };
    const auto over = std::ranges::count_if(checks, &Check::isOver);
    const bool isRunning = m_checkup->isRunning();
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, static_cast<int>(checks.size()));
    m_progress->setValue(isRunning ? static_cast<int>(over) : 0);
    m_run->setEnabled(!isRunning);
    m_stop->setEnabled(isRunning);
    m_copy->setEnabled(!isRunning && over > 0);
    if (isRunning || over == 0) {
        m_summary->setText(isRunning ? tr("Looking…") : QString());
        m_summary->setTone(Tone::Muted);
        return;
    }
    const int failed = count(Check::State::Failed);
    const int warned = count(Check::State::Warning);
    m_summary->setTone(failed > 0 ? Tone::Bad : warned > 0 ? Tone::Warning : Tone::Good);
    m_summary->setText(failed + warned == 0
                           ? tr("Nothing is wrong.")
                           : tr("%n failed", nullptr, failed) + u", "_s + tr("%n warning(s)", nullptr, warned));
}

void CheckupTab::retranslate()
{
    m_intro->setText(m_account && m_account->isSandbox()
                         ? tr("SANDBOX: only the simulated platform on this computer is asked.")
                         : tr("Looks at everything between this computer and the platform. Nothing is changed, and no "
                              "token is taken away from a server."));
    m_urlLabel->setText(tr("Callback &URL"));
    m_url->setToolTip(tr("Asked from here as WeChat asks it; may be left empty"));
    m_run->setText(tr("Run"));
    m_run->setToolTip(tr("Run the check-up (F5)"));
    m_stop->setText(tr("Stop"));
    m_copy->setWhat(tr("report as Markdown, without secrets"));
    m_table->setAccessibleName(tr("Checks"));
    m_progress->setAccessibleName(tr("Progress"));
    m_model->retranslate();
    showSelected();
    showState();
}

} // namespace ui
