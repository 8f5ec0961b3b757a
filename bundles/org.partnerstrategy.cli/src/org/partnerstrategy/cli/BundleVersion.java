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
