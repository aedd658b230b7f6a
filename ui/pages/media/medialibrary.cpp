// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/media/medialibrary.h"

#include "ui/pages/media/mediamodel.h"
#include "ui/pages/media/mediatile.h"
#include "ui/pages/media/thumbnails.h"
#include "ui/support/actions.h"
#include "ui/widgets/emptyview.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::StoredMedia;
using core::media::Keeping;
using core::media::Kind;

namespace {

constexpr Keeping tabs[] = {Keeping::Permanent, Keeping::Temporary, Keeping::InArticle};

/// While the platform's list is read, each of its pages changes the library.
constexpr std::chrono::milliseconds betweenReloads(300);
constexpr std::chrono::seconds ageingStep(30);

} // namespace

MediaLibrary::MediaLibrary(core::MediaStore &store, Thumbnails &thumbnails, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(new MediaModel(thumbnails, clock, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(createBar());
    layout->addWidget(createTiles(), 1);
    m_count = new QLabel;
    m_count->setObjectName(u"count"_s);
    layout->addWidget(m_count);
    m_reloading.setSingleShot(true);
    m_reloading.setInterval(betweenReloads);
    connect(&m_reloading, &QTimer::timeout, this, &MediaLibrary::reload);
    connect(&m_ageing, &QTimer::timeout, m_model, &MediaModel::refresh);
    m_ageing.start(ageingStep);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MediaLibrary::selectionChanged);
    retranslate();
}

QWidget *MediaLibrary::createBar()
{
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"keepings"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (qsizetype i = 0; i < qsizetype(std::size(tabs)); ++i)
        m_tabs->addTab(u" "_s);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kindFilter"_s);
    m_kind->addItem(u" "_s, -1);
    for (const Kind kind : {Kind::Image, Kind::Voice, Kind::Video, Kind::Thumb})
        m_kind->addItem(u" "_s, int(kind));
    m_search = new QLineEdit;
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    // Two rows: beside the details there is no room for all of it in one.
    m_bar = new QHBoxLayout;
    m_bar->setSpacing(4);
    m_bar->addWidget(m_tabs);
    m_bar->addStretch();
    auto *narrowing = new QHBoxLayout;
    narrowing->setSpacing(8);
    narrowing->addWidget(m_search, 1);
    narrowing->addWidget(m_kind);
    auto *bar = new QWidget;
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_bar);
    layout->addLayout(narrowing);
    connect(m_tabs, &QTabBar::currentChanged, this, &MediaLibrary::reload);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MediaLibrary::reload);
    connect(m_search, &QLineEdit::textChanged, this, &MediaLibrary::reload);
    return bar;
}

QWidget *MediaLibrary::createTiles()
{
    m_list = new QListView;
    m_list->setObjectName(u"mediaList"_s);
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setWordWrap(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new MediaTile(m_list));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty = new EmptyView(u"album"_s);
    m_first = m_empty->addButton();
    m_first->setObjectName(u"firstUpload"_s);
    connect(m_first, &QPushButton::clicked, this, &MediaLibrary::uploadRequested);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void MediaLibrary::addButton(QAction *action)
{
    m_bar->addWidget(buttonFor(action));
}

void MediaLibrary::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    m_list->setCurrentIndex({});
    reload();
}

void MediaLibrary::setFreshness(Freshness freshness)
{
    m_freshness = freshness;
    showCount();
}

Keeping MediaLibrary::keeping() const
{
    return tabs[qMax(0, m_tabs->currentIndex())];
}

std::optional<StoredMedia> MediaLibrary::selected() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::optional(m_model->rows()[current.row()]) : std::nullopt;
}

void MediaLibrary::reloadSoon()
{
    if (!m_reloading.isActive())
        m_reloading.start();
}

void MediaLibrary::reload()
{
    m_reloading.stop();
    QList<StoredMedia> rows;
    if (m_account) {
        const int kind = m_kind->currentData().toInt();
        auto listed = m_store.list(m_account->appId, keeping(), kind < 0 ? std::nullopt : std::optional(Kind(kind)));
        if (!listed)
            Q_EMIT failed(listed.error());
        rows = std::move(listed).value_or(QList<StoredMedia>());
    }
    const QString needle = m_search->text().trimmed();
    if (!needle.isEmpty())
        rows.removeIf([&needle](const StoredMedia &media) {
            return !media.name.contains(needle, Qt::CaseInsensitive) && !media.mediaId.contains(needle);
        });
    showRows(std::move(rows));
    showEmptiness();
    showCount();
    Q_EMIT selectionChanged();
}

/// What is selected and what stands at the top stay so while the platform's list is read.
void MediaLibrary::showRows(QList<StoredMedia> rows)
{
    const auto idAt = [this](const QModelIndex &at) {
        return at.isValid() ? m_model->rows()[at.row()].mediaId : QString();
    };
    const bool isScrolled = m_list->verticalScrollBar()->value() > 0;
    const QString current = idAt(m_list->currentIndex());
    const QString top = idAt(m_list->indexAt(QPoint(Thumbnails::side / 2, Thumbnails::side / 2)));
    m_model->setRows(std::move(rows));
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(current)));
    if (const QModelIndex place = m_model->index(m_model->rowOf(top)); isScrolled && place.isValid())
        m_list->scrollTo(place, QAbstractItemView::PositionAtTop);
}

void MediaLibrary::showEmptiness()
{
    m_stack->setCurrentWidget(m_model->rows().isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    const bool isNarrowed = !m_search->text().trimmed().isEmpty() || m_kind->currentIndex() > 0;
    m_first->setVisible(m_account && !isNarrowed);
    if (isNarrowed)
        m_empty->setTexts(tr("Nothing fits"), tr("No medium of this kind has such a name or media id."));
    else
        m_empty->setTexts(tr("Nothing here yet"),
                          tr("Drop files here, paste a picture, or choose some. What the platform would refuse is "
                             "said before anything is sent."));
}

void MediaLibrary::showCount()
{
    const QString count = tr("%n item(s)", nullptr, int(m_model->rows().size()));
    if (keeping() != Keeping::Permanent || !m_account || m_freshness == Freshness::Read) {
        m_count->setText(count);
        return;
    }
    m_count->setText(count + u" · "_s
                     + (m_freshness == Freshness::BeingRead
                            ? tr("reading the platform's list…")
                            : tr("as known here; the platform's list was not read yet (F5)")));
}

void MediaLibrary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MediaLibrary::retranslate()
{
    m_tabs->setTabText(0, tr("Permanent"));
    m_tabs->setTabText(1, tr("Temporary"));
    m_tabs->setTabText(2, tr("Images in articles"));
    m_tabs->setAccessibleName(tr("How the platform keeps it"));
    m_kind->setItemText(0, tr("All kinds"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, wordFor(Kind(m_kind->itemData(i).toInt())));
    m_kind->setAccessibleName(tr("Kind"));
    m_search->setPlaceholderText(tr("Name or media id"));
    m_search->setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("Media"));
    m_first->setText(tr("Upload…"));
    showEmptiness();
    m_model->refresh();
    showCount();
}

} // namespace ui
