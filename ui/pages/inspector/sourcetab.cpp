// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/sourcetab.h"

#include "core/callback/prettymessage.h"
#include "ui/support/icons.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchbar.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

SourceTab::SourceTab(QWidget *parent)
    : DetailTab(parent)
    , m_view(new CodeView)
    , m_search(new SearchBar(*m_view, *this))
    , m_forms(new QButtonGroup(this))
    , m_fold(new QToolButton)
    , m_unfold(new QToolButton)
    , m_find(new QToolButton)
    , m_note(new ToneLabel(Tone::Muted))
{
    m_view->setObjectName(u"deliverySource"_s);
    m_note->setObjectName(u"sourceNote"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_search);
    connect(m_forms, &QButtonGroup::idClicked, this, [this] { fill(); });
    connect(m_fold, &QToolButton::clicked, m_view, &CodeView::foldAll);
    connect(m_unfold, &QToolButton::clicked, m_view, &CodeView::unfoldAll);
    connect(m_find, &QToolButton::clicked, m_search, &SearchBar::open);
    retranslate();
}

QWidget *SourceTab::createBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    const QString names[] = {u"sourcePretty"_s, u"sourceReceived"_s, u"sourceEnvelope"_s};
    for (int i = Pretty; i <= Envelope; ++i) {
        auto *button = new QToolButton;
        button->setObjectName(names[i]);
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_forms->addButton(button, i);
        row->addWidget(button);
    }
    m_forms->button(Pretty)->setChecked(true);
    row->addWidget(m_note, 1);
    m_fold->setIcon(themedIcon(u"level-in"_s, Tone::Muted));
    m_unfold->setIcon(themedIcon(u"level-out"_s, Tone::Muted));
    m_find->setIcon(themedIcon(u"search"_s, Tone::Muted));
    for (QToolButton *button : {m_fold, m_unfold, m_find}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    row->addWidget(new CopyButton([this] { return m_view->text(); }));
    return bar;
}

QString SourceTab::title() const
{
    return shown() && core::callback::looksLikeJson(shown()->message()) ? tr("JSON") : tr("XML");
}

SourceTab::Form SourceTab::form() const
{
    const auto wanted = Form(m_forms->checkedId());
    const bool hasEnvelope =
        shown() && !shown()->delivery.plain.isEmpty() && shown()->delivery.plain != shown()->delivery.body;
    return wanted == Envelope && !hasEnvelope ? Received : wanted;
}

void SourceTab::fill()
{
    m_note->clear();
    if (!shown()) {
        m_view->setText({}, CodeView::Syntax::Xml);
        return;
    }
    const core::Delivery &delivery = shown()->delivery;
    const bool hasEnvelope = !delivery.plain.isEmpty() && delivery.plain != delivery.body;
    m_forms->button(Envelope)->setEnabled(hasEnvelope);
    QByteArray bytes = form() == Envelope ? delivery.body : shown()->message();
    const bool isJson = core::callback::looksLikeJson(bytes);
    if (form() == Pretty && !bytes.isEmpty()) {
        if (const auto pretty = core::callback::prettyMessage(bytes); pretty)
            bytes = *pretty;
        else
            m_note->setText(tr("As received, since it cannot be read: %1").arg(pretty.error().message));
    }
    if (bytes.isEmpty())
        m_note->setText(delivery.state == core::Delivery::State::UrlCheck
                            ? tr("The URL check has no message: it asks for its echostr back.")
                            : tr("The request had no body."));
    else if (delivery.plain.isEmpty() && m_note->text().isEmpty())
        m_note->setText(tr("It was not opened: this is the body of the request."));
    m_note->setTone(delivery.state == core::Delivery::State::Rejected ? Tone::Warning : Tone::Muted);
    const int top = m_view->topLine();
    m_view->setText(QString::fromUtf8(bytes), isJson ? CodeView::Syntax::Json : CodeView::Syntax::Xml);
    m_view->setTopLine(top);
}

void SourceTab::retranslate()
{
    const QString texts[] = {tr("Indented"), tr("As received"), tr("Envelope")};
    const QString tips[] = {tr("One element per line"), tr("The message exactly as it came out of the envelope"),
                            tr("The encrypted body of the request")};
    for (int i = Pretty; i <= Envelope; ++i) {
        auto *button = static_cast<QToolButton *>(m_forms->button(i));
        button->setText(texts[i]);
        button->setToolTip(tips[i]);
    }
    const std::pair<QToolButton *, QString> tools[] = {
        {m_fold, tr("Fold all")}, {m_unfold, tr("Unfold all")}, {m_find, tr("Find (Ctrl+F)")}};
    for (const auto &[tool, text] : tools) {
        tool->setToolTip(text);
        tool->setAccessibleName(text);
    }
    m_view->setAccessibleName(tr("Source of the message"));
}

} // namespace ui
