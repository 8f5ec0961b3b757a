/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import org.eclipse.core.runtime.IStatus;

/** Recognises that a file of a site is not what it should be. */
final class DamagedFile {

    /** How p2 calls the files of its sites. */
    private static final Pattern KEY = Pattern.compile("(?:osgi\\.bundle|org\\.eclipse\\.update\\.feature|binary),"
            + "([\\w.-]+),([\\w.-]*\\w)");
    private static final Pattern SIGN = Pattern.compile("(?i)checksum|digest|hash|MD5|SHA|corrupt|invalid content|zip|"
            + "unexpected end|END header|not as expected|integrity");

    private DamagedFile() {
    }

    /** What the file is called; none when something else failed. */
    static Optional<String> in(IStatus status) {
        boolean damaged = all(status).anyMatch(part -> part.getException() instanceof ZipException
                || part.getMessage() != null && SIGN.matcher(part.getMessage()).find());
        return damaged ? Optional.of(name(status)) : Optional.empty();
    }

    private static String name(IStatus status) {
        return all(status).map(part -> KEY.matcher(String.valueOf(part.getMessage()))).filter(Matcher::find)
                .map(key -> key.group(1) + " " + key.group(2)).findFirst().orElseGet(() -> innermost(status));
    }

    private static String innermost(IStatus status) {
        return status.getChildren().length == 0 ? status.getMessage() : innermost(status.getChildren()[0]);
    }

    private static Stream<IStatus> all(IStatus status) {
        return Stream.concat(Stream.of(status), Stream.of(status.getChildren()).flatMap(DamagedFile::all));
    }
}
