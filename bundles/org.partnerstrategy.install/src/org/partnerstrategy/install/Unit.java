package org.partnerstrategy.install;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;

/**
 * What can be installed.
 *
 * @param id what commands call it
 * @param version its version
 * @param name what people call it
 */
public record Unit(String id, String version, String name) {

    /** What p2 adds to the identity of a feature. */
    static final String FEATURE = ".feature.group";

    static Unit of(IInstallableUnit unit) {
        String id = unit.getId();
        return new Unit(id.endsWith(FEATURE) ? id.substring(0, id.length() - FEATURE.length()) : id,
                unit.getVersion().toString(), String.valueOf(unit.getProperty(IInstallableUnit.PROP_NAME, null)));
    }
}
