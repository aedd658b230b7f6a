// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people paste into the JS-SDK lab: a page's config or HTML, an address, a HAR file.
#include "core/jssdk/diagnosis.h"
#include "core/jssdk/harreading.h"
#include "core/jssdk/pageurl.h"
#include "core/jssdk/safedomains.h"
#include "tests/fuzz/target.h"

#include <QBuffer>

using namespace core;
using namespace core::jssdk;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

void checkAddress(const QString &text)
{
    require(UrlParts::of(text).toString() == text, "the parts make the address again", text.toUtf8());
    const auto url = readPageUrl(text);
    require(url || url.error().field == "url"_L1, "an address is refused as one");
    (void)remarksOnUrl(text);
    (void)checkPage(text, SafeDomains::of(text));
}

void checkClues(const QString &text)
{
    const auto clues = readPageClues(text);
    if (!clues) {
        require(clues.error().field == "config"_L1 && !clues.error().message.isEmpty(), "a config is refused as one");
        return;
    }
    const Case subject{.clues = *clues, .pageUrl = u"https://a.cn/?x=1"_s, .tickets = {{.value = u"T"_s}}};
    const auto diagnosis = diagnose(subject);
    require(!diagnosis || diagnosis->reasons.size() <= 3, "few mistakes explain it");
}

void checkHar(QByteArray input)
{
    QBuffer buffer(&input);
    buffer.open(QIODevice::ReadOnly);
    const auto reading = readHar(buffer);
    require(reading || reading.error().field == "har"_L1, "a HAR file is refused as one");
}

} // namespace

void fuzz::run(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    checkAddress(text);
    checkClues(text);
    checkHar(input);
}

QByteArrayList fuzz::seeds()
{
    return {
        "wx.config({appId: 'wx1', timestamp: 17, nonceStr: `n`, signature: \"abcdef0123\", jsApiList: ['a',],})",
        "{\"data\":{\"signature\":\"0f9de62fce790f9a083d5c99e95740ceb90c27ed\",\"nonceStr\":\"n\",\"timestamp\":1}}",
        "jsapi_ticket=T&noncestr=n&timestamp=1&url=https://a.cn/?x=1#y",
        "<html><!-- wx.config({}) --><script>wx.config({signature: data.s /* c */})</script>",
        "{\"log\":{\"pages\":[{\"id\":\"p\",\"title\":\"https://a.cn/\"}],\"entries\":[{\"request\":{\"url\":"
        "\"https://a.cn/s?url=https%3A%2F%2Fa.cn\"},\"response\":{\"content\":{\"text\":\"signature\"}}}]}}",
        "https://xn--fiq228c.com:8080/a%2fb?x=%20&y=+#/z"};
}

QByteArrayList fuzz::words()
{
    return {"wx.config({", "signature", "nonceStr",  "timestamp",     "jsapi_ticket=", "<!--",      "-->",
            "/*",          "*/",        "\"log\":{", "\"entries\":[", "\\u4f60",       "%E4%BD%A0", "://"};
}
