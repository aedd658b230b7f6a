// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/bytesview.h"

#include "core/catalogue/catalogue.h"
#include "ui/pages/compose/composesession.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

BytesView::BytesView(ComposeSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_head(new QLabel)
    , m_problem(new ToneLabel(Tone::Bad))
    , m_code(new CodeView)
    , m_copy(new CopyButton([this] { return m_code->text(); }))
{
    m_head->setObjectName(u"bytesHead"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_problem->setObjectName(u"bytesProblem"_s);
    m_code->setObjectName(u"bytesCode"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(m_code, 1);
    connect(&session.editing(), &MessageEditing::changed, this, &BytesView::follow);
    connect(&session, &ComposeSession::audienceChanged, this, &BytesView::follow);
    follow();
}

void BytesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        follow();
}

void BytesView::follow()
{
    // Ten thousand openids are not written out for nobody.
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const auto request = m_session.request();
    m_problem->setVisible(!request);
    m_copy->setVisible(request.has_value());
    m_copy->setWhat(tr("the body"));
    if (!request) {
        m_head->setText(tr("Nothing can be sent yet"));
        m_problem->setText(request.error().message);
        m_code->setText({}, CodeView::Syntax::Json);
        return;
    }
    m_head->setText(headOf(*request));
    const bool isReply = request->endpointId.isEmpty();
    m_code->setText(QString::fromUtf8(request->body), isReply ? CodeView::Syntax::Xml : CodeView::Syntax::Json);
}

QString BytesView::headOf(const core::message::Request &request) const
{
    const int size = int(request.body.size());
    if (!request.endpointId.isEmpty()) {
        const core::Endpoint *endpoint = m_session.services().catalogue.endpoint(request.endpointId);
        return tr("POST %1 · %n byte(s)", nullptr, size).arg(endpoint ? endpoint->path : request.endpointId);
    }
    const QString head = tr("Answer of your server to the callback · %n byte(s)", nullptr, size);
    const auto &account = m_session.account();
    if (!account || account->callbackMode == core::CallbackMode::Plain)
        return head;
    return head + u'\n'
        + (account->callbackMode == core::CallbackMode::Safe
               ? tr("This account is in safe mode: your server has to encrypt and sign it.")
               : tr("This account is in compatible mode: your server may encrypt and sign it."));
}

void BytesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace ui
