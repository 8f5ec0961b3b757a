# Finds a display for tests that draw or open windows, and what a person needs who sits at one. To be sourced by a POSIX
# shell with the folder of the repository in "root".
# shellcheck disable=SC2034,SC2154
. "$root/releng/lib/packages.sh"

# find_display: sets "display" to what has to stand before a command so that it has a display. What is missing on Debian
# is installed when that is allowed, and named otherwise.
find_display() {
    display=
    if [ "$(uname)" != Linux ]; then
        return
    fi
    install_missing "$(missing_packages)"
    if [ -z "${DISPLAY-}" ] && command -v xvfb-run >/dev/null; then
        display="xvfb-run --auto-servernum"
    fi
}

missing_packages() {
    has_program xvfb-run || echo xvfb
    has_program xauth || echo xauth
    has_program fc-list || echo fontconfig
    # The letters of the journeys, whose pictures are compared.
    [ -n "$(fc-list "DejaVu Sans" 2>/dev/null)" ] || echo fonts-dejavu-core
    has_gtk || echo libgtk-3-0
    has_program openbox || echo openbox
    has_program xdotool || echo xdotool
    has_program xclip || echo xclip
    has_program dbus-daemon || echo dbus
    [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || echo at-spi2-core
    # What a menu and a software centre read.
    has_program desktop-file-validate || echo desktop-file-utils
    has_program appstreamcli || echo appstream
    # What readers open workbooks and web pages with.
    has_program soffice || echo libreoffice-calc
    has_program chromium || echo chromium
    has_program node || echo nodejs
    has_program npm || echo npm
}

has_gtk() {
    for library in /usr/lib/*/libgtk-3.so.0 /usr/lib64/libgtk-3.so.0 /usr/lib/libgtk-3.so.0; do
        if [ -e "$library" ]; then
            return
        fi
    done
    return 1
}
