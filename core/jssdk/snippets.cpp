// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/snippets.h"

#include "core/jssdk/javascript_p.h"
#include "core/jssdk/texts_p.h"

#include <QFile>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *file;
    const char *title;
    Snippet::Language language;
};

constexpr Row rows[] = {
    {"page.html.txt", QT_TRANSLATE_NOOP("JsSdk", "Page: plain JavaScript"), Snippet::Language::Html},
    {"vue.js.txt", QT_TRANSLATE_NOOP("JsSdk", "Page: Vue, signed at each route"), Snippet::Language::JavaScript},
    {"react.jsx.txt", QT_TRANSLATE_NOOP("JsSdk", "Page: React, signed at each route"), Snippet::Language::JavaScript},
    {"node.js.txt", QT_TRANSLATE_NOOP("JsSdk", "Server: Node"), Snippet::Language::JavaScript},
    {"php.php.txt", QT_TRANSLATE_NOOP("JsSdk", "Server: PHP"), Snippet::Language::Html},
    {"java.java.txt", QT_TRANSLATE_NOOP("JsSdk", "Server: Java"), Snippet::Language::JavaScript},
    {"python.py.txt", QT_TRANSLATE_NOOP("JsSdk", "Server: Python"), Snippet::Language::Other},
    {"go.go.txt", QT_TRANSLATE_NOOP("JsSdk", "Server: Go"), Snippet::Language::JavaScript},
};

QString listOf(const QStringList &names)
{
    QStringList literals;
    for (const QString &name : names)
        literals += literal(name);
    return u'[' + literals.join(u", "_s) + u']';
}

} // namespace

QList<Snippet> snippetsFor(const SnippetSubject &subject)
{
    const QString appId = literal(subject.appId.isEmpty() ? u"<appId>"_s : subject.appId);
    QList<Snippet> snippets;
    for (const Row &row : rows) {
        const QString name = QString::fromLatin1(row.file);
        QFile file(u":/jssdk/snippets/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QString text = QString::fromUtf8(file.readAll());
        text.replace("{{appId}}"_L1, appId)
            .replace("{{jsApiList}}"_L1, listOf(subject.jsApiList))
            .replace("{{openTagList}}"_L1, listOf(subject.openTagList));
        snippets.append({.id = name.section(u'.', 0, 0),
                         .title = QCoreApplication::translate("JsSdk", row.title),
                         .language = row.language,
                         .text = text});
    }
    return snippets;
}

} // namespace core::jssdk
