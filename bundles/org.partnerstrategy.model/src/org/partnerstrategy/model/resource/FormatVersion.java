/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.model.PartnerStrategyPackage;

/**
 * The version of the file format, which is the end of a file's namespace. A newer minor version only adds features; a
 * newer major version can change everything.
 */
record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

    private static final String NAMESPACES = "https://partnerstrategy.org/model/";
    private static final Pattern NAMESPACE = Pattern
            .compile(Pattern.quote(NAMESPACES) + "(\\d{1,4})\\.(\\d{1,4})");

    /** The first version, which is the namespace of the metamodel. */
    static final FormatVersion FIRST = of(PartnerStrategyPackage.eNS_URI).orElseThrow();

    /**
     * The version of that name, such as "1.1".
     *
     * @throws java.util.NoSuchElementException when it is none
     */
    static FormatVersion parse(String version) {
        return of(NAMESPACES + version).orElseThrow();
    }

    /** The version that a namespace carries; none when it is not the namespace of a partner strategy. */
    static Optional<FormatVersion> of(String namespace) {
        Matcher matcher = NAMESPACE.matcher(namespace);
        return matcher.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    boolean isReadable() {
        return major == FIRST.major;
    }

    /** Whether a file of it can hold what this program does not know: others can have written what came after it. */
    boolean mayHoldUnknown() {
        return compareTo(FIRST) > 0;
    }

    /** The later one of two versions. */
    FormatVersion orLater(FormatVersion other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(FormatVersion other) {
        return Comparator.comparingInt(FormatVersion::major).thenComparingInt(FormatVersion::minor)
                .compare(this, other);
    }

    String namespace() {
        return NAMESPACES + this;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
