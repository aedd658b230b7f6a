// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/replayer.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;
class QStackedWidget;

namespace core {
class Settings;
}

namespace ui {

class CodeView;
class ToneLabel;
class UrlBox;

/// How deliveries are sent once more: where to, in which form, how fast, and what is changed before.
class ReplayForm final : public QWidget
{
    Q_OBJECT

public:
    ReplayForm(core::Settings &settings, const QList<core::Delivery> &deliveries, QWidget *parent = nullptr);

    void setUrl(const QUrl &url);
    /// Without keys. Kind::Invalid for fields or a message that are none.
    [[nodiscard]] core::Result<core::Replayer::Order> order() const;
    void remember();

private:
    [[nodiscard]] QWidget *createEnvelope();
    [[nodiscard]] QWidget *createPace();
    [[nodiscard]] QWidget *createEditor(const QList<core::Delivery> &deliveries);
    void showState();

    UrlBox *m_url;
    ToneLabel *m_hint;
    QRadioButton *m_renewed = nullptr;
    QRadioButton *m_identical = nullptr;
    QComboBox *m_pace = nullptr;
    QDoubleSpinBox *m_speed = nullptr;
    QSpinBox *m_atOnce = nullptr;
    QLabel *m_editLabel = nullptr;
    CodeView *m_message = nullptr; ///< of a single delivery
    QPlainTextEdit *m_fields = nullptr; ///< of several
    QByteArray m_original;
};

} // namespace ui
