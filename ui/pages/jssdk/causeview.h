// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/diagnosis.h"
#include "ui/pages/jssdk/jssdkview.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace core::jssdk {
struct HarFinding;
}

namespace ui {

class CodeView;
class DiagnosisView;
class HarSource;

/// Takes what a page has and says why its signature is refused.
class CauseView final : public JsSdkView
{
    Q_OBJECT

public:
    explicit CauseView(JsSdkDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString url() const;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    /// Reads a recording of the browser.
    void openHar(const QString &path);

Q_SIGNALS:
    void urlChanged(const QString &url);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *createForm();
    [[nodiscard]] QLineEdit *addLine(QFormLayout *form, const QString &name, QLabel *&label);
    void chooseHar();
    void take(const core::jssdk::HarFinding &finding);
    void find();
    void findWith(const core::jssdk::PageClues &clues);
    void diagnose(const core::jssdk::Case &subject);

    QLabel *m_pastedLabel;
    CodeView *m_pasted;
    QPushButton *m_openHar;
    HarSource *m_har;
    QLabel *m_urlLabel;
    QLineEdit *m_url;
    QLabel *m_entryLabel;
    QLineEdit *m_entry;
    QLabel *m_otherLabel;
    QLineEdit *m_other;
    QLabel *m_otherNonceLabel;
    QLineEdit *m_otherNonce;
    QPushButton *m_find;
    DiagnosisView *m_result;
    quint64 m_turn = 0;
};

} // namespace ui
