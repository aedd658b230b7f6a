// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/menujson.h"
#include "core/menu/publishplan.h"
#include "tests/support/menugenerator.h"
#include "tests/support/menutext.h"
#include "tests/support/menuvalues.h"

#include <QTest>

#include <algorithm>

using namespace core::menu;
using namespace Qt::StringLiterals;
using test::menusOf;
using test::textOf;

namespace {

/// Default and conditional menus of an account, with ids that rise; refuses what the platform refuses.
class Account
{
public:
    MenuSet live;

    [[nodiscard]] bool take(const PublishStep &step)
    {
        const MenuSet sent = read(step.body).menus;
        switch (step.kind) {
        case PublishStep::Kind::Create: live.base = sent.base; return !sent.base.buttons.isEmpty();
        case PublishStep::Kind::DeleteConditional: return remove(step.menuId);
        case PublishStep::Kind::AddConditional:
            live.conditional.append(sent.conditional.value(0));
            live.conditional.last().menu.menuId = QString::number(m_nextId++);
            return sent.conditional.size() == 1 && !live.base.buttons.isEmpty();
        case PublishStep::Kind::DeleteAll: return false;
        }
        return false;
    }

    void publish(const MenuSet &menus)
    {
        live = menus;
        for (ConditionalMenu &conditional : live.conditional)
            conditional.menu.menuId = QString::number(m_nextId++);
    }

private:
    bool remove(const QString &menuId)
    {
        return live.conditional.removeIf([&](const ConditionalMenu &c) { return c.menu.menuId == menuId; }) == 1;
    }

    int m_nextId = 1;
};

QStringList linesOf(const QList<PublishStep> &plan)
{
    QStringList lines;
    for (const PublishStep &step : plan) {
        switch (step.kind) {
        case PublishStep::Kind::Create: lines.append(u"create"_s); break;
        case PublishStep::Kind::DeleteConditional: lines.append(u"delete "_s + step.menuId); break;
        case PublishStep::Kind::AddConditional: lines.append(u"add %1"_s.arg(step.conditional)); break;
        case PublishStep::Kind::DeleteAll: lines.append(u"delete all"_s); break;
        }
    }
    return lines;
}

/// Some of the live conditional menus in any order, some with another rule, some new ones between them.
MenuSet changed(const MenuSet &live, test::MenuGenerator &generator, QRandomGenerator &random)
{
    MenuSet wanted = random.bounded(2) ? live : generator.valid();
    wanted.conditional = live.conditional;
    for (int i = random.bounded(4); i > 0; --i) {
        const auto at = random.bounded(static_cast<int>(wanted.conditional.size()) + 1);
        const MenuSet other = generator.valid();
        const bool isEnd = at == wanted.conditional.size();
        switch (random.bounded(4)) {
        case 0:
            for (const ConditionalMenu &added : other.conditional)
                wanted.conditional.insert(at, added);
            break;
        case 1:
            if (!isEnd)
                wanted.conditional.removeAt(at);
            break;
        case 2:
            if (!isEnd)
                wanted.conditional[at].rule = {.tagId = QString::number(random.bounded(1, 1000))};
            break;
        default:
            if (!isEnd)
                wanted.conditional.move(at, random.bounded(static_cast<int>(wanted.conditional.size())));
        }
    }
    return wanted;
}

qsizetype samePrefix(const MenuSet &a, const MenuSet &b)
{
    const MenuSet before = asPublished(a);
    const MenuSet after = asPublished(b);
    const auto differ = std::ranges::mismatch(before.conditional, after.conditional);
    return differ.in1 - before.conditional.begin();
}

} // namespace

class TestPublishPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The letters of conditional menus are their contents; their rules are those of their places.
    void doesNoMoreThanIsNeeded_data()
    {
        QTest::addColumn<QString>("live");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("plan");
        QTest::newRow("the same") << u"A B | C"_s << u"A B | C"_s << QStringList();
        QTest::newRow("nothing, twice") << u""_s << u""_s << QStringList();
        QTest::newRow("the first menu") << u""_s << u"A"_s << QStringList{u"create"_s};
        QTest::newRow("default menu before conditional ones")
            << u""_s << u"A | B | C"_s << QStringList{u"create"_s, u"add 0"_s, u"add 1"_s};
        QTest::newRow("only the default menu") << u"A | C"_s << u"B | C"_s << QStringList{u"create"_s};
        QTest::newRow("a newer one") << u"A | C"_s << u"A | C | D"_s << QStringList{u"add 1"_s};
        QTest::newRow("the newest goes") << u"A | C | D"_s << u"A | C"_s << QStringList{u"delete 2"_s};
        QTest::newRow("the newest changes")
            << u"A | C | D"_s << u"A | C | E"_s << QStringList{u"delete 2"_s, u"add 1"_s};
        QTest::newRow("an older one changes") << u"A | C | D | E"_s << u"A | C | X | E"_s
                                              << QStringList{u"delete 2"_s, u"delete 3"_s, u"add 1"_s, u"add 2"_s};
        QTest::newRow("all go before the default menu changes")
            << u"A | C | D"_s << u"B"_s << QStringList{u"delete 1"_s, u"delete 2"_s, u"create"_s};
        QTest::newRow("the default menu cannot go alone") << u"A"_s << u""_s << QStringList();
    }

    void doesNoMoreThanIsNeeded()
    {
        QFETCH(const QString, live);
        QFETCH(const QString, wanted);
        Account account;
        account.publish(menusOf(live));
        QTEST(linesOf(publishPlan(account.live, menusOf(wanted))), "plan");
    }

    void leavesNewerMenusAloneWhenAnOlderOneGoes()
    {
        Account account;
        account.publish(menusOf(u"A | B | C | D"_s));
        MenuSet wanted = account.live;
        wanted.conditional.removeAt(1);
        QCOMPARE(linesOf(publishPlan(account.live, wanted)), QStringList{u"delete 2"_s});
    }

    void sendsWhatIsWrittenForTheWire()
    {
        MenuSet wanted = menusOf(u"A | B"_s);
        wanted.base.buttons[0] = test::menus::view(u"店"_s, u"https://a.cn/?a=1&b=/"_s);
        wanted.base.menuId = u"7"_s;
        const MenuSet live{.conditional = {test::menus::forTag(u"2"_s, {test::menus::click(u"x"_s)}, u"42"_s)}};
        const QList<PublishStep> plan = publishPlan(live, wanted);
        QCOMPARE(plan.size(), 3);
        QCOMPARE(plan[0].body, QByteArray("{\"menuid\":\"42\"}"));
        QCOMPARE(plan[1].body,
                 QByteArray("{\"button\":[{\"name\":\"店\",\"type\":\"view\","
                            "\"url\":\"https://a.cn/?a=1&b=/\"}]}"));
        QCOMPARE(plan[2].body,
                 QByteArray("{\"button\":[{\"name\":\"B\",\"type\":\"click\",\"key\":\"B\"}],"
                            "\"matchrule\":{\"tag_id\":\"101\"}}"));
    }

    void takesWhatThePlatformDropsForNoChange()
    {
        Account account;
        account.publish(menusOf(u"A(a) | B"_s));
        MenuSet wanted = account.live;
        wanted.base.buttons[0].type = u"click"_s;
        wanted.base.extra.insert(u"remark"_s, 1);
        wanted.conditional[0].menu.menuId.clear();
        QVERIFY(publishPlan(account.live, wanted).isEmpty());
    }

    void givesTheWantedMenusInOrderAndTouchesNoOther()
    {
        QRandomGenerator random(20261121);
        test::MenuGenerator generator(7);
        for (int round = 0; round < 2000; ++round) {
            Account account;
            account.publish(generator.valid());
            const MenuSet live = account.live;
            const MenuSet wanted = changed(live, generator, random);
            for (const PublishStep &step : publishPlan(live, wanted))
                QVERIFY2(account.take(step), qPrintable(u"round %1"_s.arg(round)));

            QCOMPARE(asPublished(account.live), asPublished(wanted));
            QVERIFY(publishPlan(account.live, wanted).isEmpty());
            for (qsizetype i = 0; i < samePrefix(live, wanted); ++i)
                QCOMPARE(account.live.conditional[i].menu.menuId, live.conditional[i].menu.menuId);
            QVERIFY(std::ranges::is_sorted(account.live.conditional, {},
                                           [](const ConditionalMenu &c) { return c.menu.menuId.toInt(); }));
        }
    }
};

QTEST_GUILESS_MAIN(TestPublishPlan)
#include "tst_publishplan.moc"
