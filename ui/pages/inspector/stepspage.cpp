// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/stepspage.h"

#include "ui/support/tone.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;
using core::callback::VerificationStep;
using Outcome = VerificationStep::Outcome;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(VerificationPage)
};

QString mark(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed: return u"✓"_s;
    case Outcome::Failed: return u"✗"_s;
    case Outcome::Skipped: return u"–"_s;
    }
    Q_UNREACHABLE();
}

Tone tone(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed: return Tone::Good;
    case Outcome::Failed: return Tone::Bad;
    case Outcome::Skipped: return Tone::Muted;
    }
    Q_UNREACHABLE();
}

QString colored(const QString &text, Tone as, const QPalette &palette)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(toneColor(as, palette).name(), text);
}

QString asHtml(const VerificationStep &step, const QPalette &palette)
{
    QString html = u"<p style='margin:12px 0 2px 0'>%1&nbsp; <b>%2</b></p>"_s.arg(
        colored(mark(step.outcome), tone(step.outcome), palette), step.title.toHtmlEscaped());
    if (!step.note.isEmpty())
        html += u"<p style='margin:0 0 2px 20px'>%1</p>"_s.arg(
            colored(step.note.toHtmlEscaped(), tone(step.outcome), palette));
    html += u"<table style='margin-left:20px' cellspacing='0' cellpadding='2'>"_s;
    for (const VerificationStep::Value &value : step.values)
        html += u"<tr><td>%1&nbsp;&nbsp;</td><td><code>%2</code></td></tr>"_s.arg(
            colored(value.label.toHtmlEscaped(), Tone::Muted, palette), value.text.toHtmlEscaped());
    return html + u"</table>"_s;
}

} // namespace

QString stepsAsHtml(const QList<VerificationStep> &steps, const QPalette &palette)
{
    QString html;
    for (const VerificationStep &step : steps)
        html += asHtml(step, palette);
    return html;
}

QString stepsWithoutKeys(const core::Delivery &delivery, const QPalette &palette)
{
    const bool rejected = delivery.state == core::Delivery::State::Rejected;
    QString html = u"<p>%1 %2</p>"_s.arg(
        colored(mark(rejected ? Outcome::Failed : Outcome::Passed), rejected ? Tone::Bad : Tone::Good, palette),
        (rejected ? delivery.reason : Texts::tr("Verified when it came in.")).toHtmlEscaped());
    return html
        + u"<p>%1</p>"_s.arg(colored(
            Texts::tr("The calculation cannot be shown: the Token or key of its account is not known.").toHtmlEscaped(),
            Tone::Muted, palette));
}

} // namespace ui
