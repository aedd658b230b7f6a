// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/textruns.h"

#include "core/base/json.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <optional>

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

using Kind = TextRun::Kind;

QList<Emoticon> readEmoticons()
{
    QFile file(u":/message/emoticons.json"_s);
    const auto table = parseObject(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    Q_ASSERT_X(table, "emoticons", "the embedded table is damaged");
    QList<Emoticon> all;
    const QJsonArray rows = table.value_or(QJsonObject())["emoticons"_L1].toArray();
    for (const auto row : rows)
        all += Emoticon{.code = row["code"_L1].toString(),
                        .zh = row["zh"_L1].toString(),
                        .en = row["en"_L1].toString(),
                        .emoji = row["emoji"_L1].toString()};
    return all;
}

/// How an emoji is written, by what it starts with: "/" or "[".
struct Codes
{
    QHash<QString, const Emoticon *> byText;
    qsizetype longest = 0;

    explicit Codes(const QList<Emoticon> &all)
    {
        for (const Emoticon &emoticon : all) {
            add(emoticon.code, emoticon);
            add(u'[' + emoticon.zh + u']', emoticon);
            add(u'[' + emoticon.en + u']', emoticon);
        }
    }

    void add(const QString &text, const Emoticon &emoticon)
    {
        if (text.isEmpty() || byText.contains(text))
            return;
        byText.insert(text, &emoticon);
        longest = std::max(longest, text.size());
    }
};

/// The longest code that stands there: "/::-|" before "/::-".
std::optional<TextRun> emojiAt(QStringView rest)
{
    static const Codes codes(emoticons());
    for (qsizetype length = std::min(codes.longest, rest.size()); length > 1; --length) {
        const QString text = rest.left(length).toString();
        if (const Emoticon *found = codes.byText.value(text))
            return TextRun{.kind = Kind::Emoji, .shown = found->emoji, .target = found->zh, .source = text};
    }
    return {};
}

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression form(
        uR"re((?:^|\s)%1\s*=\s*(?:"([^"]*)"|'([^']*)'))re"_s.arg(QRegularExpression::escape(name)),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(tag);
    return match.captured(1) + match.captured(2);
}

std::optional<TextRun> linkAt(const QString &text, qsizetype from)
{
    static const QRegularExpression form(uR"(<a\s([^<>]*)>([^<]*)</a\s*>)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match =
        form.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return {};
    TextRun run{.kind = Kind::Link, .shown = match.captured(2), .source = match.captured()};
    const QString tag = match.captured(1);
    const QString app = attribute(tag, u"data-miniprogram-appid"_s);
    const QString address = attribute(tag, u"href"_s);
    if (!app.isEmpty()) {
        run.target = app + u':' + attribute(tag, u"data-miniprogram-path"_s);
        return run;
    }
    const QUrl url(address);
    if (url.scheme() == "weixin"_L1 && url.host() == "bizmsgmenu"_L1) {
        run.kind = Kind::MenuLink;
        run.target = QUrlQuery(url).queryItemValue(u"msgmenuid"_s, QUrl::FullyDecoded);
        return run;
    }
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1 && url.scheme() != "weixin"_L1)
        return {};
    run.target = address;
    return run;
}

/// Clients end an address at a blank, a quote or the first sign that is not ASCII.
std::optional<TextRun> addressAt(const QString &text, qsizetype from)
{
    static const QRegularExpression form(uR"(https?://[A-Za-z0-9][\w.~:/?#@!$&*+,;=%-]*)"_s);
    const auto match =
        form.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return {};
    QString address = match.captured();
    while (u".,;:!?"_s.contains(address.back()))
        address.chop(1);
    return TextRun{.kind = Kind::Link, .shown = address, .target = address, .source = address};
}

std::optional<TextRun> runAt(const QString &text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u'<': return linkAt(text, at);
    case u'h': return addressAt(text, at);
    case u'/':
    case u'[': return emojiAt(QStringView(text).mid(at));
    default: return {};
    }
}

} // namespace

const QList<Emoticon> &emoticons()
{
    static const QList<Emoticon> all = readEmoticons();
    return all;
}

QList<TextRun> textRuns(const QString &text)
{
    QList<TextRun> runs;
    qsizetype plainFrom = 0;
    const auto endPlain = [&](qsizetype at) {
        const QString plain = text.mid(plainFrom, at - plainFrom);
        if (!plain.isEmpty())
            runs += TextRun{.shown = plain, .source = plain};
    };
    for (qsizetype i = 0; i < text.size();) {
        const auto run = runAt(text, i);
        if (!run) {
            ++i;
            continue;
        }
        endPlain(i);
        runs += *run;
        i += run->source.size();
        plainFrom = i;
    }
    endPlain(text.size());
    return runs;
}

} // namespace core::message
