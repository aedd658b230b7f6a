// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mediadesk/mediadesk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// Files or a pasted picture on their way to the platform: what each one is by its content, what the platform would
/// refuse and why, a copy where that helps, and then one after the other with its progress.
class UploadDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Something that was chosen, dropped or pasted.
    struct Candidate
    {
        QString path; ///< empty for what was pasted
        QByteArray bytes; ///< of what was pasted
        QString name;
    };

    UploadDialog(core::mediadesk::MediaDesk &desk, core::Account account, QList<Candidate> candidates,
                 QWidget *parent = nullptr);
    ~UploadDialog() override;

    void setKeeping(core::media::Keeping keeping);

Q_SIGNALS:
    /// One is there; `bytes` is what was sent.
    void uploaded(const core::StoredMedia &media, const QByteArray &bytes);

public Q_SLOTS:
    void reject() override;

private:
    enum class State { Waiting, Refused, Sending, Done, Failed };
    struct Row
    {
        Candidate candidate;
        core::media::FileFacts facts;
        std::optional<core::Error> unreadable;
        State state = State::Waiting;
        QTreeWidgetItem *item = nullptr;
    };

    void createParts();
    void look();
    void judge();
    void judge(Row &row);
    [[nodiscard]] core::media::Use useFor(const Row &row) const;
    [[nodiscard]] core::Result<core::mediadesk::Piece> pieceOf(const Row &row) const;
    [[nodiscard]] bool needsVideoText() const;
    void start();
    void next();
    void finish(qsizetype index, const core::Result<core::StoredMedia> &media, const QByteArray &bytes);
    void showState(Row &row, State state, const QString &text);
    void enableParts();
    void retranslate();

    core::mediadesk::MediaDesk &m_desk;
    core::Account m_account;
    QList<Row> m_rows;
    std::shared_ptr<core::Transfer> m_transfer;
    bool m_isSending = false;

    QLabel *m_intro = nullptr;
    QTreeWidget *m_list = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_keeping = nullptr;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_convert = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_introduction = nullptr;
    QProgressBar *m_progress = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_upload = nullptr;
};

} // namespace ui
