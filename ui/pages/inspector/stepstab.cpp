// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/stepstab.h"

#include "core/inspector/reopen.h"
#include "ui/pages/inspector/stepspage.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::callback::ShowToken;

StepsTab::StepsTab(QWidget *parent) : DetailTab(parent), m_showSecrets(new QCheckBox), m_steps(new QTextBrowser)
{
    m_showSecrets->setObjectName(u"showSecrets"_s);
    m_steps->setObjectName(u"deliverySteps"_s);
    m_steps->setOpenLinks(false);
    m_steps->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(m_showSecrets);
    layout->addWidget(m_steps, 1);
    connect(m_showSecrets, &QCheckBox::toggled, this, [this] { fill(); });
    retranslate();
}

QString StepsTab::title() const
{
    return tr("Steps");
}

void StepsTab::fill()
{
    const int scrolled = m_steps->verticalScrollBar()->value();
    m_showSecrets->setEnabled(shown() && shown()->keys);
    if (!shown()) {
        m_steps->clear();
    } else if (!shown()->keys) {
        m_steps->setHtml(stepsWithoutKeys(shown()->delivery, palette()));
    } else {
        const auto opened = core::reopen(shown()->delivery, *shown()->keys);
        const auto show = m_showSecrets->isChecked() ? ShowToken::Yes : ShowToken::No;
        m_steps->setHtml(stepsAsHtml(core::callback::verificationSteps(opened, *shown()->keys, show), palette()));
    }
    m_steps->verticalScrollBar()->setValue(scrolled);
}

/// Nobody should find them open when he comes back to the screen.
void StepsTab::hideEvent(QHideEvent *event)
{
    m_showSecrets->setChecked(false);
    DetailTab::hideEvent(event);
}

void StepsTab::retranslate()
{
    m_showSecrets->setText(tr("Show the callback Token and the bytes of the key in the calculation"));
}

} // namespace ui
