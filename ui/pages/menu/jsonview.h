// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sourceview.h"

namespace ui {

class MenuSession;

/// The menus as JSON, to read and to edit.
class JsonView final : public SourceView
{
    Q_OBJECT

public:
    explicit JsonView(MenuSession &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] QString faultyText() const override;
    void setFaultyText(const QString &text) override;
    [[nodiscard]] QString ownText() const override;
    [[nodiscard]] QList<Fault> faultsOf(const QString &text) const override;
    void take(const QString &text) override;

private:
    MenuSession &m_session;
};

} // namespace ui
