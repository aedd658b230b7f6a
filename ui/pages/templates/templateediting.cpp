// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/templateediting.h"

#include "core/catalogue/catalogue.h"
#include "ui/support/valuestep.h"

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::templates;
using core::Problem;

namespace {

/// At most so much of what was typed is lost when the program dies.
constexpr std::chrono::milliseconds keepAfter{200};

/// "data.thing1.value"
QString pathOf(const QString &field)
{
    return u"data."_s + field + u".value";
}

bool isAbsence(const Problem &problem)
{
    return problem.rule == "template.value.missing"_L1
        || (problem.rule == "template.target.form"_L1 && problem.found.toString().isEmpty());
}

/// In the template's order; what the template does not have behind it, empty ones not at all.
void sortValues(QList<Value> &values, const QStringList &fields)
{
    values.removeIf([](const Value &value) { return value.text.isEmpty() && value.color.isEmpty(); });
    const auto rank = [&fields](const Value &value) {
        const qsizetype at = fields.indexOf(value.field);
        return at < 0 ? fields.size() : at;
    };
    std::ranges::stable_sort(values, {}, rank);
}

} // namespace

TemplateEditing::TemplateEditing(core::TemplateStore &store, const core::Catalogue &catalogue, const core::Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_catalogue(catalogue)
    , m_clock(clock)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepAfter);
    connect(&m_keeping, &QTimer::timeout, this, &TemplateEditing::keepNow);
}

TemplateEditing::~TemplateEditing()
{
    keepNow();
    m_undo.blockSignals(true); // it tells of its end
}

void TemplateEditing::setSubject(const core::AppId &appId, const Template *subject)
{
    const bool isSame = subject && m_rules && m_rules->subject() == *subject && appId == m_appId;
    if (isSame || (!subject && !m_rules))
        return;
    const bool isOther = !subject || !m_rules || m_rules->subject().id != subject->id || appId != m_appId;
    if (isOther)
        keepNow();
    m_appId = appId;
    if (subject)
        m_rules.emplace(*subject, m_catalogue);
    else
        m_rules.reset();
    if (isOther)
        restore();
    Q_EMIT subjectChanged();
    recheck();
}

void TemplateEditing::restore()
{
    m_undo.clear();
    m_message = {};
    m_faultyText.clear();
    m_refusal.reset();
    m_isDemanded = false;
    if (!m_rules)
        return;
    const auto kept = m_store.message(m_appId, m_rules->subject().id);
    if (!kept)
        Q_EMIT keepFailed(kept.error());
    else if (*kept) {
        m_message = (*kept)->message;
        m_faultyText = (*kept)->text;
    }
    if (m_message.templateId.isEmpty())
        m_message.templateId = m_rules->subject().id;
}

QString TemplateEditing::valueOf(const QString &field) const
{
    const Value *value = m_message.find(field);
    return value ? value->text : QString();
}

void TemplateEditing::setValue(const QString &field, const QString &text)
{
    TemplateMessage after = m_message;
    const auto found = std::ranges::find(after.values, field, &Value::field);
    if (found == after.values.end())
        after.values += Value{.field = field, .text = text, .color = {}};
    else
        found->text = text;
    push(std::move(after), tr("Typing"), field);
}

void TemplateEditing::setReceiver(const QString &openId)
{
    TemplateMessage after = m_message;
    after.toUser = openId;
    push(std::move(after), tr("Typing"), u"touser"_s);
}

void TemplateEditing::setUrl(const QString &url)
{
    TemplateMessage after = m_message;
    after.url = url;
    push(std::move(after), tr("Typing"), u"url"_s);
}

void TemplateEditing::setMiniProgram(const MiniProgram &miniProgram, const QString &typing)
{
    TemplateMessage after = m_message;
    after.miniProgram = miniProgram;
    push(std::move(after), tr("Typing"), typing);
}

void TemplateEditing::setClientMsgId(const QString &id)
{
    TemplateMessage after = m_message;
    after.clientMsgId = id;
    push(std::move(after), tr("Typing"), u"client_msg_id"_s);
}

void TemplateEditing::replace(const TemplateMessage &message, const QString &undoText)
{
    push(message, undoText);
}

void TemplateEditing::fillWithExample()
{
    if (!m_rules)
        return;
    TemplateMessage after = m_message;
    const QHash<QString, QString> examples = exampleValues(m_rules->subject());
    for (const QString &field : m_rules->fields()) {
        const bool isEmpty = !after.find(field) || after.find(field)->text.isEmpty();
        if (!isEmpty || isNoLongerShown(field))
            continue;
        const QStringList choices = m_rules->choicesOf(field);
        const QString sample = choices.isEmpty() ? sampleOf(kindOf(field)) : choices.constFirst();
        after.values.removeIf([&field](const Value &value) { return value.field == field; });
        after.values += Value{.field = field, .text = examples.value(field, sample), .color = {}};
    }
    push(std::move(after), tr("Fill in the example"));
}

void TemplateEditing::push(TemplateMessage after, const QString &text, const QString &typing)
{
    if (!m_rules)
        return;
    if (after.templateId.isEmpty())
        after.templateId = m_rules->subject().id;
    sortValues(after.values, m_rules->fields());
    if (after == m_message)
        return;
    m_undo.push(new ValueStep<TemplateMessage>([this](const TemplateMessage &message) { show(message); }, m_message,
                                               std::move(after), text, typing));
}

void TemplateEditing::show(const TemplateMessage &message)
{
    const auto textAt = [](const TemplateMessage &in, const QString &path) {
        for (const Value &value : in.values) {
            if (pathOf(value.field) == path)
                return value.text;
        }
        return path == "touser"_L1 ? in.toUser : in.url;
    };
    if (m_refusal && textAt(m_message, m_refusal->path) != textAt(message, m_refusal->path))
        m_refusal.reset();
    m_message = message;
    keepSoon();
    recheck();
}

void TemplateEditing::setFaultyText(const QString &text)
{
    if (text == m_faultyText)
        return;
    m_faultyText = text;
    keepSoon();
    Q_EMIT changed();
}

QList<Problem> TemplateEditing::shownProblems() const
{
    QList<Problem> shown = m_problems;
    if (!m_isDemanded)
        shown.removeIf(isAbsence);
    return shown;
}

void TemplateEditing::demand()
{
    if (std::exchange(m_isDemanded, true))
        return;
    Q_EMIT changed();
}

void TemplateEditing::setRefusal(const std::optional<Problem> &refusal)
{
    m_refusal = refusal;
    recheck();
}

void TemplateEditing::recheck()
{
    m_problems = m_rules ? m_rules->check(m_message) : QList<Problem>();
    if (m_refusal)
        m_problems += *m_refusal;
    Q_EMIT changed();
}

void TemplateEditing::keepSoon()
{
    // Not put off by the next key, so that a fast typist loses no more than a slow one.
    if (std::exchange(m_isToKeep, true))
        return;
    m_keeping.start();
}

void TemplateEditing::keepNow()
{
    if (!std::exchange(m_isToKeep, false) || !m_rules)
        return;
    m_keeping.stop();
    const core::Done kept =
        m_store.keepMessage(m_appId, m_rules->subject(), {.message = m_message, .text = m_faultyText}, m_clock.now());
    if (!kept)
        Q_EMIT keepFailed(kept.error());
}

} // namespace ui
