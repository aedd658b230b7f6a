// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpload.h"
#include "core/inspector/answeringbook.h"
#include "core/storage/database.h"
#include "tests/integration/mpdeskctl.h"
#include "tests/support/heldserver.h"
#include "tests/support/inspectortest.h"
#include "tests/support/waitfor.h"

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::inspecting::Client;

namespace {

constexpr auto budget = 4500ms;
constexpr int messages = 30; ///< to the account whose server is bad

struct Shop
{
    callback::Keys keys;
    QByteArray path;

    /// A request as the platform makes it; each number is another message.
    [[nodiscard]] callback::SealedRequest sealed(qint64 number) const
    {
        const QByteArray xml = test::inspecting::textOf(u"我想申请退款，谢谢"_s, number);
        return callback::seal(keys, CallbackMode::Safe, xml, u"o6_user"_s,
                              QString::number(QDateTime::currentSecsSinceEpoch()), callback::freshDigits(9))
            .value();
    }
};

/// Most memory that a process ever used, in bytes.
qint64 peakMemory(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

/// The real program before a developer's server that behaves as badly as servers can, while others get callbacks, too.
class TestCliBadTargets final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Mpdeskctl> m_program;
    std::unique_ptr<test::Serving> m_endpoint;
    QUrl m_base;
    qint64 m_number = 0;

    [[nodiscard]] Result<Shop> addShop(const QString &name, const QString &seed)
    {
        const test::SandboxAccount sandbox(*m_program, {u"--seed"_s, seed});
        if (sandbox.add(*m_program, name).exit != 0)
            return fail(Error::Kind::Invalid, name);
        auto key = callback::AesKey::parse(sandbox.value("aesKey"));
        if (!key)
            return fail(key.error());
        return Shop{.keys = {.token = sandbox.value("token"),
                             .key = std::move(*key),
                             .appId = sandbox.appId(),
                             .mode = CallbackMode::Safe},
                    .path = '/' + sandbox.appId().toLatin1()};
    }

    [[nodiscard]] Done forwardTo(const QUrl &target, const Shop &shop) const
    {
        const auto database = Database::open(m_program->dataFolder() + u"/mpdesk.db"_s, bookSchema());
        if (!database)
            return fail(database.error());
        AnsweringStore store(**database);
        return AnsweringBook(store).save(
            AppId::parse(shop.keys.appId).value(),
            {.forward = {.use = forwarding::ForwardPlan::Use::Relay, .targets = {target}, .budget = budget}});
    }

    [[nodiscard]] std::unique_ptr<Client> post(const Shop &shop)
    {
        const callback::SealedRequest sealed = shop.sealed(++m_number);
        return std::make_unique<Client>(m_base, "POST", shop.path + '?' + sealed.query, sealed.body);
    }

    /// Callbacks for a shop as fast as they are answered.
    [[nodiscard]] Result<LoadTally> flood(const Shop &shop, std::chrono::milliseconds time)
    {
        LoadOrder order{.host = m_base.host(), .port = quint16(m_base.port()), .connections = 4, .time = time};
        order.request = [shop, first = m_number += 1'000'000](qint64 number) -> QByteArray {
            const callback::SealedRequest sealed = shop.sealed(first + number);
            return "POST " + shop.path + '?' + sealed.query + " HTTP/1.1\r\nHost: h\r\nContent-Length: "
                + QByteArray::number(sealed.body.size()) + "\r\n\r\n" + sealed.body;
        };
        return test::waitFor(load(std::move(order)));
    }

private Q_SLOTS:
    void init() { m_program = std::make_unique<test::Mpdeskctl>(); }
    void cleanup() { m_endpoint.reset(); }

    void harmNobodyElse_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("isAnswering"); // so that nobody waits for the budget
        QTest::newRow("it hangs") << u"hang"_s << false;
        QTest::newRow("it is slow") << u"drip"_s << false;
        QTest::newRow("it cuts the connection") << u"cut"_s << true;
        QTest::newRow("it floods with 100 MB") << u"flood"_s << true;
    }

    void harmNobodyElse()
    {
        QFETCH(const QString, what);
        QFETCH(const bool, isAnswering);
        const auto bad = addShop(u"Bad"_s, u"1"_s);
        const auto good = addShop(u"Good"_s, u"2"_s);
        QVERIFY(bad && good);
        test::HeldServer target;
        QVERIFY_RESULT(forwardTo(target.url(), *bad));
        m_endpoint =
            std::make_unique<test::Serving>(*m_program, QStringList{u"callback"_s, u"serve"_s, u"--port"_s, u"0"_s});
        m_base = QUrl(m_endpoint->nextLine().value("listening"_L1).toString());
        QVERIFY(m_base.port() > 0);
        QVERIFY_RESULT(flood(*good, 500ms)); // what the log takes anyway
        const qint64 before = peakMemory(m_endpoint->processId());

        std::vector<std::unique_ptr<Client>> callbacks;
        for (int i = 0; i < messages; ++i)
            callbacks.push_back(post(*bad));
        QTRY_COMPARE(target.waiting(), qsizetype(messages));
        if (what == "cut"_L1)
            target.cut();
        else if (what == "flood"_L1)
            target.flood(100LL * 1024 * 1024);
        else if (what == "drip"_L1)
            target.drip();
        const auto others = flood(*good, 1000ms);
        QVERIFY_RESULT(others);
        QCOMPARE(std::ranges::any_of(callbacks, &Client::isDone), isAnswering); // else they still wait for their server
        QVERIFY(others->accepted > 0);
        QCOMPARE(others->refused + others->broken, 0);
        QVERIFY2(others->times.back() < budget / 2, qPrintable(QString::number(others->times.back().count())));

        QTRY_VERIFY(std::ranges::all_of(callbacks, &Client::isDone));
        for (const auto &callback : callbacks) {
            QCOMPARE(callback->status(), QByteArray("200"));
            QCOMPARE(callback->body(), QByteArray("success"));
        }
        const qint64 grown = peakMemory(m_endpoint->processId()) - before;
        // Each message has a thread of Qt's with its buffers, while it lasts: below 2 MB of the 100 MB that pour in.
        QVERIFY2(before > 0 && grown < messages * 2LL * 1024 * 1024, qPrintable(QString::number(grown)));
        QVERIFY2(target.poured < messages * 16LL * 1024 * 1024, qPrintable(QString::number(target.poured)));

        QCOMPARE(m_endpoint->stop(), 0);
        const test::Ran late = m_program->run(
            {u"callback"_s, u"list"_s, u"--filter"_s, u"is:late"_s, u"--limit"_s, u"100"_s, u"--json"_s});
        QCOMPARE(late.out.count("forwardFailed"), messages);
    }
};

QTEST_GUILESS_MAIN(TestCliBadTargets)
#include "tst_clibadtargets.moc"
