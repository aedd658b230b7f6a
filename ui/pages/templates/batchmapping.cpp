// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/batchmapping.h"

#include "ui/support/problemtone.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::templatebatch;
using core::Problem;
using core::templates::Family;
using core::templates::TemplateMessage;

namespace {

constexpr auto fieldPrefix = "data."_L1;

} // namespace

BatchMapping::BatchMapping(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"batchMapping"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void BatchMapping::setTable(const QStringList &header, const QStringList &firstRow,
                            const core::templates::Template &subject)
{
    m_header = header;
    m_firstRow = firstRow;
    m_subject = subject;
    m_lines.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const Mapping guessed = suggest(header, subject);
    addLine(u"openid"_s, guessed.openId);
    for (const QString &field : core::templates::fieldsOf(subject.content)) {
        if (!core::templates::isNoLongerShown(field))
            addLine(fieldPrefix + field, guessed.values.value(field));
    }
    addLine(u"url"_s, guessed.url);
    addLine(u"miniprogram.appid"_s, guessed.appId);
    addLine(u"miniprogram.pagepath"_s, guessed.pagePath);
    retranslate();
    follow();
}

void BatchMapping::addLine(const QString &path, const QString &pattern)
{
    Line line{.path = path, .name = new QLabel, .box = new QComboBox, .sample = new ToneLabel(Tone::Muted)};
    line.name->setTextFormat(Qt::PlainText);
    line.name->setBuddy(line.box);
    line.box->setObjectName(u"map-"_s + path);
    line.box->setEditable(true);
    line.box->setInsertPolicy(QComboBox::NoInsert);
    line.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.box->setMinimumContentsLength(16);
    line.box->addItem({});
    for (const QString &column : m_header)
        line.box->addItem(u"{{"_s + column.trimmed() + u"}}");
    line.box->setEditText(pattern);
    line.sample->setObjectName(u"sample-"_s + path);
    QSizePolicy narrow(QSizePolicy::Ignored, QSizePolicy::Preferred); // an openid cannot be broken
    narrow.setHeightForWidth(true);
    line.sample->setSizePolicy(narrow);
    const int row = int(m_lines.size());
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.box, row, 1);
    m_grid->addWidget(line.sample, row, 2);
    connect(line.box, &QComboBox::editTextChanged, this, &BatchMapping::follow);
    m_lines += line;
}

Mapping BatchMapping::mapping() const
{
    Mapping mapping{.openId = {}};
    for (const Line &line : m_lines) {
        const QString text = line.box->currentText().trimmed();
        if (line.path == "openid"_L1)
            mapping.openId = text;
        else if (line.path == "url"_L1)
            mapping.url = text;
        else if (line.path == "miniprogram.appid"_L1)
            mapping.appId = text;
        else if (line.path == "miniprogram.pagepath"_L1)
            mapping.pagePath = text;
        else if (!text.isEmpty())
            mapping.values.insert(line.path.sliced(fieldPrefix.size()), text);
    }
    return mapping;
}

bool BatchMapping::hasErrors() const
{
    return core::hasErrors(check(mapping(), m_header, m_subject));
}

QString BatchMapping::sampleOf(const QString &path, const TemplateMessage &message) const
{
    if (path == "openid"_L1)
        return message.toUser;
    if (path == "url"_L1)
        return message.url;
    if (path == "miniprogram.appid"_L1)
        return message.miniProgram.appId;
    if (path == "miniprogram.pagepath"_L1)
        return message.miniProgram.pagePath;
    const auto *value = message.find(path.sliced(fieldPrefix.size()));
    return value ? value->text : QString();
}

/// Beside each line: what is wrong with it, or what the first row becomes.
void BatchMapping::follow()
{
    const Mapping now = mapping();
    const QList<Problem> problems = check(now, m_header, m_subject);
    const TemplateMessage first = RowReader(now, m_header, m_subject).read(m_firstRow);
    for (const Line &line : std::as_const(m_lines)) {
        const auto problem = std::ranges::find(problems, line.path, &Problem::path);
        const bool isGood = problem == problems.end();
        line.sample->setTone(isGood ? Tone::Muted : toneOf(problem->severity));
        line.sample->setText(isGood ? sampleOf(line.path, first) : problem->message);
        line.sample->setToolTip(isGood ? QString() : problem->advice.toHtmlEscaped());
    }
    Q_EMIT changed();
}

QString BatchMapping::nameOf(const QString &path) const
{
    if (path == "openid"_L1)
        return tr("Receiver (openid)");
    if (path == "url"_L1)
        return m_subject.family == Family::Subscription ? tr("Page to open") : tr("Link");
    if (path == "miniprogram.appid"_L1)
        return tr("Mini-program (AppID)");
    if (path == "miniprogram.pagepath"_L1)
        return tr("Its page");
    const QString field = path.sliced(fieldPrefix.size());
    const QString label = core::templates::labelOf(m_subject, field);
    return label == field ? field : QString(label + u"  "_s + field);
}

void BatchMapping::retranslate()
{
    for (const Line &line : std::as_const(m_lines)) {
        line.name->setText(nameOf(line.path));
        line.box->lineEdit()->setPlaceholderText(tr("A column, or words"));
        line.box->setAccessibleName(nameOf(line.path));
    }
}

void BatchMapping::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
