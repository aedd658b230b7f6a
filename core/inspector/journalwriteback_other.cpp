// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/journalwriteback_p.h"

namespace core {

JournalWriteback::JournalWriteback(const QString &) { }

JournalWriteback::~JournalWriteback() = default;

void JournalWriteback::start() { }

} // namespace core
