// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace core::jssdk {

/// The context under which this folder's sentences are translated.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(JsSdk)
};

} // namespace core::jssdk
