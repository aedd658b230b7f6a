// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/template/preview.h"
#include "ui/widgets/chatlook.h"
#include "ui/widgets/phoneframe.h"

#include <optional>

namespace ui {

/// The card of a template message on a follower's phone. A click on a line asks for its field.
class CardPreview final : public PhoneFrame
{
    Q_OBJECT

public:
    explicit CardPreview(QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    /// Nothing = no template is chosen.
    void setCard(const std::optional<core::templates::Preview> &card);

Q_SIGNALS:
    void fieldClicked(const QString &field);
    void tapClicked(); ///< the row at the bottom

protected:
    void paintScreen(QPainter &painter) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Spot
    {
        QRectF area; ///< on the screen
        QString field; ///< empty: the row at the bottom
    };

    double paintCard(QPainter &painter, const ChatColors &colors, double top);
    double paintRow(QPainter &painter, const ChatColors &colors, const QPointF &at, double labelWidth,
                    const core::templates::Preview::Row &row);
    void paintTap(QPainter &painter, const ChatColors &colors, const QRectF &area) const;
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] double heightOf(const core::templates::Preview::Row &row, double labelWidth) const;
    [[nodiscard]] QString tapText() const;
    void describe();

    ChatPartner m_partner;
    std::optional<core::templates::Preview> m_card;
    QList<Spot> m_spots;
};

/// What stands on the card, in words: for screen readers.
[[nodiscard]] QString readAloud(const core::templates::Preview &card);

} // namespace ui
