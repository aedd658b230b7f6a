// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jssdkreport.h"

#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;
using core::jssdk::Diagnosis;
using core::jssdk::Reason;
using core::jssdk::Remedy;

namespace {

constexpr qsizetype width = 100;

void line(const QString &text)
{
    writeLine(printable(text).toUtf8());
}

void printCode(const QString &mark, const QString &code)
{
    for (const QString &row : code.split(u'\n'))
        line(u"    "_s + mark + row);
}

void print(const Reason &reason)
{
    const QString detail = reason.detail.trimmed().isEmpty() ? QString() : u" ["_s + reason.detail + u']';
    line(u"* "_s + titleOf(reason.cause) + detail);
    for (const QString &row : wrapped(adviceOf(reason.cause), width).split(u'\n'))
        line(u"  "_s + row);
    for (const Remedy &remedy : remediesFor(reason.cause)) {
        line(u"  "_s + (remedy.side == Remedy::Side::Page ? Cli::tr("In the page:") : Cli::tr("On the server:")));
        if (!remedy.before.isEmpty())
            printCode(u"- "_s, remedy.before);
        printCode(u"+ "_s, remedy.after);
    }
}

} // namespace

void print(const Diagnosis &diagnosis)
{
    line(verdictText(diagnosis));
    for (const Reason &reason : diagnosis.reasons)
        print(reason);
    for (const Reason &remark : diagnosis.remarks)
        print(remark);
    Sheet sheet;
    if (!diagnosis.url.isEmpty())
        sheet.add(Cli::tr("URL to sign"), printable(diagnosis.url));
    if (!diagnosis.foundUrl.isEmpty() && diagnosis.foundUrl != diagnosis.url)
        sheet.add(Cli::tr("URL signed"), printable(diagnosis.foundUrl));
    if (!diagnosis.expectedSignature.isEmpty()) {
        sheet.add(Cli::tr("Right signature"), diagnosis.expectedSignature);
        sheet.add(Cli::tr("Signature of the page"), printable(diagnosis.foundSignature));
    }
    if (!diagnosis.owner.isEmpty())
        sheet.add(Cli::tr("Ticket of"), printable(diagnosis.owner));
    sheet.print();
    if (!diagnosis.missing.isEmpty())
        line(Cli::tr("What would help:"));
    for (const QString &missing : diagnosis.missing)
        line(u"  - "_s + missing);
}

Exit exitOf(const Diagnosis &diagnosis)
{
    switch (diagnosis.verdict) {
    case Diagnosis::Verdict::Right: return diagnosis.remarks.isEmpty() ? Exit::Done : Exit::Denied;
    case Diagnosis::Verdict::Explained:
    case Diagnosis::Verdict::NotExplained: return Exit::Denied;
    case Diagnosis::Verdict::Incomplete: break;
    }
    return Exit::Failed;
}

} // namespace app::cli
