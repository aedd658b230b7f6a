// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/verdictcard.h"

#include "ui/widgets/copybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using Verdict = core::ProbeResult::Verdict;

bool isRefusal(Verdict verdict)
{
    return verdict == Verdict::WrongSecret || verdict == Verdict::FrozenSecret || verdict == Verdict::WrongAppId;
}

VerdictCard::VerdictCard(QWidget *parent)
    : Card(parent)
    , m_text(new QLabel)
    , m_copyIp(new CopyButton([this] { return m_seenIp; }))
    , m_saveAnyway(new QPushButton)
{
    setObjectName(u"verdict"_s);
    m_text->setObjectName(u"verdictText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyIp->setObjectName(u"copyIp"_s);
    m_saveAnyway->setObjectName(u"saveAnyway"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_copyIp);
    line->addWidget(m_saveAnyway);
    body()->addLayout(line);
    hide();
    connect(m_saveAnyway, &QPushButton::clicked, this, &VerdictCard::saveRequested);
}

void VerdictCard::setVerdict(const core::ProbeResult &result)
{
    m_seenIp = result.seenIp;
    m_saveAnyway->hide();
    m_copyIp->setVisible(!m_seenIp.isEmpty());
    setTone(result.verdict == Verdict::Good ? Tone::Good : isRefusal(result.verdict) ? Tone::Bad : Tone::Warning);
    QString text = result.error ? core::describe(*result.error) : QString();
    switch (result.verdict) {
    case Verdict::Good: text = tr("AppID and AppSecret fit."); break;
    case Verdict::NoSecret: text = tr("Nothing to test: no AppSecret is known, or tokens come from elsewhere."); break;
    case Verdict::IpNotAllowed:
        text =
            tr("WeChat saw this computer as %1, which is not on the account's IP allow-list. Add it at the developer "
               "platform; it takes effect after some minutes.")
                .arg(m_seenIp);
        break;
    default: break;
    }
    m_text->setText(text);
    show();
}

void VerdictCard::offerSaving()
{
    m_saveAnyway->show();
}

void VerdictCard::withdrawSaving()
{
    m_saveAnyway->hide();
}

void VerdictCard::retranslate()
{
    m_copyIp->setWhat(tr("IP address"));
    m_saveAnyway->setText(tr("Save all the same"));
}

} // namespace ui
