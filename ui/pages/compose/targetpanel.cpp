// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/targetpanel.h"

#include "core/message/offer.h"
#include "ui/pages/compose/composesession.h"
#include "ui/pages/compose/fieldwidget.h"
#include "ui/pages/compose/openidbox.h"
#include "ui/pages/compose/operationtabs.h"
#include "ui/pages/compose/tagbox.h"
#include "ui/pages/compose/windowmeter.h"
#include "ui/support/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/openidcompletion.h"
#include "ui/widgets/problemlines.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::message;
using Way = Audience::Way;

namespace {

constexpr int massWays = 3; ///< the first ones

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
    , m_operations(new OperationTabs(session))
    , m_label(new QLabel)
    , m_details(new QStackedWidget)
    , m_everyone(new ToneLabel(Tone::Muted))
    , m_tags(new TagBox(session))
    , m_openIds(new OpenIdBox(session))
    , m_speed(new QToolButton)
    , m_listBelow(new ToneLabel(Tone::Muted))
    , m_window(new WindowMeter({.deliveries = session.services().deliveries,
                                .customers = session.services().customers,
                                .catalogue = session.services().catalogue,
                                .clock = session.services().clock}))
    , m_problems(new ToneLabel(Tone::Bad))
{
    m_problems->setObjectName(u"targetProblems"_s);
    QWidget *way = makeWay();
    for (QWidget *detail : {static_cast<QWidget *>(m_everyone), static_cast<QWidget *>(m_tags),
                            static_cast<QWidget *>(m_listBelow), makeFollower(), makePreview(), makeReply()})
        m_details->addWidget(detail);
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    m_details->setMinimumWidth(120);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_label);
    top->addWidget(way);
    top->addWidget(m_details, 1);
    top->addWidget(m_speed);
    m_speed->setObjectName(u"targetSpeed"_s);
    m_speed->setIcon(themedIcon(u"bolt"_s));
    m_speed->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_operations);
    layout->addLayout(top);
    layout->addWidget(makeOriginalId());
    layout->addWidget(m_window);
    layout->addWidget(m_openIds);
    layout->addWidget(m_problems);

    connect(m_operations, &OperationTabs::chosen, this, &TargetPanel::enter);
    connect(m_speed, &QToolButton::clicked, this, &TargetPanel::speedWanted);
    connect(m_tags, &TagBox::failed, this, &TargetPanel::failed);
    connect(m_openIds, &OpenIdBox::failed, this, &TargetPanel::failed);
    connect(&session, &ComposeSession::audienceChanged, this, &TargetPanel::follow);
    connect(&session, &ComposeSession::accountSwitched, this, &TargetPanel::follow);
    retranslate();
}

QWidget *TargetPanel::makeWay()
{
    m_way = new QComboBox;
    m_way->setObjectName(u"targetWay"_s);
    m_way->addItems({{}, {}, {}});
    m_label->setBuddy(m_way);
    connect(m_way, &QComboBox::activated, this, [this](int index) { setWay(static_cast<Way>(index)); });
    return m_way;
}

QWidget *TargetPanel::makeFollower()
{
    m_follower = new QLineEdit;
    m_follower->setObjectName(u"targetFollower"_s);
    connect(m_follower, &QLineEdit::textEdited, this,
            [this](const QString &text) { edit([&text](Audience &audience) { audience.follower = text; }); });
    m_completions.append(new OpenIdCompletion(m_session.services().deliveries, m_follower));
    m_converse = new QToolButton;
    m_converse->setObjectName(u"targetConverse"_s);
    m_converse->setIcon(themedIcon(u"chat"_s));
    m_converse->setFocusPolicy(Qt::TabFocus);
    connect(m_converse, &QToolButton::clicked, this,
            [this] { Q_EMIT conversationWanted(m_session.audience().follower.trimmed()); });
    return row({m_follower, m_converse});
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
    m_previewCompletion = new OpenIdCompletion(m_session.services().deliveries, m_previewTo);
    return row({m_previewTo, m_previewBy});
}

QWidget *TargetPanel::makeReply()
{
    m_replyTo = new QLineEdit;
    m_replyTo->setObjectName(u"replyTo"_s);
    m_completions.append(new OpenIdCompletion(m_session.services().deliveries, m_replyTo));
    m_answers = new QComboBox;
    m_answers->setObjectName(u"replyAnswers"_s);
    m_answers->addItems({{}, {}});
    connect(m_replyTo, &QLineEdit::textEdited, this,
            [this](const QString &text) { edit([&text](Audience &audience) { audience.follower = text; }); });
    connect(m_answers, &QComboBox::activated, this, [this](int index) {
        edit([index](Audience &audience) { audience.answers = static_cast<Audience::Answers>(index); });
    });
    return row({m_replyTo, m_answers});
}

QWidget *TargetPanel::makeOriginalId()
{
    m_originalLabel = new QLabel;
    m_originalId = new QLineEdit;
    m_originalId->setObjectName(u"replyFrom"_s);
    m_originalLabel->setBuddy(m_originalId);
    connect(m_originalId, &QLineEdit::textEdited, this,
            [this](const QString &text) { edit([&text](Audience &audience) { audience.originalId = text; }); });
    m_originalRow = row({m_originalId});
    qobject_cast<QHBoxLayout *>(m_originalRow->layout())->insertWidget(0, m_originalLabel);
    return m_originalRow;
}

void TargetPanel::edit(const std::function<void(Audience &)> &change)
{
    Audience audience = m_session.audience();
    change(audience);
    m_session.setAudience(audience);
}

void TargetPanel::enter(Operation operation)
{
    switch (operation) {
    case Operation::Mass: return setWay(m_massWay);
    case Operation::Preview: return setWay(Way::Preview);
    case Operation::CustomerService: return setWay(Way::Follower);
    case Operation::PassiveReply: return setWay(Way::Reply);
    }
}

void TargetPanel::setWay(Way way)
{
    edit([way](Audience &audience) { audience.way = way; });
    // Whoever walks past it with the arrow keys wants nothing fetched.
    QTimer::singleShot(std::chrono::milliseconds(200), this, [this] {
        if (m_session.audience().way == Way::Tag)
            m_tags->fetchIfUnknown();
    });
}

void TargetPanel::follow()
{
    const Audience &audience = m_session.audience();
    const bool isMass = audience.operation() == Operation::Mass;
    const bool isReply = audience.way == Way::Reply;
    if (isMass) {
        m_massWay = audience.way;
        m_way->setCurrentIndex(static_cast<int>(audience.way));
    }
    m_way->setVisible(isMass);
    m_speed->setVisible(isMass);
    m_label->setBuddy(isMass                             ? static_cast<QWidget *>(m_way)
                          : isReply                      ? m_replyTo
                          : audience.way == Way::Preview ? m_previewTo
                                                         : m_follower);
    m_details->setCurrentIndex(static_cast<int>(audience.way));
    m_openIds->setVisible(audience.way == Way::OpenIds);
    m_window->setVisible(audience.way == Way::Follower);
    m_originalRow->setVisible(isReply);
    for (QLineEdit *follower : {m_follower, m_replyTo}) {
        if (follower->text() != audience.follower)
            follower->setText(audience.follower);
    }
    if (m_previewTo->text() != audience.previewTo)
        m_previewTo->setText(audience.previewTo);
    if (m_originalId->text() != audience.originalId)
        m_originalId->setText(audience.originalId);
    m_previewBy->setCurrentIndex(static_cast<int>(audience.previewBy));
    m_answers->setCurrentIndex(static_cast<int>(audience.answers));
    const auto &account = m_session.account();
    const core::AppId appId = account ? account->appId : core::AppId();
    for (OpenIdCompletion *completion : std::as_const(m_completions))
        completion->setAccount(appId);
    m_previewCompletion->setAccount(audience.previewBy == Audience::By::OpenId ? appId : core::AppId());
    m_converse->setEnabled(!audience.follower.trimmed().isEmpty());
    m_window->setFollower(appId, audience.way == Way::Follower ? audience.follower.trimmed() : QString());
    showOffers();
    showProblems();
}

void TargetPanel::showOffers()
{
    const auto *model = qobject_cast<QStandardItemModel *>(m_way->model());
    const std::array<Target, massWays> targets{Everyone(), TagTarget(), OpenIds()};
    for (int way = 0; way < massWays; ++way) {
        const Offer offer =
            m_session.account() ? offered(targets.at(static_cast<std::size_t>(way)), *m_session.account()) : Offer();
        model->item(way)->setEnabled(offer.isAllowed);
        model->item(way)->setToolTip(offer.isAllowed ? offer.note : offer.reason);
    }
}

void TargetPanel::showProblems()
{
    const Audience &audience = m_session.audience();
    QList<core::Problem> problems;
    if (audience.way == Way::OpenIds && !m_session.openIds().ids.isEmpty())
        problems = check(m_session.target(), m_session.services().catalogue);
    if (audience.way == Way::Preview && !audience.previewTo.isEmpty())
        problems = check(audience.previewTarget());
    ui::showProblems(m_problems, problems);
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
    m_speed->setToolTip(tr("How fast the platform hands mass sends out"));
    m_speed->setAccessibleName(tr("Speed…"));
    m_everyone->setText(tr("All followers"));
    m_listBelow->setText(tr("Those listed below"));
    m_converse->setToolTip(tr("Show the conversation with this follower"));
    m_converse->setAccessibleName(m_converse->toolTip());
    m_follower->setAccessibleName(tr("openid of the follower"));
    m_follower->setPlaceholderText(tr("openid of the follower"));
    m_replyTo->setAccessibleName(tr("openid of the follower"));
    m_replyTo->setPlaceholderText(tr("openid of the follower"));
    m_answers->setItemText(0, tr("answers a message"));
    m_answers->setItemText(1, tr("answers an event"));
    m_answers->setAccessibleName(tr("What is answered"));
    m_answers->setToolTip(tr("A message may be answered with one article, an event with up to eight."));
    m_originalLabel->setText(tr("&From"));
    m_originalId->setPlaceholderText(tr("original ID of the account, gh_…"));
    m_originalId->setToolTip(tr("The ToUserName of each message that followers send; the inspector shows it."));
    m_previewTo->setAccessibleName(tr("Whose phone shows the preview"));
    m_previewTo->setPlaceholderText(tr("Whose phone shows it"));
    m_previewBy->setItemText(0, tr("openid"));
    m_previewBy->setItemText(1, tr("WeChat id"));
    m_previewBy->setAccessibleName(tr("Sort of name"));
    follow();
}

} // namespace ui
