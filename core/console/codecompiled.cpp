// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/codetext_p.h"

namespace core::console {

using namespace Qt::StringLiterals;

namespace {

QString codeText(const CodeText &text)
{
    return joined(text, " + "_L1, quoted);
}

/// Java has no forms: the program puts the body together.
QString javaForm(const CodeCall &call)
{
    QString out = u"        String boundary = \"mpdesk-boundary-7c1e53\";\n"
                  "        ByteArrayOutputStream body = new ByteArrayOutputStream();\n"_s;
    const auto write = [&out](const QString &expression) {
        out += u"        body.write(("_s + expression + u").getBytes(StandardCharsets.UTF_8));\n"_s;
    };
    for (const CodeFile &file : call.files) {
        const QString head =
            u"\r\nContent-Disposition: form-data; name=\"%1\"; filename=\"%2\"\r\n"
            "Content-Type: application/octet-stream\r\n\r\n"_s.arg(file.field, QString(file.name).replace(u'"', u'_'));
        write(u"\"--\" + boundary + "_s + quoted(head));
        out += u"        body.write(Files.readAllBytes(Path.of("_s + quoted(file.path) + u")));\n"_s;
        write(quoted(u"\r\n"_s));
    }
    for (const QueryItem &field : call.formFields)
        write(
            u"\"--\" + boundary + "_s
            + quoted(u"\r\nContent-Disposition: form-data; name=\"%1\"\r\n\r\n%2\r\n"_s.arg(field.name, field.value)));
    write(u"\"--\" + boundary + \"--\\r\\n\""_s);
    return out;
}

QString goForm(const CodeCall &call)
{
    QString out = u"\tbody := &bytes.Buffer{}\n\tform := multipart.NewWriter(body)\n"_s;
    for (const CodeFile &file : call.files)
        out += u"\tif err := attach(form, %1, %2, %3); err != nil {\n\t\tpanic(err)\n\t}\n"_s.arg(
            quoted(file.field), quoted(file.path), quoted(file.name));
    for (const QueryItem &field : call.formFields)
        out += u"\tif err := form.WriteField(%1, %2); err != nil {\n\t\tpanic(err)\n\t}\n"_s.arg(quoted(field.name),
                                                                                                 quoted(field.value));
    return out + u"\tform.Close()\n\tresponse, err := http.Post(url, form.FormDataContentType(), body)\n"_s;
}

constexpr QLatin1String goAttach = R"(
func attach(form *multipart.Writer, field, path, name string) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	part, err := form.CreateFormFile(field, name)
	if err != nil {
		return err
	}
	_, err = part.Write(content)
	return err
}
)"_L1;

} // namespace

QString javaCode(const CodeCall &call)
{
    const bool hasFiles = !call.files.isEmpty();
    QString out = hasFiles ? u"import java.io.ByteArrayOutputStream;\n"_s : QString();
    out += u"import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\n"
           "import java.net.http.HttpResponse;\nimport java.nio.charset.StandardCharsets;\n"_s;
    if (hasFiles)
        out += u"import java.nio.file.Files;\nimport java.nio.file.Path;\n"_s;
    out += u"\npublic class Call {\n    public static void main(String[] arguments) throws Exception {\n"_s;
    for (const QString &name : call.variables)
        out += u"        String %1 = System.getenv(\"%1\");\n"_s.arg(name);
    out += u"        String url = "_s + codeText(call.url) + u";\n"_s;
    if (hasFiles)
        out += javaForm(call);
    out += u"        HttpRequest request = HttpRequest.newBuilder(URI.create(url))\n"_s;
    if (hasFiles)
        out += u"            .header(\"Content-Type\", \"multipart/form-data; boundary=\" + boundary)\n"
               "            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))\n"_s;
    else if (!call.body.isEmpty())
        out += u"            .header(\"Content-Type\", \"application/json\")\n"
               "            .POST(HttpRequest.BodyPublishers.ofString("_s
            + codeText(call.body) + u", StandardCharsets.UTF_8))\n"_s;
    return out
        + u"            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient()\n"
          "            .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));\n"
          "        System.out.println(response.body());\n    }\n}\n"_s;
}

QString goCode(const CodeCall &call)
{
    const bool hasFiles = !call.files.isEmpty();
    const bool hasBody = !hasFiles && !call.body.isEmpty();
    QStringList imports{u"fmt"_s, u"io"_s, u"net/http"_s};
    if (hasFiles)
        imports << u"bytes"_s << u"mime/multipart"_s;
    if (hasFiles || !call.variables.isEmpty())
        imports << u"os"_s;
    if (hasBody)
        imports << u"strings"_s;
    imports.sort();
    QString out = u"package main\n\nimport (\n"_s;
    for (const QString &name : imports)
        out += u"\t\""_s + name + u"\"\n"_s;
    out += u")\n"_s + (hasFiles ? QString(goAttach) : QString()) + u"\nfunc main() {\n"_s;
    for (const QString &name : call.variables)
        out += u"\t%1 := os.Getenv(\"%1\")\n"_s.arg(name);
    out += u"\turl := "_s + codeText(call.url) + u'\n';
    if (hasFiles)
        out += goForm(call);
    else if (hasBody)
        out += u"\tresponse, err := http.Post(url, \"application/json\", strings.NewReader("_s + codeText(call.body)
            + u"))\n"_s;
    else
        out += u"\tresponse, err := http.Get(url)\n"_s;
    return out
        + u"\tif err != nil {\n\t\tpanic(err)\n\t}\n\tdefer response.Body.Close()\n"
          "\tanswer, _ := io.ReadAll(response.Body)\n\tfmt.Println(string(answer))\n}\n"_s;
}

} // namespace core::console
