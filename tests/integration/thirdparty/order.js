// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

/// What the test wants, as one JSON object on standard input: secrets never stand in argv.
const fs = require('fs');

module.exports = JSON.parse(fs.readFileSync(0, 'utf8'));

/// Lets time pass in the simulated platform.
module.exports.advance = async (seconds) => {
  const answer = await fetch(`${module.exports.baseUrl}/mpdesk-sandbox/advance`, {
    method: 'POST',
    body: JSON.stringify({ seconds }),
  });
  if (!answer.ok) throw new Error(`the sandbox does not obey: ${answer.status}`);
};
