// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_startup ROUNDS NAME COMMAND… [-- NAME COMMAND…]
// Starts each program in turn, as many rounds as asked, and measures from fork to the first mapped window of a
// window's size, then the resident memory two seconds later. Prints the medians and the ratio to the last program.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <poll.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

struct Free
{
    void operator()(void *pointer) const { std::free(pointer); }
};

struct Program
{
    std::string name;
    std::vector<std::string> command;
    std::vector<double> startMs;
    std::vector<double> residentMb;
};

/// Hears of every top-level window of a screen without a window manager.
class Screen
{
public:
    Screen() : m_connection(xcb_connect(nullptr, nullptr))
    {
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(m_connection);
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    [[nodiscard]] bool works() const { return xcb_connection_has_error(m_connection) == 0; }

    void forgetPending()
    {
        while (std::unique_ptr<xcb_generic_event_t, Free>(xcb_poll_for_event(m_connection))) { }
    }

    [[nodiscard]] bool waitForWindow(Clock::time_point until)
    {
        while (Clock::now() < until) {
            pollfd wait{.fd = xcb_get_file_descriptor(m_connection), .events = POLLIN, .revents = 0};
            poll(&wait, 1, 100);
            while (const std::unique_ptr<xcb_generic_event_t, Free> event{xcb_poll_for_event(m_connection)}) {
                if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY
                    && isWindow(reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window))
                    return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] bool isWindow(xcb_window_t window) const
    {
        const std::unique_ptr<xcb_get_geometry_reply_t, Free> geometry(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        return geometry && geometry->width >= 200 && geometry->height >= 200; // not a helper window
    }

    xcb_connection_t *m_connection;
};

double residentMb(pid_t pid)
{
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            return std::strtod(line.c_str() + 6, nullptr) / 1024;
    }
    return 0;
}

pid_t start(const Program &program)
{
    const pid_t pid = fork();
    if (pid != 0)
        return pid;
    std::vector<char *> arguments;
    for (const std::string &word : program.command)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    if (!std::freopen("/dev/null", "w", stderr) || !std::freopen("/dev/null", "w", stdout))
        _exit(126);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

bool measure(Screen &screen, Program &program)
{
    screen.forgetPending();
    const auto begin = Clock::now();
    const pid_t pid = start(program);
    const bool shown = screen.waitForWindow(begin + std::chrono::seconds(20));
    const std::chrono::duration<double, std::milli> took = Clock::now() - begin;
    if (shown) {
        std::this_thread::sleep_for(std::chrono::seconds(2));
        program.startMs.push_back(took.count());
        program.residentMb.push_back(residentMb(pid));
    } else {
        std::fprintf(stderr, "%s showed no window\n", program.name.c_str());
    }
    kill(pid, SIGTERM);
    waitpid(pid, nullptr, 0);
    return shown;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

std::vector<Program> parse(int argc, char **argv)
{
    std::vector<Program> programs;
    bool begins = true;
    for (int i = 2; i < argc; ++i) {
        if (std::strcmp(argv[i], "--") == 0 && !begins) {
            begins = true;
        } else if (begins) {
            programs.push_back({.name = argv[i], .command = {}, .startMs = {}, .residentMb = {}});
            begins = false;
        } else {
            programs.back().command.emplace_back(argv[i]);
        }
    }
    return programs;
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<Program> programs = parse(argc, argv);
    Screen screen;
    if (programs.empty() || !screen.works()) {
        std::fprintf(stderr, "usage: bench_startup ROUNDS NAME COMMAND… [-- NAME COMMAND…], with DISPLAY set\n");
        return 2;
    }
    const int rounds = std::atoi(argv[1]);
    for (int round = -1; round < rounds; ++round) { // the first round warms the disk cache and does not count
        for (Program &program : programs) {
            if (!measure(screen, program))
                return 1;
            if (round < 0) {
                program.startMs.clear();
                program.residentMb.clear();
            }
        }
    }
    const double startBase = median(programs.back().startMs);
    const double memoryBase = median(programs.back().residentMb);
    std::printf("%-12s %12s %8s %12s %8s\n", "program", "window, ms", "ratio", "idle, MB", "ratio");
    for (const Program &program : programs) {
        std::printf("%-12s %12.0f %8.2f %12.1f %8.2f\n", program.name.c_str(), median(program.startMs),
                    median(program.startMs) / startBase, median(program.residentMb),
                    median(program.residentMb) / memoryBase);
    }
    return 0;
}
