// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sourceview.h"

namespace ui {

class TemplateEditing;
class UndoKeys;

/// The message as the platform gets it, to read and to edit.
class TemplateJson final : public SourceView
{
    Q_OBJECT

public:
    explicit TemplateJson(TemplateEditing &editing, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] bool hasSubject() const override;
    [[nodiscard]] QString faultyText() const override;
    void setFaultyText(const QString &text) override;
    [[nodiscard]] QString ownText() const override;
    [[nodiscard]] QList<Fault> faultsOf(const QString &text) const override;
    [[nodiscard]] QList<Fault> subjectFaults(const QString &text) const override;
    void take(const QString &text) override;
    [[nodiscard]] bool isOvertaken(const QString &text) const override;

private:
    TemplateEditing &m_editing;
    UndoKeys *m_undoKeys;
};

} // namespace ui
