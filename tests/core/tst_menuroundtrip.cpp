// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/menujson.h"
#include "tests/support/menugenerator.h"

#include <QTest>

#include <array>

using namespace core::menu;
using namespace Qt::StringLiterals;

namespace {

/// As get_current_selfmenu_info shows what menu/create took.
QJsonArray asSelfMenu(const QJsonArray &buttons)
{
    QJsonArray shown;
    for (const QJsonValue value : buttons) {
        QJsonObject button = value.toObject();
        const QJsonArray children = button.take("sub_button"_L1).toArray();
        if (!children.isEmpty())
            button.insert("sub_button"_L1, QJsonObject{{u"list"_s, asSelfMenu(children)}});
        shown.append(button);
    }
    return shown;
}

/// As menu/get shows it: an empty list in each leaf, numbers for ids.
QJsonArray asGet(const QJsonArray &buttons)
{
    QJsonArray shown;
    for (const QJsonValue value : buttons) {
        QJsonObject button = value.toObject();
        button.insert("sub_button"_L1, asGet(button.value("sub_button"_L1).toArray()));
        shown.append(button);
    }
    return shown;
}

QJsonArray buttonsOf(const Menu &menu)
{
    return QJsonDocument::fromJson(createBody(menu)).object().value("button"_L1).toArray();
}

QByteArray getAnswer(const MenuSet &menus)
{
    const auto shown = [](const Menu &menu) {
        QJsonObject object{{u"button"_s, asGet(buttonsOf(menu))}};
        if (!menu.menuId.isEmpty())
            object.insert("menuid"_L1, menu.menuId.toLongLong());
        return object;
    };
    QJsonArray conditional;
    for (const ConditionalMenu &menu : menus.conditional) {
        QJsonObject object = shown(menu.menu);
        object.insert(
            "matchrule"_L1,
            QJsonObject{{u"tag_id"_s, menu.rule.tagId}, {u"client_platform_type"_s, menu.rule.clientPlatform}});
        conditional.prepend(object);
    }
    return QJsonDocument({{u"menu"_s, shown(menus.base)}, {u"conditionalmenu"_s, conditional}}).toJson();
}

/// All that a reader could lose: every text and number, with the ids of the platform as texts.
void collect(const QJsonValue &value, QStringList &leaves)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array)
            collect(item, leaves);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), leaves);
    } else if (value.isBool() || !value.toVariant().toString().isEmpty()) {
        leaves.append(value.toVariant().toString());
    }
}

QStringList leavesOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QStringList leaves;
    collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), leaves);
    leaves.sort();
    return leaves;
}

/// Puts something else in the place of a value that is chosen at random.
QJsonValue changed(const QJsonValue &value, QRandomGenerator &random)
{
    static constexpr std::array strange{R"(null)",
                                        R"(7)",
                                        R"("x")",
                                        R"([])",
                                        R"({})",
                                        R"([{"name":"n"}])",
                                        R"({"list":[{"name":"l"}]})",
                                        R"({"button":[{"name":"b"}]})"};
    if (value.isArray() && !value.toArray().isEmpty() && random.bounded(4) > 0) {
        QJsonArray array = value.toArray();
        const int at = random.bounded(static_cast<int>(array.size()));
        array[at] = changed(array[at], random);
        return array;
    }
    if (value.isObject() && !value.toObject().isEmpty() && random.bounded(4) > 0) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(random.bounded(static_cast<int>(object.size())));
        object.insert(key, changed(object.value(key), random));
        return object;
    }
    const char *other = strange[static_cast<std::size_t>(random.bounded(static_cast<int>(strange.size())))];
    return QJsonDocument::fromJson('[' + QByteArray(other) + ']').array().first();
}

QString shown(int index, const QByteArray &before, const QByteArray &after)
{
    return u"set %1 came back changed:\n%2\n%3"_s.arg(index).arg(QString::fromUtf8(before), QString::fromUtf8(after));
}

} // namespace

class TestMenuRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites()
    {
        test::MenuGenerator generator(20260114);
        for (int i = 0; i < 10'000; ++i) {
            const MenuSet menus = generator.any();
            const QByteArray text = write(menus);
            const Reading reading = read(text);
            if (reading.menus != menus || !reading.problems.isEmpty())
                QFAIL(qPrintable(shown(i, text, write(reading.menus))));
        }
    }

    void readsWhatItSends()
    {
        test::MenuGenerator generator(2);
        for (int i = 0; i < 2000; ++i) {
            MenuSet menus = generator.any();
            menus.base.menuId.clear();
            const QByteArray body = createBody(menus.base);
            if (read(body).menus != MenuSet{.base = menus.base})
                QFAIL(qPrintable(shown(i, body, createBody(read(body).menus.base))));
            QCOMPARE(createBody(read(body).menus.base), body);
            for (ConditionalMenu &conditional : menus.conditional) {
                conditional.menu.menuId.clear();
                const QByteArray added = addConditionalBody(conditional);
                if (read(added).menus != MenuSet{.conditional = {conditional}})
                    QFAIL(qPrintable(shown(i, added, write(read(added).menus))));
            }
        }
    }

    void readsWhatThePlatformShowsOfAMenu()
    {
        test::MenuGenerator generator(3);
        for (int i = 0; i < 2000; ++i) {
            const MenuSet menus = generator.valid();
            const QByteArray get = getAnswer(menus);
            const Reading reading = read(get);
            if (reading.menus != menus || !reading.problems.isEmpty())
                QFAIL(qPrintable(shown(i, get, write(reading.menus))));
            QCOMPARE(fingerprint(reading.menus), fingerprint(menus));

            const QJsonObject info{{u"button"_s, asSelfMenu(buttonsOf(menus.base))}};
            const QByteArray live =
                QJsonDocument({{u"is_menu_open"_s, 1}, {u"selfmenu_info"_s, info}}).toJson(QJsonDocument::Compact);
            if (read(live).menus != MenuSet{.base = {.buttons = menus.base.buttons}})
                QFAIL(qPrintable(shown(i, live, write(read(live).menus))));
        }
    }

    void losesNothingInSilence()
    {
        test::MenuGenerator generator(4);
        QRandomGenerator random(4);
        int clean = 0;
        for (int i = 0; i < 3000; ++i) {
            QJsonValue value = QJsonDocument::fromJson(getAnswer(generator.valid())).object();
            for (int j = 0; j < 3; ++j)
                value = changed(value, random);
            const QByteArray text =
                QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
                    .toJson();
            const Reading reading = read(text);
            if (!reading.problems.isEmpty())
                continue;
            ++clean;
            const QByteArray written = write(reading.menus);
            if (leavesOf(written) != leavesOf(text))
                QFAIL(qPrintable(shown(i, text, written)));
        }
        QVERIFY2(clean > 500, qPrintable(QString::number(clean)));
    }

    void survivesDamagedBytes()
    {
        test::MenuGenerator generator(5);
        QRandomGenerator random(5);
        for (int i = 0; i < 5000; ++i) {
            QByteArray text = write(generator.any());
            for (int j = 1 + random.bounded(3); j > 0 && !text.isEmpty(); --j) {
                const qsizetype at = random.bounded(static_cast<int>(text.size()));
                if (random.bounded(2) == 0)
                    text[at] = static_cast<char>(random.bounded(256));
                else
                    text.remove(at, random.bounded(40));
            }
            const Reading reading = read(text);
            const Reading again = read(write(reading.menus));
            QVERIFY(again.problems.isEmpty());
            if (again.menus != reading.menus)
                QFAIL(qPrintable(shown(i, text, write(reading.menus))));
        }
    }
};

QTEST_GUILESS_MAIN(TestMenuRoundTrip)
#include "tst_menuroundtrip.moc"
