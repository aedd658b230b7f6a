// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/typebox.h"

#include "core/menu/buttontype.h"
#include "ui/pages/menu/buttonwords.h"
#include "ui/support/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int purposeRole = Qt::UserRole + 1;
constexpr int rowHeight = 48;
constexpr int textLeft = 40;

/// Two lines: what it is, and what happens when a follower presses it.
class TypeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QIcon icon = row.icon;
        const QString title = std::exchange(row.text, QString());
        row.icon = {};
        row.features &= ~QStyleOptionViewItem::HasDecoration;
        const QStyle *style = row.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

        const QRect area = row.rect.adjusted(textLeft, 6, -8, -6);
        icon.paint(painter, {row.rect.left() + 10, row.rect.top() + 7, 20, 20});
        painter->setFont(row.font);
        painter->setPen(row.palette.color(QPalette::Text));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop, title);
        QFont small = row.font;
        small.setPointSizeF(small.pointSizeF() * 0.88);
        painter->setFont(small);
        painter->setPen(toneColor(Tone::Muted, row.palette));
        const QString purpose = index.data(purposeRole).toString();
        painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                          QFontMetrics(small).elidedText(purpose, Qt::ElideRight, area.width()));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.88);
        const int width = QFontMetrics(small).horizontalAdvance(index.data(purposeRole).toString());
        return {textLeft + width + 24, rowHeight};
    }
};

} // namespace

TypeBox::TypeBox(QWidget *parent) : QComboBox(parent)
{
    setItemDelegate(new TypeDelegate(this));
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setIconSize({18, 18});
    setFocusPolicy(Qt::StrongFocus);
    for (const core::menu::ButtonType &type : core::menu::buttonTypes())
        addItem(themedIcon(words::typeIcon(QString(type.name))), QString(), QString(type.name));
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(itemData(index).toString()); });
    retranslate();
}

void TypeBox::setType(const QString &type)
{
    const int known = int(core::menu::buttonTypes().size());
    while (count() > known)
        removeItem(count() - 1);
    if (findData(type) < 0 && !type.isEmpty()) {
        addItem(themedIcon(u"unknown"_s), type, type);
        setItemData(known,
                    core::menu::isConsoleType(type) ? tr("Made in the web console; the API does not take it.")
                                                    : tr("A type that we do not know."),
                    purposeRole);
    }
    setCurrentIndex(findData(type));
}

void TypeBox::retranslate()
{
    for (int i = 0; i < int(core::menu::buttonTypes().size()); ++i) {
        const core::menu::ButtonType *type = core::menu::buttonType(itemData(i).toString());
        setItemText(i, core::menu::titleOf(*type));
        setItemData(i, core::menu::purposeOf(*type), purposeRole);
        setItemData(i, core::menu::purposeOf(*type), Qt::ToolTipRole);
    }
    setPlaceholderText(tr("Choose what it does"));
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 16);
}

void TypeBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ui
