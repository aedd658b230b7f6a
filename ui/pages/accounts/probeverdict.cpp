// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/probeverdict.h"

#include "ui/widgets/copybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::ProbeResult;
using Verdict = ProbeResult::Verdict;

ProbeVerdict::ProbeVerdict(QWidget *parent)
    : Section(parent)
    , m_text(new QLabel(this))
    , m_copyIp(new CopyButton([this] { return m_result ? m_result->seenIp : QString(); }, this))
    , m_saveAnyway(new QPushButton(this))
{
    setObjectName(u"verdict"_s);
    m_text->setObjectName(u"verdictText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyIp->setObjectName(u"copyIp"_s);
    m_saveAnyway->setObjectName(u"saveAnyway"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_copyIp);
    line->addWidget(m_saveAnyway);
    body()->addLayout(line);
    connect(m_saveAnyway, &QPushButton::clicked, this, &ProbeVerdict::saveAnywayRequested);
    hide();
    retranslate();
}

bool ProbeVerdict::isRefusal(const ProbeResult &result)
{
    return result.verdict == Verdict::WrongSecret || result.verdict == Verdict::FrozenSecret
        || result.verdict == Verdict::WrongAppId;
}

void ProbeVerdict::setResult(const ProbeResult &result, Offer offer)
{
    m_result = result;
    m_copyIp->setVisible(!result.seenIp.isEmpty());
    m_saveAnyway->setVisible(offer == Offer::SaveAnyway);
    setTone(result.verdict == Verdict::Good ? Tone::Good : isRefusal(result) ? Tone::Bad : Tone::Warning);
    showText();
    show();
}

void ProbeVerdict::clear()
{
    m_result.reset();
    hide();
}

void ProbeVerdict::showText()
{
    if (!m_result)
        return;
    QString text = m_result->error ? core::describe(*m_result->error) : QString();
    switch (m_result->verdict) {
    case Verdict::Good: text = tr("AppID and AppSecret fit."); break;
    case Verdict::NoSecret: text = tr("Nothing to test: no AppSecret is known, or tokens come from elsewhere."); break;
    case Verdict::IpNotAllowed:
        text =
            tr("WeChat saw this computer as %1, which is not on the account's IP allow-list. Add it at the developer "
               "platform; it takes effect after some minutes.")
                .arg(m_result->seenIp);
        break;
    default: break;
    }
    m_text->setText(text);
}

void ProbeVerdict::retranslate()
{
    m_copyIp->setWhat(tr("IP address"));
    m_saveAnyway->setText(tr("Save all the same"));
    showText();
}

} // namespace ui
