# Where Java keeps the classes that it loaded, so that the next start is faster. To be sourced by a POSIX shell with the
# folder of the product in "product".

# The list of the installed bundles.
installed=$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info

# What warm-up keeps beside this file.
warm=$product/lib/classes.jsa

# The option with which Java reads or writes them.
archived=-Xshare:auto

# with_archive NAME COMMAND...: runs a command that starts Java with the option in "archived". The first run keeps its
# classes in the user's cache, and the later ones of that name take them from there. Other bundles or another Java begin
# anew. Where nothing can be kept, the command runs as usual.
with_archive() {
    cache=${XDG_CACHE_HOME:-${HOME:-/nowhere}/.cache}/partnerstrategy
    archive=$cache/$1-$(archive_key).jsa
    shift
    if [ -r "$archive" ]; then
        archived=-XX:SharedArchiveFile=$archive
        "$@"
        return
    fi
    mkdir -p "$cache" 2>/dev/null || true
    if [ ! -w "$cache" ]; then
        "$@"
        return
    fi
    find "$cache" \( -name '*.jsa' -atime +60 -o -name '*.jsa.*' -mtime +1 \) -exec rm -f {} +
    archived=-XX:ArchiveClassesAtExit=$archive.$$
    status=0
    ("$@") || status=$?
    # Written whole or not at all. What ended in an error, with 2 or more, has hardly loaded anything.
    if [ "$status" -le 1 ] && [ -s "$archive.$$" ]; then
        mv "$archive.$$" "$archive"
    else
        rm -f "$archive.$$"
    fi
    return "$status"
}

# Whether what warm-up kept is as new as the bundles. An archive that does not fit the Java that runs is ignored by it.
is_warm() {
    [ -r "$warm" ] && [ ! "$installed" -nt "$warm" ]
}

# A number that changes with the product, its bundles and Java.
archive_key() {
    {
        echo "$product"
        cat "$installed" "$JAVA_HOME/release" 2>/dev/null || true
    } | cksum | cut -d ' ' -f 1
}
