// SPDX-License-Identifier: Apache-2.0
// The program in its hidden mode, without the rest of it.
#include "app/exchange/TableProcess.h"

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return lanyard::exchange::isTableProcess(arguments)
        ? lanyard::exchange::runTableProcess(arguments)
        : 2;
}
