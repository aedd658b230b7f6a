// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/draftsource.h"

#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/article/articlerules.h"
#include "core/article/importing.h"
#include "core/mediadesk/draftsaving.h"

#include <QFileInfo>

namespace app::cli {

using namespace Qt::StringLiterals;
using core::article::Article;
using core::mediadesk::ImageOutcome;

namespace {

void overwrite(QString &field, const QString &typed)
{
    if (!typed.isEmpty())
        field = typed;
}

/// By the platform's rules, and by what the library knows of covers and pictures.
QList<core::Problem> problemsOf(const QList<Article> &articles, Services &services, const core::Account &account)
{
    return core::article::check(articles, services.catalogue())
        + core::mediadesk::checkMedia(articles, services.mediaStore(), account.appId, services.clock().now());
}

} // namespace

core::Result<DraftSource> readDraft(const QString &name, const DraftFields &fields, Images images, Services &services,
                                    const core::Account &account)
{
    const auto bytes = readFileOrInput(name);
    if (!bytes)
        return core::fail(bytes.error());
    const auto articles = core::article::importArticles(*bytes, core::article::sourceOf(name));
    if (!articles)
        return core::fail(articles.error());
    DraftSource source{.articles = *articles};
    Article &first = source.articles.first();
    overwrite(first.title, fields.title);
    overwrite(first.author, fields.author);
    overwrite(first.digest, fields.digest);
    overwrite(first.thumbMediaId, fields.cover);
    source.problems = problemsOf(source.articles, services, account);
    if (images == Images::Leave || core::hasErrors(source.problems))
        return source;
    const core::mediadesk::ImageSource from{.folder = name == "-"_L1 ? QString() : QFileInfo(name).absolutePath()};
    for (Article &article : source.articles) {
        if (article.type == core::article::Type::NewsPic)
            continue;
        const auto done =
            wait(core::mediadesk::uploadImages(services.mediaDesk(), services.transport(), account, article, from));
        if (!done)
            return core::fail(done.error());
        article = done->article;
        source.images += done->outcomes;
    }
    source.problems = problemsOf(source.articles, services, account);
    return source;
}

QJsonArray toJson(const QList<ImageOutcome> &outcomes)
{
    QJsonArray list;
    for (const ImageOutcome &outcome : outcomes) {
        QJsonObject row{{u"image"_s, outcome.image.left(200)}, {u"url"_s, outcome.url}};
        if (outcome.error)
            row.insert(u"error"_s, outcome.error->message);
        list += row;
    }
    return list;
}

void noteAll(const QList<ImageOutcome> &outcomes)
{
    for (const ImageOutcome &outcome : outcomes) {
        const QString image = printable(outcome.image.left(120));
        if (outcome.error)
            note(Cli::tr("Image %1 was not uploaded: %2").arg(image, printable(outcome.error->message)));
        else
            note(Cli::tr("Image %1 is now %2").arg(image, outcome.url));
    }
}

} // namespace app::cli
