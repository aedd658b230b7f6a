// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/problem.h"

#include <QObject>

#include <optional>

class QWidget;

namespace core {
class Clock;
class MediaStore;
} // namespace core

namespace ui {

class AnswersEditing;

/// The media library beside the reply that is edited: chooses ids, and says what speaks against one.
class ReplyMedia final : public QObject
{
    Q_OBJECT

public:
    struct Library
    {
        core::MediaStore &store;
        const core::Clock &clock;
    };
    /// Dialogs open over `form`.
    ReplyMedia(AnswersEditing &editing, const Library &library, QWidget *form);

    void setAccount(const core::Account &account) { m_account = account; }

    /// Whether a media id stands in fields of this name.
    [[nodiscard]] static bool isMedia(const QString &field);
    void choose(const QString &field);
    /// What is known against the media in this field of the reply now.
    [[nodiscard]] QList<core::Problem> problemsOf(const QString &field, const QString &mediaId) const;

private:
    AnswersEditing &m_editing;
    Library m_library;
    std::optional<core::Account> m_account;
    QWidget *m_form;
};

} // namespace ui
