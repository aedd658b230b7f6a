// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class EmptyView;
class TemplateLibrary;

/// What there is to do while no template is known: read the list, add one, or why the account can have none.
class EmptyLibrary final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyLibrary(TemplateLibrary &library, QWidget *parent = nullptr);

Q_SIGNALS:
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    TemplateLibrary &m_library;
    EmptyView *m_view;
    QPushButton *m_read;
    QPushButton *m_add;
};

} // namespace ui
