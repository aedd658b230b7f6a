// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the seeds and every file of the given folders through a fuzz target, without libFuzzer and with any compiler; or
// writes the seeds, and the words as a dictionary: replay_x FILE|FOLDER…, replay_x --write SEEDS DICTIONARY
#include "tests/fuzz/target.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A word as libFuzzer reads it: in quotes, and whatever is not plain as \xNN.
QByteArray quoted(const QByteArray &word)
{
    QByteArray line = "\"";
    for (const char c : word) {
        const bool isPlain = c >= ' ' && c <= '~' && c != '"' && c != '\\';
        line += isPlain ? QByteArray(1, c) : "\\x" + QByteArray(1, c).toHex();
    }
    return line + "\"\n";
}

int writeAll(const QString &folder, const QString &dictionary)
{
    int number = 0;
    for (const QByteArray &seed : fuzz::seeds()) {
        if (!write(folder + u"/seed-%1"_s.arg(++number, 3, 10, QChar(u'0')), seed))
            return 1;
    }
    QByteArray lines;
    for (const QByteArray &word : fuzz::words())
        lines += word.isEmpty() ? QByteArray() : quoted(word);
    return write(dictionary, lines) ? 0 : 1;
}

QStringList filesIn(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    for (QDirIterator folder(path, QDir::Files); folder.hasNext();)
        files += folder.next();
    files.sort();
    return files;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 3 && arguments.first() == "--write"_L1)
        return writeAll(arguments.at(1), arguments.at(2));

    const QByteArrayList seeds = fuzz::seeds();
    for (const QByteArray &seed : seeds)
        fuzz::run(seed);
    qsizetype count = 0;
    for (const QString &argument : arguments) {
        for (const QString &path : filesIn(argument)) {
            std::fprintf(stderr, "%s\n", qPrintable(path)); // the last one told of is the one at fault
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            fuzz::run(file.readAll());
            ++count;
        }
    }
    std::printf("%lld seeds and %lld files\n", static_cast<long long>(seeds.size()), static_cast<long long>(count));
    return seeds.isEmpty() ? 1 : 0;
}
