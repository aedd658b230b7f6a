// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busyview.h"

#include "ui/widgets/errorcard.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

BusyView::BusyView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_error(new ErrorCard)
{
    m_text->setObjectName(name + u"Progress"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(360, 6);
    m_progress->setRange(0, 0);
    m_error->setObjectName(name + u"LookError"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_text);
    layout->addWidget(m_progress, 0, Qt::AlignCenter);
    layout->addWidget(m_error);
    layout->addStretch(3);
}

void BusyView::start()
{
    m_progress->setRange(0, 0);
    m_progress->show();
    m_text->show();
    m_error->clear();
}

void BusyView::stop()
{
    m_progress->hide();
    m_text->hide();
    m_error->clear();
}

void BusyView::setText(const QString &text)
{
    m_text->setText(text);
    m_progress->setAccessibleName(text);
}

void BusyView::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void BusyView::setError(const core::Error &error)
{
    stop();
    m_error->setError(error);
}

} // namespace ui
