// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/codetext_p.h"

namespace core::console {

using namespace Qt::StringLiterals;

namespace {

QString phpQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString phpText(const CodeText &text)
{
    return joined(text, " . "_L1, phpQuoted, "$"_L1);
}

QString codeText(const CodeText &text)
{
    return joined(text, " + "_L1, quoted);
}

QString nodeForm(const CodeCall &call)
{
    QString out = u"  const body = new FormData();\n"_s;
    for (const CodeFile &file : call.files)
        out += u"  body.append(%1, new Blob([await readFile(%2)]), %3);\n"_s.arg(quoted(file.field), quoted(file.path),
                                                                                 quoted(file.name));
    for (const QueryItem &field : call.formFields)
        out += u"  body.append(%1, %2);\n"_s.arg(quoted(field.name), quoted(field.value));
    return out;
}

} // namespace

QString pythonCode(const CodeCall &call)
{
    QString out = call.variables.isEmpty() ? QString() : u"import os\n\n"_s;
    out += u"import requests\n\n"_s;
    for (const QString &name : call.variables)
        out += u"%1 = os.environ[\"%1\"]\n"_s.arg(name);
    out += u"url = "_s + codeText(call.url) + u'\n';
    if (call.verb == "GET")
        return out
            + u"response = requests.get(url, timeout=30)\nresponse.encoding = \"utf-8\"\nprint(response.text)\n"_s;
    if (call.files.isEmpty()) {
        out += u"body = "_s + codeText(call.body) + u'\n';
        out += u"response = requests.post(\n    url,\n    data=body.encode(\"utf-8\"),\n"
               "    headers={\"Content-Type\": \"application/json\"},\n    timeout=30,\n)\n"_s;
    } else {
        out += u"files = {\n"_s;
        for (const CodeFile &file : call.files)
            out += u"    %1: (%2, open(%3, \"rb\")),\n"_s.arg(quoted(file.field), quoted(file.name), quoted(file.path));
        out += u"}\nfields = {\n"_s;
        for (const QueryItem &field : call.formFields)
            out += u"    %1: %2,\n"_s.arg(quoted(field.name), quoted(field.value));
        out += u"}\nresponse = requests.post(url, files=files, data=fields, timeout=120)\n"_s;
    }
    return out + u"response.encoding = \"utf-8\"\nprint(response.text)\n"_s;
}

QString nodeCode(const CodeCall &call)
{
    QString out = call.files.isEmpty() ? QString() : u"const { readFile } = require(\"node:fs/promises\");\n\n"_s;
    for (const QString &name : call.variables)
        out += u"const %1 = process.env.%1;\n"_s.arg(name);
    out += u"const url = "_s + codeText(call.url) + u";\n\n(async () => {\n"_s;
    if (!call.files.isEmpty())
        out += nodeForm(call) + u"  const response = await fetch(url, { method: \"POST\", body });\n"_s;
    else if (call.verb == "GET")
        out += u"  const response = await fetch(url);\n"_s;
    else
        out += u"  const body = "_s + codeText(call.body)
            + u";\n  const response = await fetch(url, {\n    method: \"POST\",\n"
              "    headers: { \"Content-Type\": \"application/json\" },\n    body,\n  });\n"_s;
    return out + u"  console.log(await response.text());\n})();\n"_s;
}

QString phpCode(const CodeCall &call)
{
    QString out = u"<?php\n"_s;
    for (const QString &name : call.variables)
        out += u"$%1 = getenv('%1');\n"_s.arg(name);
    out += u"$call = curl_init("_s + phpText(call.url) + u");\ncurl_setopt($call, CURLOPT_RETURNTRANSFER, true);\n"_s;
    if (!call.files.isEmpty()) {
        out += u"curl_setopt($call, CURLOPT_POSTFIELDS, [\n"_s;
        for (const CodeFile &file : call.files)
            out += u"    %1 => new CURLFile(%2, '', %3),\n"_s.arg(phpQuoted(file.field), phpQuoted(file.path),
                                                                  phpQuoted(file.name));
        for (const QueryItem &field : call.formFields)
            out += u"    %1 => %2,\n"_s.arg(phpQuoted(field.name), phpQuoted(field.value));
        out += u"]);\n"_s;
    } else if (!call.body.isEmpty()) {
        out += u"curl_setopt($call, CURLOPT_POSTFIELDS, "_s + phpText(call.body) + u");\n"_s;
        out += u"curl_setopt($call, CURLOPT_HTTPHEADER, ['Content-Type: application/json']);\n"_s;
    }
    return out + u"echo curl_exec($call), PHP_EOL;\n"_s;
}

} // namespace core::console
