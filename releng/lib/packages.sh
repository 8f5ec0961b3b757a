# Installs what the operating system lacks. To be sourced by a POSIX shell with the folder of the repository in "root".

has_program() {
    command -v "$1" >/dev/null
}

# install_missing PACKAGES: installs Debian's packages when that is allowed, and names them otherwise.
# shellcheck disable=SC2154
install_missing() {
    packages=$(echo "$1" | tr '\n' ' ')
    if [ -z "$1" ]; then
        return
    fi
    if [ "$(id -u)" -eq 0 ] && has_program apt-get; then
        echo "Installing $packages" >&2
        mkdir -p "$root/target"
        # shellcheck disable=SC2086
        if { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $packages; } \
            >"$root/target/packages.log" 2>&1 </dev/null
        then
            return
        fi
        echo "They could not be installed; see $root/target/packages.log" >&2
    fi
    echo "These packages are missing (as Debian calls them): $packages" >&2
}
