// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batchservices.h"
#include "app/desktop/embeddedsandbox.h"
#include "app/desktop/leftovers.h"
#include "app/desktop/logfile.h"
#include "app/desktop/options.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/systemscheme.h"
#include "app/services.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/inspectorswitch.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace app {

/// The life of mpdesk: constructs everything, connects it, shows the window.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(Options options);
    ~Application() override;

    /// Until the window is closed.
    [[nodiscard]] int run();

private:
    [[nodiscard]] core::Done open();
    void choose();
    void connectParts();
    void makeWindow();
    void explain(const core::Error &error);
    void afterShown();
    void draw();
    [[nodiscard]] int fail(const core::Error &error);

    Options m_options;
    ui::Theme m_theme;
    ui::Language m_language;
    SystemScheme m_scheme;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<BatchServices> m_batches;
    std::unique_ptr<Leftovers> m_leftovers;
    std::unique_ptr<ui::InspectorSwitch> m_inspector;
    std::unique_ptr<EmbeddedSandbox> m_sandbox;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace app
