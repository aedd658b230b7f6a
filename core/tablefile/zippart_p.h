// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QXmlStreamReader>

#include <memory>

struct zip;
struct zip_file;

namespace core {

/// A ZIP archive that is read.
class ZipArchive final
{
public:
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> open(const QString &path);
    explicit ZipArchive(zip *archive) : m_archive(archive) { }
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    [[nodiscard]] zip *handle() const { return m_archive; }

private:
    zip *m_archive;
};

/// One XML file of an archive, read token by token without holding all of it.
class ZipPart final
{
public:
    ZipPart(std::shared_ptr<ZipArchive> archive, const QString &name);
    ~ZipPart();
    Q_DISABLE_COPY_MOVE(ZipPart)

    [[nodiscard]] bool isThere() const { return m_file != nullptr; }
    /// The next token; EndDocument at the end, Invalid when the file is damaged.
    [[nodiscard]] QXmlStreamReader::TokenType next();
    [[nodiscard]] const QXmlStreamReader &xml() const { return m_xml; }

private:
    std::shared_ptr<ZipArchive> m_archive;
    zip_file *m_file = nullptr;
    QXmlStreamReader m_xml;
};

} // namespace core
