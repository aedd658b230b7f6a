// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/reachdialog.h"

#include "ui/widgets/copybutton.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *beside(QWidget *widget, QWidget *button)
{
    auto *line = new QHBoxLayout;
    line->addWidget(widget, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    return line;
}

} // namespace

ReachDialog::ReachDialog(ReachPlace place, QWidget *parent)
    : QDialog(parent)
    , m_place(std::move(place))
    , m_intro(new QLabel(this))
    , m_domainLabel(new QLabel(this))
    , m_domain(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_stepsLabel(new QLabel(this))
    , m_steps(new QPlainTextEdit(this))
    , m_urlLabel(new QLabel(this))
    , m_url(new QLineEdit(this))
    , m_caveats(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"reachDialog"_s);
    resize(820, 560);
    m_intro->setWordWrap(true);
    m_domain->setObjectName(u"reachDomain"_s);
    m_domain->setPlaceholderText(u"wechat.example.com"_s);
    m_domain->setText(m_place.domain);
    m_domain->setMaxLength(253);
    m_domainLabel->setBuddy(m_domain);
    m_list->setObjectName(u"reachWays"_s);
    m_list->setFixedWidth(220);

    auto *domain = new QHBoxLayout;
    domain->addWidget(m_domainLabel);
    domain->addWidget(m_domain, 1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(createWay(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addLayout(domain);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_domain, &QLineEdit::textChanged, this, &ReachDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReachDialog::showWay);
    retranslate();
}

QWidget *ReachDialog::createWay()
{
    m_steps->setObjectName(u"reachSteps"_s);
    m_steps->setReadOnly(true);
    m_steps->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_url->setObjectName(u"reachUrl"_s);
    m_url->setReadOnly(true);
    m_caveats->setObjectName(u"reachCaveats"_s);
    m_caveats->setWordWrap(true);
    m_caveats->setTextFormat(Qt::PlainText);
    m_caveats->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_steps->setFont(fixed);
    m_url->setFont(fixed);
    m_stepsLabel->setBuddy(m_steps);
    m_urlLabel->setBuddy(m_url);
    auto *copySteps = new CopyButton([this] { return m_steps->toPlainText(); });
    copySteps->setObjectName(u"copyReachSteps"_s);
    auto *copyUrl = new CopyButton([this] { return m_url->text(); });
    copyUrl->setObjectName(u"copyReachUrl"_s);

    auto *way = new QWidget;
    auto *layout = new QVBoxLayout(way);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stepsLabel);
    layout->addLayout(beside(m_steps, copySteps), 1);
    layout->addWidget(m_urlLabel);
    layout->addLayout(beside(m_url, copyUrl));
    layout->addWidget(m_caveats);
    return way;
}

void ReachDialog::fill()
{
    m_place.domain = m_domain->text();
    m_ways = reachWays(m_place);
    const int row = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const ReachWay &way : std::as_const(m_ways))
        m_list->addItem(way.title);
    m_list->setCurrentRow(row);
    showWay();
}

void ReachDialog::showWay()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const ReachWay &way = m_ways.at(row);
    m_steps->setPlainText(way.steps);
    m_url->setText(way.serverUrl);
    m_caveats->setText(u"• "_s + way.caveats.join(u"\n• "_s));
}

void ReachDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReachDialog::retranslate()
{
    setWindowTitle(tr("Reach it from outside"));
    m_intro->setText(tr("WeChat's servers have to reach the inspector at %1:%2 on this computer. Each way below is "
                        "filled in for the account in use; the Token and the EncodingAESKey stay as they are.")
                         .arg(m_place.host)
                         .arg(m_place.port));
    m_domainLabel->setText(tr("Your &domain or server"));
    m_stepsLabel->setText(tr("What to &run or to write down"));
    m_urlLabel->setText(tr("&Server URL for WeChat's console"));
    m_steps->setAccessibleName(tr("What to run or to write down"));
    m_list->setAccessibleName(tr("Ways"));
    fill();
}

} // namespace ui
