// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/replayform.h"

#include "core/http/plainway.h"
#include "core/http/transport.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/fieldlines.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/urlbox.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace ui {

using namespace Qt::StringLiterals;
using core::Delivery;
using core::Replayer;
using Envelope = core::ReplayForm::Envelope;

namespace {

enum Choice { OneByOne, AsThen, Faster, AtOnce };

QString editable(const QByteArray &message)
{
    if (core::callback::isJson(message))
        return QString::fromUtf8(message);
    const auto tree = core::parseXml(message);
    return QString::fromUtf8(tree ? core::writePrettyXml(*tree) : message);
}

bool hasMessage(const Delivery &delivery)
{
    return delivery.state == Delivery::State::Accepted && !delivery.plain.isEmpty();
}

} // namespace

ReplayForm::ReplayForm(core::Settings &settings, const QList<Delivery> &deliveries, QWidget *parent)
    : QWidget(parent)
    , m_url(new UrlBox(settings))
    , m_hint(new ToneLabel(Tone::Warning))
{
    m_url->setObjectName(u"replayUrl"_s);
    m_hint->setObjectName(u"replayHint"_s);
    const auto label = [](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text);
        made->setBuddy(buddy);
        return made;
    };
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(label(tr("&URL"), m_url), 0, 0);
    grid->addWidget(m_url, 0, 1);
    grid->addWidget(m_hint, 1, 1);
    QWidget *envelope = createEnvelope();
    grid->addWidget(label(tr("Form"), m_renewed), 2, 0);
    grid->addWidget(envelope, 2, 1);
    QWidget *pace = createPace();
    grid->addWidget(label(tr("&Pace"), m_pace), 3, 0);
    grid->addWidget(pace, 3, 1);
    QWidget *editor = createEditor(deliveries);
    m_editLabel = label(m_message ? tr("Message") : tr("Change &fields"), editor);
    grid->addWidget(m_editLabel, 4, 0, Qt::AlignTop);
    grid->addWidget(editor, 4, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
    connect(m_url, &UrlBox::urlChanged, this, &ReplayForm::showState);
    showState();
}

QWidget *ReplayForm::createEnvelope()
{
    m_renewed = new QRadioButton(tr("Signed and encrypted a&new"));
    m_renewed->setObjectName(u"replayRenewed"_s);
    m_identical = new QRadioButton(tr("&Identical, byte by byte"));
    m_identical->setObjectName(u"replayIdentical"_s);
    m_identical->setToolTip(tr("With the old signature and moment; a careful server refuses that"));
    m_renewed->setChecked(true);
    auto *made = new QWidget;
    auto *layout = new QHBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_renewed);
    layout->addWidget(m_identical);
    layout->addStretch();
    connect(m_renewed, &QRadioButton::toggled, this, &ReplayForm::showState);
    return made;
}

QWidget *ReplayForm::createPace()
{
    m_pace = new QComboBox;
    m_pace->setObjectName(u"replayPace"_s);
    m_pace->addItems({tr("One by one"), tr("With the gaps they had"), tr("With shorter gaps"), tr("Several at once")});
    m_speed = new QDoubleSpinBox;
    m_speed->setObjectName(u"replaySpeed"_s);
    m_speed->setRange(0.1, 1000);
    m_speed->setDecimals(1);
    m_speed->setValue(10);
    m_speed->setSuffix(tr(" times faster"));
    m_speed->setAccessibleName(tr("How many times faster"));
    m_atOnce = new QSpinBox;
    m_atOnce->setObjectName(u"replayAtOnce"_s);
    m_atOnce->setRange(1, 64);
    m_atOnce->setValue(8);
    m_atOnce->setSuffix(tr(" at once"));
    m_atOnce->setAccessibleName(tr("How many at once"));
    auto *made = new QWidget;
    auto *layout = new QHBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pace);
    layout->addWidget(m_speed);
    layout->addWidget(m_atOnce);
    layout->addStretch();
    connect(m_pace, &QComboBox::currentIndexChanged, this, &ReplayForm::showState);
    return made;
}

QWidget *ReplayForm::createEditor(const QList<Delivery> &deliveries)
{
    if (deliveries.size() == 1 && hasMessage(deliveries.constFirst())) {
        m_message = new CodeView(CodeView::Use::Edit);
        m_message->setObjectName(u"replayMessage"_s);
        m_message->setMinimumHeight(120);
        m_original = deliveries.constFirst().plain;
        const bool isJson = core::callback::isJson(m_original);
        m_message->setText(editable(m_original), isJson ? CodeView::Syntax::Json : CodeView::Syntax::Xml);
        return m_message;
    }
    m_fields = new QPlainTextEdit;
    m_fields->setObjectName(u"replayFields"_s);
    m_fields->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fields->setTabChangesFocus(true);
    m_fields->setPlaceholderText(tr("Nothing is changed. One a line: Content=hello"));
    m_fields->setMaximumHeight(4 * m_fields->fontMetrics().lineSpacing() + 16);
    return m_fields;
}

void ReplayForm::setUrl(const QUrl &url)
{
    m_url->setOwn(url);
}

void ReplayForm::remember()
{
    m_url->remember();
}

void ReplayForm::showState()
{
    m_speed->setVisible(m_pace->currentIndex() == Faster);
    m_atOnce->setVisible(m_pace->currentIndex() == AtOnce);
    for (QWidget *editor : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_fields)}) {
        if (editor)
            editor->setEnabled(m_renewed->isChecked());
    }
    const QUrl url = m_url->url();
    const QString real =
        tr("The server %1 takes these messages for real ones: what it does about them it does again.").arg(url.host());
    const QString plain = core::plainWayWarning(url);
    m_hint->setText(plain.isEmpty() ? real : QString(real + u'\n' + plain));
    m_hint->setVisible(!url.host().isEmpty() && !core::isLoopback(url));
}

core::Result<Replayer::Order> ReplayForm::order() const
{
    Replayer::Order order{.to = m_url->url()};
    if (!order.to.isValid() || order.to.host().isEmpty())
        return core::invalid(u"url"_s, tr("\"%1\" is not a web address").arg(m_url->currentText()));
    order.form.envelope = m_renewed->isChecked() ? Envelope::Renewed : Envelope::Identical;
    if (m_fields && m_renewed->isChecked()) {
        const auto fields = fieldsFromLines(m_fields->toPlainText());
        if (!fields)
            return core::fail(fields.error());
        order.form.fields = *fields;
    }
    if (m_message && m_renewed->isChecked() && m_message->text() != editable(m_original)) {
        order.form.message = m_message->text().toUtf8();
        const auto tree = core::callback::treeOf(order.form.message);
        if (!tree)
            return core::fail(tree.error());
    }
    const int choice = m_pace->currentIndex();
    order.pace = choice == OneByOne ? Replayer::Pace::OneByOne
        : choice == AtOnce          ? Replayer::Pace::AtOnce
                                    : Replayer::Pace::Original;
    order.speed = choice == Faster ? m_speed->value() : 1;
    order.atOnce = m_atOnce->value();
    return order;
}

} // namespace ui
