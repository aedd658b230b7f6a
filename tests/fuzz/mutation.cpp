// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mutates requests where it matters: no chance finds a signature or a key, so what is inside the envelope is mutated,
// then encrypted and signed again.
#include "tests/fuzz/sealing.h"
#include "tests/fuzz/wire.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t most);

namespace {

using namespace core;

QByteArray mutated(QByteArray bytes, std::size_t most)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    bytes.resize(static_cast<qsizetype>(std::max(size, most)));
    const std::size_t now = LLVMFuzzerMutate(reinterpret_cast<std::uint8_t *>(bytes.data()), size, most);
    bytes.truncate(static_cast<qsizetype>(now));
    return bytes;
}

CallbackMode modeOf(const ServerRequest &request, unsigned seed)
{
    const auto route = fuzz::routeOf(request.path);
    return route && seed % 8 != 0 ? route->keys.mode : static_cast<CallbackMode>(seed / 8 % 3);
}

ServerRequest mutatedRequest(ServerRequest request, unsigned seed, std::size_t most)
{
    const CallbackMode mode = modeOf(request, seed / 8);
    const auto opened = callback::open(fuzz::keysOf(CallbackMode::Safe), callback::Query::parse(request.query),
                                       request.body, callback::Verify::No);
    const QByteArray message = opened.plain.isEmpty() ? request.body : opened.plain;
    switch (seed % 8) {
    case 0: request.body = mutated(request.body, most); return fuzz::signedAnew(request);
    case 1: request.query = mutated(request.query, 512); return request;
    case 2: return fuzz::sealedFrame(mode, message, mutated(fuzz::framed(message), most));
    default: return fuzz::sealed(mode, mutated(message, most));
    }
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (seed % 16 != 0) {
        // Base64 takes four bytes for three, and the rest of the request some hundred.
        const std::size_t room = most > 2048 ? most / 2 : most / 4;
        const QByteArray output = fuzz::inputFrom(mutatedRequest(fuzz::requestFrom(input), seed / 16, room));
        if (static_cast<std::size_t>(output.size()) <= most) {
            std::memcpy(data, output.constData(), static_cast<std::size_t>(output.size()));
            return static_cast<std::size_t>(output.size());
        }
    }
    return LLVMFuzzerMutate(data, size, most);
}
