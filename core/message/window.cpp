// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/window.h"

#include "core/catalogue/catalogue.h"

#include <algorithm>
#include <array>

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

using What = Contact::What;

struct Allowance
{
    What by;
    int count = 0;
    std::chrono::seconds length{};
    int left = 0;
    QDateTime until; ///< invalid before the first event of its sort
};

std::array<Allowance, 4> allowances(const Catalogue &catalogue)
{
    const auto of = [&catalogue](What by, const QString &name) -> Allowance {
        const qint64 seconds = by == What::Message ? catalogue.limitValue(QString(name + u".hours"_s)) * 3600
                                                   : catalogue.limitValue(QString(name + u".seconds"_s));
        return {.by = by,
                .count = static_cast<int>(catalogue.limitValue(QString(name + u".count"_s))),
                .length = std::chrono::seconds(seconds)};
    };
    return {of(What::Message, u"customer.afterMessage"_s), of(What::Click, u"customer.afterClick"_s),
            of(What::Subscribe, u"customer.afterSubscribe"_s), of(What::Scan, u"customer.afterScan"_s)};
}

bool isOpen(const Allowance &allowance, const QDateTime &at)
{
    return allowance.until.isValid() && at < allowance.until;
}

void takeOne(std::array<Allowance, 4> &all, const QDateTime &at)
{
    Allowance *first = nullptr;
    for (Allowance &allowance : all) {
        if (isOpen(allowance, at) && allowance.left > 0 && (!first || allowance.until < first->until))
            first = &allowance;
    }
    if (first)
        --first->left;
}

} // namespace

std::optional<What> contactOf(const QString &type, const QString &event)
{
    if (type.isEmpty())
        return std::nullopt;
    if (type != "event"_L1)
        return What::Message;
    const auto is = [&event](QLatin1String name) { return event.compare(name, Qt::CaseInsensitive) == 0; };
    if (is("CLICK"_L1) || is("scancode_push"_L1) || is("scancode_waitmsg"_L1))
        return What::Click;
    if (is("subscribe"_L1))
        return What::Subscribe;
    if (is("SCAN"_L1))
        return What::Scan;
    return std::nullopt;
}

Window windowOf(QList<Contact> contacts, const QDateTime &now, const Catalogue &catalogue)
{
    std::ranges::stable_sort(contacts, {}, &Contact::at);
    std::array<Allowance, 4> all = allowances(catalogue);
    Window window;
    for (const Contact &contact : std::as_const(contacts)) {
        if (contact.at > now)
            continue;
        const auto opened = std::ranges::find(all, contact.what, &Allowance::by);
        if (opened == all.end()) {
            takeOne(all, contact.at);
            continue;
        }
        opened->left = opened->count;
        opened->until = contact.at.addSecs(opened->length.count());
        window.wasEverOpen = true;
    }
    for (const Allowance &allowance : all) {
        if (!isOpen(allowance, now))
            continue;
        window.left += allowance.left;
        window.allowed += allowance.count;
        if (window.isOpen() && allowance.until <= window.until)
            continue;
        window.until = allowance.until;
        window.by = allowance.by;
    }
    return window;
}

} // namespace core::message
