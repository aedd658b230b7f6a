// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/style.h"

#include "ui/support/icons.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int controlHeight = 30;
constexpr double radius = 5;

QColor outlineColor(const QPalette &palette)
{
    const QColor line = lineColor(palette);
    return isDark(palette) ? line.lighter(130) : line.darker(116);
}

QColor shaded(const QColor &color, const QPalette &palette, int percent)
{
    return isDark(palette) ? color.lighter(100 + percent) : color.darker(100 + percent);
}

void paintRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void paintButton(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool down = option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On);
    const bool hovered = enabled && option->state.testFlag(QStyle::State_MouseOver);
    QColor fill = palette.color(QPalette::Button);
    const bool ownColor = fill != QGuiApplication::palette().color(QPalette::Button); // a red one
    if (isDefault && enabled && !ownColor)
        fill = toneBackground(Tone::Accent, palette);
    if (down)
        fill = shaded(fill, palette, 14);
    else if (hovered)
        fill = shaded(fill, palette, 5);
    QColor line = ownColor ? fill : outlineColor(palette);
    if ((isDefault && enabled && !ownColor)
        || (option->state.testFlag(QStyle::State_HasFocus)
            && option->state.testFlag(QStyle::State_KeyboardFocusChange)))
        line = toneColor(Tone::Accent, palette);
    paintRounded(painter, option->rect, fill, line);
}

/// What a delegate puts over the item that is edited in place.
bool isItemEditor(const QWidget *widget)
{
    const QWidget *viewport = widget ? widget->parentWidget() : nullptr;
    const auto *view = viewport ? qobject_cast<const QAbstractItemView *>(viewport->parentWidget()) : nullptr;
    return view && view->viewport() == viewport;
}

void paintField(const QStyleOption *option, QPainter *painter)
{
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    paintRounded(painter, option->rect, option->palette.color(QPalette::Base),
                 focus ? toneColor(Tone::Accent, option->palette) : outlineColor(option->palette));
}

/// Of a check box or radio button: visible on any background, filled when it is on.
void paintIndicator(const QStyleOption *option, QPainter *painter, bool isRound)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    const bool isOn = partly || option->state.testFlag(QStyle::State_On);
    const QColor accent =
        enabled ? toneColor(Tone::Accent, palette) : palette.color(QPalette::Disabled, QPalette::Text);
    QColor line = enabled ? toneColor(Tone::Muted, palette) : palette.color(QPalette::Disabled, QPalette::Text);
    if (isOn || (enabled && option->state.testFlag(QStyle::State_MouseOver)))
        line = accent;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double side = std::min({option->rect.width(), option->rect.height(), 15});
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    box.adjust(0.75, 0.75, -0.75, -0.75);
    painter->setPen(QPen(line, 1.3));
    painter->setBrush(isOn && !isRound ? accent : palette.color(enabled ? QPalette::Base : QPalette::Window));
    painter->drawRoundedRect(box, isRound ? box.width() / 2 : 3, isRound ? box.width() / 2 : 3);
    const QPointF middle = box.center();
    const double unit = box.width() / 14;
    if (isOn && isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        painter->drawEllipse(middle, 3.6 * unit, 3.6 * unit);
    } else if (isOn) {
        painter->setPen(QPen(palette.color(QPalette::Base), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF dash[] = {{-3.4 * unit, 0}, {3.4 * unit, 0}};
        const QPointF tick[] = {{-3.6 * unit, 0.2 * unit}, {-1 * unit, 2.8 * unit}, {3.8 * unit, -2.8 * unit}};
        painter->translate(middle);
        if (partly)
            painter->drawPolyline(dash, 2);
        else
            painter->drawPolyline(tick, 3);
    }
    painter->restore();
}

void paintArrow(QPainter *painter, const QRect &area, Qt::ArrowType direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(toneColor(Tone::Muted, QGuiApplication::palette()), 1.4, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = QRectF(area).center();
    const double tip = direction == Qt::UpArrow ? -1.6 : 1.6;
    painter->drawPolyline(
        QPolygonF({middle + QPointF(-3.2, -tip), middle + QPointF(0, tip), middle + QPointF(3.2, -tip)}));
    painter->restore();
}

void paintScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &handle)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool active = option->state.testFlag(QStyle::State_MouseOver) || option->state.testFlag(QStyle::State_Sunken);
    QColor color = toneColor(Tone::Muted, option->palette);
    color.setAlpha(active ? 190 : 110);
    painter->setBrush(color);
    const bool vertical = option->orientation == Qt::Vertical;
    const QRectF pill = vertical ? QRectF(handle).adjusted(3, 2, -3, -2) : QRectF(handle).adjusted(2, 3, -2, -3);
    const double round = (vertical ? pill.width() : pill.height()) / 2;
    painter->drawRoundedRect(pill, round, round);
    painter->restore();
}

void paintTab(const QStyleOptionTab *option, QPainter *painter)
{
    const bool isCurrent = option->state.testFlag(QStyle::State_Selected);
    const bool isHovered = option->state.testFlag(QStyle::State_MouseOver);
    if (!isCurrent && isHovered && option->state.testFlag(QStyle::State_Enabled))
        paintRounded(painter, option->rect.adjusted(1, 2, -1, -3), toneBackground(Tone::Muted, option->palette), {});
    if (isCurrent)
        painter->fillRect(option->rect.adjusted(8, option->rect.height() - 2, -8, 0),
                          toneColor(Tone::Accent, option->palette));
}

} // namespace

Style::Style() : QProxyStyle(u"fusion"_s) { }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: paintButton(option, painter); return;
    case PE_PanelLineEdit:
        // Inside a spin box the frame around both is drawn already; over an item, the item's text is.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            (frame && frame->lineWidth > 0) || isItemEditor(widget))
            paintField(option, painter);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        painter->setPen(lineColor(option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintIndicator(option, painter, false); return;
    case PE_IndicatorRadioButton: paintIndicator(option, painter, true); return;
    case PE_FrameFocusRect: paintRounded(painter, option->rect, {}, toneColor(Tone::Accent, option->palette)); return;
    case PE_PanelButtonTool:
        if (option->state.testFlag(State_Enabled)
            && (option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken)
                || option->state.testFlag(State_On)))
            paintRounded(painter, option->rect, toneBackground(Tone::Muted, option->palette), {});
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(lineColor(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element == CE_TabBarTabShape && tab) {
        paintTab(tab, painter); // an underline is enough
        return;
    }
    if (element == CE_PushButtonBevel) {
        // Fusion would draw the menu arrow and a bevel; the panel is all there is.
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paintScrollBar(slider, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo) {
        if (!combo->editable)
            paintButton(option, painter);
        else if (combo->frame) // otherwise it stands in for an item
            paintField(option, painter);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        QRect sign(0, 0, 16, 16);
        sign.moveCenter(arrow.center());
        themedIcon(u"chevron-down"_s, Tone::Muted).paint(painter, sign);
        return;
    }
    if (control == CC_SpinBox) {
        paintField(option, painter);
        paintArrow(painter, subControlRect(control, option, SC_SpinBoxUp, widget), Qt::UpArrow);
        paintArrow(painter, subControlRect(control, option, SC_SpinBoxDown, widget), Qt::DownArrow);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (combo && part == SC_ComboBoxEditField && !combo->editable) // a line to type in has its own margin
        return rect.adjusted(4, 0, 0, 0);
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown))
        return rect.translated(-3, part == SC_SpinBoxUp ? 1 : -1);
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return {result.width() + 16, std::max(result.height(), controlHeight)};
    case CT_SpinBox: return {result.width() + 8, controlHeight};
    case CT_LineEdit: return {result.width() + 8, std::max(result.height(), controlHeight)};
    case CT_ComboBox: return {result.width() + 12, std::max(result.height(), controlHeight)};
    case CT_ItemViewItem: return {result.width(), std::max(result.height(), 28)};
    case CT_TabBarTab: return {result.width() + 8, std::max(result.height(), controlHeight)};
    case CT_HeaderSection: return {result.width(), std::max(result.height(), 28)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return separator ? QSize(result.width(), 9) : QSize(result.width() + 8, std::max(result.height(), 28));
    }
    default: return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -4, 0) : rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SplitterWidth: return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace ui
