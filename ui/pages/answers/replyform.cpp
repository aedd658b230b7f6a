// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/replyform.h"

#include "core/answering/replyfields.h"
#include "ui/pages/answers/answersediting.h"
#include "ui/pages/answers/answerwords.h"
#include "ui/support/icons.h"
#include "ui/widgets/choosebutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problemlines.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::callback::NewsReply;
using core::callback::Reply;
using Explanations = core::callback::Explanations;

namespace {

constexpr qsizetype longestText = 2048; // bytes; the same that core refuses

QString textOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    return static_cast<const QPlainTextEdit *>(editor)->toPlainText();
}

void setText(QWidget *editor, const QString &text)
{
    if (textOf(editor) == text)
        return; // the cursor stays where it is
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
    else
        static_cast<QPlainTextEdit *>(editor)->setPlainText(text);
}

} // namespace

ReplyForm::ReplyForm(AnswersEditing &editing, const Explanations &explanations, const ReplyMedia::Library &library,
                     QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_explanations(explanations)
    , m_media(new ReplyMedia(editing, library, this))
    , m_types(new QTabBar)
    , m_fields(new QVBoxLayout)
    , m_placeholders(new QToolButton)
    , m_menu(new QMenu(this))
    , m_addArticle(new QPushButton)
    , m_removeArticle(new QPushButton)
    , m_problems(new ToneLabel(Tone::Bad))
{
    m_types->setObjectName(u"replyTypes"_s);
    m_types->setUsesScrollButtons(true);
    m_types->setExpanding(false);
    m_types->setDrawBase(false);
    for (const QString &type : core::answering::replyTypes())
        m_types->setTabData(m_types->addTab(words::replyType(type)), type);
    m_placeholders->setObjectName(u"insertPlaceholder"_s);
    m_placeholders->setIcon(themedIcon(u"add"_s));
    m_placeholders->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_placeholders->setPopupMode(QToolButton::InstantPopup);
    m_placeholders->setMenu(m_menu);
    m_addArticle->setObjectName(u"addArticle"_s);
    m_removeArticle->setObjectName(u"removeArticle"_s);
    m_problems->setObjectName(u"replyProblems"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_placeholders);
    buttons->addStretch(1);
    buttons->addWidget(m_addArticle);
    buttons->addWidget(m_removeArticle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_types);
    layout->addLayout(m_fields);
    layout->addWidget(m_problems);
    layout->addLayout(buttons);

    connect(m_types, &QTabBar::currentChanged, this, &ReplyForm::chooseType);
    connect(m_menu, &QMenu::aboutToShow, this, &ReplyForm::fillPlaceholders);
    connect(m_addArticle, &QPushButton::clicked, this, &ReplyForm::addArticle);
    connect(m_removeArticle, &QPushButton::clicked, this, &ReplyForm::removeArticle);
    connect(&m_editing, &AnswersEditing::changed, this, &ReplyForm::show);
    connect(&m_editing, &AnswersEditing::selectionChanged, this, &ReplyForm::show);
    retranslate();
}

void ReplyForm::setAccount(const core::Account &account)
{
    m_media->setAccount(account);
    show();
}

void ReplyForm::chooseType(int tab)
{
    if (m_isShowing || !m_editing.reply())
        return;
    const QString type = m_types->tabData(tab).toString();
    m_editing.changeReply(tr("Change kind of reply"), [&type](Reply &reply) {
        reply = core::answering::replyOf(type);
        if (auto *news = std::get_if<NewsReply>(&reply))
            news->articles += NewsReply::Article{};
    });
}

void ReplyForm::show()
{
    const Reply *reply = m_editing.reply();
    if (!reply)
        return;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_types->setCurrentIndex(int(core::answering::replyTypes().indexOf(core::answering::typeOf(*reply))));
    Reply copy = *reply;
    const auto fields = core::answering::fieldsOf(copy);
    QStringList names;
    for (const auto &field : fields)
        names += field.name;
    rebuild(names);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Row &row = m_rows.at(i);
        setText(row.editor, *fields.at(i).text);
        const qsizetype bytes = fields.at(i).text->toUtf8().size();
        row.counter->setVisible(row.name == "content"_L1);
        row.counter->setText(tr("%1/%2 bytes").arg(bytes).arg(longestText));
        row.counter->setTone(bytes > longestText ? Tone::Bad : Tone::Muted);
        const QStringList problems = m_editing.problemsAt(m_editing.replyPlace() + u'.' + row.name);
        row.problems->setText(problems.join(u'\n'));
        row.problems->setVisible(!problems.isEmpty());
        row.editor->setAccessibleDescription(row.problems->text());
        if (row.media)
            showMedia(row, *fields.at(i).text);
    }
    const QStringList problems = m_editing.problemsAt(m_editing.replyPlace() + u".articles"_s);
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    const auto *news = std::get_if<NewsReply>(reply);
    m_addArticle->setVisible(news);
    m_removeArticle->setVisible(news && news->articles.size() > 1);
}

void ReplyForm::rebuild(const QStringList &names)
{
    if (std::ranges::equal(m_rows, names, {}, &Row::name))
        return;
    m_last = nullptr;
    for (const Row &row : std::as_const(m_rows))
        delete row.widget;
    m_rows.clear();
    for (const QString &name : names) {
        m_rows += makeRow(name);
        m_fields->addWidget(m_rows.last().widget);
    }
}

ReplyForm::Row ReplyForm::makeRow(const QString &name)
{
    const bool isMedia = ReplyMedia::isMedia(name);
    Row row{.name = name,
            .widget = new QWidget,
            .editor = makeEditor(name),
            .label = new QLabel,
            .counter = new ToneLabel(Tone::Muted),
            .problems = new ToneLabel(Tone::Bad),
            .media = isMedia ? new ToneLabel(Tone::Bad) : nullptr};
    row.editor->setObjectName(u"reply."_s + name);
    row.editor->installEventFilter(this);
    const qsizetype article = name.startsWith("articles["_L1) ? name.mid(9, name.indexOf(u']') - 9).toInt() + 1 : 0;
    const QString title = words::replyField(name);
    row.label->setText(article > 0 ? tr("Article %1: %2").arg(article).arg(title) : title);
    row.label->setBuddy(row.editor);
    row.editor->setAccessibleName(row.label->text());
    row.counter->setObjectName(u"replyBytes"_s);
    auto *heading = new QHBoxLayout;
    heading->addWidget(row.label, 1);
    heading->addWidget(row.counter);
    auto *layout = new QVBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    layout->addLayout(heading);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(row.editor, 1);
    layout->addLayout(line);
    layout->addWidget(row.problems);
    if (isMedia) {
        auto *choose = new ChooseButton(name);
        connect(choose, &QToolButton::clicked, this, [this, name] { m_media->choose(name); });
        line->addWidget(choose);
        row.media->setObjectName(u"replyMedia"_s);
        layout->addWidget(row.media);
    }
    return row;
}

QWidget *ReplyForm::makeEditor(const QString &name)
{
    if (name.endsWith("content"_L1) || name.endsWith("description"_L1)) {
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFixedHeight(fontMetrics().lineSpacing() * (name == "content"_L1 ? 6 : 3) + 12);
        connect(text, &QPlainTextEdit::textChanged, this, [this, text, name] { edited(name, text->toPlainText()); });
        return text;
    }
    auto *line = new QLineEdit;
    connect(line, &QLineEdit::textEdited, this, [this, name](const QString &text) { edited(name, text); });
    return line;
}

void ReplyForm::showMedia(const Row &row, const QString &mediaId) const
{
    showProblems(row.media, m_media->problemsOf(row.name, mediaId));
    if (!row.media->text().isEmpty())
        row.editor->setAccessibleDescription(row.media->text());
}

void ReplyForm::edited(const QString &name, const QString &text)
{
    if (m_isShowing)
        return;
    m_editing.changeReply(
        tr("Change reply"),
        [&name, &text](Reply &reply) {
            for (const auto &field : core::answering::fieldsOf(reply)) {
                if (field.name == name)
                    *field.text = text;
            }
        },
        name);
}

void ReplyForm::fillPlaceholders()
{
    m_menu->clear();
    const auto add = [this](const QString &name, const QString &meaning) {
        QAction *action = m_menu->addAction(u"{{%1}}  %2"_s.arg(name, meaning.left(60)));
        connect(action, &QAction::triggered, this, [this, name] { insertPlaceholder(name); });
    };
    const core::answering::Rule *rule = m_editing.rule();
    const core::answering::Conditions when = rule ? rule->when : core::answering::Conditions{};
    const QString type = when.event.isEmpty() ? when.type : when.event;
    for (const QString &name : {u"FromUserName"_s, u"ToUserName"_s, u"CreateTime"_s})
        add(name, m_explanations.field(type, name));
    m_menu->addSeparator();
    const QString shown = type.isEmpty() ? u"text"_s : type;
    for (const QString &name : m_explanations.elements(shown))
        add(name, m_explanations.field(shown, name));
    const auto pattern = core::answering::Pattern::from(when.content);
    if (when.comparison != core::answering::Conditions::Comparison::Matches || !pattern)
        return;
    m_menu->addSeparator();
    for (int group = 0; group <= pattern->groupCount(); ++group)
        add(QString::number(group),
            group == 0 ? tr("what the regular expression found") : tr("its group %1").arg(group));
}

void ReplyForm::insertPlaceholder(const QString &name)
{
    if (!m_last && !m_rows.isEmpty())
        m_last = m_rows.first().editor;
    const QString text = u"{{%1}}"_s.arg(name);
    if (auto *line = qobject_cast<QLineEdit *>(m_last)) {
        line->insert(text);
        Q_EMIT line->textEdited(line->text()); // as if it had been typed
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(m_last)) {
        plain->insertPlainText(text);
    }
    if (m_last)
        m_last->setFocus();
}

void ReplyForm::addArticle()
{
    m_editing.changeReply(tr("Add article"), [](Reply &reply) {
        if (auto *news = std::get_if<NewsReply>(&reply))
            news->articles += NewsReply::Article{};
    });
}

void ReplyForm::removeArticle()
{
    m_editing.changeReply(tr("Remove article"), [](Reply &reply) {
        if (auto *news = std::get_if<NewsReply>(&reply); news && !news->articles.isEmpty())
            news->articles.removeLast();
    });
}

bool ReplyForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_last = qobject_cast<QWidget *>(watched);
    return QWidget::eventFilter(watched, event);
}

void ReplyForm::showEvent(QShowEvent *event)
{
    show(); // the library may have become another meanwhile
    QWidget::showEvent(event);
}

void ReplyForm::retranslate()
{
    for (int i = 0; i < m_types->count(); ++i)
        m_types->setTabText(i, words::replyType(m_types->tabData(i).toString()));
    m_types->setAccessibleName(tr("Kind of reply"));
    m_placeholders->setText(tr("Insert placeholder"));
    m_addArticle->setText(tr("Add article"));
    m_removeArticle->setText(tr("Remove last article"));
    rebuild({});
    show();
}

} // namespace ui
