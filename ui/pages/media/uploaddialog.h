// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/media/uploadqueue.h"

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

namespace ui {

/// Files or a pasted picture on their way to the platform: what each one is, what the platform would refuse and why, a
/// copy where that helps, and the progress of the one under way. Cancel stops that one, and closes when there is none.
class UploadDialog final : public QDialog
{
    Q_OBJECT

public:
    UploadDialog(core::mediadesk::MediaDesk &desk, const core::Account &account, const QList<Candidate> &candidates,
                 QWidget *parent = nullptr);

    void setKeeping(core::media::Keeping keeping);

Q_SIGNALS:
    /// One is there; `bytes` is what was sent.
    void uploaded(const core::StoredMedia &media, const QByteArray &bytes);

public Q_SLOTS:
    void reject() override;

private:
    void createParts();
    void createForm();
    void layOut();
    void plan();
    void start();
    void showItem(qsizetype index);
    void showProgress(qint64 sent, qint64 total);
    void end();
    void enableParts();
    void retranslate();

    UploadQueue m_queue;
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
    QPushButton *m_look = nullptr;
    QPushButton *m_upload = nullptr;
};

} // namespace ui
