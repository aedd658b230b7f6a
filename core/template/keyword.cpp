// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/keyword.h"

#include "core/template/texts.h"

#include <algorithm>

namespace core::templates {

using namespace Qt::StringLiterals;

namespace {

struct KindRow
{
    KeywordKind kind;
    QLatin1String prefix;
    const char *rule;
    const char16_t *sample;
};

constexpr KindRow rows[] = {
    {KeywordKind::Thing, "thing"_L1, QT_TRANSLATE_NOOP("Template", "at most 20 characters of any kind"), u"商品名称"},
    {KeywordKind::Number, "number"_L1,
     QT_TRANSLATE_NOOP("Template", "at most 32 digits, with a decimal point if need be"), u"12.5"},
    {KeywordKind::Letter, "letter"_L1, QT_TRANSLATE_NOOP("Template", "at most 32 letters A to Z"), u"ABC"},
    {KeywordKind::Symbol, "symbol"_L1, QT_TRANSLATE_NOOP("Template", "at most 5 symbols"), u"+-"},
    {KeywordKind::CharacterString, "character_string"_L1,
     QT_TRANSLATE_NOOP("Template", "at most 32 digits, letters A to Z and symbols, no Chinese"), u"NO-20260101"},
    {KeywordKind::Time, "time"_L1,
     QT_TRANSLATE_NOOP("Template",
                       "a time of 24 hours such as 15:01, with a date before it if need be, or two with ~ between"),
     u"15:01"},
    {KeywordKind::Date, "date"_L1,
     QT_TRANSLATE_NOOP("Template",
                       "a date such as 2026年1月1日, with a time behind it if need be, or two with ~ between"),
     u"2026年1月1日"},
    {KeywordKind::Amount, "amount"_L1,
     QT_TRANSLATE_NOOP("Template",
                       "a currency sign and at most 10 digits, with a decimal point and 元 at the end if need be"),
     u"￥100.00"},
    {KeywordKind::PhoneNumber, "phone_number"_L1, QT_TRANSLATE_NOOP("Template", "at most 17 digits and symbols"),
     u"010-12345678"},
    {KeywordKind::CarNumber, "car_number"_L1,
     QT_TRANSLATE_NOOP("Template", "at most 8 letters and digits; the first and the last may be Chinese"),
     u"粤A8Z888挂"},
    {KeywordKind::Name, "name"_L1,
     QT_TRANSLATE_NOOP("Template", "at most 10 characters with Chinese among them, or 20 letters and symbols"),
     u"张三"},
    {KeywordKind::Phrase, "phrase"_L1, QT_TRANSLATE_NOOP("Template", "at most 5 Chinese characters"), u"已完成"},
    {KeywordKind::Constant, "const"_L1, QT_TRANSLATE_NOOP("Template", "one of the values that the template lists"),
     u"是"},
    {KeywordKind::Constant, "enum"_L1, QT_TRANSLATE_NOOP("Template", "one of the values that the template lists"),
     u"是"},
    {KeywordKind::Free, "free"_L1, QT_TRANSLATE_NOOP("Template", "any text in one line"), u"…"},
};

const KindRow &rowOf(KeywordKind kind)
{
    const auto found = std::ranges::find(rows, kind, &KindRow::kind);
    Q_ASSERT(found != std::end(rows));
    return *found;
}

} // namespace

KeywordKind kindOf(QStringView field)
{
    qsizetype end = field.size();
    while (end > 0 && field[end - 1] >= u'0' && field[end - 1] <= u'9')
        --end;
    if (end == field.size())
        return KeywordKind::Free; // "name" of an old template is any name
    const QStringView prefix = field.first(end);
    const auto found = std::ranges::find_if(rows, [prefix](const KindRow &row) { return prefix == row.prefix; });
    return found == std::end(rows) ? KeywordKind::Free : found->kind;
}

QString toString(KeywordKind kind)
{
    return rowOf(kind).prefix;
}

QString ruleOf(KeywordKind kind)
{
    return Texts::tr(rowOf(kind).rule);
}

QString sampleOf(KeywordKind kind)
{
    return QString::fromUtf16(rowOf(kind).sample);
}

bool isNoLongerShown(QStringView field)
{
    return field == "first"_L1 || field == "remark"_L1;
}

} // namespace core::templates
