// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnosis/doctortab.h"

#include "core/diagnosis/doctor.h"
#include "ui/pages/diagnosis/explanationview.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DoctorTab::DoctorTab(core::diagnosis::Doctor &doctor, core::api::ApiClient &client, QWidget *parent)
    : QWidget(parent)
    , m_doctor(doctor)
    , m_label(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_explain(new QPushButton(this))
    , m_hint(new ToneLabel(Tone::Muted, this))
    , m_view(new ExplanationView(doctor, client))
{
    m_text->setObjectName(u"failure"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_label->setBuddy(m_text);
    m_explain->setObjectName(u"explainTyped"_s);
    m_explain->setDefault(true);

    auto *left = new QWidget(this);
    auto *asking = new QVBoxLayout(left);
    asking->setContentsMargins(0, 0, 8, 0);
    asking->addWidget(m_label);
    asking->addWidget(m_text, 1);
    asking->addWidget(m_explain, 0, Qt::AlignLeft);
    asking->addWidget(m_hint);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_view->setContentsMargins(12, 0, 8, 8);
    scroll->setWidget(m_view);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"doctorSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(splitter);
    connect(m_explain, &QPushButton::clicked, this, &DoctorTab::explainTyped);
    connect(m_view, &ExplanationView::openRequested, this, &DoctorTab::openRequested);
    retranslate();
}

void DoctorTab::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    if (m_view->isVisibleTo(this))
        explainTyped();
}

void DoctorTab::explain(const QString &text)
{
    m_text->setPlainText(text);
    explainTyped();
}

void DoctorTab::explainTyped()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty())
        m_view->clear();
    else
        m_view->setExplanation(m_doctor.explain(text, m_account), m_account);
}

void DoctorTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        explainTyped();
    }
    QWidget::changeEvent(event);
}

void DoctorTab::retranslate()
{
    m_label->setText(tr("&Error code, message or whole answer"));
    m_text->setPlaceholderText(tr("40164\n{\"errcode\":48001,\"errmsg\":\"api unauthorized rid: …\"}\nconfig:invalid "
                                  "signature"));
    m_explain->setText(tr("Explain"));
    m_explain->setToolTip(tr("Explain (Ctrl+Return)"));
    m_hint->setText(tr("JSON, a line of a log, the words of an OAuth page or of the JS-SDK: nothing leaves this "
                       "computer."));
}

} // namespace ui
