// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/console/requestview.h"

#include "core/console/answerkind.h"
#include "core/console/jsonediting.h"
#include "ui/pages/console/consolesession.h"
#include "ui/pages/console/formrow.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problemlines.h"

#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::Problem;
using core::console::CallRequest;
using core::console::FormField;
using core::console::QueryItem;

namespace {

QList<Problem> problemsOf(const QList<Problem> &all, const QString &path)
{
    QList<Problem> mine;
    std::ranges::copy_if(all, std::back_inserter(mine), [&path](const Problem &each) { return each.path == path; });
    return mine;
}

bool isKnown(const core::Endpoint &endpoint, const QString &name)
{
    return std::ranges::find(endpoint.query, name, &core::EndpointField::name) != endpoint.query.cend();
}

} // namespace

RequestView::RequestView(ConsoleSession &session, QWidget *parent) : QTabWidget(parent), m_session(session)
{
    setObjectName(u"requestTabs"_s);
    setDocumentMode(true);
    addTab(createForm(), {});
    m_jsonTab = createJson();
    addTab(m_jsonTab, {});
    connect(&session, &ConsoleSession::endpointChanged, this, &RequestView::rebuild);
    connect(&session, &ConsoleSession::requestChanged, this, &RequestView::showRequest);
    retranslate();
}

QWidget *RequestView::createForm()
{
    m_form = new QWidget;
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 8, 8, 8);
    m_remark = new ToneLabel(Tone::Muted);
    m_remark->setObjectName(u"formRemark"_s);
    m_rows = new QVBoxLayout;
    m_more = new QLineEdit;
    m_more->setObjectName(u"moreQuery"_s);
    m_more->setPlaceholderText(u"name=value&name=value"_s);
    m_moreLabel = new QLabel;
    m_moreLabel->setBuddy(m_more);
    layout->addWidget(m_remark);
    layout->addLayout(m_rows);
    layout->addWidget(m_moreLabel);
    layout->addWidget(m_more);
    layout->addStretch();
    connect(m_more, &QLineEdit::textEdited, this, &RequestView::takeMore);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_form);
    return area;
}

QWidget *RequestView::createJson()
{
    auto *tab = new QWidget;
    m_json = new CodeView(CodeView::Use::Edit);
    m_json->setObjectName(u"requestJson"_s);
    m_jsonProblems = new ToneLabel(Tone::Bad);
    m_jsonProblems->setObjectName(u"jsonProblems"_s);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_json, 1);
    layout->addWidget(m_jsonProblems);
    connect(m_json, &CodeView::edited, this, [this] {
        const QScopedValueRollback typing(m_isTyping, true);
        CallRequest request = m_session.request();
        const auto tree = core::parseTree(m_json->text().toUtf8());
        // What can be read is kept as it goes over the wire; what cannot, as it stands there.
        request.body =
            tree ? core::console::written(*tree, core::JsonWriter::Layout::Compact) : m_json->text().trimmed().toUtf8();
        m_session.change(request, tr("Type into the JSON"), u"json"_s);
    });
    return tab;
}

void RequestView::rebuild()
{
    qDeleteAll(m_fields);
    m_fields.clear();
    const core::Endpoint *endpoint = m_session.endpoint();
    if (!endpoint)
        return;
    for (const FormField &field : core::console::formFields(*endpoint)) {
        auto *row = new FormRow(field);
        m_rows->addWidget(row);
        m_fields.append(row);
        connect(row, &FormRow::edited, this, [this, field](const QString &value) { m_session.setValue(field, value); });
    }
    setTabVisible(indexOf(m_jsonTab), endpoint->verb != "GET");
    retranslate();
}

void RequestView::showRequest()
{
    for (FormRow *row : std::as_const(m_fields))
        row->setValue(core::console::valueOf(m_session.request(), row->field()));
    if (const QString more = moreOfTheQuery(); !m_more->hasFocus() || QUrlQuery(m_more->text()) != QUrlQuery(more))
        m_more->setText(more);
    if (!m_isTyping) {
        constexpr qsizetype most = qsizetype(1024) * 1024;
        m_json->setText(QString::fromUtf8(core::console::indented(m_session.request().body, most)),
                        CodeView::Syntax::Json);
    }
    showProblems();
}

void RequestView::showProblems()
{
    const QList<Problem> all = m_session.problems();
    // A field that nobody has touched is not at fault yet.
    QList<Problem> shown = all;
    shown.removeIf([](const Problem &each) { return each.rule == u"field.required"_s; });
    for (FormRow *row : std::as_const(m_fields))
        row->setProblems(problemsOf(shown, row->field().name));
    ui::showProblems(m_jsonProblems, shown);
}

bool RequestView::showFirstFault()
{
    const QList<Problem> all = m_session.problems();
    for (FormRow *row : std::as_const(m_fields))
        row->setProblems(problemsOf(all, row->field().name));
    ui::showProblems(m_jsonProblems, all);
    for (FormRow *row : std::as_const(m_fields)) {
        if (!core::hasErrors(problemsOf(all, row->field().name)))
            continue;
        if (currentWidget() != m_jsonTab) {
            setCurrentIndex(0);
            row->focusValue();
        }
        return true;
    }
    if (!core::hasErrors(all))
        return false;
    setCurrentWidget(m_jsonTab);
    m_json->setFocus();
    return true;
}

void RequestView::focusForm()
{
    setCurrentIndex(0);
    if (!m_fields.isEmpty())
        m_fields.constFirst()->focusValue();
}

QString RequestView::moreOfTheQuery() const
{
    QUrlQuery more;
    for (const QueryItem &item : m_session.request().query) {
        if (m_session.endpoint() && !isKnown(*m_session.endpoint(), item.name))
            more.addQueryItem(item.name, item.value);
    }
    return more.toString(QUrl::PrettyDecoded);
}

void RequestView::takeMore(const QString &text)
{
    CallRequest request = m_session.request();
    request.query.removeIf([this](const QueryItem &item) { return !isKnown(*m_session.endpoint(), item.name); });
    for (const auto &[name, value] : QUrlQuery(text).queryItems(QUrl::FullyDecoded))
        request.query.append(QueryItem{.name = name, .value = value});
    m_session.change(request, tr("Type into the query"), u"query"_s);
}

void RequestView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void RequestView::retranslate()
{
    setTabText(0, tr("Form"));
    setTabText(indexOf(m_jsonTab), tr("JSON"));
    m_moreLabel->setText(tr("More of the query"));
    m_json->setAccessibleName(tr("Body of the request as JSON"));
    const core::Endpoint *endpoint = m_session.endpoint();
    const bool knowsFields = !m_fields.isEmpty() || (endpoint && endpoint->verb == "GET");
    m_remark->setVisible(endpoint && m_fields.isEmpty());
    m_remark->setText(knowsFields
                          ? tr("This call needs nothing but the token.")
                          : tr("The catalogue knows no fields of this call. What it needs goes into the JSON."));
}

} // namespace ui
