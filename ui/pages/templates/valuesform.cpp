// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/valuesform.h"

#include "core/inspector/deliverylog.h"
#include "ui/pages/templates/followerdialog.h"
#include "ui/pages/templates/templateediting.h"
#include "ui/pages/templates/valuefield.h"
#include "ui/support/icons.h"
#include "ui/support/undokeys.h"
#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/openidcompletion.h"
#include "ui/widgets/problemlines.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::templates;
using core::Problem;

namespace {

constexpr int mostOffers = 12;

/// Of the editor of a value; the other editors are called by their paths.
QString editorOf(const QString &field)
{
    return u"value-"_s + field;
}

/// Of the editor that shows a problem: "data.thing1.value" is about the value of "thing1".
QString editorAt(const QString &path)
{
    if (path.startsWith("data."_L1))
        return editorOf(path.section(u'.', 1, 1));
    return path == "page"_L1 ? u"url"_s : path;
}

} // namespace

ValuesForm::ValuesForm(TemplateEditing &editing, core::DeliveryLog &deliveries, core::api::ApiClient &client,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_editing(editing)
    , m_deliveries(deliveries)
    , m_client(client)
    , m_undoKeys(new UndoKeys(editing.undoStack(), this))
{
    setObjectName(u"valuesForm"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&editing, &TemplateEditing::subjectChanged, this, &ValuesForm::rebuild);
    connect(&editing, &TemplateEditing::changed, this, &ValuesForm::follow);
    rebuild();
    follow();
}

void ValuesForm::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    if (m_completion)
        m_completion->setAccount(appId());
}

core::AppId ValuesForm::appId() const
{
    return m_account ? m_account->appId : core::AppId();
}

void ValuesForm::rebuild()
{
    auto *content = new QWidget;
    m_fields.clear();
    m_completion = nullptr;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 8, 12, 8);
    m_rows->setSpacing(12);
    m_general = new ToneLabel(Tone::Bad);
    m_general->setObjectName(u"generalProblems"_s);
    m_general->hide();
    m_rows->addWidget(m_general);
    if (m_editing.rules()) {
        addReceiver();
        addValues();
        addTap();
    }
    m_rows->addStretch();
    setWidget(content);
    m_undoKeys->watch(content);
    retranslate();
}

QLabel *ValuesForm::addHeading()
{
    auto *heading = new QLabel;
    setFontScale(heading, 1.0, QFont::DemiBold);
    return heading;
}

ValueField *ValuesForm::addField(const QString &name, const QStringList &choices)
{
    auto *field = new ValueField(name, choices);
    m_fields += field;
    m_rows->addWidget(field);
    return field;
}

void ValuesForm::addReceiver()
{
    ValueField *to = addField(u"touser"_s);
    m_completion = new OpenIdCompletion(m_deliveries, to->line());
    m_completion->setAccount(appId());
    m_known = new QToolButton;
    m_known->setObjectName(u"knownFollowers"_s);
    m_known->setIcon(themedIcon(u"people"_s));
    m_known->setFocusPolicy(Qt::TabFocus);
    to->addButton(m_known);
    connect(m_known, &QToolButton::clicked, this, &ValuesForm::offerFollowers);
    connect(to, &ValueField::edited, this, [this](const QString &text) { m_editing.setReceiver(text.trimmed()); });
}

void ValuesForm::addValues()
{
    m_valuesHeading = addHeading();
    m_example = new QPushButton;
    m_example->setObjectName(u"fillExample"_s);
    m_example->setFlat(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_valuesHeading, 1);
    row->addWidget(m_example);
    m_rows->addLayout(row);
    connect(m_example, &QPushButton::clicked, &m_editing, &TemplateEditing::fillWithExample);
    for (const QString &field : m_editing.rules()->fields()) {
        const ValueField *line = addField(editorOf(field), m_editing.rules()->choicesOf(field));
        connect(line, &ValueField::edited, this,
                [this, field](const QString &text) { m_editing.setValue(field, text); });
    }
}

void ValuesForm::addTap()
{
    m_tapHeading = addHeading();
    m_rows->addWidget(m_tapHeading);
    connect(addField(u"url"_s), &ValueField::edited, &m_editing, &TemplateEditing::setUrl);
    connect(addField(u"miniprogram.appid"_s), &ValueField::edited, this, [this](const QString &text) {
        MiniProgram miniProgram = m_editing.message().miniProgram;
        miniProgram.appId = text;
        m_editing.setMiniProgram(miniProgram, u"miniprogram.appid"_s);
    });
    connect(addField(u"miniprogram.pagepath"_s), &ValueField::edited, this, [this](const QString &text) {
        MiniProgram miniProgram = m_editing.message().miniProgram;
        miniProgram.pagePath = text;
        m_editing.setMiniProgram(miniProgram, u"miniprogram.pagepath"_s);
    });
    if (m_editing.rules()->subject().family == Family::Message)
        connect(addField(u"client_msg_id"_s), &ValueField::edited, &m_editing, &TemplateEditing::setClientMsgId);
}

void ValuesForm::offerFollowers()
{
    whenDone(m_deliveries.openIds(appId(), {}, mostOffers), this, [this](const core::Result<QStringList> &found) {
        if (!found || found->isEmpty()) {
            readFollowers();
            return;
        }
        auto *menu = new QMenu(this);
        menu->setObjectName(u"followersMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const QString &openId : *found)
            connect(menu->addAction(openId), &QAction::triggered, this,
                    [this, openId] { m_editing.setReceiver(openId); });
        menu->addSeparator();
        connect(menu->addAction(tr("Read from the platform…")), &QAction::triggered, this, &ValuesForm::readFollowers);
        menu->popup(m_known->mapToGlobal(QPoint(0, m_known->height())));
    });
}

void ValuesForm::readFollowers()
{
    if (!m_account)
        return;
    auto *dialog = new FollowerDialog(m_client, *m_account, this);
    connect(dialog, &PickDialog::chosen, &m_editing, &TemplateEditing::setReceiver);
    dialog->open();
}

ValueField *ValuesForm::find(const QString &name) const
{
    const auto found = std::ranges::find(m_fields, name, &ValueField::name);
    return found == m_fields.end() ? nullptr : *found;
}

void ValuesForm::follow()
{
    if (!m_editing.rules())
        return;
    const TemplateMessage &message = m_editing.message();
    const QList<Problem> problems = m_editing.shownProblems();
    for (ValueField *field : std::as_const(m_fields)) {
        const QString name = field->name();
        QList<Problem> here;
        std::ranges::copy_if(problems, std::back_inserter(here),
                             [&name](const Problem &problem) { return editorAt(problem.path) == name; });
        field->setProblems(here);
    }
    for (const QString &field : m_editing.rules()->fields()) {
        const QString text = m_editing.valueOf(field);
        find(editorOf(field))->setText(text);
        find(editorOf(field))->setUsage(m_editing.rules()->usageOf(field, text));
    }
    find(u"touser"_s)->setText(message.toUser);
    find(u"url"_s)->setText(message.url);
    find(u"miniprogram.appid"_s)->setText(message.miniProgram.appId);
    find(u"miniprogram.pagepath"_s)->setText(message.miniProgram.pagePath);
    if (ValueField *id = find(u"client_msg_id"_s))
        id->setText(message.clientMsgId);
    QList<Problem> general;
    std::ranges::copy_if(problems, std::back_inserter(general),
                         [this](const Problem &problem) { return !find(editorAt(problem.path)); });
    showProblems(m_general, general);
}

void ValuesForm::focusField(const QString &name)
{
    ValueField *field = find(name);
    if (!field)
        field = m_fields.value(0);
    if (!field)
        return;
    field->editor()->setFocus();
    ensureWidgetVisible(field);
}

void ValuesForm::focusValue(const QString &field)
{
    focusField(editorOf(field));
}

void ValuesForm::focusFirstProblem()
{
    const QList<Problem> problems = m_editing.problems();
    for (const ValueField *field : std::as_const(m_fields)) {
        const auto isHere = [field](const Problem &problem) {
            return problem.severity == Problem::Severity::Error && editorAt(problem.path) == field->name();
        };
        if (std::ranges::any_of(problems, isHere)) {
            focusField(field->name());
            return;
        }
    }
}

void ValuesForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_editing.recheck();
    }
    QScrollArea::changeEvent(event);
}

void ValuesForm::retranslate()
{
    if (!m_editing.rules())
        return;
    const Rules &rules = *m_editing.rules();
    ValueField *to = find(u"touser"_s);
    to->setTitle(tr("To"));
    to->setHint(tr("openid of a follower"), tr("Openids that the inspector has seen are offered while you type."));
    m_known->setToolTip(tr("Choose a follower: those that the inspector has seen, or those that the platform lists"));
    m_known->setAccessibleName(m_known->toolTip());
    m_valuesHeading->setText(tr("Values"));
    m_example->setText(tr("Fill in the example"));
    const QHash<QString, QString> examples = exampleValues(rules.subject());
    for (const QString &name : rules.fields()) {
        ValueField *field = find(editorOf(name));
        const KeywordKind kind = kindOf(name);
        const bool isGone = isNoLongerShown(name);
        field->setTitle(labelOf(rules.subject(), name), name);
        field->setHint(isGone ? tr("not shown since 2023-05-04") : examples.value(name, sampleOf(kind)),
                       isGone ? tr("Phones have not shown it since 2023-05-04.") : ruleOf(kind));
    }
    retranslateTap();
}

void ValuesForm::retranslateTap()
{
    m_tapHeading->setText(tr("What a tap opens"));
    find(u"url"_s)->setTitle(tr("Link"));
    find(u"url"_s)->setHint(u"https://"_s, tr("May be empty: then the card cannot be tapped."));
    find(u"miniprogram.appid"_s)->setTitle(tr("Mini-program"));
    find(u"miniprogram.appid"_s)->setHint(tr("AppID, wx…"), tr("It has to be linked with the account."));
    find(u"miniprogram.pagepath"_s)->setTitle(tr("Page of the mini-program"));
    find(u"miniprogram.pagepath"_s)->setHint(u"pages/index?id=1"_s, tr("The path, with parameters if need be."));
    if (ValueField *id = find(u"client_msg_id"_s)) {
        id->setTitle(tr("Against sending twice"), u"client_msg_id"_s);
        id->setHint(tr("made for each message when empty"),
                    tr("The platform sends equal ids to one follower once within ten minutes."));
    }
}

} // namespace ui
