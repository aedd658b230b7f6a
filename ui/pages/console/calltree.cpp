// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/console/calltree.h"

#include "core/catalogue/catalogue.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

struct Category
{
    QLatin1String id;
    const char *name;
};
constexpr Category categories[] = {
    {"base"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Tokens, quotas and addresses")},
    {"menu"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Menus")},
    {"material"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Media")},
    {"draft"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Drafts")},
    {"freepublish"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Publishing")},
    {"mass"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Mass messages")},
    {"template"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Template messages")},
    {"subscribe"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Subscription notices")},
    {"kf"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Customer service")},
    {"user"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Followers and tags")},
    {"qrcode"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "QR codes")},
    {"comment"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Comments")},
    {"datacube"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Statistics")},
    {"oauth"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Web authorisation")},
    {"card"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Cards")},
    {"ai"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "AI, OCR and images")},
    {"store"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Store mini programs")},
    {"poi"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Shops")},
    {"guide"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Shopping guides")},
    {"city"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "City services")},
    {"group(legacy)"_L1, QT_TRANSLATE_NOOP("ui::CallTree", "Groups of followers (retired)")},
};

QTreeWidgetItem *groupFor(QTreeWidget *tree, const QString &category)
{
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        if (tree->topLevelItem(i)->data(0, idRole + 1).toString() == category)
            return tree->topLevelItem(i);
    }
    auto *group = new QTreeWidgetItem(tree, {categoryName(category)});
    group->setData(0, idRole + 1, category);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

} // namespace

QString categoryName(const QString &category)
{
    const auto known = std::ranges::find(categories, category, &Category::id);
    return known == std::end(categories) ? category : QCoreApplication::translate("ui::CallTree", known->name);
}

QString titleOf(const core::Endpoint &endpoint)
{
    if (QLocale().language() == QLocale::Chinese)
        return endpoint.title;
    const QString english = endpoint.row["title_en"_L1].toString();
    return english.isEmpty() ? endpoint.purpose : english;
}

bool hasWords(const core::Endpoint &endpoint, const QString &words)
{
    const QString all = endpoint.id + u'\n' + endpoint.path + u'\n' + endpoint.title + u'\n'
        + endpoint.row["title_en"_L1].toString() + u'\n' + endpoint.purpose;
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

CallTree::CallTree(const core::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
{
    m_search->setObjectName(u"callSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(u"callTree"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CallTree::follow);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &CallTree::takeChoice);
    connect(m_search, &QLineEdit::returnPressed, this, &CallTree::chooseFirst);
    new QShortcut(Qt::Key_Down, m_search, this, &CallTree::chooseFirst, Qt::WidgetShortcut);
    retranslate();
}

void CallTree::select(const QString &endpointId)
{
    m_selected = endpointId;
    const QSignalBlocker quiet(m_tree);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            if (group->child(j)->data(0, idRole).toString() != endpointId)
                continue;
            group->setExpanded(true);
            m_tree->setCurrentItem(group->child(j));
            m_tree->scrollToItem(group->child(j));
            return;
        }
    }
    m_tree->setCurrentItem(nullptr);
}

/// Of what was found.
void CallTree::chooseFirst()
{
    const QTreeWidgetItem *group = m_tree->topLevelItem(0);
    if (!group || group->childCount() == 0)
        return;
    m_tree->setCurrentItem(group->child(0));
    m_tree->setFocus();
}

void CallTree::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void CallTree::follow()
{
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        for (const core::Endpoint &endpoint : m_catalogue.endpoints()) {
            if (!hasWords(endpoint, m_search->text()))
                continue;
            auto *item = new QTreeWidgetItem(groupFor(m_tree, endpoint.category), {titleOf(endpoint)});
            item->setData(0, idRole, endpoint.id);
            item->setToolTip(0, QString::fromLatin1(endpoint.verb) + u' ' + endpoint.path);
        }
        if (!m_search->text().isEmpty())
            m_tree->expandAll();
    }
    select(m_selected);
}

void CallTree::takeChoice(const QTreeWidgetItem *item)
{
    const QString id = item ? item->data(0, idRole).toString() : QString();
    if (id.isEmpty() || id == m_selected)
        return;
    m_selected = id;
    Q_EMIT chosen(id);
}

void CallTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CallTree::retranslate()
{
    m_search->setPlaceholderText(tr("Title, path or id"));
    m_search->setAccessibleName(tr("Search the calls"));
    m_tree->setAccessibleName(tr("Calls of the platform"));
    follow();
}

} // namespace ui
