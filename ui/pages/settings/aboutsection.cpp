// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/aboutsection.h"

#include "core/callback/selftest.h"
#include "ui/support/icons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

AboutSection::AboutSection(const core::DataFolder &folder, QWidget *parent)
    : Section(parent)
    , m_folder(folder)
    , m_version(new QLabel(this))
    , m_folderLabel(new QLabel(this))
    , m_path(new QLabel(this))
    , m_copyPath(new CopyButton([this] { return QDir::toNativeSeparators(m_folder.path()); }, this))
    , m_open(new QPushButton(this))
    , m_selfTest(new QPushButton(this))
    , m_result(new ToneLabel(Tone::Muted, this))
{
    m_path->setObjectName(u"dataFolder"_s);
    m_selfTest->setObjectName(u"selfTest"_s);
    m_result->setObjectName(u"selfTestResult"_s);
    m_version->setWordWrap(true);
    m_version->setForegroundRole(QPalette::PlaceholderText);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setText(QDir::toNativeSeparators(m_folder.path()));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setIcon(themedIcon(u"folder"_s));

    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_folderLabel);
    place->addWidget(m_path);
    place->addWidget(m_copyPath);
    place->addStretch();
    place->addWidget(m_open);
    auto *test = new QHBoxLayout;
    test->setSpacing(12);
    test->addWidget(m_selfTest);
    test->addWidget(m_result, 1);
    body()->addWidget(m_version);
    body()->addLayout(place);
    body()->addLayout(test);
    connect(m_open, &QPushButton::clicked, this, &AboutSection::openFolder);
    connect(m_selfTest, &QPushButton::clicked, this, &AboutSection::runSelfTest);
    retranslate();
}

void AboutSection::openFolder()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder.path())))
        Q_EMIT failed({.kind = core::Error::Kind::Unsupported,
                       .message = tr("No program of this desktop opens folders."),
                       .advice = QDir::toNativeSeparators(m_folder.path())});
}

void AboutSection::runSelfTest()
{
    const core::Result<int> checked = core::callback::selfTest();
    m_result->setTone(checked ? Tone::Good : Tone::Bad);
    m_result->setText(checked ? tr("%n published vector(s) came out right.", nullptr, *checked)
                              : checked.error().message);
}

void AboutSection::retranslate()
{
    setTitle(tr("About MpDesk"));
    m_version->setText(tr("Version %1 · Qt %2 · GPL-3.0-or-later. Not affiliated with Tencent.")
                           .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    m_folderLabel->setText(tr("Data folder"));
    m_copyPath->setWhat(tr("the path of the data folder"));
    m_open->setText(tr("Open"));
    m_selfTest->setText(tr("Check the cryptography"));
    m_result->setTone(Tone::Muted);
    m_result->setText(tr("Signatures and AES against the published vectors."));
}

} // namespace ui
