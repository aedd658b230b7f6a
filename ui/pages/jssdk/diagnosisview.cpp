// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jssdk/diagnosisview.h"

#include "core/base/json.h"
#include "core/jssdk/pageurl.h"
#include "ui/pages/jssdk/jssdkview.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::jssdk::Diagnosis;
using core::jssdk::Reason;
using core::jssdk::Remedy;

namespace {

Tone toneOf(Diagnosis::Verdict verdict)
{
    switch (verdict) {
    case Diagnosis::Verdict::Right: return Tone::Good;
    case Diagnosis::Verdict::Explained: return Tone::Bad;
    case Diagnosis::Verdict::NotExplained:
    case Diagnosis::Verdict::Incomplete: break;
    }
    return Tone::Warning;
}

/// Rich text of ours around plain text of others.
QString causesText(const QList<Reason> &reasons)
{
    QString text;
    for (const Reason &reason : reasons) {
        const QString detail = reason.detail.trimmed();
        text += u"<p><b>"_s + titleOf(reason.cause).toHtmlEscaped() + u"</b>"_s;
        if (!detail.isEmpty())
            text += u" <code>"_s + detail.left(200).toHtmlEscaped() + u"</code>"_s;
        text += u"<br>"_s + adviceOf(reason.cause).toHtmlEscaped() + u"</p>"_s;
    }
    return text;
}

QString commented(const QString &text)
{
    return u"// "_s + text + u'\n';
}

} // namespace

DiagnosisView::DiagnosisView(QWidget *parent)
    : QWidget(parent)
    , m_error(new ErrorCard)
    , m_empty(new EmptyView(u"jssdk"_s))
    , m_result(createResult())
{
    m_error->setObjectName(u"causeError"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_error);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_result, 1);
    layout->addStretch();
    retranslate();
    clear();
}

QWidget *DiagnosisView::createResult()
{
    m_verdict = new ToneLabel(Tone::Muted);
    m_verdict->setObjectName(u"verdict"_s);
    setFontScale(m_verdict, 1.15, QFont::DemiBold);
    m_causes = new QLabel;
    m_causes->setObjectName(u"causes"_s);
    m_causes->setTextFormat(Qt::RichText);
    m_causes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_causes->setWordWrap(true);
    m_notes = new ToneLabel(Tone::Muted);
    m_notes->setObjectName(u"causeNotes"_s);
    m_code = new CodeView;
    m_code->setObjectName(u"causeCode"_s);
    m_copyCode = new CopyButton([this] { return m_code->text(); });
    m_codeLabel = new QLabel;
    m_codeLabel->setBuddy(m_code);
    m_compare = valueText(u"causeCompare"_s, 120);
    m_copyReport = new CopyButton(
        [this] { return m_diagnosis ? QString::fromUtf8(core::toPretty(m_diagnosis->toJson())) : QString(); });
    m_compareLabel = new QLabel;
    m_compareLabel->setBuddy(m_compare);
    const auto heading = [](QLabel *label, CopyButton *copy) {
        auto *row = new QHBoxLayout;
        row->addWidget(label, 1);
        row->addWidget(copy);
        return row;
    };
    auto *result = new QWidget;
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_verdict);
    layout->addWidget(m_causes);
    layout->addWidget(m_notes);
    layout->addLayout(heading(m_codeLabel, m_copyCode));
    layout->addWidget(m_code, 1);
    layout->addLayout(heading(m_compareLabel, m_copyReport));
    layout->addWidget(m_compare);
    return result;
}

void DiagnosisView::clear()
{
    m_diagnosis.reset();
    m_error->clear();
    m_result->hide();
    m_empty->show();
}

void DiagnosisView::showDiagnosis(const Diagnosis &diagnosis, const QStringList &remarks)
{
    m_diagnosis = diagnosis;
    m_remarks = remarks + core::jssdk::remarksOnUrl(diagnosis.url);
    m_error->clear();
    m_empty->hide();
    m_result->show();
    fill();
}

void DiagnosisView::showFault(const core::Error &error)
{
    clear();
    m_empty->hide();
    m_error->setError(error);
}

void DiagnosisView::fill()
{
    if (!m_diagnosis)
        return;
    const Diagnosis &found = *m_diagnosis;
    m_verdict->setTone(toneOf(found.verdict));
    m_verdict->setText(verdictText(found));
    const QList<Reason> reasons = found.reasons + found.remarks;
    m_causes->setText(causesText(reasons));
    m_causes->setVisible(!reasons.isEmpty());
    QStringList notes = m_remarks;
    if (!found.missing.isEmpty())
        notes += tr("What would help:");
    for (const QString &missing : found.missing)
        notes += u"• "_s + missing;
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());

    QString code;
    for (const Reason &reason : reasons) {
        for (const Remedy &remedy : core::jssdk::remediesFor(reason.cause)) {
            code += commented(remedy.side == Remedy::Side::Page ? tr("In the page:") : tr("On the server:"));
            if (!remedy.before.isEmpty())
                code += commented(tr("instead of")) + remedy.before + u'\n' + commented(tr("write"));
            code += remedy.after + u"\n\n"_s;
        }
    }
    m_code->setText(code, CodeView::Syntax::JavaScript);
    for (QWidget *part : std::initializer_list<QWidget *>{m_codeLabel, m_code, m_copyCode})
        part->setVisible(!code.isEmpty());

    QStringList compared;
    if (!found.owner.isEmpty())
        compared += tr("Ticket of: %1").arg(found.owner);
    compared += tr("Right address: %1").arg(found.url);
    if (!found.foundUrl.isEmpty())
        compared += tr("Address signed: %1").arg(found.foundUrl);
    compared += tr("Right signature: %1").arg(found.expectedSignature);
    compared += tr("Signature of the page: %1").arg(found.foundSignature);
    m_compare->setPlainText(compared.join(u'\n'));
    for (QWidget *part : std::initializer_list<QWidget *>{m_compareLabel, m_compare, m_copyReport})
        part->setVisible(!found.expectedSignature.isEmpty());
}

void DiagnosisView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DiagnosisView::retranslate()
{
    m_empty->setTexts(tr("Why is it “invalid signature”?"),
                      tr("Paste what the page passes to wx.config and its address. MpDesk computes the signature anew, "
                         "and where it differs, tries the mistakes that really happen, alone and in pairs."));
    m_codeLabel->setText(tr("Code to change"));
    m_copyCode->setWhat(m_codeLabel->text());
    m_compareLabel->setText(tr("Both signatures"));
    m_copyReport->setWhat(tr("the report as JSON, without tickets"));
    fill();
}

} // namespace ui
