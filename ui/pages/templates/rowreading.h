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

/// While another thread reads the rows of a job: how far it is, and a way out. What takes no time to speak of is not
/// shown.
class RowReading final : public QWidget
{
    Q_OBJECT

public:
    explicit RowReading(QWidget *parent = nullptr);
    ~RowReading() override;
    Q_DISABLE_COPY_MOVE(RowReading)

    /// What becomes of it when nobody looks any more.
    enum class Unseen { Stops, GoesOn };
    /// Something that goes along so many rows began, instead of what went on before.
    [[nodiscard]] core::templatebatch::RowCoursePtr start(const QString &text, qint64 rows,
                                                          Unseen unseen = Unseen::Stops);
    /// It is over. False when nobody wanted it any more.
    [[nodiscard]] bool finish(const core::templatebatch::RowCoursePtr &course);
    /// Nobody looks any more.
    void leave();
    [[nodiscard]] bool isReading() const { return m_course != nullptr; }

Q_SIGNALS:
    /// A person does not want it.
    void stopped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void retranslate();

    core::templatebatch::RowCoursePtr m_course;
    Unseen m_unseen = Unseen::Stops;
    QTimer m_timer;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace ui
