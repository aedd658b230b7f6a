// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/texts.h"
#include "core/base/json.h"
#include "core/base/redact.h"

#include <QJsonDocument>

#include <cstdio>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void writeLine(const QByteArray &line)
{
    write(stdout, line);
}

void writeBytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void writeJson(const QJsonObject &object, Format format)
{
    writeLine(format == Format::Json ? core::toWire(object) : core::toPretty(object).trimmed());
}

void writeJson(const QJsonArray &array)
{
    writeLine(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void note(const QString &text)
{
    write(stderr, core::redactText(printable(text)).toUtf8());
}

Exit report(const core::Error &error)
{
    QStringList details;
    if (!error.field.isEmpty())
        details += Cli::tr("field %1").arg(error.field);
    if (error.code != 0)
        details += Cli::tr("code %1").arg(error.code);
    if (!error.rid.isEmpty())
        details += u"rid "_s + error.rid;
    QString text = u"mpdeskctl: "_s + error.message;
    if (!details.isEmpty())
        text += u" ("_s + details.join(u", "_s) + u')';
    if (!error.advice.isEmpty())
        text += u'\n' + error.advice;
    note(text);
    return error.kind == core::Error::Kind::Secret ? Exit::NoSecret : Exit::Failed;
}

Exit refuseUsage(const QString &text)
{
    note(u"mpdeskctl: "_s + text + u'\n' + Cli::tr("--help says more."));
    return Exit::Usage;
}

QString printable(const QString &text)
{
    QString safe = text;
    for (QChar &character : safe) {
        const bool isControl =
            character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
        if (isControl && character != u'\n' && character != u'\t')
            character = u'.';
    }
    return safe;
}

} // namespace app::cli
