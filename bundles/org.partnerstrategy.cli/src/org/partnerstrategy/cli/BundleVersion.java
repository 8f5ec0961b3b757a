/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the bundle's manifest. */
final class BundleVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Optional<String> version = Optional.ofNullable(BundleVersion.class.getPackage().getImplementationVersion());
        return new String[] { "Partner Strategy " + version.orElse("(not built)") };
    }
}
