// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/followermodel.h"

#include "core/base/clock.h"
#include "core/sending/conversation.h"
#include "ui/support/whendone.h"
#include "ui/widgets/countdown.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::DeliverySummary;

namespace {

constexpr int rowsAtOnce = 50;
constexpr int mostMatches = 200; ///< deliveries that a search looks at
constexpr int shortestOpenIdPart = 4;

/// With a '*' in it the part would be a pattern of its own.
bool mayBePartOfAnOpenId(const QString &text)
{
    return text.size() >= shortestOpenIdPart && std::ranges::all_of(text, [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
           });
}

core::DeliveryFilter acceptedOf(const core::AppId &account)
{
    const core::FilterAccount filtered{.written = account.toString(), .id = account};
    return {.terms = {{.field = core::FilterField::Account, .value = filtered},
                      {.field = core::FilterField::State, .value = core::Delivery::State::Accepted}}};
}

FollowerRow rowOf(const DeliverySummary &delivery)
{
    const QString name = delivery.event.isEmpty() ? QString() : delivery.event;
    const QString text = name.isEmpty() || delivery.summary.isEmpty() ? QString(name + delivery.summary)
                                                                      : QString(name + u" · "_s + delivery.summary);
    return {.openId = delivery.from, .text = text, .at = delivery.receivedAt};
}

} // namespace

QString windowText(const core::message::Window &window, const QDateTime &now)
{
    if (!window.isOpen())
        return FollowerModel::tr("closed");
    return FollowerModel::tr("%1 of %2 left · %3")
        .arg(window.left)
        .arg(window.allowed)
        .arg(Countdown::leftText(std::chrono::seconds(now.secsTo(window.until))));
}

FollowerModel::FollowerModel(const Sources &sources, QObject *parent) : QAbstractListModel(parent), m_sources(sources)
{
    m_ticking.setInterval(std::chrono::seconds(5));
    connect(&m_ticking, &QTimer::timeout, this, &FollowerModel::tick);
    m_ticking.start();
    connect(&sources.log, &core::DeliveryLog::committed, this, &FollowerModel::hear);
    connect(&sources.sender, &core::sending::CustomerSender::changed, this,
            [this](const core::CustomerMessage &message) {
                if (message.appId == m_account)
                    measure(message.openId);
            });
}

void FollowerModel::setAccount(const core::AppId &account)
{
    if (account == m_account)
        return;
    m_account = account;
    m_search.clear();
    start();
}

void FollowerModel::search(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == m_search)
        return;
    m_search = trimmed;
    start();
}

void FollowerModel::start()
{
    ++m_turn;
    m_looks = 0;
    m_reached = {};
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_wanted = rowsAtOnce;
    if (m_account.isNull())
        return Q_EMIT looked();
    if (m_search.isEmpty()) {
        begin();
        return whenDone(m_sources.log.followers(m_account, {}, m_wanted), this,
                        [this, turn = m_turn](const core::Result<core::FollowersFound> &found) {
                            if (turn == m_turn)
                                take(found);
                        });
    }
    core::DeliveryFilter words = acceptedOf(m_account);
    words.addWords(m_search);
    findMatching(words);
    if (!mayBePartOfAnOpenId(m_search))
        return;
    core::DeliveryFilter openIds = acceptedOf(m_account);
    openIds.terms.append({.field = core::FilterField::From,
                          .value = core::FilterText{.text = u'*' + m_search + u'*', .isPattern = true}});
    findMatching(openIds);
}

void FollowerModel::findMatching(core::DeliveryFilter filter)
{
    begin();
    whenDone(m_sources.log.page(std::move(filter), {}, mostMatches), this,
             [this, turn = m_turn](const core::Result<QList<DeliverySummary>> &found) {
                 if (turn != m_turn)
                     return;
                 if (found)
                     append(*found);
                 else
                     Q_EMIT failed(found.error());
                 end();
             });
}

void FollowerModel::findOlder()
{
    if (!hasOlder() || isLooking())
        return;
    m_wanted = int(m_rows.size()) + rowsAtOnce;
    begin();
    whenDone(m_sources.log.followers(m_account, m_reached, rowsAtOnce), this,
             [this, turn = m_turn](const core::Result<core::FollowersFound> &found) {
                 if (turn == m_turn)
                     take(found);
             });
}

void FollowerModel::take(const core::Result<core::FollowersFound> &found)
{
    if (!found) {
        m_reached = {};
        Q_EMIT failed(found.error());
        return end();
    }
    append(found->newest);
    m_reached = found->reached;
    --m_looks;
    // A look ends after a moment; what it has not found by then is looked for in the next one.
    if (hasOlder() && m_rows.size() < m_wanted) {
        begin();
        return whenDone(m_sources.log.followers(m_account, m_reached, m_wanted - int(m_rows.size())), this,
                        [this, turn = m_turn](const core::Result<core::FollowersFound> &more) {
                            if (turn == m_turn)
                                take(more);
                        });
    }
    Q_EMIT looked();
}

void FollowerModel::append(const QList<DeliverySummary> &deliveries)
{
    for (const DeliverySummary &delivery : deliveries) {
        if (delivery.from.isEmpty() || indexOf(delivery.from) >= 0)
            continue;
        const auto place =
            std::ranges::find_if(m_rows, [&delivery](const FollowerRow &row) { return row.at < delivery.receivedAt; });
        const int index = int(place - m_rows.begin());
        beginInsertRows({}, index, index);
        m_rows.insert(index, rowOf(delivery));
        endInsertRows();
        measure(delivery.from);
    }
}

void FollowerModel::hear(const QList<DeliverySummary> &deliveries)
{
    for (const DeliverySummary &delivery : deliveries) {
        const bool isOurs = delivery.account == m_account && delivery.state == core::Delivery::State::Accepted;
        if (isOurs && !delivery.from.isEmpty() && core::message::contactOf(delivery.type, delivery.event))
            bringToTop(delivery);
    }
}

void FollowerModel::bringToTop(const DeliverySummary &delivery)
{
    const int index = indexOf(delivery.from);
    if (index < 0 && !m_search.isEmpty())
        return; // whether it fits only the log can tell
    if (index > 0) {
        beginMoveRows({}, index, index, {}, 0);
        m_rows.move(index, 0);
        endMoveRows();
    } else if (index < 0) {
        beginInsertRows({}, 0, 0);
        m_rows.prepend(FollowerRow{.openId = delivery.from});
        endInsertRows();
    }
    m_rows.first().text = rowOf(delivery).text;
    m_rows.first().at = delivery.receivedAt;
    Q_EMIT dataChanged(this->index(0), this->index(0));
    measure(delivery.from);
}

int FollowerModel::indexOf(const QString &openId) const
{
    const auto found = std::ranges::find(m_rows, openId, &FollowerRow::openId);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int FollowerModel::add(const QString &openId)
{
    if (const int known = indexOf(openId); known >= 0)
        return known;
    const int index = int(m_rows.size());
    beginInsertRows({}, index, index);
    m_rows.append(FollowerRow{.openId = openId});
    endInsertRows();
    measure(openId);
    return index;
}

int FollowerModel::nextWaiting(int after) const
{
    const auto size = int(m_rows.size());
    for (int step = 1; step <= size; ++step) {
        const FollowerRow &row = m_rows.at((after + step) % size);
        if (row.unanswered > 0 && row.window.left > 0)
            return (after + step) % size;
    }
    return -1;
}

/// How things stand with one of them.
void FollowerModel::measure(const QString &openId)
{
    whenDone(core::sending::contactsWith(m_sources.log, m_sources.sender, m_account, openId), this,
             [this, openId, turn = m_turn](const core::Result<QList<core::message::Contact>> &contacts) {
                 const int index = turn == m_turn ? indexOf(openId) : -1;
                 if (index < 0 || !contacts)
                     return;
                 m_rows[index].contacts = *contacts;
                 judge(m_rows[index]);
                 Q_EMIT dataChanged(this->index(index), this->index(index));
             });
}

void FollowerModel::judge(FollowerRow &row) const
{
    row.window = core::message::windowOf(row.contacts, m_sources.clock.now(), m_sources.catalogue);
    row.unanswered = core::sending::unansweredIn(row.contacts);
}

void FollowerModel::tick()
{
    for (FollowerRow &row : m_rows)
        judge(row);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void FollowerModel::begin()
{
    ++m_looks;
    Q_EMIT looked();
}

void FollowerModel::end()
{
    --m_looks;
    Q_EMIT looked();
}

int FollowerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FollowerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FollowerRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return row.openId;
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString waiting = row.unanswered > 0 ? tr("%n unanswered", nullptr, row.unanswered) : QString();
    QStringList parts{row.openId, row.text, waiting, windowText(row.window, m_sources.clock.now())};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void FollowerModel::retranslate()
{
    tick();
}

} // namespace ui
