// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"
#include "core/api/mediaapi.h"
#include "core/message/bodies.h"

namespace core::api {

/// What the platform knows a mass send by.
struct MassReceipt
{
    qint64 msgId = 0; ///< 0 = the answer does not say
    qint64 msgDataId = 0; ///< of articles, else 0
    bool wasThereAlready = false; ///< 45065: it has a send with this clientmsgid, and this is its number
};

/// mass/sendall or mass/send with exactly these bytes, once: neither -1 nor a lost answer is repeated here. -1 counts
/// as an unknown outcome.
[[nodiscard]] Task<MassReceipt> requestMassSend(ApiClient &client, Account account, message::Request request);
/// mass/get: "SENDING", "SEND_SUCCESS", "SEND_FAIL", "DELETE", or what it says else.
[[nodiscard]] Task<QString> massStatus(ApiClient &client, Account account, qint64 msgId);
/// mass/delete; article from 1, 0 = all.
[[nodiscard]] Task<void> deleteMass(ApiClient &client, Account account, qint64 msgId, int article);
/// mass/preview with exactly these bytes, once; yields the msg_id.
[[nodiscard]] Task<qint64> requestPreview(ApiClient &client, Account account, message::Request request);

/// media/uploadvideo: of an uploaded video one that mass sends and previews take; yields its media id. Sends nothing,
/// so that it may be repeated.
[[nodiscard]] Task<QString> convertForMassSends(ApiClient &client, Account account, QString mediaId, VideoText text);

struct MassSpeed
{
    int speed = 0; ///< 0, the fastest, to 4
    int perMinute = 0; ///< messages
};
[[nodiscard]] Task<MassSpeed> massSpeed(ApiClient &client, Account account);
[[nodiscard]] Task<void> setMassSpeed(ApiClient &client, Account account, int speed);

/// user/get: how many follow the account.
[[nodiscard]] Task<qint64> countFollowers(ApiClient &client, Account account);

struct TagCount
{
    qint64 id = 0;
    QString name;
    qint64 followers = 0;
};
/// tags/get
[[nodiscard]] Task<QList<TagCount>> countTags(ApiClient &client, Account account);

} // namespace core::api
