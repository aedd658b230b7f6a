// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/keywordchoice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::PublicKeyword;

namespace {

constexpr int kidRole = Qt::UserRole;
constexpr int tickedAtFirst = 4;

} // namespace

KeywordChoice::KeywordChoice(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_list(new QListWidget)
    , m_up(new QPushButton)
    , m_down(new QPushButton)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_list);
    m_list->setObjectName(u"publicKeywords"_s);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_up->setObjectName(u"keywordUp"_s);
    m_down->setObjectName(u"keywordDown"_s);
    auto *order = new QHBoxLayout;
    for (QPushButton *button : {m_up, m_down}) {
        button->setAutoDefault(false);
        order->addWidget(button);
    }
    order->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(m_list, 1);
    layout->addLayout(order);
    connect(m_list, &QListWidget::itemChanged, this, &KeywordChoice::changed);
    connect(m_list, &QListWidget::currentRowChanged, this, &KeywordChoice::follow);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    retranslate();
    follow();
}

void KeywordChoice::setKeywords(const QList<PublicKeyword> &keywords)
{
    m_keywords = keywords;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const PublicKeyword &keyword : keywords) {
            auto *item = new QListWidgetItem(
                keyword.example.isEmpty() ? keyword.name : u"%1: %2"_s.arg(keyword.name, keyword.example), m_list);
            item->setToolTip(keyword.rule.toHtmlEscaped());
            item->setData(kidRole, keyword.kid);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
            item->setCheckState(m_list->count() <= tickedAtFirst ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(0);
    }
    follow();
    Q_EMIT changed();
}

QList<PublicKeyword> KeywordChoice::chosen() const
{
    QList<PublicKeyword> chosen;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        const auto found = std::ranges::find(m_keywords, item->data(kidRole).toInt(), &PublicKeyword::kid);
        if (item->checkState() == Qt::Checked && found != m_keywords.cend())
            chosen += *found;
    }
    return chosen;
}

void KeywordChoice::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentRow(row + by);
}

void KeywordChoice::follow()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() + 1 < m_list->count());
}

void KeywordChoice::retranslate()
{
    m_label->setText(tr("&Keywords: tick those that are wanted and put them in order"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
}

void KeywordChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
