// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/check.h"

#include "core/base/redact.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace core::diagnosis {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Checkup)
};

struct Title
{
    QLatin1String id;
    const char *text;
};

constexpr std::array titles{
    Title{"dataFolder"_L1, QT_TRANSLATE_NOOP("Checkup", "Data folder")},
    Title{"book"_L1, QT_TRANSLATE_NOOP("Checkup", "Accounts (mpdesk.db)")},
    Title{"callbacks"_L1, QT_TRANSLATE_NOOP("Checkup", "Callbacks (callbacks.db)")},
    Title{"catalogue"_L1, QT_TRANSLATE_NOOP("Checkup", "Catalogue")},
    Title{"crypto"_L1, QT_TRANSLATE_NOOP("Checkup", "Signatures and AES")},
    Title{"keychain"_L1, QT_TRANSLATE_NOOP("Checkup", "Keychain")},
    Title{"proxy"_L1, QT_TRANSLATE_NOOP("Checkup", "Proxy")},
    Title{"dns"_L1, QT_TRANSLATE_NOOP("Checkup", "Name of the API host")},
    Title{"tls"_L1, QT_TRANSLATE_NOOP("Checkup", "TLS")},
    Title{"host"_L1, QT_TRANSLATE_NOOP("Checkup", "API host")},
    Title{"clock"_L1, QT_TRANSLATE_NOOP("Checkup", "Clock")},
    Title{"hosts"_L1, QT_TRANSLATE_NOOP("Checkup", "Choice of API hosts")},
    Title{"token"_L1, QT_TRANSLATE_NOOP("Checkup", "Access token")},
    Title{"allowList"_L1, QT_TRANSLATE_NOOP("Checkup", "IP allow-list")},
    Title{"callbackCheck"_L1, QT_TRANSLATE_NOOP("Checkup", "Callback URL, seen by the platform")},
    Title{"callbackUrl"_L1, QT_TRANSLATE_NOOP("Checkup", "Callback URL, asked from here")},
};

/// A bar would end the cell of a table.
QString cell(QString text)
{
    return redactText(text.replace(u'\n', u' ').replace(u'|', u"\\|"_s));
}

} // namespace

QString Check::title() const
{
    const auto found = std::ranges::find(titles, id, &Title::id);
    return found == titles.end() ? id : QCoreApplication::translate("Checkup", found->text);
}

QJsonObject Check::toJson() const
{
    return {
        {u"check"_s, id},
        {u"state"_s, toString(state)},
        {u"detail"_s, finding},
        {u"advice"_s, advice},
        {u"ms"_s, static_cast<qint64>(elapsed.count())},
    };
}

QString toString(Check::State state)
{
    switch (state) {
    case Check::State::Waiting: return u"waiting"_s;
    case Check::State::Running: return u"running"_s;
    case Check::State::Ok: return u"ok"_s;
    case Check::State::Warning: return u"warning"_s;
    case Check::State::Failed: return u"failed"_s;
    case Check::State::Skipped: return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

QString wordFor(Check::State state)
{
    switch (state) {
    case Check::State::Waiting: return Words::tr("waiting");
    case Check::State::Running: return Words::tr("running");
    case Check::State::Ok: return Words::tr("ok");
    case Check::State::Warning: return Words::tr("warning");
    case Check::State::Failed: return Words::tr("FAILED");
    case Check::State::Skipped: return Words::tr("left out");
    }
    Q_UNREACHABLE();
}

QString markdownReport(const QList<Check> &checks, const std::optional<Account> &account, const QDateTime &now)
{
    QStringList lines{Words::tr("# MpDesk check-up"), QString()};
    lines.append(
        Words::tr("- made at %1, by MpDesk %2 on %3")
            .arg(now.toString(Qt::ISODate), QCoreApplication::applicationVersion(), QSysInfo::prettyProductName()));
    if (account)
        lines.append(Words::tr("- account %1, %2%3")
                         .arg(maskId(account->appId.toString()), toString(account->type),
                              account->isSandbox() ? Words::tr(" (SANDBOX, not the real platform)") : QString()));
    lines.append({QString(), Words::tr("| Check | State | ms | What was found |"), u"|---|---|--:|---|"_s});
    for (const Check &check : checks)
        lines.append(u"| %1 | %2 | %3 | %4 |"_s.arg(
            cell(check.title()), wordFor(check.state), QString::number(check.elapsed.count()),
            cell(check.advice.isEmpty() ? check.finding : u"%1 → %2"_s.arg(check.finding, check.advice))));
    return lines.join(u'\n') + u'\n';
}

} // namespace core::diagnosis
