// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/addresschanges.h"

#include "core/book/accountbook.h"
#include "core/diagnosis/doctor.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int notOnAllowList = 40164;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::AddressChanges)
};

} // namespace

void reportAddressChanges(core::diagnosis::Doctor &doctor, const core::AccountBook &book, ui::MainWindow &window)
{
    const auto warn = [&book, &window](const core::AppId &appId, const QString &before, const QString &now) {
        const auto account = book.find(appId);
        // As the platform's own refusal, so that the card leads to its explanation.
        window.showError({.kind = core::Error::Kind::Api,
                          .message = Texts::tr("WeChat sees “%1” come from %2 now, no longer from %3.")
                                         .arg(account ? account->name : appId.toString(), now, before),
                          .code = notOnAllowList,
                          .advice = Texts::tr("The IP allow-list has to follow, or calls are refused."),
                          .field = u"ip:"_s + now});
    };
    QObject::connect(&doctor, &core::diagnosis::Doctor::addressChanged, &window, warn);
}

} // namespace app
