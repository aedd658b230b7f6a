// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templatebatch/mapping.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace ui {

class ToneLabel;

/// What each part of the messages says: a column, words that are the same for all, or both ("{{name}}，您好"). Shows
/// what becomes of the first row.
class BatchMapping final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchMapping(QWidget *parent = nullptr);

    /// Guesses by the header's names.
    void setTable(const QStringList &header, const QStringList &firstRow, const core::templates::Template &subject);
    [[nodiscard]] core::templatebatch::Mapping mapping() const;
    [[nodiscard]] bool hasErrors() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QString path; ///< "openid", "data.thing1", "url"…
        QLabel *name = nullptr;
        QComboBox *box = nullptr;
        ToneLabel *sample = nullptr;
    };

    void addLine(const QString &path, const QString &pattern);
    void follow();
    void retranslate();
    [[nodiscard]] QString nameOf(const QString &path) const;
    [[nodiscard]] QString sampleOf(const QString &path, const core::templates::TemplateMessage &message) const;

    core::templates::Template m_subject;
    QStringList m_header;
    QStringList m_firstRow;
    QGridLayout *m_grid;
    QList<Line> m_lines;
};

} // namespace ui
