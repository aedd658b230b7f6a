// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jssdk/jsapipicker.h"

#include "core/jssdk/jsapilist.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::jssdk::JsApi;
using core::jssdk::JsApiList;

namespace {

QString statusText(const JsApi &api)
{
    switch (api.status) {
    case JsApi::Status::Current: return {};
    case JsApi::Status::Deprecated:
        return api.replacedBy.isEmpty() ? JsApiPicker::tr("will go") : JsApiPicker::tr("use %1").arg(api.replacedBy);
    case JsApi::Status::Retired: return JsApiPicker::tr("does nothing any more");
    }
    Q_UNREACHABLE();
}

} // namespace

JsApiPicker::JsApiPicker(const QStringList &chosen, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_count(new ToneLabel(Tone::Muted))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"jsApiPicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Choose JS-SDK APIs"));
    resize(860, 560);
    m_search->setObjectName(u"apiSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search by name or purpose"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_tree->setObjectName(u"apiTree"_s);
    m_tree->setHeaderLabels({tr("Name"), tr("What it does"), tr("State")});
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(windowTitle());
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Take over"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_buttons);
    fill(chosen);
    connect(m_search, &QLineEdit::textChanged, this, &JsApiPicker::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, &JsApiPicker::countChosen);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT this->chosen(names());
        accept();
    });
    countChosen();
    m_search->setFocus();
}

void JsApiPicker::fill(const QStringList &chosen)
{
    const JsApiList &list = JsApiList::shipped();
    const QString language = QLocale().name();
    QTreeWidgetItem *group = nullptr;
    QString current;
    for (const JsApi &api : list.apis) {
        if (api.group != current || group == nullptr) {
            current = api.group;
            group = new QTreeWidgetItem(m_tree, {core::jssdk::groupTitle(api.group)});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
        }
        auto *item = new QTreeWidgetItem(group, {api.name, api.description(language), statusText(api)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, chosen.contains(api.name) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(1, item->text(1));
        if (api.status != JsApi::Status::Current)
            item->setForeground(2, toneColor(Tone::Warning, palette()));
    }
    for (const QString &name : chosen) {
        if (!list.find(name))
            m_unlisted += name;
    }
    m_tree->expandAll();
    m_tree->header()->resizeSection(0, 250);
    m_tree->header()->resizeSection(1, 300);
}

void JsApiPicker::filter(const QString &needle)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool isWanted = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool matches = group->text(0).contains(needle, Qt::CaseInsensitive)
                || item->text(0).contains(needle, Qt::CaseInsensitive)
                || item->text(1).contains(needle, Qt::CaseInsensitive);
            item->setHidden(!matches);
            isWanted |= matches;
        }
        group->setHidden(!isWanted);
    }
}

QStringList JsApiPicker::names() const
{
    QStringList names;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = m_tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            if (group->child(j)->checkState(0) == Qt::Checked)
                names += group->child(j)->text(0);
        }
    }
    return names + m_unlisted;
}

void JsApiPicker::countChosen()
{
    m_count->setText(tr("%n chosen; list of %1", nullptr, int(names().size()))
                         .arg(QLocale().toString(JsApiList::shipped().date, QLocale::ShortFormat)));
}

} // namespace ui
