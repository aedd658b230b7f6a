// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorcard.h"

#include "ui/support/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/explainevent.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::Error;

namespace {
QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString detailsOf(const Error &error)
{
    const QString code = error.code == 0      ? QString()
        : error.kind == Error::Kind::Protocol ? u"HTTP %1"_s.arg(error.code)
        : error.kind == Error::Kind::Storage  ? u"SQLite %1"_s.arg(error.code)
                                              : u"errcode %1"_s.arg(error.code);
    const QString rid = error.rid.isEmpty() ? QString() : u"rid %1"_s.arg(error.rid);
    return joined({code, rid}, u" · "_s);
}
/// Bad input and files say all that there is to say themselves.
bool isExplained(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Api:
    case Error::Kind::Network:
    case Error::Kind::Tls:
    case Error::Kind::Timeout:
    case Error::Kind::Protocol: return true;
    default: return false;
    }
}
} // namespace

ErrorCard::ErrorCard(Closing closing, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_message(textLabel(m_card))
    , m_advice(textLabel(m_card))
    , m_details(textLabel(m_card))
    , m_copy(new CopyButton([this] { return plainText(); }, m_card))
    , m_close(new QToolButton(m_card))
    , m_explain(new QToolButton(m_card))
{
    m_card->setTone(Tone::Bad);
    m_message->setObjectName(u"message"_s);
    m_advice->setObjectName(u"advice"_s);
    m_details->setObjectName(u"details"_s);
    QFont font = m_message->font();
    font.setWeight(QFont::DemiBold);
    m_message->setFont(font);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(u"close"_s));
    m_close->setVisible(closing == Closing::Dismissable);
    connect(m_close, &QToolButton::clicked, this, &ErrorCard::dismissed);
    m_explain->setObjectName(u"explain"_s);
    m_explain->setAutoRaise(true);
    m_explain->setIcon(themedIcon(u"info"_s));
    m_explain->setFocusPolicy(Qt::TabFocus);
    connect(m_explain, &QToolButton::clicked, this, &ErrorCard::askForExplanation);

    auto *sign = new QLabel(m_card);
    sign->setPixmap(themedIcon(u"warning"_s, Tone::Bad).pixmap(20, 20));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_message, 0, 1);
    grid->addWidget(m_explain, 0, 2, Qt::AlignTop);
    grid->addWidget(m_copy, 0, 3, Qt::AlignTop);
    grid->addWidget(m_close, 0, 4, Qt::AlignTop);
    grid->addWidget(m_advice, 1, 1, 1, 4);
    grid->addWidget(m_details, 2, 1, 1, 4);
    grid->setColumnStretch(1, 1);
    m_card->body()->addLayout(grid);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    retranslate();
    hide();
}

void ErrorCard::setError(const Error &error)
{
    m_error = error;
    m_message->setText(error.message);
    m_advice->setText(error.advice);
    m_advice->setVisible(!error.advice.isEmpty());
    const QString details = detailsOf(error);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    setAccessibleName(plainText());
    m_explain->setVisible(isExplained(error));
    show();
}

QString ErrorCard::plainText() const
{
    return joined({m_error.message, m_error.advice, detailsOf(m_error)}, u"\n"_s);
}

void ErrorCard::clear()
{
    m_error = {};
    hide();
}

void ErrorCard::askForExplanation()
{
    ExplainEvent event(m_error);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        event.ignore();
        QCoreApplication::sendEvent(above, &event);
        if (event.isAccepted())
            return;
    }
}

void ErrorCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ErrorCard::retranslate()
{
    m_copy->setWhat(tr("message, code and rid"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    m_explain->setToolTip(tr("Explain: why it happened and what to do"));
    m_explain->setAccessibleName(tr("Explain"));
}

} // namespace ui
