// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/buttonmedia.h"

#include "core/base/clock.h"
#include "core/mediadesk/medianeed.h"
#include "ui/pages/menu/menusession.h"
#include "ui/widgets/articlepicker.h"
#include "ui/widgets/mediapicker.h"

namespace ui {

using core::menu::Button;
using core::menu::Field;

ButtonMedia::ButtonMedia(MenuSession &session, QWidget *view) : QObject(view), m_session(session), m_view(view) { }

bool ButtonMedia::knows(const Button &button, Field field)
{
    return field == Field::ArticleId || (field == Field::MediaId && core::mediadesk::needOf(button));
}

void ButtonMedia::choose(Field field)
{
    const core::menu::Place place = m_session.editing().selected().owner();
    const Button *button = m_session.editing().button(place);
    if (!button || !m_session.account() || !knows(*button, field))
        return;
    const core::Account account = *m_session.account();
    MenuServices &services = m_session.services();
    PickDialog *picker = nullptr;
    if (field == Field::ArticleId)
        picker = new ArticlePicker(services.client, services.media, account, ArticlePicker::What::Published,
                                   services.clock.now(), m_view);
    else
        picker =
            new MediaPicker(services.media, account, *core::mediadesk::needOf(*button), services.clock.now(), m_view);
    connect(picker, &PickDialog::chosen, this, [this, place, field, appId = account.appId](const QString &id) {
        if (m_session.account() && m_session.account()->appId == appId)
            m_session.editing().setValue(place, field, id);
    });
    picker->open();
}

} // namespace ui
