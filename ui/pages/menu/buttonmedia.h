// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"

#include <QObject>

class QWidget;

namespace ui {

class MenuSession;

/// Lets somebody choose the material or the article that the selected button sends.
class ButtonMedia final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `view`.
    ButtonMedia(MenuSession &session, QWidget *view);

    /// Whether there is something to choose from for this field of such a button.
    [[nodiscard]] static bool knows(const core::menu::Button &button, core::menu::Field field);
    void choose(core::menu::Field field);

private:
    MenuSession &m_session;
    QWidget *m_view;
};

} // namespace ui
