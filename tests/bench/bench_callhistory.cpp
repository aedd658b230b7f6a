// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long searches take in a history of so many calls (100 000 if nothing is said).
#include "core/storage/callhistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

CallRecord call(int number, const AppId &appId)
{
    const QString openid = u"o6_bmjrPTlm6_2sgVt7hMZOP%1"_s.arg(number, 6, 36, QChar(u'0'));
    return {.appId = appId,
            .at = QDateTime::currentDateTimeUtc(),
            .endpointId = number % 3 == 0 ? u"getTagidList"_s : u"sendCustomMessage"_s,
            .verb = "POST",
            .path = u"/cgi-bin/message/custom/send"_s,
            .request = "{\"call\":\"sendCustomMessage\",\"body\":{\"touser\":\"" + openid.toUtf8()
                + "\",\"msgtype\":\"text\",\"text\":{\"content\":\"订单 " + QByteArray::number(number) + " 已发货\"}}}",
            .status = 200,
            .size = 27,
            .contentType = u"application/json"_s,
            .answer = "{\"errcode\":0,\"errmsg\":\"ok\"}"};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema());
    if (!database)
        return 1;
    CallHistory history(**database);
    const AppId appId = AppId::parse(u"wx0123456789abcdef").value_or(AppId());
    QSqlDatabase connection = (*database)->connection();
    static_cast<void>(connection.transaction());
    for (int i = 0; i < count; ++i) {
        if (!history.add(call(i, appId)))
            return 1;
    }
    static_cast<void>(connection.commit());
    for (const QString &words : {QString(), u"custom"_s, u"99999"_s, u"已发货"_s, u"o6_bmjrPTlm6_2sgVt7hMZOP000777"_s,
                                 u"发货"_s, u"nothing-of-this-kind"_s, u"message 4242"_s}) {
        QElapsedTimer stopwatch;
        stopwatch.start();
        const auto found = history.find(appId, {.words = words, .endpoints = {u"getTagidList"_s}});
        out << (words.isEmpty() ? u"(all)"_s : words) << ": " << (found ? found->size() : -1) << " found in "
            << stopwatch.elapsed() << " ms\n";
    }
    return 0;
}
