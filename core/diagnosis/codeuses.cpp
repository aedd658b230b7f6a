// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/codeuses.h"

#include "core/base/json.h"
#include "core/settings/settings.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace core::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kept = 50; // a code lives five minutes

QJsonObject stored(const Settings &settings)
{
    return parseObject(settings.get(settings::codeUses).toUtf8()).value_or(QJsonObject());
}

QString newSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

QString salted(const QByteArray &digest, const QString &salt)
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(digest, salt.toLatin1(), QCryptographicHash::Sha256).toHex());
}

QLatin1String toString(CodeUse::By by)
{
    return by == CodeUse::By::Console ? "console"_L1 : "authorisation"_L1;
}

CodeUse useFrom(const QJsonValue &row)
{
    CodeUse use{.appId = AppId::parse(row["appid"_L1].toString()).value_or(AppId()),
                .at = QDateTime::fromMSecsSinceEpoch(row["at"_L1].toInteger(), Qt::UTC),
                .by =
                    row["by"_L1] == toString(CodeUse::By::Console) ? CodeUse::By::Console : CodeUse::By::Authorisation};
    if (row["answer"_L1].isDouble())
        use.answer = row["answer"_L1].toInt();
    return use;
}

} // namespace

QList<CodeUse> CodeUses::of(const QByteArray &digest) const
{
    const QJsonObject all = stored(m_settings);
    const QString wanted = salted(digest, all["salt"_L1].toString());
    QList<CodeUse> uses;
    for (const QJsonValue row : all["uses"_L1].toArray()) {
        if (row["digest"_L1] == wanted)
            uses.append(useFrom(row));
    }
    return uses;
}

void CodeUses::note(const QByteArray &digest, const CodeUse &use)
{
    QJsonObject all = stored(m_settings);
    if (all["salt"_L1].toString().isEmpty())
        all.insert(u"salt"_s, newSalt());
    QJsonObject row{{u"digest"_s, salted(digest, all["salt"_L1].toString())},
                    {u"appid"_s, use.appId.toString()},
                    {u"at"_s, use.at.toMSecsSinceEpoch()},
                    {u"by"_s, toString(use.by)}};
    if (use.answer)
        row.insert(u"answer"_s, *use.answer);
    QJsonArray uses = all["uses"_L1].toArray();
    uses.append(row);
    while (uses.size() > kept)
        uses.removeFirst();
    all.insert(u"uses"_s, uses);
    m_settings.set(settings::codeUses, QString::fromUtf8(toWire(all)));
}

} // namespace core::diagnosis
