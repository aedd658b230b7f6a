// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/openidcompletion.h"

#include "core/inspector/deliverylog.h"
#include "ui/support/whendone.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace ui {

namespace {
constexpr int mostOffers = 12;
}

OpenIdCompletion::OpenIdCompletion(core::DeliveryLog &log, QLineEdit *line)
    : QObject(line)
    , m_log(log)
    , m_line(line)
    , m_completer(new QCompleter(&m_found, this))
{
    m_completer->setCaseSensitivity(Qt::CaseSensitive);
    line->setCompleter(m_completer);
    m_typing.setSingleShot(true);
    m_typing.setInterval(std::chrono::milliseconds(150));
    connect(&m_typing, &QTimer::timeout, this, &OpenIdCompletion::look);
    connect(line, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    // To those who listen for what is typed a choice is typed, too.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), line,
            [line](const QString &text) { Q_EMIT line->textEdited(text); });
}

void OpenIdCompletion::setAccount(const core::AppId &account)
{
    if (account == m_account)
        return;
    m_account = account;
    ++m_turn;
    m_typing.stop();
    m_found.setStringList({});
}

void OpenIdCompletion::look()
{
    const QString beginning = m_line->text().trimmed();
    if (m_account.isNull() || beginning.isEmpty())
        return;
    whenDone(m_log.openIds(m_account, beginning, mostOffers), this,
             [this, beginning, turn = ++m_turn](const core::Result<QStringList> &found) {
                 if (turn != m_turn || !found)
                     return;
                 m_found.setStringList(*found);
                 const bool isWhole = found->size() == 1 && found->constFirst() == beginning;
                 if (m_line->hasFocus() && !isWhole && !found->isEmpty())
                     m_completer->complete();
                 else
                     m_completer->popup()->hide();
             });
}

} // namespace ui
