// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels.h"

namespace ui {

class ComposeSession;

/// Of a message that names articles: how many and which, and what sending does to a draft. Hidden for others.
class ArticlesAbout final : public ToneLabel
{
    Q_OBJECT

public:
    explicit ArticlesAbout(ComposeSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    ComposeSession &m_session;
};

} // namespace ui
