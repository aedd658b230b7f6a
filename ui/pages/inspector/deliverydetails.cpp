// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/deliverydetails.h"

#include "core/callback/explain.h"
#include "core/inspector/reopen.h"
#include "ui/pages/inspector/stepspage.h"
#include "ui/widgets/codeview.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Delivery;
using core::XmlNode;

namespace {

/// Puts an element and what is below it into the tree; `path` names it as the catalogue does:
/// "ScanCodeInfo.ScanResult".
void addElement(const XmlNode &node, const QString &path, const QString &type,
                const core::callback::Explanations &explanations, QTreeWidgetItem *parent)
{
    auto *item = new QTreeWidgetItem(parent, {node.name, node.text, explanations.field(type, path)});
    item->setToolTip(1, node.text);
    item->setToolTip(2, item->text(2));
    for (const XmlNode &child : node.children)
        addElement(child, path + u'.' + child.name, type, explanations, item);
    item->setExpanded(true);
}

QString asText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

DeliveryDetails::DeliveryDetails(QWidget *parent)
    : QTabWidget(parent)
    , m_fields(new QTreeWidget)
    , m_source(new CodeView)
    , m_request(new CodeView)
    , m_verification(new QWidget)
    , m_showToken(new QCheckBox)
    , m_steps(new QTextBrowser)
{
    setDocumentMode(true);
    m_fields->setObjectName(u"deliveryFields"_s);
    m_fields->setColumnCount(3);
    m_fields->setAlternatingRowColors(true);
    m_fields->header()->setObjectName(u"deliveryFieldsHeader"_s);
    m_fields->header()->resizeSection(0, 180);
    m_fields->header()->resizeSection(1, 280);
    m_source->setObjectName(u"deliverySource"_s);
    m_request->setObjectName(u"deliveryRequest"_s);
    m_steps->setObjectName(u"deliverySteps"_s);
    m_steps->setOpenLinks(false);
    m_steps->setFrameShape(QFrame::NoFrame);

    auto *layout = new QVBoxLayout(m_verification);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(m_showToken);
    layout->addWidget(m_steps, 1);

    addTab(m_fields, {});
    addTab(m_source, {});
    addTab(m_request, {});
    addTab(m_verification, {});
    connect(m_showToken, &QCheckBox::toggled, this, &DeliveryDetails::showSteps);
    retranslate();
}

void DeliveryDetails::show(const Delivery &delivery, const std::optional<core::callback::Keys> &keys)
{
    m_delivery = delivery;
    m_keys = keys;
    m_showToken->setEnabled(keys.has_value());
    showFields();
    showSource();
    showRequest();
    showSteps();
}

void DeliveryDetails::clear()
{
    m_delivery.reset();
    m_keys.reset();
    m_fields->clear();
    m_source->setText({}, CodeView::Syntax::Xml);
    m_request->setText({}, CodeView::Syntax::Plain);
    m_steps->clear();
}

void DeliveryDetails::showFields()
{
    m_fields->clear();
    if (!m_delivery)
        return;
    const QByteArray &bytes = m_delivery->plain.isEmpty() ? m_delivery->body : m_delivery->plain;
    const auto tree = bytes.trimmed().startsWith('{') ? core::callback::treeFromJson(bytes) : core::parseXml(bytes);
    if (!tree) {
        const QString reason = m_delivery->state == Delivery::State::UrlCheck
            ? tr("The URL check has no message: it asks for its echostr back.")
            : tree.error().message;
        m_fields->addTopLevelItem(new QTreeWidgetItem({tr("(no fields)"), reason}));
        return;
    }
    const QString type = m_delivery->event.isEmpty() ? m_delivery->type : m_delivery->event;
    // Once for all: a body may have 4096 elements.
    const auto explanations = core::callback::Explanations::load();
    for (const XmlNode &child : tree->children)
        addElement(child, child.name, type, explanations, m_fields->invisibleRootItem());
}

void DeliveryDetails::showSource()
{
    if (!m_delivery)
        return;
    const QByteArray &bytes = m_delivery->plain.isEmpty() ? m_delivery->body : m_delivery->plain;
    const bool isJson = bytes.trimmed().startsWith('{');
    m_source->setText(asText(bytes), isJson ? CodeView::Syntax::Json : CodeView::Syntax::Xml);
}

void DeliveryDetails::showRequest()
{
    if (!m_delivery)
        return;
    QByteArray text = m_delivery->method + ' ' + m_delivery->path;
    if (!m_delivery->query.isEmpty())
        text += '?' + m_delivery->query;
    text += '\n';
    for (const core::HttpHeader &header : m_delivery->headers)
        text += header.name + ": " + header.value + '\n';
    text += '\n' + m_delivery->body;
    text += "\n\n── " + tr("Answer").toUtf8() + " ── " + QByteArray::number(m_delivery->replyStatus) + '\n'
        + m_delivery->reply;
    m_request->setText(asText(text), CodeView::Syntax::Plain);
}

void DeliveryDetails::showSteps()
{
    if (!m_delivery)
        return;
    if (!m_keys) {
        m_steps->setHtml(stepsWithoutKeys(*m_delivery, palette()));
        return;
    }
    const core::callback::Opened opened = core::reopen(*m_delivery, *m_keys);
    const auto show = m_showToken->isChecked() ? core::callback::ShowToken::Yes : core::callback::ShowToken::No;
    m_steps->setHtml(stepsAsHtml(core::callback::verificationSteps(opened, *m_keys, show), palette()));
}

void DeliveryDetails::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        showFields();
        showRequest();
        showSteps();
    }
}

void DeliveryDetails::retranslate()
{
    setTabText(0, tr("Fields"));
    setTabText(1, tr("Message"));
    setTabText(2, tr("Request"));
    setTabText(3, tr("Verification"));
    m_fields->setHeaderLabels({tr("Element"), tr("Value"), tr("Meaning")});
    m_fields->setAccessibleName(tr("Decoded fields"));
    m_showToken->setText(tr("Show the callback Token in the calculation"));
}

} // namespace ui
