// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/buttonform.h"

#include "ui/pages/menu/buttonwords.h"
#include "ui/pages/menu/fieldrow.h"
#include "ui/pages/menu/matchruleform.h"
#include "ui/pages/menu/menuediting.h"
#include "ui/pages/menu/typebox.h"
#include "ui/support/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::menu::Button;
using core::menu::Field;
using core::menu::Level;
using core::menu::Place;
using core::menu::Problem;

namespace {

struct Example
{
    Field field;
    QLatin1String text;
};

constexpr std::array examples{
    Example{Field::Key, "SALE_TODAY"_L1},           Example{Field::Url, "https://example.com/sale"_L1},
    Example{Field::MediaId, "MEDIA_ID"_L1},         Example{Field::ArticleId, "ARTICLE_ID"_L1},
    Example{Field::AppId, "wx0123456789abcdef"_L1}, Example{Field::PagePath, "pages/index/index"_L1},
};

enum PageIndex { ButtonPage, MenuPage, RulePage };

bool hasField(const core::menu::ButtonType *type, Field field)
{
    return type && std::ranges::find(type->fields, field) != type->fields.end();
}

Level levelOf(const Place &place)
{
    return place.isSub() ? Level::Sub : Level::Top;
}

} // namespace

ButtonForm::ButtonForm(MenuEditing &editing, const core::Catalogue &catalogue, QWidget *parent)
    : QScrollArea(parent)
    , m_editing(editing)
    , m_catalogue(catalogue)
    , m_pages(new QStackedWidget)
    , m_rule(new MatchRuleForm(editing))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    layout->addWidget(makeHeading());
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(makeButtonPage());
    m_pages->addWidget(makeMenuPage());
    m_pages->addWidget(m_rule);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    const auto edits = content->findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        edit->installEventFilter(this);

    connect(&editing, &MenuEditing::changed, this, &ButtonForm::show);
    connect(&editing, &MenuEditing::selectionChanged, this, [this] {
        show();
        focusSelectedField();
    });
    retranslate();
}

QWidget *ButtonForm::makeHeading()
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"buttonTitle"_s);
    setFontScale(m_title, 1.25, QFont::DemiBold);
    m_where = new ToneLabel(Tone::Muted);
    m_toRule = new QToolButton;
    m_toRule->setObjectName(u"toRule"_s);
    m_toRule->setIcon(themedIcon(u"people"_s));
    m_toRule->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toRule->setAutoRaise(true);
    connect(m_toRule, &QToolButton::clicked, this,
            [this] { m_editing.select(Place{.conditional = m_editing.current()}.at(u"matchrule.tag_id"_s)); });

    auto *heading = new QWidget;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_where);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(texts, 1);
    layout->addWidget(m_toRule, 0, Qt::AlignTop);
    return heading;
}

QWidget *ButtonForm::makeButtonPage()
{
    m_problems = new ToneLabel(Tone::Bad);
    m_problems->setObjectName(u"buttonProblems"_s);
    m_name = new QLineEdit;
    m_nameRow = new FieldRow(u"name"_s, m_name);
    m_type = new TypeBox;
    m_typeRow = new FieldRow(u"type"_s, m_type);
    m_notice = makeNotice();
    m_extra = new ToneLabel(Tone::Muted);
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_editing.setName(m_editing.selected(), text); });
    connect(m_type, &TypeBox::chosen, this,
            [this](const QString &type) { m_editing.setType(m_editing.selected(), type); });

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_problems);
    layout->addWidget(m_nameRow);
    layout->addWidget(m_typeRow);
    layout->addWidget(m_notice);
    makeValueRows(layout);
    layout->addWidget(m_extra);
    layout->addStretch();
    return page;
}

void ButtonForm::makeValueRows(QVBoxLayout *layout)
{
    for (const Example &example : examples) {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(example.text);
        auto *row = new FieldRow(core::menu::toString(example.field), edit);
        connect(edit, &QLineEdit::textEdited, this, [this, field = example.field](const QString &text) {
            m_editing.setValue(m_editing.selected(), field, text);
        });
        layout->addWidget(row);
        m_values.append({example.field, edit, row});
    }
}

Card *ButtonForm::makeNotice()
{
    auto *notice = new Card;
    m_noticeText = new QLabel;
    m_noticeText->setObjectName(u"buttonNotice"_s);
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeText->setWordWrap(true);
    m_convert = new QPushButton;
    m_convert->setObjectName(u"convert"_s);
    m_convert->setIcon(themedIcon(u"convert"_s));
    m_insertBelow = new QPushButton;
    m_insertBelow->setObjectName(u"insertBelow"_s);
    m_insertBelow->setIcon(themedIcon(u"add-below"_s));
    connect(m_convert, &QPushButton::clicked, this, &ButtonForm::convert);
    connect(m_insertBelow, &QPushButton::clicked, this, [this] {
        if (m_editing.insertBelow(m_editing.selected()))
            m_editing.select(m_editing.selected().at(u"name"_s));
    });
    notice->body()->addWidget(m_noticeText);
    notice->body()->addWidget(m_convert, 0, Qt::AlignLeft);
    notice->body()->addWidget(m_insertBelow, 0, Qt::AlignLeft);
    return notice;
}

QWidget *ButtonForm::makeMenuPage()
{
    m_menuText = new ToneLabel(Tone::Muted);
    m_menuProblems = new ToneLabel(Tone::Bad);
    m_menuProblems->setObjectName(u"menuProblems"_s);
    m_insert = new QPushButton;
    m_insert->setObjectName(u"insertFirst"_s);
    m_insert->setIcon(themedIcon(u"add"_s));
    connect(m_insert, &QPushButton::clicked, this, [this] {
        if (m_editing.insertAfter({.conditional = m_editing.current()}))
            m_editing.select(m_editing.selected().at(u"name"_s));
    });

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_menuText);
    layout->addWidget(m_menuProblems);
    layout->addWidget(m_insert, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

void ButtonForm::show()
{
    showHeading();
    if (const Button *button = m_editing.button(m_editing.selected())) {
        showButton(*button);
        m_pages->setCurrentIndex(ButtonPage);
    } else if (m_editing.current() >= 0) {
        m_pages->setCurrentIndex(RulePage);
    } else {
        showMenu();
        m_pages->setCurrentIndex(MenuPage);
    }
}

void ButtonForm::showHeading()
{
    const Place place = m_editing.selected().owner();
    const bool conditional = place.conditional >= 0;
    const Button *button = m_editing.button(place);
    m_toRule->setVisible(conditional && button);
    if (!button) {
        m_title->setText(conditional ? tr("Match rule") : tr("Default menu"));
        m_where->setText(
            conditional
                ? tr("Conditional menu %1 of %2").arg(place.conditional + 1).arg(m_editing.menus().conditional.size())
                : QString());
        m_where->setVisible(conditional);
        return;
    }
    m_title->setText(m_title->fontMetrics().elidedText(words::shownTitle(button->name), Qt::ElideRight, 260));
    const Place top{.conditional = place.conditional, .button = place.button};
    m_where->setText(
        place.isSub()
            ? tr("Sub-button %1 of “%2”").arg(place.sub + 1).arg(words::shownTitle(m_editing.button(top)->name))
            : tr("Button %1 of %2").arg(place.button + 1).arg(m_editing.currentMenu().buttons.size()));
    m_where->show();
}

void ButtonForm::showButton(const Button &button)
{
    const Place place = m_editing.selected().owner();
    if (m_name->text() != button.name)
        m_name->setText(button.name);
    m_nameRow->setUsage(core::menu::usageOf(u"name"_s, button.name, levelOf(place), m_catalogue));
    m_nameRow->setProblems(m_editing.problems(), place);

    const core::menu::ButtonType *type = core::menu::buttonType(button.type);
    m_type->setType(button.type);
    m_typeRow->setVisible(button.children.isEmpty());
    m_typeRow->setHint(type ? core::menu::purposeOf(*type) : QString());
    m_typeRow->setProblems(m_editing.problems(), place);
    showValues(button);
    showNotice(button);
    showProblemsElsewhere();
    m_extra->setText(tr("Kept as it came: %1").arg(button.extra.keys().join(u", "_s)));
    m_extra->setVisible(!button.extra.isEmpty());
}

void ButtonForm::showValues(const Button &button)
{
    const Place place = m_editing.selected().owner();
    const core::menu::ButtonType *type = core::menu::buttonType(button.type);
    for (const ValueRow &value : std::as_const(m_values)) {
        const QString text = button.value(value.field);
        // Of a type that we do not know: what it has.
        const bool shown = button.children.isEmpty() && (type ? hasField(type, value.field) : !text.isEmpty());
        value.row->setVisible(shown);
        if (value.edit->text() != text)
            value.edit->setText(text);
        value.row->setUsage(core::menu::usageOf(value.row->wireName(), text, levelOf(place), m_catalogue));
        value.row->setProblems(m_editing.problems(), place);
    }
}

void ButtonForm::showNotice(const Button &button)
{
    const bool parent = !button.children.isEmpty();
    const bool consoleMade = !parent && core::menu::isConsoleType(button.type);
    m_notice->setVisible(parent || consoleMade);
    m_notice->setTone(consoleMade ? Tone::Warning : Tone::Normal);
    m_convert->setVisible(consoleMade);
    m_convert->setEnabled(consoleMade && core::menu::apiEquivalent(button) != button);
    m_insertBelow->setVisible(parent);
    m_insertBelow->setEnabled(m_editing.canInsertBelow(m_editing.selected()));
    if (consoleMade) {
        m_noticeText->setText(tr("Made in the web console as “%1”, which the API shows but does not take. Convert it, "
                                 "or choose what it does.")
                                  .arg(button.type));
    } else if (parent) {
        const QString opens = tr("Opens a pop-up with %n button(s).", nullptr, int(button.children.size()));
        const QString rests = button.type.isEmpty() ? QString()
                                                    : u' '
                + tr("What it did itself (%1) rests until they are gone.").arg(words::typeTitle({.type = button.type}));
        m_noticeText->setText(opens + rests);
    }
}

void ButtonForm::showProblemsElsewhere()
{
    const Place place = m_editing.selected().owner();
    QStringList own{m_nameRow->wireName()};
    if (!m_typeRow->isHidden())
        own.append(m_typeRow->wireName());
    for (const ValueRow &value : std::as_const(m_values)) {
        if (!value.row->isHidden())
            own.append(value.row->wireName());
    }
    QList<Problem> others;
    std::ranges::copy_if(m_editing.problems(), std::back_inserter(others), [&](const Problem &problem) {
        return problem.place.owner() == place && !own.contains(problem.place.field);
    });
    showProblems(m_problems, others);
}

void ButtonForm::showMenu()
{
    m_menuText->setText(m_editing.currentMenu().buttons.isEmpty()
                            ? tr("There is no menu yet: followers see the text field only.")
                            : tr("Everybody sees it whom no conditional menu matches. Choose a button in the tree or "
                                 "on the phone."));
    QList<Problem> own;
    std::ranges::copy_if(m_editing.problems(), std::back_inserter(own),
                         [](const Problem &problem) { return problem.place.owner() == Place(); });
    showProblems(m_menuProblems, own);
    m_insert->setVisible(m_editing.canInsertAfter({}));
}

void ButtonForm::focusSelectedField()
{
    const QString &field = m_editing.selected().field;
    if (field.isEmpty())
        return;
    if (!m_editing.selected().isButton()) {
        if (m_editing.current() >= 0)
            m_rule->focusField(field);
        return;
    }
    QWidget *editor = field == m_typeRow->wireName() ? static_cast<QWidget *>(m_type) : m_name;
    for (const ValueRow &value : std::as_const(m_values)) {
        if (value.row->wireName() == field && !value.row->isHidden())
            editor = value.edit;
    }
    editor->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(editor);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
}

void ButtonForm::convert()
{
    const Button *button = m_editing.button(m_editing.selected());
    if (!button)
        return;
    core::menu::MenuSet menus = m_editing.menus();
    const Place place = m_editing.selected().owner();
    QList<Button> &top = place.conditional < 0 ? menus.base.buttons : menus.conditional[place.conditional].menu.buttons;
    Button &target = place.isSub() ? top[place.button].children[place.sub] : top[place.button];
    target = core::menu::apiEquivalent(*button);
    m_editing.replace(menus, tr("Convert “%1”").arg(button->name));
}

void ButtonForm::retranslate()
{
    m_toRule->setText(tr("Match rule"));
    m_toRule->setToolTip(tr("Whom this menu is for"));
    m_name->setPlaceholderText(tr("What followers read"));
    m_convert->setText(tr("Convert"));
    m_insertBelow->setText(tr("Insert sub-button"));
    m_insert->setText(tr("Insert button"));
    m_nameRow->retranslate();
    m_typeRow->retranslate();
    m_type->retranslate();
    for (const ValueRow &value : std::as_const(m_values))
        value.row->retranslate();
    m_rule->retranslate();
    show();
}

QSize ButtonForm::minimumSizeHint() const
{
    return {240, 160};
}

void ButtonForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

bool ButtonForm::eventFilter(QObject *watched, QEvent *event)
{
    // A field's own undo would know only itself, and its steps would be steps of ours once more.
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        undo ? m_editing.undoStack()->undo() : m_editing.undoStack()->redo();
    else
        event->ignore(); // so that the window's shortcut gets it, where there is one
    return true;
}

} // namespace ui
