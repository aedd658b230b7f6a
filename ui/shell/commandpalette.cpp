// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/support/fuzzy.h"
#include "ui/support/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int commandRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
constexpr int shortcutRole = Qt::UserRole + 2;

/// Title on the left; kind and shortcut, muted, on the right.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {200, 36};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect area = option.rect.adjusted(4, 1, -4, -1);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(toneBackground(Tone::Accent, option.palette));
            painter->drawRoundedRect(area, 6, 6);
        }
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(area.left() + 10, area.center().y() - 9, 20, 20));
        painter->setPen(toneColor(Tone::Muted, option.palette));
        const QString shortcut = index.data(shortcutRole).toString();
        const QString right = shortcut.isEmpty() ? index.data(kindRole).toString()
                                                 : index.data(kindRole).toString() + u"   "_s + shortcut;
        painter->drawText(area.adjusted(40, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, right);
        painter->setPen(option.palette.color(QPalette::Text));
        const int room = area.width() - 64 - option.fontMetrics.horizontalAdvance(right);
        painter->drawText(area.adjusted(40, 0, -12, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QList<Command> commands, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(std::move(commands))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to…"));
    setModal(true);
    m_field->setObjectName(u"needle"_s);
    m_field->setPlaceholderText(tr("Page, account or action"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->addAction(themedIcon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_field->setMinimumHeight(36);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"commands"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the field drives it

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QKeyEvent copy(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(m_list, &copy);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    const QWidget *window = parentWidget();
    resize(std::min(560, window->width() - 48), std::min(420, window->height() - 96));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 56)));
    QDialog::showEvent(event);
    m_field->setFocus();
}

void CommandPalette::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(toneColor(Tone::Muted, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::filter(const QString &needle)
{
    struct Hit
    {
        qsizetype command;
        int score;
    };
    QList<Hit> hits;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        const std::optional<int> score =
            std::max(fuzzyScore(needle, command.title), fuzzyScore(needle, command.otherName));
        if (score)
            hits.append({i, *score});
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &Hit::score);
    m_list->clear();
    for (const Hit &hit : hits) {
        const Command &command = m_commands.at(hit.command);
        auto *item = new QListWidgetItem(command.icon, command.title, m_list);
        item->setData(commandRole, hit.command);
        item->setData(kindRole, command.kind);
        item->setData(shortcutRole, command.shortcut);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    // The command may open dialogs of its own: this one goes first.
    const auto run = m_commands.at(item->data(commandRole).value<qsizetype>()).run;
    close();
    run();
}

} // namespace ui
