// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/datafolder.h"
#include "ui/widgets/section.h"

class QPushButton;

namespace ui {

class CopyButton;
class ToneLabel;

/// Version, where the files are, and whether the cryptography of this build gives the published results.
class AboutSection final : public Section
{
    Q_OBJECT

public:
    explicit AboutSection(const core::DataFolder &folder, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void openFolder();
    void runSelfTest();

    core::DataFolder m_folder;
    QLabel *m_version;
    QLabel *m_folderLabel;
    QLabel *m_path;
    CopyButton *m_copyPath;
    QPushButton *m_open;
    QPushButton *m_selfTest;
    ToneLabel *m_result;
};

} // namespace ui
