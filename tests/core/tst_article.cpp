// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articlerules.h"
#include "core/article/html.h"
#include "core/article/importing.h"
#include "core/catalogue/catalogue.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::article;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<core::article::Article>)

namespace {

Article good()
{
    return {.title = u"标题"_s, .content = u"<p>正文</p>"_s, .thumbMediaId = u"T"_s};
}

template <typename Change>
QList<Article> changed(Change change)
{
    Article article = good();
    change(article);
    return {article};
}

} // namespace

class TestArticle : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue = Catalogue::load().value();

private Q_SLOTS:
    void saysWhatThePlatformRefuses_data()
    {
        QTest::addColumn<QList<Article>>("articles");
        QTest::addColumn<QStringList>("problems"); // "severity path rule limit found code"
        const auto row = [](const char *name, const QList<Article> &articles, const QStringList &problems) {
            QTest::newRow(name) << articles << problems;
        };
        row("good", {good()}, {});
        row("none", {}, {u"error articles draft.minArticles 1 0 44003"_s});
        row("nine", QList<Article>(9, good()), {u"error articles draft.articles 8 9 45008"_s});
        row("no title", changed([](Article &a) { a.title = u"  "_s; }),
            {u"error articles[0].title draft.title.required 1 0 45003"_s});
        row("title of 32 pairs", changed([](Article &a) { a.title = u"😀"_s.repeated(32); }), {});
        row("title between the limits", changed([](Article &a) { a.title = u"标"_s.repeated(33); }),
            {u"warning articles[0].title draft.title.chars 32 33 0"_s});
        row("title too long", changed([](Article &a) { a.title = u"标"_s.repeated(65); }),
            {u"error articles[0].title draft.title.chars 64 65 45003"_s});
        row("author too long", changed([](Article &a) { a.author = u"a"_s.repeated(17); }),
            {u"error articles[0].author draft.author.chars 16 17 45110"_s});
        row("author of many bytes", changed([](Article &a) { a.author = u"作"_s.repeated(7); }),
            {u"warning articles[0].author draft.author.reportedBytes 20 21 0"_s});
        row("digest too long", changed([](Article &a) { a.digest = u"摘"_s.repeated(129); }),
            {u"error articles[0].digest draft.digest.chars 128 129 45004"_s});
        row("digest nobody sees", {changed([](Article &a) { a.digest = u"摘"_s; })[0], good()},
            {u"note articles[0].digest draft.digest.single 1 2 0"_s});
        row("no content", changed([](Article &a) { a.content.clear(); }),
            {u"error articles[0].content draft.content.required 1 0 45166"_s});
        row("content just short enough", changed([](Article &a) { a.content = u"a"_s.repeated(19'999); }), {});
        row("content of 20 000", changed([](Article &a) { a.content = u"a"_s.repeated(20'000); }),
            {u"warning articles[0].content draft.content.chars 19999 20000 0"_s});
        row("content too long", changed([](Article &a) { a.content = u"a"_s.repeated(26'844); }),
            {u"error articles[0].content draft.content.chars 26843 26844 45002"_s});
        row("control character", changed([](Article &a) { a.title = u"a\u0008"_s; }),
            {u"error articles[0].title draft.characters  1 0"_s});
        row("line break in the title", changed([](Article &a) { a.title = u"a\nb"_s; }),
            {u"error articles[0].title draft.characters  1 0"_s});
        row("half a character", changed([](Article &a) { a.content = u"ab"_s + QChar(0xd83d); }),
            {u"error articles[0].content draft.characters  2 0"_s});
        row("link without a scheme", changed([](Article &a) { a.sourceUrl = u"h/a"_s; }),
            {u"error articles[0].content_source_url draft.sourceUrl.form https://… h/a 41039"_s});
        row("no cover", changed([](Article &a) { a.thumbMediaId.clear(); }),
            {u"error articles[0].thumb_media_id draft.cover.required 1 0 40007"_s});
        row("crop upside down", changed([](Article &a) { a.crop11 = u"0_1_1_0"_s; }),
            {u"error articles[0].pic_crop_1_1 draft.crop.decimals X1_Y1_X2_Y2 0_1_1_0 0"_s});
        row("script", changed([](Article &a) { a.content = u"<p onclick='x()'>a</p><script>b</script>"_s; }),
            {u"warning articles[0].content draft.content.removed  onclick, script 0"_s});
        row("foreign image", changed([](Article &a) { a.content = u"<img src='https://h/a.png'>"_s; }),
            {u"warning articles[0].content draft.content.foreignImage  https://h/a.png 0"_s});
        row("pictures", {{.type = Type::NewsPic, .title = u"a"_s, .content = u"b"_s, .imageMediaIds = {u"I"_s}}}, {});
        row("no picture", {{.type = Type::NewsPic, .title = u"a"_s, .content = u"b"_s}},
            {u"error articles[0].image_info draft.newspic.images 1 0 40007"_s});
        row("picture post with HTML",
            {{.type = Type::NewsPic, .title = u"a"_s, .content = u"<b>b</b>"_s, .imageMediaIds = {u"I"_s}}},
            {u"warning articles[0].content draft.newspic.plain   0"_s});
    }

    void saysWhatThePlatformRefuses()
    {
        QFETCH(const QList<Article>, articles);
        QFETCH(const QStringList, problems);
        QStringList found;
        for (const Problem &problem : check(articles, m_catalogue)) {
            found += QStringList{toString(problem.severity),
                                 problem.path,
                                 problem.rule,
                                 problem.limit.toVariant().toString(),
                                 problem.found.toVariant().toString(),
                                 QString::number(problem.code)}
                         .join(u' ');
            QVERIFY2(!problem.message.isEmpty() && !problem.message.contains(u'%'), qPrintable(problem.message));
        }
        QCOMPARE(found, problems);
    }

    void makesHtmlSafeToShow_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("safe");
        QTest::addColumn<QStringList>("removed");
        const auto row = [](const char *name, const QString &html, const QString &safe, const QStringList &removed) {
            QTest::newRow(name) << html << safe << removed;
        };
        row("plain", u"<p style=\"color:red\">a &amp; b</p>"_s, u"<p style=\"color:red\">a &amp; b</p>"_s, {});
        row("script", u"a<script>alert('<p>')</script>b"_s, u"ab"_s, {u"script"_s});
        row("script in capitals", u"a<SCRIPT src=x>1</sCRIPT >b"_s, u"ab"_s, {u"script"_s});
        row("script that never ends", u"a<script>b"_s, u"a"_s, {u"script"_s});
        row("handler", u"<img src=\"https://h/a\" OnError=alert(1)>"_s, u"<img src=\"https://h/a\">"_s, {u"onerror"_s});
        row("running link", u"<a href=\"javascript:x\">b</a>"_s, u"<a>b</a>"_s, {u"javascript:"_s});
        row("hidden running link", u"<a href=\" java&#10;script&colon;x\">b</a>"_s, u"<a>b</a>"_s, {u"javascript:"_s});
        row("file", u"<img src='file:///etc/passwd'>"_s, u"<img>"_s, {u"file:"_s});
        row("picture in itself", u"<img src='data:image/png;base64,AA=='>"_s,
            u"<img src=\"data:image/png;base64,AA==\">"_s, {});
        row("page in a link", u"<a href='data:text/html,x'>b</a>"_s, u"<a>b</a>"_s, {u"data:"_s});
        row("frame", u"a<iframe src=x>b</iframe>c"_s, u"ac"_s, {u"iframe"_s});
        row("form", u"<form action=x>a<input name=b></form>"_s, u"a"_s, {u"form"_s, u"input"_s});
        row("running style", u"<p style='width:expression(x)'>a</p>"_s, u"<p>a</p>"_s, {u"style"_s});
        row("comment", u"a<!-- <script> -->b"_s, u"ab"_s, {});
        row("quote in a value", u"<p title='\"><script>'>a</p>"_s, u"<p title=\"&quot;&gt;&lt;script&gt;\">a</p>"_s,
            {});
        row("not quite a tag", u"1 < 2 <3"_s, u"1 < 2 <3"_s, {});
        row("self-closing", u"a<br/>b"_s, u"a<br/>b"_s, {});
    }

    void makesHtmlSafeToShow()
    {
        QFETCH(const QString, html);
        QFETCH(const QString, safe);
        QFETCH(const QStringList, removed);
        const SafeHtml result = sanitised(html);
        QCOMPARE(result.html, safe);
        QCOMPARE(result.removed, removed);
        QCOMPARE(sanitised(result.html).html, safe);
        QVERIFY(sanitised(result.html).removed.isEmpty());
    }

    void findsAndReplacesImages()
    {
        const QString html =
            u"<p style=\"background:url(&quot;http://h/1.png&quot;)\"><IMG alt=x SRC='http://h/2.png?a=1&amp;b=2'>"
            u"<img data-src=http://h/3.png src=\"https://mmbiz.qpic.cn/4\"><img src='http://h/1.png'>"_s;
        QCOMPARE(imagesOf(html),
                 (QStringList{u"http://h/1.png"_s, u"http://h/2.png?a=1&b=2"_s, u"http://h/3.png"_s,
                              u"https://mmbiz.qpic.cn/4"_s}));
        QCOMPARE(foreignImagesOf(html).size(), 3);
        const QString changedHtml = withImages(
            html, {{u"http://h/1.png"_s, u"https://q/1?a&b"_s}, {u"http://h/2.png?a=1&b=2"_s, u"https://q/2"_s}});
        QCOMPARE(changedHtml,
                 u"<p style=\"background:url(&quot;https://q/1?a&amp;b&quot;)\"><IMG alt=x SRC='https://q/2'>"
                 u"<img data-src=http://h/3.png src=\"https://mmbiz.qpic.cn/4\"><img src='https://q/1?a&amp;b'>"_s);
        QCOMPARE(withImages(html, {}), html);
    }

    void knowsThePlatformsImages_data()
    {
        QTest::addColumn<bool>("isTheirs");
        QTest::newRow("http://mmbiz.qpic.cn/1") << true;
        QTest::newRow("https://mmecoa.qpic.cn/1") << true;
        QTest::newRow("//mmbiz.qpic.cn/1") << true;
        QTest::newRow("http://127.0.0.1:8080/mmbiz.qpic.cn/1") << true;
        QTest::newRow("http://127.0.0.1:8080/1") << false;
        QTest::newRow("https://mmbiz.qpic.cn.evil.example/1") << false;
        QTest::newRow("https://evilqpic.cn/1") << false;
        QTest::newRow("ftp://mmbiz.qpic.cn/1") << false;
        QTest::newRow("img/a.png") << false;
    }

    void knowsThePlatformsImages()
    {
        QFETCH(const bool, isTheirs);
        QCOMPARE(isPlatformImage(QString::fromLatin1(QTest::currentDataTag())), isTheirs);
    }

    void takesAnythingForHtmlInReasonableTime()
    {
        for (const QString &part : {u"<"_s, u"<a "_s, u"<a b=\""_s, u"<!--"_s, u"<script>"_s, u"&#"_s, u"</"_s}) {
            const QString html = part.repeated(200'000 / part.size());
            QCOMPARE_LE(sanitised(html).html.size(), html.size() * 6);
            QVERIFY(imagesOf(html).isEmpty());
        }
    }

    void importsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("content");
        const auto row = [](const QString &file, const char *name, const QString &text, const QString &title,
                            const QString &content) {
            QTest::newRow(name) << file << text.toUtf8() << title << content;
        };
        row(u"a.html"_s, "page",
            u"<html><head><title> 标&amp;题\n</title></head><body>\n<h1>标题</h1><p>a</p></body></html>"_s, u"标&题"_s,
            u"<p>a</p>"_s);
        row(u"a.htm"_s, "part of a page", u"<h1>标<b>题</b></h1>\r\n<p>a</p>"_s, u"标题"_s, u"<p>a</p>"_s);
        row(u"a.html"_s, "heading within", u"<p>a</p><h1>b</h1>"_s, u"b"_s, u"<p>a</p><h1>b</h1>"_s);
        row(u"a.md"_s, "Markdown", u"\ufeff# 标题\n\n**粗** ~~a~~\n"_s, u"标题"_s,
            u"<p><strong>粗</strong> <del>a</del></p>"_s);
        row(u"a.markdown"_s, "with front matter", u"---\ntitle: \"一: 二\"\nauthor: 我\n---\n# b\nc"_s, u"一: 二"_s,
            u"<p>c</p>"_s);
        row(u"a.md"_s, "empty front matter", u"---\n---\nc"_s, {}, u"<p>c</p>"_s);
        row(u"a.json"_s, "fields", u"{\"title\":\"t\",\"content\":\"c\"}"_s, u"t"_s, u"c"_s);
    }

    void importsWhatPeopleWrite()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, title);
        QFETCH(const QString, content);
        const auto articles = importArticles(bytes, sourceOf(file));
        QVERIFY_RESULT(articles);
        QCOMPARE(articles->size(), 1);
        QCOMPARE(articles->at(0).title, title);
        QCOMPARE(articles->at(0).content, content);
    }

    void refusesFilesThatAreNoArticles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("GBK") << u"a.html"_s << QByteArray("<p>\xc4\xe3\xba\xc3</p>");
        QTest::newRow("17 MB") << u"a.md"_s << QByteArray(17 * 1024 * 1024, 'a');
        QTest::newRow("no JSON") << u"a.json"_s << QByteArray("{");
        QTest::newRow("no article") << u"a.json"_s << QByteArray("{\"articles\":[]}");
        QTest::newRow("title that is a number") << u"a.json"_s << QByteArray("{\"articles\":[{\"title\":1}]}");
        QTest::newRow("type that there is not")
            << u"a.json"_s << QByteArray("{\"title\":\"a\",\"article_type\":\"x\"}");
    }

    void refusesFilesThatAreNoArticles()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        const auto articles = importArticles(bytes, sourceOf(file));
        QVERIFY(!articles);
        QVERIFY(!articles.error().message.isEmpty());
    }

    void showsTheFirstCharactersAsDigest()
    {
        Article article = good();
        article.content = u"<p><b>一</b>二</p><p>三</p>"_s + u"😀"_s.repeated(60);
        const QString digest = shownDigest(article, m_catalogue);
        QVERIFY(digest.startsWith(u"一二 三"_s));
        QCOMPARE(digest.toUcs4().size(), 54);
        article.digest = u"摘要"_s;
        QCOMPARE(shownDigest(article, m_catalogue), u"摘要"_s);
    }

    void readsBackTheCropsItWrites()
    {
        const Crop crop{.left = 0.25, .top = 0, .right = 1, .bottom = 0.123456789};
        QCOMPARE(article::toString(crop), u"0.25_0_1_0.123457"_s);
        QVERIFY(parseCrop(article::toString(crop)));
        for (const QString &bad : {u""_s, u"0_0_1"_s, u"0_0_1_1.5"_s, u"0_0_1_0.1234567"_s, u"a_0_1_1"_s, u"0_0_0_1"_s})
            QVERIFY(!parseCrop(bad));
    }

    void keepsEveryFieldInAFile()
    {
        Article article = good();
        article.crop235 = u"0_0_1_0.5"_s;
        article.comments = Comments::Fans;
        article.extra = {{u"product_info"_s, QJsonObject{{u"a"_s, 1}}}};
        const auto read = readArticles(toFile({article}));
        QVERIFY_RESULT(read);
        QVERIFY(read->at(0) == article);
    }
};

QTEST_GUILESS_MAIN(TestArticle)
#include "tst_article.moc"
