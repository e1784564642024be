// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace lanyard {

/// Something that should have worked did not. A refused ticket is a Verdict, never a Failure.
struct Failure
{
    enum class Kind {
        NotFound, ///< no such file, door, printer, template …
        NoPrinter, ///< none is chosen for this desk
        NotPermitted, ///< exists, but may not be read or written
        ReadOnly, ///< the event file or its folder cannot be written
        InUse, ///< another Lanyard has the event file open
        Busy, ///< did not answer in time; worth trying again
        Damaged, ///< it is one of ours, but its content is broken
        NewerVersion, ///< written by a newer Lanyard
        NotAnEventFile, ///< some other kind of file
        AlreadyThere, ///< would overwrite something
        DiskFull,
        Empty,
        Truncated, ///< the file ends before its content does
        PasswordProtected,
        TooLarge,
        UnknownFormat, ///< a file of a kind that is not read
        NoPicture, ///< not an image, or one that cannot be decoded
        MissingColumn, ///< an export without a column that is needed; subject names the field
        InvalidValue, ///< subject names what is wrong with it
        NotAnAddress, ///< subject names no printer; see PrinterAddress::read()
        DoesNotFit, ///< a badge of the size that is the subject on a label of that in the detail
        Unreachable, ///< spooler, printer, hub
        Rejected, ///< the printer or spooler refuses the job
        Unexpected,
        Cancelled, ///< somebody stopped it; nothing was changed
    };

    Kind kind = Kind::Unexpected;
    QString subject; ///< the file, printer, door or value it is about, as a person knows it
    QString detail; ///< for the log; the screen shows a sentence chosen from the kind

    friend bool operator==(const Failure &, const Failure &) = default;
};

/// A value, or the reason why there is none.
template<typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value)
        : m_state{std::in_place_index<0>, std::move(value)}
    {
    }
    Result(Failure failure)
        : m_state{std::in_place_index<1>, std::move(failure)}
    {
    }

    [[nodiscard]] explicit operator bool() const noexcept { return m_state.index() == 0; }
    [[nodiscard]] const T &operator*() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &operator*() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&operator*() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T *operator->() const { return &std::get<0>(m_state); }
    [[nodiscard]] T *operator->() { return &std::get<0>(m_state); }
    [[nodiscard]] const Failure &failure() const { return std::get<1>(m_state); }

private:
    std::variant<T, Failure> m_state;
};

/// The value of something that only has to be done.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

} // namespace lanyard
