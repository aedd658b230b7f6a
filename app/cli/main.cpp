// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/base/redact.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <cstdio>
#include <cstring>

#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace {

/// Standard output belongs to results; whatever is logged goes to standard error, and never with a secret.
void logToStandardError(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = core::redactText(qFormatLogMessage(type, context, message)).toUtf8();
    std::fprintf(stderr, "%s\n", line.constData());
}

/// Qt takes UTF-8 whatever the locale says, and warns where it says otherwise (a bare container's "C").
void makeLocaleUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char *argv[])
{
    makeLocaleUtf8();
    qInstallMessageHandler(logToStandardError);
    app::nameTheApplication();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);

    const QString language = app::cli::languageOf(arguments);
    QLocale::setDefault(QLocale(language)); // the catalogue's own texts follow it
    QTranslator translatorOfQt; // for the reasons that Qt gives, where its translations are installed
    if (translatorOfQt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&translatorOfQt);
    QTranslator translator;
    if (translator.load(u":/i18n/mpdesk_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(&translator);
    return app::cli::runProgram(arguments);
}
