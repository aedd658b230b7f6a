// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/collection.h"

#include <QDialog>

#include <functional>

namespace ui {

class CodeView;
class ErrorCard;

/// A collection as the text of its file: calls, variables and what is taken out of answers. Stays open until it can be
/// saved.
class CollectionDialog final : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<core::Result<qint64>(const core::console::Collection &)>;

    CollectionDialog(const core::console::Collection &collection, const core::Catalogue &catalogue, Save save,
                     QWidget *parent = nullptr);

    void accept() override;

private:
    const core::Catalogue &m_catalogue;
    Save m_save;
    qint64 m_id;
    CodeView *m_text;
    ErrorCard *m_error;
};

} // namespace ui
