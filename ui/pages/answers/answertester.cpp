// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/answertester.h"

#include "core/answering/preview.h"
#include "core/base/clock.h"
#include "core/callback/answer.h"
#include "core/callback/samples.h"
#include "core/inspector/reopen.h"
#include "ui/pages/answers/answersediting.h"
#include "ui/pages/answers/replypreview.h"
#include "ui/support/icons.h"
#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
namespace answering = core::answering;

namespace {

constexpr int latest = 20;

// What an entry of the list of sources stands for.
constexpr auto typedText = "text"_L1;
constexpr auto typedId = "id"_L1;
constexpr auto samplePrefix = "sample:"_L1;
constexpr auto deliveryPrefix = "delivery:"_L1;

core::Result<core::callback::Message> fromSample(const QString &name, const QMap<QString, QString> &fields,
                                                 const core::Clock &clock)
{
    return core::callback::sample(name, fields, clock.now(), 1)
        .and_then([](const QByteArray &xml) { return core::parseXml(xml); })
        .and_then(core::callback::decode);
}

} // namespace

AnswerTester::AnswerTester(AnswersEditing &editing, core::DeliveryLog &log, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_log(log)
    , m_clock(clock)
    , m_title(new QLabel)
    , m_source(new QComboBox)
    , m_text(new QLineEdit)
    , m_verdict(new ToneLabel(Tone::Normal))
    , m_preview(new ReplyPreview)
    , m_rules(new QTreeWidget)
{
    create();
    fillSources();
    connect(m_source, &QComboBox::currentIndexChanged, this, &AnswerTester::take);
    connect(m_text, &QLineEdit::textChanged, this, &AnswerTester::take);
    connect(m_rules, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *row) {
        if (row)
            m_editing.select(m_rules->indexOfTopLevelItem(row));
    });
    connect(&m_editing, &AnswersEditing::changed, this, &AnswerTester::judge);
    connect(&m_editing, &AnswersEditing::selectionChanged, this, &AnswerTester::showReply);
    retranslate();
}

void AnswerTester::create()
{
    m_source->setObjectName(u"trySource"_s);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setObjectName(u"tryText"_s);
    m_verdict->setObjectName(u"tryVerdict"_s);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rules->setObjectName(u"tryRules"_s);
    m_rules->setRootIsDecorated(false);
    m_rules->setColumnCount(2);
    m_rules->setWordWrap(true);
    m_rules->setMinimumHeight(100);
    m_rules->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_source);
    layout->addWidget(m_text);
    layout->addWidget(m_verdict);
    layout->addWidget(m_rules, 1);
    layout->addWidget(m_preview, 3);
    m_title->setBuddy(m_source);
}

void AnswerTester::fillSources()
{
    const QSignalBlocker quiet(m_source);
    const QString kept = m_source->currentData().toString();
    m_source->clear();
    m_source->addItem(tr("A text that I type"), QString(typedText));
    m_source->addItem(tr("The delivery with the number…"), QString(typedId));
    for (const QString &name : core::callback::sampleNames())
        m_source->addItem(tr("Sample: %1").arg(name), QString(samplePrefix + name));
    m_source->setCurrentIndex(std::max(0, m_source->findData(kept)));
}

void AnswerTester::listDeliveries()
{
    // An AppID needs no list of accounts to be understood.
    const auto filter = core::DeliveryFilter::parse(u"account:"_s + m_account.toString(), {});
    if (!filter)
        return;
    whenDone(m_log.page(*filter, {}, latest), this, [this](const core::Result<QList<core::DeliverySummary>> &page) {
        if (!page)
            return; // the inspector's page says what is wrong with the log
        const QSignalBlocker quiet(m_source);
        const QString kept = m_source->currentData().toString();
        fillSources();
        int at = 2;
        for (const core::DeliverySummary &delivery : *page) {
            if (delivery.state != core::Delivery::State::Accepted)
                continue;
            const QString id = QString::number(delivery.id.value());
            m_source->insertItem(at++, tr("Delivery %1: %2").arg(id, delivery.summary.left(40)),
                                 QString(deliveryPrefix + id));
        }
        m_source->setCurrentIndex(std::max(0, m_source->findData(kept)));
    });
}

void AnswerTester::setAccount(const core::Account &account)
{
    m_account = account.appId;
    m_preview->setAccountName(account.name);
    if (isVisible())
        listDeliveries();
    take();
}

void AnswerTester::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_account != core::AppId())
        listDeliveries();
}

void AnswerTester::take()
{
    const QString source = m_source->currentData().toString();
    m_text->setVisible(source == typedText || source == typedId);
    if (source == typedText) {
        const QString text = m_text->text().isEmpty() ? tr("Hello") : m_text->text();
        return setMessage(fromSample(u"text"_s, {{u"Content"_s, text}}, m_clock));
    }
    if (source.startsWith(samplePrefix))
        return setMessage(fromSample(source.mid(samplePrefix.size()), {}, m_clock));
    const QString id = source == typedId ? m_text->text().trimmed() : source.mid(deliveryPrefix.size());
    whenDone(m_log.find(core::DeliveryId(id.toLongLong())), this,
             [this, source](const core::Result<core::Delivery> &delivery) {
                 if (m_source->currentData().toString() == source)
                     setMessage(delivery.and_then(core::messageOf));
             });
}

void AnswerTester::setMessage(const core::Result<core::callback::Message> &message)
{
    m_message = message;
    judge();
}

void AnswerTester::judge()
{
    const QSignalBlocker quiet(m_rules);
    m_rules->clear();
    const auto say = [this](Tone tone, const QString &text) {
        m_verdict->setTone(tone);
        m_verdict->setText(text);
        showReply();
    };
    if (!m_message)
        return say(Tone::Bad, m_message.error().message);
    const auto responder = answering::Responder::from(m_editing.policy());
    if (!responder)
        return say(Tone::Bad, tr("Not yet: %1").arg(responder.error().message));
    for (const auto &trial : responder->explain(*m_message)) {
        auto *row = new QTreeWidgetItem(m_rules, {trial.rule, trial.reason});
        row->setIcon(0, themedIcon(trial.applies ? u"check"_s : u"close"_s, trial.applies ? Tone::Good : Tone::Muted));
        row->setToolTip(1, trial.reason);
    }
    if (!core::callback::takesReply(*m_message)) {
        m_rules->clear();
        return say(Tone::Muted, tr("Nobody reads a reply to this event: \"success\" would be sent."));
    }
    const auto answer = responder->answer(*m_message, m_clock.now());
    if (!answer)
        return say(Tone::Bad, tr("\"success\" would be sent: %1").arg(answer.error().message));
    if (answer->by == "empty"_L1)
        return say(Tone::Muted, tr("Nothing would be sent."));
    if (answer->by == "success"_L1)
        return say(Tone::Muted, tr("No reply: only \"success\" would be sent."));
    const QString name = answer->by.startsWith("rule:"_L1) ? answer->by.mid(5) : QString();
    say(Tone::Good,
        name.isEmpty() ? tr("The fixed reply would be sent.") : tr("The rule “%1” would answer.").arg(name));
}

void AnswerTester::showReply()
{
    m_rules->setVisible(m_editing.policy().kind == answering::Policy::Kind::Rules);
    const core::callback::Reply *reply = m_editing.reply();
    if (!m_message || !reply)
        return m_preview->setConversation(m_message ? m_message->summary() : QString(), {}, tr("(no reply appears)"));
    const core::answering::Rule *rule = m_editing.rule();
    m_preview->setConversation(m_message->summary(),
                               answering::previewOf(*reply, rule ? rule->when : answering::Conditions{}, *m_message),
                               {});
}

void AnswerTester::retranslate()
{
    m_title->setText(tr("&What would answer this?"));
    m_text->setPlaceholderText(tr("Hello"));
    m_text->setAccessibleName(tr("Text or number of a delivery"));
    m_rules->setHeaderLabels({tr("Rule"), tr("Why")});
    m_rules->setAccessibleName(tr("Why each rule applies or not"));
    fillSources();
    if (isVisible())
        listDeliveries();
    take();
}

} // namespace ui
