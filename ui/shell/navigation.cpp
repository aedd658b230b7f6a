// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/support/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int shortcutRole = Qt::UserRole + 1;
constexpr int groupRole = Qt::UserRole + 2;
constexpr int railWidth = 196;

const char *groupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::Operate: return QT_TRANSLATE_NOOP("ui::Navigation", "Operate");
    case PageGroup::Develop: return QT_TRANSLATE_NOOP("ui::Navigation", "Develop");
    case PageGroup::Account: return QT_TRANSLATE_NOOP("ui::Navigation", "Account");
    }
    return "";
}

class RailDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const override
    {
        return {railWidth - 2, isHeading(index) ? (index.row() == 0 ? 28 : 40) : 36};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isHeading(index))
            paintHeading(painter, option, index);
        else
            paintPage(painter, option, index);
        painter->restore();
    }

private:
    static bool isHeading(const QModelIndex &index) { return index.data(idRole).isNull(); }

    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.85);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(toneColor(Tone::Muted, option.palette));
        painter->drawText(option.rect.adjusted(16, 0, -8, -6), Qt::AlignLeft | Qt::AlignBottom,
                          index.data().toString());
    }

    static void paintPage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRect area = option.rect.adjusted(8, 1, -8, -1);
        if (selected || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(toneBackground(selected ? Tone::Accent : Tone::Muted, option.palette));
            painter->drawRoundedRect(area, 6, 6);
        }
        if (selected) {
            painter->setBrush(toneColor(Tone::Accent, option.palette));
            painter->drawRoundedRect(QRectF(area.left(), area.top() + 9, 3, area.height() - 18), 1.5, 1.5);
        }
        // Only for those who came here by keyboard.
        if (option.state.testFlag(QStyle::State_HasFocus) && option.widget
            && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter->setPen(QPen(toneColor(Tone::Accent, option.palette), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        const QRect sign(area.left() + 12, area.center().y() - 9, 20, 20);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign);
        QFont font = option.font;
        if (selected)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::WindowText));
        painter->drawText(area.adjusted(42, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        if (hovered || selected) {
            font = option.font;
            font.setPointSizeF(font.pointSizeF() * 0.8);
            painter->setFont(font);
            painter->setPen(toneColor(Tone::Muted, option.palette));
            painter->drawText(area.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter,
                              index.data(shortcutRole).toString());
        }
    }
};

} // namespace

Navigation::Navigation(const QList<PageSpec> &pages, QWidget *parent) : QListWidget(parent), m_pages(pages)
{
    setObjectName(u"navigation"_s);
    setItemDelegate(new RailDelegate(this));
    setFixedWidth(railWidth);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);

    std::optional<PageGroup> group;
    int number = 0;
    for (const PageSpec &page : m_pages) {
        if (group != page.group) {
            group = page.group;
            auto *heading = new QListWidgetItem(this);
            heading->setFlags(Qt::NoItemFlags);
            heading->setData(groupRole, int(page.group));
        }
        auto *item = new QListWidgetItem(themedIcon(page.icon), {}, this);
        item->setData(idRole, page.id);
        if (++number <= 9)
            item->setData(shortcutRole,
                          QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)).toString(QKeySequence::NativeText));
    }
    connect(this, &QListWidget::currentItemChanged, this, &Navigation::emitChosen);
    retranslate();
}

void Navigation::select(const QString &pageId)
{
    const QSignalBlocker blocker(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).toString() == pageId)
            setCurrentRow(row);
    }
    viewport()->update();
}

QString Navigation::selected() const
{
    return currentItem() ? currentItem()->data(idRole).toString() : QString();
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *entry = item(row);
        const QString id = entry->data(idRole).toString();
        const auto page = std::ranges::find(m_pages, id, &PageSpec::id);
        if (page != m_pages.end())
            entry->setText(page->translatedTitle());
        else
            entry->setText(tr(groupTitle(PageGroup(entry->data(groupRole).toInt()))));
    }
}

void Navigation::emitChosen()
{
    if (!selected().isEmpty())
        Q_EMIT chosen(selected());
}

} // namespace ui
