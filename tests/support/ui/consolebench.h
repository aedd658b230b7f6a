// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/menubench.h"
#include "tests/support/waitfor.h"
#include "ui/widgets/codeview.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeView>

namespace test {

using namespace Qt::StringLiterals;

/// The API console over a simulated platform.
struct ConsoleBench : MenuBench
{
    ConsoleBench() : MenuBench(u"console"_s) { }

    void choose(const QString &id) const { page->open(id); }
    void send() const { click(u"consoleSend"_s); }
    [[nodiscard]] QString result() const { return part<QLabel>(u"answerResult"_s)->text(); }
    [[nodiscard]] QString answer() const { return part<ui::CodeView>(u"answerText"_s)->text(); }
    void fill(const QString &field, const QString &text) const
    {
        auto *line = part<QLineEdit>(u"value-"_s + field);
        line->clear();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] int historyRows() const { return part<QTreeView>(u"callHistory"_s)->model()->rowCount(); }
    void showTab(int index) const { part<QTabWidget>(u"consoleLeft"_s)->setCurrentIndex(index); }
    [[nodiscard]] qsizetype countOf(const QString &path) const { return calledPaths().count(path); }
    /// Answers the file dialog that the deed opens.
    template <typename Deed>
    void chooseFile(const QString &path, const Deed &deed) const
    {
        deed();
        auto *dialog = part<QFileDialog>({});
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(!page->findChild<QFileDialog *>());
    }
    void answerWith(const QByteArray &body)
    {
        profile.world.transport.answerBy([body](const core::HttpRequest &request) -> core::Result<core::HttpReply> {
            if (request.url.path().endsWith(u"token"_s))
                return core::HttpReply{.status = 200, .body = "{\"access_token\":\"T0KEN\",\"expires_in\":7200}"};
            return core::HttpReply{.status = 200, .body = body};
        });
    }
};

} // namespace test
