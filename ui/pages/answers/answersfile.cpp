// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/answersfile.h"

#include "core/base/json.h"

#include <QFileDialog>
#include <QSaveFile>

namespace ui {

using namespace Qt::StringLiterals;
namespace answering = core::answering;

namespace {

core::Error fileError(const QString &message, const QFileDevice &file)
{
    return {.kind = core::Error::Kind::Storage, .message = message.arg(file.fileName(), file.errorString())};
}

} // namespace

AnswersFile::AnswersFile(AnswersEditing &editing, QWidget *window)
    : QObject(window)
    , m_editing(editing)
    , m_window(window)
{ }

void AnswersFile::read(const QString &path)
{
    constexpr qint64 most = 4 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(fileError(tr("“%1” could not be read: %2"), file));
        return;
    }
    const answering::PolicyFile read = answering::readPolicyFile(file.read(most + 1));
    if (!read.problems.isEmpty()) {
        const auto &problem = read.problems.first();
        core::Error error = problem.error;
        error.message =
            tr("Line %1, column %2: %3").arg(problem.position.line).arg(problem.position.column).arg(error.message);
        Q_EMIT failed(error);
        return;
    }
    Q_EMIT done();
    m_editing.changeAndSelect(
        tr("Import answers"), [&read](core::AnswerSetup &setup) { setup.policy = read.policy; },
        read.policy.rules.isEmpty() ? -1 : 0);
}

void AnswersFile::write(const QString &path)
{
    const QByteArray json = core::toPretty(answering::toJson(m_editing.policy()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        Q_EMIT failed(fileError(tr("“%1” could not be written: %2"), file));
        return;
    }
    Q_EMIT noticed(tr("The answers are in “%1”.").arg(path));
}

void AnswersFile::chooseImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import answers"), {}, tr("Answers as JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AnswersFile::read);
    dialog->open();
}

void AnswersFile::chooseExport()
{
    auto *dialog = new QFileDialog(m_window, tr("Export answers"), u"answers.json"_s, tr("Answers as JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AnswersFile::write);
    dialog->open();
}

} // namespace ui
