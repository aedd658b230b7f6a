// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/media/uploadqueue.h"

#include "ui/support/inbackground.h"
#include "ui/support/whendone.h"

#include <algorithm>

namespace ui {

using core::Result;
using core::StoredMedia;
using core::media::FileFacts;
using core::media::Keeping;
using core::media::Kind;
using core::mediadesk::MediaDesk;
using core::mediadesk::Piece;

UploadQueue::UploadQueue(MediaDesk &desk, core::Account account, QList<Candidate> candidates, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_account(std::move(account))
{
    for (Candidate &candidate : candidates)
        m_items.append({.candidate = std::move(candidate)});
    for (qsizetype i = 0; i < m_items.size(); ++i)
        examine(i);
}

UploadQueue::~UploadQueue()
{
    if (m_transfer)
        m_transfer->stop();
}

void UploadQueue::examine(qsizetype index)
{
    inBackground(
        this, [candidate = m_items[index].candidate] { return examined(candidate); },
        [this, index](const Result<FileFacts> &facts) {
            Item &item = m_items[index];
            if (facts)
                item.facts = *facts;
            else
                item.error = facts.error();
            judge(item);
            Q_EMIT changed(index);
        });
}

core::media::Use UploadQueue::useFor(const Item &item) const
{
    const auto byContent = item.facts ? core::media::kindOf(item.facts->format) : std::nullopt;
    return {.kind = m_plan.kind.value_or(byContent.value_or(Kind::Image)), .keeping = m_plan.keeping};
}

void UploadQueue::setPlan(const Plan &plan)
{
    m_plan = plan;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        judge(m_items[i]);
        Q_EMIT changed(i);
    }
}

/// Only what has not been tried: what failed keeps its reason until it is tried again.
void UploadQueue::judge(Item &item) const
{
    const bool isOpen = item.state == State::Examining || item.state == State::Ready || item.state == State::Refused;
    if (!isOpen || (!item.facts && !item.error))
        return;
    item.conversion.reset();
    if (!item.facts) {
        item.state = State::Refused;
        return;
    }
    const core::media::Use use = useFor(item);
    item.problems = core::media::check(*item.facts, use, m_desk.catalogue());
    if (m_plan.convert && item.facts->bytes <= mostForCopy)
        item.conversion = core::media::helpfulConversion(*item.facts, use, m_desk.catalogue());
    item.state = core::hasErrors(item.problems) && !item.conversion ? State::Refused : State::Ready;
}

bool UploadQueue::has(State state) const
{
    return std::ranges::find(m_items, state, &Item::state) != m_items.cend();
}

bool UploadQueue::isAllDone() const
{
    return std::ranges::all_of(m_items, [](const Item &item) { return item.state == State::Done; });
}

bool UploadQueue::canConvert() const
{
    return std::ranges::any_of(m_items, [this](const Item &item) {
        return item.facts && item.state != State::Done && item.facts->bytes <= mostForCopy
            && core::media::helpfulConversion(*item.facts, useFor(item), m_desk.catalogue());
    });
}

bool UploadQueue::needsVideoText() const
{
    const core::media::Use video{.kind = Kind::Video, .keeping = Keeping::Permanent};
    return std::ranges::any_of(m_items, [this, &video](const Item &item) {
        const bool isOpen = item.facts && item.state != State::Refused && item.state != State::Done;
        return isOpen && useFor(item) == video;
    });
}

void UploadQueue::start()
{
    if (m_isBusy)
        return;
    for (Item &item : m_items) {
        if (item.state == State::Failed)
            item.state = State::Ready;
    }
    m_isBusy = true;
    ++m_run;
    next();
}

void UploadQueue::next()
{
    const auto item = std::ranges::find(m_items, State::Ready, &Item::state);
    if (item == m_items.end()) {
        end();
        return;
    }
    const qsizetype index = item - m_items.begin();
    item->error.reset();
    show(index, State::Reading);
    inBackground(
        this,
        [candidate = item->candidate, use = useFor(*item), conversion = item->conversion,
         catalogue = m_desk.catalogue()] { return prepared(candidate, use, conversion, catalogue); },
        [this, index, run = m_run](const Result<Piece> &piece) {
            if (run != m_run)
                return;
            if (piece)
                send(index, *piece);
            else
                finish(index, core::fail(piece.error()));
        });
}

void UploadQueue::send(qsizetype index, const Piece &piece)
{
    Item &item = m_items[index];
    m_transfer = std::make_shared<core::Transfer>();
    connect(m_transfer.get(), &core::Transfer::progressed, this, &UploadQueue::progressed);
    MediaDesk::Upload upload{.piece = piece, .use = useFor(item), .transfer = m_transfer};
    if (upload.use == core::media::Use{.kind = Kind::Video, .keeping = Keeping::Permanent})
        upload.video = m_plan.video;
    item.sent = upload;
    item.since = m_desk.now();
    show(index, State::Sending);
    whenDone(m_desk.upload(m_account, upload), this,
             [this, index](const Result<StoredMedia> &media) { finish(index, media); });
}

void UploadQueue::finish(qsizetype index, const Result<StoredMedia> &media)
{
    const bool isStopped = m_transfer && m_transfer->isStopped();
    m_transfer.reset();
    Item &item = m_items[index];
    const std::optional<MediaDesk::Upload> sent = std::exchange(item.sent, std::nullopt);
    if (media) {
        show(index, State::Done);
        Q_EMIT uploaded(*media, sent->piece.bytes);
    } else {
        item.error = media.error();
        if (media.error().isOutcomeUnknown)
            item.sent = sent;
        show(index, media.error().isOutcomeUnknown ? State::Unknown : State::Failed);
    }
    if (isStopped)
        end();
    else
        next();
}

void UploadQueue::stop()
{
    if (!m_isBusy)
        return;
    if (m_transfer) {
        m_transfer->stop(); // finish() follows
        return;
    }
    ++m_run; // what is being read comes too late
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i].state == State::Reading)
            show(i, State::Ready);
    }
    end();
}

void UploadQueue::lookForUnknown()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    ++m_run;
    lookNext(0);
}

void UploadQueue::lookNext(qsizetype from)
{
    const auto item = std::find_if(m_items.begin() + from, m_items.end(),
                                   [](const Item &each) { return each.state == State::Unknown && each.sent; });
    if (item == m_items.end()) {
        end();
        return;
    }
    const qsizetype index = item - m_items.begin();
    Q_EMIT changed(index);
    whenDone(m_desk.find(m_account, *item->sent, item->since), this,
             [this, index, run = m_run](const Result<StoredMedia> &media) {
                 Item &looked = m_items[index];
                 if (media) {
                     const QByteArray bytes = looked.sent->piece.bytes;
                     looked.sent.reset();
                     show(index, State::Done);
                     Q_EMIT uploaded(*media, bytes);
                 } else {
                     looked.error = media.error();
                     const bool isAbsent = media.error().kind == core::Error::Kind::NotFound;
                     show(index, isAbsent ? State::Failed : State::Unknown);
                 }
                 if (run == m_run)
                     lookNext(index + 1);
             });
}

void UploadQueue::show(qsizetype index, State state)
{
    m_items[index].state = state;
    Q_EMIT changed(index);
}

void UploadQueue::end()
{
    m_isBusy = false;
    Q_EMIT ended();
}

} // namespace ui
