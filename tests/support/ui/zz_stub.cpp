#include "core/account/account.h"
bool core::Account::isSandbox() const { return type == AccountType::Sandbox; }
