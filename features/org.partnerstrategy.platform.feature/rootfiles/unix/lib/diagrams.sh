# How diagrams are drawn without a window: in Equinox, which Sirius needs. To be sourced by a POSIX shell with the folder of
# the product in "product".

# shellcheck disable=SC2154
. "$product/lib/java.sh"

# export_diagrams ARGUMENTS: runs the command in a workspace of its own, of which nothing is left.
export_diagrams() {
    require_room
    find_java java
    require_writable "$(equinox_folder)"
    workspace=$(mktemp -d)
    trap 'rm -rf "$workspace"' EXIT
    mac=
    if [ "$(uname)" = Darwin ]; then
        mac=-XstartOnFirstThread
    fi
    status=0
    quietly "$JAVA_HOME/bin/java" $mac "-Duser.home=$HOME" -jar "$product"/plugins/org.eclipse.equinox.launcher_*.jar \
        -application org.partnerstrategy.design.ui.export -data "$workspace" "$@" || status=$?
    exit "$status"
}
