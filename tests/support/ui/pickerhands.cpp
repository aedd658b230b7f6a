// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/pickerhands.h"

#include "tests/support/waitfor.h"

#include <QListWidget>
#include <QTest>

namespace test {

using namespace Qt::StringLiterals;

void PickerHands::keep(const QString &mediaId, core::media::Kind kind, const QString &name, const QDateTime &expiresAt)
{
    core::StoredMedia media{.appId = m_bench.account.appId, .mediaId = mediaId, .use = {.kind = kind}, .name = name};
    media.use.keeping = expiresAt.isValid() ? core::media::Keeping::Temporary : core::media::Keeping::Permanent;
    media.createdAt = m_bench.profile.world.clock.now();
    media.expiresAt = expiresAt;
    QVERIFY(m_bench.profile.mediaStore.put(media).has_value());
}

void PickerHands::open(const QString &field) const
{
    m_bench.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bench.page.get(), patience));
    m_bench.click(u"choose-"_s + field);
    QTRY_VERIFY(m_bench.isShown(u"pickerMedia"_s));
}

QListWidget *PickerHands::list() const
{
    return m_bench.part<QListWidget>(u"pickerMedia"_s);
}

QStringList PickerHands::listed() const
{
    QStringList lines;
    for (int i = 0; i < list()->count(); ++i)
        lines.append(list()->item(i)->text().section(u'\n', 0, 0));
    return lines;
}

QString PickerHands::noteOf(const QString &title) const
{
    const qsizetype row = listed().indexOf(title);
    if (row < 0)
        qFatal("nothing is called %s", qPrintable(title));
    return list()->item(int(row))->text().section(u'\n', 1);
}

QStringList PickerHands::refused() const
{
    QStringList titles;
    for (int i = 0; i < list()->count(); ++i) {
        if (!(list()->item(i)->flags() & Qt::ItemIsEnabled))
            titles.append(list()->item(i)->text().section(u'\n', 0, 0));
    }
    return titles;
}

void PickerHands::take(int row) const
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(!m_bench.page->findChild<QWidget *>(u"mediaPicker"_s));
}

} // namespace test
