// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/answers/answersediting.h"

namespace ui {

/// The answers as a JSON file, into the editor and out of it.
class AnswersFile final : public QObject
{
    Q_OBJECT

public:
    AnswersFile(AnswersEditing &editing, QWidget *window);

    void chooseImport();
    void chooseExport();
    /// Takes the answers of a file, as one undoable step; what is wrong with it fails().
    void read(const QString &path);
    void write(const QString &path);

Q_SIGNALS:
    void done(); ///< it was read, whatever was wrong before
    void failed(const core::Error &error);
    void noticed(const QString &text);

private:
    AnswersEditing &m_editing;
    QWidget *m_window;
};

} // namespace ui
