// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

namespace lanyard::cli {

Exit createCommand(Command &command);
Exit importCommand(Command &command);
Exit findCommand(Command &command);
Exit correctCommand(Command &command);
Exit admitCommand(Command &command);
Exit undoCommand(Command &command);
Exit walkInCommand(Command &command);
Exit payCommand(Command &command);
Exit blockCommand(Command &command);
Exit unblockCommand(Command &command);
Exit swapCommand(Command &command);
Exit noteCommand(Command &command);
Exit reissueCommand(Command &command);
Exit historyCommand(Command &command);
Exit decodeCommand(Command &command);
Exit badgeCommand(Command &command);
Exit exportCommand(Command &command);
Exit statsCommand(Command &command);
Exit doorsCommand(Command &command);
Exit operatorsCommand(Command &command);
Exit mediaCommand(Command &command);
Exit templatesCommand(Command &command);
Exit printersCommand(Command &command);
Exit keysCommand(Command &command);
Exit settingsCommand(Command &command);
Exit sourcesCommand(Command &command);
Exit hubCommand(Command &command);
Exit verifyCommand(Command &command);
Exit demoCommand(Command &command);

} // namespace lanyard::cli
