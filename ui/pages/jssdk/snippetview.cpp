// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jssdk/snippetview.h"

#include "core/jssdk/jsapilist.h"
#include "core/jssdk/snippets.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace ui {

using namespace Qt::StringLiterals;
using core::jssdk::Snippet;

namespace {

CodeView::Syntax syntaxOf(Snippet::Language language)
{
    switch (language) {
    case Snippet::Language::Html: return CodeView::Syntax::Html;
    case Snippet::Language::JavaScript: return CodeView::Syntax::JavaScript;
    case Snippet::Language::Other: break;
    }
    return CodeView::Syntax::Plain;
}

QList<Snippet> snippets(const QString &appId, const QStringList &names)
{
    core::jssdk::SnippetSubject subject{.appId = appId};
    for (const QString &name : names) {
        const auto *api = core::jssdk::JsApiList::shipped().find(name);
        (api && api->isOpenTag ? subject.openTagList : subject.jsApiList) += name;
    }
    return core::jssdk::snippetsFor(subject);
}

} // namespace

SnippetView::SnippetView(JsSdkDesk &desk, QWidget *parent)
    : JsSdkView(desk, parent)
    , m_label(new QLabel)
    , m_choice(new QComboBox)
    , m_code(new CodeView)
    , m_copy(new CopyButton([this] { return m_code->text(); }))
    , m_hint(new ToneLabel(Tone::Muted))
{
    m_choice->setObjectName(u"snippet"_s);
    m_label->setBuddy(m_choice);
    m_code->setObjectName(u"snippetCode"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_label);
    row->addWidget(m_choice);
    row->addStretch();
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_code, 1);
    layout->addWidget(m_hint);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SnippetView::showSnippet);
    retranslate();
}

void SnippetView::setAccount(const std::optional<core::Account> &account)
{
    JsSdkView::setAccount(account);
    showSnippet();
}

void SnippetView::setApis(const QStringList &names)
{
    m_apis = names;
    showSnippet();
}

QJsonObject SnippetView::state() const
{
    return {{u"snippet"_s, m_choice->currentData().toString()}};
}

void SnippetView::restore(const QJsonObject &state)
{
    if (const int at = m_choice->findData(state.value("snippet"_L1).toString()); at >= 0)
        m_choice->setCurrentIndex(at);
}

void SnippetView::fill()
{
    const QSignalBlocker quiet(m_choice);
    const int current = std::max(0, m_choice->currentIndex());
    m_choice->clear();
    for (const Snippet &snippet : snippets({}, {}))
        m_choice->addItem(snippet.title, snippet.id);
    m_choice->setCurrentIndex(current);
}

void SnippetView::showSnippet()
{
    const QString id = m_choice->currentData().toString();
    for (const Snippet &snippet : snippets(appId(), m_apis)) {
        if (snippet.id == id)
            m_code->setText(snippet.text, syntaxOf(snippet.language));
    }
}

void SnippetView::retranslate()
{
    m_label->setText(tr("&For"));
    m_copy->setWhat(tr("this code"));
    m_hint->setText(tr("The AppID is the account's, the APIs are those of the tab “Sign”. No secret is in it: servers "
                       "take theirs from the environment."));
    fill();
    showSnippet();
}

} // namespace ui
