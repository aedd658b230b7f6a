// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/templatelist.h"

#include "ui/pages/templates/templatedelegate.h"
#include "ui/pages/templates/templatelibrary.h"
#include "ui/support/actions.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

namespace ui {

using namespace Qt::StringLiterals;
using core::templates::Family;
using core::templates::Template;

namespace {

constexpr int idRole = Qt::UserRole;

bool hasWords(const Template &subject, const QString &search)
{
    const QString all =
        QStringList{subject.title, subject.id, subject.content, subject.primaryIndustry, subject.deputyIndustry}.join(
            u'\n');
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString aboutOf(const Template &subject)
{
    QStringList parts;
    if (subject.consent == Template::Consent::Once)
        parts += TemplateList::tr("one consent, one notice");
    else if (subject.consent == Template::Consent::LongTerm)
        parts += TemplateList::tr("consent holds for long");
    if (!subject.primaryIndustry.isEmpty())
        parts += subject.primaryIndustry;
    if (!subject.deputyIndustry.isEmpty())
        parts += subject.deputyIndustry;
    return parts.isEmpty() ? subject.id : parts.join(u" · "_s);
}

} // namespace

TemplateList::TemplateList(TemplateLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_top(new QHBoxLayout)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_state(new ToneLabel(Tone::Muted))
    , m_stop(new QPushButton)
    , m_refusal(new ErrorCard)
{
    m_search->setObjectName(u"templateSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(u"templateTree"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setItemDelegate(new TemplateDelegate(m_tree));
    m_state->setObjectName(u"libraryState"_s);
    m_stop->setObjectName(u"stopReading"_s);
    m_refusal->setObjectName(u"libraryRefusal"_s);
    m_top->setSpacing(4);
    m_top->addWidget(m_search, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_top);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_refusal);
    layout->addLayout(bottom);
    connect(m_search, &QLineEdit::textChanged, this, &TemplateList::follow);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TemplateList::takeChoice);
    connect(m_stop, &QPushButton::clicked, &library, &TemplateLibrary::stop);
    connect(&library, &TemplateLibrary::changed, this, &TemplateList::follow);
    connect(&library, &TemplateLibrary::chosenChanged, this, &TemplateList::select);
    retranslate();
}

void TemplateList::addButton(QAction *action)
{
    m_top->addWidget(buttonFor(action, ButtonFace::Icon));
}

void TemplateList::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void TemplateList::follow()
{
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        addGroup(Family::Message);
        addGroup(Family::Subscription);
        m_tree->expandAll();
    }
    m_search->setEnabled(!m_library.all().isEmpty());
    select();
    showState();
}

void TemplateList::addGroup(Family family)
{
    auto *group =
        new QTreeWidgetItem({family == Family::Message ? tr("Template messages") : tr("Subscription notices")});
    group->setFlags(Qt::ItemIsEnabled);
    for (const Template &subject : m_library.all()) {
        if (subject.family != family || !hasWords(subject, m_search->text()))
            continue;
        auto *item = new QTreeWidgetItem(group, {subject.title.isEmpty() ? subject.id : subject.title});
        item->setData(0, idRole, subject.id);
        item->setData(0, TemplateDelegate::aboutRole, aboutOf(subject));
        item->setToolTip(0, subject.id.toHtmlEscaped());
    }
    if (group->childCount() > 0)
        m_tree->addTopLevelItem(group);
    else
        delete group;
}

void TemplateList::select()
{
    const Template *chosen = m_library.chosen();
    const QSignalBlocker quiet(m_tree);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            if (chosen && group->child(j)->data(0, idRole).toString() == chosen->id) {
                m_tree->setCurrentItem(group->child(j));
                return;
            }
        }
    }
    m_tree->setCurrentItem(nullptr);
}

void TemplateList::takeChoice(const QTreeWidgetItem *item)
{
    if (const QString id = item ? item->data(0, idRole).toString() : QString(); !id.isEmpty())
        m_library.choose(id);
}

void TemplateList::showState()
{
    m_stop->setVisible(m_library.isReading());
    const auto &messages = m_library.refusal(Family::Message);
    const auto &notices = m_library.refusal(Family::Subscription);
    if (!m_library.isReading() && (messages || notices))
        m_refusal->setError(messages ? *messages : *notices);
    else
        m_refusal->clear();
    if (m_library.isReading())
        m_state->setText(tr("Reading the platform's lists…"));
    else if (m_library.readAt().isValid())
        m_state->setText(
            tr("As of %1").arg(QLocale().toString(m_library.readAt().toLocalTime(), u"yyyy-MM-dd HH:mm"_s)));
    else
        m_state->setText({});
}

void TemplateList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TemplateList::retranslate()
{
    m_search->setPlaceholderText(tr("Title, id or category"));
    m_search->setAccessibleName(tr("Search the templates"));
    m_tree->setAccessibleName(tr("Templates"));
    m_stop->setText(tr("Stop"));
    follow();
}

} // namespace ui
