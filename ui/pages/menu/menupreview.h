// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "ui/pages/menu/chatbarlayout.h"
#include "ui/widgets/chatlook.h"
#include "ui/widgets/phoneframe.h"

#include <QTimer>

#include <optional>

class QLineEdit;

namespace core {
class Catalogue;
}

namespace ui {

class ChatBarPainter;
class MenuActions;
class MenuEditing;
struct ChatBarLook;

/// The current menu on a phone, as followers see it, and to be edited right there: click selects and opens, double
/// click renames, buttons are dragged, “+” adds; arrow keys walk, Enter renames.
class MenuPreview final : public PhoneFrame
{
    Q_OBJECT

public:
    MenuPreview(MenuEditing &editing, const core::Catalogue &catalogue, QWidget *parent = nullptr);

    /// Whose chat it is.
    void setAccount(const std::optional<core::Account> &account);

    /// Where things are, in pixels of this widget; an empty rectangle for what is not shown. For tests and overlays.
    [[nodiscard]] QRect rectOf(const core::menu::Place &place) const;
    [[nodiscard]] QRect rectOf(ChatBarItem::Kind kind) const;

protected:
    void paintScreen(QPainter &painter) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Drag
    {
        core::menu::Place from;
        QPointF start;
        QPointF now;
        bool hasMoved = false;
        bool wasOpen = false; ///< before the press: a click closes it
    };

    void follow();
    void followSelection();
    void arrange();
    void setHovered(const std::optional<ChatBarItem> &item);
    void press(const ChatBarItem &item, const QPointF &point);
    void drop();
    void springOpen();
    void rename();
    void commitRename();
    void add(const ChatBarItem &item);
    void walk(Qt::Key key);
    void toggleInput();
    void closePopup();
    void retranslate();

    [[nodiscard]] std::optional<ChatBarItem> itemAt(const QPointF &inWidget) const;
    [[nodiscard]] ChatBarLook lookOf(const ChatBarItem &item) const;
    [[nodiscard]] QString shown(const core::menu::Button &button, const core::menu::Place &place) const;
    [[nodiscard]] QRectF rectOfToggle() const;
    [[nodiscard]] QString toolTipOf(const ChatBarItem &item) const;
    void paintChat(QPainter &painter) const;
    void paintItem(ChatBarPainter &paint, const ChatBarItem &item) const;
    void paintDragged(QPainter &painter, ChatBarPainter &paint) const;

    MenuEditing &m_editing;
    const core::Catalogue &m_catalogue;
    MenuActions *m_actions;
    ChatPartner m_partner;
    std::optional<core::Account> m_account;
    ChatBarState m_state;
    ChatBarLayout m_layout;
    std::optional<ChatBarItem> m_hovered;
    std::optional<ChatBarItem> m_pressed;
    std::optional<Drag> m_drag;
    QTimer m_spring; ///< opens the pop-up over which a button is held
    QLineEdit *m_rename;
    core::menu::Place m_renamed;
};

} // namespace ui
