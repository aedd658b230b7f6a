// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/largehar.h"

#include <QByteArray>
#include <QFile>

namespace test {

void writeLargeHar(const QString &path, int videos)
{
    constexpr int megabyte = 1024 * 1024;
    constexpr int videoSize = 20;
    constexpr int pageSize = 3;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    const auto write = [&file](const QByteArray &bytes) {
        if (file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    };
    const auto begin = [&write](const QByteArray &url, const QByteArray &content) {
        write(R"({"pageref":"page_1","request":{"url":")" + url
              + R"(","headers":[]},"response":{"status":200,"content":{)" + content + R"(,"text":")");
    };
    const QByteArray video(megabyte, 'A');
    const QByteArray page = QByteArray("<p>sign here\\n</p>").repeated(megabyte / 18);
    write(R"({"log":{"version":"1.2","pages":[{"id":"page_1","title":"https://shop.example.com/goods"}],"entries":[)");
    for (int i = 0; i < videos; ++i) {
        begin("https://cdn.example.com/v" + QByteArray::number(i), R"("mimeType":"video/mp4","encoding":"base64")");
        for (int part = 0; part < videoSize; ++part)
            write(video);
        write("\"}}},");
        begin("https://shop.example.com/p" + QByteArray::number(i), R"("mimeType":"text/html")");
        for (int part = 0; part < pageSize; ++part)
            write(page);
        write("\"}}},");
    }
    begin("https://shop.example.com/sign?url=https%3A%2F%2Fshop.example.com%2Fgoods",
          R"("mimeType":"application/json")");
    write(R"({\"timestamp\":1414587457,\"nonceStr\":\"Wm3W\",)"
          R"(\"signature\":\"0f9de62fce790f9a083d5c99e95740ceb90c27ed\"})");
    write("\"}}}]}}");
}

} // namespace test
