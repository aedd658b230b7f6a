// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

#include <QCoroTask>
#include <QTest>

#include <concepts>

namespace QTest {

/// Lets QCOMPARE show our enums: their toString gives a QString, and is found before QTest's own, which gives a char *.
template <typename T>
requires std::is_enum_v<T> && requires(T value)
{
    {
        core::toString(value)
        } -> std::convertible_to<QString>;
}
bool qCompare(const T &found, const T &wanted, const char *foundText, const char *wantedText, const char *file,
              int line)
{
    return qCompare(toString(found), toString(wanted), foundText, wantedText, file, line);
}

} // namespace QTest

namespace test {

/// How long a test waits for what must come. It ends as soon as it has come, so only a busy machine sees how long it
/// is.
inline constexpr int patience = 30'000;

/// Runs the event loop until that is so, or the test has to fail.
template <typename Predicate>
[[nodiscard]] bool waitUntil(Predicate predicate)
{
    return QTest::qWaitFor(predicate, patience);
}

/// Runs the event loop until the task is done.
template <typename T>
[[nodiscard]] core::Result<T> waitFor(core::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// A finished task, for fakes.
template <typename T>
core::Task<T> ready(core::Result<T> result)
{
    co_return result;
}

} // namespace test

/// Fails the test with the error's own words; yields nothing otherwise.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        if (!(result))                                                                                                 \
            QFAIL(qPrintable(core::describe((result).error())));                                                       \
    } while (false)

/// Fails the test unless the result is an error of this kind; shows the error's own words.
#define QCOMPARE_KIND(result, expected)                                                                                \
    do {                                                                                                               \
        QVERIFY(!(result));                                                                                            \
        QVERIFY2((result).error().kind == core::Error::Kind::expected, qPrintable(core::describe((result).error())));  \
    } while (false)

// QTest's own give up after five seconds; sockets, threads and disks of a busy machine need more now and then.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, test::patience)
#define QTRY_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT(condition, message, test::patience)
#define QTRY_COMPARE(found, wanted) QTRY_COMPARE_WITH_TIMEOUT(found, wanted, test::patience)
