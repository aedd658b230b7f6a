// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wrongsignatures.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace core::jssdk;
using namespace Qt::StringLiterals;

namespace test::jspage {

using Causes = QList<Cause>;

// What the page and its account have. The wrong texts below are written by hand or by these few lines.
const QString ticket = u"kgt8ON7yVITDhtdwci0qeTestTicketOne"_s;
const QString cardTicket = u"card8ON7yVITDhtdwci0qeTicketTwo"_s;
const QString foreignTicket = u"other8ON7yVITDhtdwci0qeTicketThree"_s;
const QString oldTicket = u"old8ON7yVITDhtdwci0qeTicketFour"_s;
const QString accessToken = u"70_accessTokenOfTheAccountTakenForATicket"_s;
const QString nonce = u"Wm3WZYTPz0wzccnW"_s;
const QString stamp = u"1414587457"_s;
const QString appId = u"wx0123456789abcdef"_s;
const QString plain = u"https://shop.example.com/goods/detail?id=42&color=red"_s;

QString text(const QString &url, const QString &withTicket, const QString &withNonce, const QString &withStamp)
{
    return u"jsapi_ticket="_s + withTicket + u"&noncestr="_s + withNonce + u"&timestamp="_s + withStamp + u"&url="_s
        + url;
}

QString sha1(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
}

Case caseOf(const QString &pageUrl, const QString &signature)
{
    Case subject{.pageUrl = pageUrl};
    subject.clues.source = PageClues::Source::Config;
    subject.clues.appId = Clue{.text = appId, .key = u"appId"_s};
    subject.clues.nonceStr = Clue{.text = nonce, .key = u"nonceStr"_s};
    subject.clues.timestamp = Clue{.text = stamp, .form = Clue::Form::Number, .key = u"timestamp"_s};
    subject.clues.signature = Clue{.text = signature, .key = u"signature"_s};
    subject.tickets = {
        {.value = ticket, .kind = KnownTicket::Kind::Current, .owner = u"Shop"_s, .appId = appId},
        {.value = oldTicket, .kind = KnownTicket::Kind::Older, .owner = u"Shop"_s, .appId = appId},
        {.value = cardTicket, .kind = KnownTicket::Kind::Card, .owner = u"Shop"_s, .appId = appId},
        {.value = accessToken, .kind = KnownTicket::Kind::AccessToken, .owner = u"Shop"_s, .appId = appId},
        {.value = foreignTicket,
         .kind = KnownTicket::Kind::Foreign,
         .owner = u"School"_s,
         .appId = u"wxfedcba9876543210"_s}};
    subject.entryUrl = u"https://shop.example.com/start?channel=7"_s;
    subject.otherUrls = {u"https://shop.example.com/cart/list"_s};
    subject.otherNonce = u"otherNonceOfAnAnswer"_s;
    subject.otherTimestamp = u"1414500000"_s;
    return subject;
}

namespace {

class Table
{
public:
    [[nodiscard]] QList<WrongSignature> rows() const { return m_rows; }

    void addUrlRows();
    void addFieldRows();
    void addHashRows();
    void addPairRows();

private:
    void hashed(const char *name, const QString &signature, Causes causes) { add(name, plain, signature, causes); }
    void row(const char *name, const QString &pageUrl, const QString &wrong, Causes causes)
    {
        add(name, pageUrl, sha1(wrong.toUtf8()), causes);
    }
    void add(const char *name, const QString &pageUrl, const QString &signature, Causes causes)
    {
        std::ranges::sort(causes);
        m_rows.append({.name = name, .pageUrl = pageUrl, .signature = signature, .causes = causes});
    }

    QList<WrongSignature> m_rows;
};

void Table::addUrlRows()
{
    row("fragment of a route", plain + u"#/route"_s, text(plain + u"#/route"_s), {Cause::FragmentKept});
    row("fragment that the page hides", plain, text(plain + u"#wechat_redirect"_s), {Cause::FragmentKept});
    row("lone #", plain, text(plain + u"#"_s), {Cause::FragmentKept});
    row("&amp;", plain, text(u"https://shop.example.com/goods/detail?id=42&amp;color=red"_s), {Cause::HtmlEscaped});
    row("encoded", plain, text(u"https%3A%2F%2Fshop.example.com%2Fgoods%2Fdetail%3Fid%3D42%26color%3Dred"_s),
        {Cause::UrlEncoded});
    row("encoded in lower case", plain,
        text(u"https%3a%2f%2fshop.example.com%2fgoods%2fdetail%3fid%3d42%26color%3dred"_s), {Cause::UrlEncoded});
    row("encoded twice", plain,
        text(u"https%253A%252F%252Fshop.example.com%252Fgoods%252Fdetail%253Fid%253D42%2526color%253Dred"_s),
        {Cause::UrlEncodedTwice});
    const QString chinese = u"https://shop.example.com/a?q=%E4%BD%A0%20b&r=%2Fc"_s;
    row("decoded", chinese, text(u"https://shop.example.com/a?q=你 b&r=/c"_s), {Cause::UrlDecoded});
    row("decoded twice", u"https://shop.example.com/a?q=%25E4%25BD%25A0"_s, text(u"https://shop.example.com/a?q=你"_s),
        {Cause::UrlDecodedTwice});
    row("escapes in lower case", chinese, text(u"https://shop.example.com/a?q=%e4%bd%a0%20b&r=%2fc"_s),
        {Cause::EscapeCase});
    row("escapes in upper case", u"https://shop.example.com/a%e4%bd%a0"_s,
        text(u"https://shop.example.com/a%E4%BD%A0"_s), {Cause::EscapeCase});
    row("+ for a blank", u"https://shop.example.com/a?q=x%20y"_s, text(u"https://shop.example.com/a?q=x+y"_s),
        {Cause::PlusForSpace});
    row("a blank for +", u"https://shop.example.com/a?q=x+y"_s, text(u"https://shop.example.com/a?q=x%20y"_s),
        {Cause::PlusForSpace});
    row("http", plain, text(u"http://shop.example.com/goods/detail?id=42&color=red"_s), {Cause::SchemeChanged});
    row("https", u"http://shop.example.com/"_s, text(u"https://shop.example.com/"_s), {Cause::SchemeChanged});
    row("slash too many", u"https://shop.example.com/goods?id=1"_s, text(u"https://shop.example.com/goods/?id=1"_s),
        {Cause::TrailingSlash});
    row("slash too few", u"https://shop.example.com/"_s, text(u"https://shop.example.com"_s), {Cause::TrailingSlash});
    row("query dropped", plain, text(u"https://shop.example.com/goods/detail"_s), {Cause::QueryDropped});
    row("query sorted", plain, text(u"https://shop.example.com/goods/detail?color=red&id=42"_s), {Cause::QueryOrder});
    row("five parameters in another order", u"https://a.cn/p?e=1&d=2&c=3&b=4&a=5"_s,
        text(u"https://a.cn/p?c=3&a=5&e=1&b=4&d=2"_s), {Cause::QueryOrder});
    row("parameter dropped", plain, text(u"https://shop.example.com/goods/detail?id=42"_s), {Cause::ParameterDropped});
    row("values encoded anew", u"https://a.cn/p?back=/x/y&z=1"_s, text(u"https://a.cn/p?back=%2Fx%2Fy&z=1"_s),
        {Cause::QueryReencoded});
    row("port 443", plain, text(u"https://shop.example.com:443/goods/detail?id=42&color=red"_s), {Cause::DefaultPort});
    row("port 80", u"http://shop.example.com/a"_s, text(u"http://shop.example.com:80/a"_s), {Cause::DefaultPort});
    row("port behind the proxy", plain, text(u"https://shop.example.com:8080/goods/detail?id=42&color=red"_s),
        {Cause::PortChanged});
    row("www. too few", u"https://www.example.com/a"_s, text(u"https://example.com/a"_s), {Cause::WwwHost});
    row("host in upper case", u"https://shop.example.com/a"_s, text(u"https://SHOP.EXAMPLE.COM/a"_s),
        {Cause::HostCase});
    row("added by WeChat", plain + u"&from=singlemessage&isappinstalled=0"_s, text(plain), {Cause::WeChatParameters});
    row("added by WeChat to a plain path", u"https://shop.example.com/a?from=timeline&isappinstalled=0"_s,
        text(u"https://shop.example.com/a"_s), {Cause::WeChatParameters});
    row("shared address signed", plain, text(plain + u"&from=groupmessage&isappinstalled=0"_s),
        {Cause::WeChatParameters});
    row("code and state", plain + u"&code=061Abc&state=STATE"_s, text(plain), {Cause::OAuthParameters});
    row("entry of the application", plain, text(u"https://shop.example.com/start?channel=7"_s), {Cause::EntryUrl});
    row("root of the application", plain, text(u"https://shop.example.com/"_s), {Cause::EntryUrl});
    row("other page", plain, text(u"https://shop.example.com/cart/list"_s), {Cause::OtherUrl});
    row("origin only", plain, text(u"https://shop.example.com"_s), {Cause::OriginOnly});
    row("index.html", u"https://shop.example.com/m/"_s, text(u"https://shop.example.com/m/index.html"_s),
        {Cause::IndexFile});
    row("index.php dropped", u"https://shop.example.com/index.php?s=1"_s, text(u"https://shop.example.com/?s=1"_s),
        {Cause::IndexFile});
    row("prefix of the proxy", u"https://shop.example.com/app/goods/1"_s, text(u"https://shop.example.com/goods/1"_s),
        {Cause::PathCut});
    row("path alone", plain, text(u"/goods/detail?id=42&color=red"_s), {Cause::OriginMissing});
    row("no scheme", plain, text(u"shop.example.com/goods/detail?id=42&color=red"_s), {Cause::OriginMissing});
    row("lower case", u"https://shop.example.com/Goods/A?Id=X"_s, text(u"https://shop.example.com/goods/a?id=x"_s),
        {Cause::PathCase});
    row("lone ?", u"https://shop.example.com/a"_s, text(u"https://shop.example.com/a?"_s), {Cause::DanglingMark});
    row("blank behind", plain, text(plain) + u' ', {Cause::BlankAround});
    row("inside the proxy", plain, text(u"http://127.0.0.1:8080/goods/detail?id=42&color=red"_s),
        {Cause::InternalHost});
    row("undefined", plain, text(u"undefined"_s), {Cause::UrlMissing});
    row("Chinese host", u"https://xn--fiq228c.com/a"_s, text(u"https://中文.com/a"_s), {Cause::IdnHost});
}

void Table::addFieldRows()
{
    row("foreign ticket", plain, text(plain, foreignTicket), {Cause::ForeignTicket});
    row("expired ticket", plain, text(plain, oldTicket), {Cause::ExpiredTicket});
    row("card ticket", plain, text(plain, cardTicket), {Cause::CardTicket});
    row("access_token", plain, text(plain, accessToken), {Cause::AccessTokenAsTicket});
    row("ticket with a line break", plain, text(plain, ticket + u'\n'), {Cause::TicketMangled});
    row("no ticket", plain, text(plain, u"undefined"_s), {Cause::TicketMissing});
    row("other nonce", plain, text(plain, ticket, u"otherNonceOfAnAnswer"_s), {Cause::NonceOfOtherCall});
    row("nonce in lower case", plain, text(plain, ticket, u"wm3wzytpz0wzccnw"_s), {Cause::NonceChanged});
    row("no nonce", plain, text(plain, ticket, QString()), {Cause::NonceMissing});
    row("other timestamp", plain, text(plain, ticket, nonce, u"1414500000"_s), {Cause::TimestampOfOtherCall});
    row("milliseconds", plain, text(plain, ticket, nonce, u"1414587457123"_s), {Cause::TimestampMilliseconds});
    row("float", plain, text(plain, ticket, nonce, u"1414587457.0"_s), {Cause::TimestampFormat});
    row("exponent", plain, text(plain, ticket, nonce, u"1.414587457E9"_s), {Cause::TimestampFormat});
    row("quoted timestamp", plain, text(plain, ticket, nonce, u"\"1414587457\""_s), {Cause::TimestampFormat});
    row("a second later", plain, text(plain, ticket, nonce, u"1414587458"_s), {Cause::TimestampShifted});
    row("no timestamp", plain, text(plain, ticket, nonce, u"NaN"_s), {Cause::TimestampMissing});
    const auto form = [this](const char *name, const QString &wrong, const Causes &causes) {
        row(name, plain, wrong, causes);
    };
    const QString right = text(plain);
    form("nonceStr in string1", QString(right).replace("noncestr"_L1, "nonceStr"_L1), {Cause::KeySpelling});
    form("jsapiTicket", QString(right).replace("jsapi_ticket"_L1, "jsapiTicket"_L1), {Cause::KeySpelling});
    form("unsorted", u"noncestr=%1&jsapi_ticket=%2&timestamp=%3&url=%4"_s.arg(nonce, ticket, stamp, plain),
         {Cause::FieldOrder});
    form("no noncestr", u"jsapi_ticket=%1&timestamp=%2&url=%3"_s.arg(ticket, stamp, plain), {Cause::FieldMissing});
    form("appId, too", u"appId="_s + appId + u'&' + right, {Cause::ExtraField});
    row("&amp; between the fields", u"https://a.cn/"_s, text(u"https://a.cn/"_s).replace("&"_L1, "&amp;"_L1),
        {Cause::String1Escaped});
}

void Table::addHashRows()
{
    const QByteArray right = text(plain).toUtf8();
    hashed("upper case", sha1(right).toUpper(), {Cause::SignatureCase});
    hashed("MD5", QString::fromLatin1(QCryptographicHash::hash(right, QCryptographicHash::Md5).toHex()),
           {Cause::WrongHash});
    hashed("SHA-256", QString::fromLatin1(QCryptographicHash::hash(right, QCryptographicHash::Sha256).toHex()),
           {Cause::WrongHash});
    hashed(
        "HMAC",
        QString::fromLatin1(QMessageAuthenticationCode::hash(right, ticket.toUtf8(), QCryptographicHash::Sha1).toHex()),
        {Cause::Hmac});
    hashed("twice", sha1(sha1(right).toLatin1()), {Cause::HashedTwice});
    hashed("Base64", QString::fromLatin1(QCryptographicHash::hash(right, QCryptographicHash::Sha1).toBase64()),
           {Cause::Base64Signature});
    hashed("cut off", sha1(right).left(32 - 1), {Cause::SignatureCut});
    hashed("line break behind", sha1(right + '\n'), {Cause::BlankAround});
    hashed("values alone", sha1((stamp + nonce + plain + ticket).toUtf8()), {Cause::ValuesOnly});
    hashed("commas",
           sha1(QByteArray(right)
                    .replace("&noncestr", ",noncestr")
                    .replace("&timestamp", ",timestamp")
                    .replace("&url", ",url")),
           {Cause::Separators});
    hashed("all encoded",
           sha1(QByteArray("jsapi_ticket%3D") + ticket.toUtf8() + "%26noncestr%3D" + nonce.toUtf8() + "%26timestamp%3D"
                + stamp.toUtf8() + "%26url%3Dhttps%3A%2F%2Fshop.example.com%2Fgoods%2Fdetail%3Fid%3D42%26color%3Dred"),
           {Cause::String1Encoded});
    hashed("in lower case", sha1(right.toLower()), {Cause::String1Case});
    hashed("JSON",
           sha1(R"({"jsapi_ticket":")" + ticket.toUtf8() + R"(","noncestr":")" + nonce.toUtf8() + R"(","timestamp":)"
                + stamp.toUtf8() + R"(,"url":")" + plain.toUtf8() + R"("})"),
           {Cause::String1Json});
    hashed("UTF-16", sha1([&right] {
               QByteArray wide;
               for (const char c : right)
                   wide += QByteArray(1, c) + '\0';
               return wide;
           }()),
           {Cause::String1Utf16});
}

void Table::addPairRows()
{
    row("http and fragment", plain + u"#/x"_s, text(u"http://shop.example.com/goods/detail?id=42&color=red#/x"_s),
        {Cause::SchemeChanged, Cause::FragmentKept});
    row("http and port", plain, text(u"http://shop.example.com:8080/goods/detail?id=42&color=red"_s),
        {Cause::SchemeChanged, Cause::PortChanged});
    row("&amp; and fragment", plain + u"#/x"_s, text(u"https://shop.example.com/goods/detail?id=42&amp;color=red#/x"_s),
        {Cause::HtmlEscaped, Cause::FragmentKept});
    row("&amp; and foreign ticket", plain,
        text(u"https://shop.example.com/goods/detail?id=42&amp;color=red"_s, foreignTicket),
        {Cause::HtmlEscaped, Cause::ForeignTicket});
    row("fragment and nonceStr", plain + u"#a"_s, QString(text(plain + u"#a"_s)).replace("noncestr"_L1, "nonceStr"_L1),
        {Cause::FragmentKept, Cause::KeySpelling});
    row("fragment, encoded", plain + u"#/a"_s,
        text(u"https%3A%2F%2Fshop.example.com%2Fgoods%2Fdetail%3Fid%3D42%26color%3Dred%23%2Fa"_s),
        {Cause::FragmentKept, Cause::UrlEncoded});
    row("card ticket and another second", plain, text(plain, cardTicket, nonce, u"1414587456"_s),
        {Cause::CardTicket, Cause::TimestampShifted});
    row("entry and old ticket", plain, text(u"https://shop.example.com/start?channel=7"_s, oldTicket),
        {Cause::EntryUrl, Cause::ExpiredTicket});
    row("added by WeChat, and http", plain + u"&from=timeline&isappinstalled=0"_s,
        text(u"http://shop.example.com/goods/detail?id=42&color=red"_s),
        {Cause::WeChatParameters, Cause::SchemeChanged});
    row("added by WeChat, and code", plain + u"&code=0a1&state=x&from=singlemessage&isappinstalled=0"_s, text(plain),
        {Cause::WeChatParameters, Cause::OAuthParameters});
    row("milliseconds and query dropped", plain,
        text(u"https://shop.example.com/goods/detail"_s, ticket, nonce, u"1414587457000"_s),
        {Cause::TimestampMilliseconds, Cause::QueryDropped});
    row("slash and order", plain, text(u"https://shop.example.com/goods/detail/?color=red&id=42"_s),
        {Cause::TrailingSlash, Cause::QueryOrder});
    row("unsorted and http", plain,
        u"url=http://shop.example.com/goods/detail?id=42&color=red&jsapi_ticket=%1&noncestr=%2&timestamp=%3"_s.arg(
            ticket, nonce, stamp),
        {Cause::FieldOrder, Cause::SchemeChanged});
    row("access_token and nonceStr", plain, QString(text(plain, accessToken)).replace("noncestr"_L1, "nonceStr"_L1),
        {Cause::AccessTokenAsTicket, Cause::KeySpelling});
    hashed("MD5 of an escaped URL",
           QString::fromLatin1(
               QCryptographicHash::hash(text(u"https://shop.example.com/goods/detail?id=42&amp;color=red"_s).toUtf8(),
                                        QCryptographicHash::Md5)
                   .toHex()),
           {Cause::WrongHash, Cause::HtmlEscaped});
    hashed("upper case with an old ticket", sha1(text(plain, oldTicket).toUtf8()).toUpper(),
           {Cause::SignatureCase, Cause::ExpiredTicket});
}

} // namespace

QList<WrongSignature> wrongSignatures()
{
    Table table;
    table.addUrlRows();
    table.addFieldRows();
    table.addHashRows();
    table.addPairRows();
    return table.rows();
}

} // namespace test::jspage
