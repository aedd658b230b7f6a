// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/mediarules.h"

#include "core/catalogue/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::media {

using namespace Qt::StringLiterals;
using enum Problem::Severity;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::media)
};

/// The platform's answers to a bad upload.
constexpr int wrongFileType = 40005;
constexpr int wrongFileSize = 40006;
constexpr int wrongImageSize = 40009;
constexpr int emptyMedia = 44001;
constexpr int voiceTooLong = 45007;

QString limitId(const Use &use, QLatin1String what)
{
    if (use.keeping == Keeping::InArticle)
        return u"media.articleImage."_s + what;
    return u"media."_s + toString(use.keeping) + u'.' + toString(use.kind) + u'.' + what;
}

/// Of an article's image the limit itself is too much already.
bool isExclusive(const Use &use)
{
    return use.keeping == Keeping::InArticle;
}

QString namesOf(const QList<Format> &formats)
{
    QStringList names;
    for (const Format format : formats)
        names += nameOf(format);
    return names.join(u", "_s);
}

/// Both as people read them, or in bytes where rounding would make them look alike.
std::pair<QString, QString> sizeTexts(qint64 found, qint64 limit)
{
    const std::pair texts(sizeText(found), sizeText(limit));
    if (texts.first != texts.second)
        return texts;
    return {Texts::tr("%1 bytes").arg(found), Texts::tr("%1 bytes").arg(limit)};
}

class Rules
{
public:
    Rules(const FileFacts &facts, const Use &use, const Catalogue &catalogue)
        : m_facts(facts)
        , m_use(use)
        , m_catalogue(catalogue)
    { }

    QList<Problem> check()
    {
        const QList<Format> accepted = acceptedFormats(m_use);
        if (accepted.isEmpty()) {
            add(Error, u"media.use"_s, toString(Kind::Image), toString(m_use.kind), {},
                Texts::tr("Only images can be in an article, and “%1” is to be a %2")
                    .arg(m_facts.name, toString(m_use.kind)),
                wrongFileType);
        } else if (m_facts.bytes == 0) {
            add(Error, u"media.empty"_s, 1, 0, u"bytes"_s, Texts::tr("“%1” is empty").arg(m_facts.name), emptyMedia);
        } else {
            checkFormat(accepted);
            checkSize();
            checkDuration();
            checkSoundness();
        }
        return std::move(m_problems);
    }

private:
    void add(Problem::Severity severity, const QString &rule, const QJsonValue &limit, const QJsonValue &found,
             const QString &unit, const QString &message, int code = 0)
    {
        m_problems.append({.severity = severity,
                           .path = u"file"_s,
                           .rule = rule,
                           .limit = limit,
                           .found = found,
                           .unit = unit,
                           .message = message,
                           .code = code});
    }

    void checkFormat(const QList<Format> &accepted)
    {
        const QString name = nameOf(m_facts.format);
        if (!accepted.contains(m_facts.format)) {
            const QString is = name.isEmpty() ? Texts::tr("“%1” is none of the known kinds by its content")
                                              : Texts::tr("“%1” is %2 by its content");
            add(Error, u"media.format"_s, namesOf(accepted), name.isEmpty() ? QJsonValue() : QJsonValue(name), {},
                (name.isEmpty() ? is.arg(m_facts.name) : is.arg(m_facts.name, name)) + u"; "_s
                    + Texts::tr("for a %1 the platform takes %2").arg(titleOf(m_use), namesOf(accepted)),
                wrongFileType);
        } else if (const QString sent = fittingName(m_facts); sent != m_facts.name) {
            add(Note, u"media.extension"_s, QString::fromLatin1(extensionOf(m_facts.format)), m_facts.name, {},
                Texts::tr("“%1” is %2 by its content and is sent as “%3”").arg(m_facts.name, name, sent));
        }
    }

    void checkSize()
    {
        const QString rule = limitId(m_use, "bytes"_L1);
        const qint64 most = mostBytes(m_use, m_catalogue) - (isExclusive(m_use) ? 1 : 0);
        const Limit *const limit = m_catalogue.limit(rule);
        const bool isImageOfArticle = isExclusive(m_use);
        if (m_facts.bytes > most) {
            const auto [found, allowed] = sizeTexts(m_facts.bytes, most);
            add(Error, rule, most, m_facts.bytes, u"bytes"_s,
                Texts::tr("“%1” has %2; a %3 has at most %4").arg(m_facts.name, found, titleOf(m_use), allowed),
                isImageOfArticle ? wrongImageSize : wrongFileSize);
        } else if (limit && limit->olderValue && double(m_facts.bytes) > *limit->olderValue) {
            const auto [found, older] = sizeTexts(m_facts.bytes, qint64(*limit->olderValue));
            add(Warning, rule, *limit->olderValue, m_facts.bytes, u"bytes"_s,
                Texts::tr("“%1” has %2; the documentation also names %3 as the limit, so it may be refused")
                    .arg(m_facts.name, found, older));
        }
    }

    void checkDuration()
    {
        if (m_use.kind != Kind::Voice || kindOf(m_facts.format) != Kind::Voice)
            return;
        const QString rule = limitId(m_use, "seconds"_L1);
        const qint64 most = m_catalogue.limitValue(rule);
        if (!m_facts.duration) {
            add(Warning, rule, most, {}, u"seconds"_s,
                Texts::tr("“%1” does not tell how long it plays; at most %2 s are taken").arg(m_facts.name).arg(most));
        } else if (const double seconds = double(m_facts.duration->count()) / 1000; seconds > double(most)) {
            add(Error, rule, most, seconds, u"seconds"_s,
                Texts::tr("“%1” plays %2 s; at most %3 s are taken")
                    .arg(m_facts.name, QString::number(seconds, 'f', 1))
                    .arg(most),
                voiceTooLong);
        }
    }

    /// A file whose own header cannot be read begins as it should and was cut, or was made to look so.
    void checkSoundness()
    {
        const bool isVideo = m_facts.format == Format::Mp4;
        const bool isPicture = acceptedFormats({.keeping = Keeping::Permanent}).contains(m_facts.format);
        const bool isBroken = (isVideo && !m_facts.duration) || (isPicture && m_facts.pixels.isEmpty());
        if (isBroken)
            add(Warning, u"media.damaged"_s, {}, {}, {},
                Texts::tr("“%1” begins like %2, but its header cannot be read; it may be cut or damaged")
                    .arg(m_facts.name, nameOf(m_facts.format)));
    }

    const FileFacts &m_facts;
    const Use &m_use;
    const Catalogue &m_catalogue;
    QList<Problem> m_problems;
};

} // namespace

QList<Problem> check(const FileFacts &facts, const Use &use, const Catalogue &catalogue)
{
    return Rules(facts, use, catalogue).check();
}

QList<Format> acceptedFormats(const Use &use)
{
    const bool isPermanent = use.keeping == Keeping::Permanent;
    if (use.keeping == Keeping::InArticle)
        return use.kind == Kind::Image ? QList{Format::Jpeg, Format::Png} : QList<Format>();
    switch (use.kind) {
    case Kind::Image: return QList{Format::Png, Format::Jpeg, Format::Gif} + QList<Format>(isPermanent, Format::Bmp);
    case Kind::Voice:
        return isPermanent ? QList{Format::Mp3, Format::Wma, Format::Wav, Format::Amr}
                           : QList{Format::Amr, Format::Mp3};
    case Kind::Video: return {Format::Mp4};
    case Kind::Thumb: return {Format::Jpeg};
    }
    Q_UNREACHABLE();
}

qint64 mostBytes(const Use &use, const Catalogue &catalogue)
{
    return acceptedFormats(use).isEmpty() ? 0 : catalogue.limitValue(limitId(use, "bytes"_L1));
}

std::optional<Conversion> helpfulConversion(const FileFacts &facts, const Use &use, const Catalogue &catalogue)
{
    const bool wantsImage = use.kind == Kind::Image || use.kind == Kind::Thumb;
    if (!wantsImage || !isImage(facts.format) || !hasErrors(check(facts, use, catalogue)))
        return std::nullopt;
    const qint64 most = mostBytes(use, catalogue) - (isExclusive(use) ? 1 : 0);
    // What was drawn stays sharp as PNG, if it may be one and is not too large already.
    const bool isDrawn = facts.format == Format::Png || facts.format == Format::Gif || facts.format == Format::Bmp
        || facts.format == Format::Svg;
    const bool fits = acceptedFormats(use).contains(Format::Png) && facts.bytes <= most;
    return Conversion{.to = isDrawn && fits ? Format::Png : Format::Jpeg, .mostBytes = most};
}

QString sizeText(qint64 bytes)
{
    constexpr double kilo = 1024;
    const double size = double(bytes);
    if (size < kilo)
        return Texts::tr("%1 bytes").arg(bytes);
    if (size < kilo * kilo)
        return Texts::tr("%1 KB").arg(size / kilo, 0, 'f', 1);
    return Texts::tr("%1 MB").arg(size / kilo / kilo, 0, 'f', 2);
}

QString titleOf(const Use &use)
{
    if (use.keeping == Keeping::InArticle)
        return Texts::tr("image in an article");
    const bool isTemporary = use.keeping == Keeping::Temporary;
    switch (use.kind) {
    case Kind::Image: return isTemporary ? Texts::tr("temporary image") : Texts::tr("permanent image");
    case Kind::Voice: return isTemporary ? Texts::tr("temporary voice") : Texts::tr("permanent voice");
    case Kind::Video: return isTemporary ? Texts::tr("temporary video") : Texts::tr("permanent video");
    case Kind::Thumb: return isTemporary ? Texts::tr("temporary thumbnail") : Texts::tr("permanent thumbnail");
    }
    Q_UNREACHABLE();
}

} // namespace core::media
