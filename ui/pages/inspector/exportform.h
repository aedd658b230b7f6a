// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliveryexport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ui {

class ToneLabel;

/// What there is to export.
struct ExportSubject
{
    QList<core::DeliveryId> selected;
    core::DeliveryFilter filter;
};

/// Which deliveries go to which file, in what format, with or without openids.
class ExportForm final : public QWidget
{
    Q_OBJECT

public:
    ExportForm(core::DeliveryLog &log, ExportSubject subject, QWidget *parent = nullptr);

    /// With the ending of the format.
    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    [[nodiscard]] core::ExportOrder order() const;
    void retranslate();

Q_SIGNALS:
    /// The path is another one.
    void changed();

private:
    [[nodiscard]] QWidget *createChoices();
    [[nodiscard]] QWidget *createTarget();
    void chooseFile();
    void countAll();
    void fitSuffix();

    core::DeliveryLog &m_log;
    ExportSubject m_subject;
    QRadioButton *m_selection = nullptr;
    QRadioButton *m_result = nullptr;
    QRadioButton *m_all = nullptr;
    QLabel *m_formatLabel = nullptr;
    QComboBox *m_format = nullptr;
    QCheckBox *m_mask = nullptr;
    ToneLabel *m_note = nullptr;
    QLabel *m_pathLabel = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_browse = nullptr;
    std::optional<core::DeliveryCount> m_resultCount;
    std::optional<core::DeliveryCount> m_allCount;
};

} // namespace ui
