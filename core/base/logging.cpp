// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

Q_LOGGING_CATEGORY(logHttp, "mpdesk.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logStorage, "mpdesk.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logSecrets, "mpdesk.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(logApi, "mpdesk.api", QtInfoMsg)
Q_LOGGING_CATEGORY(logInspector, "mpdesk.inspector", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "mpdesk.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "mpdesk.ui", QtInfoMsg)
