// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/masssender.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace ui {

class ArticleShelf;
class CodeView;
class ErrorCard;

/// What is to be known before a mass send, line by line; what the person has to decide; and exactly what would be sent.
class SendReview final : public QWidget
{
    Q_OBJECT

public:
    SendReview(const core::Account &account, const core::Catalogue &catalogue, const core::Clock &clock,
               ArticleShelf &shelf, QWidget *parent = nullptr);

    void setPreflight(const core::sending::Preflight &preflight, const core::sending::MassOrder &order);
    void setError(const core::Error &error);
    /// Nothing is wrong, and everything that has to be decided is decided.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] core::message::Reprint reprint() const;
    /// Invalid = at once.
    [[nodiscard]] QDateTime scheduledFor() const;

Q_SIGNALS:
    void changed();
    /// scheduledFor() is another one: what was looked at holds no more.
    void momentChanged();
    /// The bytes are other ones now.
    void reprintChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Mark { Good, Look, Bad };

    void fill();
    void addLine(const QString &name, Mark mark, const QString &title, const QString &text);
    void addAudience();
    void addQuota();
    void addContent();
    void addCovers();
    void addProblems();
    [[nodiscard]] QWidget *createDecisions();
    void retranslate();

    core::Account m_account;
    const core::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    ArticleShelf &m_shelf;
    core::sending::Preflight m_preflight;
    core::sending::MassOrder m_order;
    QWidget *m_lines;
    QGridLayout *m_grid;
    ErrorCard *m_error;
    QLabel *m_reprintLabel = nullptr;
    QComboBox *m_reprint = nullptr;
    QCheckBox *m_skipPreview = nullptr;
    QCheckBox *m_looked = nullptr; ///< in the web console, for one of which nobody tells any more
    QCheckBox *m_later = nullptr;
    QDateTimeEdit *m_when = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_bytesHead;
    CodeView *m_bytes;
};

} // namespace ui
