// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/messageeditor.h"

#include "core/callback/editing.h"
#include "core/callback/samples.h"
#include "ui/pages/simulator/messageform.h"
#include "ui/pages/simulator/samplelist.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/errorcard.h"

#include <QCheckBox>
#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace simulator = core::simulator;

MessageEditor::MessageEditor(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_words(core::callback::Explanations::load())
    , m_samples(new SampleList)
    , m_form(new MessageForm)
    , m_renew(new QCheckBox)
    , m_source(new CodeView(CodeView::Use::Edit))
    , m_error(new ErrorCard)
{
    m_source->setObjectName(u"messageXml"_s);
    m_error->setObjectName(u"messageFault"_s);
    m_renew->setObjectName(u"renew"_s);
    m_renew->setChecked(true);

    auto *form = new QWidget;
    auto *middle = new QVBoxLayout(form);
    middle->setContentsMargins(8, 0, 8, 0);
    middle->addWidget(m_form, 1);
    middle->addWidget(m_renew);
    auto *source = new QWidget;
    auto *right = new QVBoxLayout(source);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_source, 1);
    right->addWidget(m_error);
    m_samples->setMinimumWidth(130);
    form->setMinimumWidth(260);
    source->setMinimumWidth(180);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"messageSplitter"_s);
    splitter->addWidget(m_samples);
    splitter->addWidget(form);
    splitter->addWidget(source);
    splitter->setSizes({190, 480, 380});
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    m_reading.setSingleShot(true);
    m_reading.setInterval(250ms);
    connect(&m_reading, &QTimer::timeout, this, &MessageEditor::readSource);
    connect(m_source, &CodeView::edited, &m_reading, qOverload<>(&QTimer::start));
    connect(m_samples, &SampleList::chosen, this, &MessageEditor::choose);
    connect(m_renew, &QCheckBox::toggled, this, &MessageEditor::showForm);
    connect(m_form, &MessageForm::edited, this, &MessageEditor::setField);
    connect(m_form, &MessageForm::addRequested, this, &MessageEditor::addField);
    connect(m_form, &MessageForm::repeatRequested, this, [this](const QList<int> &place) {
        simulator::repeatElement(m_tree, place);
        showTree();
    });
    connect(m_form, &MessageForm::removeRequested, this, [this](const QList<int> &place) {
        simulator::removeElement(m_tree, place);
        showTree();
    });
}

void MessageEditor::choose(const QString &sample)
{
    if (m_samples->current() != sample) {
        m_samples->setCurrent(sample); // comes back here
        return;
    }
    const QString follower = m_tree.textOf(u"FromUserName");
    QMap<QString, QString> fields;
    if (!follower.isEmpty())
        fields.insert(u"FromUserName"_s, follower);
    const auto message =
        core::callback::sample(sample, fields, m_clock.now(), simulator::freshMessageId().toLongLong());
    m_tree = core::parseXml(message.value_or(QByteArray())).value_or(core::XmlNode());
    showTree();
}

QString MessageEditor::sample() const
{
    return m_samples->current();
}

core::Result<QByteArray> MessageEditor::message() const
{
    const QByteArray xml = m_source->text().toUtf8();
    if (const auto tree = core::parseXml(xml); !tree)
        return core::fail(tree.error());
    return xml;
}

core::Result<QByteArray> MessageEditor::prepare(const simulator::Parties &parties)
{
    readSource();
    const auto written = message();
    if (!written)
        return written;
    auto ready = simulator::addressed(*written, parties);
    if (ready && m_renew->isChecked())
        ready = simulator::renewed(*ready, m_clock.now());
    if (!ready || *ready == *written)
        return ready;
    m_tree = core::parseXml(*ready).value_or(core::XmlNode());
    showTree();
    return message();
}

QString MessageEditor::kind() const
{
    return simulator::kindOf(m_tree);
}

void MessageEditor::setFollower(const QString &openId)
{
    if (openId.isEmpty() || !m_tree.child(u"FromUserName") || m_tree.textOf(u"FromUserName") == openId)
        return;
    core::callback::elementOrNew(m_tree, u"FromUserName"_s).text = openId;
    showTree();
}

void MessageEditor::setField(const QList<int> &place, const QString &value)
{
    if (core::XmlNode *element = simulator::elementAt(m_tree, place))
        element->text = value;
    showTree();
}

void MessageEditor::addField(const QString &path)
{
    const QString value = m_words.values(simulator::kindOf(m_tree), path).value(0);
    if (core::callback::setField(m_tree, path, value))
        showTree();
}

/// The form has been used: the XML follows.
void MessageEditor::showTree()
{
    m_reading.stop();
    m_fault.reset();
    m_error->clear();
    m_source->setText(QString::fromUtf8(core::writePrettyXml(m_tree)), CodeView::Syntax::Xml);
    m_source->markLine(0);
    showForm();
    Q_EMIT changed();
}

/// The XML has been edited: the form follows, as soon as it is XML.
void MessageEditor::readSource()
{
    m_reading.stop();
    const auto tree = core::parseXml(m_source->text().toUtf8());
    if (!tree) {
        m_fault = tree.error();
        static const QRegularExpression number(u"\\d+"_s);
        m_source->markLine(number.match(tree.error().message).captured().toInt());
        m_error->setError(tree.error());
        Q_EMIT changed();
        return;
    }
    m_fault.reset();
    m_error->clear();
    m_source->markLine(0);
    if (*tree == m_tree)
        return;
    const QString follower = m_tree.textOf(u"FromUserName");
    m_tree = *tree;
    showForm();
    if (m_tree.textOf(u"FromUserName") != follower)
        Q_EMIT followerEdited(m_tree.textOf(u"FromUserName"));
    Q_EMIT changed();
}

void MessageEditor::showForm()
{
    m_form->show(m_tree, renewal(), m_words);
}

FieldEditor::Renewal MessageEditor::renewal() const
{
    return m_renew->isChecked() ? FieldEditor::Renewal::AtSending : FieldEditor::Renewal::ByHand;
}

void MessageEditor::retranslate()
{
    m_renew->setText(tr("&New MsgId and CreateTime at each sending"));
    m_samples->retranslate(m_words);
    m_form->retranslate();
    showForm();
}

} // namespace ui
