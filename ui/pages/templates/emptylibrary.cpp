// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/emptylibrary.h"

#include "ui/pages/templates/templatelibrary.h"
#include "ui/widgets/emptyview.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

EmptyLibrary::EmptyLibrary(TemplateLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_view(new EmptyView(u"template"_s))
    , m_read(m_view->addButton())
    , m_add(m_view->addButton())
{
    m_read->setObjectName(u"readFirst"_s);
    m_add->setObjectName(u"firstTemplate"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_read, &QPushButton::clicked, this, [this] { m_library.refresh(); });
    connect(m_add, &QPushButton::clicked, this, &EmptyLibrary::addRequested);
    connect(&library, &TemplateLibrary::changed, this, &EmptyLibrary::follow);
    follow();
}

void EmptyLibrary::follow()
{
    const bool wasRead = m_library.readAt().isValid();
    if (!m_library.obstacle().isEmpty())
        m_view->setTexts(tr("This account has no templates"), m_library.obstacle());
    else if (m_library.isReading())
        m_view->setTexts(tr("Reading the platform's lists…"), {});
    else if (!wasRead)
        m_view->setTexts(tr("Not read yet"), tr("The platform is asked for the account's templates when you want it."));
    else
        m_view->setTexts(tr("No templates yet"),
                         tr("Add one from the platform's public library, by its number or by words."));
    m_read->setText(tr("Read the list"));
    m_add->setText(tr("Add a template…"));
    m_read->setVisible(!wasRead && !m_library.isReading());
    m_add->setVisible(m_library.obstacle().isEmpty() && wasRead && !m_library.isReading());
}

void EmptyLibrary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace ui
