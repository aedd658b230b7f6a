// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/articlehtml.h"
#include "core/sandbox/articles.h"
#include "core/sandbox/state.h"
#include "core/sandbox/webfiles.h"

#include <QRegularExpression>

#include <array>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

qsizetype charsOf(const QString &text)
{
    return text.toUcs4().size();
}

/// The platform's own hosts, and what this sandbox serves in their place.
bool isOurImage(const State &state, const QString &address)
{
    const QUrl url(address);
    const QString host = url.host().toLower();
    if (host.endsWith(".qpic.cn"_L1) || host.endsWith(".qlogo.cn"_L1))
        return true;
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return state.media.at(pathOnHost(target));
}

/// Follows one article through the rules; the first that it breaks stands.
class Examination
{
public:
    Examination(const State &state, const QJsonObject &given) : m_state(state), m_given(given) { }

    [[nodiscard]] Result<Article> examine()
    {
        const QString type = text("article_type"_L1);
        if (!type.isEmpty() && type != "news"_L1 && type != "newspic"_L1)
            blame(45162);
        const bool isPicturePost = type == "newspic"_L1;
        m_fields.insert("article_type"_L1, isPicturePost ? "newspic"_L1 : "news"_L1);
        checkTitle();
        checkContent(isPicturePost);
        if (isPicturePost)
            checkPictures();
        else
            checkNews();
        checkComments();
        checkCover();
        checkProducts();
        if (m_code != 0)
            return refuse(m_code);
        return Article{.fields = m_fields};
    }

private:
    void blame(int code)
    {
        if (m_code == 0)
            m_code = code;
    }
    [[nodiscard]] qint64 limit(QStringView id) const { return m_state.catalogue.limitValue(id); }

    [[nodiscard]] QString text(QLatin1String key)
    {
        const QJsonValue value = m_given.value(key);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            blame(47001);
        return value.toString();
    }

    void checkTitle()
    {
        const QString title = text("title"_L1);
        if (title.trimmed().isEmpty())
            blame(40062);
        if (charsOf(title) > limit(u"draft.title.chars"))
            blame(45003);
        m_fields.insert("title"_L1, title);
    }

    void checkContent(bool isPicturePost)
    {
        const QString content = text("content"_L1);
        if (content.trimmed().isEmpty())
            blame(44004);
        // As many characters are fewer bytes than the 1 MB that is the other limit.
        if (charsOf(content) >= limit(u"draft.content.chars"))
            blame(45002);
        static const QRegularExpression tag(u"</?[A-Za-z]"_s);
        if (isPicturePost && content.contains(tag))
            blame(45166);
        const auto isOurs = [this](const QString &address) { return isOurImage(m_state, address); };
        m_fields.insert("content"_L1, isPicturePost ? content : cleanHtml(content, isOurs));
    }

    void checkNews()
    {
        const QString author = text("author"_L1);
        if (charsOf(author) > limit(u"draft.author.chars"))
            blame(45110);
        const QString digest = text("digest"_L1);
        if (charsOf(digest) > limit(u"draft.digest.chars"))
            blame(45004);
        const QString source = text("content_source_url"_L1);
        const QUrl url(source, QUrl::StrictMode);
        const bool isWeb = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
        if (!source.isEmpty() && (source.toUtf8().size() > limit(u"draft.sourceUrl.bytes") || !isWeb))
            blame(41039);
        const QString cover = text("thumb_media_id"_L1);
        if (!m_state.media.cover(cover))
            blame(40007);
        m_fields.insert("author"_L1, author);
        m_fields.insert("digest"_L1, digest);
        m_fields.insert("content_source_url"_L1, source);
        m_fields.insert("thumb_media_id"_L1, cover);
        m_fields.insert("show_cover_pic"_L1, 0);
    }

    void checkPictures()
    {
        const QJsonArray pictures = m_given.value("image_info"_L1).toObject().value("image_list"_L1).toArray();
        if (pictures.size() < limit(u"draft.newspic.minImages"))
            blame(41026);
        if (pictures.size() > limit(u"draft.newspic.images"))
            blame(45020);
        for (const auto &picture : pictures) {
            if (!m_state.media.cover(picture.toObject().value("image_media_id"_L1).toString()))
                blame(40007);
        }
        m_fields.insert("image_info"_L1, QJsonObject{{"image_list"_L1, pictures}});
    }

    void checkComments()
    {
        for (const QLatin1String key : {"need_open_comment"_L1, "only_fans_can_comment"_L1}) {
            const int value = m_given.value(key).toInt(m_given.contains(key) ? -1 : 0);
            if (value != 0 && value != 1)
                blame(40097);
            if (value == 1 && m_state.options.kind == Kind::PersonalSubscription)
                blame(88000);
            m_fields.insert(key, value);
        }
    }

    void checkCover()
    {
        for (const QLatin1String key : {"pic_crop_235_1"_L1, "pic_crop_1_1"_L1}) {
            const QString crop = text(key);
            if (!crop.isEmpty())
                checkCorners(crop.split(u'_'));
            if (m_given.contains(key))
                m_fields.insert(key, crop);
        }
        const QJsonObject cover = m_given.value("cover_info"_L1).toObject();
        const QJsonArray crops = cover.value("crop_percent_list"_L1).toArray();
        for (const auto &value : crops) {
            const QJsonObject crop = value.toObject();
            if (!QStringList{u"1_1"_s, u"16_9"_s, u"2.35_1"_s}.contains(crop.value("ratio"_L1).toString()))
                blame(40097);
            checkCorners({crop.value("x1"_L1).toString(), crop.value("y1"_L1).toString(),
                          crop.value("x2"_L1).toString(), crop.value("y2"_L1).toString()});
        }
        if (!cover.isEmpty())
            m_fields.insert("cover_info"_L1, cover);
    }

    /// x1, y1, x2, y2: parts of width and height, the first corner left of and above the second.
    void checkCorners(const QStringList &corners)
    {
        static const QRegularExpression part(u"\\A(0|1|[01]\\.[0-9]{1,%1})\\z"_s.arg(limit(u"draft.crop.decimals")));
        std::array<double, 4> at{};
        for (std::size_t i = 0; i < at.size(); ++i) {
            const QString text = corners.value(static_cast<qsizetype>(i));
            at[i] = part.match(text).hasMatch() ? text.toDouble() : -1;
            if (at[i] < 0 || at[i] > 1)
                blame(40097);
        }
        if (corners.size() != 4 || at[0] >= at[2] || at[1] >= at[3])
            blame(40097);
    }

    void checkProducts()
    {
        const QJsonObject products = m_given.value("product_info"_L1).toObject();
        if (!products.value("footer_product_info"_L1).toObject().value("product_key"_L1).toString().isEmpty())
            blame(53406);
    }

    const State &m_state;
    const QJsonObject &m_given;
    QJsonObject m_fields;
    int m_code = 0;
};

} // namespace

Result<Article> articleFrom(const State &state, const QJsonValue &given)
{
    if (!given.isObject())
        return refuse(47001);
    const QJsonObject fields = given.toObject();
    return Examination(state, fields).examine();
}

} // namespace core::sandbox
