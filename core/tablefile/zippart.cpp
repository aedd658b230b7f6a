// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tablefile/zippart_p.h"

#include <QCoreApplication>
#include <QFile>

#include <zip.h>

namespace core {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::TableReader)
};

} // namespace

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    int code = 0;
    zip *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (archive)
        return std::make_shared<ZipArchive>(archive);
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return fail(Error{.kind = Error::Kind::Invalid,
                      .message = Texts::tr("The XLSX file is damaged: %1").arg(why),
                      .field = QStringLiteral("file")});
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

ZipPart::ZipPart(std::shared_ptr<ZipArchive> archive, const QString &name)
    : m_archive(std::move(archive))
    , m_file(zip_fopen(m_archive->handle(), name.toUtf8().constData(), 0))
{ }

ZipPart::~ZipPart()
{
    if (m_file)
        zip_fclose(m_file);
}

QXmlStreamReader::TokenType ZipPart::next()
{
    constexpr qsizetype chunk = 64 * 1024;
    for (;;) {
        const auto token = m_xml.readNext();
        if (token != QXmlStreamReader::Invalid)
            return token == QXmlStreamReader::DTD ? QXmlStreamReader::Invalid : token;
        if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError || !m_file)
            return token;
        QByteArray bytes(chunk, Qt::Uninitialized);
        const zip_int64_t read = zip_fread(m_file, bytes.data(), static_cast<zip_uint64_t>(chunk));
        if (read <= 0)
            return token;
        bytes.truncate(static_cast<qsizetype>(read));
        m_xml.addData(bytes);
    }
}

} // namespace core
