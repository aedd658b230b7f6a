// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/menujson.h"
#include "tests/support/menugenerator.h"

#include <QTest>

using namespace core::menu;
using namespace Qt::StringLiterals;

class TestMenuJson : public QObject
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
                QFAIL(qPrintable(u"set %1 came back changed:\n"_s.arg(i)
                                 + QString::fromUtf8(text + write(reading.menus))));
        }
    }
};

QTEST_GUILESS_MAIN(TestMenuJson)
#include "tst_menujson.moc"
