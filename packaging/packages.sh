# SPDX-License-Identifier: Apache-2.0
# The Debian 12 packages that Lanyard needs, and how they get there. Sourced by packaging/run and tests/run.

build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev libqt6opengl6-dev qt6-svg-dev qt6-multimedia-dev qt6-serialport-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libzxing-dev libqrencode-dev libsqlite3-dev libicu-dev libzip-dev libxlsxwriter-dev
    libfreexl-dev libxml2-dev libseccomp-dev libsodium-dev libcups2-dev libpq-dev
    qt6-charts-dev
)
run_packages=(
    libqt6svg6 libqt6multimedia6 libqt6charts6 libqt6serialport6 gstreamer1.0-plugins-base gstreamer1.0-plugins-good
    fonts-noto-core fonts-noto-cjk fonts-symbola tzdata
)
test_packages=(
    python3 python3-jsonschema xvfb xauth xdotool openbox x11-xserver-utils x11-xkb-utils xkb-data dbus-daemon poppler-utils zip unzip sqlite3
    python3-pyatspi at-spi2-core cups-daemon cups-client cups-ipp-utils cups-filters libgstreamer1.0-dev libgstreamer-plugins-base1.0-dev
    lld librapidcheck-dev clang libclang-rt-14-dev glabels-data
    postgresql pgbouncer openssl
)

step() { printf '\n== %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# install_packages NAME…: installs what is missing; where there is no apt it only says what is needed.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "This system has no apt. Going on with what is here; these Debian packages are needed:"
        printf '  %s\n' "$*"
        return 0
    fi
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    if [ ${#missing[@]} = 0 ]; then
        echo "All packages are installed."
        return 0
    fi
    echo "Installing: ${missing[*]}"
    as_root apt-get -o DPkg::Lock::Timeout=600 update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 \
        install -qy --no-install-recommends "${missing[@]}"
}

# A compiler needs about a gigabyte: two at a time on small machines, all cores on large ones.
parallel_jobs() {
    local cores gigabytes
    cores=$(nproc)
    gigabytes=$(($(awk '/MemAvailable/ { print $2 }' /proc/meminfo) / 1048576 + 1))
    echo $((cores < gigabytes ? cores : gigabytes))
}
