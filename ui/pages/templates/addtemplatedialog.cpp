// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/addtemplatedialog.h"

#include "ui/pages/templates/keywordchoice.h"
#include "ui/support/whendone.h"
#include "ui/widgets/accounthead.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::PublicKeyword;
using core::api::PublicTemplate;
using core::templates::Family;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr qsizetype mostOfMessage = 5;

/// A number of the libraries: "43216", or "TM00015" of the old one.
bool isNumber(const QString &text)
{
    const QString digits = text.startsWith("OPENTM"_L1) ? text.mid(6) : text.startsWith("TM"_L1) ? text.mid(2) : text;
    return !digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isOld(const QString &tid)
{
    return tid.contains("TM"_L1);
}

} // namespace

AddTemplateDialog::AddTemplateDialog(core::api::ApiClient &client, const core::Catalogue &catalogue,
                                     const core::Account &account, Family family, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_catalogue(catalogue)
    , m_account(account)
    , m_library(client, account)
    , m_head(new AccountHead(account))
    , m_familyLabel(new QLabel)
    , m_family(new QComboBox)
    , m_error(new ErrorCard)
{
    setObjectName(u"addTemplateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(760, 560);
    m_family->setObjectName(u"addFamily"_s);
    m_family->addItems({{}, {}});
    m_family->setCurrentIndex(family == Family::Message ? 0 : 1);
    m_familyLabel->setBuddy(m_family);
    m_error->setObjectName(u"addError"_s);
    auto *kind = new QHBoxLayout;
    kind->setSpacing(8);
    kind->addWidget(m_familyLabel);
    kind->addWidget(m_family, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createLibrary());
    splitter->addWidget(createKeywords());
    splitter->setSizes({360, 360});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addLayout(kind);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_error);
    layout->addWidget(createButtons());
    connect(m_family, &QComboBox::currentIndexChanged, this, &AddTemplateDialog::follow);
    connect(&m_library, &PublicLibrary::changed, this, &AddTemplateDialog::showTitles);
    connect(&m_library, &PublicLibrary::keywordsRead, this, &AddTemplateDialog::showKeywords);
    connect(&m_library, &PublicLibrary::failed, m_error, &ErrorCard::setError);
    retranslate();
    m_search->setFocus();
    m_library.read();
}

QWidget *AddTemplateDialog::createLibrary()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"addSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_titles = new QListWidget;
    m_titles->setObjectName(u"publicTitles"_s);
    m_state = new ToneLabel(Tone::Muted);
    m_state->setObjectName(u"publicState"_s);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_titles, 1);
    layout->addWidget(m_state);
    connect(m_search, &QLineEdit::textChanged, this, &AddTemplateDialog::showTitles);
    connect(m_search, &QLineEdit::returnPressed, this, &AddTemplateDialog::chooseNumber);
    connect(m_titles, &QListWidget::currentItemChanged, this, &AddTemplateDialog::chooseTitle);
    return side;
}

QWidget *AddTemplateDialog::createKeywords()
{
    m_keywords = new KeywordChoice;
    m_sceneLabel = new QLabel;
    m_scene = new QLineEdit;
    m_scene->setObjectName(u"addScene"_s);
    m_sceneLabel->setBuddy(m_scene);
    m_rule = new ToneLabel(Tone::Muted);
    m_rule->setObjectName(u"addRule"_s);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_keywords, 1);
    layout->addWidget(m_sceneLabel);
    layout->addWidget(m_scene);
    layout->addWidget(m_rule);
    connect(m_keywords, &KeywordChoice::changed, this, &AddTemplateDialog::follow);
    connect(m_scene, &QLineEdit::textChanged, this, &AddTemplateDialog::follow);
    return side;
}

QWidget *AddTemplateDialog::createButtons()
{
    m_cancel = dialogButton(u"addCancel"_s);
    m_add = dialogButton(u"addDeed"_s);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddTemplateDialog::add);
    return buttonRow({m_cancel, m_add});
}

Family AddTemplateDialog::family() const
{
    return m_family->currentIndex() == 0 ? Family::Message : Family::Subscription;
}

void AddTemplateDialog::showTitles()
{
    const QString search = m_search->text().trimmed();
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    {
        const QSignalBlocker quiet(m_titles);
        m_titles->clear();
        for (const PublicTemplate &one : m_library.titles()) {
            const QString category = m_library.categoryName(one.categoryId);
            const QString all = one.title + u' ' + one.tid + u' ' + category;
            const bool isMeant = std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) {
                return all.contains(word, Qt::CaseInsensitive);
            });
            if (!isMeant)
                continue;
            auto *item = new QListWidgetItem(u"%1  ·  %2"_s.arg(one.title, one.tid), m_titles);
            item->setToolTip(category.toHtmlEscaped());
            item->setData(idRole, one.tid);
            if (one.tid == m_tid)
                m_titles->setCurrentItem(item);
        }
    }
    if (m_library.isReading())
        m_state->setText(tr("Reading the library: %1 of %2").arg(m_library.titles().size()).arg(m_library.count()));
    else if (m_titles->count() == 0 && isNumber(search))
        m_state->setText(tr("Enter asks the platform for number %1").arg(search));
    else
        m_state->setText(tr("%n template(s) open to the account's categories", nullptr, m_titles->count()));
}

void AddTemplateDialog::chooseTitle(const QListWidgetItem *item)
{
    if (item)
        choose(item->data(idRole).toString());
}

void AddTemplateDialog::chooseNumber()
{
    const QString text = m_search->text().trimmed();
    if (isNumber(text))
        choose(text);
    else if (m_titles->count() > 0)
        m_titles->setCurrentRow(0);
}

void AddTemplateDialog::choose(const QString &tid)
{
    m_error->clear();
    m_tid = tid;
    m_keywords->setKeywords({});
    if (!isOld(tid))
        m_library.readKeywords(tid);
}

void AddTemplateDialog::showKeywords(const QString &tid, const QList<PublicKeyword> &keywords)
{
    if (tid == m_tid)
        m_keywords->setKeywords(keywords);
}

void AddTemplateDialog::follow()
{
    const bool isNotice = family() == Family::Subscription;
    const qsizetype least = isNotice ? m_catalogue.limitValue(u"subscription.keywords.min") : 1;
    const qsizetype most = isNotice ? m_catalogue.limitValue(u"subscription.keywords.max") : mostOfMessage;
    const qint64 sceneChars = m_catalogue.limitValue(u"subscription.scene.chars");
    const qsizetype count = m_keywords->chosen().size();
    const qsizetype sceneUsed = m_scene->text().trimmed().toUcs4().size();
    const bool isSceneGood = !isNotice || (sceneUsed > 0 && sceneUsed <= sceneChars);
    const bool isCountGood = isOld(m_tid) ? !isNotice : count >= least && count <= most;
    m_sceneLabel->setVisible(isNotice);
    m_scene->setVisible(isNotice);
    QString rule;
    if (!m_tid.isEmpty() && !isCountGood)
        rule = tr("%1 to %2 keywords have to be ticked; now it is %3.").arg(least).arg(most).arg(count);
    else if (!m_tid.isEmpty() && !isSceneGood)
        rule = tr("The scene needs 1 to %1 characters; it has %2.").arg(sceneChars).arg(sceneUsed);
    m_rule->setTone(Tone::Warning);
    m_rule->setText(rule);
    m_add->setEnabled(!m_isAdding && !m_tid.isEmpty() && isCountGood && isSceneGood);
}

void AddTemplateDialog::add()
{
    if (!m_add->isEnabled())
        return;
    m_isAdding = true;
    m_error->clear();
    follow();
    QStringList names;
    QList<int> kids;
    const QList<PublicKeyword> keywords = m_keywords->chosen();
    for (const PublicKeyword &keyword : keywords) {
        names += keyword.name;
        kids += keyword.kid;
    }
    auto task = family() == Family::Message
        ? core::api::addTemplate(m_client, m_account, m_tid, names)
        : core::api::addNotice(m_client, m_account, m_tid, kids, m_scene->text().trimmed());
    whenDone(std::move(task), this, [this](const core::Result<QString> &id) { finish(id); });
}

void AddTemplateDialog::finish(const core::Result<QString> &id)
{
    m_isAdding = false;
    if (!id) {
        m_error->setError(id.error());
        follow();
        return;
    }
    Q_EMIT added(*id);
    accept();
}

void AddTemplateDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AddTemplateDialog::retranslate()
{
    setWindowTitle(m_account.isSandbox() ? u"[SANDBOX] "_s + tr("Add a template") : tr("Add a template"));
    m_head->setText(tr("Add a template to"));
    m_familyLabel->setText(tr("&As"));
    m_family->setItemText(0, tr("Template message: to any follower"));
    m_family->setItemText(1, tr("Subscription notice: to who agreed to get it"));
    m_search->setPlaceholderText(tr("Words of the title, or a number such as 43216"));
    m_search->setAccessibleName(tr("Search the public library"));
    m_titles->setAccessibleName(tr("Templates of the public library"));
    m_sceneLabel->setText(tr("&Scene: what the notice is for"));
    m_cancel->setText(tr("Cancel"));
    m_add->setText(tr("Add"));
    showTitles();
    follow();
}

} // namespace ui
