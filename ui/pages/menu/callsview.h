// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/menupublisher.h"

#include <QSplitter>

class QLabel;
class QTreeWidget;

namespace ui {

class CodeView;
class CopyButton;

/// The calls of a publication, in order, with how far each got and exactly the bytes that it sends.
class CallsView final : public QSplitter
{
    Q_OBJECT

public:
    explicit CallsView(const core::Catalogue &catalogue, QWidget *parent = nullptr);

    void setPlan(const QList<core::menu::PublishStep> &steps, const core::menu::MenuSet &wanted);
    void setReports(const QList<core::publishing::StepReport> &steps, const core::menu::MenuSet &wanted);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Show { Plan, Progress };
    void fill();
    void showBytes();
    [[nodiscard]] QByteArray chosenBytes() const;

    const core::Catalogue &m_catalogue;
    QList<core::publishing::StepReport> m_steps;
    core::menu::MenuSet m_wanted;
    Show m_show = Show::Plan;
    QTreeWidget *m_list;
    QLabel *m_size;
    CopyButton *m_copy;
    CodeView *m_bytes;
};

} // namespace ui
