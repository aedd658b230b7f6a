// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jssdk/harsource.h"

#include "ui/support/inbackground.h"

#include <QBuffer>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::jssdk::HarFinding;
using core::jssdk::HarReading;

HarSource::HarSource(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton)
    , m_choice(new QComboBox)
{
    setObjectName(u"harSource"_s);
    m_progress->setObjectName(u"harProgress"_s);
    m_progress->setRange(0, 100);
    m_stop->setObjectName(u"harStop"_s);
    m_choice->setObjectName(u"harChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setBuddy(m_choice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_stop);
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, &HarSource::follow);
    connect(m_stop, &QPushButton::clicked, this, &HarSource::stop);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &HarSource::choose);
    hide();
    retranslate();
}

HarSource::~HarSource()
{
    stop();
}

void HarSource::open(const QString &path)
{
    start([path] { return std::make_unique<QFile>(path); }, path);
}

void HarSource::read(const QByteArray &recording)
{
    start(
        [recording] {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(recording);
            return buffer;
        },
        {});
}

void HarSource::start(const std::function<std::unique_ptr<QIODevice>()> &source, const QString &name)
{
    stop();
    const auto job = std::make_shared<Job>();
    m_job = job;
    m_findings.clear();
    follow();
    show();
    m_poll.start();
    inBackground(
        this,
        [job, source, name]() -> core::Result<HarReading> {
            const std::unique_ptr<QIODevice> file = source();
            if (!file->open(QIODevice::ReadOnly))
                return core::fail(core::Error::Kind::Storage, tr("Cannot read %1: %2").arg(name, file->errorString()));
            return core::jssdk::readHar(*file, [&job](qint64 done, qint64 total) {
                job->done = done;
                job->total = total;
                return !job->isStopped;
            });
        },
        [this, job](const core::Result<HarReading> &reading) {
            if (m_job == job)
                take(reading);
        });
}

void HarSource::stop()
{
    if (m_job)
        m_job->isStopped = true;
    m_job.reset();
    m_poll.stop();
    hide();
}

void HarSource::take(const core::Result<HarReading> &reading)
{
    m_job.reset();
    m_poll.stop();
    if (!reading || reading->findings.isEmpty()) {
        hide();
        Q_EMIT failed(reading ? core::Error{.message = tr("None of %n answer(s) in the file has a signature", nullptr,
                                                          int(reading->entries)),
                                            .advice = tr("Save it with content, after the page has loaded."),
                                            .field = u"har"_s}
                              : reading.error());
        return;
    }
    m_findings = reading->findings;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const HarFinding &finding : std::as_const(m_findings)) {
            m_choice->addItem(finding.answeredBy.section(u'?', 0, 0));
            m_choice->setItemData(m_choice->count() - 1, finding.pageUrl, Qt::ToolTipRole);
        }
    }
    follow();
    if (!reading->remarks.isEmpty())
        Q_EMIT remarked(reading->remarks.join(u'\n'));
    choose(0);
}

void HarSource::choose(int index)
{
    if (index >= 0 && index < m_findings.size())
        Q_EMIT chosen(m_findings.at(index));
}

void HarSource::follow()
{
    const bool isBusy = isReading();
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    m_choice->setVisible(!isBusy);
    if (isBusy && m_job->total > 0)
        m_progress->setValue(int(m_job->done * 100 / m_job->total));
    m_label->setText(isBusy ? tr("Reading the HAR file") : tr("Signature from"));
}

void HarSource::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HarSource::retranslate()
{
    m_stop->setText(tr("Stop"));
    follow();
}

} // namespace ui
