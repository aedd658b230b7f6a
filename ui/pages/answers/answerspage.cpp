// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/answerspage.h"

#include "ui/pages/answers/answersfile.h"
#include "ui/pages/answers/forwardform.h"
#include "ui/pages/answers/repliesview.h"
#include "ui/support/actions.h"
#include "ui/support/confirm.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace answering = core::answering;
using Kind = answering::Policy::Kind;

AnswersPage::AnswersPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_book(services.book)
    , m_explanations(core::callback::Explanations::load())
    , m_title(new QLabel)
    , m_kind(new QComboBox)
    , m_state(new ToneLabel(Tone::Muted))
    , m_error(new ErrorCard(ErrorCard::Closing::Dismissable))
    , m_tabs(new QTabWidget)
    , m_replies(
          new RepliesView(m_editing, m_explanations, services.log, {.store = services.media, .clock = services.clock}))
    , m_forward(new ForwardForm(m_editing))
    , m_file(new AnswersFile(m_editing, this))
{
    createActions();
    m_tabs->setObjectName(u"answersTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_replies, {});
    auto *forward = new QScrollArea;
    forward->setFrameShape(QFrame::NoFrame);
    forward->setWidgetResizable(true);
    forward->setWidget(m_forward);
    m_tabs->addTab(forward, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(createHeader());
    layout->addWidget(m_error);
    layout->addWidget(m_tabs, 1);
    m_error->setObjectName(u"answersError"_s);
    connect(m_error, &ErrorCard::dismissed, m_error, &ErrorCard::clear);
    connect(m_file, &AnswersFile::done, m_error, &ErrorCard::clear);
    connect(m_file, &AnswersFile::failed, m_error, &ErrorCard::setError);
    connect(m_file, &AnswersFile::noticed, this, &Page::noticed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AnswersPage::chooseKind);
    m_saving.setSingleShot(true);
    m_saving.setInterval(500ms);
    connect(&m_saving, &QTimer::timeout, this, &AnswersPage::keepDraft);
    connect(&m_editing, &AnswersEditing::changed, this, &AnswersPage::edited);
    connect(&m_editing, &AnswersEditing::selectionChanged, this, &AnswersPage::adapt);
    retranslate();
}

AnswersPage::~AnswersPage()
{
    if (m_saving.isActive())
        keepDraft();
    // The parts go before what they show.
    delete m_tabs;
}

void AnswersPage::createActions()
{
    m_save = ui::addAction(this, {"ui::AnswersPage", QT_TRANSLATE_NOOP("ui::AnswersPage", "Save answers")}, u"check"_s,
                           QKeySequence::Save);
    m_revert =
        ui::addAction(this, {"ui::AnswersPage", QT_TRANSLATE_NOOP("ui::AnswersPage", "Drop changes")}, u"close"_s);
    m_import =
        ui::addAction(this, {"ui::AnswersPage", QT_TRANSLATE_NOOP("ui::AnswersPage", "Import answers")}, u"open"_s);
    m_export =
        ui::addAction(this, {"ui::AnswersPage", QT_TRANSLATE_NOOP("ui::AnswersPage", "Export answers")}, u"folder"_s);
    QAction *undo = ui::addAction(this, {"ui::AnswersPage", QT_TRANSLATE_NOOP("ui::AnswersPage", "Undo")}, u"undo"_s,
                                  QKeySequence::Undo);
    QAction *redo = ui::addAction(this, {"ui::AnswersPage", QT_TRANSLATE_NOOP("ui::AnswersPage", "Redo")}, u"redo"_s,
                                  QKeySequence::Redo);
    followStack(m_editing.undoStack(), undo, redo);
    connect(m_save, &QAction::triggered, this, &AnswersPage::save);
    connect(m_revert, &QAction::triggered, this, &AnswersPage::askRevert);
    connect(m_import, &QAction::triggered, m_file, &AnswersFile::chooseImport);
    connect(m_export, &QAction::triggered, m_file, &AnswersFile::chooseExport);
}

QWidget *AnswersPage::createHeader()
{
    m_kind->setObjectName(u"answerKind"_s);
    m_title->setBuddy(m_kind);
    m_state->setObjectName(u"answersState"_s);
    for (const Kind kind : {Kind::Success, Kind::Empty, Kind::Fixed, Kind::Rules})
        m_kind->addItem(QString(), int(kind));
    auto *save = buttonFor(m_save);
    save->setObjectName(u"saveAnswers"_s);
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_kind);
    layout->addWidget(m_state, 1);
    for (QAction *action : actions()) {
        if (action != m_save)
            layout->addWidget(buttonFor(action, ButtonFace::Icon));
    }
    layout->addWidget(save);
    return header;
}

void AnswersPage::setAccount(const std::optional<core::Account> &account)
{
    if (account && m_account && account->appId == m_account->appId) {
        m_account = account; // another name; the edits stay
        return adapt();
    }
    if (m_saving.isActive())
        keepDraft();
    m_account = account;
    m_error->clear();
    if (!account) {
        m_editing.load({}, {});
        m_saving.stop();
        return;
    }
    const auto stored = m_book.setup(account->appId);
    if (!stored)
        m_error->setError(stored.error());
    const core::AnswerSetup saved = stored.value_or(core::AnswerSetup{});
    const auto draft = m_book.draft(account->appId);
    if (!draft)
        m_error->setError(draft.error());
    m_editing.load(saved, draft.value_or(std::nullopt).value_or(saved));
    m_saving.stop(); // as it is stored
    m_replies->setAccount(*account);
    retranslate();
}

void AnswersPage::edited()
{
    m_saving.start();
    adapt();
}

void AnswersPage::keepDraft()
{
    m_saving.stop();
    if (!m_account)
        return;
    const core::Done kept = m_editing.isModified() ? m_book.keepDraft(m_account->appId, m_editing.setup())
                                                   : m_book.dropDraft(m_account->appId);
    if (!kept)
        m_error->setError(kept.error());
}

void AnswersPage::chooseKind(int index)
{
    const auto kind = static_cast<Kind>(m_kind->itemData(index).toInt());
    m_editing.change(tr("Change kind of answer"), [kind](core::AnswerSetup &setup) { setup.policy.kind = kind; });
}

void AnswersPage::adapt()
{
    const answering::Policy &policy = m_editing.policy();
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(int(policy.kind)));
    m_replies->adapt();
    const bool isModified = m_editing.isModified();
    const auto problems = m_editing.problems().size();
    m_save->setEnabled(m_account && isModified && problems == 0);
    m_revert->setEnabled(isModified);
    m_state->setTone(problems > 0 ? Tone::Bad : isModified ? Tone::Warning : Tone::Muted);
    m_state->setToolTip(isModified ? tr("Kept as a draft, even if the program ends; answers are given as before.")
                                   : QString());
    m_state->setText(problems > 0     ? tr("%n problem(s) to solve before it can be saved", nullptr, int(problems))
                         : isModified ? tr("Not saved yet")
                                      : tr("Saved"));
}

void AnswersPage::save()
{
    if (!m_account)
        return;
    if (const core::Done saved = m_book.save(m_account->appId, m_editing.setup()); !saved) {
        m_error->setError(saved.error());
        return;
    }
    m_error->clear();
    m_editing.markSaved();
    keepDraft();
    Q_EMIT noticed(tr("The answers of %1 are saved and in use.").arg(m_account->name));
}

void AnswersPage::askRevert()
{
    if (!m_account)
        return;
    const core::AppId account = m_account->appId;
    confirm(this,
            {.title = tr("Drop the changes?"),
             .text = tr("The answers of %1 become again what was saved last.").arg(m_account->name),
             .button = tr("Drop changes"),
             .danger = Question::Danger::Destructive},
            [this, account] {
                if (!m_account || m_account->appId != account)
                    return;
                if (const auto stored = m_book.setup(account))
                    m_editing.load(*stored, *stored);
                else
                    m_error->setError(stored.error());
            });
}

void AnswersPage::importFile(const QString &path)
{
    m_file->read(path);
}

void AnswersPage::exportFile(const QString &path)
{
    m_file->write(path);
}

void AnswersPage::retranslate()
{
    m_title->setText(m_account ? tr("&How %1 answers").arg(QString(m_account->name).replace(u'&', u"&&"_s))
                               : tr("&Answers"));
    const QStringList kinds{tr("With \"success\""), tr("With nothing"), tr("Always with the same reply"),
                            tr("By rules")};
    {
        const QSignalBlocker quiet(m_kind);
        for (int i = 0; i < kinds.size(); ++i)
            m_kind->setItemText(i, kinds.at(i));
    }
    m_tabs->setTabText(0, tr("Replies"));
    m_tabs->setTabText(1, tr("Forwarding"));
    m_replies->retranslate();
    m_forward->retranslate();
    adapt();
}

} // namespace ui
