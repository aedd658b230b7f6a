// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/categoryloss.h"
#include "tests/support/batchworld.h"

#include <QTest>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;
using core::templates::Family;
using core::templates::Template;

namespace {

const QList<Category> categories{{.id = 1, .name = u"服装"_s}, {.id = 2, .name = u"教育"_s}};
const QList<PublicTemplate> library{{.tid = u"11"_s, .title = u"发货"_s, .categoryId = 1},
                                    {.tid = u"12"_s, .title = u"通知"_s, .categoryId = 1},
                                    {.tid = u"22"_s, .title = u"通知"_s, .categoryId = 2},
                                    {.tid = u"23"_s, .title = u"缴费"_s, .categoryId = 2}};

} // namespace

class TestCategoryLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTemplateGoesWithItsCategory_data()
    {
        QTest::addColumn<Template>("subject");
        QTest::addColumn<QList<qint64>>("goesWith");
        const auto row = [](const char *name, const Template &subject, const QList<qint64> &goesWith) {
            QTest::newRow(name) << subject << goesWith;
        };
        row("by its title", {.family = Family::Subscription, .title = u" 发货 "_s}, {1});
        row("a title of two categories", {.family = Family::Subscription, .title = u"通知"_s}, {1, 2});
        row("a title of none", {.family = Family::Subscription, .title = u"别的"_s}, {});
        row("what the platform says goes before the title",
            {.title = u"通知"_s, .primaryIndustry = u"生活"_s, .deputyIndustry = u"教育"_s}, {2});
        row("of an industry",
            {.title = u"发货"_s, .primaryIndustry = u"IT科技"_s, .deputyIndustry = u"互联网|电子商务"_s}, {});
    }

    void aTemplateGoesWithItsCategory()
    {
        QFETCH(const Template, subject);
        QFETCH(const QList<qint64>, goesWith);
        const QList<CategoryLoss> losses = lossesByCategory(categories, library, {subject});
        QCOMPARE(losses.size(), categories.size());
        for (const CategoryLoss &loss : losses)
            QCOMPARE(loss.lost.contains(subject), goesWith.contains(loss.category.id));
    }

    void theSandboxDeletesWhatWasSaid()
    {
        test::BatchWorld world;
        const auto own = [&world] {
            return test::waitFor(listTemplates(world.api.client, world.account)).value()
                + test::waitFor(listNotices(world.api.client, world.account)).value();
        };
        const QList<Category> all = test::waitFor(listCategories(world.api.client, world.account)).value();
        QList<qint64> ids;
        for (const Category &category : all)
            ids += category.id;
        const auto titles = test::waitFor(listPublicTemplates(world.api.client, world.account, ids, 0, 30));
        QVERIFY_RESULT(titles);
        QCOMPARE(titles->page.size(), titles->count);
        qsizetype lost = 0;
        for (const Category &category : all) {
            const QList<Template> before = own();
            const QList<CategoryLoss> losses = lossesByCategory(all, titles->page, before);
            const auto loss = std::ranges::find(losses, category, &CategoryLoss::category);
            world.control("category", {{"id"_L1, category.id}, {"enabled"_L1, false}});
            QList<Template> expected = before;
            expected.removeIf([&loss](const Template &one) { return loss->lost.contains(one); });
            QCOMPARE(own(), expected);
            lost += loss->lost.size();
        }
        QVERIFY(lost > 1);
    }
};

QTEST_GUILESS_MAIN(TestCategoryLoss)

#include "tst_categoryloss.moc"
