/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install;

import java.util.regex.Pattern;

import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;

/**
 * What the program itself is made of, where it is a program of its own rather than a part of somebody's Eclipse.
 *
 * @param profile what is installed
 */
record ProgramParts(IProfile profile) {

    private static final Pattern PRODUCT = Pattern.compile("org\\.partnerstrategy(\\.\\w+)?\\.product");
    private static final Pattern FEATURE = Pattern.compile(
            "org\\.partnerstrategy(\\.(cli|studio|platform|sirius))?\\.feature\\.feature\\.group");

    /** Whether the program is made of it. */
    boolean contain(IInstallableUnit unit) {
        return isLocked(unit) || hasProduct() && (PRODUCT.matcher(unit.getId()).matches()
                || FEATURE.matcher(unit.getId()).matches());
    }

    private boolean isLocked(IInstallableUnit unit) {
        String lock = profile.getInstallableUnitProperty(unit, IProfile.PROP_PROFILE_LOCKED_IU);
        return String.valueOf(IProfile.LOCK_UNINSTALL).equals(lock);
    }

    private boolean hasProduct() {
        return profile.query(QueryUtil.ALL_UNITS, null).stream()
                .anyMatch(unit -> PRODUCT.matcher(unit.getId()).matches());
    }
}
