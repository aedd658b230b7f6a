// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnosis/diagnosispage.h"

#include "ui/pages/diagnosis/checkuptab.h"
#include "ui/pages/diagnosis/doctortab.h"
#include "ui/pages/diagnosis/quotatab.h"
#include "ui/support/actions.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DiagnosisPage::DiagnosisPage(const Needs &needs, QWidget *parent)
    : Page(parent)
    , m_tabs(new QTabWidget(this))
    , m_checkup(new CheckupTab(needs.checkup))
    , m_doctor(new DoctorTab(needs.doctor, needs.checkup.client))
    , m_quota(new QuotaTab(needs.checkup.client, needs.clearing))
{
    m_tabs->setObjectName(u"diagnosisTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_checkup, QString());
    m_tabs->addTab(m_doctor, QString());
    m_tabs->addTab(m_quota, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 16);
    layout->addWidget(m_tabs);
    connect(m_doctor, &DoctorTab::openRequested, this, [this](const QString &pageId, const QVariant &subject) {
        if (pageId == "diagnosis"_L1)
            open(subject);
        else
            Q_EMIT openRequested(pageId, subject);
    });
    connect(m_quota, &QuotaTab::noticed, this, &DiagnosisPage::noticed);
    makeActions();
    retranslate();
}

void DiagnosisPage::makeActions()
{
    QAction *const run =
        ui::addAction(this, {"ui::DiagnosisPage", QT_TR_NOOP("Run the check-up")}, u"play"_s, QKeySequence(Qt::Key_F5));
    connect(run, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_checkup);
        m_checkup->run();
    });
    QAction *const explain = ui::addAction(this, {"ui::DiagnosisPage", QT_TR_NOOP("Explain an error")}, u"info"_s,
                                           QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(explain, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_doctor);
        m_doctor->explainTyped();
    });
    QAction *const quota = ui::addAction(this, {"ui::DiagnosisPage", QT_TR_NOOP("Show the quotas")}, u"overview"_s);
    connect(quota, &QAction::triggered, this, [this] { m_tabs->setCurrentWidget(m_quota); });
}

void DiagnosisPage::setAccount(const std::optional<core::Account> &account)
{
    m_checkup->setAccount(account);
    m_doctor->setAccount(account);
    m_quota->setAccount(account);
}

void DiagnosisPage::open(const QVariant &subject)
{
    const QString text = subject.toString();
    if (text == "quota"_L1) {
        m_tabs->setCurrentWidget(m_quota);
    } else if (text == "diagnosis"_L1 || text.isEmpty()) {
        m_tabs->setCurrentWidget(m_checkup);
    } else {
        m_tabs->setCurrentWidget(m_doctor);
        m_doctor->explain(text);
    }
}

void DiagnosisPage::retranslate()
{
    m_tabs->setTabText(0, tr("Check-up"));
    m_tabs->setTabText(1, tr("Error doctor"));
    m_tabs->setTabText(2, tr("Quota"));
}

} // namespace ui
