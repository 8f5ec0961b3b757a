/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.bom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A file that a p2 repository hands out.
 *
 * @param kind what p2 calls it, such as {@code osgi.bundle}
 * @param id the name of the bundle or the feature
 * @param version its version, with the qualifier
 * @param properties what p2 knows more: checksums, and where Maven has it
 */
record Artifact(String kind, String id, String version, Map<String, String> properties) {

    private static final String BUNDLE = "osgi.bundle";
    private static final String FEATURE = "org.eclipse.update.feature";

    /** Whether it is a bundle or a feature, and no file for a launcher. */
    boolean isInstalled() {
        return kind.equals(BUNDLE) || kind.equals(FEATURE);
    }

    boolean isFeature() {
        return kind.equals(FEATURE);
    }

    /** Whether it is installed in a product. Some bundles and all features are unpacked there. */
    boolean isIn(Path product) {
        return Files.exists(product.resolve(path())) || Files.exists(product.resolve(path().replaceFirst("\\.jar$",
                "")));
    }

    /** Where it lies in the folder of the repository. */
    String path() {
        return (kind.equals(BUNDLE) ? "plugins/" : "features/") + id + "_" + version + ".jar";
    }

    /** What is known of it under this name. */
    Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** Whether it is built here. */
    boolean isOwn() {
        return id.startsWith("org.partnerstrategy.");
    }

    /** A part of its place in Maven, such as {@code groupId}. */
    Optional<String> maven(String name) {
        return property("maven-wrapped-" + name).or(() -> property("maven-" + name));
    }

    /** The address that tools compare with lists of weaknesses: Maven's where it comes from there, otherwise p2's. */
    String address() {
        return inMaven("maven-wrapped-").or(() -> isPublished() ? inMaven("maven-") : Optional.empty())
                .orElse("pkg:p2/" + id + "@" + version + "?classifier=" + kind);
    }

    private Optional<String> inMaven(String prefix) {
        return property(prefix + "groupId").map(group -> "pkg:maven/" + group + "/"
                + properties.get(prefix + "artifactId") + "@" + properties.get(prefix + "version"));
    }

    /** What is built here has a place in Maven too, but is never published there. */
    private boolean isPublished() {
        return property("maven-type").filter("jar"::equals).isPresent();
    }
}
