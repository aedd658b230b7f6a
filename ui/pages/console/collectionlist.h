// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calling/caller.h"
#include "core/console/collection.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class ConsoleSession;
class ToneLabel;

/// The kept collections: run, written, shared as files.
class CollectionList final : public QWidget
{
    Q_OBJECT

public:
    explicit CollectionList(ConsoleSession &session, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// A call of a run is to be looked at.
    void outcomeShown(const core::calling::CallOutcome &outcome);
    void failed(const core::Error &error);
    void noticed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<core::console::Collection> current();
    void addRequest();
    void edit(const core::console::Collection &collection);
    void runCurrent();
    void importFile(const QString &path);
    void exportFile(const QString &path, const core::console::Collection &collection);
    void askForImport();
    void askForExport();
    void askToRemove();
    void enableParts();
    void retranslate();

    ConsoleSession &m_session;
    QListWidget *m_list;
    ToneLabel *m_empty;
    QPushButton *m_run;
    QPushButton *m_edit;
    QPushButton *m_add;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_remove;
};

} // namespace ui
