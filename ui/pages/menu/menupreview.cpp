// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menupreview.h"

#include "core/menu/menurules.h"
#include "ui/pages/menu/buttonwords.h"
#include "ui/pages/menu/chatbarpainter.h"
#include "ui/pages/menu/menuactions.h"
#include "ui/pages/menu/menuediting.h"
#include "ui/support/actions.h"
#include "ui/widgets/badge.h"

#include <QAccessibleEvent>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::menu::Button;
using core::menu::Place;
using Kind = ChatBarItem::Kind;
using Input = ChatBarState::Input;

namespace {
constexpr std::chrono::milliseconds springTime{450};
constexpr int narrowestRename = 120;
} // namespace

MenuPreview::MenuPreview(MenuEditing &editing, const core::Catalogue &catalogue, QWidget *parent)
    : PhoneFrame(parent)
    , m_editing(editing)
    , m_catalogue(catalogue)
    , m_actions(new MenuActions(editing, this))
    , m_rename(new QLineEdit(this))
{
    setObjectName(u"menuPreview"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    // On the bar "before" is to the left.
    m_actions->moveUp->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::ALT | Qt::Key_Up)});
    m_actions->moveDown->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::ALT | Qt::Key_Down)});
    m_actions->moveOut->setShortcuts({});
    m_actions->moveIn->setShortcuts({});
    m_rename->setObjectName(u"previewRename"_s);
    m_rename->setAlignment(Qt::AlignCenter);
    m_rename->installEventFilter(this);
    m_rename->hide();
    m_spring.setSingleShot(true);
    m_spring.setInterval(springTime);

    connect(&m_spring, &QTimer::timeout, this, &MenuPreview::springOpen);
    connect(m_rename, &QLineEdit::editingFinished, this, &MenuPreview::commitRename);
    connect(m_actions, &MenuActions::renameRequested, this, &MenuPreview::rename);
    connect(&editing, &MenuEditing::changed, this, &MenuPreview::follow);
    connect(&editing, &MenuEditing::selectionChanged, this, &MenuPreview::followSelection);
    setAccount({});
    retranslate();
    followSelection();
}

void MenuPreview::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    m_partner.name = account ? account->name : tr("Official account");
    m_partner.color = account ? badgeColor(*account) : QColor(0x57, 0x6b, 0x95);
    update();
}

void MenuPreview::follow()
{
    if (m_state.open >= m_editing.currentMenu().buttons.size())
        m_state.open = -1;
    arrange();
}

void MenuPreview::followSelection()
{
    const Place &place = m_editing.selected();
    const Button *top = m_editing.button({.conditional = place.conditional, .button = place.button});
    m_state.open = top && !top->children.isEmpty() ? place.button : -1;
    if (place.isButton())
        m_state.input = Input::Menu;
    arrange();
    const Button *button = m_editing.button(place);
    setAccessibleDescription(
        button ? u"%1, %2"_s.arg(words::buttonTitle(m_editing.menus(), place), words::typeTitle(*button)) : QString());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void MenuPreview::arrange()
{
    const Place &place = m_editing.selected();
    const int parent = m_state.open >= 0 ? m_state.open : place.button;
    const Button *open = m_editing.button({.conditional = place.conditional, .button = m_state.open});
    if (open && open->children.isEmpty())
        m_state.open = -1;
    m_state.conditional = place.conditional;
    m_state.selected = place.button;
    m_state.canAddButton = m_editing.canInsertAfter({.conditional = place.conditional});
    m_state.canAddSub = parent >= 0 && m_editing.canInsertBelow({.conditional = place.conditional, .button = parent});
    const QFontMetricsF metrics(phoneFont(16));
    m_layout = layOutChatBar(m_editing.currentMenu(), m_state, screenSize(), [this, &metrics](const QString &name) {
        return metrics.horizontalAdvance(core::menu::shownName(name, core::menu::Level::Sub, m_catalogue));
    });
    update();
}

QRect MenuPreview::rectOf(const Place &place) const
{
    const ChatBarItem *item = m_layout.itemOf(place.owner());
    return item ? toWidget(item->rect) : QRect();
}

QRect MenuPreview::rectOf(Kind kind) const
{
    const auto found = std::ranges::find(m_layout.items, kind, &ChatBarItem::kind);
    return found == m_layout.items.cend() ? QRect() : toWidget(found->rect);
}

std::optional<ChatBarItem> MenuPreview::itemAt(const QPointF &inWidget) const
{
    const ChatBarItem *item = m_layout.itemAt(toScreen(inWidget));
    return item ? std::optional(*item) : std::nullopt;
}

void MenuPreview::setHovered(const std::optional<ChatBarItem> &item)
{
    if (m_hovered == item)
        return;
    m_hovered = item;
    setCursor(item ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MenuPreview::rename()
{
    const Place place = m_editing.selected().owner();
    const Button *button = m_editing.button(place);
    if (!button)
        return;
    followSelection();
    QRect area = rectOf(place);
    const int wider = std::max(0, narrowestRename - area.width()) / 2;
    area.adjust(-wider, 2, wider, -2);
    area.moveLeft(std::clamp(area.left(), 0, std::max(0, width() - area.width())));
    m_renamed = place;
    m_rename->setGeometry(area);
    m_rename->setText(button->name);
    m_rename->selectAll();
    m_rename->show();
    m_rename->setFocus();
}

void MenuPreview::commitRename()
{
    if (m_rename->isHidden())
        return;
    const bool hadFocus = m_rename->hasFocus();
    const QString name = m_rename->text();
    m_rename->hide();
    if (hadFocus)
        setFocus();
    m_editing.setName(m_renamed, name);
}

bool MenuPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rename && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_rename->setText(m_editing.button(m_renamed) ? m_editing.button(m_renamed)->name : QString());
        commitRename();
        return true;
    }
    return PhoneFrame::eventFilter(watched, event);
}

bool MenuPreview::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto item = itemAt(help->pos());
        QToolTip::showText(help->globalPos(), item ? toolTipOf(*item) : QString(), this);
        return true;
    }
    return PhoneFrame::event(event);
}

void MenuPreview::resizeEvent(QResizeEvent *event)
{
    PhoneFrame::resizeEvent(event);
    arrange();
    if (!m_rename->isHidden())
        rename();
}

void MenuPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PhoneFrame::changeEvent(event);
}

void MenuPreview::retranslate()
{
    retranslateActions(this);
    setAccessibleName(tr("The menu on a phone"));
    m_rename->setAccessibleName(tr("Name of the button"));
    setAccount(m_account);
}

} // namespace ui
