// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "ui/widgets/card.h"

#include <optional>

namespace ui {

/// One subject of a page that is put together from cards; what it says goes through the page to the shell.
class Section : public Card
{
    Q_OBJECT

public:
    using Card::Card;

    /// The account in use; sections that do not care leave it out.
    virtual void setAccount(const std::optional<core::Account> &account);

Q_SIGNALS:
    void failed(const core::Error &error);
    void noticed(const QString &text);
    void openRequested(const QString &pageId, const QVariant &subject);

protected:
    /// Sets every text anew; a section calls it at the end of its constructor.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

} // namespace ui
