// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/openidreader.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace ui {

using core::message::OpenIdList;
using core::message::parseOpenIds;

namespace {

constexpr qsizetype mostAtOnce = 32 * 1024; // a thousand openids: about a millisecond

} // namespace

OpenIdReader::OpenIdReader(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OpenIdReader::take);
}

void OpenIdReader::set(const OpenIdList &list)
{
    m_isReading = false;
    m_list = list;
}

void OpenIdReader::read(const QString &text, const QString &known)
{
    if (text.size() <= mostAtOnce) {
        set(parseOpenIds(text, known));
        return;
    }
    m_list = {};
    m_isReading = true;
    const auto promise = std::make_shared<QPromise<OpenIdList>>();
    m_watcher.setFuture(promise->future()); // the one before is forgotten
    QThreadPool::globalInstance()->start([promise, text, known] {
        promise->start();
        promise->addResult(parseOpenIds(text, known));
        promise->finish();
    });
}

void OpenIdReader::take()
{
    if (!m_isReading || m_watcher.future().resultCount() == 0)
        return;
    set(m_watcher.result());
    Q_EMIT finished();
}

} // namespace ui
