// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/buttonfields.h"

#include "ui/pages/menu/buttonmedia.h"
#include "ui/pages/menu/buttonwords.h"
#include "ui/pages/menu/fieldrow.h"
#include "ui/pages/menu/menuediting.h"
#include "ui/pages/menu/menulists.h"
#include "ui/pages/menu/typebox.h"
#include "ui/support/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choosebutton.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QPushButton>
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

bool hasField(const core::menu::ButtonType *type, Field field)
{
    return type && std::ranges::find(type->fields, field) != type->fields.end();
}

Level levelOf(const Place &place)
{
    return place.isSub() ? Level::Sub : Level::Top;
}

} // namespace

ButtonFields::ButtonFields(MenuEditing &editing, const core::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_catalogue(catalogue)
    , m_problems(new ToneLabel(Tone::Bad))
    , m_name(new QLineEdit)
    , m_nameRow(new FieldRow(u"name"_s, m_name))
    , m_type(new TypeBox)
    , m_typeRow(new FieldRow(u"type"_s, m_type))
    , m_extra(new ToneLabel(Tone::Muted))
{
    m_problems->setObjectName(u"buttonProblems"_s);
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_editing.setName(m_editing.selected(), text); });
    connect(m_type, &TypeBox::chosen, this, &ButtonFields::changeType);
    connect(&editing, &MenuEditing::selectionChanged, this, [this] { m_remembered.clear(); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_problems);
    layout->addWidget(m_nameRow);
    layout->addWidget(m_typeRow);
    layout->addWidget(makeNotice());
    makeValueRows(layout);
    layout->addWidget(m_extra);
    layout->addStretch();
}

void ButtonFields::makeValueRows(QVBoxLayout *layout)
{
    for (const Example &example : examples) {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(example.text);
        auto *row = new FieldRow(core::menu::toString(example.field), edit);
        connect(edit, &QLineEdit::textEdited, this, [this, field = example.field](const QString &text) {
            m_editing.setValue(m_editing.selected(), field, text);
        });
        auto *choose = new ChooseButton(row->wireName());
        connect(choose, &QToolButton::clicked, this, [this, field = example.field] { Q_EMIT choiceWanted(field); });
        row->addButton(choose);
        layout->addWidget(row);
        m_values.append({.field = example.field, .edit = edit, .row = row, .choose = choose});
    }
}

Card *ButtonFields::makeNotice()
{
    m_notice = new Card;
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
    connect(m_convert, &QPushButton::clicked, this, &ButtonFields::convert);
    connect(m_insertBelow, &QPushButton::clicked, this, [this] {
        if (m_editing.insertBelow(m_editing.selected()))
            m_editing.select(m_editing.selected().at(u"name"_s));
    });
    m_notice->body()->addWidget(m_noticeText);
    m_notice->body()->addWidget(m_convert, 0, Qt::AlignLeft);
    m_notice->body()->addWidget(m_insertBelow, 0, Qt::AlignLeft);
    return m_notice;
}

void ButtonFields::setButton(const Button &button)
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

void ButtonFields::showValues(const Button &button)
{
    const Place place = m_editing.selected().owner();
    const core::menu::ButtonType *type = core::menu::buttonType(button.type);
    for (const ValueRow &value : std::as_const(m_values)) {
        const QString text = button.value(value.field);
        // Of a type that we do not know: what it has.
        const bool shown = button.children.isEmpty() && (type ? hasField(type, value.field) : !text.isEmpty());
        value.row->setVisible(shown);
        value.choose->setVisible(ButtonMedia::knows(button, value.field));
        if (value.edit->text() != text)
            value.edit->setText(text);
        value.row->setUsage(core::menu::usageOf(value.row->wireName(), text, levelOf(place), m_catalogue));
        value.row->setProblems(m_editing.problems(), place);
    }
}

void ButtonFields::showNotice(const Button &button)
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
        m_noticeText->setText(tr("Made in the web console."));
    } else if (parent) {
        const QString opens = tr("Opens a pop-up with %n button(s).", nullptr, int(button.children.size()));
        const QString rests = button.type.isEmpty() ? QString()
                                                    : u' '
                + tr("What it did itself (%1) rests until they are gone.").arg(words::typeTitle({.type = button.type}));
        m_noticeText->setText(opens + rests);
    }
}

void ButtonFields::showProblemsElsewhere()
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

void ButtonFields::focusField(const QString &wireName)
{
    QWidget *editor = wireName == m_typeRow->wireName() ? static_cast<QWidget *>(m_type) : m_name;
    for (const ValueRow &value : std::as_const(m_values)) {
        if (value.row->wireName() == wireName && !value.row->isHidden())
            editor = value.edit;
    }
    editor->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
}

void ButtonFields::changeType(const QString &type)
{
    const Place place = m_editing.selected().owner();
    const Button *before = m_editing.button(place);
    if (!before || before->type == type)
        return;
    for (const Example &example : examples) {
        if (const QString value = before->value(example.field); !value.isEmpty())
            m_remembered.insert(example.field, value);
    }
    m_editing.undoStack()->beginMacro(tr("Change type"));
    m_editing.setType(place, type);
    // Who walks through the list with the arrow keys finds at its type what was there before.
    for (auto it = m_remembered.cbegin(); it != m_remembered.cend(); ++it) {
        if (hasField(core::menu::buttonType(type), it.key()) && m_editing.button(place)->value(it.key()).isEmpty())
            m_editing.setValue(place, it.key(), it.value());
    }
    m_editing.undoStack()->endMacro();
}

void ButtonFields::convert()
{
    const Button *button = m_editing.button(m_editing.selected());
    if (!button)
        return;
    core::menu::MenuSet menus = m_editing.menus();
    const Place place = m_editing.selected().owner();
    *lists::buttonAt(menus, place) = core::menu::apiEquivalent(*button);
    m_editing.replace(menus, tr("Convert “%1”").arg(button->name));
}

void ButtonFields::retranslate()
{
    m_name->setPlaceholderText(tr("What followers read"));
    m_convert->setText(tr("Convert"));
    m_insertBelow->setText(tr("Insert sub-button"));
    m_nameRow->retranslate();
    m_typeRow->retranslate();
    m_type->retranslate();
    for (const ValueRow &value : std::as_const(m_values))
        value.row->retranslate();
}

} // namespace ui
