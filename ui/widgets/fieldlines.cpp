// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldlines.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldLines)
};

QString unescaped(const QString &text)
{
    QString value;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text.at(i) == u'\\' && i + 1 < text.size();
        if (isEscape && text.at(i + 1) == u'n')
            value += u'\n';
        else
            value += isEscape && text.at(i + 1) == u'\\' ? QChar(u'\\') : text.at(i);
        if (isEscape && (text.at(i + 1) == u'n' || text.at(i + 1) == u'\\'))
            ++i;
    }
    return value;
}

} // namespace

QString fieldLines(const QMap<QString, QString> &fields)
{
    QStringList lines;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        QString value = field.value();
        value.replace(u'\\', "\\\\"_L1).replace(u'\n', "\\n"_L1);
        lines += field.key() + u'=' + value;
    }
    return lines.join(u'\n');
}

core::Result<QMap<QString, QString>> fieldsFromLines(const QString &text)
{
    QMap<QString, QString> fields;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        const qsizetype equals = line.indexOf(u'=');
        if (line.trimmed().isEmpty())
            continue;
        if (equals < 1)
            return core::invalid(u"fields"_s,
                                 Words::tr("Line %1: \"%2\" is not of the form Field=value").arg(i + 1).arg(line));
        fields.insert(line.left(equals).trimmed(), unescaped(line.mid(equals + 1)));
    }
    return fields;
}

} // namespace ui
