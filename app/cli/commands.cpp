// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QtGlobal>

namespace app::cli {

namespace {

constexpr Command all[] = {
    {"account", QT_TRANSLATE_NOOP("Cli", "The Official Accounts that MpDesk knows"), addAccount},
    {"token", QT_TRANSLATE_NOOP("Cli", "Access tokens"), addToken},
    {"ticket", QT_TRANSLATE_NOOP("Cli", "JS-SDK and card tickets"), addTicket},
    {"jssdk", QT_TRANSLATE_NOOP("Cli", "Signatures for web pages"), addJsSdk},
    {"oauth", QT_TRANSLATE_NOOP("Cli", "Web authorisation: build and check addresses, exchange codes"), addOauth},
    {"menu", QT_TRANSLATE_NOOP("Cli", "Custom menus: look, check, compare, publish, go back"), addMenu},
    {"message", QT_TRANSLATE_NOOP("Cli", "Messages in files: check, answer, preview, send to one or many"), addMessage},
    {"template", QT_TRANSLATE_NOOP("Cli", "Template messages: look, check, send to one or a hundred thousand"),
     addTemplate},
    {"media", QT_TRANSLATE_NOOP("Cli", "Images, voices and videos on the platform"), addMedia},
    {"draft", QT_TRANSLATE_NOOP("Cli", "Articles before they are published or sent"), addDraft},
    {"callback", QT_TRANSLATE_NOOP("Cli", "Callbacks: receive, look up, decode, push"), addCallback},
    {"api", QT_TRANSLATE_NOOP("Cli", "Every documented call of the platform"), addApi},
    {"quota", QT_TRANSLATE_NOOP("Cli", "What the platform allows a day, used and left; resets"), addQuota},
    {"explain", QT_TRANSLATE_NOOP("Cli", "What an error means, why it happened, what to do"), addExplain},
    {"sandbox", QT_TRANSLATE_NOOP("Cli", "A simulated platform on this machine"), addSandbox},
    {"tour", QT_TRANSLATE_NOOP("Cli", "The whole journey against a sandbox, checked step by step"), addTour},
    {"doctor", QT_TRANSLATE_NOOP("Cli", "Checks what MpDesk needs on this machine"), addDoctor},
    {"completion", "", addCompletion},
};

} // namespace

std::span<const Command> commands()
{
    return all;
}

} // namespace app::cli
