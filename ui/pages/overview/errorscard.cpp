// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/errorscard.h"

#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::Exchange;

namespace {

constexpr int shownErrors = 50;

constexpr std::array columns{
    Column<Exchange>{.title = QT_TRANSLATE_NOOP("ui::ErrorsCard", "Time"),
                     .text =
                         [](const Exchange &exchange) {
                             return QLocale().toString(exchange.at.toLocalTime(), u"MM-dd HH:mm:ss"_s);
                         }},
    Column<Exchange>{.title = QT_TRANSLATE_NOOP("ui::ErrorsCard", "Call"),
                     .text = [](const Exchange &exchange) { return exchange.url.path(); },
                     .type = Column<Exchange>::Type::Code},
    Column<Exchange>{.title = QT_TRANSLATE_NOOP("ui::ErrorsCard", "Code"),
                     .text =
                         [](const Exchange &exchange) {
                             return exchange.error && exchange.error->code != 0 ? QString::number(exchange.error->code)
                                                                                : QString();
                         },
                     .alignment = Qt::AlignRight},
    Column<Exchange>{
        .title = QT_TRANSLATE_NOOP("ui::ErrorsCard", "What happened"),
        .text = [](const Exchange &exchange) { return exchange.error ? exchange.error->message : QString(); }},
};

} // namespace

ErrorsCard::ErrorsCard(const core::ExchangeLog &exchanges, QWidget *parent)
    : Section(parent)
    , m_exchanges(exchanges)
    , m_model(new RowModel<Exchange>("ui::ErrorsCard", columns, this))
    , m_table(new QTreeView(this))
    , m_details(new ErrorCard(ErrorCard::Closing::Fixed, this))
    , m_none(new ToneLabel(Tone::Muted, this))
{
    m_table->setObjectName(u"recentErrors"_s);
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setMinimumHeight(140);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->resizeSection(0, 130);
    m_table->header()->resizeSection(1, 240);
    m_table->header()->resizeSection(2, 72);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    body()->addWidget(m_details);
    connect(&m_exchanges, &core::ExchangeLog::recorded, this, [this](const Exchange &exchange) {
        if (exchange.error)
            showErrors();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ErrorsCard::showSelected);
    retranslate();
}

void ErrorsCard::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    showErrors();
}

void ErrorsCard::retranslate()
{
    setTitle(tr("Recent errors"));
    m_table->setAccessibleName(tr("Recent errors"));
    m_none->setText(tr("Nothing has failed in this session."));
    m_model->retranslate();
    showErrors();
}

void ErrorsCard::showErrors()
{
    m_model->setRows(m_account ? m_exchanges.recentErrors(m_account->appId, shownErrors) : QList<Exchange>());
    const bool any = m_model->rowCount() > 0;
    m_none->setVisible(!any);
    m_table->setVisible(any);
    if (any)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showSelected();
}

void ErrorsCard::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    const auto error = current.isValid() ? m_model->row(current.row()).error : std::optional<core::Error>();
    if (error)
        m_details->setError(*error);
    else
        m_details->clear();
}

} // namespace ui
