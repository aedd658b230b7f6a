// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/targetpanel.h"

#include "core/message/offer.h"
#include "ui/pages/compose/composesession.h"
#include "ui/pages/compose/fieldwidget.h"
#include "ui/pages/compose/openidfile.h"
#include "ui/pages/compose/windowmeter.h"
#include "ui/support/icons.h"
#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::message;
using Way = Audience::Way;

namespace {

QWidget *row(std::initializer_list<QWidget *> widgets)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, widget == *widgets.begin() ? 1 : 0);
    return holder;
}

} // namespace

TargetPanel::TargetPanel(ComposeSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_label(new QLabel)
    , m_way(new QComboBox)
    , m_details(new QStackedWidget)
    , m_problems(new ToneLabel(Tone::Bad))
{
    m_way->setObjectName(u"targetWay"_s);
    m_way->addItems({{}, {}, {}, {}, {}});
    m_label->setBuddy(m_way);
    m_problems->setObjectName(u"targetProblems"_s);
    m_everyone = new ToneLabel(Tone::Muted);
    for (QWidget *detail :
         {static_cast<QWidget *>(m_everyone), makeTag(), makeOpenIds(), makeFollower(), makePreview()})
        m_details->addWidget(detail);
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    m_details->setMinimumWidth(120);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_label);
    top->addWidget(m_way);
    top->addWidget(m_details, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_window);
    layout->addWidget(m_openIds);
    layout->addWidget(m_rejected);
    layout->addWidget(m_problems);

    connect(m_way, &QComboBox::activated, this, [this](int index) {
        edit([index](Audience &audience) { audience.way = static_cast<Way>(index); });
        // Whoever walks past it with the arrow keys wants nothing fetched.
        QTimer::singleShot(std::chrono::milliseconds(200), this, [this] {
            if (m_session.audience().way == Way::Tag && m_tagCounts.isEmpty() && m_fetchTags->isEnabled())
                fetchTags();
        });
    });
    connect(&session, &ComposeSession::audienceChanged, this, &TargetPanel::follow);
    connect(&session.editing(), &MessageEditing::changed, this, &TargetPanel::showOffers);
    connect(&session, &ComposeSession::accountSwitched, this, [this] {
        ++m_turn;
        m_tagCounts.clear();
        follow();
    });
    retranslate();
}

QWidget *TargetPanel::makeTag()
{
    m_tags = new QComboBox;
    m_tags->setObjectName(u"targetTag"_s);
    m_tags->setMinimumContentsLength(12);
    m_fetchTags = new QToolButton;
    m_fetchTags->setObjectName(u"fetchTags"_s);
    m_fetchTags->setIcon(themedIcon(u"refresh"_s));
    m_fetchTags->setFocusPolicy(Qt::TabFocus);
    connect(m_fetchTags, &QToolButton::clicked, this, &TargetPanel::fetchTags);
    connect(m_tags, &QComboBox::activated, this, [this](int index) {
        edit([id = m_tags->itemData(index).toLongLong()](Audience &audience) { audience.tag = id; });
    });
    return row({m_tags, m_fetchTags});
}

QWidget *TargetPanel::makeOpenIds()
{
    m_openIds = new QPlainTextEdit;
    m_openIds->setObjectName(u"targetOpenIds"_s);
    m_openIds->setTabChangesFocus(true);
    m_openIds->setFixedHeight(72);
    m_openIdCount = new ToneLabel(Tone::Muted);
    m_rejected = new ToneLabel(Tone::Warning);
    m_rejected->setObjectName(u"targetRejected"_s);
    m_rejected->hide();
    m_openIdCount->setObjectName(u"targetOpenIdCount"_s);
    m_openFile = new QPushButton(themedIcon(u"open"_s), {});
    m_openFile->setObjectName(u"targetFile"_s);
    connect(m_openFile, &QPushButton::clicked, this, &TargetPanel::openFile);
    connect(m_openIds, &QPlainTextEdit::textChanged, this,
            [this] { edit([text = m_openIds->toPlainText()](Audience &audience) { audience.openIds = text; }); });
    return row({m_openIdCount, m_openFile});
}

QWidget *TargetPanel::makeFollower()
{
    m_follower = new QLineEdit;
    m_follower->setObjectName(u"targetFollower"_s);
    m_window = new WindowMeter(m_session);
    connect(m_follower, &QLineEdit::textEdited, this,
            [this](const QString &text) { edit([&text](Audience &audience) { audience.follower = text; }); });
    return row({m_follower});
}

QWidget *TargetPanel::makePreview()
{
    m_previewTo = new QLineEdit;
    m_previewTo->setObjectName(u"previewTo"_s);
    m_previewBy = new QComboBox;
    m_previewBy->setObjectName(u"previewBy"_s);
    m_previewBy->addItems({{}, {}});
    connect(m_previewTo, &QLineEdit::textEdited, this,
            [this](const QString &text) { edit([&text](Audience &audience) { audience.previewTo = text; }); });
    connect(m_previewBy, &QComboBox::activated, this, [this](int index) {
        edit([index](Audience &audience) { audience.previewBy = static_cast<Audience::By>(index); });
    });
    return row({m_previewTo, m_previewBy});
}

void TargetPanel::edit(const std::function<void(Audience &)> &change)
{
    Audience audience = m_session.audience();
    change(audience);
    m_session.setAudience(audience);
}

void TargetPanel::follow()
{
    const Audience &audience = m_session.audience();
    m_way->setCurrentIndex(static_cast<int>(audience.way));
    m_details->setCurrentIndex(static_cast<int>(audience.way));
    m_openIds->setVisible(audience.way == Way::OpenIds);
    m_rejected->setVisible(audience.way == Way::OpenIds && !m_rejected->text().isEmpty());
    m_window->setVisible(audience.way == Way::Follower);
    if (m_openIds->toPlainText() != audience.openIds) {
        const QSignalBlocker quiet(m_openIds);
        m_openIds->setPlainText(audience.openIds);
    }
    if (m_follower->text() != audience.follower)
        m_follower->setText(audience.follower);
    if (m_previewTo->text() != audience.previewTo)
        m_previewTo->setText(audience.previewTo);
    m_previewBy->setCurrentIndex(static_cast<int>(audience.previewBy));
    m_window->setFollower(audience.way == Way::Follower ? audience.follower.trimmed() : QString());
    showTags();
    showOffers();
    showProblems();
}

void TargetPanel::addSent(const QString &openId, const QDateTime &at)
{
    m_window->addSent(openId, at);
}

void TargetPanel::fetchTags()
{
    if (!m_session.account())
        return;
    m_fetchTags->setEnabled(false);
    whenDone(core::api::countTags(m_session.services().client, *m_session.account()), this,
             [this, turn = ++m_turn](const core::Result<QList<core::api::TagCount>> &tags) {
                 m_fetchTags->setEnabled(true);
                 if (turn != m_turn)
                     return;
                 if (!tags) {
                     Q_EMIT failed(tags.error());
                     return;
                 }
                 m_tagCounts = *tags;
                 const auto known = std::ranges::find(m_tagCounts, m_session.audience().tag, &core::api::TagCount::id);
                 if (known == m_tagCounts.cend() && !m_tagCounts.isEmpty())
                     edit([this](Audience &audience) { audience.tag = m_tagCounts.constFirst().id; });
                 showTags();
             });
}

void TargetPanel::showTags()
{
    m_tags->clear();
    for (const core::api::TagCount &tag : std::as_const(m_tagCounts))
        m_tags->addItem(tr("%1 – %n follower(s)", nullptr, int(tag.followers)).arg(tag.name), tag.id);
    const qint64 chosen = m_session.audience().tag;
    if (m_tags->findData(chosen) < 0 && chosen >= 0)
        m_tags->addItem(tr("Tag %1").arg(chosen), chosen);
    m_tags->setCurrentIndex(m_tags->findData(chosen));
}

void TargetPanel::showOffers()
{
    const auto *model = qobject_cast<QStandardItemModel *>(m_way->model());
    const Kind kind = m_session.editing().message().kind();
    for (const Way way : {Way::Everyone, Way::Tag, Way::OpenIds, Way::Follower, Way::Preview}) {
        Audience audience = m_session.audience();
        audience.way = way;
        Offer offer;
        if (m_session.account()) {
            offer = offered(kind, audience.operation(), *m_session.account());
            if (audience.operation() == Operation::Mass && offer.isAllowed)
                offer = offered(audience.target(), *m_session.account());
        }
        QStandardItem *item = model->item(static_cast<int>(way));
        item->setEnabled(offer.isAllowed);
        item->setToolTip(offer.isAllowed ? offer.note : offer.reason);
    }
    showProblems();
}

void TargetPanel::showProblems()
{
    const Audience &audience = m_session.audience();
    QList<core::Problem> problems;
    if (audience.way == Way::OpenIds) {
        const OpenIdList list = parseOpenIds(audience.openIds);
        m_openIdCount->setText(tr("%n openid(s)", nullptr, int(list.ids.size())));
        if (!list.ids.isEmpty())
            problems = check(OpenIds{.ids = list.ids}, m_session.services().catalogue);
        showRejected(list);
    }
    if (audience.way == Way::Preview && !audience.previewTo.isEmpty())
        problems = check(audience.previewTarget());
    ui::showProblems(m_problems, problems);
}

void TargetPanel::showRejected(const OpenIdList &list)
{
    constexpr qsizetype most = 4;
    QStringList lines;
    for (const OpenIdList::Rejected &rejected : list.rejected.first(std::min(most, list.rejected.size())))
        lines.append(describe(rejected));
    if (list.rejected.size() > most)
        lines.append(tr("… and %n more line(s)", nullptr, int(list.rejected.size() - most)));
    if (list.isMixed)
        lines.append(tr("They begin in several ways: some of them must be those of another account."));
    m_rejected->setText(lines.join(u'\n'));
    m_rejected->setVisible(!lines.isEmpty());
}

void TargetPanel::openFile()
{
    openOpenIdFile(this, [this](const core::Result<OpenIdList> &list) {
        if (!list) {
            Q_EMIT failed(list.error());
            return;
        }
        edit([&list](Audience &audience) { audience.openIds = list->ids.join(u'\n'); });
        showRejected(*list);
    });
}

void TargetPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TargetPanel::retranslate()
{
    m_label->setText(tr("&To"));
    m_way->setItemText(0, tr("Everyone"));
    m_way->setItemText(1, tr("A tag"));
    m_way->setItemText(2, tr("A list of openids"));
    m_way->setItemText(3, tr("One follower"));
    m_way->setItemText(4, tr("A preview"));
    m_everyone->setText(tr("Mass send to all followers"));
    m_tags->setAccessibleName(tr("Tag"));
    m_tags->setPlaceholderText(tr("Fetch the tags first"));
    m_fetchTags->setToolTip(tr("Fetch the tags with their followers"));
    m_fetchTags->setAccessibleName(m_fetchTags->toolTip());
    m_openIds->setAccessibleName(tr("openids"));
    m_openIds->setPlaceholderText(tr("Paste openids: one a line, or with commas between them"));
    m_openFile->setText(tr("Open a file…"));
    m_follower->setAccessibleName(tr("openid of the follower"));
    m_follower->setPlaceholderText(tr("openid of the follower (customer message)"));
    m_previewTo->setAccessibleName(tr("Whose phone shows the preview"));
    m_previewTo->setPlaceholderText(tr("Whose phone shows it"));
    m_previewBy->setItemText(0, tr("openid"));
    m_previewBy->setItemText(1, tr("WeChat id"));
    m_previewBy->setAccessibleName(tr("Sort of name"));
    follow();
}

} // namespace ui
