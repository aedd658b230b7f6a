// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jssdk/domainline.h"

#include "core/base/json.h"
#include "core/jssdk/safedomains.h"
#include "core/settings/jssdksettings.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::jssdk::DomainVerdict;
using core::jssdk::SafeDomains;

namespace {

QJsonObject keptDomains(const core::Settings &settings)
{
    return core::parseObject(settings.get(core::settings::jssdkDomains).toUtf8()).value_or(QJsonObject());
}

Tone toneOf(DomainVerdict::Kind kind)
{
    switch (kind) {
    case DomainVerdict::Kind::Covered: return Tone::Good;
    case DomainVerdict::Kind::ParentOnly: return Tone::Warning;
    case DomainVerdict::Kind::NotCovered:
    case DomainVerdict::Kind::WrongPort: return Tone::Bad;
    case DomainVerdict::Kind::Unknown: break;
    }
    return Tone::Muted;
}

} // namespace

DomainLine::DomainLine(core::Settings &settings, qsizetype most, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_most(most)
    , m_label(new QLabel)
    , m_domains(new QLineEdit)
    , m_verdict(new ToneLabel(Tone::Muted))
{
    m_domains->setObjectName(u"domains"_s);
    m_domains->setPlaceholderText(u"example.com, m.example.com/app"_s);
    m_label->setBuddy(m_domains);
    m_verdict->setObjectName(u"domainVerdict"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_label);
    row->addWidget(m_domains, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_verdict);
    connect(m_domains, &QLineEdit::textEdited, this, &DomainLine::check);
    connect(m_domains, &QLineEdit::editingFinished, this, &DomainLine::keep);
    retranslate();
}

void DomainLine::setAppId(const QString &appId)
{
    m_appId = appId;
    m_domains->setText(keptDomains(m_settings).value(appId).toString());
    check();
}

void DomainLine::setPage(const QString &url)
{
    m_page = url;
    check();
}

void DomainLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DomainLine::retranslate()
{
    m_label->setText(tr("JS-safe &domains"));
    m_domains->setToolTip(tr("As the console of the account has them (JS接口安全域名): no API tells them."));
    check();
}

void DomainLine::keep()
{
    QJsonObject kept = keptDomains(m_settings);
    const QString text = SafeDomains::of(m_domains->text()).domains.join(u", "_s);
    if (kept.value(m_appId).toString() == text)
        return;
    kept.insert(m_appId, text);
    m_settings.set(core::settings::jssdkDomains, QString::fromUtf8(core::toWire(kept)));
}

void DomainLine::check()
{
    const SafeDomains domains = SafeDomains::of(m_domains->text());
    const QList<core::Problem> problems = core::jssdk::checkDomains(domains, m_most);
    const DomainVerdict verdict = core::jssdk::checkPage(m_page, domains);
    const bool isFaulty = !problems.isEmpty();
    m_verdict->setTone(isFaulty ? Tone::Bad : toneOf(verdict.kind));
    m_verdict->setText(isFaulty ? problems.constFirst().message : verdict.text);
    m_verdict->setVisible(!m_verdict->text().isEmpty());
}

} // namespace ui
