// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/mediabench.h"

#include "tests/support/waitfor.h"

#include <QAction>
#include <QBuffer>
#include <QDragEnterEvent>
#include <QImage>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace test {

using namespace Qt::StringLiterals;

QByteArray picture(int side, const char *format)
{
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::green);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

MediaBench::MediaBench()
{
    const core::sandbox::Identity &identity = platform.identity();
    account = profile.add(u"排练"_s, identity.appId);
    const core::Credentials credentials{.appSecret = identity.secret};
    static_cast<void>(waitFor(profile.world.vault.storeCredentials(account.appId, credentials)));
    page = pageOf(profile, u"media"_s);
}

MediaBench::~MediaBench()
{
    profile.world.transport.cancelAll();
}

QAction *MediaBench::action(const QString &text) const
{
    const QList<QAction *> actions = page->actions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    return found == actions.end() ? nullptr : *found;
}

QAbstractItemModel &MediaBench::list() const
{
    return *page->findChild<QListView *>(u"mediaList"_s)->model();
}

ui::UploadDialog *MediaBench::dialog() const
{
    return page->findChild<ui::UploadDialog *>(u"uploadDialog"_s);
}

QTreeWidget *MediaBench::files() const
{
    return dialog()->findChild<QTreeWidget *>(u"files"_s);
}

QString MediaBench::stateOf(int file) const
{
    return files()->topLevelItem(file)->text(3);
}

void MediaBench::drop(const QStringList &paths) const
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDragEnterEvent entering({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page.get(), &entering);
    QDropEvent event({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page.get(), &event);
    if (!dialog())
        qFatal("nothing opened");
}

QString MediaBench::file(const QString &name, const QByteArray &bytes) const
{
    QFile out(profile.place.filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("no file");
    return out.fileName();
}

void MediaBench::clickUpload() const
{
    auto *const button = dialog()->findChild<QPushButton *>(u"upload"_s);
    if (!waitUntil([button] { return button->isEnabled(); }))
        qFatal("nothing can be uploaded");
    QTest::mouseClick(button, Qt::LeftButton);
}

qsizetype MediaBench::countOf(const QString &path) const
{
    const auto pathOf = [](const core::HttpRequest &request) { return request.url.path(); };
    return std::ranges::count(profile.world.transport.requests, path, pathOf);
}

} // namespace test
