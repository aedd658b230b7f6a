// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/replymedia.h"

#include "core/answering/replyfields.h"
#include "core/base/clock.h"
#include "core/mediadesk/medianeed.h"
#include "ui/pages/answers/answersediting.h"
#include "ui/widgets/mediapicker.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::callback::Reply;

ReplyMedia::ReplyMedia(AnswersEditing &editing, const Library &library, QWidget *form)
    : QObject(form)
    , m_editing(editing)
    , m_library(library)
    , m_form(form)
{ }

bool ReplyMedia::isMedia(const QString &field)
{
    return field == "mediaId"_L1 || field == "thumbMediaId"_L1;
}

void ReplyMedia::choose(const QString &field)
{
    const Reply *reply = m_editing.reply();
    const auto need = reply ? core::mediadesk::needOf(*reply, field) : std::nullopt;
    if (!need || !m_account)
        return;
    auto *picker = new MediaPicker(m_library.store, *m_account, *need, m_library.clock.now(), m_form);
    connect(picker, &PickDialog::chosen, this, [this, field](const QString &mediaId) {
        m_editing.changeReply(tr("Choose media"), [&field, &mediaId](Reply &edited) {
            for (const auto &each : core::answering::fieldsOf(edited)) {
                if (each.name == field)
                    *each.text = mediaId;
            }
        });
    });
    picker->open();
}

QList<core::Problem> ReplyMedia::problemsOf(const QString &field, const QString &mediaId) const
{
    const Reply *reply = m_editing.reply();
    const auto need = reply ? core::mediadesk::needOf(*reply, field) : std::nullopt;
    if (!need || !m_account)
        return {};
    const auto problem =
        core::mediadesk::problemOf(m_library.store, m_account->appId, mediaId, *need, m_library.clock.now());
    return problem ? QList<core::Problem>{*problem} : QList<core::Problem>();
}

} // namespace ui
