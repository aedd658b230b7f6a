// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/jsonview.h"

#include "core/menu/menujson.h"
#include "ui/pages/menu/menusession.h"

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::menu;

JsonView::JsonView(MenuSession &session, QWidget *parent) : SourceView(u"menuJson"_s, parent), m_session(session)
{
    connect(&session.editing(), &MenuEditing::changed, this, &JsonView::follow);
    connect(&session, &MenuSession::accountSwitched, this, &JsonView::showSubject);
    retranslate();
}

QString JsonView::faultyText() const
{
    return m_session.faultyText();
}

void JsonView::setFaultyText(const QString &text)
{
    m_session.setFaultyText(text);
}

QString JsonView::ownText() const
{
    const MenuSet &menus = m_session.editing().menus();
    return menus.isEmpty() ? QString() : QString::fromUtf8(write(menus));
}

QList<SourceView::Fault> JsonView::faultsOf(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return {}; // which is no menu
    QList<Fault> faults;
    for (const Reading reading = read(text.toUtf8()); const Problem &problem : reading.problems) {
        const bool isError = problem.severity == Problem::Severity::Error;
        faults += {.tone = isError ? Tone::Bad : Tone::Warning, .text = problem.message, .line = problem.line};
    }
    return faults;
}

void JsonView::take(const QString &text)
{
    const Reading reading = read(text.toUtf8());
    if (reading.menus != m_session.editing().menus())
        m_session.editing().replace(reading.menus, tr("Edit as JSON"));
}

SourceView::Texts JsonView::texts() const
{
    return {
        .name = tr("Menus as JSON"),
        .inStep = tr("Text and design follow each other; a valid text is taken over after a short pause."),
        .faulty = tr("This text cannot be read yet. It is kept as it is; the design shows the menu as it was before."),
        .overtaken = tr("This text cannot be read yet, and the menu was changed elsewhere meanwhile. Once it can be "
                        "read it replaces those changes."),
        .discarding = tr("Shows the menu as the design has it"),
    };
}

} // namespace ui
