/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
