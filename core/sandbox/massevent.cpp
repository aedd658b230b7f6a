// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/massevent.h"

#include "core/sandbox/outbox.h"

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

Originality originality(const MassJob &job, qsizetype index)
{
    return job.ordered.articles.value(index - 1, Originality::Original);
}

XmlNode checkedArticle(const MassJob &job, qsizetype index)
{
    const Originality found = originality(job, index);
    const bool isReprint = found == Originality::Reprint;
    const bool isForbidden = found == Originality::Forbidden;
    const bool isCopy = isReprint || isForbidden;
    // As the samples have it: 0 nothing found, 2 a reprint, 3 not to be sent.
    const int auditState = isForbidden ? 3 : isReprint ? 2 : 0;
    const QString source = isCopy ? u"http://mp.weixin.qq.com/s/ORIGINAL%1"_s.arg(index) : QString();
    return {.name = u"item"_s,
            .children = {element(u"ArticleIdx"_s, index), element(u"UserDeclareState"_s, isForbidden ? 1 : 0),
                         element(u"AuditState"_s, auditState), element(u"OriginalArticleUrl"_s, source),
                         element(u"OriginalArticleType"_s, isCopy ? 1 : 0), element(u"CanReprint"_s, isReprint ? 1 : 0),
                         element(u"NeedReplaceContent"_s, isReprint ? 1 : 0),
                         element(u"NeedShowReprintSource"_s, isReprint ? 1 : 0)}};
}

int checkState(const MassJob &job)
{
    if (job.ordered.articles.contains(Originality::Forbidden))
        return 3;
    return job.ordered.articles.contains(Originality::Reprint) ? 2 : 1;
}

XmlNode list(const QString &name, const QList<XmlNode> &items)
{
    return {.name = name,
            .children = {element(u"Count"_s, items.size()), {.name = u"ResultList"_s, .children = items}}};
}

XmlNode copyrightResult(const MassJob &job)
{
    QList<XmlNode> items;
    for (qsizetype index = 1; index <= job.content.articles; ++index)
        items.append(checkedArticle(job, index));
    XmlNode result = list(u"CopyrightCheckResult"_s, items);
    result.children.append(element(u"CheckState"_s, checkState(job)));
    return result;
}

XmlNode articleUrls(const MassJob &job)
{
    QList<XmlNode> items;
    for (qsizetype index = 1; index <= job.content.articles; ++index)
        items.append({.name = u"item"_s,
                      .children = {element(u"ArticleIdx"_s, index), element(u"ArticleUrl"_s, articleUrl(job, index))}});
    return list(u"ArticleUrlResult"_s, items);
}

/// Whether the send got as far as the copyright check.
bool wasChecked(const MassJob &job)
{
    return job.status == MassJob::Status::Success || job.verdict == "err(30002)"_L1 || job.verdict == "err(30003)"_L1;
}

} // namespace

QList<XmlNode> massEvent(const MassJob &job)
{
    QList<XmlNode> elements{element(u"MsgID"_s, job.id),
                            element(u"Status"_s, job.verdict),
                            element(u"TotalCount"_s, job.total),
                            element(u"FilterCount"_s, job.filtered),
                            element(u"SentCount"_s, job.received.size()),
                            element(u"ErrorCount"_s, job.failed)};
    if (job.content.kind != "mpnews"_L1 || !wasChecked(job))
        return elements;
    elements.append(copyrightResult(job));
    if (job.status == MassJob::Status::Success)
        elements.append(articleUrls(job));
    return elements;
}

QString articleUrl(const MassJob &job, qsizetype index)
{
    if (index <= job.pages.size())
        return QString(job.origin % QString::fromLatin1(job.pages.at(index - 1).path));
    return u"http://mp.weixin.qq.com/s?__biz=SANDBOX&mid=%1&idx=%2"_s.arg(job.dataId).arg(index);
}

} // namespace core::sandbox
