// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <variant>

namespace lanyard {

/// A queue of this computer's CUPS server, by its name.
struct CupsQueueAddress
{
    QString queue;

    friend bool operator==(const CupsQueueAddress &, const CupsQueueAddress &) = default;
};

/// A printer that speaks IPP itself: `ipp://host[:port]/path`, `ipps://…`.
struct IppAddress
{
    QString host;
    int port = 631;
    QString path; ///< begins with a slash
    bool encrypted = false;

    friend bool operator==(const IppAddress &, const IppAddress &) = default;
};

/// A label printer for ZPL on the network: `socket://host[:9100][?dpi=203]`, also `zpl://…`.
struct RawSocketAddress
{
    QString host;
    int port = 9100;
    int dpi = 203;

    friend bool operator==(const RawSocketAddress &, const RawSocketAddress &) = default;
};

/// A label printer for ZPL on a cable: `/dev/usb/lp0[?dpi=203]`, also `usb:/dev/usb/lp0`.
struct RawDeviceAddress
{
    QString path;
    int dpi = 203;

    friend bool operator==(const RawDeviceAddress &, const RawDeviceAddress &) = default;
};

/// A folder that takes PDF files: `file:///path`, or its absolute path.
struct FolderAddress
{
    QString path;

    friend bool operator==(const FolderAddress &, const FolderAddress &) = default;
};

/// What a printer is reached by. What starts like one of the addresses above and is none is a
/// mistake, never the name of a queue.
struct PrinterAddress
{
    using Way = std::
        variant<CupsQueueAddress, IppAddress, RawSocketAddress, RawDeviceAddress, FolderAddress>;
    Way way;

    /// Why a text is none.
    enum class Mistake {
        NoHost, ///< nothing says which printer
        Port, ///< not from 1 to 65535
        Resolution, ///< something else than one that label printers have
        TooMuch, ///< a user, a password, a query or a path that mean nothing here
        NoWholePath, ///< of a folder or device
        OtherComputer, ///< a folder or device there
        NoName ///< no queue of CUPS can be called that
    };
    [[nodiscard]] static std::variant<PrinterAddress, Mistake> read(const QString &text);
    [[nodiscard]] static std::optional<PrinterAddress> parse(const QString &text);

    friend bool operator==(const PrinterAddress &, const PrinterAddress &) = default;
};

} // namespace lanyard
