// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/menubench.h"

#include <QJsonObject>

class QAbstractItemModel;

namespace test {

/// The page Drafts over a simulated platform in this process, without sockets. There is a permanent image to be
/// a cover.
struct DraftsBench : MenuBench
{
    DraftsBench();

    /// Types over what is in the field.
    void type(const QString &field, const QString &text) const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const;
    /// Everything that a draft needs.
    void writeArticle(const QString &title) const;
    void writeAndSave(const QString &title);
    /// Chooses a file in the dialog of Ctrl+O.
    void importFile(const QString &path) const;
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;
    /// Answers the question that is being asked.
    void agree() const;
    void decline() const;

    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QAbstractItemModel &list() const;
    [[nodiscard]] bool isReady() const; ///< it can be written in
    [[nodiscard]] QString fieldText(const QString &field) const;
    QJsonObject control(const QByteArray &deed, const QJsonObject &body);
    QJsonObject post(const QByteArray &path, const QJsonObject &body);
    /// The newest draft on the platform, "news_item" of draft/get.
    QJsonArray newestDraft();
    qint64 draftCount();
    [[nodiscard]] qsizetype countOf(const QString &path) const;

    QString cover; ///< its media id
};

} // namespace test
