// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/codetext_p.h"

namespace core::console {

using namespace Qt::StringLiterals;

namespace {

/// 'text', as every shell reads it.
QString shellQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString shellText(const CodeText &text)
{
    QString out;
    for (const CodePiece &piece : text)
        out += piece.kind == CodePiece::Kind::Literal ? shellQuoted(piece.text) : u"\"$"_s + piece.text + u'"';
    return out.isEmpty() ? u"''"_s : out;
}

/// Ends the script early where a variable is missing: an empty token would only give 41001.
QString demands(const CodeCall &call)
{
    QString out;
    for (const QString &name : call.variables)
        out += u": \"${"_s + name + u":?}\"\n"_s;
    return out;
}

/// A file of curl's -F in the quotes that let it hold commas and semicolons.
QString formQuoted(const QString &text)
{
    return u'"' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString printed(const QString &text)
{
    return u"  printf '%s\\r\\n' "_s + shellQuoted(text) + u'\n';
}

/// wget has no forms: the script puts the body together.
QString wgetForm(const CodeCall &call)
{
    const QString boundary = u"mpdesk-boundary-7c1e53"_s;
    QString out = u"body=$(mktemp)\ntrap 'rm -f \"$body\"' EXIT\n{\n"_s;
    for (const CodeFile &file : call.files) {
        out += printed(u"--"_s + boundary);
        out += printed(u"Content-Disposition: form-data; name=\"%1\"; filename=\"%2\""_s.arg(
            file.field, QString(file.name).replace(u'"', u'_')));
        out += printed(u"Content-Type: application/octet-stream"_s) + printed({});
        out += u"  cat "_s + shellQuoted(file.path) + u'\n' + printed({});
    }
    for (const QueryItem &field : call.formFields) {
        out += printed(u"--"_s + boundary);
        out += printed(u"Content-Disposition: form-data; name=\"%1\""_s.arg(field.name)) + printed({});
        out += printed(field.value);
    }
    out += printed(u"--"_s + boundary + u"--"_s) + u"} > \"$body\"\n"_s;
    return out + u"wget -q -O - --header='Content-Type: multipart/form-data; boundary=%1' \\\n"_s.arg(boundary)
        + u"  --post-file=\"$body\" \\\n  "_s + shellText(call.url) + u'\n';
}

} // namespace

QString curlCode(const CodeCall &call)
{
    QString out = u"#!/bin/sh\n"_s + demands(call) + u"curl -sS"_s;
    for (const CodeFile &file : call.files)
        out += u" \\\n  -F "_s
            + shellQuoted(file.field + u"=@"_s + formQuoted(file.path) + u";filename="_s + formQuoted(file.name));
    for (const QueryItem &field : call.formFields)
        out += u" \\\n  --form-string "_s + shellQuoted(field.name + u'=' + field.value);
    if (!call.body.isEmpty())
        out += u" \\\n  -H 'Content-Type: application/json' \\\n  --data-binary "_s + shellText(call.body);
    return out + u" \\\n  "_s + shellText(call.url) + u'\n';
}

QString wgetCode(const CodeCall &call)
{
    const QString head = u"#!/bin/sh\n"_s + demands(call);
    if (!call.files.isEmpty())
        return head + wgetForm(call);
    if (call.body.isEmpty())
        return head + u"wget -q -O - "_s + shellText(call.url) + u'\n';
    return head + u"wget -q -O - --header='Content-Type: application/json' \\\n  --post-data="_s + shellText(call.body)
        + u" \\\n  "_s + shellText(call.url) + u'\n';
}

} // namespace core::console
