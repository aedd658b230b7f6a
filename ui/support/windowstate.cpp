// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/windowstate.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QWidget>

#include <functional>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
/// Saves what it watches whenever that is hidden: on a change of page and when the window closes.
class SaveOnHide final : public QObject
{
public:
    SaveOnHide(QWidget *watched, std::function<void()> save) : QObject(watched), m_save(std::move(save))
    {
        watched->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Hide && !event->spontaneous())
            m_save();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_save;
};

template <typename Part>
void rememberPart(core::Settings &settings, const QByteArray &key, QWidget *shown, Part *part)
{
    // The key must live as long as the Setting that points to it.
    const QByteArray kept = settings.get(core::Setting<QByteArray>{key.constData()});
    if (!kept.isEmpty())
        part->restoreState(kept);
    new SaveOnHide(
        shown, [&settings, key, part] { settings.set(core::Setting<QByteArray>{key.constData()}, part->saveState()); });
}

void rememberTab(core::Settings &settings, const QByteArray &key, QTabWidget *tabs)
{
    bool isNumber = false;
    const int kept = settings.get(core::Setting<QByteArray>{key.constData()}).toInt(&isNumber);
    if (isNumber && kept >= 0 && kept < tabs->count())
        tabs->setCurrentIndex(kept);
    new SaveOnHide(tabs, [&settings, key, tabs] {
        settings.set(core::Setting<QByteArray>{key.constData()}, QByteArray::number(tabs->currentIndex()));
    });
}

QHeaderView *headerOf(QAbstractItemView *view)
{
    if (auto *table = qobject_cast<QTableView *>(view))
        return table->horizontalHeader();
    if (auto *tree = qobject_cast<QTreeView *>(view))
        return tree->header();
    return nullptr;
}
} // namespace

void rememberGeometry(core::Settings &settings, QWidget *window)
{
    const QByteArray kept = settings.get(core::settings::geometry);
    if (!kept.isEmpty())
        window->restoreGeometry(kept);
    new SaveOnHide(window, [&settings, window] { settings.set(core::settings::geometry, window->saveGeometry()); });
}

void rememberParts(core::Settings &settings, const QString &scope, QWidget *root)
{
    const auto keyOf = [&scope](const QObject *part) {
        return QByteArray("state/" + scope.toLatin1() + '/' + part->objectName().toLatin1());
    };
    for (QSplitter *splitter : root->findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            rememberPart(settings, keyOf(splitter), splitter, splitter);
    }
    for (QTabWidget *tabs : root->findChildren<QTabWidget *>()) {
        if (!tabs->objectName().isEmpty())
            rememberTab(settings, keyOf(tabs), tabs);
    }
    for (QAbstractItemView *view : root->findChildren<QAbstractItemView *>()) {
        QHeaderView *header = headerOf(view);
        if (header && !view->objectName().isEmpty())
            rememberPart(settings, keyOf(view), view, header);
    }
}

} // namespace ui
