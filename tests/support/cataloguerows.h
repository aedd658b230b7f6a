// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTest>

namespace test {

/// resources/ of the source tree.
[[nodiscard]] QString resourceFolder();
/// A file of resources/catalogue, straight from the source; empty if it is absent or not JSON.
[[nodiscard]] QJsonObject readCatalogue(const QString &name);
/// One line without blanks at its ends, and not empty.
[[nodiscard]] bool isTidy(const QString &text);
/// The id, name or code of a row.
[[nodiscard]] QString nameOf(const QJsonObject &row);
[[nodiscard]] QStringList namesOf(const QJsonArray &rows);
/// What occurs more than once.
[[nodiscard]] QStringList repeated(const QStringList &names);
/// What is wrong with the texts under these keys: untidy, or Chinese where the key does not end in "zh" and vice versa.
[[nodiscard]] QStringList faultsOf(const QJsonArray &rows, const QStringList &keys);

} // namespace test

/// Fails with the whole list, so that one run shows all that is to be mended.
#define QVERIFY_NONE(faults)                                                                                           \
    do {                                                                                                               \
        const QStringList listed = (faults);                                                                           \
        QVERIFY2(listed.isEmpty(), qPrintable(listed.join(u'\n')));                                                    \
    } while (false)
