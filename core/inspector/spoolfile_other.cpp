// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/spoolfile_p.h"

#include <QCoreApplication>

namespace core {

namespace {

Error unsupported()
{
    return {.kind = Error::Kind::Unsupported,
            .message = QCoreApplication::translate("SpoolFile", "There is no callbacks.spool on this system.")};
}

} // namespace

SpoolFile::SpoolFile(int file, qint64 size) : m_file(file), m_size(size) { }

SpoolFile::~SpoolFile() = default;

Result<std::unique_ptr<SpoolFile>> SpoolFile::open(const QString &)
{
    return fail(unsupported());
}

Result<QList<SpoolFrame>> SpoolFile::read(qint64) const
{
    return fail(unsupported());
}

Done SpoolFile::prepare()
{
    return fail(unsupported());
}

Done SpoolFile::empty()
{
    return fail(unsupported());
}

Done SpoolFile::append(qint64, qint64, qint64, QByteArray &)
{
    return fail(unsupported());
}

void SpoolFile::release(qint64) { }

} // namespace core
