// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/comparedialog.h"

#include "core/inspector/reopen.h"
#include "ui/pages/inspector/pairview.h"
#include "ui/support/plaintooltip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linediffview.h"

#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Delivery;

namespace {

/// Of safe mode no two replies are equal before they are opened.
Delivery withOpenedReply(const ShownDelivery &shown)
{
    Delivery delivery = shown.delivery;
    if (shown.keys) {
        if (auto opened = core::openedReply(delivery.reply, *shown.keys))
            delivery.reply = std::move(*opened);
    }
    return delivery;
}

QString headOf(const Delivery &delivery)
{
    const QString type = delivery.event.isEmpty() ? delivery.type : delivery.event;
    return u"#%1 · %2 · %3 %4"_s.arg(QString::number(delivery.id.value()),
                                     delivery.receivedAt.toLocalTime().toString(u"MM-dd HH:mm:ss.zzz"_s), type,
                                     delivery.summary);
}

} // namespace

CompareDialog::CompareDialog(const ShownDelivery &left, const ShownDelivery &right, QWidget *parent)
    : QDialog(parent)
    , m_left(left)
    , m_right(right)
    , m_tabs(new QTabWidget)
    , m_onlyDifferences(new QCheckBox)
    , m_next(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"compareDialog"_s);
    resize(1000, 640);
    m_tabs->setObjectName(u"compareTabs"_s);
    m_tabs->setDocumentMode(true);
    m_onlyDifferences->setObjectName(u"onlyDifferences"_s);
    m_next->setObjectName(u"nextDifference"_s);
    m_next->setShortcut(Qt::Key_F7);
    m_close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(createHeads());
    layout->addWidget(m_tabs, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_onlyDifferences);
    row->addStretch();
    row->addWidget(m_next);
    row->addWidget(m_close);
    layout->addLayout(row);
    fill(withOpenedReply(left), withOpenedReply(right));
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CompareDialog::adapt);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool only) {
        for (PairView *view : std::as_const(m_pairs))
            view->setShown(only ? PairsShown::Differing : PairsShown::All);
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (auto *lines = qobject_cast<LineDiffView *>(m_tabs->currentWidget()))
            lines->goToNext();
    });
    retranslate();
    adapt();
}

QWidget *CompareDialog::createHeads()
{
    auto *heads = new QWidget;
    auto *row = new QHBoxLayout(heads);
    row->setContentsMargins(0, 0, 0, 0);
    for (const ShownDelivery *side : {&m_left, &m_right}) {
        auto *label = new ToneLabel(Tone::Normal);
        label->setText(headOf(side->delivery));
        label->setWordWrap(false);
        label->setMinimumWidth(1);
        label->setToolTip(plainToolTip(label->text()));
        setFontScale(label, 1.0, QFont::DemiBold);
        row->addWidget(label, 1);
    }
    return heads;
}

void CompareDialog::fill(Delivery left, Delivery right)
{
    const core::DeliveryDiff diff = core::compare(left, right);
    const auto addPairs = [this](const char *title, const QString &name, const QList<core::ValuePair> &pairs) {
        auto *view = new PairView;
        view->setObjectName(name);
        view->setPairs(pairs);
        m_pairs.append(view);
        add(view, title, view->differences());
    };
    const auto addLines = [this](const char *title, const QString &name, const QList<core::LinePair> &lines) {
        auto *view = new LineDiffView;
        view->setObjectName(name);
        view->setRows(lines);
        add(view, title, view->differences());
    };
    addPairs(QT_TR_NOOP("Fields"), u"compareFields"_s, diff.fields);
    addLines(QT_TR_NOOP("Message"), u"compareMessage"_s, diff.message);
    addLines(QT_TR_NOOP("Reply"), u"compareReply"_s, diff.reply);
    addPairs(QT_TR_NOOP("Headers"), u"compareHeaders"_s, diff.headers);
    addPairs(QT_TR_NOOP("Times and state"), u"compareFacts"_s, diff.facts);
}

void CompareDialog::add(QWidget *view, const char *title, int differences)
{
    m_titles.append({title, differences});
    m_tabs->addTab(view, {});
}

void CompareDialog::adapt()
{
    const auto *lines = qobject_cast<LineDiffView *>(m_tabs->currentWidget());
    m_next->setEnabled(lines && lines->differences() > 0);
    m_onlyDifferences->setEnabled(!lines);
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare two deliveries"));
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        const auto &[title, differences] = m_titles.at(i);
        m_tabs->setTabText(int(i), differences == 0 ? tr(title) : u"%1 (≠ %2)"_s.arg(tr(title)).arg(differences));
    }
    m_onlyDifferences->setText(tr("Only what differs"));
    m_next->setText(tr("Next difference"));
    m_next->setToolTip(tr("Next difference (F7)"));
    m_close->setText(tr("Close"));
}

} // namespace ui
