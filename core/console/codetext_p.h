// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/codeexport.h"

namespace core::console {

/// Text that is part literal, part read from the environment.
struct CodePiece
{
    QString text; ///< a literal, or the name of a variable
    enum class Kind { Literal, Variable } kind = Kind::Literal;
};
using CodeText = QList<CodePiece>;

struct CodeFile
{
    QString field;
    QString path;
    QString name; ///< that is sent
};

/// The call as programs in any language make it.
struct CodeCall
{
    QByteArray verb;
    CodeText url;
    CodeText body; ///< nothing for GET and uploads
    QList<CodeFile> files;
    QList<QueryItem> formFields; ///< of an upload, apart from its files
    QStringList variables; ///< of the environment, each once
};

[[nodiscard]] QString curlCode(const CodeCall &call);
[[nodiscard]] QString wgetCode(const CodeCall &call);
[[nodiscard]] QString pythonCode(const CodeCall &call);
[[nodiscard]] QString nodeCode(const CodeCall &call);
[[nodiscard]] QString phpCode(const CodeCall &call);
[[nodiscard]] QString javaCode(const CodeCall &call);
[[nodiscard]] QString goCode(const CodeCall &call);

/// In quotes as JSON, JavaScript, Python, Java and Go read them alike.
[[nodiscard]] QString quoted(const QString &text);
/// Quoted literals and variables with this between them: "a" + TOKEN + "b".
[[nodiscard]] QString joined(const CodeText &text, QLatin1String plus, QString (*quote)(const QString &),
                             QLatin1String variableSign = {});

} // namespace core::console
