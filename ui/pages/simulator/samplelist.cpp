// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/samplelist.h"

#include "core/callback/samples.h"
#include "core/simulator/form.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameRole = Qt::UserRole; ///< of the sample
constexpr int kindRole = Qt::UserRole + 1; ///< its Event or MsgType

} // namespace

SampleList::SampleList(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_messages(new QTreeWidgetItem(m_tree))
    , m_events(new QTreeWidgetItem(m_tree))
{
    m_search->setObjectName(u"sampleSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(u"samples"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(12);
    const QStringList names = core::callback::sampleNames();
    for (const QString &name : names) {
        const auto xml = core::callback::sample(name, {}, QDateTime::currentDateTimeUtc(), 1);
        const core::XmlNode message = core::parseXml(xml.value_or(QByteArray())).value_or(core::XmlNode());
        const bool isEvent = message.child(u"Event") != nullptr;
        auto *item = new QTreeWidgetItem(isEvent ? m_events : m_messages, {name});
        item->setData(0, nameRole, name);
        item->setData(0, kindRole, core::simulator::kindOf(message));
    }
    for (QTreeWidgetItem *group : {m_messages, m_events}) {
        group->setFlags(Qt::ItemIsEnabled);
        group->setExpanded(true);
        QFont font = m_tree->font();
        font.setWeight(QFont::DemiBold);
        group->setFont(0, font);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SampleList::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && !item->data(0, nameRole).isNull())
            Q_EMIT chosen(item->data(0, nameRole).toString());
    });
}

QString SampleList::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, nameRole).toString() : QString();
}

void SampleList::setCurrent(const QString &sample)
{
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if ((*item)->data(0, nameRole).toString() == sample)
            m_tree->setCurrentItem(*item);
    }
}

void SampleList::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (QTreeWidgetItem *group : {m_messages, m_events}) {
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *item = group->child(i);
            const bool fits = item->text(0).contains(wanted, Qt::CaseInsensitive)
                || item->data(0, kindRole).toString().contains(wanted, Qt::CaseInsensitive)
                || item->toolTip(0).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
        }
    }
}

void SampleList::retranslate(const core::callback::Explanations &words)
{
    m_search->setPlaceholderText(tr("Find a message or event"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_tree->setAccessibleName(tr("Messages and events"));
    m_messages->setText(0, tr("Messages"));
    m_events->setText(0, tr("Events"));
    for (QTreeWidgetItem *group : {m_messages, m_events}) {
        for (int i = 0; i < group->childCount(); ++i)
            group->child(i)->setToolTip(0, words.type(group->child(i)->data(0, kindRole).toString()));
    }
}

} // namespace ui
