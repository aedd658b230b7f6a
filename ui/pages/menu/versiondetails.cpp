// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/versiondetails.h"

#include "ui/pages/menu/diffview.h"
#include "ui/pages/menu/menuoutline.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

VersionDetails::VersionDetails(QWidget *parent)
    : QWidget(parent)
    , m_hint(new ToneLabel(Tone::Muted))
    , m_views(new QStackedWidget)
    , m_outline(new MenuOutline)
    , m_diff(new DiffView)
{
    m_hint->setObjectName(u"versionHint"_s);
    m_outline->setObjectName(u"versionOutline"_s);
    m_diff->setObjectName(u"versionDiff"_s);
    m_views->addWidget(m_outline);
    m_views->addWidget(m_diff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(createHeading());
    layout->addWidget(m_hint);
    layout->addWidget(m_views, 1);
    layout->addLayout(createNote());
    layout->addLayout(createButtons());
    retranslate();
}

QHBoxLayout *VersionDetails::createHeading()
{
    m_title = new QLabel;
    m_title->setObjectName(u"versionTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setFontScale(m_title, 1.1, QFont::DemiBold);
    m_showContents = new QToolButton;
    m_showContents->setObjectName(u"versionContents"_s);
    m_showChanges = new QToolButton;
    m_showChanges->setObjectName(u"versionChanges"_s);
    auto *choice = new QButtonGroup(this);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_title, 1);
    for (QToolButton *button : {m_showContents, m_showChanges}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        choice->addButton(button);
        heading->addWidget(button);
        connect(button, &QToolButton::clicked, this, &VersionDetails::viewChosen);
    }
    m_showContents->setChecked(true);
    return heading;
}

QHBoxLayout *VersionDetails::createNote()
{
    m_note = new QLineEdit;
    m_note->setObjectName(u"versionNote"_s);
    m_noteLabel = new QLabel;
    m_noteLabel->setBuddy(m_note);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_noteLabel);
    line->addWidget(m_note, 1);
    connect(m_note, &QLineEdit::editingFinished, this, &VersionDetails::noteEdited);
    return line;
}

QHBoxLayout *VersionDetails::createButtons()
{
    m_restore = new QPushButton;
    m_restore->setObjectName(u"restoreVersion"_s);
    m_restore->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_publish = new QPushButton;
    m_publish->setObjectName(u"publishVersion"_s);
    m_publish->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_export = new QPushButton;
    m_export->setObjectName(u"exportVersion"_s);
    m_export->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_publish);
    buttons->addStretch();
    buttons->addWidget(m_export);
    connect(m_restore, &QPushButton::clicked, this, &VersionDetails::restoreRequested);
    connect(m_publish, &QPushButton::clicked, this, &VersionDetails::publishRequested);
    connect(m_export, &QPushButton::clicked, this, &VersionDetails::exportRequested);
    return buttons;
}

void VersionDetails::showOne(const VersionRow &version, const core::menu::MenuSet &edited, Publishing publishing)
{
    enable(true);
    const bool hasMenu = !version.menus.isEmpty();
    m_restore->setEnabled(hasMenu);
    m_publish->setEnabled(hasMenu && publishing == Publishing::Possible);
    m_title->setText(u"%1 · %2"_s.arg(version.time, originName(version.version.origin)));
    m_note->setText(version.version.note);
    m_outline->setMenus(version.menus);
    m_diff->compare(version.menus, edited);
    const bool showsChanges = m_showChanges->isChecked();
    m_views->setCurrentIndex(showsChanges ? 1 : 0);
    m_hint->setText(showsChanges ? tr("%n difference(s) from this version to what the editor shows.", nullptr,
                                      m_diff->changeCount())
                                 : tr("Select a second version with Ctrl to compare the two."));
}

void VersionDetails::showTwo(const VersionRow &older, const VersionRow &newer)
{
    enable(false);
    m_title->setText(u"%1 → %2"_s.arg(older.time, newer.time));
    m_note->clear();
    m_diff->compare(older.menus, newer.menus);
    m_views->setCurrentIndex(1);
    m_hint->setText(m_diff->changeCount() == 0
                        ? tr("These two are the same to a follower.")
                        : tr("%n difference(s) from the older to the newer one.", nullptr, m_diff->changeCount()));
}

QString VersionDetails::note() const
{
    return m_note->text().trimmed();
}

void VersionDetails::enable(bool isOne)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_restore), static_cast<QWidget *>(m_publish),
                            static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_note),
                            static_cast<QWidget *>(m_showContents), static_cast<QWidget *>(m_showChanges)})
        widget->setEnabled(isOne);
}

void VersionDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VersionDetails::retranslate()
{
    m_showContents->setText(tr("Contents"));
    m_showChanges->setText(tr("Against the editor"));
    m_noteLabel->setText(tr("&Note"));
    m_note->setPlaceholderText(tr("Why this version is worth remembering"));
    // Setting a button's text takes its shortcut away.
    const auto name = [](QPushButton *button, const QString &text, const QString &hint) {
        const QKeySequence shortcut = button->shortcut();
        button->setText(text);
        button->setShortcut(shortcut);
        button->setToolTip(u"%1 (%2)"_s.arg(hint, shortcut.toString(QKeySequence::NativeText)));
    };
    name(m_restore, tr("Restore into the editor"), tr("One undo brings back what is there now"));
    name(m_publish, tr("Publish again…"), tr("Shows first what would change"));
    name(m_export, tr("Export…"), tr("Save this version as a file"));
}

} // namespace ui
