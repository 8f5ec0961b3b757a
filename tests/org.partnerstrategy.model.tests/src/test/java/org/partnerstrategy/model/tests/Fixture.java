/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that lies beside the tests. */
record Fixture(String name) {

    /** A strategy that uses every class and feature of the metamodel. */
    static final Fixture COMPLETE = new Fixture("complete.partnerstrategy");

    byte[] bytes() {
        try (InputStream stream = Fixture.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** A copy in that folder, to be changed at will. */
    Path copyTo(Path folder) throws IOException {
        return Files.write(folder.resolve(Path.of(name).getFileName()), bytes());
    }
}
