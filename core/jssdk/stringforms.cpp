// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/stringforms_p.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

using Bytes = QByteArray;
using Fields = SignedFields;
using Names = std::array<Bytes, 4>;
using Order = std::array<size_t, 4>;

constexpr Order inOrder{0, 1, 2, 3};

const Names &rightNames()
{
    static const Names names{"jsapi_ticket", "noncestr", "timestamp", "url"};
    return names;
}

std::array<const Bytes *, 4> valuesOf(const Fields &fields)
{
    return {&fields.ticket, &fields.nonce, &fields.timestamp, &fields.url};
}

Bytes joined(const Fields &fields, const Names &names, const Order &order = inOrder, const Bytes &separator = "&")
{
    constexpr qsizetype usualLength = 512;
    const auto values = valuesOf(fields);
    Bytes text;
    text.reserve(usualLength);
    for (const size_t i : order) {
        if (names[i].isEmpty())
            continue;
        if (!text.isEmpty())
            text += separator;
        text += names[i] + '=' + *values[i];
    }
    return text;
}

Bytes right(const Fields &fields)
{
    return joined(fields, rightNames());
}

Bytes concatenated(std::vector<Bytes> values)
{
    Bytes text;
    for (const Bytes &value : values)
        text += value;
    return text;
}

Bytes sortedValues(const Fields &fields)
{
    std::vector<Bytes> values{fields.ticket, fields.nonce, fields.timestamp, fields.url};
    std::ranges::sort(values);
    return concatenated(std::move(values));
}

Bytes utf16(const Fields &fields)
{
    const QString text = QString::fromUtf8(right(fields));
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

Bytes json(const Fields &fields)
{
    return R"({"jsapi_ticket":")" + fields.ticket + R"(","noncestr":")" + fields.nonce + R"(","timestamp":)"
        + fields.timestamp + R"(,"url":")" + fields.url + R"("})";
}

Bytes quoted(const Fields &fields)
{
    return "jsapi_ticket=\"" + fields.ticket + "\"&noncestr=\"" + fields.nonce + "\"&timestamp=\"" + fields.timestamp
        + "\"&url=\"" + fields.url + '"';
}

Bytes sha1Once(const Fields &fields)
{
    return QCryptographicHash::hash(right(fields), QCryptographicHash::Sha1).toHex();
}

void addSpellings(std::vector<StringForm> &forms)
{
    const auto add = [&forms](const Names &names) {
        QStringList changed;
        for (size_t i = 0; i < names.size(); ++i) {
            if (names[i] != rightNames()[i])
                changed += QString::fromLatin1(names[i]);
        }
        forms.push_back({.reason = {Cause::KeySpelling, changed.join(u", "_s)},
                         .write = [names](const Fields &fields) { return joined(fields, names); }});
    };
    const auto with = [](size_t at, const char *name) {
        Names names = rightNames();
        names[at] = name;
        return names;
    };
    for (const char *name : {"jsapiTicket", "jsapiticket", "ticket", "jsTicket", "js_ticket", "jsapi-ticket",
                             "access_token", "Jsapi_ticket", "api_ticket"})
        add(with(0, name));
    for (const char *name : {"nonceStr", "nonce_str", "nonce", "NonceStr", "noncestring", "nonceString"})
        add(with(1, name));
    for (const char *name : {"timeStamp", "time_stamp", "Timestamp", "time", "ts"})
        add(with(2, name));
    for (const char *name : {"URL", "Url", "link", "href"})
        add(with(3, name));
    add({"jsapiTicket", "nonceStr", "timestamp", "url"});
    add({"jsapi_ticket", "nonceStr", "timeStamp", "url"});
    add({"jsapiTicket", "nonceStr", "timeStamp", "url"});
    add({"jsapi_ticket", "nonce_str", "time_stamp", "url"});
    add({"JSAPI_TICKET", "NONCESTR", "TIMESTAMP", "URL"});
}

void addOrders(std::vector<StringForm> &forms)
{
    Order order = inOrder;
    while (std::ranges::next_permutation(order).found) {
        QStringList names;
        for (const size_t i : order)
            names += QString::fromLatin1(rightNames()[i]);
        forms.push_back({.reason = {Cause::FieldOrder, names.join(u", "_s)},
                         .write = [order](const Fields &fields) { return joined(fields, rightNames(), order); }});
    }
    for (size_t i = 0; i < inOrder.size(); ++i) {
        Names names = rightNames();
        const QString missing = QString::fromLatin1(names[i]);
        names[i].clear();
        forms.push_back({.reason = {Cause::FieldMissing, missing},
                         .write = [names](const Fields &fields) { return joined(fields, names); }});
    }
}

void addJoints(std::vector<StringForm> &forms)
{
    for (const char *separator : {"", ",", "\n", ";", "&&", " "})
        forms.push_back({.reason = {Cause::Separators, QString::fromLatin1(separator)},
                         .write = [text = Bytes(separator)](const Fields &fields) {
                             return joined(fields, rightNames(), inOrder, text);
                         }});
    for (const char *end : {"\n", "\r\n", " ", "&"})
        forms.push_back({.reason = {Cause::String1Ends, QString::fromLatin1(end)},
                         .write = [text = Bytes(end)](const Fields &fields) -> Bytes { return right(fields) + text; }});
    for (const char *start : {"?", "&", " ", "\xef\xbb\xbf"})
        forms.push_back(
            {.reason = {Cause::String1Ends, QString::fromUtf8(start)},
             .write = [text = Bytes(start)](const Fields &fields) -> Bytes { return text + right(fields); }});
}

void addWhole(std::vector<StringForm> &forms)
{
    const auto add = [&forms](Cause cause, Bytes (*write)(const Fields &), const QString &detail = {}) {
        forms.push_back({.reason = {cause, detail}, .write = write});
    };
    add(Cause::ValuesOnly, sortedValues, u"sort"_s);
    add(Cause::ValuesOnly, [](const Fields &f) -> Bytes {
        return concatenated({f.ticket, f.nonce, f.timestamp, f.url});
    });
    add(Cause::ValuesOnly,
        [](const Fields &f) -> Bytes { return f.ticket + '&' + f.nonce + '&' + f.timestamp + '&' + f.url; });
    add(Cause::String1Encoded, [](const Fields &f) -> Bytes { return right(f).toPercentEncoding("!'()*"); });
    add(Cause::String1Encoded, [](const Fields &f) -> Bytes { return right(f).toPercentEncoding("!'()*=&"); });
    add(Cause::String1Escaped, [](const Fields &f) -> Bytes { return right(f).replace("&", "&amp;"); });
    add(Cause::String1Case, [](const Fields &f) -> Bytes { return right(f).toLower(); });
    add(Cause::String1Case, [](const Fields &f) -> Bytes { return right(f).toUpper(); });
    add(Cause::String1Json, json);
    add(Cause::Separators, quoted, u"\""_s);
    add(Cause::String1Utf16, utf16);
    add(Cause::HashedTwice, sha1Once);
    add(Cause::Hmac, right);
    add(Cause::Hmac, [](const Fields &f) -> Bytes { return joined(f, {"", "noncestr", "timestamp", "url"}); });
    add(
        Cause::ExtraField, [](const Fields &f) -> Bytes { return "appId=" + f.appId + '&' + right(f); }, u"appId"_s);
    add(
        Cause::ExtraField, [](const Fields &f) -> Bytes { return "appid=" + f.appId + '&' + right(f); }, u"appid"_s);
    add(
        Cause::ExtraField, [](const Fields &f) -> Bytes { return right(f) + "&appId=" + f.appId; }, u"appId"_s);
    add(
        Cause::ExtraField, [](const Fields &f) -> Bytes { return right(f) + "&appid=" + f.appId; }, u"appid"_s);
}

} // namespace

const std::vector<StringForm> &stringForms()
{
    static const std::vector<StringForm> all = [] {
        std::vector<StringForm> forms{{.reason = {}, .write = right}};
        addSpellings(forms);
        addOrders(forms);
        addJoints(forms);
        addWhole(forms);
        return forms;
    }();
    return all;
}

} // namespace core::jssdk
