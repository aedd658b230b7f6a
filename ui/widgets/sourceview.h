// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tone.h"

#include <QTimer>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

class CodeView;
class ToneLabel;

/// The JSON of something that a form edits, too. What can be read goes into the form after a short pause; what cannot
/// stays here, with its faults, and is never thrown away. A subclass says what it is the JSON of, and calls follow()
/// and showSubject().
class SourceView : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] bool isFaulty() const;
    /// Reads what was typed just now without waiting for the pause.
    void flush();

protected:
    struct Fault
    {
        Tone tone = Tone::Warning; ///< Bad: the text cannot be read
        QString text;
        QString advice;
        int line = 0; ///< from 1; 0 when it has no place
    };
    struct Texts
    {
        QString name; ///< of the text, for who cannot see it
        QString inStep; ///< text and form are the same
        QString faulty;
        QString overtaken; ///< and the subject was changed elsewhere
        QString discarding; ///< what the button does
    };

    /// `name` is the object name of the text.
    explicit SourceView(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] CodeView *code() const { return m_code; }
    /// The subject was changed, here or elsewhere.
    void follow();
    /// Another subject.
    void showSubject();
    void retranslate();
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

    [[nodiscard]] virtual Texts texts() const = 0;
    [[nodiscard]] virtual bool hasSubject() const { return true; }
    /// The text that could not be read, or nothing; kept with the subject.
    [[nodiscard]] virtual QString faultyText() const = 0;
    virtual void setFaultyText(const QString &text) = 0;
    /// The subject as text.
    [[nodiscard]] virtual QString ownText() const = 0;
    [[nodiscard]] virtual QList<Fault> faultsOf(const QString &text) const = 0;
    /// What is wrong with the subject although its text can be read.
    [[nodiscard]] virtual QList<Fault> subjectFaults(const QString &text) const;
    /// A text without a Bad fault becomes the subject.
    virtual void take(const QString &text) = 0;
    /// Whether the subject, just changed elsewhere, is other than this text says.
    [[nodiscard]] virtual bool isOvertaken(const QString &text) const;

private:
    void parse();
    void showOwn();
    void discard();
    void showFaults();
    void goTo(const QListWidgetItem *item);

    CodeView *m_code;
    ToneLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_format;
    QListWidget *m_faults;
    QTimer m_pause;
    bool m_applying = false;
    bool m_outdated = true; ///< the text is to be written anew at the next show
    bool m_overtaken = false; ///< the subject was changed elsewhere while the text was faulty
};

} // namespace ui
