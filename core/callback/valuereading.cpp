// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/valuereading.h"

#include "core/base/durationtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace core::callback {

using namespace Qt::StringLiterals;
using Kind = ValueReading::Kind;
using Reading = std::optional<ValueReading>;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ValueReading)
};

/// Temporary media can be downloaded for three days.
constexpr qint64 mediaDays = 3;

bool isOneOf(QStringView name, std::initializer_list<QLatin1String> names)
{
    return std::ranges::any_of(names,
                               [name](QLatin1String one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

QString local(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

Reading moment(const QString &text, const QDateTime &receivedAt)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    constexpr qint64 year2001 = 1'000'000'000;
    constexpr qint64 year2286 = 9'999'999'999;
    if (!isNumber || seconds < year2001 || seconds > year2286)
        return {};
    const QDateTime at = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    if (!receivedAt.isValid())
        return ValueReading{Kind::Moment, local(at)};
    // Whole seconds, so that what was made in the same second is not told as later.
    const qint64 earlier = receivedAt.toSecsSinceEpoch() - seconds;
    const QString distance = durationText(std::chrono::seconds(earlier));
    if (earlier == 0)
        return ValueReading{Kind::Moment, Texts::tr("%1 (in the second in which it came)").arg(local(at))};
    return ValueReading{Kind::Moment,
                        (earlier > 0 ? Texts::tr("%1 (%2 before it came)") : Texts::tr("%1 (%2 after it came)"))
                            .arg(local(at), distance)};
}

Reading coordinate(const QString &text, const QString &positive, const QString &negative, double limit)
{
    bool isNumber = false;
    const double degrees = text.toDouble(&isNumber);
    if (!isNumber || degrees < -limit || degrees > limit)
        return {};
    return ValueReading{Kind::Coordinate,
                        u"%1° %2"_s.arg(QString::number(std::abs(degrees), 'f', 5), degrees < 0 ? negative : positive)};
}

Reading media(const QDateTime &receivedAt)
{
    if (!receivedAt.isValid())
        return ValueReading{Kind::Media, Texts::tr("temporary media")};
    return ValueReading{
        Kind::Media, Texts::tr("temporary media, to be downloaded until %1").arg(local(receivedAt.addDays(mediaDays)))};
}

Reading money(const QString &text)
{
    bool isNumber = false;
    const qint64 fen = text.toLongLong(&isNumber);
    if (!isNumber)
        return {};
    const qint64 size = std::abs(fen);
    return ValueReading{
        Kind::Money,
        u"%1¥%2.%3"_s.arg(fen < 0 ? u"-"_s : QString()).arg(size / 100).arg(size % 100, 2, 10, QChar(u'0'))};
}

Reading link(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!isWeb || url.host().isEmpty())
        return {};
    return ValueReading{Kind::Link, Texts::tr("link to %1").arg(url.host())};
}

Reading byForm(const QString &text)
{
    static const QRegularExpression openId(u"^o[A-Za-z0-9_-]{27}$"_s);
    static const QRegularExpression original(u"^gh_[0-9a-f]{12}$"_s);
    static const QRegularExpression appId(u"^wx[0-9a-f]{16}$"_s);
    static const QRegularExpression barcode(u"^((?:EAN|UPC|CODE|QR)_?[0-9A-Z]*),(.+)$"_s);
    if (openId.match(text).hasMatch())
        return ValueReading{Kind::User, Texts::tr("openid of a user")};
    if (original.match(text).hasMatch())
        return ValueReading{Kind::Account, Texts::tr("original id of an account")};
    if (appId.match(text).hasMatch())
        return ValueReading{Kind::Account, Texts::tr("AppID")};
    if (const auto found = barcode.match(text); found.hasMatch())
        return ValueReading{Kind::Barcode,
                            Texts::tr("%1 barcode %2").arg(found.captured(1).replace(u'_', u'-'), found.captured(2))};
    return link(text);
}

Reading amount(QStringView name, const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || number < 0)
        return {};
    if (name == "FileTotalLen"_L1)
        return ValueReading{Kind::Size, QLocale().formattedDataSize(qint64(number))};
    return ValueReading{Kind::Distance, Texts::tr("%1 m").arg(QString::number(number, 'g', 6))};
}

} // namespace

std::optional<ValueReading> readValue(const XmlNode &element, const QDateTime &receivedAt)
{
    const QString &name = element.name;
    const QString &text = element.text;
    if (text.isEmpty() || text.size() > 4096)
        return {};
    if (name.endsWith("Time"_L1))
        return moment(text, receivedAt);
    if (isOneOf(name, {"Location_X"_L1, "Latitude"_L1}))
        return coordinate(text, Texts::tr("N"), Texts::tr("S"), 90);
    if (isOneOf(name, {"Location_Y"_L1, "Longitude"_L1}))
        return coordinate(text, Texts::tr("E"), Texts::tr("W"), 180);
    if (isOneOf(name, {"MediaId"_L1, "MediaId16K"_L1, "ThumbMediaId"_L1}))
        return media(receivedAt);
    if (isOneOf(name, {"Fee"_L1, "OriginalFee"_L1}))
        return money(text);
    if (isOneOf(name, {"Precision"_L1, "Distance"_L1, "FileTotalLen"_L1}))
        return amount(name, text);
    constexpr auto scenePrefix = "qrscene_"_L1;
    if (name == "EventKey"_L1 && text.startsWith(scenePrefix))
        return ValueReading{Kind::Scene, Texts::tr("scene %1 of a QR code").arg(text.sliced(scenePrefix.size()))};
    return byForm(text);
}

} // namespace core::callback
