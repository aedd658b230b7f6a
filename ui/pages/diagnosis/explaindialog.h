// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"

#include <QDialog>

namespace core {
namespace api {
class ApiClient;
}
namespace diagnosis {
class Doctor;
}
} // namespace core

namespace ui {

/// The explanation of one error, above the page or the dialog on which it stands.
class ExplainDialog final : public QDialog
{
    Q_OBJECT

public:
    ExplainDialog(core::diagnosis::Doctor &doctor, core::api::ApiClient &client, const core::Error &error,
                  const std::optional<core::Account> &account, QWidget *parent);

Q_SIGNALS:
    void openRequested(const QString &pageId, const QVariant &subject);
};

} // namespace ui
