// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace core::oauth {

/// Under whose name the texts of this folder are translated.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OAuth)
};

} // namespace core::oauth
