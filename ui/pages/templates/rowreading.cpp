// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/rowreading.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::templatebatch::RowCourse;
using core::templatebatch::RowCoursePtr;

RowReading::RowReading(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton)
{
    constexpr int lookMs = 150;
    constexpr int barHeight = 8;
    setObjectName(u"rowReading"_s);
    m_text->setObjectName(u"rowReadingText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_stop->setObjectName(u"rowReadingStop"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_stop);
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &RowReading::look);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_unseen = Unseen::Stops;
        leave();
        Q_EMIT stopped();
    });
    hide();
    retranslate();
}

RowReading::~RowReading()
{
    leave();
}

RowCoursePtr RowReading::start(const QString &text, qint64 rows, Unseen unseen)
{
    leave();
    m_course = std::make_shared<RowCourse>();
    m_unseen = unseen;
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, int(std::min<qint64>(rows, std::numeric_limits<int>::max())));
    m_bar->setValue(0);
    m_timer.start();
    return m_course;
}

bool RowReading::finish(const RowCoursePtr &course)
{
    if (course != m_course || course->isUnwanted)
        return false;
    m_unseen = Unseen::GoesOn; // it has
    leave();
    return true;
}

void RowReading::leave()
{
    if (m_course && m_unseen == Unseen::Stops)
        m_course->isUnwanted = true;
    m_course.reset();
    m_timer.stop();
    hide();
}

void RowReading::look()
{
    m_bar->setValue(int(std::min<qint64>(m_course->rows, m_bar->maximum())));
    show();
}

void RowReading::retranslate()
{
    m_stop->setText(tr("Stop"));
}

void RowReading::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
