// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/catalogue/catalogueparser.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/catalogue/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool programSpeaksChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

/// What is written in the other language when there is nothing in the program's.
template <typename T>
const T &inLanguage(const T &zh, const T &en)
{
    const T &wanted = programSpeaksChinese() ? zh : en;
    return !wanted.isEmpty() ? wanted : (zh.isEmpty() ? en : zh);
}

} // namespace

QString EndpointField::description() const
{
    return inLanguage(zh, en);
}

QString Endpoint::explanation() const
{
    return inLanguage(purposeZh, purpose);
}

QStringList Endpoint::remarks() const
{
    return inLanguage(notesZh, notes);
}

QString PlatformError::text() const
{
    return inLanguage(zh, en);
}

QString PlatformError::advice() const
{
    return inLanguage(adviceZh, adviceEn);
}

Result<Catalogue> Catalogue::load()
{
    Catalogue catalogue;
    Result<QList<Endpoint>> endpoints = parseEndpoints(resource(u"endpoints.json"_s));
    if (!endpoints)
        return fail(endpoints.error());
    Result<QList<PlatformError>> errors = parseErrors(resource(u"errors.json"_s));
    if (!errors)
        return fail(errors.error());
    Result<QList<Limit>> limits = parseLimits(resource(u"limits.json"_s));
    if (!limits)
        return fail(limits.error());
    catalogue.m_endpoints = std::move(*endpoints);
    catalogue.m_errors = std::move(*errors);
    catalogue.m_limits = std::move(*limits);
    for (qsizetype i = 0; i < catalogue.m_endpoints.size(); ++i)
        catalogue.m_endpointById.insert(catalogue.m_endpoints[i].id, i);
    for (qsizetype i = 0; i < catalogue.m_errors.size(); ++i)
        catalogue.m_errorByCode.insert(catalogue.m_errors[i].code, i);
    for (qsizetype i = 0; i < catalogue.m_limits.size(); ++i)
        catalogue.m_limitById.insert(catalogue.m_limits[i].id, i);
    return catalogue;
}

const Endpoint *Catalogue::endpoint(QStringView id) const
{
    const auto found = m_endpointById.constFind(id.toString());
    return found == m_endpointById.cend() ? nullptr : &m_endpoints[*found];
}

const Endpoint *Catalogue::endpointAt(QStringView path, QByteArrayView verb) const
{
    for (const Endpoint &endpoint : m_endpoints) {
        if (endpoint.path == path && (verb.isEmpty() || endpoint.verb == verb))
            return &endpoint;
    }
    return nullptr;
}

const PlatformError *Catalogue::error(int code) const
{
    const auto found = m_errorByCode.constFind(code);
    return found == m_errorByCode.cend() ? nullptr : &m_errors[*found];
}

const Limit *Catalogue::limit(QStringView id) const
{
    const auto found = m_limitById.constFind(id.toString());
    return found == m_limitById.cend() ? nullptr : &m_limits[*found];
}

qint64 Catalogue::limitValue(QStringView id) const
{
    const Limit *const found = limit(id);
    Q_ASSERT_X(found, "Catalogue::limitValue", qPrintable(id.toString()));
    return found ? qint64(found->value) : 0;
}

} // namespace core
