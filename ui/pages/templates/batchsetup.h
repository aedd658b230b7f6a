// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templatebatch/batchsender.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class BatchMapping;
class ErrorCard;
class ToneLabel;

/// From a file to a checked draft: choose the table, say which column is what, read and check every row.
class BatchSetup final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchSetup(core::templatebatch::BatchSender &sender, QWidget *parent = nullptr);
    ~BatchSetup() override;
    Q_DISABLE_COPY_MOVE(BatchSetup)

    void setAccount(const std::optional<core::Account> &account);
    void setTemplate(const std::optional<core::templates::Template> &subject);
    /// Looks at the first rows, elsewhere.
    void setFile(const QString &path);
    [[nodiscard]] bool isReading() const { return m_course != nullptr; }

Q_SIGNALS:
    /// Everything is in the journal now.
    void imported(const core::templatebatch::BatchImport &read);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The beginning of a table.
    struct Beginning
    {
        QStringList header;
        QStringList firstRow;
        QString format;
    };
    [[nodiscard]] static core::Result<Beginning> look(const QString &path);
    [[nodiscard]] QWidget *createFile();
    [[nodiscard]] QWidget *createDeed();
    void choose();
    void showBeginning(const core::Result<Beginning> &beginning);
    void read();
    void showCourse();
    void finish(const core::Result<core::templatebatch::BatchImport> &read);
    void follow();
    void retranslate();

    core::templatebatch::BatchSender &m_sender;
    std::optional<core::Account> m_account;
    std::optional<core::templates::Template> m_subject;
    QString m_path;
    std::optional<Beginning> m_beginning;
    core::templatebatch::RowCoursePtr m_course; ///< while the table is read
    QTimer m_timer;
    ToneLabel *m_about;
    QPushButton *m_choose = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_mappingHead;
    BatchMapping *m_mapping;
    ErrorCard *m_error;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_read = nullptr;
};

} // namespace ui
