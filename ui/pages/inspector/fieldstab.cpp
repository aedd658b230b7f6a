// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/fieldstab.h"

#include "core/callback/explain.h"
#include "core/callback/prettymessage.h"
#include "core/callback/valuereading.h"
#include "core/inspector/filterlanguage.h"
#include "ui/support/confirm.h"
#include "ui/support/plaintooltip.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::XmlNode;
using core::callback::Explanations;

namespace {

enum FieldColumn { NameColumn, ValueColumn, ReadingColumn, MeaningColumn };
enum FieldRole { FullValueRole = Qt::UserRole, PathRole };

/// A cell lays out all of its text, so that a megabyte of it would make every repaint slow.
constexpr qsizetype mostShown = 600;

QString shortened(const QString &text)
{
    return text.size() <= mostShown ? text : text.first(mostShown) + u'…';
}

class FieldTree
{
public:
    FieldTree(const core::Delivery &delivery, QTreeWidget &tree)
        : m_receivedAt(delivery.receivedAt)
        , m_type(delivery.event.isEmpty() ? delivery.type : delivery.event)
        , m_tree(tree)
    { }

    void add(const XmlNode &root)
    {
        for (const XmlNode &child : root.children)
            add(child, child.name, m_tree.invisibleRootItem());
        m_tree.expandAll();
    }

private:
    void add(const XmlNode &node, const QString &path, QTreeWidgetItem *parent)
    {
        const auto reading = core::callback::readValue(node, m_receivedAt);
        auto *item = new QTreeWidgetItem(parent,
                                         {node.name, shortened(node.text).replace(u'\n', u'⏎'),
                                          reading ? reading->text : QString(), m_explanations.field(m_type, path)});
        item->setData(ValueColumn, FullValueRole, node.text);
        item->setData(NameColumn, PathRole, path);
        item->setToolTip(NameColumn, plainToolTip(path));
        item->setToolTip(ValueColumn, plainToolTip(shortened(node.text)));
        item->setToolTip(ReadingColumn, plainToolTip(item->text(ReadingColumn)));
        item->setToolTip(MeaningColumn, item->text(MeaningColumn));
        for (const XmlNode &child : node.children)
            add(child, path + u'.' + child.name, item);
    }

    QDateTime m_receivedAt;
    QString m_type;
    QTreeWidget &m_tree;
    Explanations m_explanations = Explanations::load(); // once for all: a body may have 4096 elements
};

/// The filter language has a field for few elements; others are looked for as text.
QString filterFor(const QString &path, const QString &value)
{
    using core::FilterField;
    const std::pair<QLatin1String, FilterField> known[] = {{"FromUserName"_L1, FilterField::From},
                                                           {"MsgType"_L1, FilterField::Type},
                                                           {"Event"_L1, FilterField::Event},
                                                           {"EventKey"_L1, FilterField::Key}};
    core::FilterTerm term{.field = FilterField::Text, .value = core::FilterText{.text = value}};
    for (const auto &[name, field] : known) {
        if (path == name)
            term.field = field;
    }
    return core::DeliveryFilter{.terms = {term}}.toString();
}

} // namespace

FieldsTab::FieldsTab(QWidget *parent) : DetailTab(parent), m_tree(new QTreeWidget)
{
    m_tree->setObjectName(u"deliveryFields"_s);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setColumnCount(4);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setObjectName(u"deliveryFieldsHeader"_s);
    const int widths[] = {170, 250, 270};
    for (int i = 0; i < 3; ++i)
        m_tree->header()->resizeSection(i, widths[i]);
    m_tree->installEventFilter(this);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &FieldsTab::showMenu);
    connect(m_tree, &QTreeWidget::itemActivated, this, &FieldsTab::open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    retranslate();
}

QString FieldsTab::title() const
{
    return tr("Fields");
}

void FieldsTab::fill()
{
    const int scrolled = m_tree->verticalScrollBar()->value();
    const QTreeWidgetItem *current = m_tree->currentItem();
    const QString path = current ? current->data(NameColumn, PathRole).toString() : QString();
    m_tree->setUpdatesEnabled(false);
    m_tree->clear();
    if (shown()) {
        const QByteArray &bytes = shown()->message();
        const bool isJson = core::callback::looksLikeJson(bytes);
        const auto tree = isJson ? core::callback::treeFromJson(bytes) : core::parseXml(bytes);
        if (tree) {
            FieldTree(shown()->delivery, *m_tree).add(*tree);
        } else {
            const QString reason = shown()->delivery.state == core::Delivery::State::UrlCheck
                ? tr("The URL check has no message: it asks for its echostr back.")
                : tree.error().message;
            new QTreeWidgetItem(m_tree, {tr("(no fields)"), reason});
        }
    }
    for (QTreeWidgetItemIterator it(m_tree); !path.isEmpty() && *it; ++it) {
        if ((*it)->data(NameColumn, PathRole).toString() == path) {
            m_tree->setCurrentItem(*it);
            break;
        }
    }
    m_tree->setUpdatesEnabled(true);
    m_tree->verticalScrollBar()->setValue(scrolled);
}

QUrl FieldsTab::linkOf(const QTreeWidgetItem *item)
{
    const QUrl url(item->data(ValueColumn, FullValueRole).toString(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

void FieldsTab::open(QTreeWidgetItem *item)
{
    const QUrl url = linkOf(item);
    if (url.isEmpty())
        return;
    const Question question{.title = tr("Open this link in the browser?"),
                            .text = tr("It came from outside, with the message:") + u"\n\n"_s + url.toDisplayString(),
                            .button = tr("Open")};
    confirm(window(), question, [url] { QDesktopServices::openUrl(url); });
}

void FieldsTab::showMenu(const QPoint &position)
{
    QTreeWidgetItem *item = m_tree->itemAt(position);
    if (!item || item->data(NameColumn, PathRole).isNull())
        return;
    const QString path = item->data(NameColumn, PathRole).toString();
    const QString value = item->data(ValueColumn, FullValueRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto copy = [](const QString &text) { return [text] { QGuiApplication::clipboard()->setText(text); }; };
    menu->addAction(tr("Copy value"), this, copy(value));
    menu->addAction(tr("Copy path"), this, copy(path));
    if (const QString reading = item->text(ReadingColumn); !reading.isEmpty())
        menu->addAction(tr("Copy as read"), this, copy(reading));
    menu->addSeparator();
    menu->addAction(tr("Show all with this value"), this,
                    [this, path, value] { Q_EMIT filterRequested(filterFor(path, value)); })
        ->setEnabled(!value.isEmpty() && value.size() <= mostShown);
    if (!linkOf(item).isEmpty())
        menu->addAction(tr("Open link…"), this, [this] {
            if (m_tree->currentItem())
                open(m_tree->currentItem());
        });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

bool FieldsTab::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy) && m_tree->currentItem()) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            QGuiApplication::clipboard()->setText(m_tree->currentItem()->data(ValueColumn, FullValueRole).toString());
        return true;
    }
    return DetailTab::eventFilter(watched, event);
}

void FieldsTab::retranslate()
{
    m_tree->setHeaderLabels({tr("Element"), tr("Value"), tr("Reads as"), tr("Meaning")});
    m_tree->setAccessibleName(tr("Decoded fields"));
}

} // namespace ui
