// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/batchsigning.h"
#include "ui/pages/jssdk/jssdkview.h"
#include "ui/support/rowmodel.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace ui {

class CopyButton;
class ErrorCard;
class ToneLabel;

/// Signs many addresses at once, pasted or from a file, and saves the signatures as a table.
class UrlBatchView final : public JsSdkView
{
    Q_OBJECT

public:
    explicit UrlBatchView(JsSdkDesk &desk, QWidget *parent = nullptr);

    /// Takes the addresses of a file.
    void openFile(const QString &path);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *createInput();
    [[nodiscard]] QWidget *createOutput();
    void chooseFile();
    void sign();
    void signWith(const QString &ticket);
    void showLines(const QList<core::jssdk::BatchLine> &lines);
    void showCount();
    void save();

    QLabel *m_urlsLabel;
    QPlainTextEdit *m_urls;
    QPushButton *m_open;
    QPushButton *m_sign;
    ErrorCard *m_error;
    ToneLabel *m_count;
    QTableView *m_table;
    RowModel<core::jssdk::BatchLine> *m_model;
    CopyButton *m_copyCsv;
    CopyButton *m_copyJson;
    QPushButton *m_save;
    quint64 m_turn = 0;
};

} // namespace ui
