// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/copyactions.h"

#include "core/inspector/deliverycopy.h"
#include "ui/pages/inspector/deliveryactions.h"
#include "ui/support/inspectorswitch.h"
#include "ui/support/whendone.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

namespace ui {

using namespace Qt::StringLiterals;
using core::Delivery;
using core::ReplayForm;

namespace {

constexpr qsizetype mostCopied = 1000; ///< a clipboard is no file

} // namespace

CopyActions::CopyActions(const Sources &sources, DeliveryActions &actions, QTableView *view, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_actions(actions)
{
    addActions(view);
}

void CopyActions::addActions(QTableView *view)
{
    using Envelope = ReplayForm::Envelope;
    QAction *rows = m_actions.add({.text = {"ui::CopyActions", QT_TRANSLATE_NOOP("ui::CopyActions", "Copy rows")},
                                   .icon = u"copy"_s,
                                   .shortcut = QKeySequence::Copy,
                                   .group = DeedGroup::Copy,
                                   .run = [this](const Ids &) { copyRows(); }});
    rows->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(rows);
    m_actions.add({.text = {"ui::CopyActions", QT_TRANSLATE_NOOP("ui::CopyActions", "Copy as curl, signed anew")},
                   .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                   .group = DeedGroup::Copy,
                   .run = [this](const Ids &ids) { copyCurl(ids, Envelope::Renewed); }});
    m_actions.add({.text = {"ui::CopyActions", QT_TRANSLATE_NOOP("ui::CopyActions", "Copy as curl, as received")},
                   .group = DeedGroup::Copy,
                   .run = [this](const Ids &ids) { copyCurl(ids, Envelope::Identical); }});
    m_actions.add({.text = {"ui::CopyActions", QT_TRANSLATE_NOOP("ui::CopyActions", "Copy as XML")},
                   .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_X,
                   .group = DeedGroup::Copy,
                   .run = [this](const Ids &ids) { copySources(ids); }});
    m_actions.add({.text = {"ui::CopyActions", QT_TRANSLATE_NOOP("ui::CopyActions", "Copy as test fixture")},
                   .group = DeedGroup::Copy,
                   .run = [this](const Ids &ids) { copyFixtures(ids); }});
}

void CopyActions::withDeliveries(const Ids &ids, std::function<void(const Deliveries &)> fn)
{
    if (ids.size() > mostCopied) {
        Q_EMIT failed(
            {.message = tr("%1 callbacks are selected; at most %2 can be copied.").arg(ids.size()).arg(mostCopied),
             .advice = tr("Export them to a file instead.")});
        return;
    }
    whenDone(m_sources.log.findAll(ids), this, [this, fn = std::move(fn)](const core::Result<Deliveries> &found) {
        if (found)
            fn(*found);
        else
            Q_EMIT failed(found.error());
    });
}

void CopyActions::copyCurl(const Ids &ids, ReplayForm::Envelope envelope)
{
    withDeliveries(ids, [this, envelope](const Deliveries &deliveries) {
        QList<core::AppId> accounts;
        for (const Delivery &delivery : deliveries)
            accounts.append(delivery.account);
        if (envelope == ReplayForm::Envelope::Identical)
            putCurl(deliveries, envelope, {});
        else
            whenKeysAreKnown(
                m_sources.book, m_sources.vault, accounts, this,
                [this, deliveries, envelope](const AccountKeys &keys) { putCurl(deliveries, envelope, keys); });
    });
}

void CopyActions::putCurl(const Deliveries &deliveries, ReplayForm::Envelope envelope, const AccountKeys &keys)
{
    QStringList commands;
    for (const Delivery &delivery : deliveries) {
        const auto known = keys.constFind(delivery.account.toString());
        const auto own = known == keys.cend() ? std::optional<core::callback::Keys>() : std::optional(*known);
        const auto command =
            core::curlOf(delivery, urlFor(delivery), {.envelope = envelope}, own, m_sources.clock.now());
        if (!command) {
            Q_EMIT failed(command.error());
            return;
        }
        commands += *command;
    }
    put(commands, u"\n\n"_s, tr("Copied %n curl commands", nullptr, int(commands.size())));
}

/// The endpoint in use; while it is off, where it would be.
QUrl CopyActions::urlFor(const Delivery &delivery) const
{
    const QUrl url = m_sources.endpoint.isRunning() ? m_sources.endpoint.urlFor(delivery.account) : QUrl();
    if (!url.isEmpty())
        return url;
    QUrl local(u"http://127.0.0.1"_s);
    local.setPort(m_sources.settings.get(core::settings::inspectorPort));
    local.setPath(QString::fromUtf8(QByteArray::fromPercentEncoding(delivery.path)), QUrl::DecodedMode);
    return local;
}

void CopyActions::copySources(const Ids &ids)
{
    withDeliveries(ids, [this](const Deliveries &deliveries) {
        QStringList sources;
        for (const Delivery &delivery : deliveries)
            sources += core::sourceOf(delivery);
        put(sources, u"\n\n"_s, tr("Copied %n messages", nullptr, int(sources.size())));
    });
}

void CopyActions::copyFixtures(const Ids &ids)
{
    withDeliveries(ids, [this](const Deliveries &deliveries) {
        QStringList lines;
        for (const Delivery &delivery : deliveries)
            lines += core::fixtureOf(delivery) + u'\n';
        put(lines, {},
            tr("Copied %n JSON lines with request, message and reply; no key is in them", nullptr, int(lines.size())));
    });
}

void CopyActions::copyRows()
{
    QStringList rows;
    for (const core::DeliverySummary &delivery : m_actions.selected())
        rows += core::rowOf(delivery);
    put(rows, u"\n"_s, tr("Copied %n rows", nullptr, int(rows.size())));
}

void CopyActions::put(const QStringList &texts, const QString &between, const QString &notice)
{
    QGuiApplication::clipboard()->setText(texts.join(between));
    Q_EMIT noticed(notice);
}

} // namespace ui
