// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sandboxtransport.h"
#include "tests/support/ui/pageof.h"
#include "ui/pages/media/uploaddialog.h"

class QAbstractItemModel;
class QTreeWidget;

namespace test {

/// A green square, encoded.
[[nodiscard]] QByteArray picture(int side, const char *format);

/// The page Media over the simulated platform, without sockets.
struct MediaBench
{
    MediaBench();
    ~MediaBench();
    Q_DISABLE_COPY_MOVE(MediaBench)

    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QAbstractItemModel &list() const;
    [[nodiscard]] ui::UploadDialog *dialog() const;
    /// Of the dialog.
    [[nodiscard]] QTreeWidget *files() const;
    [[nodiscard]] QString stateOf(int file) const;
    void drop(const QStringList &files) const;
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;
    void clickUpload() const;
    [[nodiscard]] qsizetype countOf(const QString &path) const;

    Profile profile;
    core::sandbox::Platform platform{profile.world.catalogue, profile.world.clock, {}};
    SandboxTransport network{profile.world.transport, platform};
    core::Account account;
    std::unique_ptr<ui::Page> page;
};

} // namespace test
