// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnosis/explanationview.h"

#include "core/base/json.h"
#include "core/diagnosis/doctor.h"
#include "ui/support/whendone.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::diagnosis::Explanation;

namespace {

struct Destination
{
    QLatin1String page;
    const char *title; ///< in the context "Pages"
};

constexpr std::array destinations{
    Destination{"menu"_L1, "Menu"},
    Destination{"compose"_L1, "Compose"},
    Destination{"conversation"_L1, "Conversations"},
    Destination{"inspector"_L1, "Inspector"},
    Destination{"jssdk"_L1, "JS-SDK"},
    Destination{"oauth"_L1, "OAuth"},
    Destination{"overview"_L1, "Overview"},
    Destination{"accounts"_L1, "Accounts"},
};

QString destinationTitle(const QString &page)
{
    for (const Destination &destination : destinations) {
        if (page == destination.page)
            return QCoreApplication::translate("Pages", destination.title);
    }
    if (page == "quota"_L1)
        return ExplanationView::tr("Quota");
    if (page == "diagnosis"_L1)
        return ExplanationView::tr("Check-up");
    return {};
}

QString listOf(const QString &heading, const QStringList &rows)
{
    if (rows.isEmpty())
        return {};
    QString html = u"<p><b>"_s + heading.toHtmlEscaped() + u"</b></p><ul>"_s;
    for (const QString &row : rows)
        html += u"<li>"_s + row + u"</li>"_s;
    return html + u"</ul>"_s;
}

QStringList escaped(QStringList rows)
{
    for (QString &row : rows)
        row = row.toHtmlEscaped();
    return rows;
}

/// JSON inside of a text as JSON, so that it can be read.
QJsonValue readable(const QString &text)
{
    const auto json = core::parseObject(text.toUtf8());
    return json ? QJsonValue(*json) : QJsonValue(text);
}

} // namespace

ExplanationView::ExplanationView(core::diagnosis::Doctor &doctor, core::api::ApiClient &client, QWidget *parent)
    : QWidget(parent)
    , m_doctor(doctor)
    , m_client(client)
    , m_title(new QLabel(this))
    , m_said(new ToneLabel(Tone::Muted, this))
    , m_addresses(new QWidget(this))
    , m_addressRows(new QVBoxLayout(m_addresses))
    , m_lists(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_ask(new QPushButton(this))
    , m_copy(new CopyButton([this] { return m_explanation.toText(); }, this))
    , m_error(new ErrorCard(ErrorCard::Closing::Fixed, this))
    , m_recordTitle(new QLabel(this))
    , m_record(new CodeView(CodeView::Use::Read, this))
{
    m_title->setObjectName(u"explanationTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setFontScale(m_title, 1.15, QFont::DemiBold);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_addressRows->setContentsMargins(0, 0, 0, 0);
    m_lists->setObjectName(u"explanationLists"_s);
    m_lists->setTextFormat(Qt::RichText);
    m_lists->setWordWrap(true);
    m_lists->setOpenExternalLinks(true);
    m_lists->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_open->setObjectName(u"openPage"_s);
    m_ask->setObjectName(u"askForRecord"_s);
    m_error->setObjectName(u"recordError"_s);
    m_record->setObjectName(u"record"_s);
    m_record->setMinimumHeight(200);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_copy, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_ask);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(heading);
    layout->addWidget(m_said);
    layout->addWidget(m_addresses);
    layout->addWidget(m_lists);
    layout->addLayout(buttons);
    layout->addWidget(m_error);
    layout->addWidget(m_recordTitle);
    layout->addWidget(m_record, 1);
    layout->addStretch();
    connect(m_ask, &QPushButton::clicked, this, &ExplanationView::askForRecord);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const bool isOurs = m_explanation.page == "quota"_L1 || m_explanation.page == "diagnosis"_L1;
        Q_EMIT openRequested(isOurs ? u"diagnosis"_s : m_explanation.page,
                             isOurs ? QVariant(m_explanation.page) : QVariant());
    });
    retranslate();
    clear();
}

void ExplanationView::setExplanation(const Explanation &explanation, const std::optional<core::Account> &account)
{
    m_explanation = explanation;
    m_account = account;
    m_error->clear();
    m_record->hide();
    m_recordTitle->hide();
    m_title->setText(explanation.title);
    m_said->setText(tr("The platform says: %1").arg(explanation.said));
    m_said->setVisible(!explanation.said.isEmpty());
    showAddresses();
    showLists();
    m_copy->show();
    const QString page = destinationTitle(explanation.page);
    m_open->setVisible(!page.isEmpty());
    m_open->setText(tr("Open: %1").arg(page));
    m_ask->setVisible(!explanation.rid.isEmpty() && account.has_value());
    m_ask->setEnabled(true);
    setVisible(true);
}

void ExplanationView::clear()
{
    m_explanation = {};
    hide();
}

void ExplanationView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExplanationView::showAddresses()
{
    while (QLayoutItem *const item = m_addressRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const core::diagnosis::SeenAddress &seen : m_explanation.addresses) {
        auto *row = new QWidget(m_addresses);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        const auto add = [&](const QString &text, const QString &name, const QString &what) {
            auto *label = new QLabel(text, row);
            label->setTextFormat(Qt::PlainText);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            auto *copy = new CopyButton([text] { return text; }, row);
            copy->setObjectName(name);
            copy->setWhat(what);
            line->addWidget(label);
            line->addWidget(copy);
            line->addSpacing(16);
        };
        line->addWidget(new QLabel(tr("WeChat saw"), row));
        add(seen.address, u"copyAddress"_s, tr("address"));
        add(seen.network, u"copyNetwork"_s, tr("network (CIDR)"));
        line->addStretch();
        m_addressRows->addWidget(row);
    }
    m_addresses->setVisible(!m_explanation.addresses.isEmpty());
}

void ExplanationView::showLists()
{
    QStringList pages;
    for (const core::diagnosis::ConsoleLink &link : m_explanation.links)
        pages.append(
            u"%1<br><a href=\"%2\">%2</a>"_s.arg(link.title.toHtmlEscaped(), link.url.toString().toHtmlEscaped()));
    m_lists->setText(listOf(tr("Why"), escaped(m_explanation.causes))
                     + listOf(tr("What to do"), escaped(m_explanation.steps)) + listOf(tr("Where"), pages) + u"<p>"_s
                     + tr("Facts as of %1.").arg(m_explanation.date).toHtmlEscaped() + u"</p>"_s);
}

void ExplanationView::askForRecord()
{
    m_error->clear();
    m_ask->setEnabled(false);
    whenDone(core::api::ridRecord(m_client, *m_account, m_explanation.rid), this,
             std::bind_front(&ExplanationView::showRecord, this));
}

void ExplanationView::showRecord(const core::Result<core::api::RidRecord> &record)
{
    m_ask->setEnabled(true);
    if (!record) {
        m_error->setError(record.error());
        return;
    }
    m_doctor.noteAddress(m_account->appId, record->clientIp);
    m_recordTitle->setText(tr("WeChat's record: %1, %2 ms, from %3")
                               .arg(QLocale().toString(record->invokedAt.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s))
                               .arg(record->costInMs)
                               .arg(record->clientIp));
    const QJsonObject shown{{u"url"_s, record->url},
                            {u"request"_s, readable(record->requestBody)},
                            {u"response"_s, readable(record->responseBody)}};
    m_record->setText(QString::fromUtf8(core::toPretty(shown)), CodeView::Syntax::Json);
    m_recordTitle->show();
    m_record->show();
}

void ExplanationView::retranslate()
{
    m_ask->setText(tr("Show WeChat's record of the request"));
    m_copy->setWhat(tr("explanation"));
    m_record->setAccessibleName(tr("WeChat's record of the request"));
}

} // namespace ui
