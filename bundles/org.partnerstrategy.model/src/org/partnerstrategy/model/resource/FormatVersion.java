/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.model.PartnerStrategyPackage;

/**
 * The version of the file format, which is the end of a file's namespace. A newer minor version only adds features; a
 * newer major version can change everything.
 */
record FormatVersion(int major, int minor) {

    private static final Pattern NAMESPACE = Pattern
            .compile("https://partnerstrategy\\.org/model/(\\d{1,4})\\.(\\d{1,4})");

    /** The version that this program writes. */
    static final FormatVersion CURRENT = of(PartnerStrategyPackage.eNS_URI).orElseThrow();

    /** The version that a namespace carries; none when it is not the namespace of a partner strategy. */
    static Optional<FormatVersion> of(String namespace) {
        Matcher matcher = NAMESPACE.matcher(namespace);
        return matcher.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    boolean isReadable() {
        return major == CURRENT.major;
    }

    boolean isNewerThanCurrent() {
        return major > CURRENT.major || major == CURRENT.major && minor > CURRENT.minor;
    }

    String namespace() {
        return "https://partnerstrategy.org/model/" + this;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
