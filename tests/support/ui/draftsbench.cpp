// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/draftsbench.h"

#include "core/base/json.h"
#include "tests/support/ui/mediabench.h"
#include "tests/support/waitfor.h"
#include "ui/widgets/codeview.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace test {

using namespace Qt::StringLiterals;

DraftsBench::DraftsBench() : MenuBench(u"drafts"_s)
{
    const core::media::Use use{.kind = core::media::Kind::Image, .keeping = core::media::Keeping::Permanent};
    const QByteArray bytes = picture(64, "PNG");
    const auto piece = core::mediadesk::pieceOf(bytes, u"cover.png"_s, use, profile.world.catalogue);
    const core::mediadesk::MediaDesk::Upload upload{.piece = *piece, .use = use};
    const auto uploaded = waitFor(profile.mediaDesk.upload(account, upload));
    if (!uploaded)
        qFatal("%s", qPrintable(core::describe(uploaded.error())));
    cover = uploaded->mediaId;
    profile.world.transport.requests.clear();
}

void DraftsBench::type(const QString &field, const QString &text) const
{
    auto *editor = part<QWidget>(field);
    if (const auto *const box = qobject_cast<QComboBox *>(editor))
        editor = box->lineEdit();
    if (auto *const view = qobject_cast<ui::CodeView *>(editor))
        editor = view->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
}

void DraftsBench::press(int key, Qt::KeyboardModifiers modifiers) const
{
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get(), patience))
        qFatal("the page is not active");
    QTest::keyClick(page.get(), Qt::Key(key), modifiers);
}

void DraftsBench::writeArticle(const QString &title) const
{
    type(u"title"_s, title);
    type(u"cover"_s, cover);
    type(u"content"_s, u"<p>text</p>"_s);
}

void DraftsBench::writeAndSave(const QString &title)
{
    writeArticle(title);
    const qint64 before = draftCount();
    press(Qt::Key_S);
    if (!waitUntil([&] { return isReady() && draftCount() > before; }))
        qFatal("the draft was not saved");
}

void DraftsBench::importFile(const QString &path) const
{
    press(Qt::Key_O);
    QFileDialog *dialog = nullptr;
    if (!waitUntil([&] { return (dialog = page->findChild<QFileDialog *>(u"importDialog"_s)) != nullptr; }))
        qFatal("no dialog");
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path));
    dialog->close();
}

QString DraftsBench::file(const QString &name, const QByteArray &bytes) const
{
    QFile out(profile.place.filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("no file");
    return out.fileName();
}

void DraftsBench::agree() const
{
    if (!waitUntil([this] { return page->findChild<QPushButton *>(u"deed"_s) != nullptr; }))
        qFatal("nothing is asked");
    QTest::mouseClick(part<QPushButton>(u"deed"_s), Qt::LeftButton);
}

void DraftsBench::decline() const
{
    if (!waitUntil([this] { return page->findChild<QDialog *>(u"confirm"_s) != nullptr; }))
        qFatal("nothing is asked");
    QTest::keyClick(part<QDialog>(u"confirm"_s), Qt::Key_Escape);
}

QAction *DraftsBench::action(const QString &text) const
{
    const QList<QAction *> actions = page->actions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    if (found == actions.end())
        qFatal("no action %s", qPrintable(text));
    return *found;
}

QAbstractItemModel &DraftsBench::list() const
{
    return *part<QTableView>(u"drafts"_s)->model();
}

bool DraftsBench::isReady() const
{
    return part<QLineEdit>(u"title"_s)->isEnabled();
}

QString DraftsBench::fieldText(const QString &field) const
{
    const auto *const widget = part<QWidget>(field);
    if (const auto *const line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *const prose = qobject_cast<const QPlainTextEdit *>(widget))
        return prose->toPlainText();
    if (const auto *const box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    return part<ui::CodeView>(field)->text();
}

QJsonObject DraftsBench::post(const QByteArray &path, const QJsonObject &body)
{
    return core::parseObject(call(path, core::toWire(body))).value_or(QJsonObject());
}

QJsonObject DraftsBench::control(const QByteArray &deed, const QJsonObject &body)
{
    return post("/mpdesk-sandbox/" + deed, body);
}

QJsonArray DraftsBench::newestDraft()
{
    const QJsonObject all = post("/cgi-bin/draft/batchget", {{u"offset"_s, 0}, {u"count"_s, 1}});
    return all["item"_L1][0]["content"_L1]["news_item"_L1].toArray();
}

qint64 DraftsBench::draftCount()
{
    const QByteArray answered = call("/cgi-bin/draft/count");
    return core::parseObject(answered).value_or(QJsonObject())["total_count"_L1].toInteger();
}

qsizetype DraftsBench::countOf(const QString &path) const
{
    return calledPaths().count(path);
}

} // namespace test
