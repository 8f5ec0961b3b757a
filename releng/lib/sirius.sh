# Finds Sirius, on which the diagrams stand. To be sourced by a POSIX shell with the folder of the repository in "root".
# shellcheck disable=SC2034,SC2154

# How many seconds Eclipse's own site may take to answer.
patience=5

# choose_sirius --with-sirius|--without-sirius|"": sets "sirius" to what Maven has to be told, "made" to the module of the
# product that comes of it, and "product" to its folder. Says in one line what was found.
choose_sirius() {
    sirius=
    site=
    case $1 in
        --without-sirius) ;;
        *) find_site "$1" || return ;;
    esac
    if [ -n "$site" ]; then
        echo "With the Sirius diagrams, from $site" >&2
        sirius="-Psirius -Dsirius.site=$site"
        made=org.partnerstrategy.sirius.product
    else
        made=org.partnerstrategy.product
    fi
    product=$root/releng/$made/target/products/$made/linux/gtk/x86_64/partnerstrategy
}

# Looks where SIRIUS_SITE says, in the user's folder, and at Eclipse's own site, in that order.
find_site() {
    if [ -n "${SIRIUS_SITE-}" ]; then
        site=$(as_url "$SIRIUS_SITE")
        answers "$site" && return
        echo "SIRIUS_SITE is not an update site: $SIRIUS_SITE" >&2
        return 1
    fi
    site=$(as_url "${HOME-}/.partnerstrategy/sirius-site")
    answers "$site" && return
    site=$(sed -n 's|.*<sirius.site>\(.*\)</sirius.site>.*|\1|p' "$root/pom.xml")
    answers "$site" && return
    site=
    if [ "$1" = --with-sirius ]; then
        echo "No update site with Sirius was found; set SIRIUS_SITE to its URL or folder" >&2
        return 1
    fi
    echo "Without the Sirius diagrams: no update site with Sirius was found; to get them, set SIRIUS_SITE to one" >&2
}

as_url() {
    case $1 in
        *:/*) echo "$1" ;;
        *) echo "file:$(readlink -f "$1" || echo "$1")" ;;
    esac
}

# A site has an index, or its content in one of two forms.
answers() {
    for index in p2.index content.jar content.xml.xz compositeContent.jar compositeContent.xml; do
        case $1 in
            file:*) [ -f "${1#file:}/$index" ] && return ;;
            *)
                command -v curl >/dev/null || return
                curl --silent --fail --location --head --output /dev/null --max-time "$patience" "$1/$index" && return
                # A site that does not answer at all need not be asked again.
                [ $? -eq 22 ] || return
                ;;
        esac
    done
    return 1
}
