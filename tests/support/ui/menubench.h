// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/platform.h"
#include "tests/support/ui/pageof.h"

class QPushButton;

namespace test {

/// The menu page, or another one, over a simulated platform in this process, without sockets.
struct MenuBench
{
    enum class Cut { Request, Answer };

    explicit MenuBench(const QString &pageId = QStringLiteral("menu"));

    /// Everything that an earlier run of the program left is there again.
    void openPage();
    /// As another program with the same account would.
    QByteArray call(const QByteArray &path, const QByteArray &body = {});
    /// Publishes a menu with these top-level buttons (key = name in lower case) behind the page's back.
    void publishElsewhere(const QStringList &names);
    /// Names of the top-level buttons that are live.
    [[nodiscard]] QStringList liveNames();
    /// The next call of this path is lost, before it is done or after; the look at the menu that follows fails too.
    void cut(const QByteArray &path, Cut what);
    /// Paths that the page called, without tokens.
    [[nodiscard]] QStringList calledPaths() const;

    [[nodiscard]] QString text(const QString &objectName) const;
    /// A widget of the page, or of the dialog in front; ends the test program when there is none.
    template <typename T>
    [[nodiscard]] T *part(const QString &objectName) const
    {
        T *found = page->findChild<T *>(objectName);
        if (!found)
            qFatal("no %s", qPrintable(objectName));
        return found;
    }
    [[nodiscard]] bool isShown(const QString &objectName) const;
    void click(const QString &objectName) const;

    Profile profile;
    core::sandbox::Platform platform;
    core::Account account;
    std::unique_ptr<ui::Page> page;

private:
    [[nodiscard]] core::Result<core::HttpReply> answer(const core::HttpRequest &request);

    QString m_pageId;
    QByteArray m_cutPath;
    Cut m_cut = Cut::Request;
    QByteArray m_token;
};

} // namespace test
