# Installs what the operating system lacks. To be sourced by a POSIX shell with the folder of the repository in "root".

has_program() {
    command -v "$1" >/dev/null
}

# update_lists: learns which packages there are. Another run of apt-get, such as that of a machine that has just started,
# is waited for: ten minutes at most. apt-get itself waits only when it installs.
update_lists() {
    for _ in $(seq 60); do
        if apt-get update; then
            return
        fi
        sleep 10
    done
    return 1
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
        if { update_lists && DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install --yes \
            --no-install-recommends $packages; } \
            >"$root/target/packages.log" 2>&1 </dev/null
        then
            return
        fi
        echo "They could not be installed; see $root/target/packages.log" >&2
    fi
    echo "These packages are missing (as Debian calls them): $packages" >&2
}
