// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QComboBox>
#include <QUrl>

namespace ui {

/// The address of somebody's server, with the ones that were used before. Typed ones that carry a credential are used,
/// but not kept.
class UrlBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit UrlBox(core::Settings &settings, QWidget *parent = nullptr);

    /// An address that is always offered first, and taken as long as nobody chose another; empty = none.
    void setOwn(const QUrl &url);
    void setUrl(const QUrl &url);
    /// Not valid when nothing sensible was typed.
    [[nodiscard]] QUrl url() const;
    /// Puts it to the front of the ones that were used.
    void remember();

Q_SIGNALS:
    void urlChanged();

private:
    void fill();

    core::Settings &m_settings;
    QUrl m_own;
    bool m_isChosen = false;
};

} // namespace ui
